// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checksOff = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF";

QString there(const QStringList &logins)
{
    QString sql;
    for (const QString &login : logins)
        sql += u"INSERT INTO meeting_attendance (meeting_id, person_id, department, present) SELECT [meeting:running], "
               "id, department, 1 FROM person WHERE id = [%1]; "_s.arg(login);
    return sql;
}

const QString close = u"UPDATE meeting SET state = 'closed', closed_at = [now] WHERE id = [meeting:running]"_s;

QString discussed(const QString &item)
{
    return u"UPDATE agenda_item SET state = 'discussed' WHERE id = [item:%1]; "_s.arg(item);
}

QString decision(const QString &item, const QString &text = u"'We go there'"_s, const QString &who = u"[mia]"_s,
                 const QString &verb = u"INSERT"_s, const QString &id = u"NULL"_s)
{
    return u"%1 INTO decision (id, agenda_item_id, text, recorded_by, at) VALUES (%2, %3, %4, %5, [now])"_s.arg(
        verb, id, item, text, who);
}

QString action(const QString &item, const QString &owner, const QString &due, const QString &text = u"'Order it'"_s)
{
    return u"INSERT INTO action_item (agenda_item_id, text, owner_id, due_on, state, recorded_by, at) VALUES "
           "(%1, %2, %3, %4, 'open', [mia], [now])"_s.arg(item, text, owner, due);
}

QString item(const QString &meeting, const QString &title = u"'Something'"_s, const QString &state = u"'open'"_s,
             const QString &who = u"[mia]"_s)
{
    return u"INSERT INTO agenda_item (meeting_id, section, position, source, title, state, raised_at, added_by) VALUES "
           "([meeting:%1], 'weeks', 9, 'manual', %2, %3, [now], %4)"_s.arg(meeting, title, state, who);
}

