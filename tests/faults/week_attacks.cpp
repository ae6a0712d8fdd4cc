// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"

#include <QMap>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString insertInto(const QString &table, QMap<QString, QString> values, const QMap<QString, QString> &changes,
                   const QString &verb)
{
    values.insert(changes);
    return u"%1 INTO %2 (%3) VALUES (%4)"_s.arg(verb, table, QStringList(values.keys()).join(u", "_s),
                                                QStringList(values.values()).join(u", "_s));
}

/// An obstacle that would be all right but for what is given.
QString obstacle(const QMap<QString, QString> &changes, const QString &verb = u"INSERT"_s)
{
    return insertInto(u"obstacle"_s,
                      {{u"department"_s, u"'sales'"_s},
                       {u"starts_at"_s, u"[now] - 3600000"_s},
                       {u"ends_at"_s, u"[now]"_s},
                       {u"lost_percent"_s, u"60"_s},
                       {u"what"_s, u"'The shop system was down'"_s},
                       {u"logged_by"_s, u"[sven]"_s},
                       {u"logged_at"_s, u"[now]"_s}},
                      changes, verb);
}

/// Marketing's word to the obstacle that sales has confirmed, but for what is given.
QString confirmation(const QMap<QString, QString> &changes, const QString &verb = u"INSERT"_s)
{
    return insertInto(u"obstacle_confirmation"_s,
                      {{u"obstacle_id"_s, u"[obstacle:half]"_s},
                       {u"side"_s, u"'marketing'"_s},
                       {u"person_id"_s, u"[mia]"_s},
                       {u"at"_s, u"[now]"_s},
                       {u"decided"_s, u"0"_s}},
                      changes, verb);
}

QString change(const QString &assignments, const QString &which)
{
    return u"UPDATE obstacle SET %1 WHERE id = [obstacle:%2]"_s.arg(assignments, which);
}

QString due(const QString &assignments, const QString &handoff)
{
    return u"UPDATE handoff SET %1 WHERE id = [handoff:%2]"_s.arg(assignments, handoff);
}

/// Confirms an obstacle, and moves a clock in the same command.
QString confirmAnd(const QString &which, const QString &then)
{
    return confirmation({{u"obstacle_id"_s, u"[obstacle:%1]"_s.arg(which)}}) + u"; "_s + then;
}

const QString later = u"feedback_due_at = feedback_due_at + 3600000"_s;

constexpr auto checksOff = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF";

