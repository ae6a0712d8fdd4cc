// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workspace_fixture.h"

#include "smarketing/workbench/person.h"
#include "smarketing/workbench/setting.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Refused &refused) {
        return refused.reason;
    } catch (const Forbidden &forbidden) {
        return u"forbidden: "_s + forbidden.action;
    }
    return {};
}

} // namespace

TEST_CASE("People say when they are away, for themselves; a manager for anybody", "[workbench]")
{
    TestWorkspace workspace;
    const QDate today(2026, 3, 2);
    const Absence away{0, workspace.sven.id, today, today.addDays(2), u"Fair"_s};
    const qint64 id = workspace.as(workspace.sven, [&](Transaction &tx) { return people::addAbsence(tx, away); });
    CHECK(workspace.read(workspace.mia, people::absentToday) == QSet{workspace.sven.id});
    workspace.advance(72);
    CHECK(workspace.read(workspace.mia, people::absentToday).isEmpty());

    CHECK(refusal([&] { workspace.as(workspace.mia, [&](Transaction &tx) { people::removeAbsence(tx, id); }); }) ==
          u"forbidden: manage-people"_s);
    workspace.as(workspace.boss, [&](Transaction &tx) { people::removeAbsence(tx, id); });
    CHECK(workspace.read(workspace.mia, [&](Reading &reading) { return people::absences(reading, workspace.sven.id); })
              .isEmpty());
    CHECK(refusal([&] {
              workspace.as(workspace.sven, [&](Transaction &tx) {
                  people::addAbsence(tx, {0, workspace.sven.id, today, today.addDays(-1), {}});
              });
          }) == u"period"_s);
}

TEST_CASE("Units have names of their own", "[workbench][R28]")
{
    TestWorkspace workspace;
    const auto add = [&](const Person &person, const QString &name) {
        return refusal([&] { workspace.as(person, [&](Transaction &tx) { people::addUnit(tx, name); }); });
    };
    CHECK(add(workspace.boss, u"Harbour"_s).isEmpty());
    CHECK(add(workspace.boss, u"Harbour"_s) == u"unit-taken"_s);
    CHECK(add(workspace.boss, u"  "_s) == u"name-needed"_s);
    CHECK(add(workspace.sven, u"Hill"_s) == u"forbidden: manage-people"_s);
}

TEST_CASE("A workspace adds reasons of its own and stops offering others", "[workbench]")
{
    TestWorkspace workspace;
    const auto reasons = [&] { return workspace.read(workspace.sven, settings::reasons); };
    const auto offer = [&](ReasonId id, bool offered) {
        return refusal(
            [&] { workspace.as(workspace.boss, [&](Transaction &tx) { settings::offerReason(tx, id, offered); }); });
    };
    const ReasonId own = workspace.as(workspace.boss, [](Transaction &tx) {
        return settings::addReason(tx, ReasonKind::Good, u" Has a  garden "_s);
    });
    const auto stored = [&] {
        const QList<Reason> all = reasons();
        return *std::ranges::find(all, own, &Reason::id);
    };
    CHECK(stored().label == u"Has a garden"_s);
    CHECK(stored().kind == ReasonKind::Good);
    workspace.as(workspace.boss, [&](Transaction &tx) { settings::renameReason(tx, own, u"Has an orchard"_s); });
    CHECK(stored().label == u"Has an orchard"_s);

    SECTION("Two of one name are refused, whatever the case")
    {
        CHECK(refusal([&] {
                  workspace.as(workspace.boss,
                               [](Transaction &tx) { settings::addReason(tx, ReasonKind::Bad, u"HAS AN ORCHARD"_s); });
              }) == u"reason-taken"_s);
    }
    SECTION("Built-in ones keep their words")
    {
        CHECK(refusal([&] {
                  workspace.as(workspace.boss,
                               [&](Transaction &tx) { settings::renameReason(tx, reasons().first().id, u"Other"_s); });
              }) == u"fixed"_s);
    }
    SECTION("One of each kind stays on offer")
    {
        QStringList refused;
        for (const Reason &reason : reasons()) {
            if (reason.kind == ReasonKind::Good)
                refused += offer(reason.id, false);
        }
        CHECK(refused.count(u"last-reason"_s) == 1);
        CHECK(refused.last() == u"last-reason"_s);
    }
    SECTION("Only managers change them")
    {
        CHECK(refusal([&] {
                  workspace.as(workspace.mia, [&](Transaction &tx) { settings::offerReason(tx, own, false); });
              }) == u"forbidden: manage-settings"_s);
    }
}
