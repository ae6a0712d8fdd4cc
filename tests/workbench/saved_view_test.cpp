// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workspace_fixture.h"

#include "smarketing/workbench/draft.h"
#include "smarketing/workbench/saved_view.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

QStringList namesFor(TestWorkspace &workspace, const Person &person)
{
    QStringList names;
    for (const SavedView &view :
         workspace.read(person, [](Reading &reading) { return savedViews::all(reading, u"leads"_s); }))
        names += view.name;
    return names;
}

} // namespace

TEST_CASE("A saved view is one's own, or everybody's", "[saved_view]")
{
    TestWorkspace workspace;
    const QJsonObject state{{u"text"_s, u"berg"_s}};
    const auto save = [&](const Person &person, const QString &name, bool shared) {
        return workspace.as(person,
                            [&](Transaction &tx) { return savedViews::save(tx, u"leads"_s, name, state, shared); });
    };
    const SavedViewId own = save(workspace.mia, u"Mine"_s, false);
    const SavedViewId shared = save(workspace.sven, u"Ours"_s, true);
    CHECK(namesFor(workspace, workspace.mia) == QStringList({u"Mine"_s, u"Ours"_s}));
    CHECK(namesFor(workspace, workspace.ola) == QStringList{u"Ours"_s});
    CHECK_THROWS_AS(save(workspace.guest, u"Theirs"_s, true), Forbidden);

    SECTION("Saving under a name again replaces it")
    {
        CHECK(save(workspace.mia, u"Mine"_s, false) == own);
        CHECK(namesFor(workspace, workspace.mia).size() == 2);
    }
    SECTION("Others' views stay theirs, shared ones the manager's to change")
    {
        const auto remove = [&](const Person &person, SavedViewId id) {
            workspace.as(person, [&](Transaction &tx) { savedViews::remove(tx, id); });
        };
        CHECK_THROWS_AS(remove(workspace.boss, own), Error); // a server does not even show it
        CHECK_THROWS_AS(remove(workspace.mia, shared), Forbidden);
        remove(workspace.boss, shared);
        remove(workspace.mia, own);
        CHECK(namesFor(workspace, workspace.mia).isEmpty());
    }
    SECTION("A name is needed, and each name once")
    {
        CHECK_THROWS_AS(save(workspace.mia, u"  "_s, false), Refused);
        save(workspace.mia, u"Other"_s, false);
        CHECK_THROWS_AS(workspace.as(workspace.mia, [&](Transaction &tx) { savedViews::rename(tx, own, u"Other"_s); }),
                        Refused);
    }
}

TEST_CASE("A draft is found again by another connection, and is gone once it is sent [R23]", "[draft][R23]")
{
    TestWorkspace workspace;
    const auto load = [&](Database &database, const Person &person) {
        Reading reading{database, person, workspace.now()};
        return drafts::load(reading, u"lead"_s);
    };
    for (const QString &text : {u"An"_s, u"Anna"_s})
        workspace.as(workspace.mia, [&](Transaction &tx) { drafts::save(tx, u"lead"_s, {{u"first_name"_s, text}}); });
    const auto other = workspace.connect();
    REQUIRE(load(*other, workspace.mia).has_value());
    CHECK(load(*other, workspace.mia)->content[u"first_name"_s] == u"Anna"_s);
    CHECK_FALSE(load(*other, workspace.emil).has_value());
    workspace.as(workspace.mia, [&](Transaction &tx) { drafts::clear(tx, u"lead"_s); });
    CHECK_FALSE(load(*other, workspace.mia).has_value());
}
