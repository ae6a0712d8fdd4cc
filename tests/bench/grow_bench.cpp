// SPDX-License-Identifier: GPL-3.0-or-later
// What one use case asks of a server, whatever else the computer does meanwhile: pages touched, rows and statements, as
// pg_stat_statements counts them. docs/scale.md has the figures.
#include "bench.h"

#include "smarketing/storage/server.h"
#include "smarketing/workbench/dashboard.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/home.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/person.h"

#include <QRandomGenerator>

#include <memory>

namespace smarketing::bench {

using namespace Qt::StringLiterals;

namespace {

Instant present()
{
    return fromMillis(QDateTime::currentMSecsSinceEpoch());
}

/// Somebody signed in at the server, as their window is: with their own login, so that row security counts too.
struct SignedIn {
    SignedIn(WorkspaceAddress address, const QString &login, Database::Access access)
    {
        address.setOption(u"user"_s, login);
        database = server::open(address, access);
        Reading reading{*database, {}, present()};
        person = people::self(reading).value();
    }

    Reading reading() const { return {*database, person, present()}; }
    template <class Work> void write(Work work) const { transact(*database, person, present(), {u"bench"_s}, work); }

    std::unique_ptr<Database> database;
    Person person;
};

/// Counts what a login's connection has asked for since the last time.
class Counter {
public:
    Counter(const WorkspaceAddress &address, QString only) : m_only(std::move(only))
    {
        m_database = Database::open(address);
        m_leads =
            m_database->number(u"SELECT reltuples::bigint FROM pg_class WHERE oid = 'lead'::regclass"_s).value_or(0);
    }

    /// Where its name begins with what was asked for: `work` once to warm up, then `times`; a line of what it took on
    /// average.
    void count(const QString &name, int times, const std::function<void(int)> &work)
    {
        if (!m_only.isEmpty() && !name.startsWith(m_only))
            return;
        work(0);
        m_database->script(u"SELECT public.pg_stat_statements_reset()"_s);
        for (int i = 1; i <= times; ++i)
            work(i);
        Cursor sums = m_database->query(
            u"SELECT sum(calls), sum(shared_blks_hit + shared_blks_read), sum(shared_blks_read), sum(rows), "
            "sum(total_exec_time), sum(wal_bytes) FROM public.pg_stat_statements "
            "WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) "
            "AND query NOT LIKE '%pg_stat_statements%'"_s);
        sums.next();
        const QStringList units = {u"statements"_s, u"pages"_s, u"pages not in memory"_s,
                                   u"rows"_s,       u"ms"_s,    u"bytes of log"_s};
        for (int column = 0; column < units.size(); ++column) {
            if (const double value = sums.real(column) / times; value != 0)
                print(u"grow"_s, name, value, units.at(column), m_leads);
        }
    }

