-- SPDX-License-Identifier: GPL-3.0-or-later
-- R15, R16 and R20; how they are written is said in 0001_main.rules.sql.

{unique:team:name_key = NEW.name_key AND deleted_at IS NULL AND NEW.deleted_at IS NULL}
{unique:team_goal:team_id = NEW.team_id AND goal_id = NEW.goal_id}

CREATE TRIGGER metric_insert BEFORE INSERT ON metric BEGIN SELECT RAISE(ABORT, 'R16|fixed|'); END;
CREATE TRIGGER metric_update BEFORE UPDATE ON metric BEGIN SELECT RAISE(ABORT, 'R16|fixed|'); END;
CREATE TRIGGER metric_delete BEFORE DELETE ON metric BEGIN SELECT RAISE(ABORT, 'R16|fixed|'); END;
CREATE TRIGGER goal_delete BEFORE DELETE ON goal BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;
CREATE TRIGGER team_delete BEFORE DELETE ON team BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;

-- R16: a range of a metric over a period, with a basis and an owner from each department ------------------------------

CREATE TRIGGER goal_insert BEFORE INSERT ON goal BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM goal WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R16|sub-goal|parent_id') WHERE (NEW.parent_id IS NULL) IS DISTINCT FROM (NEW.department IS NULL)
    OR NEW.department NOT IN ('marketing', 'sales')
    OR NEW.parent_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM goal WHERE id = NEW.parent_id AND parent_id IS NULL AND deleted_at IS NULL);
  SELECT RAISE(ABORT, 'R15|starts-as-proposal|state') WHERE NEW.terms IS DISTINCT FROM 1
    OR NEW.row_version IS DISTINCT FROM 1
    OR NEW.state IS DISTINCT FROM CASE WHEN NEW.parent_id IS NULL THEN 'proposed' ELSE 'agreed' END;
  SELECT RAISE(ABORT, 'R16|created|created_by') WHERE NEW.created_by IS DISTINCT FROM {me}
    OR NEW.created_at IS DISTINCT FROM {now};
  SELECT RAISE(ABORT, 'R16|metric|metric') WHERE NOT EXISTS (SELECT 1 FROM metric WHERE name = NEW.metric);
  SELECT RAISE(ABORT, 'R16|currency-needed|currency') WHERE (NEW.currency IS NOT NULL AND length(NEW.currency) = 3)
    IS DISTINCT FROM (SELECT unit = 'money' FROM metric WHERE name = NEW.metric);
  SELECT RAISE(ABORT, 'R16|period|last_day') WHERE {not_a_day:NEW.first_day}
    OR {not_a_day:NEW.last_day} OR NEW.last_day < NEW.first_day;
  SELECT RAISE(ABORT, 'R16|range|expected') WHERE (SELECT CASE less_is_better
    WHEN 1 THEN 0 <= NEW.stretch AND NEW.stretch <= NEW.expected AND NEW.expected <= NEW.least AND NEW.least < 9e15
    ELSE 0 <= NEW.least AND NEW.least <= NEW.expected AND NEW.expected <= NEW.stretch AND NEW.stretch < 9e15 END
    FROM metric WHERE name = NEW.metric) IS NOT TRUE;
  SELECT RAISE(ABORT, 'R16|basis|basis') WHERE NEW.basis IS NULL
    OR NEW.basis NOT IN ('customer', 'own_data', 'statistic', 'assumption');
  SELECT RAISE(ABORT, 'R16|basis-note-needed|basis_note') WHERE NEW.basis <> 'assumption'
    AND NOT ({real_text:NEW.basis_note:3});
  SELECT RAISE(ABORT, 'R16|owner-needed|marketing_owner_id') WHERE NEW.department IS DISTINCT FROM 'sales'
    AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.marketing_owner_id AND department = 'marketing' AND active = 1);
  SELECT RAISE(ABORT, 'R16|owner-needed|sales_owner_id') WHERE NEW.department IS DISTINCT FROM 'marketing'
    AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.sales_owner_id AND department = 'sales' AND active = 1);