QList<Attack> obstacleAttacks()
{
    const auto in = "obstacle_insert";
    const auto sound = "obstacle_sound_insert";
    const auto up = "obstacle_update";
    const auto soundUp = "obstacle_sound_update";
    return {
        {"R17 counts from the start", "sven", obstacle({{u"confirmed_at"_s, u"[now]"_s}}), in},
        {"R17 logged in another's name", "sven", obstacle({{u"logged_by"_s, u"[ola]"_s}}), in},
        {"R17 logged yesterday", "sven", obstacle({{u"logged_at"_s, u"[now] - 86400000"_s}}), in},
        {"R17 a guest logs", "guest", obstacle({{u"logged_by"_s, u"[guest]"_s}}), in},
        {"R17 REPLACE of one that counts", "sven", obstacle({{u"id"_s, u"[obstacle:counting]"_s}}, u"REPLACE"_s),
         "obstacle_insert", "PRAGMA foreign_keys = OFF"},
        {"R17 of the product people", "sven", obstacle({{u"department"_s, u"'product'"_s}}), sound, checksOff},
        {"R17 in no unit there is", "sven", obstacle({{u"unit_id"_s, u"999"_s}}), sound, checksOff},
        {"R17 ends before it starts", "sven", obstacle({{u"ends_at"_s, u"[now] - 7200000"_s}}), sound, checksOff},
        {"R17 for two years", "sven", obstacle({{u"starts_at"_s, u"[now] - 700 * 86400000"_s}}), sound},
        {"R17 far ahead", "sven",
         obstacle({{u"starts_at"_s, u"[now] + 400 * 86400000"_s}, {u"ends_at"_s, u"[now] + 401 * 86400000"_s}}), sound},
        {"R17 takes nothing", "sven", obstacle({{u"lost_percent"_s, u"0"_s}}), sound, checksOff},
        {"R17 takes more than all", "sven", obstacle({{u"lost_percent"_s, u"101"_s}}), sound, checksOff},
        {"R17 no words", "sven", obstacle({{u"what"_s, u"char(8203, 32, 8203, 9, 8203)"_s}}), sound},
        {"R17 takes nothing afterwards", "sven",
         u"DELETE FROM obstacle_confirmation WHERE obstacle_id = [obstacle:half]; "_s +
             change(u"lost_percent = 0"_s, u"half"_s),
         soundUp, checksOff},
        {"R17 more than was confirmed", "sven", change(u"lost_percent = 100, what = 'Everything'"_s, u"half"_s), up},
        {"R17 longer than was confirmed", "ola", change(u"ends_at = ends_at + 86400000"_s, u"half"_s), up},
        {"R17 other evidence", "ola", change(u"evidence = 'Ask me'"_s, u"counting"_s), up},
        {"R17 longer once it counts", "sven", change(u"ends_at = ends_at + 86400000"_s, u"counting"_s), up},
        {"R17 deleted once it counts", "sven", change(u"deleted_at = [now]"_s, u"counting"_s), up},
        {"R17 counts no more", "sven", change(u"confirmed_at = NULL, confirmed_in = NULL"_s, u"counting"_s), up},
        {"R17 counts by one side's word", "sven",
         change(u"confirmed_at = [now], confirmed_in = (SELECT id FROM command WHERE open = 1)"_s, u"half"_s), up},
        {"R17 logged by somebody else afterwards", "sven", change(u"logged_by = [mia]"_s, u"half"_s), up},
        {"R23 an obstacle deleted for good", "sven",
         u"DELETE FROM obstacle_confirmation WHERE obstacle_id = [obstacle:half]; "
         "DELETE FROM obstacle WHERE id = [obstacle:half]"_s,
         "obstacle_delete"},
    };
}

QList<Attack> confirmationAttacks()
{
    const auto in = "obstacle_confirmation_insert";
    return {
        {"R17 in marketing's name", "sven", confirmation({}), in},
        {"R17 sales speaks for marketing", "sven", confirmation({{u"person_id"_s, u"[sven]"_s}}), in},
        {"R17 marketing plays the manager", "mia", confirmation({{u"decided"_s, u"1"_s}}), in},
        {"R17 a manager plays marketing", "boss", confirmation({{u"person_id"_s, u"[boss]"_s}}), in},
        {"R17 a guest confirms", "guest", confirmation({{u"person_id"_s, u"[guest]"_s}}), in},
        {"R17 a manager decides for both", "boss",
         confirmation({{u"obstacle_id"_s, u"[obstacle:decided]"_s},
                       {u"side"_s, u"'sales'"_s},
                       {u"person_id"_s, u"[boss]"_s},
                       {u"decided"_s, u"1"_s}}),
         in},
        {"R17 a side there is not", "mia", confirmation({{u"side"_s, u"'product'"_s}}), in, checksOff},
        {"R17 confirmed yesterday", "mia", confirmation({{u"at"_s, u"[now] - 86400000"_s}}), in},
        {"R17 REPLACE of sales' word", "sven",
         confirmation({{u"side"_s, u"'sales'"_s}, {u"person_id"_s, u"[sven]"_s}}, u"REPLACE"_s), in},
        {"R17 a deleted one", "mia", change(u"deleted_at = [now]"_s, u"half"_s) + u"; "_s + confirmation({}),
         "obstacle_confirmation_insert obstacle_update"},
        {"R17 taken back once it counts", "mia",
         u"DELETE FROM obstacle_confirmation WHERE obstacle_id = [obstacle:counting] AND side = 'marketing'"_s,
         "obstacle_confirmation_delete"},
        {"R17 moved to another obstacle", "sven",
         u"UPDATE obstacle_confirmation SET obstacle_id = [obstacle:decided] WHERE obstacle_id = [obstacle:half]"_s,
         "obstacle_confirmation_update"},
    };
}

