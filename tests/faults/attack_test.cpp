// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"
#include "catch.h"
#include "victim.h"

#include <QCryptographicHash>
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

TEST_CASE("Plain SQL does not write or change in another's name [S1][R24]", "[S1][R24][attack]")
{
    refuses(commentAttacks());
}

TEST_CASE("Plain SQL does not speak for the other side [S8]", "[S8][attack]")
{
    refuses(exchangeAttacks());
}

TEST_CASE("Plain SQL does not get round the meeting [R8][R18][R19]", "[R8][R18][R19][attack]")
{
    refuses(meetingAttacks());
}

TEST_CASE("Without its guard each attack succeeds, so it is the guard that refuses", "[attack]")
{
    const auto attacks = GENERATE(&handoffAttacks, &feedbackAttacks, &recordAttacks, &goalAttacks, &teamAttacks,
                                  &meetingAttacks, &weekAttacks, &commentAttacks, &exchangeAttacks);
    needsEachGuard(attacks());
}

TEST_CASE("The attacks are many", "[attack]")
{
    CHECK(handoffAttacks().size() + feedbackAttacks().size() + recordAttacks().size() + meetingAttacks().size() >= 150);
}
