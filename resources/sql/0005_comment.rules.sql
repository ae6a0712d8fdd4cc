-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody wrote is theirs: only they change it, and deleting is soft.

{unique:mention:comment_id = NEW.comment_id AND person_id = NEW.person_id}

CREATE TRIGGER comment_delete BEFORE DELETE ON comment BEGIN SELECT RAISE(ABORT, 'R23|soft-delete|'); END;
CREATE TRIGGER comment_insert BEFORE INSERT ON comment BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM comment WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R24|own-comment|person_id') WHERE NEW.person_id IS DISTINCT FROM {me}
    OR NEW.at IS DISTINCT FROM {now}
    OR NEW.edited_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM person
      WHERE id = NEW.person_id AND active = 1 AND role IN ('marketing', 'sales', 'manager'));
END;
CREATE TRIGGER comment_update BEFORE UPDATE ON comment BEGIN
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id OR NEW.subject IS DISTINCT FROM OLD.subject
    OR NEW.subject_id IS DISTINCT FROM OLD.subject_id OR NEW.person_id IS DISTINCT FROM OLD.person_id
    OR NEW.at IS DISTINCT FROM OLD.at;
  SELECT RAISE(ABORT, 'R24|own-comment|person_id') WHERE OLD.person_id IS DISTINCT FROM {me};
END;
CREATE TRIGGER mention_insert BEFORE INSERT ON mention BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM mention WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'R24|own-comment|comment_id') WHERE NEW.read_at IS NOT NULL
    OR {me} IS DISTINCT FROM (SELECT person_id FROM comment WHERE id = NEW.comment_id);
END;
-- Only whoever is mentioned has read it.
CREATE TRIGGER mention_update BEFORE UPDATE ON mention BEGIN
  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id IS DISTINCT FROM OLD.id
    OR NEW.comment_id IS DISTINCT FROM OLD.comment_id
    OR NEW.person_id IS DISTINCT FROM OLD.person_id OR OLD.person_id IS DISTINCT FROM {me} OR NEW.read_at IS NULL;
END;
CREATE TRIGGER mention_delete BEFORE DELETE ON mention BEGIN
  SELECT RAISE(ABORT, 'R24|own-comment|comment_id')
    WHERE {me} IS DISTINCT FROM (SELECT person_id FROM comment WHERE id = OLD.comment_id);
END;
