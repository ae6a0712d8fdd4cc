-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is PostgreSQL's alone. Every function has a fixed search_path, with temporary objects last; those that look at rows
-- run as the owner; they are PL/pgSQL, which plans its queries once a session. Nobody who signs in owns anything, so that nobody can drop or switch off what stands here.

-- Who and when ---------------------------------------------------------------------------------------------------------

-- Each transaction that writes has its own command, and sees no other's: writers do not wait for each other.
DROP INDEX command_one_open;
ALTER TABLE command ADD COLUMN xact xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE UNIQUE INDEX command_one_open ON command (xact) WHERE open = 1;

CREATE FUNCTION command_id() RETURNS bigint STABLE SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$ BEGIN RETURN (SELECT id FROM command WHERE open = 1 AND xact = pg_current_xact_id_if_assigned()); END $$;
CREATE FUNCTION command_at() RETURNS bigint STABLE SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$ BEGIN RETURN (SELECT at FROM command WHERE open = 1 AND xact = pg_current_xact_id_if_assigned()); END $$;
CREATE FUNCTION command_import() RETURNS bigint STABLE SECURITY DEFINER SET search_path = smarketing, pg_temp
LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT import_id FROM command WHERE open = 1 AND xact = pg_current_xact_id_if_assigned()); END $$;
CREATE FUNCTION me() RETURNS bigint STABLE SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$ BEGIN RETURN (SELECT person_id FROM command WHERE open = 1 AND xact = pg_current_xact_id_if_assigned()); END $$;

-- Whose login this is, whatever command is open; nobody's where the person has left. An owner who is none of the people acts
-- for whom their command names.
CREATE FUNCTION my_id() RETURNS bigint STABLE SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
  RETURN coalesce((SELECT id FROM person WHERE lower(login) = session_user AND active = 1),
    CASE WHEN is_owner() THEN me() END);
END $$;
CREATE FUNCTION my_role() RETURNS text STABLE SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$ BEGIN RETURN (SELECT role FROM person WHERE id = my_id()); END $$;

-- The owner moves workspaces here and back, with the times and people of their history; so does an administrator.
CREATE FUNCTION is_owner() RETURNS boolean STABLE SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$ BEGIN RETURN (SELECT pg_has_role(session_user, nspowner, 'MEMBER') FROM pg_namespace WHERE nspname = 'smarketing'); END $$;

-- Whether the open command is part of an import that made this row, or of a manager's import of outcomes.
CREATE FUNCTION import_made(subject_ text, id_ bigint) RETURNS boolean STABLE SECURITY DEFINER
SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
  RETURN EXISTS (SELECT 1 FROM event e JOIN command c ON c.id = e.command_id
    WHERE e.subject = subject_ AND e.subject_id = id_ AND e.action = 'insert' AND c.import_id = command_import());
END $$;
CREATE FUNCTION tells_outcomes() RETURNS boolean STABLE SECURITY DEFINER SET search_path = smarketing, pg_temp
LANGUAGE plpgsql AS
$$
BEGIN
  RETURN EXISTS (SELECT 1 FROM import i JOIN person p ON p.id = i.person_id WHERE i.id = command_import()
    AND i.kind = 'outcomes' AND p.role = 'manager' AND p.active = 1 AND (is_owner() OR p.id = my_id()));
END $$;

CREATE FUNCTION command_insert() RETURNS trigger SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
DECLARE
  clock bigint := floor(extract(epoch FROM clock_timestamp()) * 1000);
  last bigint := (SELECT at FROM command ORDER BY id DESC LIMIT 1);