END;
CREATE TRIGGER goal_update BEFORE UPDATE ON goal BEGIN
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id OR NEW.parent_id IS DISTINCT FROM OLD.parent_id
    OR NEW.department IS DISTINCT FROM OLD.department OR NEW.created_by IS DISTINCT FROM OLD.created_by
    OR NEW.created_at IS DISTINCT FROM OLD.created_at;
  SELECT RAISE(ABORT, 'R16|metric|metric') WHERE NOT EXISTS (SELECT 1 FROM metric WHERE name = NEW.metric);
  SELECT RAISE(ABORT, 'R16|currency-needed|currency') WHERE (NEW.currency IS NOT NULL AND length(NEW.currency) = 3)
    IS DISTINCT FROM (SELECT unit = 'money' FROM metric WHERE name = NEW.metric);
  SELECT RAISE(ABORT, 'R16|period|last_day') WHERE {not_a_day:NEW.first_day}
    OR {not_a_day:NEW.last_day} OR NEW.last_day < NEW.first_day;
  SELECT RAISE(ABORT, 'R16|range|expected') WHERE (SELECT CASE less_is_better
    WHEN 1 THEN 0 <= NEW.stretch AND NEW.stretch <= NEW.expected AND NEW.expected <= NEW.least AND NEW.least < 9e15
    ELSE 0 <= NEW.least AND NEW.least <= NEW.expected AND NEW.expected <= NEW.stretch AND NEW.stretch < 9e15 END
    FROM metric WHERE name = NEW.metric) IS NOT TRUE;
  SELECT RAISE(ABORT, 'R16|basis|basis') WHERE NEW.basis IS NULL
    OR NEW.basis NOT IN ('customer', 'own_data', 'statistic', 'assumption');
  SELECT RAISE(ABORT, 'R16|basis-note-needed|basis_note') WHERE NEW.basis <> 'assumption'
    AND NOT ({real_text:NEW.basis_note:3});
  -- an owner who has left is no reason to refuse another change
  SELECT RAISE(ABORT, 'R16|owner-needed|marketing_owner_id') WHERE NEW.department IS DISTINCT FROM 'sales'
    AND NEW.marketing_owner_id IS DISTINCT FROM OLD.marketing_owner_id AND NOT EXISTS (
      SELECT 1 FROM person WHERE id = NEW.marketing_owner_id AND department = 'marketing' AND active = 1);
  SELECT RAISE(ABORT, 'R16|owner-needed|sales_owner_id') WHERE NEW.department IS DISTINCT FROM 'marketing'
    AND NEW.sales_owner_id IS DISTINCT FROM OLD.sales_owner_id AND NOT EXISTS (
      SELECT 1 FROM person WHERE id = NEW.sales_owner_id AND department = 'sales' AND active = 1);
  SELECT RAISE(ABORT, 'R15|terms|terms') WHERE NEW.terms IS DISTINCT FROM OLD.terms + CASE WHEN
    (NEW.metric, NEW.currency, NEW.first_day, NEW.last_day, NEW.least, NEW.expected, NEW.stretch, NEW.basis)
      IS DISTINCT FROM
    (OLD.metric, OLD.currency, OLD.first_day, OLD.last_day, OLD.least, OLD.expected, OLD.stretch, OLD.basis)
    THEN 1 ELSE 0 END;
  SELECT RAISE(ABORT, 'R15|agreed|terms') WHERE OLD.parent_id IS NULL
    AND OLD.state <> 'proposed' AND NEW.terms IS DISTINCT FROM OLD.terms;
  SELECT RAISE(ABORT, 'R15|wrong-move|state') WHERE NEW.state IS DISTINCT FROM OLD.state AND NOT (
    OLD.state = 'proposed' AND NEW.state IN ('agreed', 'dropped')
    OR OLD.state = 'agreed' AND NEW.state IN ('proposed', 'dropped') OR OLD.state = 'dropped'
    AND NEW.state IS NOT DISTINCT FROM 'proposed');
  SELECT RAISE(ABORT, 'R15|objection-open|state') WHERE NEW.state IS NOT DISTINCT FROM 'agreed'
    AND OLD.state <> 'agreed'
    AND EXISTS (SELECT 1 FROM consent_now
      WHERE subject = 'goal' AND subject_id = OLD.id AND stance = 'object' AND decided = 0);
  SELECT RAISE(ABORT, 'R15|consent-needed|state') WHERE NEW.state IS NOT DISTINCT FROM 'agreed'
    AND OLD.state <> 'agreed'
    AND OLD.parent_id IS NULL
    AND (SELECT count(DISTINCT department) FROM consent_now
      WHERE subject = 'goal' AND subject_id = OLD.id AND (stance <> 'object' AND terms = NEW.terms OR decided = 1)) < 2;
END;

-- R15: each says it in their own name and for their own side, and what was said stays ------------------------------------

