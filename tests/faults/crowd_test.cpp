// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workbench/server_team.h"

#include "smarketing/storage/workspace_file.h"
#include "smarketing/workbench/dashboard.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/person.h"

#include <QMutex>
#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int clients = 50;
constexpr int managers = 3;
constexpr int readers = 3;
constexpr int checkers = 1;
constexpr int colleagues = 10; ///< a side: more clients than people, as some sit at two computers
constexpr int attempts = 5;

/// What the crowd has done, and what was refused.
class Tally {
public:
    void done(const QString &what, double millis)
    {
        const QMutexLocker lock(&m_mutex);
        m_millis[what].push_back(millis);
    }
    void refused(const QString &what, const QString &why)
    {
        const QMutexLocker lock(&m_mutex);
        ++m_refused[what + u": "_s + why];
    }
    void failed(const QString &why)
    {
        const QMutexLocker lock(&m_mutex);
        m_failures += why;
    }
    int count(const QString &what) const { return int(m_millis.value(what).size()); }
    QStringList failures() const { return m_failures; }
    void print()
    {
        for (auto it = m_millis.begin(); it != m_millis.end(); ++it) {
            std::sort(it->begin(), it->end());
            std::printf("%8d × %-10s p50 %6.1f ms  p95 %6.1f ms  longest %6.0f ms\n", int(it->size()),
                        qPrintable(it.key()), it->at(it->size() / 2), it->at(it->size() * 95 / 100), it->last());
        }
        for (auto it = m_refused.cbegin(); it != m_refused.cend(); ++it)
            std::printf("%8d refused %s\n", it.value(), qPrintable(it.key()));
    }

private:
    QMutex m_mutex;
    QMap<QString, QList<double>> m_millis;
    QMap<QString, int> m_refused;
    QStringList m_failures;
};

/// Somebody at a computer who goes on until the time is over.
class Client {
public:
    Client(const TestWorkspace &workspace, const Person &person, Tally &tally, quint32 seed)
        : m_workspace(workspace), m_self(workspace.address(), person), m_tally(tally), m_random(seed)
    {
    }

    void market()
    {
        if (m_random.bounded(2) == 0)
            return addLead();
        if (m_random.bounded(4) == 0)
            return answer();
        handOver();
    }
    void sell()
    {
        const auto inbox = m_self.read([&](Reading &reading) { return handoffs::inbox(reading, m_self.person().id); });
        if (m_random.bounded(20) == 0)
            return takeAnothers();
        if (const auto item = any(inbox.waiting); item && m_random.bounded(3) > 0)
            return acceptOrDecline(item->handoff.id);
        if (const auto item = any(inbox.feedbackDue))
            return rate(item->handoff.id);
        if (const auto item = any(inbox.working))
            return close(item->handoff.id);
    }
    void manage()
    {
        const qint64 any = number(u"SELECT id FROM handoff WHERE state = 'waiting' ORDER BY random() LIMIT 1"_s);
        const qint64 lead = number(u"SELECT lead_id FROM handoff WHERE state = 'waiting' ORDER BY random() LIMIT 1"_s);
        if (any && m_random.bounded(2) == 0) {
            attempt(u"reassign"_s, [&](Transaction &tx) { handoffs::reassign(tx, {HandoffId(any)}, seller(tx)); });
        } else if (lead) {
            // the other way round than a rating: the locks cross
            attempt(u"note"_s, [&](Transaction &tx) {
                Lead seen = leads::find(tx, LeadId(lead));
                seen.note = u"Seen"_s;
                leads::change(tx, seen);
                const qint64 open =
                    tx.database.number(u"SELECT id FROM handoff WHERE lead_id = ? AND state = 'waiting'"_s, lead)
                        .value_or(0);
                if (open)
                    handoffs::reassign(tx, {HandoffId(open)}, seller(tx));
            });
        }
        number(u"SELECT gather_measures()"_s);
    }
    void look()
    {
        const Period year{QDate::currentDate().addDays(-364), QDate::currentDate()};
        timed(u"dashboard"_s, [&] {
            m_self.read([&](Reading &reading) {
                dashboards::funnel(reading, year, true);
                dashboards::loopHealth(reading, year, true);
                dashboards::rows(reading, Dimension::Rep, year, true);
            });
        });
    }
    /// What must hold at any moment.
    void check()
    {
        for (const QString &problem :
             workspaceFile::ruleProblems(m_self.database()) + workspaceFile::rollupProblems(m_self.database()))
            m_tally.failed(problem);
        m_tally.done(u"check"_s, 0);
    }

private:
    qint64 number(const QString &query) const { return m_self.database().number(query).value_or(0); }
    template <class Item> std::optional<Item> any(const QList<Item> &items)
    {
        return items.isEmpty() ? std::nullopt : std::optional(items.at(m_random.bounded(int(items.size()))));
    }
    PersonId seller(Reading &reading)
    {
        const auto receivers = handoffs::suggestReceivers(reading);
        return any(receivers)->person.id;
    }

