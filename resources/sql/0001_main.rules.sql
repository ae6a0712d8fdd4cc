-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rules, kept by the database, in one text for both engines. A refusal reads 'R<number>|<reason>|<field>'. The notation
-- is SQLite's; for PostgreSQL each trigger becomes a function and a trigger, and each RAISE an IF (sql_template.h).
-- A rule that a CHECK or an index states too is repeated here, because PRAGMA ignore_check_constraints does not reach
-- triggers and REPLACE deletes without them.
-- {me}, {now} and {command} are the person, time and id of the open command; {misdated:x} is any other time, but for what
-- an import tells of the past; {real_text:x:n} is rule R4's "real text". {hold:table:id} and {share:table:id} keep a row
-- as it is until the transaction ends, against other writers of PostgreSQL and against other than readers of it.

-- R24: every write belongs to an open command, and what was recorded stays ------------------------------------------

CREATE TRIGGER command_update BEFORE UPDATE ON command BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid
    OR NEW.person_id IS DISTINCT FROM OLD.person_id OR NEW.at IS DISTINCT FROM OLD.at
    OR NEW.name IS DISTINCT FROM OLD.name
    OR NEW.import_id IS DISTINCT FROM OLD.import_id OR NEW.bulk IS DISTINCT FROM OLD.bulk
    OR NEW.open IS DISTINCT FROM 0;
END;
CREATE TRIGGER command_delete BEFORE DELETE ON command BEGIN SELECT RAISE(ABORT, 'R24|append-only|'); END;

CREATE TRIGGER event_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'R24|append-only|'); END;
CREATE TRIGGER event_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'R24|append-only|'); END;

-- A unique index alone would let REPLACE take a row away without a delete trigger, and so without an event (R24) ---------

{unique:setting:name = NEW.name}
{unique:unit:name = NEW.name}
{unique:person:lower(login) = lower(NEW.login)}
{unique:channel:name_key = NEW.name_key}
{unique:persona:name_key = NEW.name_key AND deleted_at IS NULL AND NEW.deleted_at IS NULL}
{unique:campaign:name_key = NEW.name_key AND deleted_at IS NULL AND NEW.deleted_at IS NULL}
{unique:campaign_channel:campaign_id = NEW.campaign_id AND channel_id = NEW.channel_id}
{unique:reach:coalesce(campaign_id, 0) = coalesce(NEW.campaign_id, 0) AND channel_id = NEW.channel_id AND day = NEW.day AND label = NEW.label}
{unique:reason:code = NEW.code}
{unique:saved_view:page = NEW.page AND person_id IS NOT DISTINCT FROM NEW.person_id AND name = NEW.name}

-- What is deleted softly is never deleted otherwise (R23) --------------------------------------------------------

CREATE TRIGGER person_delete BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;
CREATE TRIGGER persona_delete BEFORE DELETE ON persona BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;
CREATE TRIGGER campaign_delete BEFORE DELETE ON campaign BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;
CREATE TRIGGER campaign_log_delete BEFORE DELETE ON campaign_log BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;
CREATE TRIGGER lead_delete BEFORE DELETE ON lead BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;
CREATE TRIGGER activity_delete BEFORE DELETE ON activity BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;
CREATE TRIGGER deal_delete BEFORE DELETE ON deal BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;
CREATE TRIGGER sla_update BEFORE UPDATE ON sla BEGIN SELECT RAISE(ABORT, 'R10|append-only|'); END;
CREATE TRIGGER sla_delete BEFORE DELETE ON sla BEGIN SELECT RAISE(ABORT, 'R10|append-only|'); END;
CREATE TRIGGER sla_insert BEFORE INSERT ON sla BEGIN
  SELECT RAISE(ABORT, 'R10|append-only|') WHERE EXISTS (SELECT 1 FROM sla WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R10|manager-sets|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role = 'manager' AND active = 1);
  SELECT RAISE(ABORT, 'R10|not-backwards|valid_from') WHERE NEW.valid_from IS NULL OR NEW.valid_from < {now};
  SELECT RAISE(ABORT, 'R10|out-of-range|overdue_limit') WHERE NEW.overdue_limit IS NULL
    OR NEW.overdue_limit NOT BETWEEN 0 AND 100;
  SELECT RAISE(ABORT, 'R10|out-of-range|hours') WHERE NEW.answer_hours IS NULL OR NEW.first_touch_hours IS NULL
    OR NEW.feedback_hours IS NULL OR NEW.answer_hours NOT BETWEEN 1 AND 1000
    OR NEW.first_touch_hours NOT BETWEEN 1 AND 1000 OR NEW.feedback_hours NOT BETWEEN 1 AND 1000
    OR NEW.warn_hours IS NULL OR NEW.warn_hours NOT BETWEEN 0 AND 100;
  SELECT RAISE(ABORT, 'R10|out-of-range|mql_per_week') WHERE NEW.mql_per_week IS NULL
    OR NEW.mql_per_week NOT BETWEEN 0 AND 100000 OR NEW.accepted_percent IS NULL
    OR NEW.accepted_percent NOT BETWEEN 0 AND 100;
