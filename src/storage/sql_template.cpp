// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_template.h"

#include <QRegularExpression>
#include <QStringList>

#include <stdexcept>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString now = u"(SELECT at FROM command WHERE open = 1)"_s;

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
QString realText(const QString &expression, const QString &atLeast)
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
QString overdue(const QString &person)
{
    return u"(SELECT count(*) FROM handoff o WHERE o.receiver_id = %1 AND o.state IN ('waiting', 'accepted') "
           "AND o.feedback_id IS NULL AND o.feedback_due_at < %2)"_s.arg(person, now);
}

/// What a row of a table counts for in measure_day. {r} stands for the row: OLD, NEW or a table's name.
struct Key {
    QString dimension;
    QString id;
};
struct Fact {
    QString measure; ///< an expression
    QString at;      ///< the moment; NULL counts nothing
    QString n;
};
struct Measures {
    QList<Key> keys;
    QList<Fact> facts;
    QString counted; ///< whether the row counts at all
};

Measures leadMeasures()
{
    Measures measures{{{u"campaign"_s, u"coalesce({r}.campaign_id, 0)"_s},
                       {u"channel"_s, u"coalesce({r}.channel_id, 0)"_s},
                       {u"persona"_s, u"coalesce({r}.persona_id, 0)"_s}},
                      {{u"'lead'"_s, u"{r}.created_at"_s, u"1"_s}},
                      u"{r}.deleted_at IS NULL"_s};
    for (const QString &stage : {u"mql"_s, u"sal"_s, u"sql"_s, u"opportunity"_s, u"customer"_s})
        measures.facts += {u"'%1'"_s.arg(stage), u"{r}.%1_at"_s.arg(stage), u"1"_s};
    return measures;
}

Measures handoffMeasures()
{
    return {{{u"campaign"_s, u"{r}.campaign_id"_s},
             {u"channel"_s, u"coalesce({r}.channel_id, 0)"_s},
             {u"persona"_s, u"{r}.persona_id"_s},
             {u"rep"_s, u"{r}.receiver_id"_s}},
            {{u"'handoff'"_s, u"{r}.sent_at"_s, u"1"_s},
             {u"'accepted'"_s, u"{r}.accepted_at"_s, u"1"_s},
             {u"CASE {r}.state WHEN 'declined' THEN 'declined' ELSE {r}.outcome END"_s, u"{r}.closed_at"_s, u"1"_s},
             {u"'feedback'"_s, u"{r}.feedback_at"_s, u"1"_s},
             {u"'on_time'"_s, u"{r}.feedback_at"_s, u"({r}.feedback_at <= {r}.feedback_due_at)"_s},
             {u"'rating'"_s, u"{r}.feedback_at"_s, u"{r}.rating"_s}},
            u"1"_s};
}

Measures dealMeasures()
{
    const QString ofHandoff = u"(SELECT %1 FROM handoff WHERE id = {r}.handoff_id)"_s;
    return {{{u"campaign"_s, ofHandoff.arg(u"campaign_id"_s)},
             {u"channel"_s, ofHandoff.arg(u"coalesce(channel_id, 0)"_s)},
             {u"persona"_s, ofHandoff.arg(u"persona_id"_s)},
             {u"rep"_s, u"{r}.owner_id"_s}},
            {{u"'deal'"_s, u"{r}.created_at"_s, u"1"_s},
             {u"'won_value:' || {r}.currency"_s, u"CASE {r}.stage WHEN 'won' THEN {r}.closed_at END"_s,
              u"{r}.value_minor"_s}},
            u"{r}.deleted_at IS NULL"_s};
}

Measures measuresOf(const QString &table)
{
    if (table == u"lead")
        return leadMeasures();
    if (table == u"handoff")
        return handoffMeasures();
    if (table == u"deal")
        return dealMeasures();
    throw std::logic_error("no measures for this table");
}

QString countRow(const QString &table, const QString &row, const QString &sign)
{
    const Measures measures = measuresOf(table);
    QStringList keys;
    for (const Key &key : measures.keys)
        keys += u"SELECT '%1' AS dimension, %2 AS key_id"_s.arg(key.dimension, key.id);
    QStringList facts;
    for (const Fact &fact : measures.facts)
        facts += u"SELECT %1 AS measure, %2 AS at, %3 AS n"_s.arg(fact.measure, fact.at, fact.n);
    const QString sql = u"  INSERT INTO measure_day (dimension, day, key_id, measure, n)\n"
                        "    SELECT d.dimension, m.at / 86400000, d.key_id, m.measure, %1m.n FROM (%2) d, (%3) m\n"
                        "    WHERE m.at IS NOT NULL AND m.n <> 0 AND %4\n"
                        "    ON CONFLICT (dimension, day, key_id, measure) DO UPDATE SET n = n + excluded.n;\n"_s;
    return sql.arg(sign, keys.join(u" UNION ALL "_s), facts.join(u" UNION ALL "_s), measures.counted)
        .replace(u"{r}"_s, row);
}

