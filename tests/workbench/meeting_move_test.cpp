// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/minutes.h"

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
    }
}

/// A meeting every Monday at ten; the first is today, in two hours.
struct Mondays : TestWorkspace {
    Mondays()
    {
        as(boss, [](Transaction &tx) { meetings::setSeries(tx, {{}, u"Monday table"_s, 1, 600, 45, {}, 0}); });
    }
    Meeting meeting() const { return *read(boss, meetings::board).meeting; }
    void move(const Person &who, Instant to)
    {
        as(who, [&](Transaction &tx) { meetings::reschedule(tx, meeting().id, to); });
    }
    void callOff(const Person &who, const QString &reason)
    {
        as(who, [&](Transaction &tx) { meetings::cancel(tx, meeting().id, reason); });
    }
    void hold()
    {
        as(boss, [&](Transaction &tx) {
            const MeetingId id = meeting().id;
            meetings::start(tx, id);
            meetings::setPresent(tx, id, mia.id, true);
            meetings::setPresent(tx, id, sven.id, true);
            meetings::close(tx, id);
        });
    }
    Instant monday(int weeks) const { return firstMoment(QDate(2026, 3, 2).addDays(7 * weeks), 600, QTimeZone::utc()); }
};

} // namespace

TEST_CASE("A meeting that was missed is moved, and next week's comes anyway [R18]", "[R18][workbench]")
{
    Mondays w;
    CHECK(w.meeting().startsAt == w.monday(0));
    CHECK_FALSE(w.meeting().isMissed(w.now()));
    w.advance(24);
    CHECK(w.meeting().startsAt == w.monday(0)); // nobody moves it by itself
    CHECK(w.meeting().isMissed(w.now()));
    const Instant wednesday = w.monday(0) + std::chrono::hours(48);
    CHECK(refusalOf([&] { w.move(w.mia, wednesday); }) == u"forbidden");
    CHECK(refusalOf([&] { w.move(w.boss, w.now() - std::chrono::hours(1)); }) == u"in-past at");
    w.move(w.boss, wednesday);
    CHECK(w.meeting().startsAt == wednesday);
    CHECK_FALSE(w.meeting().isMissed(w.now()));
    w.advance(26);
    w.hold();
    CHECK(w.meeting().startsAt == w.monday(1));
}

TEST_CASE("A meeting is called off for a reason; the next one takes over its agenda [R18]", "[R18][workbench]")
{
    Mondays w;
    const AgendaItemId item = w.as(w.mia, [&](Transaction &tx) {
        return agenda::add(tx, w.meeting().id, AgendaSection::Weeks, u"Spring fair"_s);
    });
    const MeetingId first = w.meeting().id;
    CHECK(refusalOf([&] { w.callOff(w.mia, u"Everybody is at the fair"_s); }) == u"forbidden");
    CHECK(refusalOf([&] { w.callOff(w.boss, u" -- "_s); }) == u"text-needed reason");
    const QString plain = u"UPDATE meeting SET state = 'cancelled', cancel_reason = '%1' WHERE id = 1"_s;
    CHECK(w.sql(w.boss, plain.arg(u"..."_s)) == u"R18|text-needed|reason");
    CHECK(w.sql(w.mia, plain.arg(u"No time"_s)) == u"R18|manager-runs|");

    w.callOff(w.boss, u"Everybody is at the fair"_s);
    CHECK(w.meeting().id != first);
    CHECK(w.meeting().startsAt == w.monday(1)); // not once more the one that was called off
    const QList<AgendaItem> items = w.read(w.boss, meetings::board).items;
    REQUIRE(items.size() == 1);
    CHECK(items.first().carriedFrom == item);

    // What was called off stays as it is, and is told among the past ones.
    const auto past = w.read(w.guest, [](Reading &reading) { return meetings::past(reading); });
    REQUIRE(past.size() == 1);
    CHECK(past.first().meeting.state == MeetingState::Cancelled);
    const auto record = w.read(w.guest, [first](Reading &reading) { return meetings::record(reading, first); });
    CHECK(minutes::plainText(record).contains(u"Everybody is at the fair"_s));
    CHECK(refusalOf([&] { w.as(w.mia, [&](Transaction &tx) { agenda::setNotes(tx, item, {}, u"Too late"_s); }); }) ==
          u"meeting-closed ");
    CHECK(w.sql(w.boss, u"UPDATE meeting SET state = 'planned' WHERE id = 1"_s) == u"R18|meeting-closed|");

    w.hold();
    CHECK(refusalOf([&] { w.callOff(w.boss, u"Easter is near"_s); }) == QString());
    CHECK(w.meeting().startsAt == w.monday(3));
    w.as(w.boss, [&](Transaction &tx) { meetings::start(tx, w.meeting().id); });
    CHECK(refusalOf([&] { w.callOff(w.boss, u"We have begun, but"_s); }) == u"running ");
}
