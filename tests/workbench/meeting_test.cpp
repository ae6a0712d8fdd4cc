// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workspace_fixture.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/decision.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/meeting.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Monday at ten: two hours after the workspace's clock starts.
MeetingSeries mondays()
{
    return {{}, u"Monday table"_s, 1, 600, 45, {}, 0};
}

template <class Work> QString refusalOf(Work work)
{
    try {
        work();
    } catch (const Refused &refused) {
        return u"R%1 %2"_s.arg(refused.rule).arg(refused.reason);
    } catch (const Forbidden &) {
        return u"forbidden"_s;
    } catch (const Conflict &) {
        return u"conflict"_s;
    }
    return {};
}

struct Table : TestWorkspace {
    Table()
    {
        as(boss, [](Transaction &tx) { meetings::setSeries(tx, mondays()); });
    }
    meetings::Board board() const { return read(boss, meetings::board); }
    MeetingId meeting() const { return board().meeting->id; }
    QList<AgendaItem> items() const { return board().items; }
    AgendaItem item(AgendaSource source) const
    {
        const QList<AgendaItem> all = items();
        const auto found = std::ranges::find(all, source, &AgendaItem::source);
        return found == all.end() ? AgendaItem() : *found;
    }
    MeetingId begin()
    {
        const MeetingId id = meeting();
        as(boss, [id](Transaction &tx) { meetings::start(tx, id); });
        return id;
    }
    void present(const Person &person)
    {
        as(person, [&](Transaction &tx) { meetings::setPresent(tx, meeting(), person.id, true); });
    }
    AgendaItemId add(const Person &person, const QString &title, AgendaSection section = AgendaSection::Weeks)
    {
        return as(person, [&](Transaction &tx) { return agenda::add(tx, meeting(), section, title); });
    }
    void refill()
    {
        as(mia, [](Transaction &tx) { meetings::prepare(tx); });
    }
    HandoffId owed(const QString &lead)
    {
        const HandoffId id = addHandoff(addLead(lead), sven);
        as(sven, [&](Transaction &tx) { handoffs::accept(tx, id); });
        return id;
    }
    void rate(HandoffId id, int rating, PersonaId other = {})
    {
        Feedback feedback;
        feedback.handoff = id;
        feedback.rating = rating;
        feedback.fit = other ? PersonaFit::No : PersonaFit::Yes;
        feedback.persona = other;
        feedback.reasons = {ReasonId(6)};
        feedback.comment = u"They wanted something else altogether"_s;
        as(sven, [&](Transaction &tx) { handoffs::rate(tx, feedback); });
    }
};

} // namespace

TEST_CASE("The coming meeting is there by itself, once [R18]", "[R18][workbench]")
{
    TestWorkspace workspace;
    CHECK_FALSE(workspace.read(workspace.mia, meetings::board).series);
    CHECK(refusalOf([&] {
              workspace.as(workspace.mia, [](Transaction &tx) { meetings::setSeries(tx, mondays()); });
          }) == u"forbidden");
    workspace.as(workspace.boss, [](Transaction &tx) { meetings::setSeries(tx, mondays()); });
    const auto board = workspace.read(workspace.guest, meetings::board);
    REQUIRE(board.meeting);
    CHECK(board.meeting->state == MeetingState::Planned);
    CHECK(board.meeting->startsAt == workspace.now() + std::chrono::hours(2));
    CHECK_FALSE(board.unprepared);

    const MeetingId first = workspace.as(workspace.mia, meetings::prepare);
    const auto elsewhere = workspace.connect();
    MeetingId second;
    transact(*elsewhere, workspace.sven, workspace.now(), {u"test"_s},
             [&](Transaction &tx) { second = meetings::prepare(tx); });
    CHECK(first == second);
    CHECK(workspace.number(u"SELECT count(*) FROM meeting"_s) == 1);

    SECTION("Another day moves it")
    {
        MeetingSeries changed = *workspace.read(workspace.boss, meetings::series);
        changed.weekday = 3;
        changed.units = {workspace.unit};
        workspace.as(workspace.boss, [&](Transaction &tx) { meetings::setSeries(tx, changed); });
        const auto moved = workspace.read(workspace.boss, meetings::board);
        CHECK(localDate(moved.meeting->startsAt, QTimeZone::utc()) == QDate(2026, 3, 4));
        CHECK(moved.units.size() == 1);
        CHECK(refusalOf([&] {
                  workspace.as(workspace.boss, [&](Transaction &tx) { meetings::setSeries(tx, changed); });
              }) == u"conflict");
    }
}

