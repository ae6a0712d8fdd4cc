// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace smarketing {

enum class FilterKind { Choice, Date, Text, Number };

struct FilterChoice {
    QString key = {};
    QString text = {};
    QString icon = {};
};

/// What a list can be filtered by. Keys are the caller's; texts are shown.
struct FilterDefinition {
    QString key = {};
    QString text = {};
    FilterKind kind = FilterKind::Choice;
    QList<FilterChoice> choices = {}; ///< of a Choice
    QString icon = {};
};

/// The value of one filter; which members count depends on its kind. Ranges include both ends; an absent end is open.
struct FilterValue {
    QStringList choices = {};
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};
    QString text = {};
    std::optional<double> least = {};
    std::optional<double> most = {};

    bool isEmpty() const { return *this == FilterValue{}; }
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// Everything a FilterBar says: a pure value that can be compared, kept as JSON in a saved view, and put back.
struct FilterState {
    QString search = {};
    QMap<QString, FilterValue> filters; ///< only filters that have a value

    bool isEmpty() const { return search.isEmpty() && filters.isEmpty(); }
    friend bool operator==(const FilterState &, const FilterState &) = default;

    QJsonObject toJson() const;
    static FilterState fromJson(const QJsonObject &json); ///< what it cannot read is left out
};

struct FilterView {
    QString key = {};
    QString name = {};
    FilterState state = {};
    bool mine = true;    ///< only one's own views can be renamed and deleted
    bool shared = false; ///< everybody has it
};

/// "Stage: MQL, SAL", "Created: from 1 May", for a chip or a report's heading.
QString filterText(const FilterDefinition &definition, const FilterValue &value);

} // namespace smarketing
