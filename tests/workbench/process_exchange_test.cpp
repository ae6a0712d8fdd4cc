// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/process_exchange.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(const std::function<void()> &attempt)
{
    try {
        attempt();
        return {};
    } catch (const Refused &refused) {
        return u"%1 %2"_s.arg(refused.reason, refused.field);
    } catch (const Forbidden &) {
        return u"forbidden"_s;
    } catch (const Conflict &) {
        return u"conflict"_s;
    }
}

struct Exchange {
    TestWorkspace workspace;

    ProcessCardId save(const Person &who, const ProcessCard &card)
    {
        return workspace.as(who, [&](Transaction &tx) { return processExchange::saveCard(tx, card); });
    }
    ExchangeSessionId save(const Person &who, const ExchangeSession &session)
    {
        return workspace.as(who, [&](Transaction &tx) { return processExchange::saveSession(tx, session); });
    }
    QList<ProcessCard> cards() const { return workspace.read(workspace.guest, processExchange::cards); }
    QList<processExchange::Record> sessions() const
    {
        return workspace.read(workspace.guest, processExchange::sessions);
    }
    ProcessCard callCard() const
    {
        ProcessCard card;
        card.department = Department::Sales;
        card.name = u"The first call"_s;
        card.steps = {u" Ring within a day "_s, u"--"_s, u"Note what they grow"_s};
        return card;
    }
    ExchangeSession callSession() const
    {
        ExchangeSession session;
        session.host = Department::Sales;
        session.shownBy = workspace.sven.id;
        session.topic = u"A first call, listened to"_s;
        session.startsAt = workspace.now() + std::chrono::hours(24);
        return session;
    }
};

} // namespace

TEST_CASE("Each side writes cards of how it works [S8]", "[S8][workbench]")
{
    Exchange exchange;
    const TestWorkspace &w = exchange.workspace;
    const ProcessCard wanted = exchange.callCard();
    CHECK(refusalOf([&] { exchange.save(w.mia, wanted); }) == u"own-side department");
    CHECK(refusalOf([&] { exchange.save(w.guest, wanted); }) == u"forbidden");
    ProcessCard empty = wanted;
    empty.steps = {u"--"_s};
    CHECK(refusalOf([&] { exchange.save(w.sven, empty); }) == u"text-needed steps");
    empty = wanted;
    empty.name = u" "_s;
    CHECK(refusalOf([&] { exchange.save(w.sven, empty); }) == u"name-needed name");

    exchange.save(w.sven, wanted);
    REQUIRE(exchange.cards().size() == 1);
    const ProcessCard card = exchange.cards().first();
    CHECK(card.steps == QStringList{u"Ring within a day"_s, u"Note what they grow"_s});
    CHECK(card.changedBy == w.sven.id);

    ProcessCard stolen = card;
    stolen.department = Department::Marketing; // what it is stays
    CHECK(refusalOf([&] { exchange.save(w.mia, stolen); }) == u"own-side department");
    exchange.save(w.boss, card);
    CHECK(refusalOf([&] { exchange.save(w.sven, card); }) == u"conflict");

    exchange.workspace.as(w.ola, [&](Transaction &tx) { processExchange::removeCard(tx, card.id); });
    CHECK(exchange.cards().isEmpty());
    exchange.workspace.as(w.ola, [&](Transaction &tx) { processExchange::restoreCard(tx, card.id); });
    CHECK(exchange.cards().size() == 1);
}

TEST_CASE("Somebody of the side that hosts a session shows it, and a card of theirs [S8]", "[S8][workbench]")
{
    Exchange exchange;
    const TestWorkspace &w = exchange.workspace;
    ExchangeSession session = exchange.callSession();
    session.shownBy = w.mia.id;
    CHECK(refusalOf([&] { exchange.save(w.mia, session); }) == u"host-needed shownBy");
    session.shownBy = w.sven.id;
    ProcessCard other = exchange.callCard();
    other.department = Department::Marketing;
    session.card = exchange.save(w.mia, other);
    CHECK(refusalOf([&] { exchange.save(w.mia, session); }) == u"host-needed card");
    session.card = exchange.save(w.sven, exchange.callCard());
    CHECK(refusalOf([&] { exchange.save(w.guest, session); }) == u"forbidden");
    session.id = exchange.save(w.mia, session);
    session.rowVersion = 1;
    REQUIRE(exchange.sessions().size() == 1);
    CHECK(exchange.sessions().first().shownBy == w.sven.name);
    CHECK(exchange.sessions().first().card == u"The first call");

    // Whoever showed it may go over to the other side: what was agreed on stays and can be noted.
    const QString moved = u"UPDATE person SET department = 'marketing' WHERE id = %1"_s.arg(w.sven.id.value);
    REQUIRE(exchange.workspace.sql(w.boss, moved) == QString());
    session.learned = u"Nobody asks for the price first"_s;
    exchange.save(w.mia, session);
    CHECK(exchange.sessions().first().session.learned == session.learned);
    CHECK(refusalOf([&] { exchange.save(w.mia, session); }) == u"conflict");

    exchange.workspace.as(w.ola, [&](Transaction &tx) { processExchange::removeSession(tx, session.id); });
    CHECK(exchange.sessions().isEmpty());
    exchange.workspace.as(w.ola, [&](Transaction &tx) { processExchange::restoreSession(tx, session.id); });
    CHECK(exchange.sessions().size() == 1);
}

