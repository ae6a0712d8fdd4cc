// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workbench/workspace_fixture.h"

#include "smarketing/workbench/activity.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/home.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/scorecard.h"
#include "smarketing/workbench/setting.h"

#include <QTimeZone>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Monday 2 March 2026, 8:00 UTC; working hours 8–16 UTC; first touch owed in 8, feedback and answers in 24.
struct Weeks : TestWorkspace {
    HandoffId handOver(const QString &name, const Person &receiver)
    {
        const LeadId lead = addLead(name);
        return as(mia,
                  [&](Transaction &tx) {
                      return handoffs::handOver(tx, {{lead}, receiver.id, u"Asked for a price"_s, {}, {}});
                  })
            .done.first();
    }
    void accept(HandoffId id, const Person &person)
    {
        as(person, [&](Transaction &tx) { handoffs::accept(tx, id); });
    }
    FeedbackId rate(HandoffId id, const Person &person, int rating)
    {
        Feedback feedback;
        feedback.handoff = id;
        feedback.rating = rating;
        feedback.reasons = {ReasonId(rating > 2 ? 1 : 6)};
        feedback.comment = rating > 2 ? QString() : u"Nobody answers the phone there"_s;
        return as(person, [&](Transaction &tx) { return handoffs::rate(tx, feedback); });
    }
    void call(HandoffId id, const Person &person)
    {
        as(person, [&](Transaction &tx) {
            Activity activity;
            activity.lead = handoffs::find(tx, id)->handoff.lead;
            activity.kind = ActivityKind::Call;
            activity.at = tx.now;
            activity.text = u"Called"_s;
            activities::log(tx, activity);
        });
    }
    void answer(FeedbackId id)
    {
        as(mia,
           [&](Transaction &tx) { handoffs::answer(tx, id, AnswerKind::Change, u"We ask for a phone number now"_s); });
    }
    WeekScore week(QDate day)
    {
        return read(guest, [&](Reading &r) { return scorecards::week(r, day); });
    }
    qsizetype lines(QDate day, Promise promise, std::optional<Verdict> verdict = {})
    {
        return read(guest, [&](Reading &r) { return scorecards::lines(r, day, promise, verdict).size(); });
    }
    void setMqls(int perWeek)
    {
        Sla sla = read(boss, settings::sla);
        sla.mqlPerWeek = perWeek;
        as(boss, [&](Transaction &tx) { settings::setSla(tx, sla); });
    }
};

const QDate first(2026, 3, 2);
const QDate second(2026, 3, 9);

} // namespace

TEST_CASE("The scorecard counts what each side promised, and its lists hold what it counts [R10]", "[R10]")
{
    Weeks weeks;
    const HandoffId good = weeks.handOver(u"Good"_s, weeks.sven);
    const HandoffId bad = weeks.handOver(u"Bad"_s, weeks.sven);
    const HandoffId late = weeks.handOver(u"Late"_s, weeks.ola);
    weeks.advance(2); // Monday 10:00
    weeks.accept(good, weeks.sven);
    weeks.call(good, weeks.sven);
    weeks.rate(good, weeks.sven, 5);
    weeks.accept(bad, weeks.sven);
    const FeedbackId low = weeks.rate(bad, weeks.sven, 1);
    weeks.advance(24); // Tuesday: the first touches of bad and late are missed
    weeks.accept(late, weeks.ola);

    WeekScore week = weeks.week(first);
    CHECK(week.days == Period{first, QDate(2026, 3, 8)});
    CHECK(week.delivery.handedOver == 3);
    CHECK(week.mqlsOwed == 20);
    CHECK(week.verdict(Promise::Mqls) == Verdict::Open);
    CHECK(week.delivery.accepted == 3);
    CHECK(week.verdict(Promise::Quality) == Verdict::Kept);
    CHECK(week.firstTouch == Tally{1, 2, 0});
    CHECK(week.feedback == Tally{2, 0, 1});
    CHECK(week.answers == Tally{0, 0, 1}); // due Thursday 10:00

    for (const Promise promise : {Promise::FirstTouch, Promise::Feedback, Promise::Answers}) {
        const Tally &tally = promise == Promise::FirstTouch ? week.firstTouch
                             : promise == Promise::Feedback ? week.feedback
                                                            : week.answers;
        CAPTURE(toText(promise).toStdString());
        CHECK(weeks.lines(first, promise) == tally.all());
        CHECK(weeks.lines(first, promise, Verdict::Kept) == tally.kept);
        CHECK(weeks.lines(first, promise, Verdict::Missed) == tally.missed);
        CHECK(weeks.lines(first, promise, Verdict::Open) == tally.open);
    }
    CHECK(weeks.lines(first, Promise::Mqls) == 3);
    CHECK(weeks.lines(first, Promise::Quality) == 3);

    SECTION("answered in time")
    {
        weeks.answer(low);
        CHECK(weeks.week(first).answers == Tally{1, 0, 0});
    }
    SECTION("answered too late")
    {
        weeks.advance(24 * 3);
        CHECK(weeks.week(first).answers == Tally{0, 1, 0});
        weeks.answer(low);
        CHECK(weeks.week(first).answers == Tally{0, 1, 0});
    }
    weeks.advance(24 * 7);
    week = weeks.week(first);
    CHECK(week.over);
    CHECK(week.verdict(Promise::Mqls) == Verdict::Missed);
    CHECK(week.feedback == Tally{2, 1, 0});
    const QList<WeekScore> history = weeks.read(weeks.guest, [](Reading &r) { return scorecards::weeks(r, second); });
    REQUIRE(history.size() == 2); // none from before the workspace began
    CHECK(history[0].feedback == week.feedback);
    CHECK(history[1].delivery.handedOver == 0);
}

