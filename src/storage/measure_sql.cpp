// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_sql.h"

#include <QStringList>

#include <stdexcept>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

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
             {u"'on_time'"_s, u"{r}.feedback_at"_s,
              u"CASE WHEN {r}.feedback_at <= {r}.feedback_due_at THEN 1 ELSE 0 END"_s},
             {u"'rating'"_s, u"{r}.feedback_at"_s, u"{r}.rating"_s}},
            u"TRUE"_s};
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

QString keysOf(const Measures &measures)
{
    QStringList keys;
    for (const Key &key : measures.keys)
        keys += u"SELECT '%1' AS dimension, %2 AS key_id"_s.arg(key.dimension, key.id);
    return keys.join(u" UNION ALL "_s);
}

QString factsOf(const Measures &measures)
{
    QStringList facts;
    for (const Fact &fact : measures.facts)
        facts += u"SELECT %1 AS measure, %2 AS at, %3 AS n"_s.arg(fact.measure, fact.at, fact.n);
    return facts.join(u" UNION ALL "_s);
}

QString countRow(const QString &table, const QString &row, const QString &sign)
{
    const Measures measures = measuresOf(table);
    const QString sql = u"  INSERT INTO measure_day (dimension, day, key_id, measure, n)\n"
                        "    SELECT d.dimension, m.at / 86400000, d.key_id, m.measure, %1m.n FROM (%2) d, (%3) m\n"
                        "    WHERE m.at IS NOT NULL AND m.n <> 0 AND %4\n"
                        "    ON CONFLICT (dimension, day, key_id, measure) DO UPDATE SET n = n + excluded.n;\n"_s;
    return sql.arg(sign, keysOf(measures), factsOf(measures), measures.counted).replace(u"{r}"_s, row);
}

/// What the rows of a transition table count for.
QString countRows(const QString &table, const QString &rows, const QString &sign)
{
    const Measures measures = measuresOf(table);
    const QString sql =
        u"SELECT d.dimension, m.at / 86400000 AS day, d.key_id, m.measure, %1m.n AS n FROM %2 r, LATERAL (%3) d, "
        "LATERAL (%4) m WHERE m.at IS NOT NULL AND m.n <> 0 AND %5"_s;
    return sql.arg(sign, rows, keysOf(measures), factsOf(measures), measures.counted).replace(u"{r}"_s, u"r"_s);
}

/// A statement trigger with its function; `unless` ends the function early.
QString statementTrigger(const QString &table, const QString &operation, const QString &tables, const QString &unless,
                         const QString &rows)
{
    return u"CREATE FUNCTION %1_measure_%2() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER\n"
           "SET search_path = smarketing, pg_temp AS $$\nBEGIN\n%4"
           "  INSERT INTO measure_day (dimension, day, key_id, measure, n)\n"
           "    SELECT dimension, day, key_id, measure, sum(n) FROM (\n      %5) c\n"
           "    GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0;\n"
           "  RETURN NULL;\nEND $$;\n"
           "CREATE TRIGGER %1_measure_%2 AFTER %2 ON %1 REFERENCING %3\n"
           "  FOR EACH STATEMENT EXECUTE FUNCTION %1_measure_%2();\n"
           "ALTER TABLE %1 ENABLE ALWAYS TRIGGER %1_measure_%2;\n"_s.arg(table, operation, tables, unless, rows);
}

/// A statement trigger with transition tables cannot name columns, so its function looks itself.
QString unlessChanged(const QString &columns)
{
    QStringList before;
    QStringList after;
    for (const QString &column : columns.split(u',')) {
        before += u"o."_s + column.trimmed();
        after += u"n."_s + column.trimmed();
    }
    return u"  IF NOT EXISTS (SELECT 1 FROM old_rows o JOIN new_rows n ON n.id = o.id\n"
           "      WHERE (%1) IS DISTINCT FROM (%2)) THEN\n    RETURN NULL;\n  END IF;\n"_s.arg(before.join(u", "_s),
                                                                                               after.join(u", "_s));
}

} // namespace

QString measureTriggersOfSqlite(const QString &table, const QString &columns)
{
    return u"CREATE TRIGGER %1_measure_insert AFTER INSERT ON %1 WHEN (SELECT bulk FROM command WHERE open = 1) IS NOT "
           u"1 "
           "BEGIN\n%2END;\n"
           "CREATE TRIGGER %1_measure_update AFTER UPDATE OF %3 ON %1 BEGIN\n%4%2END;"_s.arg(
               table, countRow(table, u"NEW"_s, {}), columns, countRow(table, u"OLD"_s, u"-"_s));
}

QString measureTriggersOfPostgres(const QString &table, const QString &columns)
{
    const QString inserted = countRows(table, u"new_rows"_s, {});
    return statementTrigger(table, u"insert"_s, u"NEW TABLE AS new_rows"_s, {}, inserted) +
           statementTrigger(table, u"update"_s, u"OLD TABLE AS old_rows NEW TABLE AS new_rows"_s,
                            unlessChanged(columns),
                            inserted + u"\n      UNION ALL "_s + countRows(table, u"old_rows"_s, u"-"_s));
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

QString recountQuery()
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
    return u"SELECT dimension, day, key_id, measure, sum(n) AS n FROM (%1) c GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0"_s
        .arg(counts.join(u" UNION ALL "_s).replace(u"{r}"_s, u"r"_s));
}

QString recountDifferencesQuery()
{
    // A server keeps many rows of one key.
    const QString kept = u"SELECT dimension, day, key_id, measure, sum(n) AS n FROM measure_day "
                         "GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0"_s;
    return u"SELECT (SELECT count(*) FROM (%1 EXCEPT %2) more) + "
           "(SELECT count(*) FROM (%2 EXCEPT SELECT * FROM (%1) counted) less)"_s.arg(recountQuery(), kept);
}

} // namespace smarketing
