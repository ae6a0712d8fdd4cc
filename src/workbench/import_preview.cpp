// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_lead.h"
#include "import_run.h"
#include "smarketing/storage/lead.h"
#include "smarketing/storage/reach.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/words.h"

#include <QFile>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smarketing::imports {

using namespace Qt::StringLiterals;

namespace {

RowMatch policyMatch(DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Update:
        return RowMatch::Update;
    case DuplicatePolicy::Skip:
        return RowMatch::Skip;
    case DuplicatePolicy::New:
        return RowMatch::New;
    }
    return RowMatch::New;
}

template <class Row> void readRows(ImportRun &run, int limit, QList<PreviewRow> &shown, std::vector<Row> &rows)
{
    ConvertOptions options = run.options();
    options.keepCells = true;
    Converter<Row> converter(run.sheet().format(), run.mapping(), options);
    Converted<Row> read;
    while (shown.size() < limit && converter.next(run.sheet(), read)) {
        const auto edited = run.plan.edited.constFind(read.row.line);
        if (edited != run.plan.edited.constEnd()) {
            read = converter.convert(*edited, read.row.line);
            read.cells = *edited;
        }
        PreviewRow row;
        row.line = read.row.line;
        row.cells = read.cells;
        row.problems = QList<RowProblem>(read.problems.begin(), read.problems.end());
        row.match = read.ok() ? RowMatch::New : RowMatch::Reject;
        shown += row;
        rows.push_back(std::move(read.row));
    }
}

template <class Row> void matchLeads(ImportRun &run, QList<PreviewRow> &shown, const std::vector<Row> &rows)
{
    QList<importStore::LeadKeys> keys;
    for (const Row &row : rows)
        keys += keysOf(row);
    const QList<LeadId> matched = importStore::match(run.database, keys);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        shown[i].lead = matched.at(i);
        if (const auto lead = leadStore::find(run.database, matched.at(i)))
            shown[i].matches = lead->displayName();
    }
}

/// Who stands twice in the file is one lead, unless every row is to be a new one.
void matchTwins(ImportRun &run, QList<PreviewRow> &shown, const std::vector<LeadRow> &rows)
{
    LeadKeyBook book;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        PreviewRow &row = shown[i];
        if (row.match == RowMatch::Reject || row.lead)
            continue;
        const importStore::LeadKeys keys = keysOf(rows[size_t(i)]);
        const LeadKeyBook::Place first = book.find(keys);
        if (first == LeadKeyBook::Nowhere) {
            book.add(keys, i);
            continue;
        }
        row.twin = shown.at(first).line;
        row.match = policyMatch(run.plan.duplicates);
    }
}

void match(ImportRun &run, QList<PreviewRow> &shown, const std::vector<LeadRow> &rows)
{
    matchLeads(run, shown, rows);
    for (PreviewRow &row : shown) {
        if (row.match == RowMatch::Reject || !row.lead)
            continue;
        const auto lead = leadStore::find(run.database, row.lead);
        row.match = leads::mayEdit(run.actor, *lead) ? policyMatch(run.plan.duplicates) : RowMatch::Skip;
    }
    if (run.plan.duplicates != DuplicatePolicy::New)
        matchTwins(run, shown, rows);
}

void match(ImportRun &run, QList<PreviewRow> &shown, const std::vector<ReachRow> &rows)
{
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const ReachRow &row = rows[size_t(i)];
        const ChannelId channel = run.names().channel(row.channel);
        const CampaignId campaign = run.names().campaign(row.campaign);
        if (shown[i].match == RowMatch::Reject || !channel)
            continue;
        const bool unmatched = !campaign && !run.plan.createMissing;
        if (reachStore::findDay(run.database, campaign, unmatched ? row.campaign : QString(), channel, row.day) &&
            (campaign || unmatched || row.campaign.isEmpty()))
            shown[i].match = run.plan.duplicates == DuplicatePolicy::Skip ? RowMatch::Skip : RowMatch::Update;
    }
}

void match(ImportRun &run, QList<PreviewRow> &shown, const std::vector<CampaignRow> &rows)
{
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i].match == RowMatch::Reject || !run.names().campaign(rows[size_t(i)].name))
            continue;
        shown[i].matches = rows[size_t(i)].name;
        shown[i].match =
            run.plan.duplicates == DuplicatePolicy::New ? RowMatch::Reject : policyMatch(run.plan.duplicates);
    }
}

void match(ImportRun &run, QList<PreviewRow> &shown, const std::vector<OutcomeRow> &rows)
{
    matchLeads(run, shown, rows);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        PreviewRow &row = shown[i];
        if (row.match == RowMatch::Reject)
            continue;
        for (const RowProblem &problem : outcomeProblems(run, rows[size_t(i)], row.lead))
            row.problems += problem;
        const bool blocked = std::ranges::any_of(row.problems, &RowProblem::blocks);
        row.match = blocked ? RowMatch::Reject : RowMatch::Update;
    }
}

template <class Row> void preview(ImportRun &run, int limit, QList<PreviewRow> &shown)
{
    std::vector<Row> rows;
    readRows(run, limit, shown, rows);
    match(run, shown, rows);
}

/// The cells alone, while something has to be mapped first.
void showCells(Sheet &sheet, int limit, QList<PreviewRow> &shown)
{
    CsvRow cells;
    while (shown.size() < limit && sheet.next(cells)) {
        PreviewRow row;
        row.line = cells.line;
        row.cells = cells.texts();
        shown += row;
    }
}

} // namespace

ImportPreview preview(Reading &reading, const ImportPlan &plan, int rows)
{
    require(reading.actor, Action::Import);
    ImportPlan looked = plan;
    looked.dryRun = true;
    const Clock clock = [now = reading.now] { return now; };
    const OnProgress nobody;
    const Stop never;
    ImportRun run(reading.database, reading.actor, clock, looked, nobody, never);
    ImportPreview result;
    result.format = run.sheet().format();
    result.mapping = run.mapping();
    result.missing = run.mapping().missing();
    if (!result.missing.isEmpty())
        showCells(run.sheet(), rows, result.rows);
    else if (plan.kind == ImportKind::Leads)
        preview<LeadRow>(run, rows, result.rows);
    else if (plan.kind == ImportKind::Reach)
        preview<ReachRow>(run, rows, result.rows);
    else if (plan.kind == ImportKind::Campaigns)
        preview<CampaignRow>(run, rows, result.rows);
    else
        preview<OutcomeRow>(run, rows, result.rows);
    result.leftOut = run.sheet().skipped();
    return result;
}

QList<importStore::Reject> rejects(Reading &reading, ImportId id, int limit)
{
    return importStore::rejects(reading.database, id, limit);
}

void writeRejects(Reading &reading, ImportId id, const QString &path)
{
    constexpr int all = 1'000'000;
    const QJsonObject mapping = QJsonDocument::fromJson(importStore::mapping(reading.database, id).toUtf8()).object();
    SheetFormat format;
    for (const auto &name : mapping[u"header"_s].toArray()) {
        SheetColumn column;
        column.name = name.toString();
        format.columns.push_back(column);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        throw StorageError(StorageError::Kind::Unavailable, file.errorString());
    RejectsWriter writer(file, format);
    for (const importStore::Reject &reject : importStore::rejects(reading.database, id, all)) {
        const QString column = mapping[u"columns"_s].toObject()[reject.field].toString();
        writer.write(reject.cells, reject.line,
                     words::label(RowProblem{reject.line, column, reject.field, reject.reason, reject.value, true}));
    }
    writer.finish();
}

} // namespace smarketing::imports
