-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rules of the working week; how they are written is said in 0001_main.rules.sql.

-- R11: hours that overlap, or a day that is none, would make every clock unreadable ------------------------------------

CREATE TRIGGER working_hours_insert BEFORE INSERT ON working_hours BEGIN
  {alone:working_hours}
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM working_hours WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R11|working-hours|hours') WHERE NEW.weekday IS NULL OR NEW.weekday NOT BETWEEN 1 AND 7
    OR NEW.from_minute IS NULL OR NEW.to_minute IS NULL OR NEW.from_minute < 0 OR NEW.to_minute > 1440
    OR NEW.to_minute <= NEW.from_minute
    OR EXISTS (SELECT 1 FROM working_hours WHERE unit_id IS NOT DISTINCT FROM NEW.unit_id AND weekday = NEW.weekday
         AND from_minute < NEW.to_minute AND to_minute > NEW.from_minute);
END;
CREATE TRIGGER working_hours_update BEFORE UPDATE ON working_hours BEGIN SELECT RAISE(ABORT, 'R11|fixed|hours'); END;
CREATE TRIGGER own_day_insert BEFORE INSERT ON own_day BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM own_day WHERE id = NEW.id OR day = NEW.day);
  SELECT RAISE(ABORT, 'R11|date|day') WHERE {not_a_day:NEW.day} OR NEW.kind IS NULL
    OR NEW.kind NOT IN ('free', 'worked');
END;
CREATE TRIGGER own_day_update BEFORE UPDATE ON own_day BEGIN SELECT RAISE(ABORT, 'R11|fixed|day'); END;

-- R17: an obstacle counts once both sides have confirmed it, and is then fixed -----------------------------------------

CREATE TRIGGER obstacle_insert BEFORE INSERT ON obstacle BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM obstacle WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R17|logs-own-name|logged_by') WHERE NEW.logged_by IS DISTINCT FROM {me}
    OR NEW.logged_at IS DISTINCT FROM {now}
    OR NOT EXISTS (SELECT 1 FROM person WHERE id = {me} AND role IN ('marketing', 'sales', 'manager') AND active = 1);
  SELECT RAISE(ABORT, 'R17|both-confirm|confirmed_at') WHERE NEW.confirmed_at IS NOT NULL
    OR NEW.confirmed_in IS NOT NULL OR NEW.deleted_at IS NOT NULL;
END;
CREATE TRIGGER obstacle_sound_insert BEFORE INSERT ON obstacle BEGIN
  SELECT RAISE(ABORT, 'R17|department|department') WHERE NEW.department IS NULL
    OR NEW.department NOT IN ('marketing', 'sales')
    OR NEW.unit_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unit WHERE id = NEW.unit_id);
  SELECT RAISE(ABORT, 'R17|obstacle-span|to') WHERE NEW.starts_at IS NULL OR NEW.ends_at IS NULL
    OR NEW.starts_at < 0 OR NEW.ends_at <= NEW.starts_at OR NEW.ends_at > NEW.starts_at + 31622400000
    OR NEW.ends_at > {now} + 31622400000;
  SELECT RAISE(ABORT, 'R17|obstacle-share|lost_percent') WHERE NEW.lost_percent IS NULL
    OR NEW.lost_percent NOT BETWEEN 1 AND 100;
  SELECT RAISE(ABORT, 'R17|text-needed|what') WHERE NOT ({real_text:NEW.what:3});
END;
CREATE TRIGGER obstacle_sound_update BEFORE UPDATE OF department, unit_id, starts_at, ends_at, lost_percent, what
ON obstacle BEGIN
  SELECT RAISE(ABORT, 'R17|department|department') WHERE NEW.department IS NULL
    OR NEW.department NOT IN ('marketing', 'sales')
    OR NEW.unit_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unit WHERE id = NEW.unit_id);
  SELECT RAISE(ABORT, 'R17|obstacle-span|to') WHERE NEW.starts_at IS NULL OR NEW.ends_at IS NULL
    OR NEW.starts_at < 0 OR NEW.ends_at <= NEW.starts_at OR NEW.ends_at > NEW.starts_at + 31622400000
    OR NEW.ends_at > {now} + 31622400000;
  SELECT RAISE(ABORT, 'R17|obstacle-share|lost_percent') WHERE NEW.lost_percent IS NULL
    OR NEW.lost_percent NOT BETWEEN 1 AND 100;
  SELECT RAISE(ABORT, 'R17|text-needed|what') WHERE NOT ({real_text:NEW.what:3});
