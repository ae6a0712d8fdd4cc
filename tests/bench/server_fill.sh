#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fills a workspace on a server with so many leads, in pieces of a million (PIECE), for docs/scale.md:
#   server_fill.sh CONNECTION LEADS
# CONNECTION is a superuser's, as psql takes it; the workspace is as `smarketingctl server init` has made it. Guards,
# references and indexes are away meanwhile, as in a move, and what the triggers would have written is written here. A
# tenth of the leads was handed over, called, rated and closed over three years; the last thousand of those wait. Run once
# more with a larger number, it goes on. People: mia (marketing), 50 in sales, sales1 being the first.
set -euo pipefail
at=$1 leads=$2 piece=${PIECE:-1000000}
export PGOPTIONS="-c client_min_messages=warning"
sql() { psql -XAtq -v ON_ERROR_STOP=1 -d "$at" "$@"; }

sql <<'SQL'
CREATE SCHEMA IF NOT EXISTS fill;
CREATE TABLE IF NOT EXISTS fill.later (definition text, name text);
DO $$
DECLARE login_ text;
BEGIN
  -- an administrator's own, so that several workspaces of a server may have them
  FOR login_ IN SELECT 'mia' UNION SELECT 'sales' || n FROM generate_series(1, 50) n
      EXCEPT SELECT rolname::text FROM pg_roles LOOP
    EXECUTE format('CREATE ROLE %I LOGIN', login_);
  END LOOP;
END $$;
-- parts of a table lose their triggers and indexes with it
SELECT format('ALTER TABLE %I DISABLE TRIGGER ALL', relname) FROM pg_class
  WHERE relnamespace = 'smarketing'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition \gexec
WITH gone AS (INSERT INTO fill.later SELECT replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON '), indexrelid::regclass::text FROM pg_index i
  JOIN pg_class c ON c.oid = i.indrelid WHERE c.relname IN ('lead', 'lead_search', 'event', 'handoff', 'feedback_answer',
  'activity', 'touchpoint') AND c.relnamespace = 'smarketing'::regnamespace AND NOT indisprimary RETURNING name)
SELECT format('DROP INDEX %s', name) FROM gone \gexec
INSERT INTO unit (name) SELECT 'Shop' WHERE NOT EXISTS (SELECT 1 FROM channel);
INSERT INTO person (login, name, department, role, unit_id) SELECT * FROM (SELECT 'mia', 'Mia Berg', 'marketing',
  'marketing', 1 UNION ALL SELECT 'sales' || n, 'Sales ' || n, 'sales', 'sales', 1 FROM generate_series(1, 50) n) p
  WHERE NOT EXISTS (SELECT 1 FROM channel);
INSERT INTO persona (name, name_key) SELECT 'Persona ' || n, 'persona ' || n FROM generate_series(1, 8) n
  WHERE NOT EXISTS (SELECT 1 FROM channel);
INSERT INTO persona_version (persona_id, number, state, created_by, created_at, in_force_at)
  SELECT id, 1, 'in_force', 1, 0, 0 FROM persona WHERE NOT EXISTS (SELECT 1 FROM channel);
INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) SELECT v.id, p.id, p.department, 0
  FROM persona_version v, person p WHERE p.login IN ('mia', 'sales1') AND NOT EXISTS (SELECT 1 FROM channel);
INSERT INTO campaign (name, name_key, state) SELECT 'Campaign ' || n, 'campaign ' || n, 'running'
  FROM generate_series(1, 40) n WHERE NOT EXISTS (SELECT 1 FROM channel);
INSERT INTO channel (name, name_key, direction, place) SELECT 'Channel ' || n, 'channel ' || n, 'inbound', 'online'
  FROM generate_series(1, 5) n WHERE NOT EXISTS (SELECT 1 FROM channel);
SQL

from=$(($(sql -c "SELECT coalesce(max(id), 0) FROM lead") + 1))
while [ "$from" -le "$leads" ]; do
  to=$((from + piece - 1)); [ "$to" -gt "$leads" ] && to=$leads
  sql -v first="$from" -v last="$to" -v all="$leads" <<'SQL'
SET work_mem = '64MB';
BEGIN;
INSERT INTO command (uuid, person_id, at, name, open) SELECT gen_random_uuid(), 1, 0, 'import', 0
  FROM generate_series(:first::bigint, :last, 5000);
