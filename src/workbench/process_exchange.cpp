// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/process_exchange.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/person.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::processExchange {

using namespace Qt::StringLiterals;

namespace {

void requireOwnCard(const Transaction &tx, Department department)
{
    require(tx.actor, Action::EditAgenda);
    if (tx.actor.department != department && !may(tx.actor, Action::RunMeeting))
        throw Refused(24, u"own-side"_s, u"department"_s);
}

Department sideOf(Transaction &tx, ProcessCardId id)
{
    const auto card = processExchangeStore::findCard(tx.database, id);
    if (!card)
        throw NotFound(u"process_card"_s, id.value);
    return card->department;
}

/// The steps that say something, one line each.
QStringList tidySteps(const QStringList &steps)
{
    QStringList result;
    for (const QString &step : steps) {
        if (isRealText(step))
            result += cleaned(step).simplified();
    }
    return result;
}

/// Whoever shows it may have changed sides since it was agreed on: that stays.
void requireOfHost(Transaction &tx, const ExchangeSession &session)
{
    const auto before = processExchangeStore::findSession(tx.database, session.id);
    const bool agreed = before && before->session.host == session.host && before->session.shownBy == session.shownBy;
    const auto shows = personStore::find(tx.database, session.shownBy);
    if (!agreed && (!shows || shows->department != session.host))
        throw Refused(28, u"host-needed"_s, u"shownBy"_s);
    if (session.card && sideOf(tx, session.card) != session.host)
        throw Refused(28, u"host-needed"_s, u"card"_s);
}

} // namespace

QList<ProcessCard> cards(Reading &reading)
{
    return processExchangeStore::cards(reading.database);
}

ProcessCardId saveCard(Transaction &tx, const ProcessCard &wanted)
{
    ProcessCard card = wanted;
    if (card.id)
        card.department = sideOf(tx, card.id);
    requireOwnCard(tx, card.department);
    card.name = cleaned(wanted.name).simplified();
    card.steps = tidySteps(wanted.steps);
    card.changedBy = tx.actor.id;
    if (!isRealText(card.name))
        throw Refused(28, u"name-needed"_s, u"name"_s);
    if (card.steps.isEmpty())
        throw Refused(28, u"text-needed"_s, u"steps"_s);
    if (!card.id)
        return processExchangeStore::insertCard(tx.database, card);
    processExchangeStore::updateCard(tx.database, card);
    return card.id;
}

void removeCard(Transaction &tx, ProcessCardId id)
{
    requireOwnCard(tx, sideOf(tx, id));
    processExchangeStore::setCardDeleted(tx.database, id, tx.now);
}

void restoreCard(Transaction &tx, ProcessCardId id)
{
    requireOwnCard(tx, sideOf(tx, id));
    processExchangeStore::setCardDeleted(tx.database, id, std::nullopt);
}

QList<Record> sessions(Reading &reading)
{
    return processExchangeStore::sessions(reading.database);
}

QList<Record> mine(Reading &reading)
{
    QList<Record> result = processExchangeStore::comingSessions(reading.database, reading.now);
    result.removeIf([&](const Record &one) { return !concerns(one.session, reading.actor); });
    return result;
}

QList<Record> mineSoon(Reading &reading)
{
    const QTimeZone zone = settings::timeZone(reading);
    const Instant until = startOfDay(localDate(reading.now, zone).addDays(daysAhead + 1), zone);
    QList<Record> result = mine(reading);
    result.removeIf([&](const Record &one) { return one.session.startsAt >= until; });
    return result;
}

ExchangeSessionId saveSession(Transaction &tx, const ExchangeSession &wanted)
{
    require(tx.actor, Action::EditAgenda);
    ExchangeSession session = wanted;
    session.topic = cleaned(wanted.topic).simplified();
    session.learned = cleaned(wanted.learned);
    if (!isRealText(session.topic))
        throw Refused(28, u"name-needed"_s, u"topic"_s);
    requireOfHost(tx, session);
    if (!session.id)
        return processExchangeStore::insertSession(tx.database, session);
    processExchangeStore::updateSession(tx.database, session);
    return session.id;
}

void removeSession(Transaction &tx, ExchangeSessionId id)
{
    require(tx.actor, Action::EditAgenda);
    processExchangeStore::setSessionDeleted(tx.database, id, tx.now);
}

void restoreSession(Transaction &tx, ExchangeSessionId id)
{
    require(tx.actor, Action::EditAgenda);
    processExchangeStore::setSessionDeleted(tx.database, id, std::nullopt);
}

} // namespace smarketing::processExchange
