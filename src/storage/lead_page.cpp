// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead_stream.h"
#include "server_search.h"
#include "smarketing/storage/lead.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smarketing::leadStore {

using namespace Qt::StringLiterals;
using namespace leadStream;

namespace {

/// Fewer finds than this are sorted in memory; more are thick enough to be met soon along the order's own index.
constexpr int sortedInMemory = 3000;

/// Several streams of one order as one: by turns, whichever is next.
QList<LeadSummary> merged(Database &database, const QList<Stream> &streams, const LeadSort &sort,
                          const std::optional<LeadPageKey> &after, int limit)
{
    QList<LeadSummary> rows;
    for (const Stream &stream : streams)
        rows += read(database, stream, sort, after, limit);
    if (streams.size() > 1) {
        std::ranges::sort(rows, [&sort](const LeadSummary &a, const LeadSummary &b) {
            return sort.descending ? a.id > b.id : a.id < b.id;
        });
    }
    return rows.mid(0, limit);
}

/// Stage after stage in the order of the lifecycle, each by its own index.
QList<LeadSummary> byStage(Database &database, const LeadFilter &filter, const LeadSort &sort,
                           const std::optional<LeadPageKey> &after, int limit)
{
    QList<Stage> stages = filter.allowedStages();
    if (sort.descending)
        std::ranges::reverse(stages);
    QList<LeadSummary> rows;
    for (Stage stage : stages) {
        const auto place = static_cast<qint64>(stage);
        if (after && (sort.descending ? place > after->number : place < after->number))
            continue;
        const auto from = after && place == after->number ? after : std::nullopt;
        rows +=
            read(database, ofStage(filter, stage, database.engine()), {LeadOrder::Added, sort.descending}, from, limit);
        if (rows.size() >= limit)
            break;
    }
    for (LeadSummary &row : rows)
        row.key.number = static_cast<qint64>(row.stage);
    return rows.mid(0, limit);
}

QList<LeadSummary> ordered(Database &database, const LeadFilter &filter, const LeadSort &sort,
                           const std::optional<LeadPageKey> &after, int limit)
{
    if (sort.order == LeadOrder::Added && serverSearch::serves(filter, database.engine()))
        return serverSearch::page(database, filter, sort, after, limit);
    if (sort.order == LeadOrder::Added)
        return merged(database, byAge(filter, database.engine()), sort, after, limit);
    if (sort.order == LeadOrder::Stage && filter.text.isEmpty() && !isNarrow(filter))
        return byStage(database, filter, sort, after, limit);
    if (isNarrow(filter)) {
        const QList<LeadId> found = ids(database, filter, sortedInMemory + 1);
        if (found.size() <= sortedInMemory)
            return read(database, among(found, database.engine()), sort, after, limit);
    }
    if (sort.order == LeadOrder::Stage)
        return byStage(database, filter, sort, after, limit);
    return read(database, alongOrder(filter, sort.order, database.engine()), sort, after, limit);
}

} // namespace

LeadPage page(Database &database, const LeadFilter &filter, const LeadSort &sort,
              const std::optional<LeadPageKey> &after, int limit)
{
    LeadPage page;
    if (findsNothing(filter))
        return page;
    page.rows = ordered(database, filter, sort, after, limit + 1);
    page.more = page.rows.size() > limit;
    if (page.more)
        page.rows.removeLast();
    return page;
}

QList<LeadSummary> summaries(Database &database, const QList<LeadId> &ids)
{
    QHash<LeadId, LeadSummary> found;
    for (const LeadSummary &row : read(database, among(ids, database.engine()), {}, {}, static_cast<int>(ids.size())))
        found.insert(row.id, row);
    QList<LeadSummary> rows;
    for (LeadId id : ids) {
        if (found.contains(id))
            rows += found.value(id);
    }
    return rows;
}

bool matches(Database &database, const LeadFilter &filter, LeadId id)
{
    if (findsNothing(filter))
        return false;
    const Stream stream = only(filter, id, database.engine());
    return database.query(u"SELECT 1 FROM %1 WHERE %2"_s.arg(stream.from, stream.where), stream.args).next();
}

QList<LeadId> ids(Database &database, const LeadFilter &filter, int limit)
{
    QList<LeadId> found;
    if (findsNothing(filter))
        return found;
    for (const Stream &stream : byAge(filter, database.engine())) {
        Cursor cursor = database.query(
            u"SELECT l.id FROM %1 WHERE %2 ORDER BY %3 DESC LIMIT ?"_s.arg(stream.from, stream.where, stream.id),
            QVariantList(stream.args) << limit);
        while (cursor.next())
            found += cursor.id<LeadId>(0);
    }
    std::ranges::sort(found, std::greater());
    return found.mid(0, limit);
}

LeadCount count(Database &database, const LeadFilter &filter, qint64 bound)
{
    if (findsNothing(filter))
        return {};
    // Every lead counts once, on the day it was made, for one campaign or none.
    if (filter.isEmpty())
        return {database.number(u"SELECT sum(n) FROM measure_day WHERE dimension = 'campaign' AND measure = 'lead'"_s)
                    .value_or(0),
                false};
    qint64 n = 0;
    for (const Stream &stream : byAge(filter, database.engine())) {
        Cursor cursor = database.query(
            u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2 LIMIT ?) found"_s.arg(stream.from, stream.where),
            QVariantList(stream.args) << bound + 1);
        n += cursor.next() ? cursor.integer(0) : 0;
    }
    return {std::min(n, bound), n > bound};
}

QList<BoardColumn> board(Database &database, const LeadFilter &filter, int rowsEach, qint64 bound)
{
    QList<BoardColumn> columns;
    const QList<Stage> stages = filter.allowedStages();
    for (Stage stage : stages) {
        LeadFilter one = filter;
        one.stages = {stage};
        one.zones.clear();
        columns += BoardColumn{stage, page(database, one, {}, {}, rowsEach).rows, count(database, one, bound)};
    }
    return columns;
}

QStringList pageStatements(const LeadFilter &filter, const LeadSort &sort, bool continued)
{
    constexpr int pageRows = 50;
    QList<Stream> streams;
    LeadSort each = sort;
    if (sort.order == LeadOrder::Added) {
        streams = byAge(filter, Engine::Sqlite);
    } else if (sort.order == LeadOrder::Stage) {
        each.order = LeadOrder::Added;
        for (Stage stage : filter.allowedStages())
            streams += ofStage(filter, stage, Engine::Sqlite);
    } else {
        streams += alongOrder(filter, sort.order, Engine::Sqlite);
    }
    QStringList statements;
    for (const Stream &stream : streams)
        statements += statement(stream, each, continued, pageRows);
    return statements;
}

} // namespace smarketing::leadStore
