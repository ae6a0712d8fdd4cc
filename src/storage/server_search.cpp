// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_search.h"

#include "lead_search.h"
#include "limit.h"

#include <limits>

namespace smarketing::serverSearch {

using namespace Qt::StringLiterals;

namespace {

/// So many leads are looked at in turn where, of those before, so many had the words.
struct Walk {
    int leads;
    int needed;
};
constexpr Walk walks[] = {{1'000, 0}, {20'000, 3}};

// As a query of its own the words are read once, not for every row.
const QString hasWords = u"words @@ (SELECT to_tsquery('pg_catalog.simple', ?))"_s;

/// The first of a query of ids, which has them in order, that are in no bin.
QList<LeadId> firstOf(Database &database, const QString &ids, const QVariantList &args, const QString &order, int limit)
{
    Cursor row =
        database.query(QString(u"SELECT s.id FROM (%1) s CROSS JOIN LATERAL (SELECT 1 FROM lead WHERE lead.id = s.id "
                               "AND lead.deleted_at IS NULL OFFSET 0) l ORDER BY s.id %2"_s.arg(ids, order) +
                               limitedTo(limit)),
                       args);
    QList<LeadId> found;
    while (found.size() < limit && row.next())
        found += row.id<LeadId>(0);
    return found;
}

QList<LeadId> find(Database &database, const QString &match, bool descending, const std::optional<LeadPageKey> &after,
                   int limit)
{
    const QString order = descending ? u"DESC"_s : u"ASC"_s;
    const qint64 end = descending ? std::numeric_limits<qint64>::max() : 0;
    const qint64 from = after ? after->id.value : end;
    const QString further = descending ? u"id < ?"_s : u"id > ?"_s;
    QList<LeadId> found;
    for (const Walk &walk : walks) {
        if (found.size() < walk.needed)
            break;
        found = firstOf(database,
                        u"SELECT id FROM (SELECT id, words FROM lead_search WHERE %1 ORDER BY id %2 LIMIT %3) next "
                        "WHERE %4"_s.arg(further, order, QString::number(walk.leads), hasWords),
                        {from, match}, order, limit);
        if (found.size() == limit)
            return found;
    }
    // kept apart, so that it is never turned into a walk along all leads; + 0, so that no list of all ids is
    // intersected
    return firstOf(database,
                   u"WITH found AS MATERIALIZED (SELECT id FROM lead_search WHERE %1 AND %2) "
                   "SELECT id FROM found ORDER BY id %3 OFFSET 0"_s.arg(
                       hasWords, QString(further).replace(u"id"_s, u"id + 0"_s), order),
                   {match, from}, order, limit);
}

} // namespace

bool serves(const LeadFilter &filter, Engine engine)
{
    LeadFilter rest = filter;
    rest.text.clear();
    return engine == Engine::Postgres && !filter.text.isEmpty() && rest.isEmpty();
}

QList<LeadSummary> page(Database &database, const LeadFilter &filter, const LeadSort &sort,
                        const std::optional<LeadPageKey> &after, int limit)
{
    const QString match = leadSearch::matchFor(filter.text, Engine::Postgres);
    const QList<LeadId> found = find(database, match, sort.descending, after, limit);
    return leadStream::read(database, leadStream::among(found, Engine::Postgres), sort, {}, limit);
}

} // namespace smarketing::serverSearch