END;

-- R12: a persona version is in force when both departments have signed it ---------------------------------------------

CREATE TRIGGER persona_version_insert BEFORE INSERT ON persona_version BEGIN
  SELECT RAISE(ABORT, 'R12|starts-as-draft|state') WHERE NEW.state IS DISTINCT FROM 'draft'
    OR NEW.in_force_at IS NOT NULL;
  SELECT RAISE(ABORT, 'R12|append-only|') WHERE EXISTS (SELECT 1 FROM persona_version
    WHERE id = NEW.id OR (persona_id = NEW.persona_id AND (number = NEW.number OR state = 'draft')));
END;
CREATE TRIGGER persona_version_update BEFORE UPDATE ON persona_version BEGIN
  SELECT RAISE(ABORT, 'R12|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.persona_id IS DISTINCT FROM OLD.persona_id
    OR NEW.number IS DISTINCT FROM OLD.number OR NEW.created_by IS DISTINCT FROM OLD.created_by
    OR NEW.created_at IS DISTINCT FROM OLD.created_at;
  SELECT RAISE(ABORT, 'R12|fixed|state') WHERE NEW.state IS DISTINCT FROM OLD.state
    AND NOT (OLD.state = 'draft' AND NEW.state IS NOT DISTINCT FROM 'in_force' OR OLD.state = 'in_force'
    AND NEW.state IS NOT DISTINCT FROM 'replaced');
  SELECT RAISE(ABORT, 'R12|fixed|summary') WHERE OLD.state <> 'draft'
    AND (NEW.summary IS DISTINCT FROM OLD.summary OR NEW.in_force_at IS DISTINCT FROM OLD.in_force_at);
  SELECT RAISE(ABORT, 'R12|signed|summary') WHERE NEW.summary IS DISTINCT FROM OLD.summary
    AND EXISTS (SELECT 1 FROM persona_signature WHERE persona_version_id = OLD.id);
  SELECT RAISE(ABORT, 'R12|signatures-needed|state') WHERE NEW.state IS NOT DISTINCT FROM 'in_force'
    AND OLD.state = 'draft'
    AND (NEW.in_force_at IS NULL OR NOT EXISTS (SELECT 1 FROM persona_signature s JOIN person p ON p.id = s.person_id
           WHERE s.persona_version_id = OLD.id AND s.department = 'marketing' AND p.department = 'marketing')
      OR NOT EXISTS (SELECT 1 FROM persona_signature s JOIN person p ON p.id = s.person_id
           WHERE s.persona_version_id = OLD.id AND s.department = 'sales' AND p.department = 'sales'));
  SELECT RAISE(ABORT, 'R12|one-in-force|state') WHERE NEW.state IS NOT DISTINCT FROM 'in_force' AND OLD.state = 'draft'
    AND EXISTS (SELECT 1 FROM persona_version WHERE persona_id = OLD.persona_id AND state = 'in_force');
END;
-- The old one makes way only in the same command that puts the new one in force.
CREATE TRIGGER persona_version_replaced BEFORE UPDATE OF state ON persona_version
WHEN NEW.state = 'replaced' AND OLD.state = 'in_force' BEGIN
  SELECT RAISE(ABORT, 'R12|signatures-needed|state') WHERE NOT EXISTS (
    SELECT 1 FROM persona_version d WHERE d.persona_id = OLD.persona_id AND d.state = 'draft'
      AND EXISTS (SELECT 1 FROM persona_signature s WHERE s.persona_version_id = d.id AND s.department = 'marketing')
      AND EXISTS (SELECT 1 FROM persona_signature s WHERE s.persona_version_id = d.id AND s.department = 'sales'));
END;
CREATE TRIGGER persona_version_delete BEFORE DELETE ON persona_version BEGIN
  SELECT RAISE(ABORT, 'R12|fixed|') WHERE OLD.state <> 'draft'
    OR EXISTS (SELECT 1 FROM persona_signature WHERE persona_version_id = OLD.id);
END;
CREATE TRIGGER persona_claim_insert BEFORE INSERT ON persona_claim BEGIN
  {hold:persona_version:NEW.persona_version_id}
  SELECT RAISE(ABORT, 'R12|append-only|') WHERE EXISTS (SELECT 1 FROM persona_claim WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R12|signed|claims')
    WHERE (SELECT state FROM persona_version WHERE id = NEW.persona_version_id) IS DISTINCT FROM 'draft'
      OR EXISTS (SELECT 1 FROM persona_signature WHERE persona_version_id = NEW.persona_version_id);
END;
CREATE TRIGGER persona_claim_update BEFORE UPDATE ON persona_claim BEGIN
  {hold:persona_version:OLD.persona_version_id}
  SELECT RAISE(ABORT, 'R12|signed|claims') WHERE NEW.id IS DISTINCT FROM OLD.id
      OR NEW.persona_version_id IS DISTINCT FROM OLD.persona_version_id
      OR (SELECT state FROM persona_version WHERE id = OLD.persona_version_id) IS DISTINCT FROM 'draft'
      OR EXISTS (SELECT 1 FROM persona_signature WHERE persona_version_id = OLD.persona_version_id);
END;
CREATE TRIGGER persona_claim_delete BEFORE DELETE ON persona_claim BEGIN
  {hold:persona_version:OLD.persona_version_id}
  SELECT RAISE(ABORT, 'R12|signed|claims')
    WHERE (SELECT state FROM persona_version WHERE id = OLD.persona_version_id) IS DISTINCT FROM 'draft'
      OR EXISTS (SELECT 1 FROM persona_signature WHERE persona_version_id = OLD.persona_version_id);
END;
CREATE TRIGGER persona_signature_insert BEFORE INSERT ON persona_signature BEGIN
  {hold:persona_version:NEW.persona_version_id}
  SELECT RAISE(ABORT, 'R12|append-only|') WHERE EXISTS (SELECT 1 FROM persona_signature
    WHERE id = NEW.id OR (persona_version_id = NEW.persona_version_id AND person_id = NEW.person_id));
  SELECT RAISE(ABORT, 'R12|signs-own-name|person_id') WHERE NEW.person_id IS DISTINCT FROM {me};
  SELECT RAISE(ABORT, 'R12|signs-own-name|department') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = NEW.person_id AND department = NEW.department AND role = NEW.department
    AND active = 1)
    OR NEW.department NOT IN ('marketing', 'sales');
  SELECT RAISE(ABORT, 'R12|fixed|')
    WHERE (SELECT state FROM persona_version WHERE id = NEW.persona_version_id) IS DISTINCT FROM 'draft';
END;
CREATE TRIGGER persona_signature_update BEFORE UPDATE ON persona_signature BEGIN SELECT RAISE(ABORT, 'R12|fixed|'); END;
-- Changing a draft withdraws its signatures; a version that was in force keeps them for good.
CREATE TRIGGER persona_signature_delete BEFORE DELETE ON persona_signature BEGIN
  {hold:persona_version:OLD.persona_version_id}
  SELECT RAISE(ABORT, 'R12|fixed|') WHERE (SELECT state FROM persona_version
    WHERE id = OLD.persona_version_id) IS DISTINCT FROM 'draft';
END;

-- R14, as far as R12 reaches into it: the order of states, and personas in force when a campaign is launched ----------------

CREATE TRIGGER campaign_insert BEFORE INSERT ON campaign BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM campaign WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R14|starts-as-idea|state') WHERE NEW.state NOT IN ('idea', 'proposed');
END;
CREATE TRIGGER campaign_update BEFORE UPDATE OF state ON campaign WHEN NEW.state IS DISTINCT FROM OLD.state BEGIN
  SELECT RAISE(ABORT, 'R14|wrong-move|state') WHERE NOT (
    OLD.state = 'idea' AND NEW.state IN ('proposed', 'cancelled')
    OR OLD.state = 'proposed' AND NEW.state IN ('agreed', 'cancelled')
    OR OLD.state = 'agreed' AND NEW.state IN ('running', 'cancelled')
    OR OLD.state = 'running' AND NEW.state IN ('finished', 'cancelled'));
  SELECT RAISE(ABORT, 'R12|persona-in-force|personas') WHERE NEW.state IN ('agreed', 'running')
    AND (NOT EXISTS (SELECT 1 FROM campaign_persona WHERE campaign_id = OLD.id)
      OR EXISTS (SELECT 1 FROM campaign_persona c WHERE c.campaign_id = OLD.id AND NOT EXISTS (
           SELECT 1 FROM persona_version v WHERE v.persona_id = c.persona_id AND v.state = 'in_force')));
  SELECT RAISE(ABORT, 'R12|persona-in-force|personas') WHERE NEW.state = 'running'
    AND EXISTS (SELECT 1 FROM campaign_persona c WHERE c.campaign_id = OLD.id AND NOT EXISTS (
           SELECT 1 FROM persona_version v WHERE v.id = c.persona_version_id AND v.persona_id = c.persona_id
             AND v.state = 'in_force'));
END;
CREATE TRIGGER campaign_fixed BEFORE UPDATE OF id ON campaign WHEN NEW.id IS DISTINCT FROM OLD.id BEGIN
  SELECT RAISE(ABORT, 'R24|fixed|');
END;
-- What a launched campaign was launched with stays, also when it is cancelled later.
CREATE TRIGGER campaign_persona_insert BEFORE INSERT ON campaign_persona BEGIN
  {hold:campaign:NEW.campaign_id}
  SELECT RAISE(ABORT, 'R12|launched|personas') WHERE EXISTS (SELECT 1 FROM campaign_persona
    WHERE id = NEW.id OR (campaign_id = NEW.campaign_id AND persona_id = NEW.persona_id));
  SELECT RAISE(ABORT, 'R12|launched|personas')
    WHERE (SELECT state FROM campaign WHERE id = NEW.campaign_id) IN ('running', 'finished', 'cancelled');
END;
CREATE TRIGGER campaign_persona_update BEFORE UPDATE ON campaign_persona BEGIN
  {hold:campaign:OLD.campaign_id}
  SELECT RAISE(ABORT, 'R12|launched|personas')
    WHERE (SELECT state FROM campaign WHERE id = OLD.campaign_id) IN ('running', 'finished', 'cancelled')
      OR NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.persona_id IS DISTINCT FROM OLD.persona_id;
END;
CREATE TRIGGER campaign_persona_delete BEFORE DELETE ON campaign_persona BEGIN
  {hold:campaign:OLD.campaign_id}
  SELECT RAISE(ABORT, 'R12|launched|personas')
    WHERE (SELECT state FROM campaign WHERE id = OLD.campaign_id) IN ('running', 'finished', 'cancelled');
END;

-- R4 on the lead's side: no path past SAL without feedback ------------------------------------------------------------

-- Written with care, since it runs for every row of an import: IN with three values or more would build a table for each.
-- Where no id is given, NEW.id reads -1 here; no row may have that one (the trigger that records an insert sees to it).
CREATE TRIGGER lead_insert BEFORE INSERT ON lead BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE NEW.id <> -1 AND {taken:lead};
  SELECT RAISE(ABORT, 'R4|starts-before-sal|stage') WHERE NEW.stage IS NULL
    OR NEW.stage <> 'lead' AND NEW.stage <> 'mql' AND NEW.stage <> 'disqualified'
    OR NEW.sal_at IS NOT NULL OR NEW.sql_at IS NOT NULL OR NEW.opportunity_at IS NOT NULL
    OR NEW.customer_at IS NOT NULL;
END;
CREATE TRIGGER lead_move BEFORE UPDATE OF stage ON lead WHEN NEW.stage IS DISTINCT FROM OLD.stage BEGIN
  SELECT RAISE(ABORT, 'R4|unknown-stage|stage') WHERE NEW.stage IS NULL OR NEW.stage NOT IN
    ('lead', 'mql', 'sal', 'sql', 'opportunity', 'customer', 'recycled', 'disqualified', 'lost');
  SELECT RAISE(ABORT, 'R4|acceptance-needed|stage') WHERE NEW.stage = 'sal' AND NOT EXISTS (
    SELECT 1 FROM handoff WHERE lead_id = OLD.id AND state = 'accepted');
  SELECT RAISE(ABORT, 'R4|feedback-needed|stage') WHERE NEW.stage IN ('sql', 'opportunity', 'customer', 'lost')
    AND (NOT EXISTS (SELECT 1 FROM handoff WHERE lead_id = OLD.id AND feedback_id IS NOT NULL
    AND accepted_at IS NOT NULL)
      OR EXISTS (SELECT 1 FROM handoff WHERE lead_id = OLD.id AND state IN ('waiting', 'accepted')
      AND feedback_id IS NULL));
  SELECT RAISE(ABORT, 'R4|handoff-open|stage') WHERE NEW.stage IN ('lead', 'mql', 'recycled', 'disqualified')
    AND EXISTS (SELECT 1 FROM handoff WHERE lead_id = OLD.id AND state IN ('waiting', 'accepted'));
END;
-- Deleting or merging a lead must not lose a handoff whose feedback is owed.
CREATE TRIGGER lead_leave BEFORE UPDATE OF deleted_at, merged_into ON lead
WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL BEGIN
  SELECT RAISE(ABORT, 'R4|handoff-open|') WHERE EXISTS (
    SELECT 1 FROM handoff WHERE lead_id = OLD.id AND state IN ('waiting', 'accepted'));
END;
CREATE TRIGGER lead_fixed BEFORE UPDATE OF id, sal_at, sql_at, opportunity_at, customer_at ON lead BEGIN
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id;
  SELECT RAISE(ABORT, 'R4|acceptance-needed|stage') WHERE NEW.sal_at IS DISTINCT FROM OLD.sal_at
    AND NEW.sal_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM handoff WHERE lead_id = OLD.id AND accepted_at IS NOT NULL);
  SELECT RAISE(ABORT, 'R4|feedback-needed|stage')
    WHERE (NEW.sql_at IS DISTINCT FROM OLD.sql_at AND NEW.sql_at IS NOT NULL
        OR NEW.opportunity_at IS DISTINCT FROM OLD.opportunity_at AND NEW.opportunity_at IS NOT NULL
        OR NEW.customer_at IS DISTINCT FROM OLD.customer_at AND NEW.customer_at IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM handoff WHERE lead_id = OLD.id AND feedback_id IS NOT NULL
      AND accepted_at IS NOT NULL);