TEST_CASE("A session stands on the agenda of its week until what was learned is noted [S8][R18]",
          "[S8][R18][workbench]")
{
    Exchange exchange;
    const TestWorkspace &w = exchange.workspace;
    const auto onAgenda = [&] {
        exchange.workspace.as(w.mia, [](Transaction &tx) { meetings::prepare(tx); });
        QStringList found;
        for (const AgendaItem &item : w.read(w.boss, meetings::board).items) {
            if (item.source == AgendaSource::Exchange)
                found += item.args.value(0) + u", "_s + item.args.value(1);
        }
        return found;
    };
    exchange.workspace.as(w.boss, [](Transaction &tx) {
        meetings::setSeries(tx, {{}, u"Monday table"_s, 1, 600, 45, {}, 0});
    });
    ExchangeSession session = exchange.callSession();
    session.startsAt = w.now() + std::chrono::hours(24 * 8);
    session.id = exchange.save(w.mia, session);
    session.rowVersion = 1;
    CHECK(onAgenda().isEmpty()); // not this week's
    exchange.workspace.advance(24 * 2);
    CHECK(onAgenda() == QStringList{u"A first call, listened to, Sven Seller"_s});
    exchange.workspace.advance(24 * 14);
    CHECK(onAgenda().size() == 1); // held or not, nobody has said what came of it
    session.learned = u"Nobody asks for the price first"_s;
    exchange.save(w.mia, session);
    CHECK(onAgenda().isEmpty());
}

TEST_CASE("What one's side shows or sees is told, the next first, until it is over [S8]", "[S8][workbench]")
{
    Exchange exchange;
    const TestWorkspace &w = exchange.workspace;
    const auto plan = [&](const QString &topic, int hours) {
        ExchangeSession session = exchange.callSession();
        session.topic = topic;
        session.startsAt = w.now() + std::chrono::hours(hours);
        session.id = exchange.save(w.sven, session);
        session.rowVersion = 1;
        return session;
    };
    const auto topics = [&](const Person &person, QList<processExchange::Record> (*asked)(Reading &)) {
        QStringList result;
        for (const processExchange::Record &one : w.read(person, asked))
            result += one.session.topic;
        return result;
    };
    plan(u"Next month"_s, 24 * 30);
    plan(u"Tomorrow"_s, 24);
    plan(u"Now"_s, 0);
    ExchangeSession noted = plan(u"Noted before it was held"_s, 48);
    noted.learned = u"Nobody asks for the price first"_s;
    exchange.save(w.mia, noted);
    const ExchangeSession gone = plan(u"Called off"_s, 24);
    exchange.workspace.as(w.mia, [&](Transaction &tx) { processExchange::removeSession(tx, gone.id); });

    const QStringList all = {u"Now"_s, u"Tomorrow"_s, u"Next month"_s};
    CHECK(topics(w.sven, processExchange::mine) == all);
    CHECK(topics(w.mia, processExchange::mine) == all); // who looks on as well
    CHECK(topics(w.boss, processExchange::mine).isEmpty());
    CHECK(topics(w.sven, processExchange::mineSoon) == all.first(2));
    exchange.workspace.advance(1);
    CHECK(topics(w.sven, processExchange::mineSoon) == QStringList{u"Tomorrow"_s});
    // The last day counts whole, by the workspace's clock.
    const auto at = [&](qint64 days, int hour) {
        return firstMoment(localDate(w.now(), QTimeZone::utc()).addDays(days), hour * 60, QTimeZone::utc());
    };
    ExchangeSession edge = exchange.callSession();
    edge.topic = u"Late on the seventh day"_s;
    edge.startsAt = at(7, 23);
    exchange.save(w.sven, edge);
    edge.topic = u"Early on the eighth"_s;
    edge.startsAt = at(8, 0);
    exchange.save(w.sven, edge);
    const QStringList soon = topics(w.sven, processExchange::mineSoon);
    CHECK(soon.contains(u"Late on the seventh day"_s));
    CHECK_FALSE(soon.contains(u"Early on the eighth"_s));
}
