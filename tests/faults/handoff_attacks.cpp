// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"

#include <QMap>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// A handoff that would be all right but for what is given.
QString handoff(const QMap<QString, QString> &changes, const QString &verb = u"INSERT"_s)
{
    QMap<QString, QString> values = {{u"lead_id"_s, u"[lead:fresh]"_s},
                                     {u"sender_id"_s, u"[mia]"_s},
                                     {u"receiver_id"_s, u"[sven]"_s},
                                     {u"campaign_id"_s, u"1"_s},
                                     {u"persona_id"_s, u"1"_s},
                                     {u"persona_version_id"_s, u"1"_s},
                                     {u"sla_id"_s, u"1"_s},
                                     {u"note"_s, u"'Asked for a price'"_s},
                                     {u"state"_s, u"'waiting'"_s},
                                     {u"sent_at"_s, u"[now]"_s},
                                     {u"touch_due_at"_s, u"[now] + 1000"_s},
                                     {u"feedback_due_at"_s, u"[now] + 1000"_s}};
    values.insert(changes);
    return u"%1 INTO handoff (%2) VALUES (%3)"_s.arg(verb, QStringList(values.keys()).join(u", "_s),
                                                     QStringList(values.values()).join(u", "_s));
}

QString change(const QString &assignments, const QString &state, const QString &verb = u"UPDATE"_s)
{
    return u"%1 handoff SET %2 WHERE id = [handoff:%3]"_s.arg(verb, assignments, state);
}

constexpr auto checksOff = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF";

} // namespace

