// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"
#include "workbench/workspace_fixture.h"

#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/comment.h"
#include "smarketing/workbench/decision.h"
#include "smarketing/workbench/goal.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/process_exchange.h"

#include <QFile>
#include <QMap>

namespace smarketing {

using namespace Qt::StringLiterals;

/// A workspace in the middle of its work, and what the attacks call its rows.
class Victim {
public:
    explicit Victim(Engine engine = Engine::Sqlite) : m_workspace(engine)
    {
        if (engine == Engine::Postgres)
            m_workspace.comeNearToday();
        for (const Person &person : {m_workspace.boss, m_workspace.mia, m_workspace.emil, m_workspace.sven,
                                     m_workspace.ola, m_workspace.guest})
            m_names.insert(person.login, QString::number(person.id.value));
        m_names.insert(u"now"_s, u"(SELECT at FROM command WHERE open = 1)"_s);
        for (int i = 0; i < 4; ++i)
            accept(handOver(u"overdue"_s, m_workspace.ola), m_workspace.ola);
        handOver(u"blocked"_s, m_workspace.ola);
        m_workspace.advance(24 * 7);
        name(u"fresh"_s, m_workspace.addLead(u"Fresh"_s), {});
        handOver(u"waiting"_s, m_workspace.sven);
        accept(handOver(u"owing"_s, m_workspace.sven), m_workspace.sven);
        const HandoffId rated = handOver(u"rated"_s, m_workspace.sven);
        accept(rated, m_workspace.sven);
        m_workspace.as(m_workspace.sven, [&](Transaction &tx) { handoffs::rate(tx, feedbackOn(rated)); });
        const HandoffId declined = handOver(u"declined"_s, m_workspace.sven);
        m_workspace.as(m_workspace.sven, [&](Transaction &tx) {
            handoffs::decline(tx, feedbackOn(declined), handoffs::DeclinedTo::Recycled);
        });
        REQUIRE(m_workspace
                    .sql(m_workspace.mia,
                         u"INSERT INTO persona_version (persona_id, number, state, created_by, created_at) "
                         "VALUES (1, 2, 'draft', %1, 1)"_s.arg(m_workspace.mia.id.value))
                    .isEmpty());
        addGoals();
        addTeams();
        meet();
        logObstacles();
        comment();
        showEachOther();
        m_workspace.advance(1);
    }

    /// A fresh copy of the file.
    QString copy(const QString &name) const
    {
        const QString path = m_workspace.folder() + u'/' + name;
        QFile::remove(path);
        REQUIRE(QFile::copy(m_workspace.path(), path));
        return path;
    }

    QString filledIn(QString sql) const
    {
        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
            sql.replace(u'[' + it.key() + u']', it.value());
        return m_workspace.countingVersions(sql);
    }

    QString idOf(const char *login) const { return m_names.value(QLatin1String(login)); }