TEST_CASE("What fell due in a week belongs to it, whenever it was made [R10]", "[R10]")
{
    Weeks weeks;
    weeks.advance(24 * 4 + 7); // Friday 15:00: one working hour is left
    weeks.handOver(u"Friday"_s, weeks.sven);
    CHECK(weeks.week(first).delivery.handedOver == 1);
    CHECK(weeks.week(first).firstTouch.all() == 0);
    CHECK(weeks.week(second).firstTouch == Tally{0, 0, 1});
    CHECK(weeks.week(second).delivery.handedOver == 0);
}

TEST_CASE("MQLs owed shrink with what obstacles took from marketing [R10][R17]", "[R10][R17]")
{
    Weeks weeks;
    Obstacle down;
    down.department = Department::Marketing;
    down.from = weeks.now();
    down.to = weeks.now() + std::chrono::hours(24 + 8); // two of five days
    down.what = u"The newsletter tool was down"_s;
    const ObstacleId id = weeks.as(weeks.mia, [&](Transaction &tx) { return obstacles::log(tx, down); });
    CHECK(weeks.week(first).mqlsOwed == 20);
    weeks.as(weeks.sven, [&](Transaction &tx) { obstacles::confirm(tx, id, 1, Department::Sales); });
    CHECK(weeks.week(first).mqlsOwed == 12);
    CHECK(weeks.week(second).mqlsOwed == 20);
}

TEST_CASE("A week is judged by the agreement it began under [R10]", "[R10]")
{
    Weeks weeks;
    weeks.advance(24);
    weeks.setMqls(5);
    CHECK(weeks.week(first).mqlsOwed == 20);
    CHECK(weeks.week(second).mqlsOwed == 5);
}

TEST_CASE("Weeks are those of the workspace's zone, over a clock change too [R11]", "[R11]")
{
    Weeks weeks;
    weeks.as(weeks.boss, [](Transaction &tx) {
        settings::setCompany(tx, {u"X"_s, u"Europe/Warsaw"_s, u"PLN"_s, u"pl"_s});
    });
    const WeekScore change = weeks.week(QDate(2026, 3, 25));
    CHECK(change.span.to - change.span.from == std::chrono::hours(24 * 7 - 1));
    CHECK(change.planned == std::chrono::hours(40));
}

TEST_CASE("What is soon due is warned of, as the agreement says [R10]", "[R10]")
{
    Weeks weeks;
    const HandoffId mine = weeks.handOver(u"Mine"_s, weeks.sven);
    const auto overview = [&](const Person &person) { return weeks.read(person, home::overview); };
    CHECK(overview(weeks.sven).touchSoon.own == 0); // due at 16:00, in eight hours; warned of four before
    weeks.advance(4);
    CHECK(overview(weeks.sven).touchSoon.own == 1);
    CHECK(overview(weeks.sven).touchSoon.all == 1);
    CHECK(overview(weeks.ola).touchSoon.own == 0);
    CHECK(overview(weeks.sven).warnHours == 4);
    weeks.accept(mine, weeks.sven);
    weeks.call(mine, weeks.sven);
    CHECK(overview(weeks.sven).touchSoon.own == 0);

    const FeedbackId low = weeks.rate(mine, weeks.sven, 2); // at 12:00: the answer is due on Thursday at 12:00
    CHECK(overview(weeks.mia).answersSoon == 0);
    weeks.advance(24 * 2 + 20); // Thursday 8:00
    CHECK(overview(weeks.mia).answersSoon == 1);
    CHECK(weeks.read(weeks.mia, scorecards::answersOwed).overdue == 0);
    weeks.advance(5);
    CHECK(overview(weeks.mia).answersSoon == 0);
    CHECK(weeks.read(weeks.mia, scorecards::answersOwed).overdue == 1);
    weeks.answer(low);
    CHECK(weeks.read(weeks.mia, scorecards::answersOwed).overdue == 0);
}

TEST_CASE("An agreement keeps what it was computed from, and who set it [R10]", "[R10]")
{
    Weeks weeks;
    Sla sla = weeks.read(weeks.boss, settings::sla);
    CHECK(sla.setBy.isEmpty());
    sla.basis = SlaBasis{{1'200'000'00, u"EUR"_s}, 12, 50, {2'000'00, u"EUR"_s}, 500};
    sla.mqlPerWeek = *mqlsNeededPerWeek(*sla.basis);
    sla.acceptedPercent = 80;
    sla.warnHours = 6;
    weeks.advance(1);
    weeks.as(weeks.boss, [&](Transaction &tx) { settings::setSla(tx, sla); });
    const Sla kept = weeks.read(weeks.guest, settings::sla);
    CHECK(kept.agreesWith(sla));
    CHECK(kept.mqlPerWeek == 116);
    CHECK(kept.setBy == weeks.boss.name);
    CHECK_FALSE(weeks.read(weeks.guest, settings::slaProposal).averageDeal);
}