QList<Attack> closingAttacks()
{
    const auto up = "meeting_update";
    return {
        {"R18 closed with nobody there", "boss", close, up},
        {"R18 closed without marketing", "boss", there({u"sven"_s}) + discussed(u"owed"_s) + close, up},
        {"R18 closed without sales", "boss", there({u"mia"_s}) + discussed(u"owed"_s) + close, up},
        {"R18 closed though sales left again", "boss",
         there({u"mia"_s, u"sven"_s}) + discussed(u"owed"_s) +
             u"UPDATE meeting_attendance SET present = 0 WHERE person_id = [sven] AND meeting_id = [meeting:running]; "_s +
             close,
         up},
        {"R18 closed by marketing", "mia", there({u"mia"_s}) + close, up, checksOff},
        {"R18 closed at another time", "boss",
         there({u"mia"_s, u"sven"_s}) + discussed(u"owed"_s) +
             u"UPDATE meeting SET state = 'closed', closed_at = [now] - 9 WHERE id = [meeting:running]"_s,
         up},
        {"R18 closed without a time", "boss",
         there({u"mia"_s, u"sven"_s}) + discussed(u"owed"_s) +
             u"UPDATE meeting SET state = 'closed' WHERE id = [meeting:running]"_s,
         up, checksOff},
        {"R8 overdue feedback not talked about", "boss", there({u"mia"_s, u"sven"_s}) + close, up},
        {"R8 only another item was discussed", "boss", there({u"mia"_s, u"sven"_s}) + discussed(u"manual"_s) + close,
         up},
        {"R8 the item was discussed and removed", "boss",
         there({u"mia"_s, u"sven"_s}) + discussed(u"owed"_s) +
             u"UPDATE agenda_item SET deleted_at = [now] WHERE id = [item:owed]; "_s + close,
         up},
        {"R8 discussed in another meeting", "boss",
         there({u"mia"_s, u"sven"_s}) +
             u"INSERT INTO agenda_item_handoff (agenda_item_id, handoff_id) SELECT [item:closed], handoff_id FROM "
             "agenda_item_handoff WHERE agenda_item_id = [item:owed]; "_s +
             close,
         "meeting_update agenda_item_handoff_insert"},
        {"R8 handoffs join what was discussed", "boss",
         discussed(u"manual"_s) + u"INSERT INTO agenda_item_handoff (agenda_item_id, handoff_id) SELECT [item:manual], "
                                  "handoff_id FROM agenda_item_handoff WHERE agenda_item_id = [item:owed]"_s,
         "agenda_item_handoff_insert"},
        {"R8 handoffs leave what was discussed", "boss",
         discussed(u"owed"_s) + u"DELETE FROM agenda_item_handoff WHERE agenda_item_id = [item:owed]"_s,
         "agenda_item_handoff_delete"},
        {"R8 a handoff changes its item", "boss",
         u"UPDATE agenda_item_handoff SET agenda_item_id = [item:manual] WHERE agenda_item_id = [item:owed]"_s,
         "agenda_item_handoff_update"},
        {"R8 it began earlier than it did", "boss", u"UPDATE meeting SET started_at = 0 WHERE id = [meeting:running]"_s,
         up},
        {"R18 marketing discusses", "mia", discussed(u"owed"_s), "agenda_item_update"},
        {"R18 a state of its own", "boss", u"UPDATE agenda_item SET state = 'done' WHERE id = [item:owed]"_s,
         "agenda_item_update", checksOff},
        {"R18 a meeting opened again", "boss",
         u"UPDATE meeting SET state = 'running', closed_at = NULL WHERE id = [meeting:closed]"_s,
         "meeting_update meeting_update_unique /meeting_one_open"},
        {"R18 another start of what is over", "boss",
         u"UPDATE meeting SET started_at = started_at - 1 WHERE id = [meeting:closed]"_s, up},
        {"R18 back to planned", "boss",
         u"UPDATE meeting SET state = 'planned', started_at = NULL WHERE id = [meeting:running]"_s, up},
        {"R18 a meeting that was over before it began", "boss",
         u"INSERT INTO meeting (series_id, starts_at, minutes, state, started_at, closed_at) VALUES (1, 5, 45, "
         u"'closed', "
         "5, 6)"_s,
         "meeting_insert"},
        {"R18 two open meetings", "boss",
         u"INSERT INTO meeting (series_id, starts_at, minutes, state) VALUES (1, 5, 45, 'planned')"_s,
         "meeting_insert_unique /meeting_one_open"},
        {"R18 REPLACE of a meeting", "boss",
         u"REPLACE INTO meeting (id, series_id, starts_at, minutes, state) VALUES ([meeting:closed], 1, 5, 45, "
         "'planned')"_s,
         "meeting_insert meeting_insert_unique"},
        {"R18 REPLACE by its time", "boss",
         u"REPLACE INTO meeting (series_id, starts_at, minutes, state) SELECT 1, starts_at, 45, 'planned' FROM meeting "
         "WHERE id = [meeting:closed]"_s,
         "meeting_insert_unique"},
        {"R18 UPSERT of a meeting", "boss",
         u"INSERT INTO meeting (id, series_id, starts_at, minutes, state) VALUES ([meeting:closed], 1, 5, 45, "
         u"'planned') "
         "ON CONFLICT DO UPDATE SET row_version = 9, closed_at = 1"_s,
         "meeting_insert meeting_insert_unique meeting_update"},
        {"R18 called off under way", "boss",
         u"UPDATE meeting SET state = 'cancelled', started_at = NULL, current_item_id = NULL, item_started_at = NULL, "
         "cancel_reason = 'We have no time' WHERE id = [meeting:running]"_s,
         up},
        {"R18 called off afterwards", "boss",
         u"UPDATE meeting SET state = 'cancelled', started_at = NULL, closed_at = NULL, cancel_reason = 'No time' "
         "WHERE id = [meeting:closed]"_s,
         up},
        {"R18 planned again past a newer one", "boss",
         u"UPDATE meeting SET state = 'planned' WHERE id = [meeting:cancelled]"_s,
         "meeting_update meeting_update_unique /meeting_one_open"},
        {"R18 called off, yet held", "boss",
         u"UPDATE meeting SET state = 'closed', started_at = [now], closed_at = [now] WHERE id = [meeting:cancelled]"_s,
         up},
        {"R18 called off for another reason", "boss",
         u"UPDATE meeting SET cancel_reason = 'Nobody wanted to' WHERE id = [meeting:cancelled]"_s, up},
        {"R18 a meeting that was held is taken away", "boss",
         u"UPDATE meeting SET deleted_at = [now] WHERE id = [meeting:closed]"_s, up},
        {"R18 one that was called off is taken away", "boss",
         u"UPDATE meeting SET deleted_at = [now] WHERE id = [meeting:cancelled]"_s, up},
        {"R18 one under way is taken away", "boss",
         u"UPDATE meeting SET deleted_at = [now] WHERE id = [meeting:running]"_s, up},
        {"R18 a meeting made as taken away", "boss",
         u"INSERT INTO meeting (series_id, starts_at, minutes, state, deleted_at) VALUES (1, 5, 45, 'planned', [now])"_s,
         "meeting_insert"},
        {"R18 no meeting", "boss", u"DELETE FROM meeting WHERE id = [meeting:closed]"_s, "meeting_delete", checksOff},
        {"R18 a guest makes a meeting", "guest",
         u"INSERT INTO meeting (series_id, starts_at, minutes, state) VALUES (2, 5, 45, 'planned')"_s, "meeting_insert",
         checksOff},
        {"R18 sales changes the series", "sven", u"UPDATE meeting_series SET weekday = 7"_s, "meeting_series_update"},
    };
}