    template <class Work> void timed(const QString &what, Work work)
    {
        const auto begun = Clock::now();
        work();
        m_tally.done(what, std::chrono::duration<double, std::milli>(Clock::now() - begun).count());
    }
    /// Refusals are part of the day: others were quicker. Deadlocks are tried again.
    template <class Work> void attempt(const QString &what, Work work)
    {
        for (int i = 0; i < attempts; ++i) {
            try {
                return timed(what, [&] { m_self.write(work); });
            } catch (const Refused &refused) {
                return m_tally.refused(what, u"R%1 %2"_s.arg(QString::number(refused.rule), refused.reason));
            } catch (const Conflict &) {
                return m_tally.refused(what, u"changed meanwhile"_s);
            } catch (const Forbidden &) {
                return m_tally.refused(what, u"not one's own"_s);
            } catch (const StorageError &error) {
                if (error.kind != StorageError::Kind::Busy)
                    return m_tally.failed(what + u": "_s + error.detail);
                m_tally.refused(what, u"busy"_s);
            }
        }
        m_tally.failed(what + u": busy for good"_s);
    }

    void addLead()
    {
        attempt(u"lead"_s, [&](Transaction &tx) {
            Lead lead;
            lead.firstName = u"Anna"_s;
            lead.lastName = u"Crowd%1"_s.arg(m_random.generate());
            lead.email = lead.lastName + u"@example.org"_s;
            lead.persona = m_workspace.persona;
            lead.campaign = m_workspace.campaign;
            lead.channel = m_workspace.fair;
            lead.stage = Stage::Mql;
            lead.createdAt = tx.now;
            leads::create(tx, lead);
        });
    }
    // All aim at the same few newest leads.
    void handOver()
    {
        QList<LeadId> newest;
        {
            Cursor row =
                m_self.database().query(u"SELECT id FROM lead l WHERE stage = 'mql' AND deleted_at IS NULL AND NOT "
                                        "EXISTS (SELECT 1 FROM handoff h WHERE h.lead_id = l.id AND h.state IN "
                                        "('waiting', 'accepted')) ORDER BY id DESC LIMIT 5"_s);
            while (row.next())
                newest += row.id<LeadId>(0);
        }
        const auto lead = any(newest);
        if (!lead)
            return;
        attempt(u"hand over"_s, [&](Transaction &tx) {
            handoffs::HandOver request;
            request.leads = {*lead};
            request.receiver = seller(tx);
            request.note = u"They asked for a price"_s;
            if (const auto result = handoffs::handOver(tx, request); !result.missing.isEmpty())
                throw result.missing.first().why;
        });
    }
    void answer()
    {
        const qint64 low = number(u"SELECT f.id FROM feedback f WHERE f.rating <= 2 AND NOT EXISTS (SELECT 1 FROM "
                                  "feedback_answer a WHERE a.feedback_id = f.id) ORDER BY f.id DESC LIMIT 1"_s);
        if (low)
            attempt(u"answer"_s, [&](Transaction &tx) {
                handoffs::answer(tx, FeedbackId(low), AnswerKind::Change, u"We ask about the budget first"_s);
            });
    }

