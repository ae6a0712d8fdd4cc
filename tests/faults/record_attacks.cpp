// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checksOff = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF";

QString agreement(const QString &from, const QString &limit, const QString &verb = u"INSERT"_s,
                  const QString &id = u"NULL"_s)
{
    return u"%1 INTO sla (id, valid_from, mql_per_week, first_touch_hours, feedback_hours, answer_hours, "
           u"overdue_limit, "
           "votes_needed) VALUES (%2, %3, 20, 8, 24, 24, %4, 2)"_s.arg(verb, id, from, limit);
}

} // namespace

QList<Attack> recordAttacks()
{
    return {
        // R6
        {"R6 accepting beyond the limit", "ola",
         u"UPDATE handoff SET state = 'accepted', accepted_at = [now] WHERE id = [handoff:blocked]"_s,
         "handoff_update"},
        {"R6 handing over beyond the limit", "mia",
         u"INSERT INTO handoff (lead_id, sender_id, receiver_id, campaign_id, persona_id, persona_version_id, sla_id, "
         u"note, "
         "state, sent_at, touch_due_at, feedback_due_at) VALUES ([lead:fresh], [mia], [ola], 1, 1, 1, 1, 'Asks for "
         "tools', "
         "'waiting', [now], [now] + 1, [now] + 1)"_s,
         "handoff_insert"},
        {"R6 reassigning oneself", "ola", u"UPDATE handoff SET receiver_id = [sven] WHERE id = [handoff:blocked]"_s,
         "handoff_update"},
        {"R6 reassigning beyond the limit", "boss",
         u"UPDATE handoff SET receiver_id = [ola] WHERE id = [handoff:waiting]"_s, "handoff_update"},
        {"R6 a kinder agreement", "ola", agreement(u"[now]"_s, u"100"_s), "sla_insert"},
        {"R6 an agreement for the past", "boss", agreement(u"[now] - 1"_s, u"50"_s), "sla_insert"},
        {"R6 a limit beyond reason", "boss", agreement(u"[now]"_s, u"5000"_s), "sla_insert", checksOff},
        {"R6 REPLACE of the agreement", "boss", agreement(u"[now]"_s, u"50"_s, u"REPLACE"_s, u"1"_s), "sla_insert",
         checksOff},
        {"R6 another limit", "boss", u"UPDATE sla SET overdue_limit = 99"_s, "sla_update"},
        {"R6 no limit", "boss", u"DELETE FROM sla"_s, "sla_delete", checksOff},
        {"R6 a clock set back", "",
         u"INSERT INTO command (uuid, person_id, at, name) VALUES ('back', [ola], 1000, 'x')"_s, "command_insert"},
        // R12
        {"R12 in force without signatures", "mia",
         u"UPDATE persona_version SET state = 'replaced' WHERE id = 1; "
         "UPDATE persona_version SET state = 'in_force', in_force_at = [now] WHERE id = 2"_s,
         "persona_version_update persona_version_replaced"},
        {"R12 made in force", "mia",
         u"INSERT INTO persona_version (persona_id, number, state, created_by, created_at, in_force_at) "
         "VALUES (1, 9, 'in_force', [mia], [now], [now])"_s,
         "persona_version_insert /persona_version_one_in_force"},
        {"R12 the one in force steps down", "mia", u"UPDATE persona_version SET state = 'replaced' WHERE id = 1"_s,
         "persona_version_replaced"},
        {"R12 signed for another", "mia",
         u"INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) VALUES (2, [sven], "
         u"'sales', "
         "[now])"_s,
         "persona_signature_insert"},
        {"R12 signed for another department", "mia",
         u"INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) VALUES (2, [mia], "
         u"'sales', "
         "[now])"_s,
         "persona_signature_insert"},
        {"R12 another claim in force", "mia",
         u"UPDATE persona_claim SET text = 'Anything' WHERE persona_version_id = 1"_s, "persona_claim_update"},
        {"R12 a claim more in force", "mia",
         u"INSERT INTO persona_claim (persona_version_id, position, topic, text, provenance) VALUES (1, 2, 'who', "
         u"'Rich', "
         "'assumption')"_s,
         "persona_claim_insert"},
        {"R12 a claim less in force", "mia", u"DELETE FROM persona_claim WHERE persona_version_id = 1"_s,
         "persona_claim_delete"},
        {"R12 another summary in force", "mia", u"UPDATE persona_version SET summary = 'New' WHERE id = 1"_s,
         "persona_version_update"},
        {"R12 a handoff on a draft", "mia",
         u"INSERT INTO handoff (lead_id, sender_id, receiver_id, campaign_id, persona_id, persona_version_id, sla_id, "
         u"note, "
         "state, sent_at, touch_due_at, feedback_due_at) VALUES ([lead:fresh], [mia], [sven], 1, 1, 2, 1, 'Asks for "
         "tools', "
         "'waiting', [now], [now] + 1, [now] + 1)"_s,
         "handoff_insert"},
        {"R12 a launched campaign's persona", "mia", u"DELETE FROM campaign_persona"_s, "campaign_persona_delete"},
        {"R12 no signatures", "mia", u"DELETE FROM persona_signature WHERE persona_version_id = 1"_s,
         "persona_signature_delete"},
        // R24
        {"R24 a change without a command", "", u"UPDATE unit SET name = 'Other'"_s,
         "event_unit_guard_update event_unit_update"},
        {"R24 a new row without a command", "", u"INSERT INTO unit (name) VALUES ('Other')"_s, "event_unit_insert"},
        {"R24 a deletion without a command", "", u"DELETE FROM unit"_s, "event_unit_delete", checksOff},
        {"R24 a password without a command", "", u"UPDATE person SET password_hash = NULL, row_version = 9"_s,
         "event_person_guard_update event_person_update"},
        {"R24 a key without a command", "", u"UPDATE lead SET email_key = 'x'"_s, "event_lead_guard_update"},
        {"R24 OR IGNORE without a command", "", u"UPDATE OR IGNORE unit SET name = 'Other'"_s,
         "event_unit_guard_update event_unit_update"},
        // R25
        {"R25 another city in the same version", "mia", u"UPDATE lead SET row_version = row_version, city = 'Lublin'"_s,
         "event_lead_version"},
        {"R25 a version taken back", "mia", u"UPDATE lead SET row_version = 0"_s, "event_lead_version"},
        {"R24 no such event", "boss", u"DELETE FROM event"_s, "event_delete"},
        {"R24 another event", "boss", u"UPDATE event SET change = NULL, subject_id = 0"_s, "event_update"},
        {"R24 REPLACE of an event", "boss",
         u"REPLACE INTO event (id, command_id, subject, subject_id, action) SELECT 1, id, 'x', 1, 'insert' FROM "
         u"command "
         "WHERE open = 1"_s,
         "event_insert"},
        {"R24 an event of another command", "boss",
         u"INSERT INTO event (command_id, subject, subject_id, action) VALUES (1, 'x', 1, 'insert')"_s, "event_insert"},
        {"R24 another author", "boss", u"UPDATE command SET person_id = [mia]"_s + u" WHERE open = 0"_s,
         "command_update"},
        {"R24 another time", "boss", u"UPDATE command SET at = at - 1 WHERE open = 0"_s, "command_update"},
        {"R24 a command opened again", "", u"UPDATE command SET open = 1 WHERE id = 1"_s, "command_update"},
        {"R24 no such command", "boss", u"DELETE FROM command WHERE open = 0"_s, "command_delete", checksOff},
        {"R24 REPLACE of a command", "",
         u"REPLACE INTO command (id, uuid, person_id, at, name) SELECT 1, 'again', [mia], max(at), 'x' FROM command"_s,
         "command_insert", checksOff},
        {"R24 a command of nobody", "",
         u"INSERT INTO command (uuid, at, name) SELECT 'nobody', max(at), 'x' FROM command"_s, "command_insert"},
        {"R24 a command of tomorrow", "",
         u"INSERT INTO command (uuid, person_id, at, name) VALUES ('far', [mia], 99999999999999, 'x')"_s,
         "command_insert"},
        {"R24 REPLACE of a shop by name", "boss", u"REPLACE INTO unit (name) SELECT name FROM unit"_s,
         "unit_insert_unique", checksOff},
        {"R24 REPLACE of a person by login", "boss",
         u"REPLACE INTO person (login, name, department, role) VALUES ('SVEN', 'Not Sven', 'sales', 'sales')"_s,
         "person_insert_unique", checksOff},
        {"R24 UPDATE OR REPLACE of a person", "boss", u"UPDATE OR REPLACE person SET login = 'sven' WHERE id = [ola]"_s,
         "person_update_unique", checksOff},
        {"R24 REPLACE of a setting by id", "boss",
         u"REPLACE INTO channel (id, name, name_key, direction, place) VALUES (1, 'X', "
         "'x', 'inbound', 'online')"_s,
         "event_channel_guard_insert", checksOff},
        {"R24 another person's number", "boss", u"UPDATE person SET id = 77 WHERE id = [ola]"_s,
         "event_person_guard_update", checksOff},
        {"R24 a row that stops all others", "boss", u"INSERT INTO unit (id, name) VALUES (-1, 'Below')"_s,
         "event_unit_insert"},
        {"R25 a setting over what somebody else has set", "boss",
         u"INSERT INTO setting (name, value) VALUES ('company', 'Theirs'); "
         "UPDATE setting SET row_version = row_version, value = 'Mine' WHERE name = 'company'"_s,
         "event_setting_version"},
        {"R23 a lead is gone", "boss", u"DELETE FROM lead WHERE id = [lead:fresh]"_s, "lead_delete", checksOff},
        {"R23 a person is gone", "boss", u"DELETE FROM person WHERE id = [guest]"_s, "person_delete", checksOff},
    };
}

} // namespace smarketing