BEGIN
  -- the guards read what others have committed meanwhile; an older picture would let them miss it
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|isolation|';
  END IF;
  IF EXISTS (SELECT 1 FROM command WHERE id = NEW.id OR uuid = NEW.uuid) THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|append-only|';
  END IF;
  IF NEW.open IS DISTINCT FROM 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|command-open|open';
  END IF;
  IF NOT is_owner() THEN
    -- a manager's import of outcomes tells what colleagues did, each in their name
    IF my_role() IS DISTINCT FROM 'manager' OR NOT EXISTS (SELECT 1 FROM import
        WHERE id = NEW.import_id AND kind = 'outcomes' AND person_id = my_id()) THEN
      NEW.person_id := my_id();
    END IF;
    NEW.at := greatest(clock, last);
    IF NEW.import_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM import
        WHERE id = NEW.import_id AND (person_id = my_id() OR my_role() = 'manager')) THEN
      RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|own-import|import_id';
    END IF;
  END IF;
  IF NEW.at < last THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|clock-backwards|at';
  END IF;
  IF NEW.at > clock + 86400000 THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|clock-ahead|at';
  END IF;
  -- before the first person is there, nobody can be named
  IF NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person_id AND active = 1)
      AND (NOT is_owner() OR EXISTS (SELECT 1 FROM person)) THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|who-needed|person_id';
  END IF;
  NEW.xact := pg_current_xact_id();
  UPDATE command SET open = 0 WHERE open = 1 AND xact = NEW.xact;
  RETURN NEW;
END $$;
CREATE TRIGGER command_insert BEFORE INSERT ON command FOR EACH ROW EXECUTE FUNCTION command_insert();
ALTER TABLE command ENABLE ALWAYS TRIGGER command_insert;

CREATE FUNCTION command_stays() RETURNS trigger SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
  IF NEW.xact IS DISTINCT FROM OLD.xact OR OLD.open = 0 THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|append-only|';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER command_stays BEFORE UPDATE ON command FOR EACH ROW EXECUTE FUNCTION command_stays();
ALTER TABLE command ENABLE ALWAYS TRIGGER command_stays;

-- A command ends with its transaction, whatever the client did; a copy of the database must hold no open one either.
CREATE FUNCTION command_ends() RETURNS trigger SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
  UPDATE command SET open = 0 WHERE id = NEW.id AND open = 1;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER command_ends AFTER INSERT ON command DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION command_ends();
ALTER TABLE command ENABLE ALWAYS TRIGGER command_ends;

-- R4: reasons follow their feedback, and the handoff that names both follows them; so that it is whole is seen at COMMIT.
CREATE FUNCTION feedback_linked() RETURNS trigger SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM handoff WHERE id = NEW.handoff_id AND feedback_id >= NEW.id) THEN
    RAISE EXCEPTION USING ERRCODE = 'SM004', MESSAGE = 'R4|feedback-needed|rating';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER feedback_linked AFTER INSERT ON feedback DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION feedback_linked();
ALTER TABLE feedback ENABLE ALWAYS TRIGGER feedback_linked;

-- What the tokens of the rules stand for --------------------------------------------------------------------------------

CREATE FUNCTION misdated(moment bigint) RETURNS boolean STABLE SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$ BEGIN RETURN (SELECT moment IS DISTINCT FROM command_at() AND (command_import() IS NULL OR moment > command_at())); END $$;

CREATE FUNCTION day_of(moment bigint) RETURNS text IMMUTABLE SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$ BEGIN RETURN (SELECT to_char(timestamp '1970-01-01' + moment / 86400000 * interval '1 day', 'YYYY-MM-DD')); END $$;

CREATE FUNCTION is_day(day text) RETURNS boolean IMMUTABLE SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
  RETURN day ~ '^\d{4}-\d\d-\d\d$' AND to_char(make_date(left(day, 4)::int, substr(day, 6, 2)::int, right(day, 2)::int),
    'YYYY-MM-DD') = day;
EXCEPTION WHEN datetime_field_overflow THEN
  RETURN FALSE;
END $$;

CREATE FUNCTION overdue(person bigint) RETURNS bigint STABLE SECURITY DEFINER SET search_path = smarketing, pg_temp
LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT count(*) FROM handoff WHERE receiver_id = person AND state IN ('waiting', 'accepted') AND feedback_id IS NULL
    AND feedback_due_at < command_at());
END $$;
CREATE FUNCTION overdue_limit() RETURNS bigint STABLE SECURITY DEFINER SET search_path = smarketing, pg_temp
LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT overdue_limit FROM sla WHERE valid_from <= command_at() ORDER BY valid_from DESC, id DESC LIMIT 1); END $$;