END;

-- R1–R6: the handoff ------------------------------------------------------------------------------------------------

CREATE TRIGGER handoff_insert BEFORE INSERT ON handoff BEGIN
  {hold:lead:NEW.lead_id}
  {share:person:NEW.receiver_id}
  {share:campaign:NEW.campaign_id}
  {share:persona_version:NEW.persona_version_id}
  SELECT RAISE(ABORT, 'R1|append-only|') WHERE EXISTS (SELECT 1 FROM handoff WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R1|starts-unrated|state') WHERE NEW.state IS DISTINCT FROM 'waiting' OR NEW.outcome IS NOT NULL
    OR NEW.accepted_at IS NOT NULL OR NEW.closed_at IS NOT NULL OR NEW.first_touch_at IS NOT NULL
    OR NEW.feedback_id IS NOT NULL OR NEW.rating IS NOT NULL OR NEW.feedback_at IS NOT NULL
    OR NEW.row_version IS DISTINCT FROM 1;
  SELECT RAISE(ABORT, 'R1|sender|sender_id') WHERE NEW.sender_id IS DISTINCT FROM {me} OR NOT EXISTS (
    SELECT 1 FROM person WHERE id = NEW.sender_id AND role IN ('marketing', 'manager') AND active = 1);
  SELECT RAISE(ABORT, 'R1|receiver|receiver_id') WHERE NEW.receiver_id IS NOT DISTINCT FROM NEW.sender_id
    OR NOT EXISTS (
    SELECT 1 FROM person WHERE id = NEW.receiver_id AND role = 'sales' AND active = 1);
  SELECT RAISE(ABORT, 'R1|note-needed|note') WHERE NOT ({real_text:NEW.note:3});
  SELECT RAISE(ABORT, 'R1|campaign-needed|campaign_id') WHERE NOT EXISTS (
    SELECT 1 FROM campaign WHERE id = NEW.campaign_id AND deleted_at IS NULL);
  SELECT RAISE(ABORT, 'R12|persona-in-force|persona_version_id') WHERE NOT EXISTS (SELECT 1 FROM persona_version
    WHERE id = NEW.persona_version_id AND persona_id = NEW.persona_id AND state = 'in_force');
  SELECT RAISE(ABORT, 'R1|sla-needed|sla_id') WHERE NOT EXISTS (SELECT 1 FROM sla WHERE id = NEW.sla_id);
  -- a due time beyond half a year (183 days) is no due time
  SELECT RAISE(ABORT, 'R1|due-needed|feedback_due_at') WHERE NEW.sent_at IS NULL OR NEW.touch_due_at IS NULL
    OR NEW.feedback_due_at IS NULL OR NEW.feedback_due_at <= NEW.sent_at OR NEW.touch_due_at <= NEW.sent_at
    OR NEW.feedback_due_at > NEW.sent_at + 15811200000 OR NEW.touch_due_at > NEW.sent_at + 15811200000
    OR {misdated:NEW.sent_at};
  SELECT RAISE(ABORT, 'R1|channel|channel_id') WHERE NEW.channel_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM channel WHERE id = NEW.channel_id);
  SELECT RAISE(ABORT, 'R1|lead-not-ready|lead_id') WHERE NOT EXISTS (
    SELECT 1 FROM lead WHERE id = NEW.lead_id AND deleted_at IS NULL AND stage = 'mql');
  SELECT RAISE(ABORT, 'R2|one-open|lead_id') WHERE EXISTS (
    SELECT 1 FROM handoff WHERE lead_id = NEW.lead_id AND state IN ('waiting', 'accepted'));
  SELECT RAISE(ABORT, 'R6|receiver-overdue|receiver_id') WHERE {overdue:NEW.receiver_id} > {overdue_limit};
