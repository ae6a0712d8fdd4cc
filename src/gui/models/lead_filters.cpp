// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lead_filters.h"

#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/channel.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QCoreApplication>

#include <cmath>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct LeadFilterTexts {
    Q_DECLARE_TR_FUNCTIONS(smarketing::LeadFilters)
};

template <class IdType> SearchItem item(IdType id, const QString &text, const QString &icon)
{
    return {QString::number(id.value), text, {}, icon, {}};
}

/// The choices of a filter: what there is, and "without".
QList<FilterChoice> withNone(const QList<SearchItem> &items, const QString &none)
{
    QList<FilterChoice> choices = {{u"0"_s, none, {}}};
    for (const SearchItem &one : items)
        choices += FilterChoice{one.key, one.text, one.icon};
    return choices;
}

template <TextEnum E> QList<FilterChoice> choicesOf()
{
    QList<FilterChoice> choices;
    for (E value : allOf<E>())
        choices += FilterChoice{toText(value), words::label(value), {}};
    return choices;
}

template <TextEnum E> QList<E> enumsOf(const FilterValue &value)
{
    QList<E> result;
    for (const QString &key : value.choices) {
        if (const auto one = fromText<E>(key))
            result += *one;
    }
    return result;
}

template <class IdType> QList<IdType> idsOf(const FilterValue &value)
{
    QList<IdType> result;
    for (const QString &key : value.choices)
        result += IdType(key.toLongLong());
    return result;
}

std::optional<qint64> minor(const std::optional<double> &amount, const QString &currency)
{
    return amount ? std::optional<qint64>(std::llround(*amount * std::pow(10, minorDigits(currency)))) : std::nullopt;
}

QString milestoneText(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Added:
        return LeadFilterTexts::tr("Added");
    case Milestone::Mql:
        return LeadFilterTexts::tr("Became MQL");
    case Milestone::Sal:
        return LeadFilterTexts::tr("Became SAL");
    case Milestone::Sql:
        return LeadFilterTexts::tr("Became SQL");
    case Milestone::Opportunity:
        return LeadFilterTexts::tr("Became opportunity");
    case Milestone::Customer:
        return LeadFilterTexts::tr("Became customer");
    case Milestone::Won:
        break;
    }
    return LeadFilterTexts::tr("Won");
}

