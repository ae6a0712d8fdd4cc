// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_trigger.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <stdexcept>
#include <utility>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct TriggerText {
    QString name;
    QString when;      ///< BEFORE or AFTER
    QString operation; ///< INSERT, UPDATE or DELETE
    QString columns;   ///< " OF a, b", or nothing
    QString table;
    QString condition;
    QStringList statements;
};

/// A refusal of SQLite's: its words, its rule's number and its condition, which may be none.
struct Raise {
    QString words;
    int rule = 0;
    QString condition;
};

QStringList statementsIn(QString body)
{
    static const QRegularExpression comment(u"^\\s*--.*$"_s, QRegularExpression::MultilineOption);
    body.remove(comment);
    QStringList statements;
    QString statement;
    bool quoted = false;
    for (const QChar c : body) {
        quoted ^= c == u'\'';
        if (c == u';' && !quoted)
            statements += std::exchange(statement, {}).trimmed();
        else
            statement += c;
    }
    statements += statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

std::optional<Raise> raiseIn(const QString &statement)
{
    static const QRegularExpression pattern(u"^SELECT RAISE\\(ABORT, '(R(\\d+)\\|[^']*)'\\)(?:\\s*WHERE\\s+(.*))?$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(statement);
    if (!match.hasMatch())
        return std::nullopt;
    return Raise{match.captured(1), match.capturedView(2).toInt(), match.captured(3)};
}

QString inPlpgsql(const QString &statement)
{
    const std::optional<Raise> raise = raiseIn(statement);
    if (!raise)
        return u"  %1;\n"_s.arg(statement);
    const QString exception = u"RAISE EXCEPTION USING ERRCODE = 'SM%1', MESSAGE = '%2';"_s.arg(
        QString::number(raise->rule).rightJustified(3, u'0'), raise->words);
    // PL/pgSQL ends a condition at the first THEN outside parentheses, even at a CASE's
    return raise->condition.isEmpty() ? u"  %1\n"_s.arg(exception)
                                      : u"  IF (%1) THEN\n    %2\n  END IF;\n"_s.arg(raise->condition, exception);
}

/// The conditions of a trigger that does nothing but refuse, and looks at nothing but its row.
QString conditionsOfRow(const QStringList &statements)
{
    static const QRegularExpression looksFurther(u"\\b(?!(?:IN|AND|OR|NOT|FROM)\\b)\\w+\\s*\\(|SELECT"_s);
    QStringList conditions;
    for (const QString &statement : statements) {
        const std::optional<Raise> raise = raiseIn(statement);
        if (!raise || raise->condition.isEmpty() || looksFurther.match(raise->condition).hasMatch())
            return {};
        conditions += raise->condition;
    }
    return conditions.join(u" OR "_s);
}

QString triggerInPostgres(const TriggerText &trigger)
{
    QString code;
    for (const QString &statement : trigger.statements)
        code += inPlpgsql(statement);
    const QString condition = trigger.condition.isEmpty() ? conditionsOfRow(trigger.statements) : trigger.condition;
    const QString result = trigger.when == u"AFTER"                   ? u"NULL"_s
                           : trigger.operation.toUpper() == u"DELETE" ? u"OLD"_s
                                                                      : u"NEW"_s;
    return u"CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER\n"
           "SET search_path = smarketing, pg_temp AS $$\nBEGIN\n"_s.arg(trigger.name) +
           code + u"  RETURN %1;\nEND $$;\nCREATE TRIGGER "_s.arg(result) + trigger.name + u' ' + trigger.when + u' ' +
           trigger.operation + trigger.columns + u" ON "_s + trigger.table + u" FOR EACH ROW"_s +
           (condition.isEmpty() ? QString() : u" WHEN ("_s + condition.trimmed() + u')') +
           u" EXECUTE FUNCTION %1();\nALTER TABLE %2 ENABLE ALWAYS TRIGGER %1;"_s.arg(trigger.name, trigger.table);
}

TriggerText readTrigger(const QRegularExpressionMatch &match)
{
    return {match.captured(1),
            match.captured(2),
            match.captured(3),
            match.captured(4),
            match.captured(5),
            match.captured(6),
            statementsIn(match.captured(7))};
}

} // namespace

QString triggersForPostgres(const QString &sql)
{
    static const QRegularExpression pattern(
        u"CREATE TRIGGER (\\w+) (BEFORE|AFTER) (INSERT|UPDATE|DELETE|insert|update)( OF [\\w, \\n]+?)?\\s+ON (\\w+)"
        "(?:\\s+WHEN ((?:(?! BEGIN\\b).)*?))? BEGIN\\s(.*?;)\\s*END;"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(sql).mid(from, match.capturedStart() - from);
        result += triggerInPostgres(readTrigger(match));
        from = match.capturedEnd();
    }
    result += QStringView(sql).mid(from);
    if (result.contains(u"RAISE(ABORT"))
        throw std::logic_error("a trigger of the rules cannot be read");
    return result;
}

} // namespace smarketing
