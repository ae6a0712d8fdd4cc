// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/activity.h"
#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/channel.h"
#include "smarketing/workbench/comment.h"
#include "smarketing/workbench/deal.h"
#include "smarketing/workbench/decision.h"
#include "smarketing/workbench/goal.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/process_exchange.h"
#include "smarketing/workbench/reach.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/team.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Two people on connections of their own read one record; both change its text, one after the other.
template <class Load, class Member, class Save>
void checkSecondIsTold(TestWorkspace &workspace, const Person &first, const Person &second, Load load, Member text,
                       Save save)
{
    const auto other = workspace.connect();
    const auto stored = [&](Database &database, const Person &person) {
        Reading reading{database, person, workspace.now()};
        return load(reading);
    };
    auto mine = stored(workspace.database(), second);
    auto theirs = stored(*other, first);
    text(mine) = u"Mine of them"_s;
    text(theirs) = u"Theirs"_s;
    transact(*other, first, workspace.now(), {u"first"_s}, [&](Transaction &tx) { save(tx, theirs); });
    const auto saveMine = [&] {
        transact(workspace.database(), second, workspace.now(), {u"second"_s},
                 [&](Transaction &tx) { save(tx, mine); });
    };
    CHECK_THROWS_AS(saveMine(), Conflict);
    auto now = stored(workspace.database(), second);
    CHECK(text(now) == u"Theirs"_s);

    // With the version that the second has now seen, the choice is saved.
    mine.rowVersion = now.rowVersion;
    saveMine();
    now = stored(*other, first);
    CHECK(text(now) == u"Mine of them"_s);
}

template <class T, class IdType> T withId(const QList<T> &records, IdType id)
{
    const auto found = std::ranges::find(records, id, &T::id);
    REQUIRE(found != records.end());
    return *found;
}

/// A weekly meeting that runs, with one item that the manager brought in.
struct Table : TestWorkspace {
    Table()
    {
        as(boss, [](Transaction &tx) { meetings::setSeries(tx, {{}, u"Monday table"_s, 1, 600, 45, {}, 0}); });
        meeting = read(boss, meetings::board).meeting->id;
        item = as(boss, [this](Transaction &tx) {
            return agenda::add(tx, meeting, AgendaSection::Weeks, u"The fair in May"_s);
        });
        as(boss, [this](Transaction &tx) { meetings::start(tx, meeting); });
    }
    MeetingId meeting;
    AgendaItemId item;
};

template <class Record, class Member> auto only(const QList<Record> &records, Member member)
{
    REQUIRE(records.size() == 1);
    return std::invoke(member, records.first());
}

} // namespace

