-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is SQLite's alone: the index for searching, and whose command is open.

CREATE VIRTUAL TABLE lead_search USING fts5 (text, prefix = '1 2 3', detail = 'none', columnsize = 0,
  tokenize = "unicode61 remove_diacritics 0");
-- Imports write the index in many small parts. They are put together sixteen at a time and little by little, never all
-- at once while somebody saves a lead (crisismerge), and a part is not cut up while it is written (hashsize).
INSERT INTO lead_search (lead_search, rank) VALUES ('automerge', 16), ('crisismerge', 1000), ('hashsize', 16777216);

-- One writer at a time: a new command closes what a transaction before it left open. ---------------------------------

CREATE TRIGGER command_insert BEFORE INSERT ON command BEGIN
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM command WHERE id = NEW.id OR uuid = NEW.uuid);
  SELECT RAISE(ABORT, 'R24|clock-backwards|at') WHERE NEW.at < (SELECT at FROM command ORDER BY id DESC LIMIT 1);
  SELECT RAISE(ABORT, 'R24|clock-ahead|at')
    WHERE NEW.at > CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) + 86400000;
  SELECT RAISE(ABORT, 'R24|command-open|open') WHERE NEW.open IS DISTINCT FROM 1;
  -- before the first person is there, nobody can be named
  SELECT RAISE(ABORT, 'R24|who-needed|person_id') WHERE EXISTS (SELECT 1 FROM person)
    AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person_id AND active = 1);
  UPDATE command SET open = 0 WHERE open = 1;
END;
CREATE TRIGGER event_insert BEFORE INSERT ON event BEGIN
  SELECT RAISE(ABORT, 'R24|no-command|') WHERE NOT EXISTS (SELECT 1 FROM command WHERE open = 1);
  SELECT RAISE(ABORT, 'R24|append-only|') WHERE NEW.command_id IS DISTINCT FROM {command}
    OR EXISTS (SELECT 1 FROM event WHERE id = NEW.id);
END;
