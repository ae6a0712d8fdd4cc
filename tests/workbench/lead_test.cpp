// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workspace_fixture.h"

#include "smarketing/workbench/lead.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

Lead named(const QString &last, const QString &company = {})
{
    Lead lead;
    lead.firstName = u"Anna"_s;
    lead.lastName = last;
    lead.company = company;
    return lead;
}

LeadId add(TestWorkspace &workspace, const Lead &lead)
{
    return workspace.as(workspace.mia, [&](Transaction &tx) { return leads::create(tx, lead); });
}

Lead get(TestWorkspace &workspace, LeadId id)
{
    return workspace.read(workspace.mia, [&](Reading &reading) { return leads::find(reading, id); });
}

QString refusal(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Refused &error) {
        return u"R%1|%2|%3"_s.arg(error.rule).arg(error.reason, error.field);
    } catch (const Forbidden &) {
        return u"forbidden"_s;
    }
    return {};
}

/// Accepts the lead's open handoff and rates it, by plain SQL.
void acceptAndRate(TestWorkspace &workspace, HandoffId handoff)
{
    REQUIRE(
        workspace
            .sql(
                workspace.sven,
                u"UPDATE handoff SET state = 'accepted', accepted_at = (SELECT at FROM command WHERE open = 1) WHERE id = %1"_s
                    .arg(handoff.value))
            .isEmpty());
}

void rate(TestWorkspace &workspace, HandoffId handoff)
{
    const QString at = QString::number(toMillis(workspace.now()));
    const QString id = QString::number(handoff.value);
    REQUIRE(workspace
                .sql(workspace.sven,
                     u"INSERT INTO feedback (handoff_id, revision, rating, fit, given_by, given_at) VALUES (%1, 1, 4, "
                     "'yes', %2, %3); INSERT INTO feedback_reason (feedback_id, reason_id) SELECT max(id), 1 FROM "
                     "feedback; UPDATE handoff SET feedback_id = (SELECT max(id) FROM feedback), rating = 4, "
                     "feedback_at = %3 WHERE id = %1"_s.arg(id, QString::number(workspace.sven.id.value), at))
                .isEmpty());
}

} // namespace

TEST_CASE("A lead is made, found and changed", "[leads]")
{
    TestWorkspace workspace;
    Lead lead = named(u" Berg "_s, u"Ogród sp. z o.o."_s);
    lead.email = u"anna@berg.se"_s;
    lead.value = Money{125000, u"SEK"_s};
    lead.campaign = workspace.campaign;
    const LeadId id = add(workspace, lead);
    const Lead stored = get(workspace, id);
    CHECK(stored.lastName == u"Berg"_s);
    CHECK(stored.value == lead.value);
    CHECK(stored.campaign == workspace.campaign);
    CHECK(stored.createdAt == workspace.now());

    SECTION("Wrong values are refused and name their field [R28]")
    {
        const auto change = [&](auto spoil) {
            return refusal([&] {
                Lead wrong = stored;
                spoil(wrong);
                workspace.as(workspace.mia, [&](Transaction &tx) { leads::change(tx, wrong); });
            });
        };
        CHECK(change([](Lead &l) { l.email = u"anna at berg"_s; }) == u"R28|bad-email|email"_s);
        CHECK(change([](Lead &l) { l.phone = u"call me"_s; }) == u"R28|bad-phone|phone"_s);
        CHECK(change([](Lead &l) { l.value = Money{-1, u"SEK"_s}; }) == u"R28|negative-value|value"_s);
        CHECK(change([](Lead &l) { l.city = QString(600, u'x'); }) == u"R28|too-long|city"_s);
        CHECK(change([](Lead &l) { l.firstName = l.lastName = l.company = l.email = QString(); }) ==
              u"R28|lead-needs-a-name|last_name"_s);
        CHECK(get(workspace, id).email == u"anna@berg.se"_s);
    }
    SECTION("Every change is an event with before and after [R24]")
    {
        Lead edited = stored;
        edited.city = u"Łódź"_s;
        workspace.as(workspace.mia, [&](Transaction &tx) { leads::change(tx, edited); });
        // One engine writes spaces between the parts.
        CHECK(workspace.text(u"SELECT change FROM event WHERE subject = 'lead' AND action = 'update'"_s).remove(u' ') ==
              u"{\"city\":[\"\",\"Łódź\"]}"_s);
    }
}

