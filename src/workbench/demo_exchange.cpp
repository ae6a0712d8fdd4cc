// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_stage.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/process_exchange.h"

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int slotMinute = 9 * 60 + 20; ///< within the meeting on Mondays
constexpr std::chrono::hours agreedBefore{4 * 24};
constexpr std::chrono::hours notedAfter{2};

struct PlannedCard {
    QString key;
    QString author;
    int weeksAgo = 0;
};

const QList<PlannedCard> &plannedCards()
{
    static const QList<PlannedCard> all = {
        {u"handover"_s, u"marketer1"_s, 9}, {u"call"_s, u"rep1"_s, 7}, {u"newsletter"_s, u"marketer2"_s, 4}};
    return all;
}

struct PlannedSession {
    QString key; ///< of the card that is shown, and of the words
    Department host = Department::Marketing;
    QString shownBy;
    QString plannedBy;
    int weeksAgo = 0; ///< below 0: still to come
};

const QList<PlannedSession> &plannedSessions()
{
    using enum Department;
    static const QList<PlannedSession> all = {{u"call"_s, Sales, u"rep1"_s, u"marketer2"_s, 5},
                                              {u"handover"_s, Marketing, u"marketer1"_s, u"rep2"_s, 2},
                                              {u"newsletter"_s, Marketing, u"marketer2"_s, u"rep4"_s, -1}};
    return all;
}

QDate mondayAgo(const Stage &stage, int weeks)
{
    const QDate until = localDate(stage.until, stage.zone);
    return until.addDays(1 - until.dayOfWeek() - 7 * weeks);
}

QStringList words(const Stage &stage, const QString &part, const QString &key)
{
    return stage.texts.list(u"exchange/%1/%2"_s.arg(part, key));
}

ProcessCardId cardNamed(Stage &stage, const QString &name)
{
    Reading reading{stage.database, stage.people.value(u"manager"_s), stage.now()};
    for (const ProcessCard &card : processExchange::cards(reading)) {
        if (card.name == name)
            return card.id;
    }
    return {};
}

void writeCard(Stage &stage, const PlannedCard &planned)
{
    ProcessCard card;
    card.department = stage.people.value(planned.author).department;
    card.steps = words(stage, u"cards"_s, planned.key);
    card.name = card.steps.takeFirst();
    stage.as(planned.author, u"save-card"_s, [&](Transaction &tx) { processExchange::saveCard(tx, card); });
}

void agree(Stage &stage, const PlannedSession &planned)
{
    const QStringList told = words(stage, u"sessions"_s, planned.key);
    ExchangeSession session;
    session.host = planned.host;
    session.shownBy = stage.people.value(planned.shownBy).id;
    session.topic = told.at(0);
    session.card = cardNamed(stage, words(stage, u"cards"_s, planned.key).constFirst());
    session.startsAt = firstMoment(mondayAgo(stage, planned.weeksAgo), slotMinute, stage.zone);
    session.id = stage.as(planned.plannedBy, u"save-exchange"_s,
                          [&](Transaction &tx) { return processExchange::saveSession(tx, session); });
    session.rowVersion = 1;
    session.learned = told.value(1);
    stage.at(session.startsAt + notedAfter, [&stage, session, planned] {
        stage.as(planned.plannedBy, u"save-exchange"_s,
                 [&](Transaction &tx) { processExchange::saveSession(tx, session); });
    });
}

} // namespace

void planExchange(Stage &stage)
{
    for (const PlannedCard &card : plannedCards()) {
        stage.at(firstMoment(mondayAgo(stage, card.weeksAgo), slotMinute, stage.zone) + notedAfter,
                 [&stage, card] { writeCard(stage, card); });
    }
    for (const PlannedSession &session : plannedSessions()) {
        const Instant slot = firstMoment(mondayAgo(stage, session.weeksAgo), slotMinute, stage.zone);
        // the one to come has been agreed on by the time the story ends
        stage.at(std::min(slot - agreedBefore, stage.until - notedAfter), [&stage, session] { agree(stage, session); });
    }
}

} // namespace smarketing::demo