INSERT INTO lead (id, external_id, first_name, last_name, name_key, sort_key, email, email_key, phone, phone_key, company,
    company_key, city, note, stage, persona_id, campaign_id, channel_id, owner_id, created_at, last_activity_at, mql_at)
  SELECT n, 'R-' || n, first, last, lower(last || ' ' || first), lower(last || ' ' || first), mail, mail, '+48 ' || n,
    '48' || n, 'Company ' || company, 'company ' || company, (ARRAY['Kraków','Malmö','Lund','Gdańsk','Uppsala'])[1 + n % 5],
    CASE WHEN n % 4 = 0 THEN 'Asked at the fair about price and delivery' ELSE '' END,
    CASE WHEN n % 5 = 0 THEN 'mql' ELSE 'lead' END, 1 + n % 8, 1 + n % 40, 1 + n % 5,
    CASE WHEN n % 7 = 0 THEN 3 + n % 50 END, made, made + n % 97 * 3600000, CASE WHEN n % 5 = 0 THEN made END
  FROM (SELECT *, lower(first || '.' || last) || n || '@company' || company || '.example' AS mail FROM (SELECT n,
      (ARRAY['Anna','Jan','Maja','Piotr','Zoë','Ewa','Lars','Olga','Ivar','Nina'])[1 + n % 10] AS first,
      (ARRAY['Kowal','Nowak','Lind','Berg','Zander','Ek','Sand','Wolska','Malm'])[1 + n % 9]
        || (ARRAY['ska','ström','gren','wicz','lund','son','owa'])[1 + n % 7] AS last, n * 7919 % (:all / 20 + 1) AS company,
      (extract(epoch FROM now()) * 1000)::bigint - (:all - n) * (94608000000 / :all) - 400000000 AS made
    FROM generate_series(:first::bigint, :last) n) a) b;
INSERT INTO lead_search (id, text) SELECT id, lower(first_name || ' ' || last_name || ' ' || company || ' ' || email
  || ' ' || city) FROM lead WHERE id BETWEEN :first AND :last;
INSERT INTO handoff (id, lead_id, sender_id, receiver_id, campaign_id, channel_id, persona_id, persona_version_id, sla_id,
    note, state, outcome, sent_at, touch_due_at, feedback_due_at, first_touch_at, accepted_at, closed_at, feedback_id,
    feedback_at, rating)
  SELECT id, id, 2, 3 + id / 10 % 50, campaign_id, channel_id, persona_id, persona_id, 1, 'They asked for a price',
    CASE WHEN open THEN 'waiting' ELSE 'closed' END, CASE WHEN open THEN NULL WHEN id % 3 = 0 THEN 'won' ELSE 'lost' END,
    created_at, created_at + 28800000, CASE WHEN open THEN 800000000 + (extract(epoch FROM now()) * 1000)::bigint
      ELSE created_at + 800000000 END, closed, closed, closed,
    CASE WHEN open THEN NULL ELSE id END, closed, CASE WHEN open THEN NULL ELSE 1 + id / 10 % 5 END
  FROM (SELECT *, CASE WHEN NOT open THEN created_at + 20000000 END AS closed
    FROM (SELECT *, id > :all - 10000 AS open FROM lead WHERE id % 10 = 0 AND id BETWEEN :first AND :last) l) l;
INSERT INTO feedback (id, handoff_id, revision, rating, fit, comment, given_by, given_at)
  SELECT id, id, 1, rating, 'yes', 'They wanted something else', receiver_id, feedback_at FROM handoff
  WHERE rating IS NOT NULL AND id BETWEEN :first AND :last;
INSERT INTO feedback_reason (feedback_id, reason_id) SELECT id, 1 + id % 14 FROM feedback WHERE id BETWEEN :first AND :last;
INSERT INTO feedback_answer (feedback_id, kind, text, person_id, at) SELECT id, 'change', 'We shall ask for it first', 2,
  given_at FROM feedback WHERE rating <= 2 AND id BETWEEN :first AND :last AND id < :all - 20000;
INSERT INTO activity (lead_id, handoff_id, kind, direction, at, text, person_id) SELECT lead_id, id, 'call', 'outbound',
  sent_at, 'Called', receiver_id FROM handoff WHERE id BETWEEN :first AND :last;