-- R4's "real text", as SQLite has it: so many octets with a run of white space counting one, and two different letters,
-- three in a comment.
CREATE FUNCTION real_text(said text, at_least integer) RETURNS boolean IMMUTABLE SET search_path = smarketing, pg_temp
LANGUAGE plpgsql AS $$
DECLARE
  invisible CONSTANT text := '[\u0009-\u000d\u0020\u0085\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180e'
    '\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u2800\u3000\u3164\ufeff\uffa0]';
  marks CONSTANT text := '[!-/:-@\[-`{-~\u00a1\u00a8\u00ab\u00b4\u00b7\u00b8\u00bb\u00bf\u2013\u2014\u2018\u2019\u201a'
    '\u201c-\u201e\u2022\u2026]';
  spaced text := btrim(regexp_replace(said, invisible || '+', ' ', 'g'), ' ');
  letters text := lower(regexp_replace(regexp_replace(said, invisible, '', 'g'), marks, '', 'g') COLLATE "C");
  others text := replace(letters, left(letters, 1), '');
BEGIN
  IF at_least >= 10 THEN
    others := replace(others, left(others, 1), '');
  END IF;
  RETURN coalesce(octet_length(spaced) >= at_least AND others <> '' AND letters ~ '[0-9a-z\u00aa-\uffdc]', FALSE);
END $$;

-- R24: what changed is recorded, and told to who listens -----------------------------------------------------------------

-- A row as the record has it: without what is derived, and without even the hash of a password.
CREATE FUNCTION recorded(row_ jsonb) RETURNS jsonb IMMUTABLE SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT jsonb_object_agg(key, CASE WHEN key = 'password_hash' AND value <> 'null' THEN '"…"'::jsonb ELSE value END)
  FROM jsonb_each(row_) WHERE key NOT IN ('id', 'row_version', 'last_activity_at') AND key NOT LIKE '%\_key');
END $$;
-- What changed, or NULL. R25: a row that did has another version, so that whoever read it before can tell; none is used
-- twice.
CREATE FUNCTION difference(before_ jsonb, after_ jsonb) RETURNS text IMMUTABLE SET search_path = smarketing, pg_temp
LANGUAGE plpgsql AS $$
DECLARE
  changes CONSTANT text := (SELECT jsonb_object_agg(a.key, jsonb_build_array(
      CASE WHEN a.key = 'password_hash' AND b.value <> 'null' THEN '"…"' ELSE b.value END,
      CASE WHEN a.key = 'password_hash' AND a.value <> 'null' THEN '"…"' ELSE a.value END))::text
    FROM jsonb_each(after_) a JOIN jsonb_each(before_) b USING (key)
    WHERE a.value <> b.value AND a.key NOT IN ('id', 'row_version', 'last_activity_at') AND a.key NOT LIKE '%\_key');
BEGIN
  IF (after_ ->> 'row_version')::bigint < (before_ ->> 'row_version')::bigint + (changes IS NOT NULL)::int THEN
    RAISE EXCEPTION USING ERRCODE = 'SM025', MESSAGE = 'R25|version|row_version';
  END IF;
  RETURN changes;
END $$;

CREATE FUNCTION event_record() RETURNS trigger SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
DECLARE
  command bigint := command_id();
  rows_ bigint;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF EXISTS (SELECT 1 FROM new_rows WHERE id < 1) THEN
      RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|fixed|id';
    END IF;
    IF command IS NULL AND EXISTS (SELECT 1 FROM new_rows) THEN
      RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|no-command|';
    END IF;
    INSERT INTO event (command_id, subject, subject_id, action)
      SELECT command, TG_TABLE_NAME, id, 'insert' FROM new_rows;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO event (command_id, subject, subject_id, action, change)
      SELECT command, TG_TABLE_NAME, n.id, 'update', change
      FROM (SELECT n.id, difference(to_jsonb(o), to_jsonb(n)) AS change FROM old_rows o JOIN new_rows n ON n.id = o.id) n
      WHERE change IS NOT NULL;
  ELSE
    IF command IS NULL AND EXISTS (SELECT 1 FROM old_rows) THEN
      RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|no-command|';
    END IF;
    INSERT INTO event (command_id, subject, subject_id, action, change)
      SELECT command, TG_TABLE_NAME, id, 'delete', recorded(to_jsonb(o)) FROM old_rows o;
  END IF;
  GET DIAGNOSTICS rows_ = ROW_COUNT;
  IF rows_ > 0 THEN
    PERFORM pg_notify('smarketing', command || ' ' || TG_TABLE_NAME);
  END IF;
  RETURN NULL;