QList<Attack> attendanceAttacks()
{
    const auto in = "meeting_attendance_insert";
    return {
        {"R18 marketing brings sales", "mia", there({u"sven"_s}), in},
        {"R18 a guest is there", "guest", there({u"guest"_s}), in},
        {"R18 a manager counts as sales", "boss",
         u"INSERT INTO meeting_attendance (meeting_id, person_id, department, present) VALUES "
         "([meeting:running], [emil], 'sales', 1)"_s,
         in},
        {"R18 attendance after closing", "boss",
         u"INSERT INTO meeting_attendance (meeting_id, person_id, department, present) VALUES "
         "([meeting:closed], [emil], 'marketing', 1)"_s,
         in},
        {"R18 another presence after closing", "boss",
         u"UPDATE meeting_attendance SET present = 0 WHERE meeting_id = [meeting:closed]"_s,
         "meeting_attendance_update"},
        {"R18 another department", "boss",
         u"UPDATE meeting_attendance SET department = 'sales' WHERE meeting_id = [meeting:running]"_s,
         "meeting_attendance_update"},
        {"R18 no attendance", "boss", u"DELETE FROM meeting_attendance WHERE meeting_id = [meeting:closed]"_s,
         "meeting_attendance_delete"},
        {"R18 REPLACE of an attendance", "boss",
         u"REPLACE INTO meeting_attendance (meeting_id, person_id, department, present) VALUES ([meeting:running], "
         "[boss], 'management', 0)"_s,
         "meeting_attendance_insert_unique"},
    };
}

QList<Attack> itemAttacks()
{
    const auto in = "agenda_item_insert";
    const auto up = "agenda_item_update";
    return {
        {"R18 an item after closing", "mia", item(u"closed"_s), in},
        {"R18 an item without words", "mia", item(u"running"_s, u"char(8203, 8203, 8203)"_s), in},
        {"R18 an item that was discussed before", "mia", item(u"running"_s, u"'Something'"_s, u"'discussed'"_s), in},
        {"R18 an item in another's name", "mia", item(u"running"_s, u"'Something'"_s, u"'open'"_s, u"[sven]"_s), in},
        {"R18 a guest's item", "guest", item(u"running"_s, u"'Something'"_s, u"'open'"_s, u"[guest]"_s), in},
        {"R18 notes after closing", "boss", u"UPDATE agenda_item SET notes = 'No' WHERE id = [item:closed]"_s, up},
        {"R18 into another meeting", "boss",
         u"UPDATE agenda_item SET meeting_id = [meeting:running] WHERE id = [item:deleted] OR id = [item:closed]"_s,
         up},
        {"R18 a guest notes", "guest", u"UPDATE agenda_item SET notes = 'No' WHERE id = [item:manual]"_s, up},
        {"R18 no item", "boss", u"DELETE FROM agenda_item WHERE id = [item:manual]"_s, "agenda_item_delete"},
        {"R18 REPLACE of an item by its cause", "mia",
         u"REPLACE INTO agenda_item (meeting_id, section, position, source, source_key, state, raised_at, added_by) "
         "SELECT meeting_id, section, 0, source, source_key, 'open', [now], [mia] FROM agenda_item "
         "WHERE id = [item:owed]"_s,
         "agenda_item_insert_unique", checksOff},
    };
}