/// Triggers that keep measure_day for a table: on an insert (unless a bulk command counts for itself), and when one of
/// the columns concerned changes.
QString measureTriggers(const QString &table, const QString &columns)
{
    return u"CREATE TRIGGER %1_measure_insert AFTER INSERT ON %1 WHEN (SELECT bulk FROM command WHERE open = 1) IS NOT "
           u"1 "
           "BEGIN\n%2END;\n"
           "CREATE TRIGGER %1_measure_update AFTER UPDATE OF %3 ON %1 BEGIN\n%4%2END;"_s.arg(
               table, countRow(table, u"NEW"_s, {}), columns, countRow(table, u"OLD"_s, u"-"_s));
}

/// Two triggers that refuse a row which meets `same` with another one, before a REPLACE could delete that one.
QString uniqueTriggers(const QString &table, const QString &same)
{
    const QString trigger =
        u"CREATE TRIGGER %1_unique_%3 BEFORE %3 ON %1 BEGIN\n"
        "  SELECT RAISE(ABORT, 'R24|taken|') WHERE EXISTS (SELECT 1 FROM %1 WHERE %2 AND id <> %4);\n"
        "END;"_s;
    return trigger.arg(table, same, u"insert"_s, u"NEW.id"_s) + u'\n' +
           trigger.arg(table, same, u"update"_s, u"OLD.id"_s);
}

QString expanded(const QString &name, const QStringList &args)
{
    if (name == u"id")
        return u"INTEGER PRIMARY KEY AUTOINCREMENT"_s;
    if (name == u"int")
        return u"INTEGER"_s;
    if (name == u"real")
        return u"REAL"_s;
    if (name == u"strict")
        return u"STRICT"_s;
    if (name == u"strict_keyed")
        return u"STRICT, WITHOUT ROWID"_s;
    if (name == u"me")
        return u"(SELECT person_id FROM command WHERE open = 1)"_s;
    if (name == u"now")
        return now;
    if (name == u"misdated" && args.size() == 1)
        return u"(%1 IS NOT %2 AND ((SELECT import_id FROM command WHERE open = 1) IS NULL OR %1 > %2))"_s.arg(
            args.at(0), now);
    if (name == u"overdue_limit")
        return u"(SELECT overdue_limit FROM sla WHERE valid_from <= %1 ORDER BY valid_from DESC, id DESC LIMIT 1)"_s
            .arg(now);
    if (name == u"overdue" && args.size() == 1)
        return overdue(args.at(0));
    if (name == u"real_text" && args.size() == 2)
        return realText(args.at(0), args.at(1));
    if (name == u"unique" && args.size() == 2)
        return uniqueTriggers(args.at(0), args.at(1));
    if (name == u"measures" && args.size() == 2)
        return measureTriggers(args.at(0), args.at(1));
    throw std::logic_error("unknown token {" + name.toStdString() + "}");
}

} // namespace

QString expandForSqlite(const QString &sql)
{
    static const QRegularExpression token(u"\\{([a-z_]+)((?::[^{}:]+)*)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(sql).mid(from, match.capturedStart() - from);
        result += expanded(match.captured(1), match.captured(2).split(u':', Qt::SkipEmptyParts));
        from = match.capturedEnd();
    }
    return result + QStringView(sql).mid(from);
}

QString countLeadsForSqlite()
{
    const QStringList facts = {u"created_at"_s, u"mql_at"_s};
    QStringList parts;
    for (const QString &dimension : {u"campaign"_s, u"channel"_s, u"persona"_s}) {
        for (const QString &fact : facts)
            parts +=
                u"SELECT '%1', %2 / 86400000, coalesce(%1_id, 0), '%3', count(*) FROM lead "
                "WHERE id BETWEEN (SELECT first FROM slice) AND (SELECT last FROM slice) AND deleted_at IS NULL AND %2 IS NOT NULL GROUP BY 2, 3"_s
                    .arg(dimension, fact, fact == u"created_at" ? u"lead"_s : u"mql"_s);
    }
    return u"WITH slice (first, last) AS (SELECT ?, ?) "
           "INSERT INTO measure_day (dimension, day, key_id, measure, n) SELECT * FROM (%1) WHERE true "
           "ON CONFLICT (dimension, day, key_id, measure) DO UPDATE SET n = n + excluded.n"_s.arg(
               parts.join(u" UNION ALL "_s));
}

QString recountForSqlite()
{
    QStringList counts;
    for (const QString &table : {u"lead"_s, u"handoff"_s, u"deal"_s}) {
        const Measures measures = measuresOf(table);
        for (const Key &key : measures.keys) {
            for (const Fact &fact : measures.facts)
                counts +=
                    u"SELECT '%1' AS dimension, %2 / 86400000 AS day, %3 AS key_id, %4 AS measure, %5 AS n FROM %6 r "
                    "WHERE %2 IS NOT NULL AND %7"_s.arg(key.dimension, fact.at, key.id, fact.measure, fact.n, table,
                                                        measures.counted);
        }
    }
    return u"SELECT dimension, day, key_id, measure, sum(n) AS n FROM (%1) GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0"_s
        .arg(counts.join(u" UNION ALL "_s).replace(u"{r}"_s, u"r"_s));
}

QString recountDifferencesForSqlite()
{
    const QString kept = u"SELECT dimension, day, key_id, measure, n FROM measure_day WHERE n <> 0"_s;
    return u"SELECT (SELECT count(*) FROM (%1 EXCEPT %2)) + (SELECT count(*) FROM (%2 EXCEPT SELECT * FROM (%1)))"_s
        .arg(recountForSqlite(), kept);
}

} // namespace smarketing
