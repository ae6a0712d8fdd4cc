// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_run.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/reach.h"

#include <map>
#include <tuple>

namespace smarketing::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysASlice = 1000;

/// Platforms report a line an advertisement, age group or device; we keep one a campaign, channel and day.
struct Key {
    QDate day;
    QString campaign;
    QString channel;
    auto tied() const { return std::tie(day, campaign, channel); }
    friend bool operator<(const Key &a, const Key &b) { return a.tied() < b.tied(); }
};

struct Sum {
    qint64 line = 0; ///< of the first row
    std::optional<qint64> impressions;
    std::optional<qint64> reach;
    std::optional<qint64> clicks;
    std::optional<Money> cost;
};

void add(std::optional<qint64> &sum, std::optional<qint64> more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

/// False where the amounts are of two currencies.
bool add(std::optional<Money> &sum, const std::optional<Money> &more)
{
    if (!more)
        return true;
    if (!sum)
        sum = Money{0, more->currency};
    if (sum->currency != more->currency)
        return false;
    sum->minor += more->minor;
    return true;
}

std::optional<RowProblem> problemOf(ImportRun &run, const ReachRow &row)
{
    const auto problem = [&](Field field, const QString &reason, const QString &value) {
        return RowProblem{row.line, run.mapping().column(field), fieldKey(field), reason, value, true};
    };
    if (row.channel.isEmpty())
        return problem(Field::Channel, u"missing"_s, {});
    if (!run.plan.createMissing && !run.names().channel(row.channel))
        return problem(Field::Channel, u"unknown-channel"_s, row.channel);
    if (row.day > localDate(run.now(), run.options().zone).addDays(1))
        return problem(Field::Day, u"in-future"_s, row.day.toString(Qt::ISODate));
    return std::nullopt;
}

class ReachSums {
public:
    explicit ReachSums(ImportRun &run) : m_run(run) {}

    void take(Converted<ReachRow> &read)
    {
        ReachRow &row = read.row;
        if (row.cost && row.cost->currency.isEmpty())
            row.cost->currency = m_run.options().currency;
        std::optional<RowProblem> problem = problemOf(m_run, row);
        Sum &sum = m_sums[{row.day, row.campaign.simplified(), row.channel.simplified()}];
        if (!problem && !add(sum.cost, row.cost))
            problem = RowProblem{row.line,
                                 m_run.mapping().column(Field::Cost),
                                 fieldKey(Field::Cost),
                                 u"currency-mixed"_s,
                                 row.cost->currency,
                                 true};
        if (problem)
            return m_run.reject(read.cells, {*problem});
        if (sum.line == 0)
            sum.line = row.line;
        add(sum.impressions, row.impressions);
        add(sum.reach, row.reach);
        add(sum.clicks, row.clicks);
    }

    /// Those of rejected rows only are not there.
    std::vector<std::pair<Key, Sum>> all() const
    {
        std::vector<std::pair<Key, Sum>> sums;
        for (const auto &[key, sum] : m_sums) {
            if (sum.line > 0)
                sums.emplace_back(key, sum);
        }
        return sums;
    }

private:
    ImportRun &m_run;
    std::map<Key, Sum> m_sums;
};

/// Writes days, or, without a transaction, only counts what would become of them.
class ReachDays {
public:
    ReachDays(ImportRun &run, Transaction *tx) : m_run(run), m_tx(tx) {}

    void write(const Key &key, const Sum &sum)
    {
        const Reach day = dayOf(key, sum);
        const auto present = find(day, key);
        if (!present) {
            if (m_tx)
                reachStore::upsert(m_tx->database, day, m_run.batch().id);
            ++m_run.batch().created;
        } else if (m_run.plan.duplicates == DuplicatePolicy::Skip || !change(day, *present, sum.line)) {
            ++m_run.batch().skipped;
        } else {
            ++m_run.batch().updated;
        }
    }

private:
    /// What is still to be made has no days yet.
    std::optional<Reach> find(const Reach &day, const Key &key)
    {
        const bool newCampaign = !day.campaign && day.label.isEmpty() && !key.campaign.isEmpty();
        if (!day.channel || newCampaign)
            return std::nullopt;
        return reachStore::findDay(m_run.database, day.campaign, day.label, day.channel, day.day);
    }

    Reach dayOf(const Key &key, const Sum &sum)
    {
        ImportNames &names = m_run.names();
        Reach day;
        day.day = key.day;
        day.channel = m_tx ? names.ensureChannel(*m_tx, key.channel) : names.channel(key.channel);
        day.campaign = names.campaign(key.campaign);
        if (!day.campaign && !key.campaign.isEmpty()) {
            if (!m_run.plan.createMissing)
                day.label = unmatched(key, sum);
            else if (m_tx)
                day.campaign = names.ensureCampaign(*m_tx, key.campaign);
        }
        day.impressions = sum.impressions;
        day.reach = sum.reach;
        day.clicks = sum.clicks;
        day.cost = sum.cost;
        return day;
    }

    QString unmatched(const Key &key, const Sum &sum)
    {
        m_run.remark({sum.line, m_run.mapping().column(Field::Campaign), fieldKey(Field::Campaign),
                      u"unknown-campaign"_s, key.campaign, false});
        return key.campaign;
    }

    bool change(const Reach &day, const Reach &present, qint64 line)
    {
        Reach after = present;
        if (m_run.plan.duplicates == DuplicatePolicy::New) {
            add(after.impressions, day.impressions);
            add(after.reach, day.reach);
            add(after.clicks, day.clicks);
            if (!add(after.cost, day.cost)) {
                m_run.remark({line, m_run.mapping().column(Field::Cost), fieldKey(Field::Cost), u"currency-mixed"_s,
                              day.cost->currency, false});
                return false;
            }
        } else {
            after.impressions = day.impressions ? day.impressions : present.impressions;
            after.reach = day.reach ? day.reach : present.reach;
            after.clicks = day.clicks ? day.clicks : present.clicks;
            after.cost = day.cost ? day.cost : present.cost;
        }
        if (std::tie(after.impressions, after.reach, after.clicks, after.cost) ==
            std::tie(present.impressions, present.reach, present.clicks, present.cost))
            return false;
        if (m_tx)
            reachStore::update(m_tx->database, after);
        return true;
    }

    ImportRun &m_run;
    Transaction *m_tx;
};

} // namespace

void importReach(ImportRun &run)
{
    RowReader<ReachRow> reader(run, true);
    ReachSums read(run);
    Converted<ReachRow> row;
    while (!run.stopped() && reader.next(row))
        read.take(row);
    const auto sums = read.all();
    for (size_t from = 0; from < sums.size() && !run.stopped(); from += daysASlice) {
        const size_t to = std::min(sums.size(), from + daysASlice);
        const auto write = [&](Transaction *tx) {
            ReachDays days(run, tx);
            for (size_t i = from; i < to; ++i)
                days.write(sums[i].first, sums[i].second);
        };
        if (run.plan.dryRun)
            write(nullptr);
        run.slice(
            [&](Transaction &tx) {
                write(&tx);
                return importStore::Slice();
            },
            false);
    }
}

} // namespace smarketing::imports
