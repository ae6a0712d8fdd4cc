-- SPDX-License-Identifier: GPL-3.0-or-later
-- The main loop. Ids are 64-bit and given by the database; time is UTC milliseconds; days are ISO dates; money is minor
-- units with its currency; booleans are 0 and 1; texts of enums stand in CHECKs. Tokens in braces differ by engine.

-- One row a transaction that writes: who, when, and a client-made uuid by which a retry is recognised. `open` is 1 from
-- BEGIN to COMMIT; the guards take "who" and "now" from the open command, so that no write goes without one (R24).
CREATE TABLE command (
  id {id},
  uuid TEXT NOT NULL UNIQUE,
  person_id {int},
  at {int} NOT NULL,
  name TEXT NOT NULL,
  import_id {int},
  bulk {int} NOT NULL DEFAULT 0 CHECK (bulk IN (0, 1)),
  open {int} NOT NULL DEFAULT 1 CHECK (open IN (0, 1))
) {strict};
CREATE UNIQUE INDEX command_one_open ON command (open) WHERE open = 1;
CREATE INDEX command_import ON command (import_id) WHERE import_id IS NOT NULL;

-- What changed (R24): written by triggers on every table, never changed. `change` holds, for an update, each changed
-- column as [before, after]; for a delete, the row; it is empty for an insert, since the row itself tells.
CREATE TABLE event (
  id {id},
  command_id {int} NOT NULL REFERENCES command (id),
  subject TEXT NOT NULL,
  subject_id {int} NOT NULL,
  action TEXT NOT NULL CHECK (action = 'insert' OR action = 'update' OR action = 'delete'), -- quicker here than IN
  change TEXT
) {strict};
CREATE INDEX event_subject ON event (subject, subject_id, id);

