// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace smarketing::dayText {

/// As it begins a line. Polish and Swedish write days and months small elsewhere.
inline QString capitalized(QString text)
{
    return text.isEmpty() ? text : text.replace(0, 1, text.at(0).toUpper());
}

/// A day over what happened on it, with its weekday.
inline QString heading(QDate day)
{
    return capitalized(QLocale().toString(day, QLocale::LongFormat));
}

/// A month over its days: "November 2026".
inline QString month(QDate day)
{
    const QLocale locale;
    return QStringLiteral("%1 %2").arg(capitalized(locale.standaloneMonthName(day.month())),
                                       QString::number(day.year()));
}

} // namespace smarketing::dayText
