-- SPDX-License-Identifier: GPL-3.0-or-later
-- R8, R18 and R19; how they are written is said in 0001_main.rules.sql.

{unique:meeting_series_unit:series_id = NEW.series_id AND unit_id = NEW.unit_id}
{unique:meeting:series_id = NEW.series_id AND deleted_at IS NULL AND NEW.deleted_at IS NULL AND (starts_at = NEW.starts_at OR state IN ('planned', 'running') AND NEW.state IN ('planned', 'running'))}
{unique:meeting_attendance:meeting_id = NEW.meeting_id AND person_id = NEW.person_id}
{unique:agenda_item:meeting_id = NEW.meeting_id AND source = NEW.source AND source_key = NEW.source_key AND source <> 'manual' AND deleted_at IS NULL AND NEW.deleted_at IS NULL}

CREATE TRIGGER meeting_series_insert BEFORE INSERT ON meeting_series BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM meeting_series WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R18|manager-runs|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role = 'manager' AND active = 1);
END;
CREATE TRIGGER meeting_series_update BEFORE UPDATE ON meeting_series BEGIN
  SELECT RAISE(ABORT, 'R18|manager-runs|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role = 'manager' AND active = 1);
END;
CREATE TRIGGER meeting_series_delete BEFORE DELETE ON meeting_series BEGIN SELECT RAISE(ABORT, 'R24|append-only|'); END;

-- R18: planned → running → closed, or cancelled for a reason, run by a manager; closed with both departments there, and with the feedback that was
-- owed when it began either given or talked about (R8). What was called off is planned again only as the last of its series: the one planned in its
-- place has to be taken away first, and that is done only while its agenda is empty ----------------------------------

CREATE TRIGGER meeting_insert BEFORE INSERT ON meeting BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM meeting WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R18|starts-planned|state') WHERE NEW.state IS DISTINCT FROM 'planned'
    OR NEW.started_at IS NOT NULL
    OR NEW.closed_at IS NOT NULL OR NEW.current_item_id IS NOT NULL OR NEW.item_started_at IS NOT NULL
    OR NEW.deleted_at IS NOT NULL;
  SELECT RAISE(ABORT, 'R18|not-for-guests|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role <> 'guest' AND active = 1);
END;
CREATE TRIGGER meeting_update BEFORE UPDATE ON meeting BEGIN
  SELECT RAISE(ABORT, 'R18|meeting-closed|') WHERE OLD.state = 'closed' OR OLD.deleted_at IS NOT NULL
    OR OLD.state = 'cancelled' AND NEW.state IS DISTINCT FROM 'planned';
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.series_id IS DISTINCT FROM OLD.series_id;
  SELECT RAISE(ABORT, 'R18|manager-runs|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role = 'manager' AND active = 1);
  SELECT RAISE(ABORT, 'R18|wrong-move|state') WHERE NEW.state IS DISTINCT FROM OLD.state AND NOT (
    OLD.state = 'planned' AND NEW.state IN ('running', 'cancelled') OR OLD.state = 'running'
    AND NEW.state IS NOT DISTINCT FROM 'closed' OR OLD.state = 'cancelled' AND NEW.state IS NOT DISTINCT FROM 'planned');
  SELECT RAISE(ABORT, 'R18|newer-meeting|state') WHERE OLD.state = 'cancelled' AND EXISTS (
    SELECT 1 FROM meeting WHERE series_id = OLD.series_id AND id > OLD.id AND deleted_at IS NULL);
  SELECT RAISE(ABORT, 'R18|newer-meeting|deleted_at') WHERE NEW.deleted_at IS DISTINCT FROM OLD.deleted_at AND (
    NEW.deleted_at IS DISTINCT FROM {now} OR OLD.state <> 'planned' OR NEW.state IS DISTINCT FROM 'planned'
    OR EXISTS (SELECT 1 FROM agenda_item WHERE meeting_id = OLD.id AND deleted_at IS NULL)
    OR (SELECT state FROM meeting WHERE series_id = OLD.series_id AND id < OLD.id AND deleted_at IS NULL
      ORDER BY id DESC LIMIT 1) IS DISTINCT FROM 'cancelled');
  SELECT RAISE(ABORT, 'R18|text-needed|reason') WHERE NEW.state = 'cancelled' AND NOT ({real_text:NEW.cancel_reason:3});
  -- what began is dated by the moment it began: R8 counts from there
  SELECT RAISE(ABORT, 'R18|fixed|started_at') WHERE NEW.started_at IS DISTINCT FROM OLD.started_at
      AND NOT (OLD.state = 'planned' AND NEW.state = 'running' AND NEW.started_at IS NOT DISTINCT FROM {now})
    OR NEW.state = 'running' AND NEW.started_at IS NULL;
  SELECT RAISE(ABORT, 'R18|fixed|closed_at') WHERE NEW.closed_at IS DISTINCT FROM OLD.closed_at
      AND NOT (OLD.state = 'running' AND NEW.state = 'closed' AND NEW.closed_at IS NOT DISTINCT FROM {now})
    OR NEW.state = 'closed' AND NEW.closed_at IS NULL;
  SELECT RAISE(ABORT, 'R18|fixed|starts_at') WHERE OLD.state <> 'planned'
    AND (NEW.starts_at IS DISTINCT FROM OLD.starts_at OR NEW.minutes IS DISTINCT FROM OLD.minutes);
  SELECT RAISE(ABORT, 'R19|agenda-item-needed|current_item_id') WHERE NEW.current_item_id
    IS DISTINCT FROM OLD.current_item_id
    AND NEW.current_item_id IS NOT NULL AND (NEW.state IS DISTINCT FROM 'running'
    OR NOT EXISTS (SELECT 1 FROM agenda_item
      WHERE id = NEW.current_item_id AND meeting_id = OLD.id AND deleted_at IS NULL));
  SELECT RAISE(ABORT, 'R18|marketing-absent|attendance') WHERE NEW.state = 'closed' AND NOT EXISTS (
    SELECT 1 FROM meeting_attendance WHERE meeting_id = OLD.id AND present = 1 AND department = 'marketing');
  SELECT RAISE(ABORT, 'R18|sales-absent|attendance') WHERE NEW.state = 'closed' AND NOT EXISTS (
    SELECT 1 FROM meeting_attendance WHERE meeting_id = OLD.id AND present = 1 AND department = 'sales');
  SELECT RAISE(ABORT, 'R8|feedback-undiscussed|agenda') WHERE NEW.state = 'closed' AND EXISTS (
    SELECT 1 FROM handoff h WHERE h.state IN ('waiting', 'accepted') AND h.feedback_id IS NULL
      AND h.feedback_due_at < OLD.started_at AND NOT EXISTS (
        SELECT 1 FROM agenda_item_handoff l JOIN agenda_item i ON i.id = l.agenda_item_id
        WHERE l.handoff_id = h.id AND i.meeting_id = OLD.id AND i.state = 'discussed' AND i.deleted_at IS NULL));
END;
CREATE TRIGGER meeting_delete BEFORE DELETE ON meeting BEGIN SELECT RAISE(ABORT, 'R24|append-only|'); END;

-- Attendance is taken while the meeting runs: one's own, or by whoever runs it.
CREATE TRIGGER meeting_attendance_insert BEFORE INSERT ON meeting_attendance BEGIN
  {share:meeting:NEW.meeting_id}
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM meeting_attendance WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R18|not-running|') WHERE (SELECT state FROM meeting WHERE id = NEW.meeting_id)
    IS DISTINCT FROM 'running';
  SELECT RAISE(ABORT, 'R18|own-attendance|person_id') WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = {me}
    AND active = 1
    AND (role = 'manager' OR role <> 'guest' AND id = NEW.person_id));
  SELECT RAISE(ABORT, 'R18|own-attendance|department')
    WHERE NEW.department IS DISTINCT FROM (SELECT department FROM person WHERE id = NEW.person_id AND active = 1);
  SELECT RAISE(ABORT, 'R18|own-attendance|present') WHERE NEW.present NOT IN (0, 1);
END;
CREATE TRIGGER meeting_attendance_update BEFORE UPDATE ON meeting_attendance BEGIN
  {share:meeting:OLD.meeting_id}
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.meeting_id IS DISTINCT FROM OLD.meeting_id
    OR NEW.person_id IS DISTINCT FROM OLD.person_id OR NEW.department IS DISTINCT FROM OLD.department;
  SELECT RAISE(ABORT, 'R18|not-running|') WHERE (SELECT state FROM meeting WHERE id = OLD.meeting_id)
    IS DISTINCT FROM 'running';
  SELECT RAISE(ABORT, 'R18|own-attendance|person_id') WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = {me}
    AND active = 1
    AND (role = 'manager' OR role <> 'guest' AND id = NEW.person_id));
  SELECT RAISE(ABORT, 'R18|own-attendance|present') WHERE NEW.present NOT IN (0, 1);
END;
CREATE TRIGGER meeting_attendance_delete BEFORE DELETE ON meeting_attendance BEGIN SELECT RAISE(ABORT, 'R24|append-only|'); END;

-- Everybody but guests adds items; whoever runs the meeting says what became of them; afterwards they stay.
CREATE TRIGGER agenda_item_insert BEFORE INSERT ON agenda_item BEGIN
  {share:meeting:NEW.meeting_id}
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM agenda_item WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R18|meeting-closed|') WHERE NOT EXISTS (
    SELECT 1 FROM meeting WHERE id = NEW.meeting_id AND state IN ('planned', 'running') AND deleted_at IS NULL);
  SELECT RAISE(ABORT, 'R18|starts-open|state') WHERE NEW.state IS DISTINCT FROM 'open';
  SELECT RAISE(ABORT, 'R18|not-for-guests|') WHERE NEW.added_by IS DISTINCT FROM {me} OR NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role <> 'guest' AND active = 1);
  SELECT RAISE(ABORT, 'R18|title-needed|title') WHERE NEW.source = 'manual' AND NOT ({real_text:NEW.title:3});
  SELECT RAISE(ABORT, 'R18|starts-open|raised_at') WHERE NEW.raised_at > {now};
