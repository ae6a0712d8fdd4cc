// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"
#include "catch.h"
#include "workbench/workspace_fixture.h"

#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/decision.h"
#include "smarketing/workbench/goal.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/obstacle.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// A connection such as anybody has who opens the file with SQLite: none of the program's settings.
class PlainSqlite {
public:
    explicit PlainSqlite(const QString &path)
    {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
    }
    ~PlainSqlite() { sqlite3_close(m_handle); }
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    /// The error's text; empty when it went through.
    QString run(const QString &sql)
    {
        char *message = nullptr;
        sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
        const QString text = QString::fromUtf8(message);
        sqlite3_free(message);
        return text;
    }

    QList<QStringList> rows(const QString &sql)
    {
        QList<QStringList> result;
        sqlite3_exec(m_handle, sql.toUtf8().constData(), &PlainSqlite::collect, &result, nullptr);
        return result;
    }

    /// Of every row of every table.
    QByteArray fingerprint()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QStringList &table :
             rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                  "AND name NOT LIKE 'lead_search%' AND name NOT LIKE 'sqlite%' ORDER BY name"_s)) {
            for (const QStringList &row : rows(u"SELECT * FROM %1 ORDER BY 1, 2, 3"_s.arg(table.first())))
                hash.addData(QString(table.first() + u'|' + row.join(u'|') + u'\n').toUtf8());
        }
        return hash.result();
    }

private:
    static int collect(void *to, int count, char **values, char **)
    {
        QStringList row;
        for (int i = 0; i < count; ++i)
            row += values[i] ? QString::fromUtf8(values[i]) : u"NULL"_s;
        static_cast<QList<QStringList> *>(to)->append(row);
        return 0;
    }

    sqlite3 *m_handle = nullptr;
};

/// A workspace in the middle of its work, and what the attacks call its rows.
class Victim {
public:
    Victim()
    {
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
        return sql;
    }

    QString idOf(const char *login) const { return m_names.value(QLatin1String(login)); }

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
    /// A meeting that is over, and one that runs with nobody there but the manager.
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
            action.dueOn = QDate(2026, 3, 20);
            number(u"action"_s, actionItems::add(tx, action).value);
            meetings::close(tx, over);
            number(u"item:closed"_s, item.value);
        });
        number(u"meeting:closed"_s, over.value);
        m_workspace.advance(1);
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

/// Runs an attack as one transaction, in a command of whoever attacks; what refused it.
QString attempt(PlainSqlite &connection, const Victim &victim, const Attack &attack)
{
    connection.run(QString::fromLatin1(attack.settings));
    QString error = connection.run(u"BEGIN IMMEDIATE"_s);
    if (*attack.who)
        error += connection.run(
            u"INSERT INTO command (uuid, person_id, at, name) SELECT 'attack', %1, max(at) + 1000, 'attack' "
            "FROM command"_s.arg(victim.idOf(attack.who)));
    if (error.isEmpty())
        error = connection.run(victim.filledIn(attack.sql));
    if (error.isEmpty())
        error = connection.run(u"COMMIT"_s);
    if (!error.isEmpty())
        connection.run(u"ROLLBACK"_s);
    return error;
}

/// Takes away exactly the guards named; a name after a slash is an index or a column's NOT NULL that guards as well.
void disarm(PlainSqlite &connection, const Attack &attack)
{
    for (const QString &guard : QString::fromLatin1(attack.guards).split(u' ')) {
        if (guard == u"/comment")
            continue;
        const QString drop =
            guard.startsWith(u'/') ? u"DROP INDEX %1"_s.arg(guard.mid(1)) : u"DROP TRIGGER %1"_s.arg(guard);
        REQUIRE(connection.run(drop) == QString());
    }
    connection.run(u"PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF"_s);
}

void refuses(const QList<Attack> &attacks)
{
    const Victim victim;
    for (const Attack &attack : attacks) {
        INFO(attack.name);
        PlainSqlite connection(victim.copy(u"attacked.smarketing"_s));
        const QByteArray before = connection.fingerprint();
        const QString refusal = attempt(connection, victim, attack);
        CAPTURE(refusal);
        static const QRegularExpression rule(u"R\\d+\\|[a-z-]+\\|"_s);
        CHECK(refusal.contains(rule));
        CHECK(connection.fingerprint() == before);
    }
}

void needsEachGuard(const QList<Attack> &attacks)
{
    const Victim victim;
    for (const Attack &attack : attacks) {
        INFO(attack.name);
        if (QLatin1String(attack.guards).contains(QLatin1String("/comment")))
            continue; // NOT NULL of the column refuses it as well, and cannot be taken away
        PlainSqlite connection(victim.copy(u"disarmed.smarketing"_s));
        disarm(connection, attack);
        const QByteArray before = connection.fingerprint();
        CHECK(attempt(connection, victim, attack) == QString());
        CHECK(connection.fingerprint() != before);
    }
}

} // namespace

TEST_CASE("Plain SQL does not get round the handoff [R1][R2][R3]", "[R1][R2][R3][attack]")
{
    refuses(handoffAttacks());
}

TEST_CASE("Plain SQL does not get round the feedback [R4][R5]", "[R4][R5][attack]")
{
    refuses(feedbackAttacks());
}

TEST_CASE("Plain SQL does not get round the working week [R10][R11][R17]", "[R10][R11][R17][attack]")
{
    refuses(weekAttacks());
}

TEST_CASE("Plain SQL does not get round the limit, the personas and the record [R6][R12][R24]",
          "[R6][R12][R24][attack]")
{
    refuses(recordAttacks());
}

TEST_CASE("Plain SQL does not get round consent and goals [R15][R16]", "[R15][R16][attack]")
{
    refuses(goalAttacks());
}

TEST_CASE("Plain SQL does not get round teams [R20]", "[R20][attack]")
{
    refuses(teamAttacks());
}

TEST_CASE("Plain SQL does not get round the meeting [R8][R18][R19]", "[R8][R18][R19][attack]")
{
    refuses(meetingAttacks());
}

TEST_CASE("Without its guard each attack succeeds, so it is the guard that refuses", "[attack]")
{
    const auto attacks = GENERATE(&handoffAttacks, &feedbackAttacks, &recordAttacks, &goalAttacks, &teamAttacks,
                                  &meetingAttacks, &weekAttacks);
    needsEachGuard(attacks());
}

TEST_CASE("The attacks are many", "[attack]")
{
    CHECK(handoffAttacks().size() + feedbackAttacks().size() + recordAttacks().size() + meetingAttacks().size() >= 150);
}