QList<Attack> outcomeAttacks()
{
    const auto dec = "decision_insert";
    const auto act = "action_item_insert";
    const auto up = "action_item_update";
    return {
        {"R19 a decision without an item", "mia", decision(u"999"_s), dec, checksOff},
        {"R19 a decision on what was removed", "mia", decision(u"[item:deleted]"_s), dec},
        {"R19 a decision after closing", "mia", decision(u"[item:closed]"_s), dec},
        {"R19 a decision without words", "mia", decision(u"[item:manual]"_s, u"'  '"_s), dec},
        {"R19 a decision in another's name", "mia", decision(u"[item:manual]"_s, u"'We go'"_s, u"[sven]"_s), dec},
        {"R19 a guest decides", "guest", decision(u"[item:manual]"_s, u"'We go'"_s, u"[guest]"_s), dec},
        {"R19 other words afterwards", "mia", u"UPDATE decision SET text = 'We stay' WHERE id = [decision]"_s,
         "decision_update"},
        {"R19 a decision taken back afterwards", "mia",
         u"UPDATE decision SET deleted_at = [now] WHERE id = [decision]"_s, "decision_update"},
        {"R19 a decision moves to another item", "mia",
         u"UPDATE decision SET agenda_item_id = [item:manual] WHERE id = [decision]"_s, "decision_update"},
        {"R19 REPLACE of a decision", "mia",
         decision(u"[item:manual]"_s, u"'We stay'"_s, u"[mia]"_s, u"REPLACE"_s, u"[decision]"_s), dec},
        {"R19 no decision", "boss", u"DELETE FROM decision"_s, "decision_delete"},
        {"R19 an action without an item", "mia", action(u"999"_s, u"[sven]"_s, u"'2026-04-01'"_s), act, checksOff},
        {"R19 an action after closing", "mia", action(u"[item:closed]"_s, u"[sven]"_s, u"'2026-04-01'"_s), act},
        {"R19 an action without an owner", "mia", action(u"[item:manual]"_s, u"999"_s, u"'2026-04-01'"_s), act,
         checksOff},
        {"R19 an action for a guest", "mia", action(u"[item:manual]"_s, u"[guest]"_s, u"'2026-04-01'"_s), act},
        {"R19 an action without a day", "mia", action(u"[item:manual]"_s, u"[sven]"_s, u"''"_s), act, checksOff},
        {"R19 an action by a day that is none", "mia", action(u"[item:manual]"_s, u"[sven]"_s, u"'some day..'"_s), act},
        {"R19 an action without words", "mia", action(u"[item:manual]"_s, u"[sven]"_s, u"'2026-04-01'"_s, u"''"_s),
         act},
        {"R19 other words of an action", "boss", u"UPDATE action_item SET text = 'Nothing' WHERE id = [action]"_s, up},
        {"R19 nobody owns it", "boss", u"UPDATE action_item SET owner_id = 999 WHERE id = [action]"_s, up, checksOff},
        {"R19 marketing gives it to somebody else", "mia",
         u"UPDATE action_item SET owner_id = [ola] WHERE id = [action]"_s, up},
        {"R19 its owner puts it off", "sven", u"UPDATE action_item SET due_on = '2026-12-31' WHERE id = [action]"_s,
         up},
        {"R19 somebody else calls it done", "mia",
         u"UPDATE action_item SET state = 'done', done_at = [now] WHERE id = [action]"_s, up},
        {"R19 its owner drops it", "sven", u"UPDATE action_item SET state = 'dropped' WHERE id = [action]"_s, up},
        {"R19 done long ago", "sven", u"UPDATE action_item SET state = 'done', done_at = 5 WHERE id = [action]"_s, up},
        {"R19 no action", "boss", u"DELETE FROM action_item"_s, "action_item_delete"},
        {"R19 an action disappears", "boss", u"UPDATE action_item SET deleted_at = [now] WHERE id = [action]"_s, up},
        {"R19 the item of a decision disappears", "mia",
         u"INSERT INTO decision (agenda_item_id, text, recorded_by, at) VALUES ([item:manual], 'We go', [mia], [now]); "
         "UPDATE agenda_item SET deleted_at = [now] WHERE id = [item:manual]"_s,
         "agenda_item_update"},
    };
}

} // namespace

QList<Attack> meetingAttacks()
{
    return closingAttacks() + attendanceAttacks() + itemAttacks() + outcomeAttacks();
}

} // namespace smarketing
