// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace smarketing {

/// Of the digits that numbers and dates of files are written in; QChar::isDigit() knows those of every script.
inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace smarketing