CREATE TRIGGER consent_insert BEFORE INSERT ON consent BEGIN
  {hold:goal:CASE NEW.subject WHEN 'goal' THEN NEW.subject_id END}
  {hold:campaign:CASE NEW.subject WHEN 'campaign' THEN NEW.subject_id END}
  SELECT RAISE(ABORT, 'R15|append-only|') WHERE EXISTS (SELECT 1 FROM consent WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R15|own-name|person_id') WHERE NEW.person_id IS DISTINCT FROM {me};
  SELECT RAISE(ABORT, 'R15|own-side|department') WHERE NEW.department IS NULL
    OR NEW.department NOT IN ('marketing', 'sales') OR NOT EXISTS (SELECT 1 FROM person
      WHERE id = NEW.person_id AND department = NEW.department AND role = NEW.department AND active = 1);
  SELECT RAISE(ABORT, 'R15|fixed|given_at') WHERE NEW.given_at IS DISTINCT FROM {now};
  SELECT RAISE(ABORT, 'R15|stance|stance') WHERE NEW.stance IS NULL
    OR NEW.stance NOT IN ('agree', 'live_with', 'object');
  SELECT RAISE(ABORT, 'R15|objection-reason|reason') WHERE NEW.stance = 'object' AND NOT ({real_text:NEW.reason:10});
  SELECT RAISE(ABORT, 'R15|not-proposed|subject') WHERE NOT CASE NEW.subject
    WHEN 'goal' THEN EXISTS (SELECT 1 FROM goal WHERE id = NEW.subject_id AND terms = NEW.terms
      AND state = 'proposed' AND parent_id IS NULL AND deleted_at IS NULL)
    WHEN 'campaign' THEN NEW.terms IS NOT DISTINCT FROM 1 AND EXISTS (SELECT 1 FROM campaign WHERE id = NEW.subject_id
      AND state IN ('idea', 'proposed') AND deleted_at IS NULL)
    ELSE FALSE END;
  SELECT RAISE(ABORT, 'R15|answer-first|stance') WHERE EXISTS (SELECT 1 FROM consent_now
    WHERE subject = NEW.subject AND subject_id = NEW.subject_id AND person_id = NEW.person_id
      AND stance = 'object' AND answered = 0);
  -- what a manager decided is not brought up again while the terms are the same
  SELECT RAISE(ABORT, 'R15|decided|stance') WHERE NEW.stance = 'object' AND EXISTS (SELECT 1 FROM consent c
    JOIN consent_reply r ON r.consent_id = c.id AND r.kind = 'decision'
    WHERE c.subject = NEW.subject AND c.subject_id = NEW.subject_id AND c.person_id = NEW.person_id
      AND c.terms = NEW.terms);
END;
CREATE TRIGGER consent_update BEFORE UPDATE ON consent BEGIN SELECT RAISE(ABORT, 'R15|append-only|'); END;
CREATE TRIGGER consent_delete BEFORE DELETE ON consent BEGIN SELECT RAISE(ABORT, 'R15|append-only|'); END;

CREATE TRIGGER consent_reply_insert BEFORE INSERT ON consent_reply BEGIN
  SELECT RAISE(ABORT, 'R15|append-only|') WHERE EXISTS (SELECT 1 FROM consent_reply WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R15|fixed|at') WHERE NEW.at IS DISTINCT FROM {now};
  SELECT RAISE(ABORT, 'R15|text-needed|text') WHERE NOT ({real_text:NEW.text:10});
  SELECT RAISE(ABORT, 'R15|no-objection|consent_id') WHERE NOT EXISTS (
    SELECT 1 FROM consent_now WHERE id = NEW.consent_id AND stance = 'object' AND decided = 0);
  SELECT RAISE(ABORT, 'R15|others-answer|person_id') WHERE NEW.person_id IS DISTINCT FROM {me}
    OR NEW.person_id IS NOT DISTINCT FROM (SELECT person_id FROM consent WHERE id = NEW.consent_id)
    OR NOT EXISTS (SELECT 1 FROM person
      WHERE id = NEW.person_id AND role IN ('marketing', 'sales', 'manager') AND active = 1);
  SELECT RAISE(ABORT, 'R15|manager-decides|kind') WHERE NEW.kind IS DISTINCT FROM 'answer'
    AND (NEW.kind IS DISTINCT FROM 'decision'
    OR NOT EXISTS (SELECT 1 FROM person WHERE id = {me} AND role = 'manager' AND active = 1));
END;
CREATE TRIGGER consent_reply_update BEFORE UPDATE ON consent_reply BEGIN SELECT RAISE(ABORT, 'R15|append-only|'); END;
CREATE TRIGGER consent_reply_delete BEFORE DELETE ON consent_reply BEGIN SELECT RAISE(ABORT, 'R15|append-only|'); END;

-- Nobody's objection is passed over on the way from proposed to agreed (R14).
CREATE TRIGGER campaign_consent BEFORE UPDATE OF state ON campaign
WHEN NEW.state = 'agreed' AND OLD.state IS DISTINCT FROM 'agreed' BEGIN
  SELECT RAISE(ABORT, 'R15|objection-open|state') WHERE EXISTS (SELECT 1 FROM consent_now
      WHERE subject = 'campaign' AND subject_id = OLD.id AND stance = 'object' AND decided = 0);
END;

-- R20: a team starts with both sides and an end, and keeps both ---------------------------------------------------------

CREATE TRIGGER team_insert BEFORE INSERT ON team BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM team WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R20|starts-forming|state') WHERE NEW.state IS DISTINCT FROM 'forming'
    OR NEW.started_on IS NOT NULL;
  SELECT RAISE(ABORT, 'R20|created|created_by') WHERE NEW.created_by IS DISTINCT FROM {me}
    OR NEW.created_at IS DISTINCT FROM {now};
  SELECT RAISE(ABORT, 'R20|purpose-needed|problem') WHERE NOT ({real_text:NEW.problem:3})
    AND NOT EXISTS (SELECT 1 FROM campaign WHERE id = NEW.campaign_id AND deleted_at IS NULL);
END;
CREATE TRIGGER team_update BEFORE UPDATE ON team BEGIN
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.created_by IS DISTINCT FROM OLD.created_by
    OR NEW.created_at IS DISTINCT FROM OLD.created_at;
  SELECT RAISE(ABORT, 'R20|purpose-needed|problem') WHERE NOT ({real_text:NEW.problem:3})
    AND NOT EXISTS (SELECT 1 FROM campaign WHERE id = NEW.campaign_id);
  SELECT RAISE(ABORT, 'R20|wrong-move|state') WHERE NEW.state IS DISTINCT FROM OLD.state
    AND NOT (OLD.state = 'forming' AND NEW.state IS NOT DISTINCT FROM 'running' OR OLD.state = 'running'
    AND NEW.state IS NOT DISTINCT FROM 'ended');
  SELECT RAISE(ABORT, 'R20|end-needed|ends_on') WHERE NEW.state <> 'forming'
    AND (NEW.ends_on IS NULL OR {not_a_day:NEW.ends_on});
  SELECT RAISE(ABORT, 'R20|end-past|ends_on') WHERE NEW.state = 'running'
    AND (OLD.state = 'forming' OR NEW.ends_on IS DISTINCT FROM OLD.ends_on)
    AND NEW.ends_on < {yesterday};
  SELECT RAISE(ABORT, 'R20|both-sides|members') WHERE NEW.state = 'running' AND OLD.state = 'forming'
    AND (SELECT count(DISTINCT p.department) FROM team_member m JOIN person p ON p.id = m.person_id
      WHERE m.team_id = OLD.id AND p.active = 1 AND p.department IN ('marketing', 'sales')) < 2;
END;
CREATE TRIGGER team_member_insert BEFORE INSERT ON team_member BEGIN
  {hold:team:NEW.team_id}
  SELECT RAISE(ABORT, 'R20|append-only|') WHERE EXISTS (SELECT 1 FROM team_member
    WHERE id = NEW.id OR (team_id = NEW.team_id AND person_id = NEW.person_id));
  SELECT RAISE(ABORT, 'R20|member|person_id') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = NEW.person_id AND active = 1);
  SELECT RAISE(ABORT, 'R20|ended|members') WHERE (SELECT state FROM team WHERE id = NEW.team_id)
    IS DISTINCT FROM 'forming'
    AND (SELECT state FROM team WHERE id = NEW.team_id) IS DISTINCT FROM 'running';
END;
CREATE TRIGGER team_member_update BEFORE UPDATE ON team_member BEGIN
  SELECT RAISE(ABORT, 'R20|fixed|members') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.team_id IS DISTINCT FROM OLD.team_id
    OR NEW.person_id IS DISTINCT FROM OLD.person_id;
END;
CREATE TRIGGER team_member_delete BEFORE DELETE ON team_member BEGIN
  {hold:team:OLD.team_id}
  SELECT RAISE(ABORT, 'R20|ended|members') WHERE (SELECT state FROM team
    WHERE id = OLD.team_id) IS NOT DISTINCT FROM 'ended';
  SELECT RAISE(ABORT, 'R20|both-sides|members') WHERE (SELECT state FROM team
    WHERE id = OLD.team_id) IS NOT DISTINCT FROM 'running'
    AND (SELECT department FROM person WHERE id = OLD.person_id) IN ('marketing', 'sales')
    AND NOT EXISTS (SELECT 1 FROM team_member m JOIN person p ON p.id = m.person_id
      WHERE m.team_id = OLD.team_id AND m.id <> OLD.id AND p.active = 1
        AND p.department = (SELECT department FROM person WHERE id = OLD.person_id));
END;
