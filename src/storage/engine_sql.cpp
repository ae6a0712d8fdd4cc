// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_sql.h"

namespace smarketing::engineSql {

using namespace Qt::StringLiterals;

QString indexedBy(Engine engine, const QString &index)
{
    return engine == Engine::Sqlite ? QString(u" INDEXED BY "_s + index) : QString();
}

QString eachText(Engine engine)
{
    return engine == Engine::Sqlite ? u"json_each(?) v"_s : u"json_array_elements_text(CAST(? AS json)) v(value)"_s;
}

QString eachJson(Engine engine)
{
    return engine == Engine::Sqlite ? u"json_each(?) v"_s : u"json_array_elements(CAST(? AS json)) v(value)"_s;
}

QString amongIds(Engine engine)
{
    return engine == Engine::Sqlite ? u"IN (SELECT CAST(value AS bigint) FROM json_each(?))"_s
                                    : u"= ANY (CAST(translate(?, '[]', '{}') AS bigint[]))"_s;
}

QString searchRow(Engine engine)
{
    return engine == Engine::Sqlite ? u"rowid"_s : u"id"_s;
}

QString found(Engine engine)
{
    return engine == Engine::Sqlite ? u"lead_search MATCH ?"_s : u"s.words @@ to_tsquery('pg_catalog.simple', ?)"_s;
}

} // namespace smarketing::engineSql