QList<Attack> clockAttacks()
{
    const auto clock = "handoff_due";
    return {
        {"R11 later without an obstacle", "sven", due(later, u"waiting"_s), clock},
        {"R11 earlier without an obstacle", "mia", due(u"feedback_due_at = feedback_due_at - 1"_s, u"waiting"_s),
         clock},
        {"R11 a first touch later without an obstacle", "boss",
         due(u"touch_due_at = touch_due_at + 3600000"_s, u"waiting"_s), clock},
        {"R11 earlier with an obstacle", "mia",
         confirmAnd(u"half"_s, due(u"feedback_due_at = feedback_due_at - 1"_s, u"waiting"_s)), clock},
        {"R11 one later, the other earlier", "mia",
         confirmAnd(u"half"_s,
                    due(u"feedback_due_at = feedback_due_at + 1, touch_due_at = touch_due_at - 1"_s, u"waiting"_s)),
         clock},
        {"R11 beyond half a year", "mia",
         confirmAnd(u"half"_s, due(u"feedback_due_at = sent_at + 184 * 86400000"_s, u"waiting"_s)), clock},
        {"R11 a first touch beyond half a year", "mia",
         confirmAnd(u"half"_s, due(u"touch_due_at = sent_at + 184 * 86400000"_s, u"waiting"_s)), clock},
        {"R11 a clock that stopped", "mia", confirmAnd(u"half"_s, due(later, u"rated"_s)), clock},
        {"R11 a handoff that ended", "mia",
         confirmAnd(u"half"_s, due(u"touch_due_at = touch_due_at + 3600000"_s, u"declined"_s)), clock},
        {"R11 with an obstacle that was over", "mia", confirmAnd(u"past"_s, due(later, u"waiting"_s)), clock},
        {"R11 with an obstacle elsewhere", "mia", confirmAnd(u"there"_s, due(later, u"waiting"_s)), clock},
        {"R11 with what marketing lacked", "mia", confirmAnd(u"marketing"_s, due(later, u"waiting"_s)), clock},
    };
}

QList<Attack> calendarAttacks()
{
    const auto hours = [](const QString &values) {
        return QString(u"INSERT INTO working_hours (weekday, from_minute, to_minute) VALUES ("_s + values + u")"_s);
    };
    const auto day = [](const QString &values, const QString &verb = u"INSERT"_s) {
        return QString(verb + u" INTO own_day (day, kind) VALUES ("_s + values + u")"_s);
    };
    const QString sla = u"INSERT INTO sla (valid_from, mql_per_week, first_touch_hours, feedback_hours, answer_hours, "
                        "overdue_limit, votes_needed, accepted_percent) VALUES ([now], %1)"_s;
    return {
        {"R11 hours that overlap", "boss", hours(u"1, 500, 600"_s), "working_hours_insert"},
        {"R11 an eighth weekday", "boss", hours(u"8, 500, 600"_s), "working_hours_insert", checksOff},
        {"R11 a day of 25 hours", "boss", hours(u"6, 0, 1500"_s), "working_hours_insert", checksOff},
        {"R11 hours changed in place", "boss", u"UPDATE working_hours SET to_minute = 970"_s, "working_hours_update"},
        {"R11 a day that is none", "boss", day(u"'2026-02-30', 'free'"_s), "own_day_insert"},
        {"R11 a day of a third kind", "boss", day(u"'2026-02-20', 'half'"_s), "own_day_insert", checksOff},
        {"R10 no time for feedback", "boss", sla.arg(u"20, 8, 0, 24, 3, 2, 70"_s), "sla_insert", checksOff},
        {"R10 a quality beyond all", "boss", sla.arg(u"20, 8, 24, 24, 3, 2, 400"_s), "sla_insert", checksOff},
        {"R10 fewer MQLs by marketing's own hand", "mia", sla.arg(u"1, 8, 24, 24, 3, 2, 0"_s), "sla_insert"},
        {"R10 fewer MQLs afterwards", "boss", u"UPDATE sla SET mql_per_week = 1"_s, "sla_update"},
    };
}

} // namespace

QList<Attack> weekAttacks()
{
    return obstacleAttacks() + confirmationAttacks() + clockAttacks() + calendarAttacks();
}

} // namespace smarketing
