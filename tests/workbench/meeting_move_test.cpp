// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/comment.h"
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
    CHECK(w.sql(w.boss, u"UPDATE meeting SET cancel_reason = 'Another' WHERE id = 1"_s) == u"R18|meeting-closed|");
    CHECK(w.sql(w.boss, u"UPDATE meeting SET state = 'running' WHERE id = 1"_s) == u"R18|meeting-closed|");

    w.hold();
    CHECK(refusalOf([&] { w.callOff(w.boss, u"Easter is near"_s); }) == QString());
    CHECK(w.meeting().startsAt == w.monday(3));
    w.as(w.boss, [&](Transaction &tx) { meetings::start(tx, w.meeting().id); });
    CHECK(refusalOf([&] { w.callOff(w.boss, u"We have begun, but"_s); }) == u"running ");
}

TEST_CASE("Calling off is taken back, and what came in its place goes [R18][R23]", "[R18][R23][workbench]")
{
    Mondays w;
    const auto addTo = [&](MeetingId meeting, const QString &title) {
        return w.as(w.mia, [&](Transaction &tx) { return agenda::add(tx, meeting, AgendaSection::Weeks, title); });
    };
    const auto planAgain = [&](const Person &who, MeetingId id) {
        return refusalOf([&] { w.as(who, [&](Transaction &tx) { meetings::planAgain(tx, id); }); });
    };
    const Meeting first = w.meeting();
    const AgendaItemId fair = addTo(first.id, u"Spring fair"_s);
    w.callOff(w.boss, u"Everybody is at the fair"_s);
    const Meeting instead = w.meeting();
    REQUIRE(instead.id != first.id);

    SECTION("At once: it stands as it stood, and the series goes on from there")
    {
        CHECK(planAgain(w.mia, first.id) == u"forbidden");
        CHECK(planAgain(w.boss, instead.id) == u"newer-meeting ");
        CHECK(planAgain(w.boss, first.id) == QString());
        CHECK(w.meeting().id == first.id);
        CHECK(w.meeting().startsAt == first.startsAt);
        CHECK(w.meeting().cancelReason.isEmpty());
        const QList<AgendaItem> items = w.read(w.boss, meetings::board).items;
        REQUIRE(items.size() == 1);
        CHECK(items.first().id == fair);
        CHECK(w.read(w.boss, [](Reading &reading) { return meetings::past(reading); }).isEmpty());
        CHECK(planAgain(w.boss, first.id) == u"newer-meeting "); // it is planned already
        // what was taken away is gone for good, on every path
        const QString gone = QString::number(instead.id.value);
        CHECK(w.sql(w.boss, u"UPDATE meeting SET deleted_at = NULL WHERE id = "_s + gone) == u"R18|meeting-closed|");
        CHECK(w.sql(w.mia, u"UPDATE agenda_item SET deleted_at = NULL WHERE meeting_id = "_s + gone) ==
              u"R18|meeting-closed|");
        w.hold();
        CHECK(w.meeting().startsAt == instead.startsAt);
    }
    SECTION("Once more, and again taken back")
    {
        REQUIRE(planAgain(w.boss, first.id) == QString());
        w.callOff(w.boss, u"They are there all week"_s);
        REQUIRE(planAgain(w.boss, first.id) == QString());
        CHECK(w.meeting().id == first.id);
        CHECK(w.read(w.boss, meetings::board).items.size() == 1);
    }
    SECTION("Not once somebody has prepared the next one")
    {
        SECTION("with an item")
        {
            addTo(instead.id, u"Autumn fair"_s);
        }
        SECTION("with notes")
        {
            const AgendaItemId carried = w.read(w.boss, meetings::board).items.first().id;
            w.as(w.mia, [&](Transaction &tx) { agenda::setNotes(tx, carried, {}, u"Who drives?"_s); });
        }
        SECTION("with a comment")
        {
            const AgendaItemId carried = w.read(w.boss, meetings::board).items.first().id;
            w.as(w.mia, [&](Transaction &tx) {
                comments::add(tx, {CommentSubject::AgendaItem, carried.value}, u"Who drives?"_s);
            });
        }
        SECTION("with other words")
        {
            AgendaItem carried = w.read(w.boss, meetings::board).items.first();
            carried.title = u"Spring fair, the bill"_s;
            w.as(w.mia, [&](Transaction &tx) { agenda::change(tx, carried); });
        }
        SECTION("by moving it")
        {
            w.move(w.boss, instead.startsAt + std::chrono::hours(24));
        }
        SECTION("or begun it")
        {
            w.as(w.boss, [&](Transaction &tx) { meetings::start(tx, instead.id); });
        }
        CHECK(planAgain(w.boss, first.id) == u"newer-meeting ");
        CHECK(w.meeting().id == instead.id);
    }
    SECTION("Plain SQL keeps to it too")
    {
        const QString away = u"UPDATE meeting SET deleted_at = %1 WHERE id = %2"_s;
        const QString now = u"(SELECT at FROM command WHERE open = 1)"_s;
        const QString next = QString::number(instead.id.value);
        const QString again = u"UPDATE meeting SET state = 'planned' WHERE id = %1"_s.arg(first.id.value);
        const QString emptied = u"UPDATE agenda_item SET deleted_at = 1 WHERE meeting_id = %1; "_s.arg(next);
        CHECK(w.sql(w.boss, again).startsWith(u"R"_s));
        CHECK(w.sql(w.boss, away.arg(now, next)) == u"R18|newer-meeting|deleted_at"); // something is on its agenda
        CHECK(w.sql(w.boss, emptied + away.arg(u"1"_s, next)) == u"R18|newer-meeting|deleted_at");
        CHECK(w.sql(w.mia, emptied + away.arg(now, next)) == u"R18|manager-runs|");
        CHECK(w.sql(w.boss, emptied + away.arg(now, next) + u"; "_s + again) == QString());
        // it stands in for none that was called off
        const QString rest = u"UPDATE agenda_item SET deleted_at = 1 WHERE meeting_id = %1; "_s.arg(first.id.value);
        CHECK(w.sql(w.boss, rest + away.arg(now, QString::number(first.id.value))) == u"R18|newer-meeting|deleted_at");
    }
}