END;
CREATE TRIGGER handoff_update BEFORE UPDATE ON handoff BEGIN
  SELECT RAISE(ABORT, 'R1|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id OR NEW.sender_id IS DISTINCT FROM OLD.sender_id
    OR NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.channel_id IS DISTINCT FROM OLD.channel_id
    OR NEW.persona_id IS DISTINCT FROM OLD.persona_id OR NEW.persona_version_id IS DISTINCT FROM OLD.persona_version_id
    OR NEW.sla_id IS DISTINCT FROM OLD.sla_id OR NEW.note IS DISTINCT FROM OLD.note
    OR NEW.sent_at IS DISTINCT FROM OLD.sent_at;
  SELECT RAISE(ABORT, 'R1|fixed|lead_id') WHERE NEW.lead_id IS DISTINCT FROM OLD.lead_id AND (
    (SELECT merged_into FROM lead WHERE id = OLD.lead_id) IS DISTINCT FROM NEW.lead_id
    OR OLD.state IN ('waiting', 'accepted')
      AND EXISTS (SELECT 1 FROM handoff WHERE lead_id = NEW.lead_id AND state IN ('waiting', 'accepted')));
  SELECT RAISE(ABORT, 'R3|wrong-move|state') WHERE NEW.state IS DISTINCT FROM OLD.state AND NOT (
    OLD.state = 'waiting' AND NEW.state IS NOT DISTINCT FROM 'accepted' OR OLD.state = 'waiting'
    AND NEW.state IS NOT DISTINCT FROM 'declined'
    OR OLD.state = 'accepted' AND NEW.state IS NOT DISTINCT FROM 'closed');
  SELECT RAISE(ABORT, 'R3|outcome-needed|outcome') WHERE (NEW.state = 'closed')
    IS DISTINCT FROM (NEW.outcome IS NOT NULL)
    OR NEW.outcome IS NOT NULL AND NEW.outcome NOT IN ('won', 'lost', 'recycled');
  SELECT RAISE(ABORT, 'R3|fixed|outcome') WHERE OLD.outcome IS NOT NULL AND NEW.outcome IS DISTINCT FROM OLD.outcome;
  SELECT RAISE(ABORT, 'R3|fixed|accepted_at') WHERE NEW.accepted_at IS DISTINCT FROM OLD.accepted_at
      AND NOT (OLD.accepted_at IS NULL AND OLD.state = 'waiting' AND NEW.state = 'accepted')
    OR NEW.state IN ('accepted', 'closed') AND NEW.accepted_at IS NULL
    OR NEW.accepted_at IS DISTINCT FROM OLD.accepted_at AND ({misdated:NEW.accepted_at}
    OR NEW.accepted_at < OLD.sent_at);
  SELECT RAISE(ABORT, 'R3|accept-first|state') WHERE NEW.state = 'waiting' AND NEW.feedback_id IS NOT NULL;
  -- the first touch is what the activities say
  SELECT RAISE(ABORT, 'R10|first-touch|first_touch_at') WHERE NEW.first_touch_at IS DISTINCT FROM OLD.first_touch_at
    AND NEW.first_touch_at IS DISTINCT FROM (SELECT min(a.at) FROM activity a
      WHERE a.handoff_id = OLD.id AND a.kind <> 'note' AND a.deleted_at IS NULL);
  -- only the receiver moves a handoff or gives its feedback; a manager may give it another receiver
  SELECT RAISE(ABORT, 'R5|receiver-only|') WHERE (NEW.state IS DISTINCT FROM OLD.state
    OR NEW.feedback_id IS DISTINCT FROM OLD.feedback_id)
    AND (OLD.receiver_id IS DISTINCT FROM {me} OR NEW.receiver_id IS DISTINCT FROM OLD.receiver_id);
  SELECT RAISE(ABORT, 'R6|manager-reassigns|receiver_id') WHERE NEW.receiver_id IS DISTINCT FROM OLD.receiver_id AND (
    OLD.state NOT IN ('waiting', 'accepted') OR NEW.receiver_id IS NOT DISTINCT FROM OLD.sender_id
    OR NOT EXISTS (SELECT 1 FROM person WHERE id = {me} AND role = 'manager' AND active = 1)
    OR NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.receiver_id AND role = 'sales' AND active = 1));
  SELECT RAISE(ABORT, 'R6|receiver-overdue|receiver_id') WHERE NEW.receiver_id IS DISTINCT FROM OLD.receiver_id
    AND {overdue:NEW.receiver_id} > {overdue_limit};
  SELECT RAISE(ABORT, 'R6|overdue-first|state') WHERE OLD.state = 'waiting'
    AND NEW.state IS NOT DISTINCT FROM 'accepted'
    AND {overdue:OLD.receiver_id} > {overdue_limit};
  -- R4, R5: feedback once linked is only ever followed by a later revision, and it is complete
  SELECT RAISE(ABORT, 'R5|append-only|feedback_id') WHERE OLD.feedback_id IS NOT NULL AND (NEW.feedback_id IS NULL
    OR NEW.feedback_at IS DISTINCT FROM OLD.feedback_at OR NEW.feedback_id < OLD.feedback_id);
  SELECT RAISE(ABORT, 'R4|feedback-needed|rating') WHERE NEW.feedback_id IS NOT NULL
    AND (NEW.feedback_id IS DISTINCT FROM OLD.feedback_id OR NEW.rating IS DISTINCT FROM OLD.rating)
    AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.id = NEW.feedback_id AND f.handoff_id = OLD.id
      AND f.given_by = NEW.receiver_id AND f.rating = NEW.rating
      AND (OLD.feedback_id IS NOT NULL OR f.given_at = NEW.feedback_at)
      AND EXISTS (SELECT 1 FROM feedback_reason r JOIN reason ON reason.id = r.reason_id WHERE r.feedback_id = f.id));
  SELECT RAISE(ABORT, 'R4|feedback-needed|rating') WHERE NEW.feedback_id IS NULL
    AND (NEW.state IN ('declined', 'closed') OR NEW.rating IS NOT NULL OR NEW.feedback_at IS NOT NULL);
  SELECT RAISE(ABORT, 'R4|comment-needed|comment') WHERE NEW.state = 'declined' AND OLD.state = 'waiting'
    AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.id = NEW.feedback_id AND {real_text:f.comment:10});
  SELECT RAISE(ABORT, 'R3|fixed|closed_at') WHERE NEW.closed_at IS DISTINCT FROM OLD.closed_at
      AND NOT (OLD.closed_at IS NULL AND NEW.state IN ('declined', 'closed')
        AND NOT {misdated:NEW.closed_at} AND NEW.closed_at >= OLD.sent_at)
    OR NEW.state IN ('declined', 'closed') AND NEW.closed_at IS NULL;
