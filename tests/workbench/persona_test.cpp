// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/storage/persona.h"
#include "smarketing/workbench/persona.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const QList<PersonaClaim> twoClaims = {
    {{}, ClaimTopic::Problems, u"Heavy soil tires the back"_s, Provenance::Customer, u"Call with Mrs Lind"_s},
    {{}, ClaimTopic::Habits, u"Buys on Saturdays"_s, Provenance::Assumption, {}}};

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

PersonaVersion draftOf(const TestWorkspace &workspace, PersonaId id)
{
    return personaStore::version(workspace.database(), personaStore::find(workspace.database(), id)->draft).value();
}

personas::DraftSaved save(TestWorkspace &workspace, const Person &who, const personas::DraftEdit &edit)
{
    return workspace.as(who, [&](Transaction &tx) { return personas::saveDraft(tx, edit); });
}

/// A new persona with two claims in its draft.
PersonaId written(TestWorkspace &workspace)
{
    const PersonaId id =
        workspace.as(workspace.mia, [](Transaction &tx) { return personas::add(tx, u"Balcony  gardener"_s); });
    save(workspace, workspace.mia, {id, draftOf(workspace, id).rowVersion, u"Small space"_s, twoClaims});
    return id;
}

bool sign(TestWorkspace &workspace, const Person &who, PersonaId id)
{
    const PersonaVersion draft = draftOf(workspace, id);
    return workspace.as(who, [&](Transaction &tx) { return personas::sign(tx, draft.id, draft.rowVersion); });
}

} // namespace

TEST_CASE("A persona is in force once both departments signed it", "[R12]")
{
    TestWorkspace workspace;
    const PersonaId id = written(workspace);
    CHECK(personaStore::find(workspace.database(), id)->name == u"Balcony gardener"_s);

    CHECK_FALSE(sign(workspace, workspace.mia, id));
    CHECK_FALSE(personaStore::versionInForce(workspace.database(), id));
    CHECK_FALSE(sign(workspace, workspace.emil, id));
    CHECK(sign(workspace, workspace.sven, id));

    const auto detail = workspace.read(workspace.guest, [&](Reading &reading) { return personas::find(reading, id); });
    REQUIRE(detail.versions.size() == 1);
    CHECK(detail.versions.first().state == PersonaState::InForce);
    CHECK(detail.versions.first().signatures.size() == 3);
    CHECK(detail.names.value(workspace.mia.id) == workspace.mia.name);
}

TEST_CASE("A change makes a new draft; the old version stays in force till both signed the new one", "[R12]")
{
    TestWorkspace workspace;
    const PersonaId id = written(workspace);
    sign(workspace, workspace.mia, id);
    sign(workspace, workspace.sven, id);
    const PersonaVersion first =
        personaStore::version(workspace.database(), *personaStore::versionInForce(workspace.database(), id)).value();

    QList<PersonaClaim> claims = first.claims;
    claims[1].text = u"Buys on Sundays"_s;
    const auto saved = save(workspace, workspace.sven, {id, 0, u"Smaller space"_s, claims});
    CHECK(saved.signaturesWithdrawn == 0);
    CHECK(draftOf(workspace, id).number == 2);
    CHECK(personaStore::versionInForce(workspace.database(), id) == first.id);
    CHECK(personaStore::version(workspace.database(), first.id)->claims.at(1).text == u"Buys on Saturdays"_s);

    CHECK_FALSE(sign(workspace, workspace.ola, id));
    CHECK(sign(workspace, workspace.emil, id));
    CHECK(personaStore::versionInForce(workspace.database(), id) == saved.version);
    CHECK(personaStore::version(workspace.database(), first.id)->state == PersonaState::Replaced);
    CHECK(personaStore::version(workspace.database(), first.id)->signatures.size() == 2);
}

