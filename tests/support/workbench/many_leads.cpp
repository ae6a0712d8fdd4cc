// SPDX-License-Identifier: GPL-3.0-or-later
#include "many_leads.h"

#include <algorithm>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int leadsAStatement = 100'000;

/// %1 to %2 are their numbers, %3 is the time of the last.
const QString leadsStatement =
    u"INSERT INTO lead (external_id, first_name, last_name, name_key, sort_key, email, email_key, phone, phone_key, "
    "company, company_key, city, stage, persona_id, campaign_id, channel_id, owner_id, created_at, last_activity_at, "
    "mql_at) SELECT 'R-' || n, (ARRAY['Anna','Jan','Maja','Piotr','Zoë'])[1 + n % 5], last, lower(last) || ' ' || n, "
    "lower(last) || ' ' || n, 'p' || n || '@company' || n % 5000 || '.example', "
    "'p' || n || '@company' || n % 5000 || '.example', '+48 ' || n, '48' || n, 'Company ' || n % 5000, "
    "'company ' || n % 5000, (ARRAY['Kraków','Malmö','Lund','Gdańsk'])[1 + n % 4], "
    "CASE WHEN n % 30 = 11 THEN 'mql' ELSE 'lead' END, 1, 1, 1 + n % 3, CASE WHEN n % 7 = 0 THEN 4 END, "
    "%3 - n % 365 * 86400000 - n % 1000, %3 - n % 300 * 86400000 - n % 1000, "
    "CASE WHEN n % 30 = 11 THEN %3 - n % 365 * 86400000 - n % 1000 END FROM (SELECT CAST(n AS bigint) AS n, "
    "(ARRAY['Kowal','Nowak','Lind','Berg','Zander','Ek','Sand','Wolska','Malm'])[1 + n % 9] || "
    "(ARRAY['ska','ström','gren','wicz','lund','son','owa'])[1 + n % 7] AS last FROM generate_series(%1, %2) n) made"_s;

/// Of every tenth lead: %1 is mia, %2 sven, %3 the time.
const QString whatFollows =
    u"INSERT INTO handoff (id, lead_id, sender_id, receiver_id, campaign_id, channel_id, persona_id, "
    "persona_version_id, sla_id, note, state, outcome, sent_at, touch_due_at, feedback_due_at, accepted_at, closed_at, "
    "feedback_id, feedback_at, rating) SELECT id, id, %1, %2, 1, 1, 1, 1, 1, 'They asked for a price', "
    "CASE WHEN open THEN 'waiting' ELSE 'closed' END, CASE WHEN open THEN NULL ELSE 'lost' END, created_at, "
    "created_at + 3600000, CASE WHEN open THEN %3 + 86400000 ELSE created_at + 86400000 END, "
    "CASE WHEN open THEN NULL ELSE created_at END, CASE WHEN open THEN NULL ELSE created_at END, "
    "CASE WHEN open THEN NULL ELSE id END, CASE WHEN open THEN NULL ELSE created_at END, "
    "CASE WHEN open THEN NULL ELSE 1 + id / 10 % 5 END FROM (SELECT id, created_at, id % 1000 = 0 AS open FROM lead "
    "WHERE id % 10 = 0) chosen;"
    "INSERT INTO feedback (id, handoff_id, revision, rating, fit, comment, given_by, given_at) SELECT id, id, 1, "
    "rating, 'yes', 'They wanted something else', %2, feedback_at FROM handoff WHERE rating IS NOT NULL;"
    "INSERT INTO feedback_reason (feedback_id, reason_id) SELECT id, 1 FROM feedback;"
    "INSERT INTO feedback_answer (feedback_id, kind, text, person_id, at) SELECT id, 'change', 'We ask first', %1, "
    "given_at FROM feedback WHERE rating <= 2 AND id % 500 <> 0;"
    "INSERT INTO activity (lead_id, handoff_id, kind, direction, at, text, person_id) SELECT lead_id, id, 'call', "
    "'outbound', sent_at, 'Called', %2 FROM handoff;"
    "INSERT INTO touchpoint (lead_id, at, direction, text) SELECT lead_id, sent_at, 'inbound', 'The fair' FROM handoff;"
    "INSERT INTO command (uuid, person_id, at, name, open) SELECT 'c' || id, %1, sent_at, 'x', 0 FROM handoff"_s;

} // namespace

void addManyLeads(const TestWorkspace &workspace, int rows)
{
    Database &database = workspace.database();
    const QString now = QString::number(toMillis(workspace.now()));
    for (int from = 1; from <= rows; from += leadsAStatement) {
        const int to = std::min(rows, from + leadsAStatement - 1);
        transact(database, workspace.mia, workspace.now(), {u"many-leads"_s, QUuid::createUuid(), {}, true},
                 [&](Transaction &tx) {
                     tx.database.script(leadsStatement.arg(QString::number(from), QString::number(to), now));
                 });
    }
    database.script(u"INSERT INTO lead_search (id, text) SELECT id, lower(first_name || ' ' || last_name || ' ' || "
                    "company || ' ' || email || ' ' || city) FROM lead"_s);
    const QStringList guarded = {u"handoff"_s,  u"feedback"_s,   u"feedback_reason"_s, u"feedback_answer"_s,
                                 u"activity"_s, u"touchpoint"_s, u"command"_s};
    for (const QString &table : guarded)
        database.script(u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(table));
    database.script(
        whatFollows.arg(QString::number(workspace.mia.id.value), QString::number(workspace.sven.id.value), now));
    for (const QString &table : guarded)
        database.script(u"ALTER TABLE %1 ENABLE TRIGGER USER"_s.arg(table));
    for (const QString &table : {u"handoff"_s, u"feedback"_s})
        database.script(u"SELECT setval(pg_get_serial_sequence('%1', 'id'), (SELECT max(id) FROM %1))"_s.arg(table));
    database.script(u"VACUUM ANALYZE"_s);
}

} // namespace smarketing