END;
CREATE TRIGGER handoff_delete BEFORE DELETE ON handoff BEGIN SELECT RAISE(ABORT, 'R1|never-deleted|'); END;

CREATE TRIGGER feedback_insert BEFORE INSERT ON feedback BEGIN
  {hold:handoff:NEW.handoff_id}
  SELECT RAISE(ABORT, 'R5|append-only|') WHERE EXISTS (SELECT 1 FROM feedback
    WHERE id = NEW.id OR (handoff_id = NEW.handoff_id AND revision = NEW.revision));
  SELECT RAISE(ABORT, 'R5|receiver-only|given_by') WHERE NEW.given_by IS DISTINCT FROM {me}
    OR NOT EXISTS (SELECT 1 FROM handoff WHERE id = NEW.handoff_id AND receiver_id = NEW.given_by);
  SELECT RAISE(ABORT, 'R4|feedback-needed|rating') WHERE NEW.rating IS NULL
    OR NEW.rating NOT BETWEEN 1 AND 5
    OR {not_whole:NEW.rating};
  SELECT RAISE(ABORT, 'R4|fit-needed|fit') WHERE NEW.fit IS NULL OR NEW.fit NOT IN ('yes', 'partly', 'no');
  SELECT RAISE(ABORT, 'R4|persona-needed|persona_id') WHERE NEW.fit <> 'yes'
    AND NOT EXISTS (SELECT 1 FROM persona WHERE id = NEW.persona_id) AND NOT ({real_text:NEW.comment:10});
  SELECT RAISE(ABORT, 'R4|comment-needed|comment') WHERE NEW.rating <= 2 AND NOT ({real_text:NEW.comment:10});
  SELECT RAISE(ABORT, 'R5|revision|revision') WHERE NEW.revision IS DISTINCT FROM
    1 + (SELECT coalesce(max(revision), 0) FROM feedback WHERE handoff_id = NEW.handoff_id);
  SELECT RAISE(ABORT, 'R5|revision|given_at') WHERE NEW.given_at IS NULL OR {misdated:NEW.given_at}
    OR NEW.given_at < (SELECT sent_at FROM handoff WHERE id = NEW.handoff_id);