END $$;

-- Writers run side by side, so that the events of a command need not follow each other as they do in SQLite.
CREATE INDEX event_command ON event USING brin (command_id) WITH (pages_per_range = 16, autosummarize = on);

CREATE FUNCTION event_guard() RETURNS trigger SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
  IF NEW.id IS DISTINCT FROM OLD.id THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|fixed|id';
  ELSIF command_id() IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|no-command|';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION never_truncated() RETURNS trigger SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|append-only|'; END $$;

CREATE FUNCTION event_insert() RETURNS trigger SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
  IF EXISTS (SELECT 1 FROM new_rows WHERE command_id IS DISTINCT FROM command_id()) THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|no-command|';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER event_insert AFTER INSERT ON event REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION event_insert();
ALTER TABLE event ENABLE ALWAYS TRIGGER event_insert;

-- A table in parts is one table; what is set upon it, its parts have from it.
CREATE FUNCTION tables() RETURNS SETOF text STABLE SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS $$
BEGIN
  RETURN QUERY SELECT relname::text FROM pg_class WHERE relnamespace = 'smarketing'::regnamespace
    AND relkind IN ('r', 'p') AND NOT relispartition;
END $$;

-- Set upon every table after each migration, so that no new one can be forgotten, and taken away while one runs.
CREATE PROCEDURE record_events() SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS $$
DECLARE
  table_ text;