TEST_CASE("The second to change a lead is told, and sees both versions [R25]", "[leads][R25]")
{
    TestWorkspace workspace;
    const LeadId id = add(workspace, named(u"Berg"_s));
    Lead mine = get(workspace, id);
    Lead theirs = mine;
    theirs.city = u"Malmö"_s;
    workspace.as(workspace.emil, [&](Transaction &tx) { leads::change(tx, theirs); });
    mine.city = u"Lund"_s;
    try {
        workspace.as(workspace.mia, [&](Transaction &tx) { leads::change(tx, mine); });
        FAIL("the first change was overwritten");
    } catch (const LeadConflict &conflict) {
        CHECK(conflict.mine.city == u"Lund"_s);
        CHECK(conflict.theirs.city == u"Malmö"_s);
        mine.rowVersion = conflict.theirs.rowVersion;
    }
    CHECK(get(workspace, id).city == u"Malmö"_s);
    workspace.as(workspace.mia, [&](Transaction &tx) { leads::change(tx, mine); });
    CHECK(get(workspace, id).city == u"Lund"_s);
}

TEST_CASE("Sales edits its own leads, guests none", "[leads][permission]")
{
    TestWorkspace workspace;
    const LeadId other = add(workspace, named(u"Berg"_s));
    const LeadId own =
        workspace.as(workspace.sven, [&](Transaction &tx) { return leads::create(tx, named(u"Lund"_s)); });
    CHECK(get(workspace, own).owner == workspace.sven.id);

    const auto rename = [&](const Person &person, LeadId id) {
        return refusal([&] {
            workspace.as(person, [&](Transaction &tx) {
                Lead lead = leads::find(tx, id);
                lead.city += u"x"_s;
                leads::change(tx, lead);
            });
        });
    };
    CHECK(rename(workspace.sven, own).isEmpty());
    CHECK(rename(workspace.sven, other) == u"forbidden"_s);
    CHECK(rename(workspace.ola, own) == u"forbidden"_s);
    CHECK(rename(workspace.boss, own).isEmpty());
    CHECK(rename(workspace.guest, other) == u"forbidden"_s);
    CHECK(refusal([&] {
              workspace.as(workspace.guest, [&](Transaction &tx) { leads::create(tx, named(u"Ek"_s)); });
          }) == u"forbidden"_s);

    const LeadBulkResult bulk = workspace.as(workspace.sven, [&](Transaction &tx) {
        LeadPatch patch;
        patch.city = u"Lund"_s;
        return leads::bulkChange(tx, {own, other}, patch);
    });
    CHECK(bulk.changed == QList<LeadId>{own});
    CHECK(bulk.notAllowed == QList<LeadId>{other});
    CHECK(get(workspace, other).city.isEmpty());
}

TEST_CASE("A later stage implies the earlier ones", "[leads]")
{
    TestWorkspace workspace;
    const LeadId id = workspace.addLead();
    const HandoffId handoff = workspace.addHandoff(id, workspace.sven);
    workspace.advance(1);
    acceptAndRate(workspace, handoff);
    rate(workspace, handoff);
    const LeadMoves moves =
        workspace.as(workspace.mia, [&](Transaction &tx) { return leads::move(tx, {id}, Stage::Opportunity); });
    CHECK(moves.moved == QList<LeadId>{id});
    const QString at = QString::number(toMillis(workspace.now()));
    CHECK(workspace.text(u"SELECT sal_at || ' ' || sql_at || ' ' || opportunity_at FROM lead WHERE id = %1"_s.arg(
              id.value)) == QStringList({at, at, at}).join(u' '));
    CHECK(workspace.number(u"SELECT customer_at IS NULL FROM lead WHERE id = %1"_s.arg(id.value)) == 1);
}

TEST_CASE("A move that a rule meets says what is missing instead of failing [R4] [R9]", "[leads][R4][R9]")
{
    TestWorkspace workspace;
    const LeadId waiting = workspace.addLead(u"Berg"_s);
    const HandoffId handoff = workspace.addHandoff(waiting, workspace.sven);
    const LeadId fresh = workspace.addLead(u"Lund"_s);
    const auto needs = [&](LeadId id, Stage to) {
        const LeadMoves moves = workspace.as(workspace.mia, [&](Transaction &tx) { return leads::move(tx, {id}, to); });
        return moves.asking.isEmpty() ? MoveNeeds::Nothing : moves.asking.first().needs;
    };
    CHECK(needs(fresh, Stage::Sal) == MoveNeeds::Handoff);
    CHECK(needs(fresh, Stage::Sql) == MoveNeeds::Handoff);
    CHECK(needs(waiting, Stage::Sal) == MoveNeeds::Acceptance);
    CHECK(needs(waiting, Stage::Recycled) == MoveNeeds::Feedback);
    acceptAndRate(workspace, handoff);
    CHECK(needs(waiting, Stage::Sql) == MoveNeeds::Feedback);
    CHECK(needs(waiting, Stage::Sal) == MoveNeeds::Nothing);
    CHECK(get(workspace, waiting).stage == Stage::Sal);
    CHECK(get(workspace, fresh).stage == Stage::Mql);
}