TEST_CASE("Of two people who change one record the second is told, and nothing is overwritten", "[conflict][R25]")
{
    TestWorkspace workspace;
    const Person &boss = workspace.boss;
    const Person &mia = workspace.mia;

    SECTION("A lead")
    {
        const LeadId id = workspace.addLead();
        checkSecondIsTold(
            workspace, mia, boss, [id](Reading &reading) { return leads::find(reading, id); },
            [](Lead &lead) -> QString & { return lead.city; },
            [](Transaction &tx, const Lead &lead) { leads::change(tx, lead); });
    }
    SECTION("A campaign")
    {
        checkSecondIsTold(
            workspace, mia, boss, [&](Reading &reading) { return campaigns::find(reading, workspace.campaign); },
            [](Campaign &campaign) -> QString & { return campaign.name; },
            [](Transaction &tx, const Campaign &campaign) { campaigns::change(tx, campaign); });
    }
    SECTION("An entry of a campaign's log")
    {
        const CampaignLogId id =
            workspace.as(mia, [&](Transaction &tx) { return campaigns::addLog(tx, workspace.campaign, u"Sent"_s); });
        checkSecondIsTold(
            workspace, mia, boss,
            [&](Reading &reading) {
                for (const campaigns::LogLine &line : campaigns::log(reading, workspace.campaign)) {
                    if (line.entry.id == id)
                        return line.entry;
                }
                throw NotFound(u"campaign_log"_s);
            },
            [](CampaignLogEntry &entry) -> QString & { return entry.text; },
            [](Transaction &tx, const CampaignLogEntry &entry) { campaigns::changeLog(tx, entry); });
    }
    SECTION("A channel")
    {
        checkSecondIsTold(
            workspace, mia, boss, [&](Reading &reading) { return withId(channels::all(reading), workspace.fair); },
            [](Channel &channel) -> QString & { return channel.name; },
            [](Transaction &tx, const Channel &channel) { channels::change(tx, channel); });
    }
    SECTION("A person")
    {
        checkSecondIsTold(
            workspace, boss, boss, [&](Reading &reading) { return withId(people::all(reading), workspace.emil.id); },
            [](Person &person) -> QString & { return person.name; },
            [](Transaction &tx, const Person &person) { people::change(tx, person); });
    }
    SECTION("A unit")
    {
        checkSecondIsTold(
            workspace, boss, boss, [&](Reading &reading) { return withId(people::units(reading), workspace.unit); },
            [](Unit &unit) -> QString & { return unit.name; },
            [](Transaction &tx, const Unit &unit) { people::changeUnit(tx, unit); });
    }
    SECTION("An obstacle")
    {
        Obstacle obstacle;
        obstacle.department = Department::Sales;
        obstacle.from = workspace.now() - std::chrono::hours(3);
        obstacle.to = workspace.now() - std::chrono::hours(2);
        obstacle.lostPercent = 50;
        obstacle.what = u"The till was down"_s;
        const ObstacleId id =
            workspace.as(workspace.sven, [&](Transaction &tx) { return obstacles::log(tx, obstacle); });
        checkSecondIsTold(
            workspace, workspace.sven, boss, [id](Reading &reading) { return obstacles::find(reading, id); },
            [](Obstacle &one) -> QString & { return one.what; },
            [](Transaction &tx, const Obstacle &one) { obstacles::change(tx, one); });
    }
    SECTION("A goal")
    {
        Goal goal;
        goal.name = u"Fill the spring"_s;
        goal.metric = GoalMetric::Mql;
        goal.period = monthOf(QDate(2026, 3, 1));
        goal.range = {8, 10, 14};
        goal.marketingOwner = mia.id;
        goal.salesOwner = workspace.sven.id;
        const GoalId id = workspace.as(mia, [&](Transaction &tx) { return goals::add(tx, goal); });
        checkSecondIsTold(
            workspace, mia, boss, [id](Reading &reading) { return goals::detail(reading, id).summary.goal; },
            [](Goal &one) -> QString & { return one.name; },
            [](Transaction &tx, const Goal &one) { goals::change(tx, one); });
    }
    SECTION("A team")
    {
        Team team;
        team.name = u"Spring"_s;
        team.problem = u"Leads go cold"_s;
        const TeamId id = workspace.as(mia, [&](Transaction &tx) { return teams::add(tx, team); });
        checkSecondIsTold(
            workspace, mia, boss, [id](Reading &reading) { return teams::detail(reading, id).summary.team; },
            [](Team &one) -> QString & { return one.name; },
            [](Transaction &tx, const Team &one) { teams::change(tx, one); });
    }
    SECTION("The company's settings")
    {
        const auto set = [](Transaction &tx, const settings::Company &one) { settings::setCompany(tx, one); };
        workspace.as(boss, [&](Transaction &tx) { set(tx, {u"Shop"_s, u"UTC"_s, u"EUR"_s, {}, 0}); });
        checkSecondIsTold(
            workspace, boss, boss, settings::company, [](settings::Company &one) -> QString & { return one.name; },
            set);
    }
    SECTION("A process card")
    {
        ProcessCard card;
        card.department = Department::Marketing;
        card.name = u"How a newsletter is made"_s;
        card.steps = QStringList{u"Write"_s, u"Send"_s};
        const ProcessCardId id =
            workspace.as(mia, [&](Transaction &tx) { return processExchange::saveCard(tx, card); });
        checkSecondIsTold(
            workspace, mia, boss, [id](Reading &reading) { return withId(processExchange::cards(reading), id); },
            [](ProcessCard &one) -> QString & { return one.name; },
            [](Transaction &tx, const ProcessCard &one) { processExchange::saveCard(tx, one); });
    }
    SECTION("An activity")
    {
        Activity activity;
        activity.lead = workspace.addLead();
        activity.kind = ActivityKind::Note;
        activity.at = workspace.now();
        activity.text = u"Likes to be called in the morning"_s;
        workspace.as(boss, [&](Transaction &tx) { return activities::log(tx, activity); });
        checkSecondIsTold(
            workspace, boss, boss,
            [&](Reading &reading) {
                return only(activities::of(reading, activity.lead), &activityStore::Item::activity);
            },
            [](Activity &one) -> QString & { return one.text; },
            [](Transaction &tx, const Activity &one) { activities::change(tx, one); });
    }
    SECTION("A deal")
    {
        Deal deal;
        deal.lead = workspace.addLead();
        deal.handoff = workspace.addHandoff(deal.lead, workspace.sven);
        Feedback feedback;
        feedback.handoff = deal.handoff;
        feedback.rating = 4;
        feedback.reasons = {ReasonId(1)};
        workspace.as(workspace.sven, [&](Transaction &tx) {
            handoffs::accept(tx, deal.handoff);
            handoffs::rate(tx, feedback);
        });
        deal.name = u"Ten licences"_s;
        deal.value = {100'00, u"EUR"_s};
        workspace.as(boss, [&](Transaction &tx) { return deals::create(tx, deal); });
        checkSecondIsTold(
            workspace, workspace.sven, boss,
            [&](Reading &reading) { return only(deals::of(reading, deal.lead), std::identity()); },
            [](Deal &one) -> QString & { return one.name; },
            [](Transaction &tx, const Deal &one) { deals::change(tx, one); });
    }
    SECTION("A comment, by its writer on two computers")
    {
        const comments::On on{CommentSubject::Lead, workspace.addLead().value};
        workspace.as(mia, [&](Transaction &tx) { return comments::add(tx, on, u"Asked for the price"_s); });
        checkSecondIsTold(
            workspace, mia, mia,
            [&](Reading &reading) { return only(comments::of(reading, on).comments, std::identity()); },
            [](Comment &one) -> QString & { return one.text; },
            [](Transaction &tx, const Comment &one) { comments::change(tx, one); });
    }
    SECTION("A persona's name")
    {
        checkSecondIsTold(
            workspace, mia, boss, [&](Reading &reading) { return personas::find(reading, workspace.persona).persona; },
            [](Persona &one) -> QString & { return one.name; },
            [](Transaction &tx, const Persona &one) { personas::rename(tx, one); });
    }
    SECTION("A persona's draft")
    {
        const PersonaId persona =
            workspace.as(mia, [](Transaction &tx) { return personas::add(tx, u"Balcony gardener"_s); });
        const auto edit = [&](Reading &reading) {
            const PersonaVersion draft = personas::find(reading, persona).versions.first();
            return personas::DraftEdit{persona, draft.rowVersion, draft.summary, draft.claims};
        };
        checkSecondIsTold(
            workspace, mia, boss, edit, [](personas::DraftEdit &one) -> QString & { return one.summary; },
            [](Transaction &tx, const personas::DraftEdit &one) { personas::saveDraft(tx, one); });
    }
    SECTION("An exchange session")
    {
        ExchangeSession session;
        session.shownBy = mia.id;
        session.topic = u"How a newsletter is made"_s;
        session.startsAt = workspace.now();
        workspace.as(mia, [&](Transaction &tx) { return processExchange::saveSession(tx, session); });
        checkSecondIsTold(
            workspace, mia, boss,
            [](Reading &reading) {
                return only(processExchange::sessions(reading), &processExchange::Record::session);
            },
            [](ExchangeSession &one) -> QString & { return one.topic; },
            [](Transaction &tx, const ExchangeSession &one) { processExchange::saveSession(tx, one); });
    }
}

TEST_CASE("Of two who write at the weekly table the second is told, and nothing is overwritten", "[conflict][R25]")
{
    Table table;
    const Person &boss = table.boss;
    const Person &mia = table.mia;

    SECTION("When it meets")
    {
        checkSecondIsTold(
            table, boss, boss, [](Reading &reading) { return *meetings::series(reading); },
            [](MeetingSeries &series) -> QString & { return series.name; },
            [](Transaction &tx, const MeetingSeries &series) { meetings::setSeries(tx, series); });
    }
    SECTION("An item of the agenda")
    {
        checkSecondIsTold(
            table, boss, boss, [&](Reading &reading) { return *agenda::find(reading, table.item); },
            [](AgendaItem &item) -> QString & { return item.title; },
            [](Transaction &tx, const AgendaItem &item) { agenda::change(tx, item); });
    }
    SECTION("A decision")
    {
        table.as(mia, [&](Transaction &tx) { return decisions::add(tx, table.item, u"We go"_s); });
        checkSecondIsTold(
            table, mia, boss,
            [](Reading &reading) { return only(decisions::all(reading), &decisions::Record::decision); },
            [](Decision &decision) -> QString & { return decision.text; },
            [](Transaction &tx, const Decision &decision) { decisions::change(tx, decision); });
    }
    SECTION("An action")
    {
        ActionItem action;
        action.item = table.item;
        action.text = u"Book the stand"_s;
        action.owner = mia.id;
        action.dueOn = QDate(2026, 3, 9);
        table.as(mia, [&](Transaction &tx) { return actionItems::add(tx, action); });
        checkSecondIsTold(
            table, mia, boss,
            [](Reading &reading) { return only(actionItems::all(reading), &actionItems::Record::action); },
            [](ActionItem &one) -> QString & { return one.text; },
            [](Transaction &tx, const ActionItem &one) { actionItems::change(tx, one); });
    }
    SECTION("The notes on an item, which have no version but the text that was read")
    {
        const auto other = table.connect();
        transact(*other, boss, table.now(), {u"first"_s},
                 [&](Transaction &tx) { agenda::setNotes(tx, table.item, {}, u"Theirs"_s); });
        const auto saveMine = [&](const QString &before) {
            table.as(mia, [&](Transaction &tx) { agenda::setNotes(tx, table.item, before, u"Mine"_s); });
        };
        CHECK_THROWS_AS(saveMine({}), Conflict);
        CHECK(table.read(mia, [&](Reading &reading) { return agenda::find(reading, table.item)->notes; }) == u"Theirs");
        saveMine(u"Theirs"_s);
        CHECK(table.read(mia, [&](Reading &reading) { return agenda::find(reading, table.item)->notes; }) == u"Mine");
    }
}

TEST_CASE("Of two who type the same day's reach the second is told", "[conflict][R25]")
{
    TestWorkspace workspace;
    const QDate day(2026, 3, 1);
    const auto row = [&](qint64 clicks, qint64 version) {
        Reach reach;
        reach.campaign = workspace.campaign;
        reach.channel = workspace.newsletter;
        reach.day = day;
        reach.clicks = clicks;
        reach.rowVersion = version;
        return reach;
    };
    const auto stored = [&] {
        return workspace.read(workspace.mia, [&](Reading &reading) {
            return only(reaches::of(reading, workspace.campaign, workspace.newsletter, day, day), std::identity());
        });
    };
    const auto save = [&](const Person &person, Reach reach) {
        workspace.as(person, [&](Transaction &tx) { return reaches::save(tx, {reach}); });
    };
    save(workspace.emil, row(20, 0));
    SECTION("Both fill in an empty day")
    {
        CHECK_THROWS_AS(save(workspace.mia, row(30, 0)), Conflict);
        CHECK(stored().clicks == 20);
    }
    SECTION("Both correct it")
    {
        Reach theirs = stored();
        Reach mine = theirs;
        theirs.clicks = 21;
        mine.clicks = 31;
        save(workspace.emil, theirs);
        CHECK_THROWS_AS(save(workspace.mia, mine), Conflict);
        CHECK(stored().clicks == 21);
        mine.rowVersion = stored().rowVersion;
        save(workspace.mia, mine);
        CHECK(stored().clicks == 31);
    }
}
