-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may write comments.

CALL allow('comment', 'marketing sales manager', 'insert update', NULL, 'person_id = (SELECT my_id())');
CALL allow('mention', 'marketing sales manager', 'insert delete');
CALL allow('mention', 'marketing sales manager guest', 'update', 'read_at', 'person_id = (SELECT my_id())');