BEGIN
  FOR table_ IN SELECT * FROM tables() LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = table_::regclass AND tgname = 'never_truncated') THEN
      EXECUTE format('CREATE TRIGGER never_truncated BEFORE TRUNCATE ON %I EXECUTE FUNCTION never_truncated();
        ALTER TABLE %1$I ENABLE ALWAYS TRIGGER never_truncated', table_);
    END IF;
    CONTINUE WHEN table_ IN ('command', 'event', 'schema_migration', 'measure_day', 'draft', 'import_slice',
      'import_reject', 'lead_search', 'lead_staging');
    EXECUTE format('
      CREATE TRIGGER event_guard BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION event_guard();
      CREATE TRIGGER event_record_insert AFTER INSERT ON %1$I REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION event_record();
      CREATE TRIGGER event_record_update AFTER UPDATE ON %1$I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION event_record();
      CREATE TRIGGER event_record_delete AFTER DELETE ON %1$I REFERENCING OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION event_record();
      ALTER TABLE %1$I ENABLE ALWAYS TRIGGER event_guard;
      ALTER TABLE %1$I ENABLE ALWAYS TRIGGER event_record_insert;
      ALTER TABLE %1$I ENABLE ALWAYS TRIGGER event_record_update;
      ALTER TABLE %1$I ENABLE ALWAYS TRIGGER event_record_delete', table_);
  END LOOP;
END $$;
CREATE PROCEDURE stop_recording() SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT tgname, tgrelid::regclass AS table_ FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
    WHERE c.relnamespace = 'smarketing'::regnamespace
      AND tgname IN ('event_guard', 'event_record_insert', 'event_record_update', 'event_record_delete')
  LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', one.tgname, one.table_);
  END LOOP;
END $$;

-- Figures: every transaction adds its own rows and touches nobody else's, so that nobody waits; readers sum them, and from
-- time to time many rows of one key are put together.
ALTER TABLE measure_day DROP CONSTRAINT measure_day_pkey;
CREATE INDEX measure_day_key ON measure_day (dimension, day, key_id, measure) INCLUDE (n);

CREATE FUNCTION gather_measures() RETURNS bigint SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
DECLARE
  rows_ bigint;
BEGIN
  BEGIN
    -- against a second one only: readers and writers go on
    LOCK TABLE measure_day IN SHARE UPDATE EXCLUSIVE MODE NOWAIT;
  EXCEPTION WHEN lock_not_available THEN
    RETURN 0;
  END;
  WITH many AS (
    SELECT dimension, day, key_id, measure FROM measure_day GROUP BY 1, 2, 3, 4 HAVING count(*) > 1
  ), gone AS (
    DELETE FROM measure_day d USING many m WHERE (d.dimension, d.day, d.key_id, d.measure)
      = (m.dimension, m.day, m.key_id, m.measure) RETURNING d.*
  )
  INSERT INTO measure_day (dimension, day, key_id, measure, n)
    SELECT dimension, day, key_id, measure, sum(n) FROM gone GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0;
  GET DIAGNOSTICS rows_ = ROW_COUNT;
  RETURN rows_;
END $$;

-- Searching: the folded words of a lead, found by how they begin. E-mail addresses and numbers are words too.
CREATE TABLE lead_search (
  id bigint PRIMARY KEY REFERENCES lead (id),
  text text NOT NULL,
  words tsvector NOT NULL
    GENERATED ALWAYS AS (to_tsvector('pg_catalog.simple', translate(text, '@._-/:+&#''"()', '              '))) STORED
);
-- New words wait in a list, so that the leads of an import's slice go in word by word instead of one by one. Searches look
-- through it too, and whoever fills it empties it: hence no longer than it takes neither of them more than some milliseconds.
CREATE INDEX lead_search_words ON lead_search USING gin (words) WITH (fastupdate = on, gin_pending_list_limit = 256);

-- Where an import's slice is copied to before one statement takes it from there. It holds nothing from one transaction
-- to the next, and each sees its own rows alone.
CREATE UNLOGGED TABLE lead_staging (LIKE lead INCLUDING DEFAULTS, xact xid8 NOT NULL DEFAULT pg_current_xact_id());
ALTER TABLE lead_staging ALTER COLUMN id DROP NOT NULL; -- a row's place in the slice
CREATE INDEX lead_staging_xact ON lead_staging (xact, id);

-- Rights: everybody reads everything (P1); who may write what stands in one line a table. Columns are named where a role
-- may write some only. `rows` says which rows. -----------------------------------------------------------------------------

CREATE PROCEDURE allow(table_ text, roles text, rights text, columns_ text DEFAULT NULL, rows_ text DEFAULT 'true')
SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS $$
DECLARE
  role_ text;
  right_ text;
  columns__ text := coalesce(columns_, (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
    WHERE attrelid = table_::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attname <> 'xact'
      AND (attname <> 'id' OR attidentity = '')));
BEGIN
  FOREACH role_ IN ARRAY string_to_array(roles, ' ') LOOP
    FOREACH right_ IN ARRAY string_to_array(rights, ' ') LOOP
      EXECUTE format('GRANT %s ON %I TO %I',
        CASE right_ WHEN 'delete' THEN right_ ELSE format('%s (%s)', right_, columns__) END, table_,
        current_database() || '_' || role_);
      EXECUTE format('CREATE POLICY %I ON %I FOR %s TO %I %s', role_ || '_' || right_, table_, right_,
        current_database() || '_' || role_,
        CASE right_ WHEN 'insert' THEN format('WITH CHECK (%s)', rows_) ELSE format('USING (%s)', rows_) END);
    END LOOP;
  END LOOP;
END $$;

CREATE PROCEDURE settle_rights() SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS $$
DECLARE
  table_ text;
  role_ text;
  everybody text := (SELECT string_agg(quote_ident(current_database() || '_' || r), ', ')
    FROM unnest(ARRAY['marketing', 'sales', 'manager', 'guest']) r);
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA smarketing TO %s', everybody);
  FOR table_ IN SELECT * FROM tables() t WHERE t <> 'lead_staging' LOOP
    EXECUTE format('GRANT SELECT ON %I TO %s', table_, everybody);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_);
    IF NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = table_::regclass AND polname = 'read') THEN
      EXECUTE format('CREATE POLICY read ON %I FOR SELECT TO %s USING (%s)', table_, everybody,
        CASE table_ WHEN 'draft' THEN 'person_id = (SELECT my_id())'
          WHEN 'saved_view' THEN 'person_id IS NULL OR person_id = (SELECT my_id())' ELSE 'true' END);
    END IF;
  END LOOP;
  FOR table_ IN SELECT relname FROM pg_class WHERE relnamespace = 'smarketing'::regnamespace AND relkind = 'v' LOOP
    EXECUTE format('ALTER VIEW %I SET (security_invoker = true)', table_);
    EXECUTE format('GRANT SELECT ON %I TO %s', table_, everybody);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION me(), my_id(), my_role(), command_id(), command_at(), command_import(),
    import_made(text, bigint), tells_outcomes(), gather_measures() TO %s', everybody);
  EXECUTE format('GRANT EXECUTE ON FUNCTION set_password(bigint, text) TO %s', everybody);
  EXECUTE format('GRANT INSERT (%s), SELECT ON lead_staging TO %s, %s, %s',
    (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute WHERE attrelid = 'lead_staging'::regclass
      AND attnum > 0 AND attname <> 'xact'),
    quote_ident(current_database() || '_marketing'), quote_ident(current_database() || '_sales'),
    quote_ident(current_database() || '_manager'));
  EXECUTE format('GRANT DELETE ON lead_staging TO %s, %s, %s',
    quote_ident(current_database() || '_marketing'), quote_ident(current_database() || '_sales'),
    quote_ident(current_database() || '_manager'));