TEST_CASE("A lead whose feedback is owed cannot be deleted [R4]", "[leads][R4]")
{
    TestWorkspace workspace;
    const LeadId id = workspace.addLead();
    workspace.addHandoff(id, workspace.sven);
    CHECK(refusal([&] { workspace.as(workspace.mia, [&](Transaction &tx) { leads::remove(tx, {id}); }); }) ==
          u"R4|handoff-open|"_s);
}

TEST_CASE("Duplicates are found by e-mail, phone, or company and name", "[leads][R26]")
{
    TestWorkspace workspace;
    Lead first = named(u"Żółć"_s, u"Ogród sp. z o.o."_s);
    first.email = u"Anna@Ogrod.pl"_s;
    first.phone = u"+48 601 234 567"_s;
    const LeadId id = add(workspace, first);
    const auto finds = [&](const Lead &lead) {
        const QList<Lead> found =
            workspace.read(workspace.mia, [&](Reading &reading) { return leads::duplicates(reading, lead); });
        return found.size() == 1 && found.first().id == id;
    };
    Lead other;
    other.email = u"anna@ogrod.pl"_s;
    CHECK(finds(other));
    other = {};
    other.phone = u"601-234-567"_s;
    CHECK(finds(other));
    CHECK(finds(named(u"zolc"_s, u"OGROD"_s)));
    CHECK_FALSE(finds(named(u"Żółć"_s)));
    CHECK_FALSE(finds(named(u"Nowak"_s, u"Ogród"_s)));
    CHECK_FALSE(finds(get(workspace, id)));
}

TEST_CASE("Merging gives everything to the one that remains, and can be undone", "[leads][R2][R23]")
{
    TestWorkspace workspace;
    const LeadId kept = add(workspace, named(u"Berg"_s));
    const LeadId other = workspace.addLead(u"Bergh"_s);
    const HandoffId handoff = workspace.addHandoff(other, workspace.sven);
    workspace.as(workspace.mia, [&](Transaction &tx) {
        leads::addTouchpoint(tx, {{}, other, tx.now, workspace.fair, {}, Direction::Inbound, u"Visited the stand"_s});
    });
    CommandId command;
    workspace.as(workspace.mia, [&](Transaction &tx) {
        Lead merged = leads::find(tx, kept);
        merged.city = u"Malmö"_s;
        leads::merge(tx, merged, {other});
        command = tx.command;
    });
    CHECK(get(workspace, other).mergedInto == kept);
    CHECK(get(workspace, other).deleted);
    CHECK(get(workspace, kept).stage == Stage::Mql);
    CHECK(get(workspace, kept).city == u"Malmö"_s);
    CHECK(workspace.number(u"SELECT lead_id FROM handoff WHERE id = %1"_s.arg(handoff.value)) == kept.value);
    CHECK(workspace.number(u"SELECT lead_id FROM touchpoint"_s) == kept.value);

    SECTION("Undone, everything is where it was")
    {
        workspace.as(workspace.mia, [&](Transaction &tx) { leads::undo(tx, command); });
        CHECK_FALSE(get(workspace, other).deleted);
        CHECK_FALSE(get(workspace, other).mergedInto.isValid());
        CHECK(get(workspace, kept).city.isEmpty());
        CHECK(get(workspace, kept).stage == Stage::Lead);
        CHECK(workspace.number(u"SELECT lead_id FROM handoff WHERE id = %1"_s.arg(handoff.value)) == other.value);
        CHECK(workspace.number(u"SELECT lead_id FROM touchpoint"_s) == other.value);
        CHECK(workspace.number(u"SELECT count(*) FROM lead_search"_s) == 2);
    }
    SECTION("What others changed since is not undone under them [R25]")
    {
        workspace.as(workspace.emil, [&](Transaction &tx) {
            Lead lead = leads::find(tx, kept);
            lead.city = u"Lund"_s;
            leads::change(tx, lead);
        });
        CHECK(refusal([&] { workspace.as(workspace.mia, [&](Transaction &tx) { leads::undo(tx, command); }); }) ==
              u"R25|changed-since|"_s);
        CHECK(get(workspace, other).deleted);
        CHECK(get(workspace, kept).city == u"Lund"_s);
    }
}

TEST_CASE("Two leads with open handoffs are not merged [R2]", "[leads][R2]")
{
    TestWorkspace workspace;
    const LeadId first = workspace.addLead(u"Berg"_s);
    const LeadId second = workspace.addLead(u"Bergh"_s);
    workspace.addHandoff(first, workspace.sven);
    workspace.addHandoff(second, workspace.ola);
    CHECK(refusal([&] {
              workspace.as(workspace.mia, [&](Transaction &tx) { leads::merge(tx, leads::find(tx, first), {second}); });
          }) == u"R2|both-handoffs-open|"_s);
}

