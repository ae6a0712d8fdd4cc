-- SPDX-License-Identifier: GPL-3.0-or-later
-- The weekly meeting: its series, its agenda, who was there, what was decided and who does what by when.

CREATE TABLE meeting_series (
  id {id},
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  weekday {int} NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_minute {int} NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  minutes {int} NOT NULL CHECK (minutes BETWEEN 5 AND 480),
  row_version {int} NOT NULL DEFAULT 1
) {strict};

-- The units at the table; none means all.
CREATE TABLE meeting_series_unit (
  id {id},
  series_id {int} NOT NULL REFERENCES meeting_series (id),
  unit_id {int} NOT NULL REFERENCES unit (id),
  UNIQUE (series_id, unit_id)
) {strict};

CREATE TABLE meeting (
  id {id},
  series_id {int} NOT NULL REFERENCES meeting_series (id),
  starts_at {int} NOT NULL,
  minutes {int} NOT NULL CHECK (minutes BETWEEN 5 AND 480),
  state TEXT NOT NULL CHECK (state IN ('planned', 'running', 'closed', 'cancelled')),
  started_at {int},
  closed_at {int},
  cancel_reason TEXT NOT NULL DEFAULT '',
  current_item_id {int}{later:agenda_item},
  item_started_at {int},
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1,
  CONSTRAINT meeting_times CHECK ((state IN ('planned', 'cancelled')) = (started_at IS NULL) AND (state = 'closed') = (closed_at IS NOT NULL))
) {strict};
CREATE UNIQUE INDEX meeting_one_open ON meeting (series_id) WHERE state IN ('planned', 'running') AND deleted_at IS NULL;
CREATE UNIQUE INDEX meeting_at ON meeting (series_id, starts_at) WHERE deleted_at IS NULL;

-- The department is that of the day, so that a quorum stays what it was.
CREATE TABLE meeting_attendance (
  id {id},
  meeting_id {int} NOT NULL REFERENCES meeting (id),
  person_id {int} NOT NULL REFERENCES person (id),
  department TEXT NOT NULL CHECK (department IN ('marketing', 'sales', 'management', 'product', 'other')),
  present {int} NOT NULL CHECK (present IN (0, 1)),
  UNIQUE (meeting_id, person_id)
) {strict};

-- What comes from the data is told by source, source_key and args, and put into words by who reads it.
CREATE TABLE agenda_item (
  id {id},
  meeting_id {int} NOT NULL REFERENCES meeting (id),
  section TEXT NOT NULL CHECK (section IN ('company', 'customer', 'weeks', 'strategy')),
  position {int} NOT NULL,
  placed {int} NOT NULL DEFAULT 0 CHECK (placed IN (0, 1)),
  source TEXT NOT NULL CHECK (source IN ('manual', 'overdue_feedback', 'low_rating', 'divergence', 'persona_drift', 'action',
    'campaign', 'goal', 'objection', 'exchange')),
  source_key TEXT NOT NULL DEFAULT '',
  args TEXT NOT NULL DEFAULT '[]',
  title TEXT NOT NULL DEFAULT '',
  detail TEXT NOT NULL DEFAULT '',
  people {int} NOT NULL DEFAULT 0 CHECK (people >= 0),
  money_minor {int},
  currency TEXT CHECK (money_minor IS NULL OR currency IS NOT NULL),
  points {int} NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('open', 'discussed', 'parked', 'carried')),
  notes TEXT NOT NULL DEFAULT '',
  raised_at {int} NOT NULL,
  carried_from_id {int} REFERENCES agenda_item (id),
  added_by {int} NOT NULL REFERENCES person (id),
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id, position) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX agenda_item_once ON agenda_item (meeting_id, source, source_key)
  WHERE source <> 'manual' AND deleted_at IS NULL;

-- The feedback that is owed and talked about under an item (R8).
CREATE TABLE agenda_item_handoff (
  id {id},
  agenda_item_id {int} NOT NULL REFERENCES agenda_item (id),
  handoff_id {int} NOT NULL REFERENCES handoff (id),
  UNIQUE (agenda_item_id, handoff_id)
) {strict};
CREATE INDEX agenda_item_handoff_handoff ON agenda_item_handoff (handoff_id);

CREATE TABLE decision (
  id {id},
  agenda_item_id {int} NOT NULL REFERENCES agenda_item (id),
  text TEXT NOT NULL,
  recorded_by {int} NOT NULL REFERENCES person (id),
  at {int} NOT NULL,
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX decision_item ON decision (agenda_item_id);

CREATE TABLE action_item (
  id {id},
  agenda_item_id {int} NOT NULL REFERENCES agenda_item (id),
  text TEXT NOT NULL,
  owner_id {int} NOT NULL REFERENCES person (id),
  due_on TEXT NOT NULL CHECK (length(due_on) = 10),
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
  done_at {int},
  recorded_by {int} NOT NULL REFERENCES person (id),
  at {int} NOT NULL,
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX action_item_item ON action_item (agenda_item_id);
CREATE INDEX action_item_open ON action_item (owner_id, due_on) WHERE state = 'open' AND deleted_at IS NULL;

-- S8: how a department works, and the time set aside to show it to the other. Steps stand one a line.
CREATE TABLE process_card (
  id {id},
  department TEXT NOT NULL CHECK (department IN ('marketing', 'sales')),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  steps TEXT NOT NULL CHECK (length(trim(steps)) > 0),
  changed_by {int} NOT NULL REFERENCES person (id),
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE exchange_session (
  id {id},
  host TEXT NOT NULL CHECK (host IN ('marketing', 'sales')),
  shown_by {int} NOT NULL REFERENCES person (id),
  topic TEXT NOT NULL CHECK (length(trim(topic)) > 0),
  card_id {int} REFERENCES process_card (id),
  starts_at {int} NOT NULL,
  minutes {int} NOT NULL CHECK (minutes BETWEEN 5 AND 480),
  learned TEXT NOT NULL DEFAULT '',
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX exchange_session_at ON exchange_session (starts_at) WHERE deleted_at IS NULL;
