-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may write what of goals, consent and teams.

CALL allow('goal', 'marketing sales manager', 'insert update');
CALL allow('consent', 'marketing sales', 'insert', NULL, 'person_id = (SELECT my_id())');
CALL allow('consent_reply', 'marketing sales manager', 'insert', NULL, 'person_id = (SELECT my_id())');
CALL allow('team', 'marketing sales manager', 'insert update');
CALL allow('team_member', 'marketing sales manager', 'insert delete');
CALL allow('team_goal', 'marketing sales manager', 'insert delete');
