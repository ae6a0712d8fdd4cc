-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may write what of the meeting. A meeting names one of its items, and an item its meeting.

ALTER TABLE meeting ADD CONSTRAINT meeting_current_item FOREIGN KEY (current_item_id) REFERENCES agenda_item (id);

CALL allow('meeting_series', 'manager', 'insert update');
CALL allow('meeting_series_unit', 'manager', 'insert delete');
CALL allow('meeting', 'marketing sales manager', 'insert');
CALL allow('meeting', 'manager', 'update');
CALL allow('meeting_attendance', 'marketing sales manager', 'insert');
CALL allow('meeting_attendance', 'marketing sales manager', 'update', 'present');
CALL allow('agenda_item', 'marketing sales manager', 'insert update');
CALL allow('agenda_item_handoff', 'marketing sales manager', 'insert delete');
CALL allow('decision', 'marketing sales manager', 'insert update');
CALL allow('action_item', 'marketing sales manager', 'insert update');
CALL allow('process_card', 'marketing sales manager', 'insert update');
CALL allow('exchange_session', 'marketing sales manager', 'insert update');
