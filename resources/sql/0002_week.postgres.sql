-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may write what of the working week.

CALL allow('working_hours', 'manager', 'insert delete');
CALL allow('own_day', 'manager', 'insert delete');
CALL allow('obstacle', 'marketing sales manager', 'insert update');
CALL allow('obstacle_confirmation', 'marketing sales manager', 'insert delete');
