// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"

#include <QMap>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checksOff = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF";

QString row(const QString &table, QMap<QString, QString> values, const QMap<QString, QString> &changes,
            const QString &verb)
{
    values.insert(changes);
    return u"%1 INTO %2 (%3) VALUES (%4)"_s.arg(verb, table, QStringList(values.keys()).join(u", "_s),
                                                QStringList(values.values()).join(u", "_s));
}

/// A goal that would be all right but for what is given.
QString goal(const QMap<QString, QString> &changes, const QString &verb = u"INSERT"_s)
{
    return row(u"goal"_s,
               {{u"name"_s, u"'Attack'"_s},
                {u"metric"_s, u"'mql'"_s},
                {u"first_day"_s, u"'2026-04-01'"_s},
                {u"last_day"_s, u"'2026-06-30'"_s},
                {u"least"_s, u"10"_s},
                {u"expected"_s, u"20"_s},
                {u"stretch"_s, u"30"_s},
                {u"basis"_s, u"'assumption'"_s},
                {u"marketing_owner_id"_s, u"[mia]"_s},
                {u"sales_owner_id"_s, u"[sven]"_s},
                {u"state"_s, u"'proposed'"_s},
                {u"created_by"_s, u"[mia]"_s},
                {u"created_at"_s, u"[now]"_s}},
               changes, verb);
}

/// Consent of mia to the goal that is open, all right but for what is given.
QString consent(const QMap<QString, QString> &changes, const QString &verb = u"INSERT"_s)
{
    return row(u"consent"_s,
               {{u"subject"_s, u"'goal'"_s},
                {u"subject_id"_s, u"[goal:open]"_s},
                {u"terms"_s, u"1"_s},
                {u"person_id"_s, u"[mia]"_s},
                {u"department"_s, u"'marketing'"_s},
                {u"stance"_s, u"'agree'"_s},
                {u"given_at"_s, u"[now]"_s}},
               changes, verb);
}

QString reply(const QMap<QString, QString> &changes)
{
    return row(u"consent_reply"_s,
               {{u"consent_id"_s, u"[consent:objection]"_s},
                {u"kind"_s, u"'answer'"_s},
                {u"text"_s, u"'We moved the leaflets'"_s},
                {u"person_id"_s, u"[mia]"_s},
                {u"at"_s, u"[now]"_s}},
               changes, u"INSERT"_s);
}

QString change(const QString &assignments, const QString &which)
{
    return u"UPDATE goal SET %1 WHERE id = [goal:%2]"_s.arg(assignments, which);
}