    qint64 leads() const { return m_leads; }

private:
    std::unique_ptr<Database> m_database;
    QString m_only;
    qint64 m_leads = 0;
};

void countReading(Counter &counter, const SignedIn &mia, const SignedIn &seller)
{
    QRandomGenerator random(11);
    const auto somewhere = [&] { return LeadId(1 + random.bounded(counter.leads())); };
    for (LeadOrder order : allOf<LeadOrder>()) {
        const LeadSort sort{order, order != LeadOrder::Name && order != LeadOrder::Company};
        std::optional<LeadPageKey> after;
        counter.count(u"page by "_s + toText(order), 20, [&](int) {
            Reading reading = mia.reading();
            after = leads::page(reading, {}, sort, after, rowsAPage).rows.last().key;
        });
    }
    const auto filtered = [&](const QString &name, const LeadFilter &filter) {
        counter.count(name, 10, [&](int) {
            Reading reading = mia.reading();
            leads::page(reading, filter, {}, {}, rowsAPage);
        });
    };
    LeadFilter filter;
    filter.campaigns = {CampaignId(7)};
    filtered(u"page of a campaign"_s, filter);
    filter = {};
    filter.stages = {Stage::Mql};
    filtered(u"page of a stage"_s, filter);
    for (const QString &text : {u"k"_s, u"an"_s, u"kowal"_s, u"kowalska kra"_s, u"company 77"_s})
        filtered(u"search "_s + text, [&] {
            LeadFilter typed;
            typed.text = text;
            return typed;
        }());
    counter.count(u"search an e-mail address"_s, 20, [&](int) {
        Reading reading = mia.reading();
        const Lead lead = leads::detail(reading, somewhere()).lead;
        LeadFilter typed;
        typed.text = lead.email;
        leads::page(reading, typed, {}, {}, rowsAPage);
    });
    counter.count(u"a lead's detail and timeline"_s, 50, [&](int) {
        Reading reading = mia.reading();
        const LeadId lead = somewhere();
        leads::detail(reading, lead);
        leads::timeline(reading, lead);
    });
    counter.count(u"inbox"_s, 10, [&](int) {
        Reading reading = seller.reading();
        handoffs::inbox(reading, seller.person.id);
    });
    counter.count(u"home"_s, 10, [&](int) {
        Reading reading = mia.reading();
        home::overview(reading);
    });
    counter.count(u"dashboard"_s, 5, [&](int) {
        Reading reading = mia.reading();
        const QDate today = QDate::currentDate();
        const Period year{today.addDays(-364), today};
        dashboards::funnel(reading, year, true);
        dashboards::loopHealth(reading, year, true);
        dashboards::weeks(reading, year);
        dashboards::unmatchedReach(reading, year);
        for (Dimension dimension : allOf<Dimension>())
            dashboards::rows(reading, dimension, year, true);
    });
}

void countWriting(Counter &counter, const SignedIn &mia, const SignedIn &seller)
{
    QList<LeadId> made;
    counter.count(u"a lead written"_s, 40, [&](int i) {
        mia.write([&](Transaction &tx) {
            Lead lead;
            lead.firstName = u"Anna"_s;
            lead.lastName = u"Written%1"_s.arg(i);
            lead.email = u"anna%1@written.example"_s.arg(i);
            lead.persona = PersonaId(1);
            lead.campaign = CampaignId(1);
            lead.channel = ChannelId(1);
            lead.stage = Stage::Mql;
            lead.createdAt = tx.now;
            made += leads::create(tx, lead);
        });
    });
    QList<HandoffId> handed;
    counter.count(u"a lead handed over"_s, 40, [&](int i) {
        mia.write([&](Transaction &tx) {
            handed +=
                handoffs::handOver(tx, {{made.at(i)}, seller.person.id, u"They asked for a price"_s, {}, {}}).done;
        });
    });
    counter.count(u"a handoff accepted"_s, 40,
                  [&](int i) { seller.write([&](Transaction &tx) { handoffs::accept(tx, handed.at(i)); }); });
    counter.count(u"a handoff rated"_s, 40, [&](int i) {
        seller.write([&](Transaction &tx) {
            Feedback feedback;
            feedback.handoff = handed.at(i);
            feedback.rating = 4;
            feedback.reasons = {ReasonId(1)};
            handoffs::rate(tx, feedback);
        });
    });
}

/// `kinds`: "read", "write"; both where nothing is said. A standby is read only.
void grow(const QStringList &arguments)
{
    const WorkspaceAddress address = WorkspaceAddress::parse(arguments.value(0));
    const QString kind = arguments.value(1);
    const auto access = kind == u"read" ? Database::Access::ReadOnly : Database::Access::ReadWrite;
    const SignedIn mia(address, u"mia"_s, access);
    const SignedIn seller(address, u"sales1"_s, access);
    Counter counter(address, arguments.value(2));
    if (kind != u"write")
        countReading(counter, mia, seller);
    if (kind != u"read")
        countWriting(counter, mia, seller);
}

const Subject growSubject(u"grow"_s, u"postgresql://ADMINISTRATOR@… [read|write [FIGURE]]"_s, grow);

} // namespace

} // namespace smarketing::bench