CREATE TABLE setting (
  id {id},
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL,
  row_version {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE unit (
  id {id},
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  active {int} NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE UNIQUE INDEX unit_name ON unit (name);

CREATE TABLE person (
  id {id},
  login TEXT NOT NULL CHECK (length(trim(login)) > 0),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  email TEXT NOT NULL DEFAULT '',
  department TEXT NOT NULL CHECK (department IN ('marketing', 'sales', 'management', 'product', 'other')),
  role TEXT NOT NULL CHECK (role IN ('marketing', 'sales', 'manager', 'guest')),
  unit_id {int} REFERENCES unit (id),
  active {int} NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  password_hash TEXT,
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE UNIQUE INDEX person_login ON person (lower(login));

-- Days on which a person takes no handoffs; the suggestion of a rep heeds them.
CREATE TABLE absence (
  id {id},
  person_id {int} NOT NULL REFERENCES person (id),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL CHECK (last_day >= first_day),
  note TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX absence_person ON absence (person_id, last_day);

-- A version of the service level agreement (R10); append-only. Hours are working hours. The last columns say what
-- mql_per_week was computed from, where it was; marketing_share is in per cent, customer_rate in hundredths of one.
CREATE TABLE sla (
  id {id},
  valid_from {int} NOT NULL,
  mql_per_week {int} NOT NULL CHECK (mql_per_week >= 0),
  accepted_percent {int} NOT NULL DEFAULT 70 CHECK (accepted_percent BETWEEN 0 AND 100),
  first_touch_hours {int} NOT NULL CHECK (first_touch_hours BETWEEN 1 AND 1000),
  feedback_hours {int} NOT NULL CHECK (feedback_hours BETWEEN 1 AND 1000),
  answer_hours {int} NOT NULL CHECK (answer_hours BETWEEN 1 AND 1000),
  overdue_limit {int} NOT NULL CHECK (overdue_limit BETWEEN 0 AND 100),
  votes_needed {int} NOT NULL CHECK (votes_needed BETWEEN 0 AND 100),
  warn_hours {int} NOT NULL DEFAULT 4 CHECK (warn_hours BETWEEN 0 AND 100),
  revenue_goal_minor {int} CHECK (revenue_goal_minor > 0),
  goal_months {int} CHECK (goal_months IN (1, 3, 12)),
  marketing_share {int} CHECK (marketing_share BETWEEN 1 AND 100),
  average_deal_minor {int} CHECK (average_deal_minor > 0),
  customer_rate {int} CHECK (customer_rate BETWEEN 1 AND 10000),
  currency TEXT CHECK (length(currency) = 3),
  CONSTRAINT sla_basis CHECK ((revenue_goal_minor IS NULL) = (goal_months IS NULL)
    AND (goal_months IS NULL) = (marketing_share IS NULL) AND (marketing_share IS NULL) = (average_deal_minor IS NULL)
    AND (average_deal_minor IS NULL) = (customer_rate IS NULL) AND (customer_rate IS NULL) = (currency IS NULL))
) {strict};

CREATE TABLE channel (
  id {id},
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  name_key TEXT NOT NULL UNIQUE,
  direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound')),
  place TEXT NOT NULL CHECK (place IN ('online', 'offline')),
  active {int} NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  row_version {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE persona (
  id {id},
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  name_key TEXT NOT NULL,
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE UNIQUE INDEX persona_name ON persona (name_key) WHERE deleted_at IS NULL;

CREATE TABLE persona_version (
  id {id},
  persona_id {int} NOT NULL REFERENCES persona (id),
  number {int} NOT NULL CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'in_force', 'replaced')),
  summary TEXT NOT NULL DEFAULT '',
  created_by {int} NOT NULL REFERENCES person (id),
  created_at {int} NOT NULL,
  in_force_at {int},
  row_version {int} NOT NULL DEFAULT 1,
  UNIQUE (persona_id, number)
) {strict};
CREATE UNIQUE INDEX persona_version_one_in_force ON persona_version (persona_id) WHERE state = 'in_force';
CREATE UNIQUE INDEX persona_version_one_draft ON persona_version (persona_id) WHERE state = 'draft';

CREATE TABLE persona_claim (
  id {id},
  persona_version_id {int} NOT NULL REFERENCES persona_version (id),
  position {int} NOT NULL,
  topic TEXT NOT NULL CHECK (topic IN ('who', 'goals', 'problems', 'habits', 'objections', 'channels')),
  text TEXT NOT NULL CHECK (length(trim(text)) > 0),
  provenance TEXT NOT NULL CHECK (provenance IN ('customer', 'own_data', 'statistic', 'assumption')),
  source TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX persona_claim_version ON persona_claim (persona_version_id, position);

CREATE TABLE persona_signature (
  id {id},
  persona_version_id {int} NOT NULL REFERENCES persona_version (id),
  person_id {int} NOT NULL REFERENCES person (id),
  department TEXT NOT NULL CHECK (department IN ('marketing', 'sales')),
  signed_at {int} NOT NULL,
  UNIQUE (persona_version_id, person_id)
) {strict};

CREATE TABLE campaign (
  id {id},
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  name_key TEXT NOT NULL,
  objective TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('idea', 'proposed', 'agreed', 'running', 'finished', 'cancelled')),
  owner_id {int} REFERENCES person (id),
  budget_minor {int} CHECK (budget_minor >= 0),
  currency TEXT,
  starts_on TEXT,
  ends_on TEXT CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on),
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE UNIQUE INDEX campaign_name ON campaign (name_key) WHERE deleted_at IS NULL;

CREATE INDEX campaign_state ON campaign (state) WHERE deleted_at IS NULL;

CREATE TABLE campaign_persona (
  id {id},
  campaign_id {int} NOT NULL REFERENCES campaign (id),
  persona_id {int} NOT NULL REFERENCES persona (id),
  persona_version_id {int} REFERENCES persona_version (id),
  UNIQUE (campaign_id, persona_id)
) {strict};

CREATE TABLE campaign_channel (
  id {id},
  campaign_id {int} NOT NULL REFERENCES campaign (id),
  channel_id {int} NOT NULL REFERENCES channel (id),
  UNIQUE (campaign_id, channel_id)
) {strict};

CREATE TABLE campaign_log (
  id {id},
  campaign_id {int} NOT NULL REFERENCES campaign (id),
  channel_id {int} REFERENCES channel (id),
  at {int} NOT NULL,
  text TEXT NOT NULL CHECK (length(trim(text)) > 0),
  person_id {int} NOT NULL REFERENCES person (id),
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX campaign_log_at ON campaign_log (campaign_id, at);

CREATE TABLE import (
  id {id},
  kind TEXT NOT NULL CHECK (kind IN ('leads', 'reach', 'campaigns', 'outcomes')),
  file_name TEXT NOT NULL,
  preset TEXT NOT NULL DEFAULT '',
  mapping TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed', 'reverted')),
  person_id {int} NOT NULL REFERENCES person (id),
  started_at {int} NOT NULL,
  finished_at {int},
  rows_read {int} NOT NULL DEFAULT 0,
  created {int} NOT NULL DEFAULT 0,
  updated {int} NOT NULL DEFAULT 0,
  skipped {int} NOT NULL DEFAULT 0,
  rejected {int} NOT NULL DEFAULT 0
) {strict};

-- One slice is one transaction of a long import. Its new leads have consecutive ids, so that they can be indexed for search
-- afterwards; its command is what reverting takes back.
CREATE TABLE import_slice (
  id {id},
  import_id {int} NOT NULL REFERENCES import (id),
  command_id {int} NOT NULL REFERENCES command (id),
  first_lead_id {int},
  last_lead_id {int},
  searchable {int} NOT NULL DEFAULT 0 CHECK (searchable IN (0, 1)),
  reverted {int} NOT NULL DEFAULT 0 CHECK (reverted IN (0, 1))
) {strict};
CREATE INDEX import_slice_import ON import_slice (import_id);
CREATE INDEX import_slice_waiting ON import_slice (id) WHERE searchable = 0;

CREATE TABLE import_reject (
  id {id},
  import_id {int} NOT NULL REFERENCES import (id),
  line {int} NOT NULL,
  field TEXT NOT NULL,
  reason TEXT NOT NULL,
  value TEXT NOT NULL,
  cells TEXT NOT NULL
) {strict};
CREATE INDEX import_reject_import ON import_reject (import_id, line);

CREATE TABLE reach (
  id {id},
  campaign_id {int} REFERENCES campaign (id),
  channel_id {int} NOT NULL REFERENCES channel (id),
  day TEXT NOT NULL CHECK (length(day) = 10),
  label TEXT NOT NULL DEFAULT '',
  impressions {int} CHECK (impressions >= 0),
  reach {int} CHECK (reach >= 0),
  clicks {int} CHECK (clicks >= 0),
  cost_minor {int} CHECK (cost_minor >= 0),
  currency TEXT CHECK (cost_minor IS NULL OR currency IS NOT NULL),
  import_id {int} REFERENCES import (id),
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE UNIQUE INDEX reach_one_a_day ON reach (coalesce(campaign_id, 0), channel_id, day, label);
CREATE INDEX reach_day ON reach (day);

CREATE TABLE lead (
  id {id},
  external_id TEXT,
  first_name TEXT NOT NULL DEFAULT '',
  last_name TEXT NOT NULL DEFAULT '',
  name_key TEXT NOT NULL DEFAULT '', -- finds duplicates; sort_key orders lists: last name first, else company or e-mail
  sort_key TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  email_key TEXT,
  phone TEXT NOT NULL DEFAULT '',
  phone_key TEXT,
  company TEXT NOT NULL DEFAULT '',
  company_key TEXT NOT NULL DEFAULT '',
  job_title TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL
    CHECK (stage IN ('lead', 'mql', 'sal', 'sql', 'opportunity', 'customer', 'recycled', 'disqualified', 'lost')),
  persona_id {int} REFERENCES persona (id),
  campaign_id {int} REFERENCES campaign (id),
  channel_id {int} REFERENCES channel (id),
  unit_id {int} REFERENCES unit (id),
  owner_id {int} REFERENCES person (id),
  value_minor {int} CHECK (value_minor >= 0),
  currency TEXT CHECK (value_minor IS NULL OR currency IS NOT NULL),
  created_at {int} NOT NULL,
  last_activity_at {int} NOT NULL,
  -- when the lead first came that far; a later stage implies the earlier ones
  mql_at {int},
  sal_at {int},
  sql_at {int},
  opportunity_at {int},
  customer_at {int},
  import_id {int} REFERENCES import (id),
  merged_into {int} REFERENCES lead (id),
  deleted_at {int},
  erased_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX lead_email ON lead (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX lead_phone ON lead (phone_key) WHERE phone_key IS NOT NULL;
CREATE INDEX lead_external ON lead (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX lead_bin ON lead (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX lead_name ON lead (sort_key, id) WHERE deleted_at IS NULL;
CREATE INDEX lead_company ON lead (company_key, name_key, id) WHERE deleted_at IS NULL;
CREATE INDEX lead_activity ON lead (last_activity_at, id) WHERE deleted_at IS NULL;
CREATE INDEX lead_stage ON lead (stage, id) WHERE deleted_at IS NULL;
CREATE INDEX lead_campaign ON lead (campaign_id, id) WHERE deleted_at IS NULL;
CREATE INDEX lead_owner ON lead (owner_id, id) WHERE owner_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX lead_reached_mql ON lead (id, mql_at) WHERE mql_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX lead_reached_sal ON lead (id, sal_at) WHERE sal_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX lead_reached_sql ON lead (id, sql_at) WHERE sql_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX lead_reached_opportunity ON lead (id, opportunity_at) WHERE opportunity_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX lead_reached_customer ON lead (id, customer_at) WHERE customer_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX lead_merged ON lead (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE touchpoint (
  id {id},
  lead_id {int} NOT NULL REFERENCES lead (id),
  at {int} NOT NULL,
  channel_id {int} REFERENCES channel (id),
  campaign_id {int} REFERENCES campaign (id),
  direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound')),
  text TEXT NOT NULL DEFAULT '',
  import_id {int} REFERENCES import (id)
) {strict};
CREATE INDEX touchpoint_lead ON touchpoint (lead_id, at);

-- The heart: a handoff and its mandatory feedback (R1–R6). Channel and persona are those of the moment, so that figures
-- by channel and persona do not change when the lead is retagged later.
CREATE TABLE handoff (
  id {id},
  lead_id {int} NOT NULL REFERENCES lead (id),
  sender_id {int} NOT NULL REFERENCES person (id),
  receiver_id {int} NOT NULL REFERENCES person (id),
  campaign_id {int} NOT NULL REFERENCES campaign (id),
  channel_id {int} REFERENCES channel (id),
  persona_id {int} NOT NULL REFERENCES persona (id),
  persona_version_id {int} NOT NULL REFERENCES persona_version (id),
  sla_id {int} NOT NULL REFERENCES sla (id),
  note TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined', 'closed')),
  outcome TEXT CHECK (outcome IN ('won', 'lost', 'recycled')),
  sent_at {int} NOT NULL,
  touch_due_at {int} NOT NULL,
  feedback_due_at {int} NOT NULL,
  first_touch_at {int},
  accepted_at {int},
  closed_at {int},
  -- the latest revision of the feedback, when the first was given, and the latest rating
  feedback_id {int},
  feedback_at {int},
  rating {int} CHECK (rating BETWEEN 1 AND 5),
  row_version {int} NOT NULL DEFAULT 1,
  CONSTRAINT handoff_other_person CHECK (sender_id <> receiver_id),
  CONSTRAINT handoff_due CHECK (feedback_due_at > sent_at AND touch_due_at > sent_at),
  CONSTRAINT handoff_feedback CHECK ((feedback_id IS NULL) = (rating IS NULL) AND (rating IS NULL) = (feedback_at IS NULL)),
  CONSTRAINT handoff_outcome CHECK ((state = 'closed') = (outcome IS NOT NULL)),
  CONSTRAINT handoff_ended CHECK (state IN ('waiting', 'accepted') OR feedback_id IS NOT NULL)
) {strict};
CREATE UNIQUE INDEX handoff_one_open ON handoff (lead_id) WHERE state IN ('waiting', 'accepted');
CREATE INDEX handoff_lead ON handoff (lead_id, id);
CREATE INDEX handoff_inbox ON handoff (receiver_id, feedback_due_at) WHERE state IN ('waiting', 'accepted');
CREATE INDEX handoff_owing ON handoff (receiver_id, feedback_due_at)
  WHERE state IN ('waiting', 'accepted') AND feedback_id IS NULL;
-- with the other end of the time that medians are taken of, so that the rows themselves need not be read
CREATE INDEX handoff_sent ON handoff (sent_at, first_touch_at);
CREATE INDEX handoff_low ON handoff (feedback_id) WHERE rating <= 2;
CREATE INDEX handoff_feedback_given ON handoff (feedback_at, sent_at) WHERE feedback_at IS NOT NULL;

CREATE TABLE feedback (
  id {id},
  handoff_id {int} NOT NULL REFERENCES handoff (id),
  revision {int} NOT NULL CHECK (revision > 0),
  rating {int} NOT NULL CHECK (rating BETWEEN 1 AND 5),
  fit TEXT NOT NULL CHECK (fit IN ('yes', 'partly', 'no')),
  persona_id {int} REFERENCES persona (id),
  comment TEXT NOT NULL DEFAULT '',
  customer_words TEXT NOT NULL DEFAULT '',
  given_by {int} NOT NULL REFERENCES person (id),
  given_at {int} NOT NULL,
  UNIQUE (handoff_id, revision)
) {strict};

CREATE TABLE reason (
  id {id},
  code TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('good', 'bad')),
  active {int} NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) {strict};

CREATE TABLE feedback_reason (
  id {id},
  feedback_id {int} NOT NULL REFERENCES feedback (id),
  reason_id {int} NOT NULL REFERENCES reason (id),
  UNIQUE (feedback_id, reason_id)
) {strict};

CREATE TABLE feedback_answer (
  id {id},
  feedback_id {int} NOT NULL REFERENCES feedback (id),
  kind TEXT NOT NULL CHECK (kind IN ('change', 'no_change')),
  text TEXT NOT NULL,
  person_id {int} NOT NULL REFERENCES person (id),
  at {int} NOT NULL
) {strict};
CREATE INDEX feedback_answer_feedback ON feedback_answer (feedback_id);

CREATE TABLE activity (
  id {id},
  lead_id {int} NOT NULL REFERENCES lead (id),
  handoff_id {int} REFERENCES handoff (id),
  kind TEXT NOT NULL CHECK (kind IN ('call', 'email', 'meeting', 'visit', 'note')),
  direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound')),
  at {int} NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  person_id {int} NOT NULL REFERENCES person (id),
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX activity_lead ON activity (lead_id, at);

CREATE TABLE deal (
  id {id},
  lead_id {int} NOT NULL REFERENCES lead (id),
  handoff_id {int} NOT NULL REFERENCES handoff (id),
  name TEXT NOT NULL,
  value_minor {int} NOT NULL CHECK (value_minor >= 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  stage TEXT NOT NULL CHECK (stage IN ('qualification', 'proposal', 'negotiation', 'won', 'lost')),
  expected_close TEXT,
  closed_at {int} CHECK ((stage IN ('won', 'lost')) = (closed_at IS NOT NULL)),
  lost_reason TEXT NOT NULL DEFAULT '',
  owner_id {int} NOT NULL REFERENCES person (id),
  created_at {int} NOT NULL,
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX deal_lead ON deal (lead_id);
CREATE INDEX deal_closed ON deal (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE saved_view (
  id {id},
  page TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  person_id {int} REFERENCES person (id),
  state TEXT NOT NULL,
  UNIQUE (page, person_id, name)
) {strict};

-- A form somebody has begun (R23): found again after a crash.
CREATE TABLE draft (
  id {id},
  person_id {int} NOT NULL REFERENCES person (id),
  form TEXT NOT NULL,
  content TEXT NOT NULL,
  saved_at {int} NOT NULL,
  UNIQUE (person_id, form)
) {strict};

-- Figures of the dashboard, kept by triggers so that reading them takes the same time whatever the size. A day is UTC
-- milliseconds / 86,400,000; key_id is 0 where a row has no campaign, channel or persona: unmatched rows are shown.
CREATE TABLE measure_day (
  dimension TEXT NOT NULL CHECK (dimension IN ('campaign', 'channel', 'persona', 'rep')),
  day {int} NOT NULL,
  key_id {int} NOT NULL,
  measure TEXT NOT NULL,
  n {int} NOT NULL,
  PRIMARY KEY (dimension, day, key_id, measure)
) {strict_keyed};

INSERT INTO sla (valid_from, mql_per_week, first_touch_hours, feedback_hours, answer_hours, overdue_limit, votes_needed)
  VALUES (0, 20, 8, 24, 24, 3, 2);
INSERT INTO reason (code, kind) VALUES
  ('need', 'good'), ('budget', 'good'), ('decision-maker', 'good'), ('timing', 'good'), ('knows-us', 'good'),
  ('no-need', 'bad'), ('no-budget', 'bad'), ('wrong-person', 'bad'), ('too-early', 'bad'), ('wrong-persona', 'bad'),
  ('bad-data', 'bad'), ('duplicate', 'bad'), ('out-of-area', 'bad'), ('unreachable', 'bad');
