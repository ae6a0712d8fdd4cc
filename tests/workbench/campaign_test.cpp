// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/storage/persona.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/channel.h"
#include "smarketing/workbench/persona.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(const std::function<void()> &attempt)
{
    try {
        attempt();
        return {};
    } catch (const Refused &refused) {
        return u"R%1 %2"_s.arg(refused.rule).arg(refused.reason);
    } catch (const Forbidden &forbidden) {
        return QString(u"forbidden "_s + forbidden.action);
    } catch (const Conflict &conflict) {
        return QString(u"conflict "_s + conflict.subject);
    }
}

Campaign autumn(const TestWorkspace &workspace)
{
    Campaign campaign;
    campaign.name = u"Autumn  bulbs "_s;
    campaign.objective = u"Tulips before the frost"_s;
    campaign.owner = workspace.mia.id;
    campaign.budget = Money{1'250'000, u"PLN"_s};
    campaign.startsOn = QDate(2026, 9, 1);
    campaign.endsOn = QDate(2026, 10, 31);
    campaign.personas = {workspace.persona};
    campaign.channels = {workspace.newsletter, workspace.fair};
    return campaign;
}

CampaignId add(TestWorkspace &workspace, const Person &who, const Campaign &campaign)
{
    return workspace.as(who, [&](Transaction &tx) { return campaigns::add(tx, campaign); });
}

Campaign read(const TestWorkspace &workspace, CampaignId id)
{
    return workspace.read(workspace.guest, [&](Reading &reading) { return campaigns::find(reading, id); });
}

QString move(TestWorkspace &workspace, const Person &who, CampaignId id, CampaignState to)
{
    return refusalOf([&] {
        const qint64 version = read(workspace, id).rowVersion;
        workspace.as(who, [&](Transaction &tx) { campaigns::move(tx, id, to, version); });
    });
}

} // namespace

TEST_CASE("A campaign is kept with all that belongs to it", "[campaign]")
{
    TestWorkspace workspace;
    const CampaignId id = add(workspace, workspace.mia, autumn(workspace));
    Campaign campaign = read(workspace, id);
    CHECK(campaign.name == u"Autumn bulbs"_s);
    CHECK(campaign.state == CampaignState::Idea);
    CHECK(campaign.budget == Money{1'250'000, u"PLN"_s});
    CHECK(campaign.endsOn == QDate(2026, 10, 31));
    CHECK(campaign.channels == QList{workspace.newsletter, workspace.fair});

    campaign.channels = {workspace.website, workspace.newsletter};
    campaign.budget.reset();
    campaign.personas.clear();
    workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::change(tx, campaign); });
    campaign = read(workspace, id);
    CHECK(campaign.channels == QList{workspace.newsletter, workspace.website});
    CHECK_FALSE(campaign.budget);
    CHECK(campaign.personas.isEmpty());
}

TEST_CASE("Sales may propose a campaign and nothing else", "[campaign][permission]")
{
    TestWorkspace workspace;
    const CampaignId id = add(workspace, workspace.sven, autumn(workspace));
    Campaign campaign = read(workspace, id);
    CHECK(campaign.state == CampaignState::Proposed);
    const auto attempt = [&](const std::function<void(Transaction &)> &work) {
        return refusalOf([&] { workspace.as(workspace.sven, [&](Transaction &tx) { work(tx); }); });
    };
    CHECK(attempt([&](Transaction &tx) { campaigns::change(tx, campaign); }) == u"forbidden edit-campaign"_s);
    CHECK(attempt([&](Transaction &tx) { campaigns::remove(tx, id); }) == u"forbidden edit-campaign"_s);
    CHECK(attempt([&](Transaction &tx) { campaigns::addLog(tx, id, u"Called them"_s); }) ==
          u"forbidden edit-campaign"_s);
    CHECK(attempt([&](Transaction &tx) { channels::add(tx, {{}, u"Radio"_s}); }) == u"forbidden edit-channel"_s);
    CHECK(move(workspace, workspace.sven, id, CampaignState::Agreed) == u"forbidden edit-campaign"_s);
    CHECK(refusalOf([&] { add(workspace, workspace.guest, autumn(workspace)); }) == u"forbidden propose-campaign"_s);
}