    TestWorkspace &workspace() { return m_workspace; }
    /// What attacks call what that query answers.
    void call(const QString &as, const QString &query) { m_names.insert(as, m_workspace.text(query)); }

private:
    HandoffId handOver(const QString &as, const Person &receiver)
    {
        const LeadId lead = m_workspace.addLead(as);
        const HandoffId handoff = m_workspace.addHandoff(lead, receiver);
        name(as, lead, handoff);
        return handoff;
    }
    void accept(HandoffId id, const Person &person)
    {
        m_workspace.as(person, [&](Transaction &tx) { handoffs::accept(tx, id); });
    }
    /// A meeting that is over, one that was called off, and one that runs with nobody there but the manager.
    void meet()
    {
        const auto number = [this](const QString &as, qint64 id) { m_names.insert(as, QString::number(id)); };
        m_workspace.as(m_workspace.boss, [](Transaction &tx) {
            meetings::setSeries(tx, {{}, u"Monday table"_s, 1, 600, 45, {}, 0});
        });
        const auto over = m_workspace.read(m_workspace.boss, meetings::board).meeting->id;
        m_workspace.as(m_workspace.boss, [&](Transaction &tx) {
            meetings::start(tx, over);
            meetings::setPresent(tx, over, m_workspace.mia.id, true);
            meetings::setPresent(tx, over, m_workspace.sven.id, true);
            const AgendaItemId item = agenda::add(tx, over, AgendaSection::Strategy, u"Spring fair"_s);
            for (const AgendaItem &one : meetings::record(tx, over).items)
                agenda::setState(tx, one.id, AgendaState::Discussed);
            number(u"decision"_s, decisions::add(tx, item, u"We go there"_s).value);
            ActionItem action;
            action.item = item;
            action.text = u"Order the tent"_s;
            action.owner = m_workspace.sven.id;
            action.dueOn = toDateTime(m_workspace.now()).date().addDays(4);
            number(u"action"_s, actionItems::add(tx, action).value);
            meetings::close(tx, over);
            number(u"item:closed"_s, item.value);
        });
        number(u"meeting:closed"_s, over.value);
        m_workspace.advance(1);
        const auto cancelled = m_workspace.read(m_workspace.boss, meetings::board).meeting->id;
        m_workspace.as(m_workspace.boss,
                       [&](Transaction &tx) { meetings::cancel(tx, cancelled, u"Everybody is at the fair"_s); });
        number(u"meeting:cancelled"_s, cancelled.value);
        const auto running = m_workspace.read(m_workspace.boss, meetings::board).meeting->id;
        m_workspace.as(m_workspace.boss, [&](Transaction &tx) {
            meetings::start(tx, running);
            number(u"item:manual"_s, agenda::add(tx, running, AgendaSection::Weeks, u"Autumn fair"_s).value);
            const AgendaItemId deleted = agenda::add(tx, running, AgendaSection::Weeks, u"Nothing"_s);
            agenda::remove(tx, deleted);
            number(u"item:deleted"_s, deleted.value);
            for (const AgendaItem &one : meetings::record(tx, running).items) {
                if (one.source == AgendaSource::OverdueFeedback)
                    number(u"item:owed"_s, one.id.value);
            }
        });
        number(u"meeting:running"_s, running.value);
    }
    void logObstacles()
    {
        Obstacle down;
        down.from = m_workspace.now() - std::chrono::hours(2);
        down.to = m_workspace.now() + std::chrono::hours(20);
        down.what = u"The shop system was down"_s;
        log(u"half"_s, m_workspace.sven, down);
        Obstacle other = down;
        other.unit = m_workspace.unit;
        log(u"there"_s, m_workspace.sven, other);
        other = down;
        other.department = Department::Marketing;
        log(u"marketing"_s, m_workspace.sven, other);
        const ObstacleId decided = log(u"decided"_s, m_workspace.boss, down);
        m_workspace.as(m_workspace.boss,
                       [&](Transaction &tx) { obstacles::confirm(tx, decided, 1, Department::Marketing); });
        other = down;
        other.from = down.from - std::chrono::hours(24 * 60);
        other.to = other.from + std::chrono::hours(8);
        log(u"past"_s, m_workspace.sven, other);
        const ObstacleId counting = log(u"counting"_s, m_workspace.sven, other);
        m_workspace.as(m_workspace.mia,
                       [&](Transaction &tx) { obstacles::confirm(tx, counting, 1, Department::Marketing); });
    }
    void comment()
    {
        const CommentId id = m_workspace.as(m_workspace.mia, [&](Transaction &tx) {
            return comments::add(tx, {CommentSubject::Campaign, m_workspace.campaign.value}, u"@sven a word"_s);
        });
        m_names.insert(u"comment"_s, QString::number(id.value));
    }
    ProcessCardId addCard(const Person &author)
    {
        ProcessCard card;
        card.department = author.department;
        card.name = u"How we begin"_s;
        card.steps = {u"Read what is known"_s};
        const auto id = m_workspace.as(author, [&](Transaction &tx) { return processExchange::saveCard(tx, card); });
        m_names.insert(u"card:"_s + toText(author.department), QString::number(id.value));
        return id;
    }
    void showEachOther()
    {
        addCard(m_workspace.mia);
        ExchangeSession session;
        session.host = Department::Sales;
        session.shownBy = m_workspace.sven.id;
        session.topic = u"A first call"_s;
        session.card = addCard(m_workspace.sven);
        session.startsAt = m_workspace.now();
        const auto id =
            m_workspace.as(m_workspace.mia, [&](Transaction &tx) { return processExchange::saveSession(tx, session); });
        m_names.insert(u"session"_s, QString::number(id.value));
    }
    ObstacleId log(const QString &as, const Person &person, const Obstacle &obstacle)
    {
        const ObstacleId id = m_workspace.as(person, [&](Transaction &tx) { return obstacles::log(tx, obstacle); });
        m_names.insert(u"obstacle:"_s + as, QString::number(id.value));
        return id;
    }
    void name(const QString &as, LeadId lead, HandoffId handoff)
    {
        m_names.insert(u"lead:"_s + as, QString::number(lead.value));
        m_names.insert(u"handoff:"_s + as, QString::number(handoff.value));
    }
    GoalId addGoal(const QString &as, GoalId parent = {})
    {
        Goal goal;
        goal.name = as;
        goal.parent = parent;
        goal.department = parent ? Department::Sales : Department::Other;
        goal.period = {QDate(2026, 4, 1), QDate(2026, 6, 30)};
        goal.range = {10, 20, 30};
        goal.marketingOwner = m_workspace.mia.id;
        goal.salesOwner = m_workspace.sven.id;
        const GoalId id = m_workspace.as(m_workspace.mia, [&](Transaction &tx) { return goals::add(tx, goal); });
        m_names.insert(u"goal:"_s + as, QString::number(id.value));
        return id;
    }
    QString say(const Person &who, const consents::On &on, Stance stance)
    {
        m_workspace.as(who, [&](Transaction &tx) { consents::give(tx, on, 1, stance, u"The fair is in April"_s); });
        return m_workspace.text(u"SELECT max(id) FROM consent"_s);
    }
    void decide(const QString &objection)
    {
        m_workspace.as(m_workspace.boss, [&](Transaction &tx) {
            consents::decide(tx, ConsentId(objection.toLongLong()), u"We try it for a month"_s);
        });
    }
    void addGoals()
    {
        const auto on = [](GoalId id) { return consents::On{ConsentSubject::Goal, id.value}; };
        const GoalId objected = addGoal(u"objected"_s);
        m_names.insert(u"consent:yes"_s, say(m_workspace.mia, on(objected), Stance::Agree));
        m_names.insert(u"consent:objection"_s, say(m_workspace.ola, on(objected), Stance::Object));
        say(m_workspace.sven, on(objected), Stance::LiveWith);
        say(m_workspace.mia, on(addGoal(u"open"_s)), Stance::Agree);
        const GoalId agreed = addGoal(u"agreed"_s);
        say(m_workspace.mia, on(agreed), Stance::Agree);
        say(m_workspace.sven, on(agreed), Stance::Agree);
        addGoal(u"part"_s, agreed);
        m_names.insert(u"consent:decided"_s, say(m_workspace.ola, on(addGoal(u"decided"_s)), Stance::Object));
        decide(m_names.value(u"consent:decided"_s));
        Campaign campaign;
        campaign.name = u"Objected"_s;
        campaign.personas = {m_workspace.persona};
        campaign.state = CampaignState::Proposed;
        const CampaignId id =
            m_workspace.as(m_workspace.mia, [&](Transaction &tx) { return campaigns::add(tx, campaign); });
        say(m_workspace.sven, {ConsentSubject::Campaign, id.value}, Stance::Object);
        m_names.insert(u"campaign:objected"_s, QString::number(id.value));
    }
    void addTeam(const QString &as, const QList<Person> &members, const QString &then)
    {
        const QString mia = m_names.value(u"mia"_s);
        QString sql = u"INSERT INTO team (name, name_key, problem, ends_on, state, created_by, created_at) VALUES "
                      "('%1', '%1', 'Too many leads are declined', '2099-06-30', 'forming', %2, [now]);"_s.arg(as, mia);
        for (const Person &one : members)
            sql += u"INSERT INTO team_member (team_id, person_id) SELECT max(id), %1 FROM team;"_s.arg(one.id.value);
        REQUIRE(m_workspace.sql(m_workspace.mia, filledIn(sql + then)).isEmpty());
        m_names.insert(u"team:"_s + as, m_workspace.text(u"SELECT max(id) FROM team"_s));
    }
    void addTeams()
    {
        const QString run = u"UPDATE team SET state = 'running' WHERE name = '%1';"_s;
        addTeam(u"oneside"_s, {m_workspace.mia, m_workspace.boss, m_workspace.guest}, {});
        addTeam(u"ready"_s, {m_workspace.mia, m_workspace.sven}, {});
        addTeam(u"running"_s, {m_workspace.mia, m_workspace.sven}, run.arg(u"running"_s));
        addTeam(u"ended"_s, {m_workspace.mia, m_workspace.sven},
                run.arg(u"ended"_s) + u"UPDATE team SET state = 'ended' WHERE name = 'ended';"_s);
    }
    static Feedback feedbackOn(HandoffId id)
    {
        Feedback feedback;
        feedback.handoff = id;
        feedback.rating = 3;
        feedback.reasons = {ReasonId(6)};
        feedback.comment = u"They wanted something else"_s;
        return feedback;
    }

    TestWorkspace m_workspace;
    QMap<QString, QString> m_names;
};

} // namespace smarketing