TEST_CASE("An agenda fills itself from known causes, ranked, and keeps itself up to date [R18]", "[R18][workbench]")
{
    Table table;
    CHECK(table.items().isEmpty());
    const HandoffId small = table.owed(u"Small"_s);
    for (int i = 0; i < 3; ++i)
        table.rate(table.owed(u"Low %1"_s.arg(i)), 2);
    table.as(table.mia, [](Transaction &tx) {
        tx.database.execute(u"INSERT INTO campaign (name, name_key, state) VALUES ('Bulbs', 'bulbs', 'proposed')"_s);
    });
    table.advance(25);
    CHECK(table.board().unprepared);
    table.refill();
    CHECK_FALSE(table.board().unprepared);

    const AgendaItem owes = table.item(AgendaSource::OverdueFeedback);
    CHECK(owes.section == AgendaSection::Company);
    CHECK(owes.args == QStringList{table.sven.name, u"1"_s});
    CHECK(table.read(table.mia, [&](Reading &reading) { return agenda::owed(reading, owes.id); }).first().handoff ==
          small);
    const AgendaItem low = table.item(AgendaSource::LowRating);
    CHECK(low.section == AgendaSection::Customer);
    CHECK(low.people == 3);
    CHECK(table.item(AgendaSource::Campaign).args == QStringList{u"Bulbs"_s});
    CHECK(table.items().size() == 3);

    SECTION("Filling again changes nothing")
    {
        const qint64 events = table.number(u"SELECT count(*) FROM event"_s);
        table.refill();
        CHECK(table.number(u"SELECT count(*) FROM event"_s) == events);
    }
    SECTION("What is settled goes, what is new comes before what weighs less")
    {
        table.rate(small, 5);
        for (int i = 0; i < 2; ++i)
            table.owed(u"More %1"_s.arg(i));
        const HandoffId other = table.addHandoff(table.addLead(u"Other"_s), table.ola);
        table.as(table.ola, [&](Transaction &tx) { handoffs::accept(tx, other); });
        table.advance(25);
        table.refill();
        const QList<AgendaItem> items = table.items();
        CHECK(items.at(0).args == QStringList{table.sven.name, u"2"_s});
        CHECK(items.at(1).args == QStringList{table.ola.name, u"1"_s});
        CHECK(items.at(0).points > items.at(1).points);
    }
    SECTION("What somebody noted stays though its cause is gone")
    {
        table.as(table.mia, [&](Transaction &tx) { agenda::setNotes(tx, owes.id, {}, u"Ask why"_s); });
        table.rate(small, 5);
        table.refill();
        CHECK(table.item(AgendaSource::OverdueFeedback).notes == u"Ask why");
    }
    SECTION("It is filled for the last time when the meeting begins")
    {
        table.owed(u"Late"_s);
        table.advance(25);
        table.begin();
        CHECK(table.item(AgendaSource::OverdueFeedback).people == 2);
        table.rate(small, 5);
        CHECK(refusalOf([&] { table.as(table.mia, [&](Transaction &tx) { agenda::fill(tx, table.meeting()); }); }) ==
              u"R18 running");
        table.refill();
        CHECK(table.item(AgendaSource::OverdueFeedback).people == 2);
    }
}

TEST_CASE("Sales' retags come on the agenda as drift [S7]", "[R18][workbench]")
{
    Table table;
    const PersonaId other = table.as(table.mia, [](Transaction &tx) {
        return PersonaId(
            tx.database.insert(u"INSERT INTO persona (name, name_key) VALUES ('Pro', 'pro') RETURNING id"_s));
    });
    for (int i = 0; i < 3; ++i)
        table.rate(table.owed(u"Lead %1"_s.arg(i)), 4, i < 2 ? other : PersonaId());
    table.refill();
    CHECK_FALSE(table.item(AgendaSource::PersonaDrift).id);
    table.rate(table.owed(u"One more"_s), 4, other);
    table.refill();
    CHECK(table.item(AgendaSource::PersonaDrift).args == QStringList{u"Home gardener"_s, u"Pro"_s, u"3"_s, u"4"_s});
}