QList<Attack> consentAttacks()
{
    const auto up = "goal_update";
    const auto in = "consent_insert";
    const auto re = "consent_reply_insert";
    return {
        {"R15 agreed by one side", "mia", change(u"state = 'agreed'"_s, u"open"_s), up},
        {"R15 agreed past an objection", "boss", change(u"state = 'agreed'"_s, u"objected"_s), up},
        {"R15 agreed by UPDATE OR IGNORE", "mia",
         u"UPDATE OR IGNORE goal SET state = 'agreed' WHERE id = [goal:objected]"_s, up},
        {"R15 born agreed", "mia", goal({{u"state"_s, u"'agreed'"_s}}), "goal_insert"},
        {"R15 other numbers once agreed", "mia", change(u"least = 1, terms = terms + 1"_s, u"agreed"_s), up},
        {"R15 other numbers unseen", "mia", change(u"least = 1"_s, u"open"_s), up},
        {"R15 other numbers and agreed at once", "mia",
         change(u"least = 1, terms = terms + 1, state = 'agreed'"_s, u"open"_s), up},
        {"R15 terms counted back", "mia", change(u"terms = 0"_s, u"open"_s), up},
        {"R15 consent for a colleague", "mia",
         consent({{u"person_id"_s, u"[sven]"_s}, {u"department"_s, u"'sales'"_s}}), in},
        {"R15 consent for the other side", "mia", consent({{u"department"_s, u"'sales'"_s}}), in},
        {"R15 a manager consents for a side", "boss", consent({{u"person_id"_s, u"[boss]"_s}}), in},
        {"R15 a guest consents", "guest", consent({{u"person_id"_s, u"[guest]"_s}}), in},
        {"R15 consent of a third side", "guest",
         consent({{u"person_id"_s, u"[guest]"_s}, {u"department"_s, u"'other'"_s}}), in, checksOff},
        {"R15 consent of yesterday", "mia", consent({{u"given_at"_s, u"[now] - 86400000"_s}}), in},
        {"R15 consent to terms of tomorrow", "mia", consent({{u"terms"_s, u"2"_s}}), in},
        {"R15 consent to a goal long agreed", "mia", consent({{u"subject_id"_s, u"[goal:agreed]"_s}}), in},
        {"R15 consent to nothing", "mia", consent({{u"subject_id"_s, u"999"_s}}), in},
        {"R15 a stance of its own", "mia", consent({{u"stance"_s, u"'perhaps'"_s}}), in, checksOff},
        {"R15 an objection without a reason", "mia", consent({{u"stance"_s, u"'object'"_s}}), in},
        {"R15 an objection of blanks", "mia",
         consent({{u"stance"_s, u"'object'"_s}, {u"reason"_s, u"char(32, 8203, 9, 160) || '!!!!!!!!!!'"_s}}), in},
        {"R15 withdrawn before it was answered", "ola",
         consent(
             {{u"subject_id"_s, u"[goal:objected]"_s}, {u"person_id"_s, u"[ola]"_s}, {u"department"_s, u"'sales'"_s}}),
         in},
        {"R15 brought up again after a decision", "ola",
         consent({{u"subject_id"_s, u"[goal:decided]"_s},
                  {u"person_id"_s, u"[ola]"_s},
                  {u"department"_s, u"'sales'"_s},
                  {u"stance"_s, u"'object'"_s},
                  {u"reason"_s, u"'The fair is in April'"_s}}),
         in},
        {"R15 another stance", "ola", u"UPDATE consent SET stance = 'agree' WHERE id = [consent:objection]"_s,
         "consent_update"},
        {"R15 no such objection", "boss", u"DELETE FROM consent WHERE id = [consent:objection]"_s, "consent_delete"},
        {"R15 REPLACE of an objection", "mia", consent({{u"id"_s, u"[consent:objection]"_s}}, u"INSERT OR REPLACE"_s),
         in},
        {"R15 UPSERT of an objection", "mia",
         QString(consent({{u"id"_s, u"[consent:objection]"_s}}) +
                 u" ON CONFLICT (id) DO UPDATE SET stance = 'agree'"_s),
         "consent_insert consent_update"},
        {"R15 answering oneself", "ola", reply({{u"person_id"_s, u"[ola]"_s}}), re},
        {"R15 an answer in another's name", "ola", reply({}), re},
        {"R15 a guest answers", "guest", reply({{u"person_id"_s, u"[guest]"_s}}), re},
        {"R15 an answer of dots", "mia", reply({{u"text"_s, u"'............'"_s}}), re},
        {"R15 an answer to a yes", "mia", reply({{u"consent_id"_s, u"[consent:yes]"_s}}), re},
        {"R15 marketing decides", "mia", reply({{u"kind"_s, u"'decision'"_s}}), re},
        {"R15 a decision in the manager's name", "mia",
         reply({{u"kind"_s, u"'decision'"_s}, {u"person_id"_s, u"[boss]"_s}}), re},
        {"R15 decided twice", "boss",
         reply(
             {{u"consent_id"_s, u"[consent:decided]"_s}, {u"kind"_s, u"'decision'"_s}, {u"person_id"_s, u"[boss]"_s}}),
         re},
        {"R15 an answer of last week", "mia", reply({{u"at"_s, u"[now] - 600000000"_s}}), re},
        {"R15 another decision", "boss", u"UPDATE consent_reply SET text = 'Never said'"_s, "consent_reply_update"},
        {"R15 no decision", "ola", u"DELETE FROM consent_reply"_s, "consent_reply_delete"},
        {"R15 a campaign past an objection", "boss",
         u"UPDATE campaign SET state = 'agreed' WHERE id = [campaign:objected]"_s, "campaign_consent"},
    };
}

} // namespace

