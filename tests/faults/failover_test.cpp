// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "server/cluster.h"

#include "smarketing/storage/command.h"
#include "smarketing/storage/person.h"
#include "smarketing/storage/server.h"
#include "smarketing/workbench/transaction.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThread>

#include <cstdio>
#include <mutex>
#include <thread>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

constexpr int writers = 8;

Instant now()
{
    return toInstant(QDateTime::currentDateTimeUtc());
}

void makeWorkspace(const Cluster &cluster)
{
    Database::open(cluster.address(u"postgres"_s))
        ->script(u"CREATE DATABASE shop TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"_s);
    const auto database = Database::open(cluster.address(u"shop"_s));
    server::init(*database);
    database->begin();
    const CommandId command = commands::begin(*database, {QUuid::createUuid(), {}, now(), u"set-up"_s, {}, false});
    personStore::insert(
        *database,
        {{}, u"mia"_s, u"Mia"_s, u"mia@example.org"_s, Department::Marketing, Role::Marketing, {}, true, false, 0});
    commands::end(*database, command);
    database->commit();
}

/// Several people who save one lead after another, each by a connection of their own to whichever of two servers takes
/// writes, and remember what was acknowledged.
class Writers {
public:
    Writers(const Cluster &one, const Cluster &other, int round) : m_address(one.address(u"shop"_s)), m_round(round)
    {
        m_address.setOption(u"host"_s, u"127.0.0.1,127.0.0.1"_s);
        m_address.setOption(u"port"_s, u"%1,%2"_s.arg(one.port(), other.port()));
        m_address.setOption(u"user"_s, u"mia"_s);
        for (int i = 0; i < writers; ++i)
            m_threads.emplace_back([this, i] { work(i); });
    }
    ~Writers() { stop(); }
    Writers(const Writers &) = delete;
    Writers &operator=(const Writers &) = delete;

    void stop()
    {
        m_end = true;
        for (std::thread &thread : m_threads) {
            if (thread.joinable())
                thread.join();
        }
    }
    /// Every one of them has saved something since it was last asked.
    void waitForEach()
    {
        for (bool all = false; !all; QThread::msleep(5)) {
            const std::lock_guard lock(m_mutex);
            all = m_active.size() == writers || !m_failures.isEmpty();
            if (all)
                m_active.clear();
        }
    }
    QStringList acknowledged() const { return m_acknowledged; }
    QStringList failures() const { return m_failures; }
    qint64 longestWait() const { return m_longest; }

private:
    void work(int who)
    {
        try {
            const auto database = Database::open(m_address);
            const Person mia = *personStore::findByLogin(*database, u"mia"_s);
            for (int i = 0; !m_end; ++i)
                save(*database, mia, who, u"%1-%2-%3"_s.arg(m_round).arg(who).arg(i));
        } catch (const Error &error) {
            const std::lock_guard lock(m_mutex);
            m_failures += QString::fromUtf8(error.what());
        }
    }
    void save(Database &database, const Person &person, int who, const QString &name)
    {
        QElapsedTimer clock;
        clock.start();
        transact(database, person, now(), {u"save"_s}, [&](Transaction &tx) {
            tx.database.execute(u"INSERT INTO lead (last_name, name_key, stage, created_at, last_activity_at) "
                                "VALUES (?, ?, 'lead', ?, ?)"_s,
                                name, name, tx.now, tx.now);
        });
        const std::lock_guard lock(m_mutex);
        m_acknowledged += name;
        m_active += who;
        m_longest = std::max(m_longest, clock.elapsed());
    }

    WorkspaceAddress m_address;
    int m_round;
    std::atomic<bool> m_end = false;
    std::mutex m_mutex;
    QStringList m_acknowledged;
    QStringList m_failures;
    QSet<int> m_active;
    qint64 m_longest = 0;
    std::vector<std::thread> m_threads;
};

struct Outcome {
    qint64 acknowledged = 0;
    qint64 lost = 0;
    qint64 doubled = 0;
    qint64 stallMillis = 0;
};

void waitUntilSynchronous(Database &primary)
{
    for (int i = 0; i < 600; ++i) {
        if (primary.number(u"SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"_s) == 1)
            return;
        QThread::msleep(50);
    }
    FAIL("the standby does not follow");
}

/// No more reaches it from its primary.
void cutOff(const Cluster &standby)
{
    const auto database = Database::open(standby.address(u"postgres"_s));
    database->script(u"ALTER SYSTEM SET primary_conninfo = 'host=127.0.0.1 port=1'"_s);
    database->script(u"SELECT pg_reload_conf()"_s);
    QThread::msleep(500);
}

Outcome outcomeOf(const Cluster &cluster, const Writers &done)
{
    const auto database = Database::open(cluster.address(u"shop"_s));
    QHash<QString, int> found;
    Cursor row = database->query(u"SELECT last_name FROM lead"_s);
    while (row.next())
        ++found[row.text(0)];
    Outcome outcome;
    outcome.acknowledged = done.acknowledged().size();
    for (const QString &name : done.acknowledged())
        outcome.lost += !found.contains(name);
    for (const int times : found)
        outcome.doubled += times > 1;
    outcome.stallMillis = done.longestWait();
    return outcome;
}

/// The primary dies while everybody writes, and its standby takes over; answers that one.
std::pair<std::unique_ptr<Cluster>, Outcome> failOver(std::unique_ptr<Cluster> primary, int round, bool synchronous)
{
    const QString name = u"standby_%1"_s.arg(round);
    auto standby = Cluster::standbyOf(*primary, name);
    if (synchronous) {
        const auto database = Database::open(primary->address(u"postgres"_s));
        database->script(u"ALTER SYSTEM SET synchronous_standby_names = '%1'"_s.arg(name));
        database->script(u"SELECT pg_reload_conf()"_s);
        waitUntilSynchronous(*database);
    }
    Writers people(*primary, *standby, round);
    for (int i = 0; i < 3; ++i)
        people.waitForEach();
    if (!synchronous)
        cutOff(*standby);
    primary->kill();
    standby->promote();
    people.waitForEach();
    people.waitForEach(); // what began before is over
    people.stop();
    CHECK(people.failures() == QStringList());
    return {std::move(standby), outcomeOf(*standby, people)};
}

} // namespace

TEST_CASE("A standby takes over while everybody writes, and nothing acknowledged is lost or doubled",
          "[server][failover][R23]")
{
    const int rounds = qEnvironmentVariableIntValue("SMARKETING_FAILOVER_ROUNDS");
    auto primary = Cluster::primary();
    makeWorkspace(*primary);
    for (int round = 1; round <= std::max(rounds, 2); ++round) {
        Outcome outcome;
        std::tie(primary, outcome) = failOver(std::move(primary), round, true);
        std::printf("round %d: %lld acknowledged, %lld lost, %lld doubled, nobody waited over %lld ms\n", round,
                    outcome.acknowledged, outcome.lost, outcome.doubled, outcome.stallMillis);
        CHECK(outcome.acknowledged >= 5 * writers);
        CHECK(outcome.lost == 0);
        CHECK(outcome.doubled == 0);
    }
}

// The control: were nothing ever lost here, the test above would prove nothing.
TEST_CASE("A standby that is not waited for loses what had not reached it", "[server][failover]")
{
    auto primary = Cluster::primary();
    makeWorkspace(*primary);
    const Outcome outcome = failOver(std::move(primary), 1, false).second;
    CHECK(outcome.lost > 0);
    CHECK(outcome.doubled == 0);
}
