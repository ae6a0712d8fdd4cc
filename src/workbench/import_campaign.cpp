// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_run.h"
#include "smarketing/workbench/campaign.h"

#include <QRegularExpression>

namespace smarketing::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t campaignsASlice = 200;

/// "Fair; Newsletter" names two.
QStringList listed(const QString &text)
{
    static const QRegularExpression separators(u"[;|]"_s);
    QStringList names;
    for (const QString &name : text.split(separators)) {
        if (!name.trimmed().isEmpty())
            names += name.trimmed();
    }
    return names;
}

class CampaignRows {
public:
    CampaignRows(ImportRun &run, Transaction &tx) : m_run(run), m_tx(tx) {}

    void write(const Converted<CampaignRow> &read)
    {
        const CampaignRow &row = read.row;
        const CampaignId present = campaigns::byName(m_tx, row.name);
        const DuplicatePolicy policy = m_run.plan.duplicates;
        if (present && policy == DuplicatePolicy::Skip) {
            ++m_run.batch().skipped;
            return;
        }
        try {
            if (present && policy == DuplicatePolicy::New)
                throw Refused(28, u"name-taken"_s, fieldKey(Field::Name), {row.name});
            present ? change(row, present) : add(row);
        } catch (const Refused &refused) {
            const auto field = fieldFromKey(refused.field);
            m_run.reject(read.cells, {{row.line, field ? m_run.mapping().column(*field) : QString(), refused.field,
                                       refused.reason, refused.args.value(0), true}});
        } catch (const Forbidden &) {
            m_run.reject(read.cells, {{row.line, {}, {}, u"not-yours"_s, row.name, true}});
        }
    }

private:
    void add(const CampaignRow &row)
    {
        Campaign campaign;
        campaign.name = row.name;
        campaign.state = stateOf(row);
        apply(row, campaign);
        campaigns::add(m_tx, campaign);
        ++m_run.batch().created;
    }

    void change(const CampaignRow &row, CampaignId id)
    {
        Campaign campaign = campaigns::find(m_tx, id);
        const bool launched = campaign.state >= CampaignState::Running;
        const QList<PersonaId> personas = campaign.personas;
        apply(row, campaign);
        if (launched)
            campaign.personas = personas;
        campaigns::change(m_tx, campaign);
        ++m_run.batch().updated;
    }

    void apply(const CampaignRow &row, Campaign &campaign)
    {
        if (!row.objective.isEmpty())
            campaign.objective = row.objective;
        campaign.startsOn = row.start.value_or(campaign.startsOn);
        campaign.endsOn = row.end.value_or(campaign.endsOn);
        if (row.budget)
            campaign.budget = Money{row.budget->minor,
                                    row.budget->currency.isEmpty() ? m_run.options().currency : row.budget->currency};
        if (const PersonId owner =
                known(row, Field::Owner, m_run.names().person(row.owner), u"unknown-owner"_s, row.owner))
            campaign.owner = owner;
        for (const QString &name : listed(row.channel))
            addTo(campaign.channels, channelOf(row, name));
        for (const QString &name : listed(row.persona))
            addTo(campaign.personas,
                  known(row, Field::Persona, m_run.names().persona(name), u"unknown-persona"_s, name));
    }

    template <class IdType> static void addTo(QList<IdType> &list, IdType id)
    {
        if (id && !list.contains(id))
            list += id;
    }

    ChannelId channelOf(const CampaignRow &row, const QString &name)
    {
        if (m_run.plan.createMissing)
            return m_run.names().ensureChannel(m_tx, name);
        return known(row, Field::Channel, m_run.names().channel(name), u"unknown-channel"_s, name);
    }

    /// R14: what lies beyond "proposed" is agreed on here, not in a file.
    CampaignState stateOf(const CampaignRow &row)
    {
        const CampaignState state = fromText<CampaignState>(row.state).value_or(CampaignState::Idea);
        if (state <= CampaignState::Proposed)
            return state;
        remark(row, Field::State, u"state-after-proposed"_s, row.state);
        return CampaignState::Proposed;
    }

    template <class IdType>
    IdType known(const CampaignRow &row, Field field, IdType id, const QString &reason, const QString &name)
    {
        if (!id && !name.isEmpty())
            remark(row, field, reason, name);
        return id;
    }

    void remark(const CampaignRow &row, Field field, const QString &reason, const QString &value)
    {
        m_run.remark({row.line, m_run.mapping().column(field), fieldKey(field), reason, value, false});
    }

    ImportRun &m_run;
    Transaction &m_tx;
};

void count(ImportRun &run, const std::vector<Converted<CampaignRow>> &rows)
{
    for (const Converted<CampaignRow> &row : rows)
        ++(!run.names().campaign(row.row.name)              ? run.batch().created
           : run.plan.duplicates == DuplicatePolicy::Update ? run.batch().updated
                                                            : run.batch().skipped);
}

} // namespace

void importCampaigns(ImportRun &run)
{
    RowReader<CampaignRow> reader(run, true);
    std::vector<Converted<CampaignRow>> rows;
    while (!run.stopped() && reader.fill(rows, campaignsASlice)) {
        if (run.plan.dryRun)
            count(run, rows);
        run.slice(
            [&](Transaction &tx) {
                CampaignRows writer(run, tx);
                for (const Converted<CampaignRow> &row : rows)
                    writer.write(row);
                return importStore::Slice();
            },
            false);
    }
}

} // namespace smarketing::imports