TEST_CASE("Changing a signed draft withdraws its signatures and says so", "[R12]")
{
    TestWorkspace workspace;
    const PersonaId id = written(workspace);
    sign(workspace, workspace.mia, id);
    PersonaVersion draft = draftOf(workspace, id);
    const auto saved = save(workspace, workspace.sven, {id, draft.rowVersion, draft.summary, draft.claims.mid(1)});
    CHECK(saved.signaturesWithdrawn == 1);
    draft = draftOf(workspace, id);
    CHECK(draft.signatures.isEmpty());
    CHECK(draft.rowVersion == saved.rowVersion);
    REQUIRE(draft.claims.size() == 1);
    CHECK(draft.claims.first().text == u"Buys on Saturdays"_s);
    CHECK_FALSE(sign(workspace, workspace.sven, id));
}

TEST_CASE("Claims keep the order they were given", "[R13]")
{
    TestWorkspace workspace;
    const PersonaId id = written(workspace);
    PersonaVersion draft = draftOf(workspace, id);
    std::swap(draft.claims[0], draft.claims[1]);
    draft.claims += PersonaClaim{{}, ClaimTopic::Goals, u"Fresh herbs"_s, Provenance::OwnData, u"Till 2025"_s};
    save(workspace, workspace.mia, {id, draft.rowVersion, draft.summary, draft.claims});
    const PersonaVersion read = draftOf(workspace, id);
    REQUIRE(read.claims.size() == 3);
    CHECK(read.claims.at(0).id == draft.claims.at(0).id);
    CHECK(read.claims.at(1).id == draft.claims.at(1).id);
    CHECK(read.claims.at(2).text == u"Fresh herbs"_s);
}

TEST_CASE("A claim has words, and a source unless it is an assumption", "[R13]")
{
    TestWorkspace workspace;
    const PersonaId id = written(workspace);
    const PersonaVersion draft = draftOf(workspace, id);
    const auto attempt = [&](const PersonaClaim &claim) {
        return refusalOf([&] {
            save(workspace, workspace.mia, {id, draft.rowVersion, {}, {twoClaims.first(), claim}});
        });
    };
    CHECK(attempt({{}, ClaimTopic::Who, u"\u200b  "_s, Provenance::Assumption, {}}) == u"R13 claim-text-needed"_s);
    for (const Provenance provenance : {Provenance::Customer, Provenance::OwnData, Provenance::Statistic}) {
        CHECK(attempt({{}, ClaimTopic::Who, u"Aged 40 to 60"_s, provenance, u"  "_s}) == u"R13 source-needed"_s);
        CHECK(draftOf(workspace, id).claims.size() == 2);
    }
    CHECK(attempt({{}, ClaimTopic::Who, u"Aged 40 to 60"_s, Provenance::Statistic, u"GUS 2025"_s}).isEmpty());
}

TEST_CASE("Only people of the two departments sign, once, and something", "[R12]")
{
    TestWorkspace workspace;
    const PersonaId id = written(workspace);
    CHECK(refusalOf([&] { sign(workspace, workspace.boss, id); }) == u"forbidden sign-persona"_s);
    CHECK(refusalOf([&] { sign(workspace, workspace.guest, id); }) == u"forbidden sign-persona"_s);
    Person misplaced = workspace.mia;
    misplaced.department = Department::Product;
    CHECK(refusalOf([&] { sign(workspace, misplaced, id); }) == u"R12 signs-own-name"_s);
    sign(workspace, workspace.mia, id);
    CHECK(refusalOf([&] { sign(workspace, workspace.mia, id); }) == u"R12 signed-already"_s);

    const PersonaId empty = workspace.as(workspace.mia, [](Transaction &tx) { return personas::add(tx, u"Empty"_s); });
    CHECK(refusalOf([&] { sign(workspace, workspace.mia, empty); }) == u"R12 claims-needed"_s);
}