TEST_CASE("Everybody but guests adds, moves and takes back [R18]", "[R18][workbench]")
{
    Table table;
    const AgendaItemId a = table.add(table.mia, u"First"_s);
    const AgendaItemId b = table.add(table.sven, u"Second"_s);
    const AgendaItemId c = table.add(table.ola, u"Third"_s);
    CHECK(refusalOf([&] { table.add(table.guest, u"Mine"_s); }) == u"forbidden");
    CHECK(refusalOf([&] { table.add(table.mia, u" .. "_s); }) == u"R18 title-needed");
    const auto order = [&] {
        QList<AgendaItemId> ids;
        for (const AgendaItem &item : table.items())
            ids += item.id;
        return ids;
    };
    CHECK(order() == QList{a, b, c});

    const auto moved = [&](AgendaItemId id, const agenda::Place &to) {
        return table.as(table.mia, [&](Transaction &tx) { return agenda::move(tx, id, to); });
    };
    const agenda::Place before = moved(c, {AgendaSection::Weeks, 0});
    CHECK(order() == QList{c, a, b});
    CHECK(before.row == 2);
    moved(c, before);
    CHECK(order() == QList{a, b, c});
    moved(b, {AgendaSection::Company, 7});
    CHECK(order() == QList{b, a, c});
    CHECK(table.items().first().section == AgendaSection::Company);

    SECTION("What was placed by hand is left there by filling")
    {
        moved(c, {AgendaSection::Weeks, 0});
        table.refill();
        CHECK(order() == QList{b, c, a});
    }
    SECTION("Removed and restored")
    {
        table.as(table.mia, [&](Transaction &tx) { agenda::remove(tx, a); });
        CHECK(order() == QList{b, c});
        table.as(table.mia, [&](Transaction &tx) { agenda::restore(tx, a); });
        CHECK(order() == QList{b, a, c});
    }
    SECTION("Two who write notes at once do not lose them [R25]")
    {
        table.as(table.mia, [&](Transaction &tx) { agenda::setNotes(tx, a, {}, u"Mia's"_s); });
        CHECK(refusalOf([&] {
                  table.as(table.sven, [&](Transaction &tx) { agenda::setNotes(tx, a, {}, u"Sven's"_s); });
              }) == u"conflict");
    }
}

TEST_CASE("A meeting closes with both departments and what was owed talked about [R8][R18]", "[R8][R18][workbench]")
{
    Table table;
    const HandoffId owed = table.owed(u"Owed"_s);
    table.advance(25);
    const AgendaItemId left = table.add(table.mia, u"Spring fair"_s);
    const MeetingId id = table.begin();
    const auto close = [&] {
        return refusalOf([&] { table.as(table.boss, [&](Transaction &tx) { meetings::close(tx, id); }); });
    };
    CHECK(table.board().missing.size() == 3);
    CHECK(close() == u"R18 marketing-absent");
    CHECK(refusalOf([&] {
              table.as(table.mia, [&](Transaction &tx) { meetings::setPresent(tx, id, table.sven.id, true); });
          }) == u"forbidden");
    table.present(table.mia);
    CHECK(close() == u"R18 sales-absent");
    table.present(table.sven);
    CHECK(close() == u"R8 feedback-undiscussed");
    const AgendaItem owes = table.item(AgendaSource::OverdueFeedback);
    REQUIRE(table.board().missing.size() == 1);
    CHECK(table.board().missing.first().item == owes.id);

    SECTION("Discussed")
    {
        CHECK(refusalOf([&] {
                  table.as(table.sven, [&](Transaction &tx) { agenda::setState(tx, owes.id, AgendaState::Discussed); });
              }) == u"forbidden");
        table.as(table.boss, [&](Transaction &tx) { agenda::setState(tx, owes.id, AgendaState::Discussed); });
        CHECK(close().isEmpty());
    }
    SECTION("Given in the meeting")
    {
        table.rate(owed, 4);
        CHECK(close().isEmpty());
    }
    SECTION("What falls due only while it runs does not matter")
    {
        table.rate(owed, 4);
        table.owed(u"Later"_s);
        table.advance(30);
        CHECK(close().isEmpty());
    }
    REQUIRE(table.meeting() != id);
    CHECK(table.board().meeting->startsAt > table.now());
    const QList<AgendaItem> items = table.items();
    const auto carried = std::ranges::find(items, left, &AgendaItem::carriedFrom);
    REQUIRE(carried != items.end());
    CHECK(carried->title == u"Spring fair");
    CHECK(refusalOf([&] { table.as(table.mia, [&](Transaction &tx) { agenda::remove(tx, left); }); }) ==
          u"R18 meeting-closed");
    CHECK(table.read(table.guest, [](Reading &reading) { return meetings::past(reading); }).size() == 1);
}