END;
CREATE TRIGGER feedback_update BEFORE UPDATE ON feedback BEGIN SELECT RAISE(ABORT, 'R5|append-only|'); END;
CREATE TRIGGER feedback_delete BEFORE DELETE ON feedback BEGIN SELECT RAISE(ABORT, 'R5|append-only|'); END;
CREATE TRIGGER feedback_reason_insert BEFORE INSERT ON feedback_reason BEGIN
  {hold:handoff:(SELECT handoff_id FROM feedback WHERE id = NEW.feedback_id)}
  SELECT RAISE(ABORT, 'R5|append-only|') WHERE EXISTS (SELECT 1 FROM feedback_reason WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM handoff WHERE feedback_id >= NEW.feedback_id
                 AND id = (SELECT handoff_id FROM feedback WHERE id = NEW.feedback_id));
  SELECT RAISE(ABORT, 'R4|reason-needed|reasons') WHERE NOT EXISTS (SELECT 1 FROM reason WHERE id = NEW.reason_id);
  SELECT RAISE(ABORT, 'R5|receiver-only|given_by')
    WHERE {me} IS DISTINCT FROM (SELECT given_by FROM feedback WHERE id = NEW.feedback_id);
END;
CREATE TRIGGER feedback_reason_update BEFORE UPDATE ON feedback_reason BEGIN SELECT RAISE(ABORT, 'R5|append-only|'); END;
CREATE TRIGGER feedback_reason_delete BEFORE DELETE ON feedback_reason BEGIN SELECT RAISE(ABORT, 'R5|append-only|'); END;
CREATE TRIGGER reason_delete BEFORE DELETE ON reason BEGIN SELECT RAISE(ABORT, 'R5|append-only|'); END;
CREATE TRIGGER reason_update BEFORE UPDATE ON reason BEGIN
  SELECT RAISE(ABORT, 'R5|append-only|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.code IS DISTINCT FROM OLD.code OR NEW.kind IS DISTINCT FROM OLD.kind;
END;

-- R7: the answer is marketing's, has words, and stays
CREATE TRIGGER feedback_answer_insert BEFORE INSERT ON feedback_answer BEGIN
  SELECT RAISE(ABORT, 'R7|append-only|') WHERE EXISTS (SELECT 1 FROM feedback_answer WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R7|feedback-needed|feedback_id') WHERE NOT EXISTS (SELECT 1 FROM feedback
    WHERE id = NEW.feedback_id);
  SELECT RAISE(ABORT, 'R7|fixed|at') WHERE NEW.at IS DISTINCT FROM {now};
  SELECT RAISE(ABORT, 'R7|marketing-answers|person_id') WHERE NEW.person_id IS DISTINCT FROM {me} OR NOT EXISTS (
    SELECT 1 FROM person WHERE id = NEW.person_id AND role IN ('marketing', 'manager') AND active = 1);
  SELECT RAISE(ABORT, 'R7|text-needed|text') WHERE NOT ({real_text:NEW.text:10});
END;
CREATE TRIGGER feedback_answer_update BEFORE UPDATE ON feedback_answer BEGIN SELECT RAISE(ABORT, 'R7|append-only|'); END;
CREATE TRIGGER feedback_answer_delete BEFORE DELETE ON feedback_answer BEGIN SELECT RAISE(ABORT, 'R7|append-only|'); END;

CREATE TRIGGER deal_insert BEFORE INSERT ON deal BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM deal WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R4|feedback-needed|deal') WHERE NOT EXISTS (SELECT 1 FROM handoff
    WHERE id = NEW.handoff_id AND lead_id = NEW.lead_id AND feedback_id IS NOT NULL AND accepted_at IS NOT NULL);
