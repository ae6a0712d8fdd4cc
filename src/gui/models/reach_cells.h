// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/money.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// What people type and paste into cells of figures. The locale's decimal mark is tried first, then the other, since a
/// block may come from a file of another country.
namespace smarketing::reachCells {

/// Empty, or one of the dashes that spreadsheets and exports write for "none".
bool isNothing(const QString &text);
/// A whole number, zero or more.
std::optional<qint64> count(const QString &text);
/// An amount, zero or more; `currency` where the text names none.
std::optional<Money> cost(const QString &text, const QString &currency);

struct Block {
    QList<QStringList> lines;
    QList<QDate> days; ///< one a line where the first column held days; the lines are then without it
};
/// Tab-separated lines as spreadsheets put them on the clipboard, quoted cells included; a heading line is left out.
Block block(const QString &text);

} // namespace smarketing::reachCells