TEST_CASE("Who signed may take it back while it is a draft", "[R12]")
{
    TestWorkspace workspace;
    const PersonaId id = written(workspace);
    sign(workspace, workspace.mia, id);
    sign(workspace, workspace.emil, id);
    const PersonaVersionId draft = draftOf(workspace, id).id;
    const auto unsign = [&](const Person &who) {
        return refusalOf([&] { workspace.as(who, [&](Transaction &tx) { personas::unsign(tx, draft); }); });
    };
    CHECK(unsign(workspace.mia).isEmpty());
    REQUIRE(draftOf(workspace, id).signatures.size() == 1);
    CHECK(draftOf(workspace, id).signatures.first().person == workspace.emil.id);
    sign(workspace, workspace.sven, id);
    CHECK(unsign(workspace.sven) == u"R12 fixed"_s);
}

TEST_CASE("Two people changing one draft: the second is told", "[R25]")
{
    TestWorkspace workspace;
    const PersonaId id = written(workspace);
    const PersonaVersion draft = draftOf(workspace, id);
    save(workspace, workspace.mia, {id, draft.rowVersion, u"Mine"_s, draft.claims});
    CHECK(refusalOf([&] {
              save(workspace, workspace.sven, {id, draft.rowVersion, u"His"_s, {}});
          }) == u"conflict persona_version"_s);
    CHECK(refusalOf([&] { save(workspace, workspace.sven, {id, 0, u"His"_s, {}}); }) == u"conflict persona_version"_s);
    CHECK(refusalOf([&] {
              workspace.as(workspace.sven, [&](Transaction &tx) { personas::sign(tx, draft.id, draft.rowVersion); });
          }) == u"conflict persona_version"_s);
    CHECK(draftOf(workspace, id).summary == u"Mine"_s);
}

TEST_CASE("A draft can be dropped unless it is all there is", "[R12]")
{
    TestWorkspace workspace;
    const PersonaId fresh = written(workspace);
    const auto drop = [&](PersonaId id) {
        const PersonaVersion draft = draftOf(workspace, id);
        return refusalOf([&] {
            workspace.as(workspace.mia,
                         [&](Transaction &tx) { personas::discardDraft(tx, draft.id, draft.rowVersion); });
        });
    };
    CHECK(drop(fresh) == u"R12 only-version"_s);
    save(workspace, workspace.mia, {workspace.persona, 0, u"New"_s, twoClaims});
    sign(workspace, workspace.mia, workspace.persona);
    CHECK(drop(workspace.persona).isEmpty());
    CHECK(personaStore::versions(workspace.database(), workspace.persona).size() == 1);
}

TEST_CASE("A persona in use stays; another goes and comes back", "[R23]")
{
    TestWorkspace workspace;
    const auto remove = [&](PersonaId id) {
        return refusalOf([&] { workspace.as(workspace.mia, [&](Transaction &tx) { personas::remove(tx, id); }); });
    };
    CHECK(remove(workspace.persona) == u"R28 persona-in-use"_s);
    const PersonaId id = written(workspace);
    CHECK(remove(id).isEmpty());
    CHECK_FALSE(personaStore::findByName(workspace.database(), u"Balcony gardener"_s));
    workspace.as(workspace.sven, [&](Transaction &tx) { personas::restore(tx, id); });
    CHECK(personaStore::findByName(workspace.database(), u"BALCONY gardener"_s)->id == id);
    CHECK(draftOf(workspace, id).claims.size() == 2);
}

TEST_CASE("Names are given once, whatever case and accents", "[R28]")
{
    TestWorkspace workspace;
    const auto add = [&](const Person &who, const QString &name) {
        return refusalOf([&] { workspace.as(who, [&](Transaction &tx) { personas::add(tx, name); }); });
    };
    CHECK(add(workspace.mia, u" Höme gardener"_s) == u"R28 name-taken"_s);
    CHECK(add(workspace.mia, u"   "_s) == u"R28 name-needed"_s);
    CHECK(add(workspace.guest, u"Other"_s) == u"forbidden draft-persona"_s);
    CHECK(add(workspace.sven, u"Other"_s).isEmpty());
}