QList<Attack> goalAttacks()
{
    const auto in = "goal_insert";
    const auto up = "goal_update";
    return consentAttacks() +
           QList<Attack>{
               {"R16 no owner in sales", "mia", goal({{u"sales_owner_id"_s, u"NULL"_s}}), in},
               {"R16 no owner in marketing", "mia", goal({{u"marketing_owner_id"_s, u"NULL"_s}}), in},
               {"R16 two owners of one side", "mia", goal({{u"sales_owner_id"_s, u"[emil]"_s}}), in},
               {"R16 the owner taken off", "mia", change(u"sales_owner_id = NULL"_s, u"open"_s), up},
               {"R16 a metric of its own", "mia", goal({{u"metric"_s, u"'applause'"_s}}), in, checksOff},
               {"R16 upside down", "mia", goal({{u"least"_s, u"40"_s}}), in},
               {"R16 upside down where less is better", "mia", goal({{u"metric"_s, u"'lost'"_s}}), in},
               {"R16 upside down afterwards", "mia", change(u"least = 99, terms = terms + 1"_s, u"open"_s), up},
               {"R16 below zero", "mia", goal({{u"least"_s, u"-1"_s}}), in, checksOff},
               {"R16 without end", "mia", goal({{u"stretch"_s, u"9e999"_s}}), in},
               {"R16 over before it begins", "mia", goal({{u"last_day"_s, u"'2026-03-01'"_s}}), in, checksOff},
               {"R16 on no day", "mia", goal({{u"last_day"_s, u"'2026-06-31'"_s}}), in},
               {"R16 on gut feeling", "mia", goal({{u"basis"_s, u"'gut'"_s}}), in, checksOff},
               {"R16 a statistic that nobody names", "mia", goal({{u"basis"_s, u"'statistic'"_s}}), in},
               {"R16 money of no currency", "mia", goal({{u"metric"_s, u"'won_value'"_s}}), in},
               {"R16 leads in kronor", "mia", goal({{u"currency"_s, u"'SEK'"_s}}), in},
               {"R16 in another's name", "mia", goal({{u"created_by"_s, u"[sven]"_s}}), in},
               {"R16 part of a part", "mia",
                goal(
                    {{u"parent_id"_s, u"[goal:part]"_s}, {u"department"_s, u"'sales'"_s}, {u"state"_s, u"'agreed'"_s}}),
                in},
               {"R16 part of nobody", "mia", goal({{u"parent_id"_s, u"[goal:agreed]"_s}}), in},
               {"R16 made a part, to need no consent", "mia",
                change(u"parent_id = [goal:agreed], department = 'sales', state = 'agreed'"_s, u"open"_s), up},
               {"R16 REPLACE of a goal", "mia", goal({{u"id"_s, u"[goal:agreed]"_s}}, u"REPLACE"_s), in},
               {"R16 another catalogue", "boss", u"UPDATE metric SET less_is_better = 1 - less_is_better"_s,
                "metric_update"},
               {"R16 a metric more", "boss",
                u"INSERT INTO metric (name, unit, less_is_better) VALUES ('x', 'count', 0)"_s, "metric_insert"},
               {"R16 no catalogue", "boss", u"DELETE FROM metric"_s, "metric_delete"},
               {"R23 a goal is gone", "boss", u"DELETE FROM goal WHERE id = [goal:open]"_s, "goal_delete", checksOff},
           };
}

} // namespace smarketing
