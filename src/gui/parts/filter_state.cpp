// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/filter_state.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(smarketing::FilterText)
};

constexpr int chipChoices = 3;

QJsonObject valueJson(const FilterValue &value)
{
    QJsonObject json;
    if (!value.choices.isEmpty())
        json[u"choices"_s] = QJsonArray::fromStringList(value.choices);
    if (value.from)
        json[u"from"_s] = value.from->toString(Qt::ISODate);
    if (value.to)
        json[u"to"_s] = value.to->toString(Qt::ISODate);
    if (!value.text.isEmpty())
        json[u"text"_s] = value.text;
    if (value.least)
        json[u"least"_s] = *value.least;
    if (value.most)
        json[u"most"_s] = *value.most;
    return json;
}

std::optional<QDate> dateIn(const QJsonValue &json)
{
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<double> numberIn(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

FilterValue valueIn(const QJsonObject &json)
{
    FilterValue value;
    const QJsonArray choices = json[u"choices"_s].toArray();
    for (const auto choice : choices)
        if (choice.isString())
            value.choices.append(choice.toString());
    value.from = dateIn(json[u"from"_s]);
    value.to = dateIn(json[u"to"_s]);
    value.text = json[u"text"_s].toString();
    value.least = numberIn(json[u"least"_s]);
    value.most = numberIn(json[u"most"_s]);
    return value;
}

QString choiceText(const FilterDefinition &definition, const FilterValue &value)
{
    QStringList texts;
    for (const FilterChoice &choice : definition.choices)
        if (value.choices.contains(choice.key))
            texts.append(choice.text);
    if (texts.size() > chipChoices) {
        const int more = int(texts.size()) - chipChoices;
        return FilterWords::tr("%1 and %n more", nullptr, more).arg(texts.mid(0, chipChoices).join(u", "_s));
    }
    return texts.join(u", "_s);
}

QString rangeText(const QString &from, const QString &to)
{
    if (!from.isEmpty() && !to.isEmpty())
        return from == to ? from : FilterWords::tr("%1 to %2").arg(from, to);
    return from.isEmpty() ? FilterWords::tr("up to %1").arg(to) : FilterWords::tr("from %1").arg(from);
}

QString valueText(const FilterDefinition &definition, const FilterValue &value)
{
    const QLocale locale;
    const auto day = [&](const std::optional<QDate> &date) {
        return date ? locale.toString(*date, QLocale::ShortFormat) : QString();
    };
    const auto number = [&](const std::optional<double> &amount) {
        return amount ? locale.toString(*amount, 'g', 12) : QString();
    };
    switch (definition.kind) {
    case FilterKind::Choice:
        return choiceText(definition, value);
    case FilterKind::Date:
        return rangeText(day(value.from), day(value.to));
    case FilterKind::Text:
        return FilterWords::tr("“%1”").arg(value.text);
    case FilterKind::Number:
        return rangeText(number(value.least), number(value.most));
    }
    return {};
}

} // namespace

QJsonObject FilterState::toJson() const
{
    QJsonObject json;
    if (!search.isEmpty())
        json[u"search"_s] = search;
    QJsonObject values;
    for (auto it = filters.cbegin(); it != filters.cend(); ++it)
        values[it.key()] = valueJson(it.value());
    if (!values.isEmpty())
        json[u"filters"_s] = values;
    return json;
}

FilterState FilterState::fromJson(const QJsonObject &json)
{
    FilterState state;
    state.search = json[u"search"_s].toString();
    const QJsonObject values = json[u"filters"_s].toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        if (const FilterValue value = valueIn(it.value().toObject()); !value.isEmpty())
            state.filters.insert(it.key(), value);
    return state;
}

QString filterText(const FilterDefinition &definition, const FilterValue &value)
{
    return FilterWords::tr("%1: %2").arg(definition.text, valueText(definition, value));
}

} // namespace smarketing
