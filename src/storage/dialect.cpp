// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect.h"

#include "smarketing/domain/error.h"

#include <QRegularExpression>

namespace smarketing {

using namespace Qt::StringLiterals;

void throwRefusalIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\bR(\\d+)\\|([a-z-]+)\\|([a-z_]*)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch())
        throw Refused(match.capturedView(1).toInt(), match.captured(2), match.captured(3));
}

} // namespace smarketing
