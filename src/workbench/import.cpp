// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/import.h"

#include "import_run.h"
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

} // namespace

ImportReport run(Database &database, const Person &actor, const Clock &clock, const ImportPlan &plan,
                 const OnProgress &progress, const Stop &stop)
{
    requireMayImport(actor, plan.kind);
    ImportRun run(database, actor, clock, plan, progress, stop);
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
    ImportReport report = run.end(run.stopped() ? ImportState::Cancelled : ImportState::Done);
    if (plan.kind == ImportKind::Leads && !plan.dryRun)
        indexSlices(database, progress, stop, report.batch.created);
    return report;
}

void indexSlices(Database &database, const OnProgress &progress, const Stop &stop, qint64 all)
{
    // Short, so that nobody who wants to write waits for long.
    constexpr qint64 leadsATime = 500;
    qint64 done = 0;
    while (const auto slice = importStore::nextUnsearchable(database)) {
        for (qint64 from = slice->firstLead.value; from <= slice->lastLead.value; from += leadsATime) {
            if (stop && stop())
                return;
            const qint64 to = std::min(from + leadsATime - 1, slice->lastLead.value);
            inTransaction(database, [&] {
                leadStore::indexForSearch(database, LeadId(from), LeadId(to));
                if (to == slice->lastLead.value)
                    importStore::setSearchable(database, slice->id);
            });
            done += to - from + 1;
            if (progress)
                progress({ImportProgress::Phase::Search, done, done, std::max(all, done)});
        }
    }
}

void finishIndexing(Database &database, const Person &actor, const Clock &clock, const OnProgress &progress,
                    const Stop &stop)
{
    constexpr auto silence = std::chrono::minutes(10);
    indexSlices(database, progress, stop, 0);
    for (Import batch : importStore::all(database)) {
        if (batch.state != ImportState::Running || importStore::lastWrite(database, batch.id) > clock() - silence)
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
