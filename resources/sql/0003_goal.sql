-- SPDX-License-Identifier: GPL-3.0-or-later
-- Goals (R16), consent (R15) and teams (R20). Days are ISO dates. The values of a goal are in its metric's unit: a number, minor
-- units of `currency`, a share (0.8 is 80 %), days, or points of a rating.

-- What a goal can be about, as domain/goal_metric.h has it.
CREATE TABLE metric (
  id {id},
  name TEXT NOT NULL UNIQUE,
  unit TEXT NOT NULL CHECK (unit IN ('count', 'money', 'rate', 'days', 'rating')),
  less_is_better {int} NOT NULL CHECK (less_is_better IN (0, 1))
) {strict};

-- A joint goal has an owner from each department. A sub-goal (`parent_id`, `department`) is one department's part in it and
-- has that department's owner. `terms` counts up with every change of what was agreed.
CREATE TABLE goal (
  id {id},
  parent_id {int} REFERENCES goal (id),
  department TEXT CHECK (department IN ('marketing', 'sales')),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  metric TEXT NOT NULL REFERENCES metric (name),
  currency TEXT CHECK (length(currency) = 3),
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (last_day >= first_day),
  least {real} NOT NULL CHECK (least >= 0),
  expected {real} NOT NULL CHECK (expected >= 0),
  stretch {real} NOT NULL CHECK (stretch >= 0),
  basis TEXT NOT NULL CHECK (basis IN ('customer', 'own_data', 'statistic', 'assumption')),
  basis_note TEXT NOT NULL DEFAULT '',
  marketing_owner_id {int} REFERENCES person (id),
  sales_owner_id {int} REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'dropped')),
  terms {int} NOT NULL DEFAULT 1,
  created_by {int} NOT NULL REFERENCES person (id),
  created_at {int} NOT NULL,
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX goal_period ON goal (last_day) WHERE deleted_at IS NULL;
CREATE INDEX goal_parent ON goal (parent_id) WHERE parent_id IS NOT NULL;

-- What one person said for their side at one time; append-only, the latest of a person counts.
CREATE TABLE consent (
  id {id},
  subject TEXT NOT NULL CHECK (subject IN ('goal', 'campaign')),
  subject_id {int} NOT NULL,
  terms {int} NOT NULL,
  person_id {int} NOT NULL REFERENCES person (id),
  department TEXT NOT NULL CHECK (department IN ('marketing', 'sales')),
  stance TEXT NOT NULL CHECK (stance IN ('agree', 'live_with', 'object')),
  reason TEXT NOT NULL DEFAULT '',
  given_at {int} NOT NULL
) {strict};
CREATE INDEX consent_subject ON consent (subject, subject_id, person_id, id);

-- What was said to an objection: an answer, after which it can be withdrawn, or a manager's decision, which ends it.
CREATE TABLE consent_reply (
  id {id},
  consent_id {int} NOT NULL REFERENCES consent (id),
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'decision')),
  text TEXT NOT NULL,
  person_id {int} NOT NULL REFERENCES person (id),
  at {int} NOT NULL
) {strict};
CREATE INDEX consent_reply_consent ON consent_reply (consent_id);

-- The latest word of each person, and what was said to it.
CREATE VIEW consent_now AS
  SELECT c.id, c.subject, c.subject_id, c.terms, c.person_id, c.department, c.stance,
    CASE WHEN EXISTS (SELECT 1 FROM consent_reply r WHERE r.consent_id = c.id) THEN 1 ELSE 0 END AS answered,
    CASE WHEN EXISTS (SELECT 1 FROM consent_reply r WHERE r.consent_id = c.id AND r.kind = 'decision') THEN 1 ELSE 0 END
      AS decided
  FROM consent c WHERE NOT EXISTS (SELECT 1 FROM consent later
    WHERE later.subject = c.subject AND later.subject_id = c.subject_id AND later.person_id = c.person_id
      AND later.id > c.id);

-- A team for a campaign, or for a problem in words, until a day (R20). What came of it is its result.
CREATE TABLE team (
  id {id},
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  name_key TEXT NOT NULL,
  problem TEXT NOT NULL DEFAULT '',
  campaign_id {int} REFERENCES campaign (id),
  ends_on TEXT CHECK (length(ends_on) = 10),
  state TEXT NOT NULL CHECK (state IN ('forming', 'running', 'ended')),
  started_on TEXT,
  result TEXT NOT NULL DEFAULT '',
  created_by {int} NOT NULL REFERENCES person (id),
  created_at {int} NOT NULL,
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE UNIQUE INDEX team_name ON team (name_key) WHERE deleted_at IS NULL;

CREATE TABLE team_member (
  id {id},
  team_id {int} NOT NULL REFERENCES team (id),
  person_id {int} NOT NULL REFERENCES person (id),
  UNIQUE (team_id, person_id)
) {strict};

CREATE TABLE team_goal (
  id {id},
  team_id {int} NOT NULL REFERENCES team (id),
  goal_id {int} NOT NULL REFERENCES goal (id),
  UNIQUE (team_id, goal_id)
) {strict};

INSERT INTO metric (name, unit, less_is_better) VALUES
  ('reach', 'count', 0), ('impressions', 'count', 0), ('clicks', 'count', 0), ('cost', 'money', 1),
  ('leads', 'count', 0), ('mql', 'count', 0), ('sal', 'count', 0), ('sql', 'count', 0),
  ('opportunities', 'count', 0), ('customers', 'count', 0), ('handoffs', 'count', 0), ('accepted', 'count', 0),
  ('declined', 'count', 1), ('recycled', 'count', 1), ('feedback', 'count', 0), ('deals', 'count', 0),
  ('won', 'count', 0), ('lost', 'count', 1), ('won_value', 'money', 0), ('acceptance_rate', 'rate', 0),
  ('win_rate', 'rate', 0), ('on_time_rate', 'rate', 0), ('mean_rating', 'rating', 0),
  ('time_to_feedback', 'days', 1), ('response_time', 'days', 1), ('average_deal', 'money', 0),
  ('cost_per_lead', 'money', 1), ('cost_per_sal', 'money', 1), ('roi', 'rate', 0);