END;
CREATE TRIGGER obstacle_update BEFORE UPDATE ON obstacle BEGIN
  SELECT RAISE(ABORT, 'R17|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id OR NEW.logged_by IS DISTINCT FROM OLD.logged_by
    OR NEW.logged_at IS DISTINCT FROM OLD.logged_at;
  SELECT RAISE(ABORT, 'R17|counts|') WHERE OLD.confirmed_at IS NOT NULL
    AND (NEW.confirmed_at IS DISTINCT FROM OLD.confirmed_at
    OR NEW.confirmed_in IS DISTINCT FROM OLD.confirmed_in OR NEW.deleted_at IS DISTINCT FROM OLD.deleted_at);
  -- what a side has confirmed says nothing else afterwards
  SELECT RAISE(ABORT, 'R17|confirmed|') WHERE EXISTS (SELECT 1 FROM obstacle_confirmation WHERE obstacle_id = OLD.id)
    AND (NEW.department IS DISTINCT FROM OLD.department OR NEW.unit_id IS DISTINCT FROM OLD.unit_id
    OR NEW.starts_at IS DISTINCT FROM OLD.starts_at
      OR NEW.ends_at IS DISTINCT FROM OLD.ends_at OR NEW.lost_percent IS DISTINCT FROM OLD.lost_percent
      OR NEW.what IS DISTINCT FROM OLD.what
      OR NEW.evidence IS DISTINCT FROM OLD.evidence);
  SELECT RAISE(ABORT, 'R17|both-confirm|confirmed_at') WHERE (NEW.confirmed_at IS DISTINCT FROM OLD.confirmed_at
      OR NEW.confirmed_in IS DISTINCT FROM OLD.confirmed_in)
    AND (OLD.confirmed_at IS NOT NULL OR NEW.confirmed_at IS DISTINCT FROM {now} OR NEW.deleted_at IS NOT NULL
      OR NEW.confirmed_in IS DISTINCT FROM {command}
      OR 2 <> (SELECT count(DISTINCT side) FROM obstacle_confirmation WHERE obstacle_id = OLD.id));
END;
CREATE TRIGGER obstacle_delete BEFORE DELETE ON obstacle BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;

CREATE TRIGGER obstacle_confirmation_insert BEFORE INSERT ON obstacle_confirmation BEGIN
  {hold:obstacle:NEW.obstacle_id}
  SELECT RAISE(ABORT, 'R17|confirmed-already|side') WHERE EXISTS (SELECT 1 FROM obstacle_confirmation
    WHERE id = NEW.id OR (obstacle_id = NEW.obstacle_id AND side = NEW.side));
  SELECT RAISE(ABORT, 'R17|counts|') WHERE NOT EXISTS (
    SELECT 1 FROM obstacle WHERE id = NEW.obstacle_id AND confirmed_at IS NULL AND deleted_at IS NULL);
  SELECT RAISE(ABORT, 'R17|logs-own-name|person_id') WHERE NEW.person_id IS DISTINCT FROM {me}
    OR NEW.at IS DISTINCT FROM {now};
  SELECT RAISE(ABORT, 'R17|own-side|side') WHERE NEW.side IS NULL OR NEW.side NOT IN ('marketing', 'sales')
    OR NEW.decided IS NULL OR NOT EXISTS (SELECT 1 FROM person WHERE id = {me} AND active = 1
      AND (NEW.decided = 0 AND role = NEW.side OR NEW.decided = 1 AND role = 'manager'));
  -- a manager stands in for one side, so that the other has said it itself
  SELECT RAISE(ABORT, 'R17|one-side-itself|side') WHERE NEW.decided = 1
    AND EXISTS (SELECT 1 FROM obstacle_confirmation WHERE obstacle_id = NEW.obstacle_id AND decided = 1);
END;
CREATE TRIGGER obstacle_confirmation_update BEFORE UPDATE ON obstacle_confirmation BEGIN
  SELECT RAISE(ABORT, 'R17|fixed|');
END;
-- Changing an obstacle takes its confirmations back; one that counts keeps them for good.
CREATE TRIGGER obstacle_confirmation_delete BEFORE DELETE ON obstacle_confirmation BEGIN
  {hold:obstacle:OLD.obstacle_id}
  SELECT RAISE(ABORT, 'R17|counts|') WHERE (SELECT confirmed_at FROM obstacle WHERE id = OLD.obstacle_id) IS NOT NULL;
END;
CREATE TRIGGER obstacle_counts AFTER INSERT ON obstacle_confirmation BEGIN
  UPDATE obstacle SET confirmed_at = {now}, confirmed_in = {command},
      row_version = row_version + 1
    WHERE id = NEW.obstacle_id AND confirmed_at IS NULL
      AND 2 = (SELECT count(*) FROM obstacle_confirmation WHERE obstacle_id = NEW.obstacle_id);
END;

-- R11: a clock moves only with an obstacle that concerns its receiver, and only later ----------------------------------

CREATE TRIGGER handoff_due BEFORE UPDATE ON handoff
WHEN NEW.touch_due_at IS DISTINCT FROM OLD.touch_due_at
  OR NEW.feedback_due_at IS DISTINCT FROM OLD.feedback_due_at BEGIN
  SELECT RAISE(ABORT, 'R11|never-earlier|feedback_due_at') WHERE NEW.touch_due_at IS NULL OR NEW.feedback_due_at IS NULL
    OR NEW.touch_due_at < OLD.touch_due_at OR NEW.feedback_due_at < OLD.feedback_due_at;
  SELECT RAISE(ABORT, 'R1|due-needed|feedback_due_at') WHERE NEW.touch_due_at > OLD.sent_at + 15811200000
    OR NEW.feedback_due_at > OLD.sent_at + 15811200000;
  -- a clock that has stopped stays where it stopped
  SELECT RAISE(ABORT, 'R11|clock-stopped|feedback_due_at') WHERE OLD.state NOT IN ('waiting', 'accepted')
    OR NEW.touch_due_at IS DISTINCT FROM OLD.touch_due_at AND OLD.first_touch_at IS NOT NULL
    OR NEW.feedback_due_at IS DISTINCT FROM OLD.feedback_due_at AND OLD.feedback_id IS NOT NULL;
  SELECT RAISE(ABORT, 'R11|obstacle-needed|feedback_due_at') WHERE NOT EXISTS (
    SELECT 1 FROM obstacle o JOIN person r ON r.id = OLD.receiver_id
    WHERE o.confirmed_in = {command} AND o.department = 'sales'
      AND (o.unit_id IS NULL OR o.unit_id = r.unit_id) AND NEW.receiver_id IS NOT DISTINCT FROM OLD.receiver_id
      AND o.ends_at > OLD.sent_at AND (o.starts_at < OLD.touch_due_at OR o.starts_at < OLD.feedback_due_at));
END;