END;
CREATE TRIGGER deal_update BEFORE UPDATE OF id, lead_id, handoff_id ON deal BEGIN
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.handoff_id IS DISTINCT FROM OLD.handoff_id
    OR NEW.lead_id IS DISTINCT FROM OLD.lead_id AND (SELECT merged_into FROM lead
    WHERE id = OLD.lead_id) IS DISTINCT FROM NEW.lead_id;
END;

-- Last activity: what happened to a lead counts from the last thing that happened ----------------------------------------

CREATE TRIGGER activity_touches AFTER INSERT ON activity BEGIN
  UPDATE lead SET last_activity_at = NEW.at WHERE id = NEW.lead_id AND last_activity_at < NEW.at;
END;
CREATE TRIGGER touchpoint_touches AFTER INSERT ON touchpoint BEGIN
  UPDATE lead SET last_activity_at = NEW.at WHERE id = NEW.lead_id AND last_activity_at < NEW.at;
END;
CREATE TRIGGER handoff_touches AFTER INSERT ON handoff BEGIN
  UPDATE lead SET last_activity_at = NEW.sent_at WHERE id = NEW.lead_id AND last_activity_at < NEW.sent_at;
END;
CREATE TRIGGER feedback_touches AFTER INSERT ON feedback BEGIN
  UPDATE lead SET last_activity_at = NEW.given_at
    WHERE id = (SELECT lead_id FROM handoff WHERE id = NEW.handoff_id) AND last_activity_at < NEW.given_at;
END;

-- Figures. A bulk command counts its slice at once instead (see import in the store) --------------------------------

{measures:lead:created_at, mql_at, sal_at, sql_at, opportunity_at, customer_at, campaign_id, channel_id, persona_id, deleted_at}
{measures:handoff:receiver_id, state, outcome, accepted_at, closed_at, feedback_id, rating, feedback_at}
{measures:deal:value_minor, currency, stage, closed_at, deleted_at}