std::optional<QDate> dayIn(const QVariant &value)
{
    const QDate day = value.toDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

LeadChoices LeadChoices::read(Reading &reading)
{
    LeadChoices choices;
    for (const personas::Summary &one : personas::all(reading))
        choices.personas += item(one.persona.id, one.persona.name, u"contact"_s);
    for (const Campaign &one : campaigns::all(reading))
        choices.campaigns += item(one.id, one.name, u"megaphone"_s);
    for (const Channel &one : channels::all(reading))
        choices.channels += item(one.id, one.name, u"globe"_s);
    for (const Unit &one : people::units(reading))
        choices.units += item(one.id, one.name, u"store"_s);
    for (const Person &one : people::all(reading)) {
        if (one.active && one.role != Role::Guest)
            choices.owners += item(one.id, one.name, u"user"_s);
    }
    choices.currency = settings::currency(reading);
    return choices;
}

namespace leadFilters {

QList<FilterDefinition> definitions(const LeadChoices &choices)
{
    QList<FilterDefinition> all = {
        {u"stage"_s, LeadFilterTexts::tr("Stage"), FilterKind::Choice, choicesOf<Stage>(), u"layers"_s},
        {u"zone"_s, LeadFilterTexts::tr("Zone"), FilterKind::Choice, choicesOf<Zone>(), u"circle"_s},
        {u"campaign"_s, LeadFilterTexts::tr("Campaign"), FilterKind::Choice,
         withNone(choices.campaigns, LeadFilterTexts::tr("No campaign")), u"megaphone"_s},
        {u"channel"_s, LeadFilterTexts::tr("Channel"), FilterKind::Choice,
         withNone(choices.channels, LeadFilterTexts::tr("No channel")), u"globe"_s},
        {u"persona"_s, LeadFilterTexts::tr("Persona"), FilterKind::Choice,
         withNone(choices.personas, LeadFilterTexts::tr("No persona")), u"contact"_s},
        {u"owner"_s, LeadFilterTexts::tr("Owner"), FilterKind::Choice,
         withNone(choices.owners, LeadFilterTexts::tr("No owner")), u"user"_s},
        {u"unit"_s, LeadFilterTexts::tr("Unit"), FilterKind::Choice,
         withNone(choices.units, LeadFilterTexts::tr("No unit")), u"store"_s},
        {u"value"_s, LeadFilterTexts::tr("Value"), FilterKind::Number, {}, u"banknote"_s},
        {u"handoff"_s,
         LeadFilterTexts::tr("Handoff"),
         FilterKind::Choice,
         {{u"open"_s, LeadFilterTexts::tr("With sales now"), {}},
          {u"overdue"_s, LeadFilterTexts::tr("Feedback overdue"), {}},
          {u"none"_s, LeadFilterTexts::tr("Not with sales"), {}}},
         u"send"_s},
    };
    for (Milestone milestone : allOf<Milestone>())
        all += FilterDefinition{toText(milestone), milestoneText(milestone), FilterKind::Date, {}, u"calendar"_s};
    return all;
}

LeadFilter toFilter(const FilterState &state, const QString &currency, Instant now)
{
    const auto value = [&](const QString &key) { return state.filters.value(key); };
    LeadFilter filter;
    filter.text = state.search;
    filter.stages = enumsOf<Stage>(value(u"stage"_s));
    filter.zones = enumsOf<Zone>(value(u"zone"_s));
    filter.campaigns = idsOf<CampaignId>(value(u"campaign"_s));
    filter.channels = idsOf<ChannelId>(value(u"channel"_s));
    filter.personas = idsOf<PersonaId>(value(u"persona"_s));
    filter.owners = idsOf<PersonId>(value(u"owner"_s));
    filter.units = idsOf<UnitId>(value(u"unit"_s));
    for (Milestone milestone : allOf<Milestone>()) {
        if (state.filters.contains(toText(milestone)))
            filter.reached[milestone] = {value(toText(milestone)).from, value(toText(milestone)).to};
    }
    filter.valueFrom = minor(value(u"value"_s).least, currency);
    filter.valueTo = minor(value(u"value"_s).most, currency);
    const QStringList handoff = value(u"handoff"_s).choices;
    if (handoff.contains(u"overdue"_s))
        filter.feedbackDueBefore = now;
    else if (handoff.size() == 1)
        filter.openHandoff = handoff.first() == u"open";
    filter.import = ImportId(value(u"import"_s).text.toLongLong());
    return filter;
}

FilterState fromArguments(const QVariantMap &arguments)
{
    FilterState state;
    static const QHash<QString, QString> named = {
        {u"stage"_s, u"stage"_s},     {u"zone"_s, u"zone"_s},       {u"campaign"_s, u"campaign"_s},
        {u"channel"_s, u"channel"_s}, {u"persona"_s, u"persona"_s}, {u"rep"_s, u"owner"_s},
        {u"owner"_s, u"owner"_s},     {u"unit"_s, u"unit"_s},       {u"handoff"_s, u"handoff"_s}};
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (named.contains(it.key()))
            state.filters[named[it.key()]].choices = it.value().toStringList();
    }
    if (arguments.contains(u"import"_s))
        state.filters[u"import"_s].text = arguments[u"import"_s].toString();
    if (arguments.contains(u"reached"_s)) {
        FilterValue &days = state.filters[arguments[u"reached"_s].toString()];
        days.from = dayIn(arguments[u"from"_s]);
        days.to = dayIn(arguments[u"to"_s]);
    }
    state.search = arguments[u"text"_s].toString();
    return state;
}

} // namespace leadFilters
} // namespace smarketing
