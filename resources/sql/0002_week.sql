-- SPDX-License-Identifier: GPL-3.0-or-later
-- The working week (R10, R11, R17): when people work, what kept them from it, and when promises fall due.

-- The hours of the week, in minutes after local midnight: the workspace's own (no unit), and those of units that have
-- others. A unit without rows follows the workspace.
CREATE TABLE working_hours (
  id {id},
  unit_id {int} REFERENCES unit (id),
  weekday {int} NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- 1 is Monday
  from_minute {int} NOT NULL CHECK (from_minute >= 0),
  to_minute {int} NOT NULL CHECK (to_minute <= 1440 AND to_minute > from_minute)
) {strict};
CREATE INDEX working_hours_unit ON working_hours (unit_id, weekday);

-- Days besides those of the preset of public holidays, which are computed (setting "holiday-preset").
CREATE TABLE own_day (
  id {id},
  day TEXT NOT NULL CHECK (length(day) = 10),
  kind TEXT NOT NULL CHECK (kind IN ('free', 'worked')),
  name TEXT NOT NULL DEFAULT ''
) {strict};
CREATE UNIQUE INDEX own_day_day ON own_day (day);

-- What kept a department, or its people in one unit, from working. It counts once both sides have confirmed it; when and
-- in which command that was is kept by a trigger.
CREATE TABLE obstacle (
  id {id},
  department TEXT NOT NULL CHECK (department IN ('marketing', 'sales')),
  unit_id {int} REFERENCES unit (id),
  starts_at {int} NOT NULL,
  ends_at {int} NOT NULL CHECK (ends_at > starts_at),
  lost_percent {int} NOT NULL CHECK (lost_percent BETWEEN 1 AND 100),
  what TEXT NOT NULL,
  evidence TEXT NOT NULL DEFAULT '',
  logged_by {int} NOT NULL REFERENCES person (id),
  logged_at {int} NOT NULL,
  confirmed_at {int},
  confirmed_in {int} REFERENCES command (id),
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX obstacle_confirmed ON obstacle (department, starts_at) WHERE confirmed_at IS NOT NULL;

CREATE TABLE obstacle_confirmation (
  id {id},
  obstacle_id {int} NOT NULL REFERENCES obstacle (id),
  side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
  person_id {int} NOT NULL REFERENCES person (id),
  at {int} NOT NULL,
  decided {int} NOT NULL CHECK (decided IN (0, 1)), -- by a manager, for a side that cannot
  UNIQUE (obstacle_id, side)
) {strict};

CREATE INDEX feedback_low ON feedback (given_at) WHERE rating <= 2;
CREATE INDEX handoff_touch_due ON handoff (touch_due_at);
CREATE INDEX handoff_feedback_due ON handoff (feedback_due_at);

INSERT INTO working_hours (weekday, from_minute, to_minute)
  VALUES (1, 480, 960), (2, 480, 960), (3, 480, 960), (4, 480, 960), (5, 480, 960);
