// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/exchange/mapping.h"

namespace smarketing {

/// Column names of one field, folded, `|` between them, the best first; a `*` at the end stands for any rest.
struct FieldNames {
    Field field;
    QStringView names;
};

struct FieldConstant {
    Field field;
    QStringView value;
};

/// How an export is read as one kind of import.
struct KindTable {
    ImportKind kind;
    std::vector<FieldNames> columns;
    std::vector<FieldConstant> constants;
};

/// `signature`: groups with `;` between them, of each of which one name must be there.
struct PresetTable {
    QStringView key;
    QStringView title;
    QStringView signature;
    std::vector<KindTable> kinds;
};

/// Every preset, those with the sharper signature first; the last is "general".
const std::vector<PresetTable> &presetTables();
const PresetTable &presetTable(const QString &key);

/// The currency in a column's name, as in `Amount spent (EGP)` or `Cost PLN`, and the name without its parentheses.
struct NamedCurrency {
    QString code;
    QString rest;
};
NamedCurrency currencyInName(const QString &column);

/// A column's name as the tables know it: folded, without the currency at its end.
QString columnKey(const QString &column);

/// Whether a folded name is one of `a|b|c*`.
bool matchesNames(QStringView key, QStringView names);

/// How many of the names are known to any preset: tells a header from data.
int knownColumns(const QStringList &columns);

} // namespace smarketing