QList<Attack> handoffAttacks()
{
    const auto in = "handoff_insert";
    const auto up = "handoff_update";
    return {
        // R1
        {"R1 no note", "mia", handoff({{u"note"_s, u"''"_s}}), in},
        {"R1 a note of white space", "mia", handoff({{u"note"_s, u"char(9, 32, 160, 8195, 12288)"_s}}), in},
        {"R1 a note of zero width", "mia", handoff({{u"note"_s, u"char(8203, 8204, 8205, 65279, 8203)"_s}}), in},
        {"R1 a note of one character", "mia", handoff({{u"note"_s, u"'aaaaaaAAAA aaaa!'"_s}}), in},
        {"R1 a note of punctuation", "mia", handoff({{u"note"_s, u"'...!?--...'"_s}}), in},
        {"R1 a note that is a blob", "mia", handoff({{u"note"_s, u"CAST(x'00414243' AS TEXT)"_s}}), in},
        {"R1 a forged sender", "mia", handoff({{u"sender_id"_s, u"[emil]"_s}}), in},
        {"R1 sales hands over", "ola", handoff({{u"sender_id"_s, u"[ola]"_s}}), in},
        {"R1 marketing receives", "mia", handoff({{u"receiver_id"_s, u"[emil]"_s}}), in},
        {"R1 a receiver who is nobody", "mia", handoff({{u"receiver_id"_s, u"999"_s}}), in, checksOff},
        {"R1 no campaign", "mia", handoff({{u"campaign_id"_s, u"999"_s}}), in, checksOff},
        {"R1 a channel that is not there", "mia", handoff({{u"channel_id"_s, u"999"_s}}), in, checksOff},
        {"R1 due in a year", "mia", handoff({{u"feedback_due_at"_s, u"[now] + 366 * 86400000"_s}}), in},
        {"R1 due before it was sent", "mia", handoff({{u"feedback_due_at"_s, u"[now] - 1"_s}}), in, checksOff},
        {"R1 sent in the past", "mia", handoff({{u"sent_at"_s, u"[now] - 86400000"_s}}), in},
        {"R1 starts accepted", "mia", handoff({{u"state"_s, u"'accepted'"_s}, {u"accepted_at"_s, u"[now]"_s}}), in},
        {"R1 a lead that is not there", "mia", handoff({{u"lead_id"_s, u"999"_s}}), in, checksOff},
        {"R1 a lead that is not ready", "mia", handoff({{u"lead_id"_s, u"[lead:declined]"_s}}), in},
        {"R1 REPLACE of a handoff", "mia", handoff({{u"id"_s, u"[handoff:declined]"_s}}, u"INSERT OR REPLACE"_s), in},
        {"R1 deleting a handoff", "boss", u"DELETE FROM handoff WHERE id = [handoff:owing]"_s, "handoff_delete"},
        {"R1 another note afterwards", "mia", change(u"note = 'Something else'"_s, u"owing"_s), up},
        {"R1 another sender afterwards", "emil", change(u"sender_id = [emil]"_s, u"owing"_s), up},
        {"R1 due later afterwards", "sven", change(u"feedback_due_at = feedback_due_at + 99999999"_s, u"owing"_s),
         "handoff_due"},
        {"R1 another id", "boss", change(u"id = 999"_s, u"owing"_s), "handoff_update event_handoff_guard_update"},
        {"R1 another rowid", "boss", change(u"rowid = 999"_s, u"owing"_s), "handoff_update event_handoff_guard_update"},
        {"R1 another lead", "boss", change(u"lead_id = [lead:fresh]"_s, u"owing"_s), up},
        {"R1 UPSERT of a handoff", "sven",
         QString(handoff({{u"id"_s, u"[handoff:owing]"_s}}) +
                 u" ON CONFLICT (id) DO UPDATE SET row_version = 9, note = 'Taken over'"_s),
         "handoff_insert handoff_update"},
        // R2
        {"R2 a second handoff", "mia", handoff({{u"lead_id"_s, u"[lead:waiting]"_s}}),
         "handoff_insert /handoff_one_open"},
        {"R2 a second one by REPLACE", "mia", handoff({{u"lead_id"_s, u"[lead:waiting]"_s}}, u"INSERT OR REPLACE"_s),
         in},
        {"R2 two by merging", "boss",
         u"UPDATE lead SET merged_into = [lead:owing] WHERE id = [lead:waiting]; "
         "UPDATE OR REPLACE handoff SET lead_id = [lead:owing] WHERE id = [handoff:waiting]"_s,
         up},
        // R3
        {"R3 from waiting to closed", "sven",
         change(u"state = 'closed', outcome = 'won', closed_at = [now], accepted_at = [now]"_s, u"waiting"_s), up,
         checksOff},
        {"R3 from declined back", "sven", change(u"state = 'waiting', closed_at = NULL"_s, u"declined"_s), up},
        {"R3 from accepted back", "sven", change(u"state = 'waiting', accepted_at = NULL"_s, u"owing"_s), up},
        {"R3 a state of its own", "sven", change(u"state = 'parked'"_s, u"owing"_s), up, checksOff},
        {"R3 closed without an outcome", "sven", change(u"state = 'closed', closed_at = [now]"_s, u"rated"_s),
         "handoff_update handoff_measure_update", checksOff},
        {"R3 an outcome while open", "sven", change(u"outcome = 'won'"_s, u"rated"_s), up, checksOff},
        {"R3 accepted in the past", "sven", change(u"state = 'accepted', accepted_at = sent_at"_s, u"waiting"_s), up},
        {"R3 a first touch that never was", "sven", change(u"first_touch_at = sent_at"_s, u"owing"_s), up},
        {"R3 somebody else accepts", "ola", change(u"state = 'accepted', accepted_at = [now]"_s, u"waiting"_s), up},
        {"R3 rated but left waiting", "sven",
         u"INSERT INTO feedback (handoff_id, revision, rating, fit, given_by, given_at) "
         "VALUES ([handoff:waiting], 1, 5, 'yes', [sven], [now]); "
         "INSERT INTO feedback_reason (feedback_id, reason_id) SELECT max(id), 1 FROM feedback; "
         "UPDATE handoff SET feedback_id = (SELECT max(id) FROM feedback), rating = 5, feedback_at = [now] "
         "WHERE id = [handoff:waiting]"_s,
         up},
    };
}

} // namespace smarketing
