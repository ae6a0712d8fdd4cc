// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checksOff = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF";

/// Feedback of the owing handoff that is all right but for what is given.
QString feedback(const QString &rating, const QString &comment, const QString &fit = u"'yes'"_s,
                 const QString &by = u"[sven]"_s, const QString &at = u"[now]"_s)
{
    return u"INSERT INTO feedback (handoff_id, revision, rating, fit, comment, given_by, given_at) "
           "VALUES ([handoff:owing], 1, %1, %2, %3, %4, %5)"_s.arg(rating, fit, comment, by, at);
}

QString moveTo(const QString &stage, const QString &lead)
{
    return u"UPDATE lead SET stage = '%1' WHERE id = [lead:%2]"_s.arg(stage, lead);
}

const QString link =
    u"; UPDATE handoff SET feedback_id = (SELECT max(id) FROM feedback), rating = 4, feedback_at = [now] "
    "WHERE id = [handoff:owing]"_s;

} // namespace

QList<Attack> feedbackAttacks()
{
    const auto up = "handoff_update";
    const auto in = "feedback_insert";
    const auto move = "lead_move";
    return {
        // R4
        {"R4 declined without a word", "sven",
         u"UPDATE handoff SET state = 'declined', closed_at = [now] WHERE id = [handoff:waiting]"_s, up, checksOff},
        {"R4 closed without a word", "sven",
         u"UPDATE handoff SET state = 'closed', outcome = 'lost', closed_at = [now] WHERE id = [handoff:owing]"_s, up,
         checksOff},
        {"R4 UPDATE OR IGNORE", "sven",
         u"UPDATE OR IGNORE handoff SET state = 'closed', outcome = 'lost', closed_at = [now] WHERE id = [handoff:owing]"_s,
         up, checksOff},
        {"R4 feedback that is not there", "sven",
         u"UPDATE handoff SET feedback_id = 999, rating = 5, feedback_at = [now] WHERE id = [handoff:owing]"_s, up},
        {"R4 another handoff's feedback", "sven",
         u"UPDATE handoff SET feedback_id = (SELECT feedback_id FROM handoff WHERE id = [handoff:rated]), rating = 4, "
         "feedback_at = [now] WHERE id = [handoff:owing]"_s,
         up},
        {"R4 a rating alone", "sven", u"UPDATE handoff SET rating = 5 WHERE id = [handoff:owing]"_s, up, checksOff},
        {"R4 a better rating than was given", "sven", u"UPDATE handoff SET rating = 5 WHERE id = [handoff:rated]"_s,
         up},
        {"R4 no reason", "sven", QString(feedback(u"4"_s, u"''"_s) + link), up},
        {"R4 a reason that is not there", "sven",
         QString(feedback(u"4"_s, u"''"_s) +
                 u"; INSERT INTO feedback_reason (feedback_id, reason_id) SELECT max(id), 999 FROM feedback"_s),
         "feedback_reason_insert", checksOff},
        {"R4 no comment", "sven", feedback(u"1"_s, u"''"_s), in},
        {"R4 a comment that is NULL", "sven", feedback(u"1"_s, u"NULL"_s), "feedback_insert /comment"},
        {"R4 a comment of white space", "sven", feedback(u"1"_s, u"'   ' || char(160, 8195, 12288, 10, 9, 5760)"_s),
         in},
        {"R4 a comment of zero width", "sven",
         feedback(u"2"_s, u"char(8203, 8204, 8205, 8288, 65279, 173, 8203, 8203, 8203, 8203)"_s), in},
        {"R4 a comment of one letter", "sven", feedback(u"2"_s, u"'zzzz zzzz ZZZZ zz'"_s), in},
        {"R4 a comment of one letter and dots", "sven", feedback(u"2"_s, u"'x.x.x.x.x.x.x'"_s), in},
        {"R4 a comment of two letters", "sven", feedback(u"2"_s, u"'abababababab'"_s), in},
        {"R4 a letter in a lot of air", "sven", feedback(u"2"_s, u"'a                 b   c'"_s), in},
        {"R4 rating 0", "sven", feedback(u"0"_s, u"'Nobody answers there'"_s), in, checksOff},
        {"R4 rating 6", "sven", feedback(u"6"_s, u"''"_s), in, checksOff},
        {"R4 no fit", "sven", feedback(u"4"_s, u"''"_s, u"'maybe'"_s), in, checksOff},
        {"R4 not the persona, and no other", "sven", feedback(u"4"_s, u"''"_s, u"'no'"_s), in},
        {"R4 the lead passes SAL", "sven", moveTo(u"sql"_s, u"owing"_s), move},
        {"R4 the lead becomes a customer", "sven", moveTo(u"customer"_s, u"owing"_s), move},
        {"R4 the lead is lost", "sven", moveTo(u"lost"_s, u"owing"_s), move},
        {"R4 a declined lead becomes a customer", "sven", moveTo(u"customer"_s, u"declined"_s), move},
        {"R4 SAL without acceptance", "sven", moveTo(u"sal"_s, u"waiting"_s), move},
        {"R4 a stage of its own", "sven", moveTo(u"won"_s, u"owing"_s), move, checksOff},
        {"R4 back to marketing in silence", "sven", moveTo(u"recycled"_s, u"owing"_s), move},
        {"R4 UPSERT of a customer", "sven",
         u"INSERT INTO lead (id, stage, created_at, last_activity_at) VALUES ([lead:owing], 'lead', 1, 1) "
         "ON CONFLICT (id) DO UPDATE SET row_version = 9, stage = 'customer'"_s,
         "lead_insert lead_move"},
        {"R4 REPLACE of a lead numbered as none", "sven",
         u"INSERT INTO lead (id, stage, created_at, last_activity_at) VALUES (-1, 'lead', [now], [now]); "
         "REPLACE INTO lead (id, stage, created_at, last_activity_at) VALUES (-1, 'mql', [now], [now])"_s,
         "event_lead_insert"},
        {"R4 REPLACE of the lead", "sven",
         u"REPLACE INTO lead (id, stage, created_at, last_activity_at) VALUES ([lead:owing], 'lead', 1, 1)"_s,
         "lead_insert", checksOff},
        {"R4 a lead that starts as customer", "mia",
         u"INSERT INTO lead (stage, created_at, last_activity_at) VALUES ('customer', 1, 1)"_s, "lead_insert"},
        {"R4 a customer by date", "sven", u"UPDATE lead SET customer_at = [now] WHERE id = [lead:owing]"_s,
         "lead_fixed"},
        {"R4 the lead is deleted", "sven", u"UPDATE lead SET deleted_at = [now] WHERE id = [lead:owing]"_s,
         "lead_leave"},
        {"R4 the lead is merged away", "sven",
         u"UPDATE lead SET deleted_at = [now], merged_into = [lead:fresh] WHERE id = [lead:owing]"_s, "lead_leave"},
        {"R4 a deal without feedback", "sven",
         u"INSERT INTO deal (lead_id, handoff_id, name, value_minor, currency, stage, owner_id, created_at) "
         "VALUES ([lead:owing], [handoff:owing], 'Tools', 1, 'EUR', 'won', [sven], [now])"_s,
         "deal_insert", checksOff},
        {"R4 a deal on a declined handoff", "sven",
         u"INSERT INTO deal (lead_id, handoff_id, name, value_minor, currency, stage, owner_id, created_at) "
         "VALUES ([lead:declined], [handoff:declined], 'Tools', 1, 'EUR', 'proposal', [sven], [now])"_s,
         "deal_insert"},
        // R5
        {"R5 a kinder word", "sven", u"UPDATE feedback SET rating = 5"_s, "feedback_update"},
        {"R5 another id", "sven", u"UPDATE feedback SET rowid = 77 WHERE id = 1"_s,
         "feedback_update event_feedback_guard_update"},
        {"R5 no feedback", "sven", u"DELETE FROM feedback"_s, "feedback_delete"},
        {"R5 REPLACE by id", "sven",
         u"REPLACE INTO feedback (id, handoff_id, revision, rating, fit, given_by, given_at) "
         "SELECT id, handoff_id, 2, 5, 'yes', [sven], [now] FROM feedback WHERE handoff_id = [handoff:rated]"_s,
         in},
        {"R5 REPLACE by revision", "sven",
         u"REPLACE INTO feedback (handoff_id, revision, rating, fit, given_by, given_at) "
         "VALUES ([handoff:rated], 1, 5, 'yes', [sven], [now])"_s,
         in},
        {"R5 in another's name", "mia", feedback(u"5"_s, u"''"_s), in},
        {"R5 by somebody else", "ola", feedback(u"5"_s, u"''"_s, u"'yes'"_s, u"[ola]"_s), in},
        {"R5 given in the past", "sven", feedback(u"5"_s, u"''"_s, u"'yes'"_s, u"[sven]"_s, u"[now] - 9"_s), in},
        {"R5 a reason more", "sven",
         u"INSERT INTO feedback_reason (feedback_id, reason_id) SELECT feedback_id, 2 FROM handoff "
         "WHERE id = [handoff:rated]"_s,
         "feedback_reason_insert"},
        {"R5 a reason less", "sven", u"DELETE FROM feedback_reason"_s, "feedback_reason_delete"},
        {"R5 another reason", "sven", u"UPDATE OR REPLACE feedback_reason SET reason_id = 3"_s,
         "feedback_reason_update"},
        {"R5 a reason means something else", "boss", u"UPDATE reason SET code = 'fine'"_s + u" WHERE id = 6"_s,
         "reason_update"},
        {"R5 REPLACE of a reason", "boss", u"REPLACE INTO reason (code, kind) VALUES ('need', 'bad')"_s,
         "reason_insert_unique"},
        {"R5 unlinked", "sven",
         u"UPDATE handoff SET feedback_id = NULL, rating = NULL, feedback_at = NULL WHERE id = [handoff:rated]"_s, up},
        {"R5 rated earlier than it was", "sven",
         u"UPDATE handoff SET feedback_at = feedback_at - 1 WHERE id = [handoff:rated]"_s, up},
    };
}

} // namespace smarketing