    Feedback feedbackOn(HandoffId handoff, int rating)
    {
        Feedback feedback;
        feedback.handoff = handoff;
        feedback.rating = rating;
        feedback.reasons = {ReasonId(rating > lowRating ? 1 : 6)};
        feedback.comment = u"They wanted something else"_s;
        return feedback;
    }
    void acceptOrDecline(HandoffId handoff)
    {
        if (m_random.bounded(10) < 7)
            return attempt(u"accept"_s, [&](Transaction &tx) { handoffs::accept(tx, handoff); });
        attempt(u"decline"_s, [&](Transaction &tx) {
            handoffs::decline(tx, feedbackOn(handoff, 1 + m_random.bounded(2)), handoffs::DeclinedTo::Recycled);
        });
    }
    void rate(HandoffId handoff)
    {
        attempt(u"rate"_s, [&](Transaction &tx) { handoffs::rate(tx, feedbackOn(handoff, 1 + m_random.bounded(5))); });
    }
    void close(HandoffId handoff)
    {
        attempt(u"close"_s, [&](Transaction &tx) {
            handoffs::close(tx, handoff, m_random.bounded(2) == 0 ? Outcome::Won : Outcome::Lost);
        });
    }
    void takeAnothers()
    {
        const qint64 anothers =
            m_self.database()
                .number(u"SELECT max(id) FROM handoff WHERE receiver_id <> ? AND state = 'waiting'"_s,
                        m_self.person().id)
                .value_or(0);
        if (!anothers)
            return;
        attempt(u"steal"_s, [&](Transaction &tx) { handoffs::accept(tx, HandoffId(anothers)); });
    }

    const TestWorkspace &m_workspace;
    SignedIn m_self;
    Tally &m_tally;
    QRandomGenerator m_random;
};

QList<Person> addColleagues(TestWorkspace &workspace, Department department, Role role)
{
    QList<Person> all;
    for (int i = 0; i < colleagues; ++i) {
        Person person;
        person.login = u"%1%2"_s.arg(toText(role), QString::number(i));
        person.name = person.login;
        person.department = department;
        person.role = role;
        person.id = workspace.as(workspace.boss, [&](Transaction &tx) { return people::add(tx, person); });
        all += person;
    }
    return all;
}

struct Seat {
    Person person;
    void (Client::*work)();
};

QList<Seat> seatsFor(TestWorkspace &workspace)
{
    const QList<Person> marketing = addColleagues(workspace, Department::Marketing, Role::Marketing);
    const QList<Person> sales = addColleagues(workspace, Department::Sales, Role::Sales);
    QList<Seat> seats;
    seats += QList<Seat>(managers, {workspace.boss, &Client::manage});
    seats += QList<Seat>(readers, {workspace.guest, &Client::look});
    seats += QList<Seat>(checkers, {workspace.guest, &Client::check});
    for (int i = 0; seats.size() < clients; ++i) {
        seats += {marketing.at(i % colleagues), &Client::market};
        seats += {sales.at(i % colleagues), &Client::sell};
    }
    return seats.mid(0, clients);
}

int secondsAsked()
{
    const int seconds = qEnvironmentVariableIntValue("SMARKETING_CROWD_SECONDS");
    return seconds > 0 ? seconds : 10;
}

} // namespace

TEST_CASE("Fifty people at once on a server break no rule, and every figure is right [R1][R2][R3][R4][R5][R24]",
          "[R1][R2][R3][R4][R5][R24][server][crowd]")
{
    ServerTeam team;
    const QList<Seat> seats = seatsFor(team.workspace);
    Tally tally;
    const auto end = Clock::now() + std::chrono::seconds(secondsAsked());
    std::vector<std::thread> threads;
    for (qsizetype i = 0; i < seats.size(); ++i) {
        threads.emplace_back([&, i] {
            try {
                Client client(team.workspace, seats[i].person, tally, quint32(i));
                while (Clock::now() < end)
                    (client.*seats[i].work)();
            } catch (const Error &error) {
                tally.failed(QString::fromUtf8(error.what()));
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    tally.print();

    CHECK(tally.failures() == QStringList());
    Database &database = team.workspace.database();
    CHECK(workspaceFile::ruleProblems(database) == QStringList());
    CHECK(workspaceFile::rollupProblems(database) == QStringList());
    for (const char *what : {"lead", "hand over", "accept", "decline", "rate", "close", "dashboard", "check"}) {
        INFO(what);
        CHECK(tally.count(QLatin1String(what)) > 0);
    }
    CHECK(tally.count(u"steal"_s) == 0);
    // nothing was done twice, and nothing is missing
    CHECK(team.workspace.number(u"SELECT count(*) FROM handoff"_s) == tally.count(u"hand over"_s));
    CHECK(team.workspace.number(u"SELECT count(*) FROM feedback"_s) ==
          tally.count(u"rate"_s) + tally.count(u"decline"_s));
    CHECK(team.workspace.number(u"SELECT count(*) FROM lead"_s) == tally.count(u"lead"_s));
}
