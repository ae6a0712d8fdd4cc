// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/import.h"

#include "import_run.h"
#include "slice_size.h"
#include "smarketing/storage/lead.h"

namespace smarketing::imports {

using namespace Qt::StringLiterals;

namespace {

void requireMayImport(const Person &actor, ImportKind kind)
{
    require(actor, Action::Import);
    switch (kind) {
    case ImportKind::Leads:
        break;
    case ImportKind::Reach:
        require(actor, Action::EditReach);
        break;
    case ImportKind::Campaigns:
        require(actor, Action::ProposeCampaign);
        break;
    case ImportKind::Outcomes:
        require(actor, Action::ManagePeople);
        break;
    }
}

/// A wrong mapping is refused before there is a batch.
template <class Row> void checkMapping(ImportRun &run)
{
    Converter<Row>(run.sheet().format(), run.mapping(), run.options());
}

void checkMapping(ImportRun &run)
{
    switch (run.plan.kind) {
    case ImportKind::Leads:
        return checkMapping<LeadRow>(run);
    case ImportKind::Reach:
        return checkMapping<ReachRow>(run);
    case ImportKind::Campaigns:
        return checkMapping<CampaignRow>(run);
    case ImportKind::Outcomes:
        return checkMapping<OutcomeRow>(run);
    }
}

void importRows(ImportRun &run)
{
    switch (run.plan.kind) {
    case ImportKind::Leads:
        return importLeads(run);
    case ImportKind::Reach:
        return importReach(run);
    case ImportKind::Campaigns:
        return importCampaigns(run);
    case ImportKind::Outcomes:
        return importOutcomes(run);
    }
}

/// The rows are in, whatever becomes of this: what it leaves is made searchable later (see finishIndexing).
void makeSearchable(ImportRun &run, const OnProgress &progress, const Stop &stop)
{
    try {
        indexSlices(run.database, progress, stop, run.batch().created);
    } catch (const StorageError &) {
    }
}

// After so long without a slice, nobody works on a batch any more.
constexpr auto silence = std::chrono::minutes(10);

bool isUnderWay(Database &database, const Import &batch, Instant now)
{
    return batch.state == ImportState::Running && importStore::lastWrite(database, batch.id) > now - silence;
}

} // namespace

ImportReport run(Database &database, const Person &actor, const Clock &clock, const ImportPlan &plan,
                 const OnProgress &progress, const Stop &stop)
{
    requireMayImport(actor, plan.kind);
    database.growCache();
    ImportRun run(database, actor, clock, plan, progress, stop);
    checkMapping(run);
    run.begin();
    try {
        importRows(run);
    } catch (...) {
        try {
            run.end(ImportState::Failed);
        } catch (const Error &) { // what stopped the import says more than that its end could not be noted
        }
        throw;
    }
    const ImportState state = run.stopped() ? ImportState::Cancelled : ImportState::Done;
    if (state == ImportState::Done && plan.kind == ImportKind::Leads && !plan.dryRun)
        makeSearchable(run, progress, stop);
    return run.end(state);
}

void indexSlices(Database &database, const OnProgress &progress, const Stop &stop, qint64 all)
{
    const auto stopped = [&stop] { return stop && stop(); };
    SliceSize leads(500);
    qint64 done = 0;
    while (const auto slice = importStore::nextUnsearchable(database)) {
        for (qint64 from = slice->firstLead.value; from <= slice->lastLead.value;) {
            if (stopped())
                return;
            const qint64 to = std::min(from + leads.now() - 1, slice->lastLead.value);
            leads.timed([&] {
                inTransaction(database, [&] {
                    leadStore::indexForSearch(database, LeadId(from), LeadId(to));
                    if (to == slice->lastLead.value)
                        importStore::setSearchable(database, slice->id);
                });
            });
            done += to - from + 1;
            from = to + 1;
            if (progress)
                progress({ImportProgress::Phase::Search, done, done, std::max(all, done)});
        }
    }
    SliceSize pages(50);
    for (bool more = true; more && !stopped();)
        pages.timed(
            [&] { inTransaction(database, [&] { more = leadStore::mergeSearchIndex(database, pages.now()); }); });
}

bool isIndexingLeft(Reading &reading)
{
    const QList<Import> latest = importStore::all(reading.database, 10);
    const bool underWay = std::ranges::any_of(
        latest, [&](const Import &batch) { return isUnderWay(reading.database, batch, reading.now); });
    return !underWay && importStore::nextUnsearchable(reading.database);
}

void finishIndexing(Database &database, const Person &actor, const Clock &clock, const OnProgress &progress,
                    const Stop &stop)
{
    database.growCache();
    indexSlices(database, progress, stop, 0);
    for (Import batch : importStore::all(database)) {
        if (batch.state != ImportState::Running || isUnderWay(database, batch, clock()))
            continue;
        transact(database, actor, clock(), {u"close-import"_s, QUuid::createUuid(), batch.id}, [&](Transaction &tx) {
            batch.state = ImportState::Failed;
            batch.finishedAt = tx.now;
            importStore::update(tx.database, batch);
        });
    }
}

QList<Import> all(Reading &reading, int limit)
{
    return importStore::all(reading.database, limit);
}

Import find(Reading &reading, ImportId id)
{
    const auto batch = importStore::find(reading.database, id);
    if (!batch)
        throw NotFound(u"import"_s, id.value);
    return *batch;
}

} // namespace smarketing::imports