END;
CREATE TRIGGER agenda_item_update BEFORE UPDATE ON agenda_item BEGIN
  {share:meeting:OLD.meeting_id}
  SELECT RAISE(ABORT, 'R18|meeting-closed|') WHERE NOT EXISTS (
    SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND state IN ('planned', 'running') AND deleted_at IS NULL);
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.meeting_id IS DISTINCT FROM OLD.meeting_id
    OR NEW.source IS DISTINCT FROM OLD.source OR NEW.source_key IS DISTINCT FROM OLD.source_key
    OR NEW.raised_at IS DISTINCT FROM OLD.raised_at
    OR NEW.carried_from_id IS DISTINCT FROM OLD.carried_from_id OR NEW.added_by IS DISTINCT FROM OLD.added_by;
  SELECT RAISE(ABORT, 'R18|not-for-guests|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role <> 'guest' AND active = 1);
  SELECT RAISE(ABORT, 'R18|title-needed|title') WHERE NEW.title IS DISTINCT FROM OLD.title
    AND NOT ({real_text:NEW.title:3});
  SELECT RAISE(ABORT, 'R18|not-running|state') WHERE NEW.state IS DISTINCT FROM OLD.state
    AND (SELECT state FROM meeting WHERE id = OLD.meeting_id) IS DISTINCT FROM 'running';
  SELECT RAISE(ABORT, 'R18|manager-runs|state') WHERE NEW.state IS DISTINCT FROM OLD.state AND (
    NEW.state NOT IN ('open', 'discussed', 'parked', 'carried') OR NOT EXISTS (
      SELECT 1 FROM person WHERE id = {me} AND role = 'manager' AND active = 1));
  SELECT RAISE(ABORT, 'R19|in-use|') WHERE NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL AND (
    EXISTS (SELECT 1 FROM decision WHERE agenda_item_id = OLD.id AND deleted_at IS NULL)
    OR EXISTS (SELECT 1 FROM action_item WHERE agenda_item_id = OLD.id AND deleted_at IS NULL));
END;
CREATE TRIGGER agenda_item_delete BEFORE DELETE ON agenda_item BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;

-- What was talked about is what stood there: nothing joins an item that is discussed, or leaves it.
CREATE TRIGGER agenda_item_handoff_insert BEFORE INSERT ON agenda_item_handoff BEGIN
  {share:agenda_item:NEW.agenda_item_id}
  {share:meeting:(SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)}
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM agenda_item_handoff
    WHERE id = NEW.id OR (agenda_item_id = NEW.agenda_item_id AND handoff_id = NEW.handoff_id));
  SELECT RAISE(ABORT, 'R8|discussed|')
    WHERE NOT EXISTS (SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
    WHERE i.id = NEW.agenda_item_id AND i.state <> 'discussed' AND m.state IN ('planned', 'running'));
  SELECT RAISE(ABORT, 'R18|not-for-guests|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role <> 'guest' AND active = 1);
END;
CREATE TRIGGER agenda_item_handoff_update BEFORE UPDATE ON agenda_item_handoff BEGIN SELECT RAISE(ABORT, 'R8|fixed|'); END;
CREATE TRIGGER agenda_item_handoff_delete BEFORE DELETE ON agenda_item_handoff BEGIN
  {share:agenda_item:OLD.agenda_item_id}
  {share:meeting:(SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)}
  SELECT RAISE(ABORT, 'R8|discussed|')
    WHERE NOT EXISTS (SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
    WHERE i.id = OLD.agenda_item_id AND i.state <> 'discussed' AND m.state IN ('planned', 'running'));
END;

-- R19: a decision and an action come from an item of a meeting that runs; an action has one owner and a due date ----------

CREATE TRIGGER decision_insert BEFORE INSERT ON decision BEGIN
  {share:agenda_item:NEW.agenda_item_id}
  {share:meeting:(SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)}
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM decision WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R19|agenda-item-needed|agenda_item_id') WHERE NOT EXISTS (
    SELECT 1 FROM agenda_item WHERE id = NEW.agenda_item_id AND deleted_at IS NULL);
  SELECT RAISE(ABORT, 'R19|not-running|') WHERE (SELECT m.state FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
    WHERE i.id = NEW.agenda_item_id) IS DISTINCT FROM 'running';
  SELECT RAISE(ABORT, 'R19|text-needed|text') WHERE NOT ({real_text:NEW.text:3});
  SELECT RAISE(ABORT, 'R18|not-for-guests|') WHERE NEW.recorded_by IS DISTINCT FROM {me} OR NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role <> 'guest' AND active = 1);
  SELECT RAISE(ABORT, 'R19|fixed|at') WHERE NEW.at IS DISTINCT FROM {now};