TEST_CASE("Edits, bulk edits, moves, deletions and new leads are undone [R23]", "[leads][R23]")
{
    TestWorkspace workspace;
    const LeadId first = add(workspace, named(u"Berg"_s));
    const LeadId second = add(workspace, named(u"Lund"_s));
    const Lead before = get(workspace, first);
    CommandId command;
    const auto undo = [&] { workspace.as(workspace.mia, [&](Transaction &tx) { leads::undo(tx, command); }); };

    SECTION("An edit")
    {
        workspace.as(workspace.mia, [&](Transaction &tx) {
            Lead lead = before;
            lead.city = u"Łódź \"1\""_s;
            lead.value = Money{100, u"PLN"_s};
            lead.campaign = workspace.campaign;
            leads::change(tx, lead);
            command = tx.command;
        });
        undo();
        const Lead after = get(workspace, first);
        CHECK(after.city.isEmpty());
        CHECK_FALSE(after.value.has_value());
        CHECK_FALSE(after.campaign.isValid());
    }
    SECTION("A bulk edit and a move")
    {
        workspace.as(workspace.mia, [&](Transaction &tx) {
            LeadPatch patch;
            patch.owner = workspace.sven.id;
            leads::bulkChange(tx, {first, second}, patch);
            leads::move(tx, {first, second}, Stage::Mql);
            command = tx.command;
        });
        REQUIRE(get(workspace, second).owner == workspace.sven.id);
        REQUIRE(get(workspace, second).stage == Stage::Mql);
        undo();
        CHECK_FALSE(get(workspace, second).owner.isValid());
        CHECK(get(workspace, first).stage == Stage::Lead);
        CHECK(workspace.number(u"SELECT count(*) FROM lead WHERE mql_at IS NOT NULL"_s) == 0);
    }
    SECTION("A deletion")
    {
        command = workspace.as(workspace.mia, [&](Transaction &tx) { return leads::remove(tx, {first}).command; });
        REQUIRE(get(workspace, first).deleted);
        undo();
        CHECK_FALSE(get(workspace, first).deleted);
    }
    SECTION("A new lead")
    {
        LeadId made;
        workspace.as(workspace.mia, [&](Transaction &tx) {
            made = leads::create(tx, named(u"Ek"_s));
            command = tx.command;
        });
        undo();
        CHECK(get(workspace, made).deleted);
    }
}

TEST_CASE("The timeline tells everything that happened, latest first", "[leads][S2]")
{
    TestWorkspace workspace;
    const LeadId id = workspace.addLead();
    workspace.advance(1);
    workspace.as(workspace.mia, [&](Transaction &tx) {
        leads::addTouchpoint(tx, {{}, id, tx.now, workspace.fair, {}, Direction::Inbound, u"Visited the stand"_s});
    });
    workspace.advance(1);
    workspace.as(workspace.mia, [&](Transaction &tx) {
        Lead lead = leads::find(tx, id);
        lead.city = u"Malmö"_s;
        leads::change(tx, lead);
    });
    workspace.advance(1);
    const HandoffId handoff = workspace.addHandoff(id, workspace.sven);
    workspace.advance(1);
    acceptAndRate(workspace, handoff);
    rate(workspace, handoff);
    workspace.advance(1);
    workspace.as(workspace.mia, [&](Transaction &tx) { leads::move(tx, {id}, Stage::Sql); });

    const auto all = workspace.read(workspace.mia, [&](Reading &reading) { return leads::timeline(reading, id); });
    QList<LeadEvent::Kind> kinds;
    for (const LeadEvent &entry : all)
        kinds += entry.kind;
    using Kind = LeadEvent::Kind;
    CHECK(std::ranges::is_sorted(all, std::greater(), &LeadEvent::at));
    for (Kind kind : {Kind::Created, Kind::Touchpoint, Kind::Changed, Kind::HandoffSent, Kind::HandoffAccepted,
                      Kind::Feedback, Kind::Moved})
        CHECK(kinds.count(kind) == 1);
    CHECK(all.first().kind == Kind::Moved);
    CHECK(all.first().to == Stage::Sql);

    SECTION("In parts, none is lost")
    {
        const auto first =
            workspace.read(workspace.mia, [&](Reading &reading) { return leads::timeline(reading, id, {}, 3); });
        const auto rest = workspace.read(
            workspace.mia, [&](Reading &reading) { return leads::timeline(reading, id, first.last().at, 100); });
        CHECK(first.size() + rest.size() == all.size());
    }
}