TEST_CASE("Decisions and actions come from an item, and what is not done comes back [R19]", "[R19][workbench]")
{
    Table table;
    const AgendaItemId item = table.add(table.mia, u"Spring fair"_s);
    ActionItem wanted;
    wanted.item = item;
    wanted.text = u"Order the tent"_s;
    wanted.owner = table.sven.id;
    wanted.dueOn = QDate(2026, 3, 6);
    const auto act = [&](const ActionItem &action) {
        return table.as(table.mia, [&](Transaction &tx) { return actionItems::add(tx, action); });
    };
    CHECK(refusalOf([&] { act(wanted); }) == u"R19 not-running");
    const MeetingId id = table.begin();
    table.present(table.mia);
    table.present(table.sven);
    ActionItem bad = wanted;
    bad.owner = {};
    CHECK(refusalOf([&] { act(bad); }) == u"R19 action-owner-needed");
    bad = wanted;
    bad.dueOn = QDate(2026, 3, 1);
    CHECK(refusalOf([&] { act(bad); }) == u"R19 due-needed");
    bad = wanted;
    bad.item = AgendaItemId(99);
    CHECK(refusalOf([&] { act(bad); }) == u"R19 agenda-item-needed");
    const ActionItemId action = act(wanted);
    const auto decide = [&](const QString &text) {
        return table.as(table.sven, [&](Transaction &tx) { return decisions::add(tx, item, text); });
    };
    CHECK(refusalOf([&] { decide(u"?"_s); }) == u"R19 text-needed");
    const DecisionId decision = decide(u"We go there with both"_s);
    table.as(table.mia, [&](Transaction &tx) { decisions::remove(tx, decision); });
    CHECK(table.board().decisions.isEmpty());
    table.as(table.mia, [&](Transaction &tx) { decisions::restore(tx, decision); });
    CHECK(table.board().decisions.size() == 1);
    CHECK(refusalOf([&] { table.as(table.mia, [&](Transaction &tx) { agenda::remove(tx, item); }); }) == u"R19 in-use");
    table.as(table.boss, [&](Transaction &tx) {
        agenda::setState(tx, item, AgendaState::Discussed);
        meetings::close(tx, id);
    });

    const AgendaItem back = table.item(AgendaSource::Action);
    CHECK(back.args == QStringList{u"Order the tent"_s, table.sven.name, u"2026-03-06"_s});
    CHECK(back.section == AgendaSection::Weeks);
    CHECK(back.points > 10); // a week old when they meet again
    CHECK(table.read(table.sven, actionItems::mine).size() == 1);
    CHECK(table.read(table.sven, actionItems::dueNow) == 0);
    table.advance(24 * 4);
    CHECK(table.read(table.sven, actionItems::dueNow) == 1);
    CHECK(refusalOf([&] {
              table.as(table.ola, [&](Transaction &tx) { actionItems::setState(tx, action, ActionState::Done); });
          }) == u"R19 owner-does");
    table.as(table.sven, [&](Transaction &tx) { actionItems::setState(tx, action, ActionState::Done); });
    table.refill();
    CHECK_FALSE(table.item(AgendaSource::Action).id);
    CHECK(table.read(table.guest, decisions::all).first().item.title == u"Spring fair");
    CHECK(refusalOf([&] { decide(u"Too late"_s); }) == u"R19 not-running");
}