INSERT INTO touchpoint (lead_id, at, channel_id, direction, text) SELECT lead_id, sent_at - 1000, channel_id, 'inbound',
  'The fair' FROM handoff WHERE id BETWEEN :first AND :last;
-- leads came in slices; what followed was a command each
INSERT INTO event (command_id, subject, subject_id, action) SELECT last + (id - :last) / 5000, 'lead', id, 'insert'
  FROM lead, (SELECT max(id) AS last FROM command) c WHERE id BETWEEN :first AND :last ORDER BY id;
WITH steps AS (SELECT h.id AS handoff_id, sent_at, s, subject, action, change, (SELECT max(id) FROM command)
    + 4 * row_number() OVER (ORDER BY h.id, s) / 4 AS command_id FROM handoff h, (VALUES
    (1, 'handoff', 'insert', NULL), (2, 'handoff', 'update', '{"state": ["waiting", "accepted"], "accepted_at": [null, 1772000000000]}'),
    (3, 'handoff', 'update', '{"rating": [null, 4], "feedback_id": [null, 1], "feedback_at": [null, 1772000000000]}'),
    (3, 'feedback', 'insert', NULL), (4, 'lead', 'update', '{"stage": ["mql", "sal"], "sal_at": [null, 1772000000000]}'))
    v (s, subject, action, change) WHERE h.id BETWEEN :first AND :last),
  commands AS (INSERT INTO command (id, uuid, person_id, at, name, open)
    SELECT DISTINCT ON (command_id) command_id, gen_random_uuid(), 2, sent_at, 'handoff', 0 FROM steps ORDER BY command_id)
INSERT INTO event (command_id, subject, subject_id, action, change) SELECT command_id, subject, handoff_id, action, change
  FROM steps ORDER BY command_id;
SELECT setval(pg_get_serial_sequence('command', 'id'), max(id)) FROM command \g /dev/null
INSERT INTO measure_day (dimension, day, key_id, measure, n)
  SELECT CASE 0 WHEN grouping(campaign_id) THEN 'campaign' WHEN grouping(channel_id) THEN 'channel' ELSE 'persona' END,
    created_at / 86400000, coalesce(campaign_id, channel_id, persona_id), measure, CASE measure WHEN 'lead' THEN count(*)
    ELSE count(mql_at) END AS n FROM lead, (VALUES ('lead'), ('mql')) m (measure)
  WHERE id BETWEEN :first AND :last GROUP BY created_at / 86400000, measure,
    GROUPING SETS ((campaign_id), (channel_id), (persona_id))
    HAVING measure = 'lead' OR count(mql_at) > 0;
INSERT INTO measure_day (dimension, day, key_id, measure, n) SELECT dimension, at / 86400000, key_id, measure, sum(n)
  FROM handoff h, LATERAL (VALUES ('campaign', campaign_id), ('channel', channel_id), ('persona', persona_id),
    ('rep', receiver_id)) d (dimension, key_id), LATERAL (VALUES ('handoff', sent_at, 1), ('accepted', accepted_at, 1),
    (outcome, closed_at, 1), ('feedback', feedback_at, 1), ('on_time', feedback_at, 1), ('rating', feedback_at, rating))
    m (measure, at, n) WHERE at IS NOT NULL AND h.id BETWEEN :first AND :last GROUP BY 1, 2, 3, 4;
COMMIT;
SQL
  echo "filled to $to: $(sql -c "SELECT pg_size_pretty(pg_database_size(current_database()))")"
  from=$((to + 1))
done
sql -c "SELECT definition FROM fill.later ORDER BY definition" | while read -r definition; do
  sql -c "SET maintenance_work_mem = '512MB'" -c "$definition" </dev/null
done
# the triggers again, and the sequences; references as the workspace has them
sql <<'SQL'
CALL end_move();
SELECT format('ALTER TABLE %I ENABLE TRIGGER %I', tgrelid::regclass, tgname) FROM pg_trigger t JOIN pg_class c
  ON c.oid = tgrelid WHERE relnamespace = 'smarketing'::regnamespace AND tgisinternal AND tgparentid = 0 \gexec
SELECT gather_measures() \g /dev/null
DROP SCHEMA fill CASCADE;
VACUUM ANALYZE;
SELECT 'leads ' || max(id) || ', ' || pg_size_pretty(pg_database_size(current_database())) FROM lead;
SQL