TEST_CASE("Wrong values are refused with the field they stand in", "[campaign][R28]")
{
    TestWorkspace workspace;
    Campaign campaign = autumn(workspace);
    const auto attempt = [&] { return refusalOf([&] { add(workspace, workspace.mia, campaign); }); };
    SECTION("no name")
    {
        campaign.name = u" \t"_s;
        CHECK(attempt() == u"R28 name-needed"_s);
    }
    SECTION("a name that is taken, with an accent more")
    {
        campaign.name = u"SPRING TÓOLS"_s;
        CHECK(attempt() == u"R28 name-taken"_s);
    }
    SECTION("the end before the start")
    {
        campaign.endsOn = QDate(2026, 8, 31);
        CHECK(attempt() == u"R28 ends-before-start"_s);
    }
    SECTION("a budget below zero")
    {
        campaign.budget->minor = -1;
        CHECK(attempt() == u"R28 budget-negative"_s);
    }
    SECTION("a budget without a currency")
    {
        campaign.budget->currency.clear();
        CHECK(attempt() == u"R28 currency-needed"_s);
    }
    SECTION("a start further on than R14 lets it")
    {
        campaign.state = CampaignState::Running;
        CHECK(attempt() == u"R14 starts-as-idea"_s);
    }
}

TEST_CASE("A campaign goes from state to state in the order of R14", "[R14]")
{
    TestWorkspace workspace;
    const CampaignId id = add(workspace, workspace.mia, autumn(workspace));
    CHECK(move(workspace, workspace.mia, id, CampaignState::Running) == u"R14 wrong-move"_s);
    for (const CampaignState to :
         {CampaignState::Proposed, CampaignState::Agreed, CampaignState::Running, CampaignState::Finished}) {
        CHECK(move(workspace, workspace.mia, id, to).isEmpty());
        CHECK(read(workspace, id).state == to);
    }
    CHECK(move(workspace, workspace.mia, id, CampaignState::Cancelled) == u"R14 wrong-move"_s);
    CHECK(campaigns::movesFrom(CampaignState::Idea) == QList{CampaignState::Proposed, CampaignState::Cancelled});
    CHECK(campaigns::movesFrom(CampaignState::Finished).isEmpty());
}

TEST_CASE("A campaign is agreed and launched only for personas in force", "[R12][R14]")
{
    TestWorkspace workspace;
    Campaign campaign = autumn(workspace);
    campaign.personas.clear();
    const CampaignId id = add(workspace, workspace.mia, campaign);
    move(workspace, workspace.mia, id, CampaignState::Proposed);
    CHECK(move(workspace, workspace.mia, id, CampaignState::Agreed) == u"R12 campaign-persona-needed"_s);

    const PersonaId draft =
        workspace.as(workspace.mia, [](Transaction &tx) { return personas::add(tx, u"New one"_s); });
    campaign = read(workspace, id);
    campaign.personas = {workspace.persona, draft};
    workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::change(tx, campaign); });
    const auto missing = workspace.read(
        workspace.guest, [&](Reading &reading) { return campaigns::missingFor(reading, id, CampaignState::Agreed); });
    REQUIRE(missing.size() == 1);
    CHECK(missing.first().reason == u"campaign-persona-in-force"_s);
    CHECK(missing.first().args == QStringList{u"New one"_s});
    CHECK(move(workspace, workspace.mia, id, CampaignState::Agreed) == u"R12 campaign-persona-in-force"_s);

    campaign = read(workspace, id);
    campaign.personas = {workspace.persona};
    workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::change(tx, campaign); });
    CHECK(move(workspace, workspace.mia, id, CampaignState::Agreed).isEmpty());
    CHECK(move(workspace, workspace.mia, id, CampaignState::Running).isEmpty());
    CHECK(workspace.read(workspace.guest, [&](Reading &reading) { return campaigns::launchedWith(reading, id); }) ==
          QHash<PersonaId, PersonaVersionId>{{workspace.persona, workspace.personaVersion}});
}

TEST_CASE("What a campaign was launched with stays", "[R12]")
{
    TestWorkspace workspace;
    Campaign campaign = read(workspace, workspace.campaign);
    campaign.objective = u"Fill the shops in May"_s;
    const auto change = [&] {
        return refusalOf(
            [&] { workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::change(tx, campaign); }); });
    };
    CHECK(change().isEmpty());
    campaign = read(workspace, workspace.campaign);
    campaign.personas.clear();
    CHECK(change() == u"R12 launched"_s);
    CHECK(move(workspace, workspace.mia, workspace.campaign, CampaignState::Cancelled).isEmpty());
    campaign.rowVersion = read(workspace, workspace.campaign).rowVersion;
    CHECK(change() == u"R12 launched"_s);
}

TEST_CASE("Two people changing one campaign: the second is told", "[R25]")
{
    TestWorkspace workspace;
    Campaign mine = read(workspace, workspace.campaign);
    Campaign his = mine;
    mine.objective = u"First"_s;
    his.objective = u"Second"_s;
    workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::change(tx, mine); });
    CHECK(refusalOf([&] { workspace.as(workspace.emil, [&](Transaction &tx) { campaigns::change(tx, his); }); }) ==
          u"conflict campaign"_s);
    CHECK(refusalOf([&] {
              workspace.as(workspace.emil, [&](Transaction &tx) {
                  campaigns::move(tx, his.id, CampaignState::Finished, his.rowVersion);
              });
          }) == u"conflict campaign"_s);
    CHECK(read(workspace, workspace.campaign).objective == u"First"_s);
}

