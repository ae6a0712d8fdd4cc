// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_sql.h"
#include "sql_template.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString commandTime = u"(SELECT at FROM command WHERE open = 1)"_s;

// White space and invisible characters of Unicode.
const QString invisibleCharacters =
    u"char(9, 10, 11, 12, 13, 32, 133, 160, 173, 847, 1564, 4447, 4448, 5760, 6068, 6069, 6158, 8192, 8193, 8194, "
    u"8195, 8196, "
    "8197, 8198, 8199, 8200, 8201, 8202, 8203, 8204, 8205, 8206, 8207, 8232, 8233, 8234, 8235, 8236, 8237, 8238, 8239, "
    "8287, "
    "8288, 8289, 8290, 8291, 8292, 8294, 8295, 8296, 8297, 10240, 12288, 12644, 65279, 65440)"_s;

// ASCII's punctuation and the common rest.
const QString punctuation = u"char(33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 58, 59, 60, 61, 62, 63, "
                            "64, 91, 92, 93, 94, 95, 96, 123, 124, 125, 126, 161, 168, 171, 180, 183, 184, 187, 191, "
                            "8211, 8212, 8216, 8217, 8218, 8220, 8221, 8222, 8226, 8230)"_s;

/// R4: text of at least `atLeast` octets, a run of white space counting one, with two different letters among them, or
/// three where a comment is asked for. Refuses nothing that domain/real_text.h accepts. Characters are struck out one
/// by one in a recursive query, since nested replace() calls overflow SQLite's parser: t keeps a space for each
/// invisible one, l only what is left of letters.
QString realTextInSqlite(const QString &expression, const QString &atLeast)
{
    const QString different = atLeast.toInt() < 10 ? u"replace(l, substr(l, 1, 1), '') <> ''"_s
                                                   : u"replace(replace(l, substr(l, 1, 1), ''), "
                                                     "substr(replace(l, substr(l, 1, 1), ''), 1, 1), '') <> ''"_s;
    return u"typeof(%1) = 'text' AND instr(%1, char(0)) = 0 AND (WITH RECURSIVE struck (i, t, l) AS ("
           "SELECT 1, %1, lower(%1) UNION ALL "
           "SELECT i + 1, CASE WHEN i <= length(%3) THEN replace(t, substr(%3, i, 1), ' ') ELSE t END, "
           "replace(l, substr(%3 || %4, i, 1), '') FROM struck WHERE i <= length(%3) + length(%4)) "
           "SELECT length(CAST(trim(replace(replace(replace(t, ' ', char(1, 2)), char(2, 1), ''), char(1, 2), ' ')) "
           "AS BLOB)) >= %2 AND l GLOB '*[0-9a-z\u00aa-\uffdc]*' AND %5 FROM struck ORDER BY i DESC LIMIT 1)"_s.arg(
               expression, atLeast, invisibleCharacters, punctuation, different);
}

/// R6: how many feedbacks a person owes that fell due before the open command.
QString overdueInSqlite(const QString &person)
{
    return u"(SELECT count(*) FROM handoff o WHERE o.receiver_id = %1 AND o.state IN ('waiting', 'accepted') "
           "AND o.feedback_id IS NULL AND o.feedback_due_at < %2)"_s.arg(person, commandTime);
}

SqlToken inSqlite(const QString &text)
{
    return {0, [text](const QStringList &) { return text; }};
}

/// %1 and so on stand for the arguments.
SqlToken inSqlite(int arguments, const QString &text)
{
    return {arguments, [text](const QStringList &args) {
                QString result = text;
                for (const QString &arg : args)
                    result = result.arg(arg);
                return result;
            }};
}

SqlToken noLock(int arguments)
{
    return {arguments, [](const QStringList &) { return QString(); }};
}

} // namespace

const SqlTokens &sqliteTokens()
{
    static const SqlTokens tokens = {
        {u"id"_s, inSqlite(u"INTEGER PRIMARY KEY AUTOINCREMENT"_s)},
        {u"int"_s, inSqlite(u"INTEGER"_s)},
        {u"real"_s, inSqlite(u"REAL"_s)},
        {u"later"_s, inSqlite(1, u" REFERENCES %1 (id)"_s)},
        {u"strict"_s, inSqlite(u"STRICT"_s)},
        {u"strict_keyed"_s, inSqlite(u"STRICT, WITHOUT ROWID"_s)},
        {u"me"_s, inSqlite(u"(SELECT person_id FROM command WHERE open = 1)"_s)},
        {u"now"_s, inSqlite(commandTime)},
        {u"command"_s, inSqlite(u"(SELECT id FROM command WHERE open = 1)"_s)},
        {u"yesterday"_s, inSqlite(u"date(%1 / 1000 - 86400, 'unixepoch')"_s.arg(commandTime))},
        {u"misdated"_s,
         {1,
          [](const QStringList &args) {
              return u"(%1 IS DISTINCT FROM %2 AND ((SELECT import_id FROM command WHERE open = 1) IS NULL "
                     "OR %1 > %2))"_s.arg(args.at(0), commandTime);
          }}},
        {u"overdue"_s, {1, [](const QStringList &args) { return overdueInSqlite(args.at(0)); }}},
        {u"overdue_limit"_s,
         inSqlite(u"(SELECT overdue_limit FROM sla WHERE valid_from <= %1 ORDER BY valid_from DESC, id DESC LIMIT 1)"_s
                      .arg(commandTime))},
        {u"real_text"_s, {2, [](const QStringList &args) { return realTextInSqlite(args.at(0), args.at(1)); }}},
        {u"not_a_day"_s,
         {1, [](const QStringList &args) { return u"date(%1, '+0 days') IS DISTINCT FROM %1"_s.arg(args.at(0)); }}},
        {u"not_whole"_s, inSqlite(1, u"typeof(%1) <> 'integer'"_s)},
        {u"taken"_s, inSqlite(1, u"EXISTS (SELECT 1 FROM %1 WHERE id = NEW.id)"_s)},
        {u"hold"_s, noLock(2)},
        {u"share"_s, noLock(2)},
        {u"alone"_s, noLock(1)},
        {u"unique"_s, {2, [](const QStringList &args) { return uniqueTriggers(args.at(0), args.at(1)); }}},
        {u"measures"_s, {2, [](const QStringList &args) { return measureTriggersOfSqlite(args.at(0), args.at(1)); }}},
    };
    return tokens;
}

} // namespace smarketing
