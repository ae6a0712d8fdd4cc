// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/migration.h"
#include "smarketing/storage/workspace_file.h"

#include "measure_sql.h"

namespace smarketing::workspaceFile {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProblems = 100;

/// What the rules forbid, looked for in the rows themselves: each query answers the numbers of rows that break one.
struct Invariant {
    const char *words; ///< %1 is the row's number
    const char *query;
};

constexpr Invariant invariants[] = {
    {"R2: lead %1 has more than one open handoff",
     "SELECT lead_id FROM handoff WHERE state IN ('waiting', 'accepted') GROUP BY lead_id HAVING count(*) > 1"},
    {"R4: handoff %1 has ended without feedback",
     "SELECT id FROM handoff WHERE state IN ('declined', 'closed') AND feedback_id IS NULL"},
    {"R4: feedback %1 has no reason",
     "SELECT f.id FROM feedback f WHERE NOT EXISTS (SELECT 1 FROM feedback_reason r WHERE r.feedback_id = f.id)"},
    {"R4: feedback %1 rates low without a comment",
     "SELECT id FROM feedback WHERE rating <= 2 AND length(trim(comment)) < 3"},
    {"R4: handoff %1 does not show its latest feedback",
     "SELECT h.id FROM handoff h JOIN feedback f ON f.id = h.feedback_id WHERE f.handoff_id <> h.id OR f.rating <> "
     "h.rating"},
    {"R4: lead %1 is past SAL without feedback",
     "SELECT l.id FROM lead l WHERE l.stage IN ('sql', 'opportunity', 'customer', 'lost') AND l.merged_into IS NULL "
     "AND NOT EXISTS (SELECT 1 FROM handoff h WHERE h.lead_id = l.id AND h.feedback_id IS NOT NULL)"},
    {"R3: handoff %1 has an outcome that does not fit its state",
     "SELECT id FROM handoff WHERE (state = 'closed') <> (outcome IS NOT NULL)"},
    {"R5: feedback %1 was not given by the receiver",
     "SELECT f.id FROM feedback f JOIN handoff h ON h.feedback_id = f.id AND h.state IN ('declined', 'closed') "
     "WHERE f.given_by <> h.receiver_id"},
    {"R12: persona version %1 is in force without both signatures",
     "SELECT v.id FROM persona_version v WHERE v.state = 'in_force' AND (SELECT count(DISTINCT department) "
     "FROM persona_signature s WHERE s.persona_version_id = v.id) < 2"},
    {"R12: persona %1 has more than one version in force",
     "SELECT persona_id FROM persona_version WHERE state = 'in_force' GROUP BY persona_id HAVING count(*) > 1"},
    {"R11: handoff %1 is due before it was sent, or after half a year",
     "SELECT id FROM handoff WHERE feedback_due_at <= sent_at OR touch_due_at <= sent_at "
     "OR feedback_due_at > sent_at + 15811200000 OR touch_due_at > sent_at + 15811200000"},
    {"R17: obstacle %1 counts without both sides' word",
     "SELECT o.id FROM obstacle o WHERE (o.confirmed_at IS NOT NULL) <> "
     "((SELECT count(DISTINCT side) FROM obstacle_confirmation c WHERE c.obstacle_id = o.id) = 2)"},
    {"R15: goal %1 is agreed, and not both sides have consented",
     "SELECT g.id FROM goal g WHERE g.state = 'agreed' AND g.parent_id IS NULL AND (SELECT count(DISTINCT department) "
     "FROM consent_now c WHERE c.subject = 'goal' AND c.subject_id = g.id "
     "AND (c.stance <> 'object' AND c.terms = g.terms OR c.decided = 1)) < 2"},
    {"R15: goal %1 is agreed past an objection",
     "SELECT DISTINCT g.id FROM goal g JOIN consent_now c ON c.subject = 'goal' AND c.subject_id = g.id "
     "WHERE g.state = 'agreed' AND c.stance = 'object' AND c.decided = 0"},
    {"R20: team %1 runs without a last day", "SELECT id FROM team WHERE state = 'running' AND ends_on IS NULL"},
    {"R18: meeting %1 was closed without both departments",
     "SELECT m.id FROM meeting m WHERE m.state = 'closed' AND (SELECT count(DISTINCT a.department) FROM "
     "meeting_attendance a WHERE a.meeting_id = m.id AND a.present = 1 AND a.department IN ('marketing', 'sales')) < "
     "2"},
    {"R24: command %1 was left open", "SELECT id FROM command WHERE open = 1"},
    {"R24: handoff %1 has no record of its making",
     "SELECT h.id FROM handoff h WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.subject = 'handoff' "
     "AND e.subject_id = h.id AND e.action = 'insert')"},
    {"R24: feedback %1 has no record of its making",
     "SELECT f.id FROM feedback f WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.subject = 'feedback' "
     "AND e.subject_id = f.id AND e.action = 'insert')"},
};

/// Only the owner can change a server's guards; a copy put back without them is told all the same.
QStringList problemsOfServerGuards(Database &database)
{
    QStringList problems;
    Cursor off = database.query(u"SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                                "WHERE c.relnamespace = 'smarketing'::regnamespace AND NOT t.tgisinternal "
                                "AND t.tgenabled <> 'A' ORDER BY 1, 2"_s);
    while (off.next())
        problems += u"%1: the guard %2 is switched off"_s.arg(off.text(0), off.text(1));
    if (!database.number(u"SELECT 1 FROM pg_trigger WHERE tgname = 'handoff_insert'"_s))
        problems += u"tables or guards were changed by other means"_s;
    return problems;
}

} // namespace

