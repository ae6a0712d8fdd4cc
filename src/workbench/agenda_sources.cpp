// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_sources.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/action_item.h"
#include "smarketing/storage/agenda_source.h"
#include "smarketing/storage/measure.h"
#include "smarketing/storage/process_exchange.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::agendaSources {

using namespace Qt::StringLiterals;

namespace {

// One line a source.
constexpr Source sources[] = {overdueFeedback,   unansweredLowRatings, divergences,    personaDrift,    undoneActions,
                              proposedCampaigns, goalsOffPace,         openObjections, exchangeSessions};

constexpr int comparedDays = 28;           ///< divergence: four weeks with the four before
constexpr std::chrono::days driftTime{56}; ///< eight weeks of feedback
constexpr int driftTimes = 3;              ///< fewer are chance
constexpr double driftShare = 0.25;
constexpr std::chrono::days week{7};

std::optional<Money> amount(qint64 minor, const QString &currency)
{
    return minor > 0 ? std::optional(Money{minor, currency}) : std::nullopt;
}

QString percent(const std::optional<double> &change)
{
    return change ? QString::number(qRound(*change * 100)) : QString();
}

Period lastDays(const Reading &reading, int days)
{
    const QDate today = localDate(reading.now, QTimeZone::utc());
    return {today.addDays(1 - days), today};
}

AgendaCandidate divergenceOf(const Reading &reading, qint64 key, const QString &name, const Divergence &found,
                             const Figures &now)
{
    AgendaCandidate result;
    result.source = AgendaSource::Divergence;
    result.key = QString::number(key);
    result.section = AgendaSection::Strategy;
    result.args = {name,
                   percent(found.reach),
                   percent(found.leads),
                   percent(found.acceptance),
                   percent(found.rating),
                   percent(found.won)};
    result.people = int(now.leads);
    result.since = reading.now;
    return result;
}

} // namespace

QList<AgendaCandidate> overdueFeedback(Reading &reading)
{
    const QString currency = settings::currency(reading);
    QList<AgendaCandidate> result;
    for (const auto &owed : agendaSourceStore::overdueFeedback(reading.database, reading.now, currency)) {
        AgendaCandidate one;
        one.source = AgendaSource::OverdueFeedback;
        one.key = QString::number(owed.receiver.value);
        one.section = AgendaSection::Company;
        one.args = {owed.name, QString::number(owed.handoffs.size())};
        one.people = int(owed.handoffs.size());
        one.money = amount(owed.valueMinor, currency);
        one.since = owed.oldestDue;
        one.handoffs = owed.handoffs;
        result += one;
    }
    return result;
}

QList<AgendaCandidate> unansweredLowRatings(Reading &reading)
{
    const QString currency = settings::currency(reading);
    QList<AgendaCandidate> result;
    for (const auto &rated : agendaSourceStore::unansweredLowRatings(reading.database, currency)) {
        AgendaCandidate one;
        one.source = AgendaSource::LowRating;
        one.key = QString::number(rated.campaign.value);
        one.section = AgendaSection::Customer;
        one.args = {rated.name, QString::number(rated.leads)};
        one.people = rated.leads;
        one.money = amount(rated.valueMinor, currency);
        one.since = rated.oldest;
        result += one;
    }
    return result;
}

QList<AgendaCandidate> divergences(Reading &reading)
{
    Database &database = reading.database;
    const Period now = lastDays(reading, comparedDays);
    const Period before = previousPeriod(now);
    const auto reachNow = measureStore::reachByChannel(database, now);
    const auto reachBefore = measureStore::reachByChannel(database, before);
    ReachFigures allNow;
    ReachFigures allBefore;
    for (const ReachFigures &reach : reachNow)
        allNow += reach;
    for (const ReachFigures &reach : reachBefore)
        allBefore += reach;
    QList<AgendaCandidate> result;
    const Figures total = measureStore::total(database, now);
    if (const auto found = divergence(total, allNow, measureStore::total(database, before), allBefore))
        result += divergenceOf(reading, 0, {}, *found, total);
    const auto figuresNow = measureStore::byKey(database, Dimension::Channel, now);
    const auto figuresBefore = measureStore::byKey(database, Dimension::Channel, before);
    const auto names = measureStore::names(database, Dimension::Channel);
    for (const auto &[channel, name] : names.asKeyValueRange()) {
        if (const auto found = divergence(figuresNow.value(channel), reachNow.value(channel),
                                          figuresBefore.value(channel), reachBefore.value(channel)))
            result += divergenceOf(reading, channel, name, *found, figuresNow.value(channel));
    }
    return result;
}

QList<AgendaCandidate> personaDrift(Reading &reading)
{
    QList<AgendaCandidate> result;
    for (const auto &drift : agendaSourceStore::personaDrift(reading.database, reading.now - driftTime)) {
        if (drift.times < driftTimes || drift.times < driftShare * drift.of)
            continue;
        AgendaCandidate one;
        one.source = AgendaSource::PersonaDrift;
        one.key = u"%1:%2"_s.arg(drift.tagged.value).arg(drift.chosen.value);
        one.section = AgendaSection::Customer;
        one.args = {drift.taggedName, drift.chosenName, QString::number(drift.times), QString::number(drift.of)};
        one.people = drift.times;
        one.since = drift.first;
        result += one;
    }
    return result;
}

QList<AgendaCandidate> undoneActions(Reading &reading)
{
    QList<AgendaCandidate> result;
    for (const auto &record : actionItemStore::open(reading.database)) {
        AgendaCandidate one;
        one.source = AgendaSource::Action;
        one.key = QString::number(record.action.id.value);
        one.section = record.item.section;
        one.args = {record.action.text, record.owner, record.action.dueOn.toString(Qt::ISODate)};
        one.people = 1;
        one.since = record.action.at;
        result += one;
    }
    return result;
}

QList<AgendaCandidate> proposedCampaigns(Reading &reading)
{
    QList<AgendaCandidate> result;
    for (const auto &proposed : agendaSourceStore::proposedCampaigns(reading.database)) {
        AgendaCandidate one;
        one.source = AgendaSource::Campaign;
        one.key = QString::number(proposed.campaign.value);
        one.section = AgendaSection::Weeks;
        one.args = {proposed.name};
        one.money = proposed.budget;
        one.since = proposed.since;
        result += one;
    }
    return result;
}

QList<AgendaCandidate> exchangeSessions(Reading &reading)
{
    const QTimeZone zone = settings::timeZone(reading);
    QList<AgendaCandidate> result;
    for (const auto &record : processExchangeStore::sessions(reading.database)) {
        const ExchangeSession &session = record.session;
        if (!session.learned.isEmpty() || session.startsAt > reading.now + week)
            continue;
        AgendaCandidate one;
        one.source = AgendaSource::Exchange;
        one.key = QString::number(session.id.value);
        one.section = AgendaSection::Weeks;
        one.args = {session.topic, record.shownBy,
                    toDateTime(session.startsAt).toTimeZone(zone).toString(u"yyyy-MM-ddTHH:mm"_s),
                    QString::number(session.minutes)};
        one.since = session.startsAt;
        result += one;
    }
    return result;
}

QList<AgendaCandidate> candidates(Reading &reading)
{
    QList<AgendaCandidate> result;
    for (const Source source : sources)
        result += source(reading);
    return result;
}

std::optional<Money> averageDeal(Reading &reading)
{
    const QString currency = settings::currency(reading);
    const Figures year = measureStore::total(reading.database, lastDays(reading, 365));
    return metric::averageDeal({year.wonValue.value(currency), currency}, year.won);
}

} // namespace smarketing::agendaSources
