// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace smarketing::words {

/// %1, %2 … by the values, in one go: a value may hold a per cent sign itself. A sentence need not say all of them.
inline QString filled(const QString &text, const QStringList &args)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int which = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : 0;
        if (which >= 1 && which <= args.size()) {
            result += args.at(which - 1);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace smarketing::words