END $$;

-- guests too: a view, a draft and what they have read is theirs
CALL allow('command', 'marketing sales manager guest', 'insert', 'uuid, person_id, at, name, import_id, bulk');
CALL allow('command', 'marketing sales manager guest', 'update', 'open', 'xact = pg_current_xact_id_if_assigned()');
CALL allow('setting', 'manager', 'insert update');
CALL allow('unit', 'manager', 'insert update');
CALL allow('person', 'manager', 'insert update', 'login, name, email, department, role, unit_id, active, row_version');
CALL allow('absence', 'marketing sales', 'insert delete', NULL, 'person_id = (SELECT my_id())');
CALL allow('absence', 'manager', 'insert delete');
CALL allow('sla', 'manager', 'insert');
CALL allow('channel', 'marketing manager', 'insert update');
CALL allow('channel', 'sales', 'insert', NULL, 'command_import() IS NOT NULL');
CALL allow('channel', 'sales', 'update', NULL, $$import_made('channel', id)$$);
CALL allow('persona', 'marketing sales manager', 'insert update');
CALL allow('persona_version', 'marketing sales manager', 'insert update delete');
CALL allow('persona_claim', 'marketing sales manager', 'insert update delete');
CALL allow('persona_signature', 'marketing sales', 'insert');
CALL allow('persona_signature', 'marketing sales manager', 'delete');
CALL allow('campaign', 'marketing manager', 'insert update');
CALL allow('campaign', 'sales', 'insert', NULL, $$state = 'proposed' OR command_import() IS NOT NULL$$);
CALL allow('campaign', 'sales', 'update', NULL, $$import_made('campaign', id)$$);
CALL allow('campaign_persona', 'marketing manager', 'insert update delete');
CALL allow('campaign_persona', 'sales', 'insert', NULL,
  $$(SELECT c.state FROM campaign c WHERE c.id = campaign_id) IN ('idea', 'proposed')$$);
CALL allow('campaign_channel', 'marketing manager', 'insert update delete');
CALL allow('campaign_channel', 'sales', 'insert', NULL,
  $$(SELECT c.state FROM campaign c WHERE c.id = campaign_id) IN ('idea', 'proposed')$$);
CALL allow('campaign_log', 'marketing manager', 'insert update');
CALL allow('import', 'marketing sales', 'insert update', NULL, 'person_id = (SELECT my_id())');
CALL allow('import', 'manager', 'insert update');
CALL allow('import_slice', 'marketing sales manager', 'insert update');
CALL allow('import_reject', 'marketing sales manager', 'insert');
CALL allow('reach', 'marketing manager', 'insert update delete');
CALL allow('lead', 'marketing manager', 'insert update');
CALL allow('lead', 'sales', 'insert');
-- a lead is one's own by owning it or by a handoff; an import may fill in any
CALL allow('lead', 'sales', 'update', NULL, $$owner_id = (SELECT my_id()) OR (SELECT command_import()) IS NOT NULL
  OR EXISTS (SELECT 1 FROM handoff h WHERE h.lead_id = lead.id AND h.receiver_id = (SELECT my_id()))$$);