QStringList integrityProblems(Database &database)
{
    QStringList problems;
    // a server sees to its files, and to what rows refer to, itself
    if (database.engine() == Engine::Postgres)
        return problems;
    {
        Cursor cursor = database.query(u"PRAGMA integrity_check(%1)"_s.arg(mostProblems));
        while (cursor.next()) {
            if (cursor.text(0) != u"ok")
                problems += cursor.text(0);
        }
    }
    Cursor cursor = database.query(u"PRAGMA foreign_key_check"_s);
    while (cursor.next() && problems.size() < mostProblems)
        problems += u"%1 %2 points to a %3 that is not there"_s.arg(cursor.text(0), cursor.text(1), cursor.text(2));
    return problems;
}

const QString &freshSchema()
{
    static const QString fingerprint = [] {
        const auto fresh = Database::openFile(u":memory:"_s);
        migration::run(*fresh);
        return migration::fingerprint(*fresh);
    }();
    return fingerprint;
}

QStringList schemaProblems(Database &database)
{
    if (database.engine() == Engine::Postgres)
        return problemsOfServerGuards(database);
    return migration::fingerprint(database) == freshSchema()
               ? QStringList()
               : QStringList{u"tables or guards were changed by other means"_s};
}

QStringList rollupProblems(Database &database)
{
    const QString counted = recountQuery();
    const QString kept = u"SELECT dimension, day, key_id, measure, sum(n) AS n FROM measure_day "
                         "GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0"_s;
    QStringList problems;
    Cursor cursor = database.query(
        u"WITH counted AS MATERIALIZED (%1), kept AS (%2) SELECT dimension, day, key_id, measure FROM "
        "(SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept) more UNION ALL "
        "SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted) less) differing GROUP BY 1, 2, 3, 4 LIMIT %3"_s
            .arg(counted, kept, QString::number(mostProblems)));
    while (cursor.next())
        problems += u"figure %1 of %2 %3 on day %4 differs from a recount"_s.arg(cursor.text(3), cursor.text(0),
                                                                                 cursor.text(2), cursor.text(1));
    return problems;
}

QStringList ruleProblems(Database &database)
{
    QStringList problems;
    for (const Invariant &invariant : invariants) {
        Cursor cursor = database.query(QString(QLatin1String(invariant.query) + u" LIMIT %1"_s.arg(mostProblems)));
        while (cursor.next())
            problems += QString::fromLatin1(invariant.words).arg(cursor.text(0));
    }
    return problems;
}

} // namespace smarketing::workspaceFile
