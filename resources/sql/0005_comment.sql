-- SPDX-License-Identifier: GPL-3.0-or-later
-- Comments on every record (S1), and who is mentioned in them.

CREATE TABLE comment (
  id {id},
  subject TEXT NOT NULL CHECK (subject IN
    ('lead', 'campaign', 'persona', 'handoff', 'goal', 'team', 'obstacle', 'agenda_item')),
  subject_id {int} NOT NULL,
  text TEXT NOT NULL CHECK (length(trim(text)) > 0),
  person_id {int} NOT NULL REFERENCES person (id),
  at {int} NOT NULL,
  edited_at {int},
  deleted_at {int},
  row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX comment_subject ON comment (subject, subject_id, id) WHERE deleted_at IS NULL;

CREATE TABLE mention (
  id {id},
  comment_id {int} NOT NULL REFERENCES comment (id),
  person_id {int} NOT NULL REFERENCES person (id),
  read_at {int},
  UNIQUE (comment_id, person_id)
) {strict};
CREATE INDEX mention_unread ON mention (person_id) WHERE read_at IS NULL;
