// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_template.h"

#include <QRegularExpression>

#include <stdexcept>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString expandToken(const SqlTokens &tokens, const QString &name, const QStringList &args)
{
    const auto token = tokens.constFind(name);
    if (token == tokens.cend() || token->arguments != args.size())
        throw std::logic_error("unknown token {" + name.toStdString() + "}");
    return token->expand(args);
}

} // namespace

QString uniqueTriggers(const QString &table, const QString &same)
{
    // PostgreSQL goes by their names: after <table>_insert and <table>_update, as SQLite does, where they are the elder
    const QString trigger =
        u"CREATE TRIGGER %1_%3_unique BEFORE %3 ON %1 BEGIN\n"
        "  SELECT RAISE(ABORT, 'R24|taken|') WHERE EXISTS (SELECT 1 FROM %1 WHERE %2 AND id <> %4);\n"
        "END;"_s;
    return trigger.arg(table, same, u"insert"_s, u"NEW.id"_s) + u'\n' +
           trigger.arg(table, same, u"update"_s, u"OLD.id"_s);
}

QString expandTokens(const QString &sql, Engine engine)
{
    static const QRegularExpression pattern(u"\\{([a-z_]+)((?::[^{}:]+)*)\\}"_s);
    const SqlTokens &tokens = engine == Engine::Sqlite ? sqliteTokens() : postgresTokens();
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(sql).mid(from, match.capturedStart() - from);
        result += expandToken(tokens, match.captured(1), match.captured(2).split(u':', Qt::SkipEmptyParts));
        from = match.capturedEnd();
    }
    return result + QStringView(sql).mid(from);
}

} // namespace smarketing
