// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_stage.h"

#include "smarketing/storage/lead.h"

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceSize = 5000;

QList<Lead> slice(Stage &stage, int first, int count)
{
    const qint64 span = (stage.until - stage.from).count();
    QList<Lead> leads;
    leads.reserve(count);
    for (int i = 0; i < count; ++i) {
        const Instant at = stage.from + Duration(static_cast<qint64>(stage.between(0, 1) * static_cast<double>(span)));
        const PlannedCampaign *campaign = campaignOf(stage, toDateTime(at).date());
        const QString persona = campaign ? oneOfKeys(stage, campaign->personas) : u"grower"_s;
        const QString channel = campaign ? oneOfKeys(stage, campaign->channels) : u"website"_s;
        Lead lead = inventLead(stage, campaign, persona, channel, at, first + i);
        lead.stage = stage.chance(0.7)   ? smarketing::Stage::Lead
                     : stage.chance(0.7) ? smarketing::Stage::Mql
                                         : smarketing::Stage::Disqualified;
        leads += lead;
    }
    return leads;
}

} // namespace

void writeBulkLeads(Stage &stage, int count, const Progress &progress)
{
    const int first = 1'000'000; // beyond the numbers of the leads that have a story
    for (int done = 0; done < count; done += sliceSize) {
        const QList<Lead> leads = slice(stage, first + done, std::min(sliceSize, count - done));
        CommandSpec spec{u"bulk-leads"_s};
        spec.bulk = true;
        transact(stage.database, stage.people.value(u"marketer1"_s), stage.now(), spec, [&](Transaction &tx) {
            const leadStore::LeadRange range = leadStore::insertMany(tx.database, leads);
            leadStore::indexForSearch(tx.database, range.first, range.last);
            leadStore::countMeasures(tx.database, range.first, range.last);
        });
        if (progress && !progress(done, count))
            throw Cancelled();
    }
}

} // namespace smarketing::demo