END;
CREATE TRIGGER decision_update BEFORE UPDATE ON decision BEGIN
  SELECT RAISE(ABORT, 'R19|meeting-closed|')
    WHERE (SELECT m.state FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
    WHERE i.id = OLD.agenda_item_id) IS DISTINCT FROM 'running';
  SELECT RAISE(ABORT, 'R19|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.agenda_item_id IS DISTINCT FROM OLD.agenda_item_id
    OR NEW.recorded_by IS DISTINCT FROM OLD.recorded_by OR NEW.at IS DISTINCT FROM OLD.at;
  SELECT RAISE(ABORT, 'R19|text-needed|text') WHERE NEW.text IS DISTINCT FROM OLD.text AND NOT ({real_text:NEW.text:3});
  SELECT RAISE(ABORT, 'R18|not-for-guests|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role <> 'guest' AND active = 1);
END;
CREATE TRIGGER decision_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;

CREATE TRIGGER action_item_insert BEFORE INSERT ON action_item BEGIN
  {share:agenda_item:NEW.agenda_item_id}
  {share:meeting:(SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)}
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM action_item WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R19|agenda-item-needed|agenda_item_id') WHERE NOT EXISTS (
    SELECT 1 FROM agenda_item WHERE id = NEW.agenda_item_id AND deleted_at IS NULL);
  SELECT RAISE(ABORT, 'R19|not-running|') WHERE (SELECT m.state FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
    WHERE i.id = NEW.agenda_item_id) IS DISTINCT FROM 'running';
  SELECT RAISE(ABORT, 'R19|text-needed|text') WHERE NOT ({real_text:NEW.text:3});
  SELECT RAISE(ABORT, 'R19|action-owner-needed|owner') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = NEW.owner_id AND role <> 'guest' AND active = 1);
  SELECT RAISE(ABORT, 'R19|due-needed|due') WHERE NEW.due_on IS NULL OR {not_a_day:NEW.due_on};
  SELECT RAISE(ABORT, 'R19|starts-open|state') WHERE NEW.state IS DISTINCT FROM 'open' OR NEW.done_at IS NOT NULL;
  SELECT RAISE(ABORT, 'R18|not-for-guests|') WHERE NEW.recorded_by IS DISTINCT FROM {me} OR NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role <> 'guest' AND active = 1);
  SELECT RAISE(ABORT, 'R19|fixed|at') WHERE NEW.at IS DISTINCT FROM {now};
