// SPDX-License-Identifier: GPL-3.0-or-later
#include "slice_size.h"
#include "smarketing/storage/lead.h"
#include "smarketing/workbench/import.h"

namespace smarketing::imports {

using namespace Qt::StringLiterals;

namespace {

class Revert {
public:
    Revert(Database &database, const Person &actor, const Clock &clock, const Import &batch, const OnProgress &progress,
           const Stop &stop)
        : m_database(database), m_actor(actor), m_clock(clock), m_progress(progress), m_stop(stop)
    {
        m_report.batch = batch;
    }

    RevertReport run()
    {
        QList<importStore::Slice> slices = importStore::slices(m_database, m_report.batch.id);
        std::ranges::reverse(slices);
        for (const importStore::Slice &slice : slices) {
            if (!slice.reverted && !takeBack(slice))
                return m_report;
        }
        finish();
        return m_report;
    }

private:
    void write(const std::function<void(Transaction &)> &work)
    {
        const RevertReport before = m_report;
        transact(m_database, m_actor, m_clock(), {u"revert-import"_s, QUuid::createUuid(), m_report.batch.id, false},
                 [&](Transaction &tx) {
                     m_report = before; // it may begin again
                     work(tx);
                 });
    }

    /// False where it was stopped.
    bool takeBack(const importStore::Slice &slice)
    {
        for (qint64 to = slice.lastLead.value; slice.firstLead && to >= slice.firstLead.value;) {
            if (m_stop && m_stop())
                return false;
            const qint64 from = std::max(slice.firstLead.value, to - m_leads.now() + 1);
            m_leads.timed([&] { removeLeads(from, to); });
            to = from - 1;
        }
        if (m_stop && m_stop())
            return false;
        write([&](Transaction &tx) { putBack(tx, slice); });
        tell();
        return true;
    }

    void removeLeads(qint64 from, qint64 to)
    {
        write([&](Transaction &tx) {
            const ImportId batch = m_report.batch.id;
            m_report.takenBack += importStore::removeLeads(tx.database, batch, LeadId(from), LeadId(to), tx.now);
            m_report.leadsLeft += importStore::leadsLeft(tx.database, batch, LeadId(from), LeadId(to));
        });
        tell();
    }

    void putBack(Transaction &tx, const importStore::Slice &slice)
    {
        const ImportId batch = m_report.batch.id;
        importStore::removeTouchpoints(tx.database, slice.command);
        for (const LeadId lead : leadStore::revertChanges(tx.database, slice.command)) {
            if (!m_report.leadsLeft.contains(lead))
                m_report.leadsLeft += lead;
        }
        const auto reach = importStore::takeReachBack(tx.database, batch, slice.command);
        const auto campaigns = importStore::takeCampaignsBack(tx.database, batch, slice.command, tx.now);
        importStore::retireChannels(tx.database, slice.command);
        importStore::setReverted(tx.database, slice.id);
        m_report.takenBack += reach.done + campaigns.done;
        m_report.reachLeft += reach.left;
        m_report.campaignsLeft += campaigns.left;
    }

    void finish()
    {
        write([&](Transaction &tx) {
            m_report.batch.state = ImportState::Reverted;
            m_report.batch.finishedAt = tx.now;
            importStore::update(tx.database, m_report.batch);
        });
    }

    void tell()
    {
        const qint64 all = m_report.batch.created + m_report.batch.updated;
        if (m_progress)
            m_progress({ImportProgress::Phase::Reverting, m_report.takenBack, std::min(m_report.takenBack, all), all});
    }

    Database &m_database;
    const Person &m_actor;
    const Clock &m_clock;
    const OnProgress &m_progress;
    const Stop &m_stop;
    RevertReport m_report;
    SliceSize m_leads = SliceSize(200);
};

} // namespace

bool canRevert(const Person &person, const Import &batch)
{
    return may(person, Action::Import) && (batch.person == person.id || person.role == Role::Manager) &&
           batch.kind != ImportKind::Outcomes && batch.state != ImportState::Reverted;
}

RevertReport revert(Database &database, const Person &actor, const Clock &clock, ImportId id,
                    const OnProgress &progress, const Stop &stop)
{
    require(actor, Action::Import);
    const auto batch = importStore::find(database, id);
    if (!batch)
        throw NotFound(u"import"_s, id.value);
    if (batch->kind == ImportKind::Outcomes)
        throw Refused(5, u"outcomes-stay"_s);
    if (batch->state == ImportState::Reverted)
        throw Refused(26, u"reverted-already"_s);
    if (batch->person != actor.id)
        require(actor, Action::ManagePeople);
    constexpr auto silence = std::chrono::minutes(10);
    if (batch->state == ImportState::Running && importStore::lastWrite(database, id) > clock() - silence)
        throw Refused(26, u"import-running"_s);
    return Revert(database, actor, clock, *batch, progress, stop).run();
}

} // namespace smarketing::imports