CALL allow('lead_search', 'marketing sales manager', 'insert update delete', 'id, text');
CALL allow('touchpoint', 'marketing sales manager', 'insert');
CALL allow('touchpoint', 'marketing sales manager', 'update', 'lead_id');
CALL allow('touchpoint', 'marketing sales manager', 'delete', NULL, $$import_made('touchpoint', id)$$);
CALL allow('handoff', 'marketing manager', 'insert');
CALL allow('handoff', 'marketing', 'update', 'lead_id, touch_due_at, feedback_due_at, row_version');
CALL allow('handoff', 'sales', 'update', 'lead_id, state, outcome, touch_due_at, feedback_due_at, first_touch_at,
  accepted_at, closed_at, feedback_id, feedback_at, rating, row_version');
-- what happened to it is the receiver's to say, whose name only an import of outcomes lets a manager act in
CALL allow('handoff', 'manager', 'update', 'lead_id, receiver_id, state, outcome, touch_due_at, feedback_due_at, first_touch_at,
  accepted_at, closed_at, feedback_id, feedback_at, rating, row_version');
CALL allow('feedback', 'sales', 'insert', NULL, 'given_by = (SELECT my_id())');
CALL allow('feedback', 'manager', 'insert', NULL, '(SELECT tells_outcomes())');
CALL allow('feedback_reason', 'sales', 'insert');
CALL allow('feedback_reason', 'manager', 'insert', NULL, '(SELECT tells_outcomes())');
CALL allow('feedback_answer', 'marketing manager', 'insert', NULL, 'person_id = (SELECT my_id())');
CALL allow('reason', 'manager', 'insert');
CALL allow('reason', 'manager', 'update', 'label, active');
CALL allow('activity', 'sales manager', 'insert update');
CALL allow('activity', 'marketing', 'update', 'lead_id, row_version');
CALL allow('deal', 'sales manager', 'insert update');
CALL allow('deal', 'marketing', 'update', 'lead_id, row_version');
CALL allow('saved_view', 'marketing sales', 'insert', NULL, 'person_id IS NULL OR person_id = (SELECT my_id())');
CALL allow('saved_view', 'marketing sales', 'update delete', NULL, 'person_id = (SELECT my_id())');
CALL allow('saved_view', 'guest', 'insert update delete', NULL, 'person_id = (SELECT my_id())');
CALL allow('saved_view', 'manager', 'insert update delete', NULL, 'person_id IS NULL OR person_id = (SELECT my_id())');
CALL allow('draft', 'marketing sales manager guest', 'insert update delete', NULL, 'person_id = (SELECT my_id())');

-- People and their logins: adding one creates the login with its role, leaving takes it back (R22) ---------------------------

CREATE FUNCTION give_login(login_ text, to_role text) RETURNS void SECURITY DEFINER
SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS $$
DECLARE
  workspace text := current_database();
  known record;
BEGIN
  IF octet_length(login_) > 63 OR login_ !~ '^[a-z0-9_.@-]+$' OR login_ ~ '^pg_' OR login_ IN ('public', 'none') THEN
    RAISE EXCEPTION USING ERRCODE = 'SM022', MESSAGE = 'R22|login|login';
  END IF;
  SELECT * INTO known FROM pg_roles WHERE rolname = login_;
  IF NOT FOUND THEN
    EXECUTE format('CREATE ROLE %I LOGIN IN ROLE %I', login_, workspace || '_people');
  ELSIF NOT known.rolcanlogin AND NOT pg_has_role(login_, workspace || '_people', 'MEMBER') OR known.rolsuper
      OR known.rolcreaterole OR known.rolcreatedb OR known.rolreplication OR known.rolbypassrls THEN
    -- nobody else's role is taken over
    RAISE EXCEPTION USING ERRCODE = 'SM022', MESSAGE = 'R22|login-reserved|login';
  ELSIF EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = known.oid
      AND g.rolname LIKE '%\_people' AND g.rolname <> workspace || '_people') THEN
    -- whoever made that login can set its password, and so would come in here under this name
    RAISE EXCEPTION USING ERRCODE = 'SM022', MESSAGE = 'R22|login-elsewhere|login';
  ELSIF NOT known.rolcanlogin THEN
    EXECUTE format('ALTER ROLE %I LOGIN', login_);
  END IF;
  EXECUTE format('GRANT %I TO %I', workspace || '_' || to_role, login_);
END $$;

CREATE FUNCTION withdraw_login(login_ text) RETURNS void SECURITY DEFINER SET search_path = smarketing, pg_temp
LANGUAGE plpgsql AS $$
DECLARE
  workspace text := current_database();
  role_ text;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login_) THEN
    RETURN;
  END IF;
  FOREACH role_ IN ARRAY ARRAY['marketing', 'sales', 'manager', 'guest'] LOOP
    IF EXISTS (SELECT 1 FROM pg_auth_members WHERE roleid = quote_ident(workspace || '_' || role_)::regrole
               AND member = quote_ident(login_)::regrole) THEN
      EXECUTE format('REVOKE %I FROM %I', workspace || '_' || role_, login_);
    END IF;
  END LOOP;
  IF pg_has_role(login_, workspace || '_people', 'MEMBER')
      AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = login_) THEN
    EXECUTE format('ALTER ROLE %I NOLOGIN', login_);
  END IF;