END;
-- Once the meeting is over its owner does it, and a manager may give it to somebody else or another day.
CREATE TRIGGER action_item_update BEFORE UPDATE ON action_item BEGIN
  SELECT RAISE(ABORT, 'R19|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.agenda_item_id IS DISTINCT FROM OLD.agenda_item_id
    OR NEW.recorded_by IS DISTINCT FROM OLD.recorded_by OR NEW.at IS DISTINCT FROM OLD.at;
  SELECT RAISE(ABORT, 'R19|meeting-closed|') WHERE (NEW.text IS DISTINCT FROM OLD.text
    OR NEW.deleted_at IS DISTINCT FROM OLD.deleted_at)
    AND (SELECT m.state FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
      WHERE i.id = OLD.agenda_item_id) IS DISTINCT FROM 'running';
  SELECT RAISE(ABORT, 'R19|text-needed|text') WHERE NEW.text IS DISTINCT FROM OLD.text AND NOT ({real_text:NEW.text:3});
  SELECT RAISE(ABORT, 'R19|action-owner-needed|owner') WHERE NEW.owner_id IS DISTINCT FROM OLD.owner_id AND NOT EXISTS (
    SELECT 1 FROM person WHERE id = NEW.owner_id AND role <> 'guest' AND active = 1);
  SELECT RAISE(ABORT, 'R19|due-needed|due') WHERE NEW.due_on IS DISTINCT FROM OLD.due_on
    AND (NEW.due_on IS NULL OR {not_a_day:NEW.due_on});
  SELECT RAISE(ABORT, 'R19|manager-moves|') WHERE (NEW.owner_id IS DISTINCT FROM OLD.owner_id
    OR NEW.due_on IS DISTINCT FROM OLD.due_on)
    AND (SELECT m.state FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
      WHERE i.id = OLD.agenda_item_id) IS DISTINCT FROM 'running'
    AND NOT EXISTS (SELECT 1 FROM person WHERE id = {me} AND role = 'manager' AND active = 1);
  SELECT RAISE(ABORT, 'R19|owner-does|state') WHERE NEW.state IS DISTINCT FROM OLD.state AND (
    NEW.state NOT IN ('open', 'done', 'dropped') OR NOT EXISTS (SELECT 1 FROM person WHERE id = {me} AND active = 1
      AND (role = 'manager' OR id = OLD.owner_id AND NEW.state <> 'dropped')));
  SELECT RAISE(ABORT, 'R19|fixed|done_at') WHERE NEW.done_at IS DISTINCT FROM OLD.done_at AND NOT (
      NEW.state = 'done' AND OLD.state <> 'done' AND NEW.done_at IS NOT DISTINCT FROM {now}
      OR NEW.state <> 'done' AND NEW.done_at IS NULL)
    OR (NEW.state = 'done') <> (NEW.done_at IS NOT NULL);
  SELECT RAISE(ABORT, 'R18|not-for-guests|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role <> 'guest' AND active = 1);
END;
CREATE TRIGGER action_item_delete BEFORE DELETE ON action_item BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;

-- S8: each side writes its own cards, in its own name; everybody but guests agrees on sessions, which somebody of the side
-- that hosts them shows ---------------------------------------------------------------------------------------------------

CREATE TRIGGER process_card_insert BEFORE INSERT ON process_card BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM process_card WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R24|own-side|department') WHERE NEW.department NOT IN ('marketing', 'sales')
    OR NEW.changed_by IS DISTINCT FROM {me} OR NOT EXISTS (SELECT 1 FROM person WHERE id = {me} AND active = 1
    AND role <> 'guest'
      AND (role = 'manager' OR department = NEW.department));
  SELECT RAISE(ABORT, 'R28|name-needed|name') WHERE NOT ({real_text:NEW.name:3});
  SELECT RAISE(ABORT, 'R28|text-needed|steps') WHERE NOT ({real_text:NEW.steps:3});
END;
CREATE TRIGGER process_card_update BEFORE UPDATE ON process_card BEGIN
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.department IS DISTINCT FROM OLD.department;
  SELECT RAISE(ABORT, 'R24|own-side|department') WHERE NOT EXISTS (
      SELECT 1 FROM person WHERE id = {me} AND active = 1 AND role <> 'guest'
        AND (role = 'manager' OR department = OLD.department))
    OR NEW.changed_by IS DISTINCT FROM {me} AND (NEW.changed_by IS DISTINCT FROM OLD.changed_by
    OR NEW.name IS DISTINCT FROM OLD.name
      OR NEW.steps IS DISTINCT FROM OLD.steps);
  SELECT RAISE(ABORT, 'R28|name-needed|name') WHERE NEW.name IS DISTINCT FROM OLD.name AND NOT ({real_text:NEW.name:3});
  SELECT RAISE(ABORT, 'R28|text-needed|steps') WHERE NEW.steps IS DISTINCT FROM OLD.steps
    AND NOT ({real_text:NEW.steps:3});
END;
CREATE TRIGGER process_card_delete BEFORE DELETE ON process_card BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;

CREATE TRIGGER exchange_session_insert BEFORE INSERT ON exchange_session BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM exchange_session WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R24|not-for-guests|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role <> 'guest' AND active = 1);
  SELECT RAISE(ABORT, 'R28|name-needed|topic') WHERE NOT ({real_text:NEW.topic:3});
  SELECT RAISE(ABORT, 'R28|host-needed|shownBy') WHERE NEW.host NOT IN ('marketing', 'sales')
    OR NEW.host IS DISTINCT FROM (SELECT department FROM person WHERE id = NEW.shown_by);
  SELECT RAISE(ABORT, 'R28|host-needed|card') WHERE NEW.card_id IS NOT NULL
    AND NEW.host IS DISTINCT FROM (SELECT department FROM process_card WHERE id = NEW.card_id);
END;
-- Somebody may change departments afterwards: what they showed stays.
CREATE TRIGGER exchange_session_update BEFORE UPDATE ON exchange_session BEGIN
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id;
  SELECT RAISE(ABORT, 'R24|not-for-guests|') WHERE NOT EXISTS (
    SELECT 1 FROM person WHERE id = {me} AND role <> 'guest' AND active = 1);
  SELECT RAISE(ABORT, 'R28|name-needed|topic') WHERE NEW.topic IS DISTINCT FROM OLD.topic
    AND NOT ({real_text:NEW.topic:3});
  SELECT RAISE(ABORT, 'R28|host-needed|shownBy') WHERE (NEW.host IS DISTINCT FROM OLD.host
    OR NEW.shown_by IS DISTINCT FROM OLD.shown_by)
    AND (NEW.host NOT IN ('marketing', 'sales') OR NEW.host IS DISTINCT FROM (SELECT department FROM person
    WHERE id = NEW.shown_by));
  SELECT RAISE(ABORT, 'R28|host-needed|card') WHERE (NEW.host IS DISTINCT FROM OLD.host
    OR NEW.card_id IS DISTINCT FROM OLD.card_id)
    AND NEW.card_id IS NOT NULL AND NEW.host IS DISTINCT FROM (SELECT department FROM process_card
    WHERE id = NEW.card_id);
END;
CREATE TRIGGER exchange_session_delete BEFORE DELETE ON exchange_session BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;