TEST_CASE("The log takes several entries a day, and gives back what was deleted", "[campaign][R23]")
{
    TestWorkspace workspace;
    const auto addLog = [&](const QString &text, ChannelId channel = {}, std::optional<Instant> at = std::nullopt) {
        return workspace.as(workspace.emil, [&](Transaction &tx) {
            return campaigns::addLog(tx, workspace.campaign, text, channel, at);
        });
    };
    const auto log = [&] {
        return workspace.read(workspace.guest,
                              [&](Reading &reading) { return campaigns::log(reading, workspace.campaign); });
    };
    const CampaignLogId morning = addLog(u"Sent the newsletter to 4,000"_s, workspace.newsletter);
    workspace.advance(2);
    addLog(u"Put up the poster"_s);
    addLog(u"Booked the fair"_s, workspace.fair, workspace.now() - std::chrono::hours(72));

    REQUIRE(log().size() == 3);
    CHECK(log().at(0).entry.text == u"Put up the poster"_s);
    CHECK(log().at(1).channel == u"Newsletter"_s);
    CHECK(log().at(1).person == workspace.emil.name);
    CHECK(log().at(2).entry.text == u"Booked the fair"_s);

    workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::removeLog(tx, morning); });
    CHECK(log().size() == 2);
    workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::restoreLog(tx, morning); });
    CHECK(log().size() == 3);

    CampaignLogEntry entry = log().at(0).entry;
    entry.text = u"Put up two posters"_s;
    workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::changeLog(tx, entry); });
    CHECK(log().at(0).entry.text == u"Put up two posters"_s);
    CHECK(refusalOf([&] { workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::changeLog(tx, entry); }); }) ==
          u"conflict campaign_log"_s);
    CHECK(refusalOf([&] { addLog(u" . "_s); }) == u"R28 text-needed"_s);
    CHECK(refusalOf([&] { addLog(u"Tomorrow"_s, {}, workspace.now() + std::chrono::hours(20)); }) ==
          u"R28 in-future"_s);
}

TEST_CASE("A running campaign stays; another goes and comes back", "[R23]")
{
    TestWorkspace workspace;
    const auto remove = [&](CampaignId id) {
        return refusalOf([&] { workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::remove(tx, id); }); });
    };
    CHECK(remove(workspace.campaign) == u"R14 campaign-running"_s);
    const CampaignId id = add(workspace, workspace.mia, autumn(workspace));
    CHECK(remove(id).isEmpty());
    const auto namesakes = [&] {
        return workspace.read(workspace.guest,
                              [](Reading &reading) { return campaigns::byName(reading, u"autumn bulbs"_s); });
    };
    CHECK_FALSE(namesakes());
    workspace.as(workspace.mia, [&](Transaction &tx) { campaigns::restore(tx, id); });
    CHECK(namesakes() == id);
}

TEST_CASE("An import finds or makes channels and campaigns by name", "[R26]")
{
    TestWorkspace workspace;
    const ImportId batch = workspace.as(workspace.sven, [](Transaction &tx) {
        return ImportId(tx.database.insert(u"INSERT INTO import (kind, file_name, state, person_id, started_at) "
                                           "VALUES ('leads', 'leads.csv', 'running', ?, ?) RETURNING id"_s,
                                           tx.actor.id, tx.now));
    });
    const CommandSpec command{u"import"_s, QUuid::createUuid(), batch};
    workspace.as(workspace.sven, command, [&](Transaction &tx) {
        CHECK(channels::ensure(tx, u" NEWSLETTER"_s) == workspace.newsletter);
        const ChannelId radio = channels::ensure(tx, u"Radio Łódź"_s);
        CHECK(channels::ensure(tx, u"radio lodz"_s) == radio);
        CHECK(campaigns::ensure(tx, u"spring  TOOLS"_s) == workspace.campaign);
        CHECK(campaigns::find(tx, campaigns::ensure(tx, u"Summer"_s)).state == CampaignState::Proposed);
    });
    workspace.as(workspace.mia, [&](Transaction &tx) {
        CHECK(campaigns::find(tx, campaigns::ensure(tx, u"Winter"_s)).state == CampaignState::Idea);
    });
    CHECK(refusalOf([&] { workspace.as(workspace.guest, [](Transaction &tx) { channels::ensure(tx, u"TV"_s); }); }) ==
          u"forbidden import"_s);
}