END $$;

CREATE FUNCTION person_login() RETURNS trigger SECURITY DEFINER SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM withdraw_login(lower(OLD.login));
  END IF;
  IF NEW.active = 1 THEN
    PERFORM give_login(lower(NEW.login), NEW.role);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER person_login_insert AFTER INSERT ON person FOR EACH ROW EXECUTE FUNCTION person_login();
CREATE TRIGGER person_login_update AFTER UPDATE ON person FOR EACH ROW
  WHEN ((OLD.login, OLD.role, OLD.active) IS DISTINCT FROM (NEW.login, NEW.role, NEW.active))
  EXECUTE FUNCTION person_login();
ALTER TABLE person ENABLE ALWAYS TRIGGER person_login_insert;
ALTER TABLE person ENABLE ALWAYS TRIGGER person_login_update;

-- The server keeps passwords, not the table. What comes is the verifier that the client has made, never the password.
ALTER TABLE person ADD CONSTRAINT person_password CHECK (password_hash IS NULL);
CREATE FUNCTION set_password(person_ bigint, verifier text) RETURNS void SECURITY DEFINER
SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS $$
DECLARE
  login_ text := (SELECT lower(login) FROM person WHERE id = person_);
BEGIN
  IF NOT (is_owner() OR person_ = my_id() OR my_role() = 'manager') IS TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'SM022', MESSAGE = 'R22|not-allowed|';
  ELSIF login_ IS NULL OR NOT EXISTS (SELECT 1 FROM pg_auth_members
      WHERE roleid = quote_ident(current_database() || '_people')::regrole AND member = quote_ident(login_)::regrole) THEN
    RAISE EXCEPTION USING ERRCODE = 'SM022', MESSAGE = 'R22|login-elsewhere|login';
  ELSIF verifier !~ '^SCRAM-SHA-256\$\d+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
    RAISE EXCEPTION USING ERRCODE = 'SM022', MESSAGE = 'R22|password|password';
  END IF;
  EXECUTE format('ALTER ROLE %I PASSWORD %L', login_, verifier);
END $$;

-- Moving a workspace here: its rows come as they are, with their ids, times and events, into an empty database, so that
-- the guards, which know the present only, are switched off while they do, in the owner's one transaction. ----------------

CREATE PROCEDURE begin_move() SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS $$
DECLARE
  table_ text;
BEGIN
  IF EXISTS (SELECT 1 FROM command) THEN
    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|not-empty|';
  END IF;
  FOR table_ IN SELECT * FROM tables() LOOP
    EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', table_);
  END LOOP;
  -- what a new workspace is given, the one that comes has already; truncated here, a table takes rows that are frozen
  EXECUTE (SELECT 'TRUNCATE ' || string_agg(quote_ident(t), ', ') FROM tables() t WHERE t <> 'schema_migration');
END $$;

CREATE PROCEDURE end_move() SET search_path = smarketing, pg_temp LANGUAGE plpgsql AS $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT tgname, tgrelid::regclass AS table_ FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
    WHERE c.relnamespace = 'smarketing'::regnamespace AND NOT tgisinternal LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', one.table_, one.tgname);
  END LOOP;
  FOR one IN SELECT c.relname AS table_ FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'smarketing'::regnamespace AND a.attidentity <> '' LOOP
    EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, ''id''), (SELECT coalesce(max(id), 0) + 1 FROM %I), FALSE)',
      one.table_, one.table_);
  END LOOP;
  UPDATE command SET open = 0 WHERE open = 1;
  PERFORM give_login(lower(login), role) FROM person WHERE active = 1;
END $$;
