// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

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
        return u"R%1 %2"_s.arg(refused.rule).arg(refused.reason);
    } catch (const Forbidden &forbidden) {
        return QString(u"forbidden "_s + forbidden.action);
    } catch (const Conflict &conflict) {
        return QString(u"conflict "_s + conflict.subject);
    } catch (const NotFound &) {
        return u"not found"_s;
    }
}

struct Talk {
    TestWorkspace workspace;
    comments::On on{CommentSubject::Campaign, workspace.campaign.value};

    CommentId add(const Person &who, const QString &text)
    {
        return workspace.as(who, [&](Transaction &tx) { return comments::add(tx, on, text); });
    }
    comments::Thread thread(const Person &who) const
    {
        return workspace.read(who, [&](Reading &r) { return comments::of(r, on); });
    }
    QList<comments::Unread> unread(const Person &who) const
    {
        return workspace.read(who, [](Reading &r) { return comments::unread(r, 10); });
    }
};

} // namespace

TEST_CASE("Both departments talk about a record, and whoever is mentioned finds it [S1]", "[S1]")
{
    Talk talk;
    const TestWorkspace &w = talk.workspace;
    talk.add(w.mia,
             u"@%1 and @ola, @guest: does the fair fit? Mail me @mia or at office@sven.example"_s.arg(w.sven.name));
    REQUIRE(talk.thread(w.boss).comments.size() == 1);
    CHECK(talk.thread(w.boss).comments.first().personName == w.mia.name);
    for (const Person &person : {w.sven, w.ola, w.guest}) {
        REQUIRE(talk.unread(person).size() == 1);
        CHECK(talk.unread(person).first().about == u"Spring tools"_s);
        CHECK(talk.thread(person).unread);
    }
    CHECK(talk.unread(w.mia).isEmpty()); // nobody is told what they wrote themselves
    CHECK(talk.unread(w.boss).isEmpty());

    talk.workspace.as(w.guest, [&](Transaction &tx) { comments::markRead(tx, talk.on); });
    CHECK(talk.unread(w.guest).isEmpty());
    CHECK_FALSE(talk.thread(w.guest).unread);
    CHECK(talk.unread(w.sven).size() == 1);
}

TEST_CASE("Guests read and cannot write; what somebody wrote is theirs [S1]", "[S1]")
{
    Talk talk;
    const TestWorkspace &w = talk.workspace;
    CHECK(refusalOf([&] { talk.add(w.guest, u"Hello"_s); }) == u"forbidden comment"_s);
    CHECK(refusalOf([&] { talk.add(w.mia, u" \u200b\n "_s); }) == u"R28 text-needed"_s);
    CHECK(refusalOf([&] { talk.add(w.mia, QString(5000, u'x')); }) == u"R28 too-long"_s);
    talk.on.id = 999;
    CHECK(refusalOf([&] { talk.add(w.mia, u"Hello"_s); }) == u"not found"_s);
    talk.on.id = w.campaign.value;

    const CommentId id = talk.add(w.mia, u"@sven first words"_s);
    Comment comment = talk.thread(w.mia).comments.first();
    comment.text = u"@ola other words"_s;
    const auto change = [&](const Person &who, const Comment &to) {
        return refusalOf([&] { talk.workspace.as(who, [&](Transaction &tx) { comments::change(tx, to); }); });
    };
    CHECK(change(w.sven, comment) == u"R24 own-comment"_s);
    CHECK(change(w.mia, comment) == QString());
    CHECK(change(w.mia, comment) == u"conflict comment"_s);
    CHECK(talk.thread(w.mia).comments.first().editedAt.has_value());
    CHECK(talk.unread(w.sven).isEmpty());
    CHECK(talk.unread(w.ola).size() == 1);

    CHECK(refusalOf([&] { talk.workspace.as(w.boss, [&](Transaction &tx) { comments::remove(tx, id); }); }) ==
          u"R24 own-comment"_s);
    talk.workspace.as(w.mia, [&](Transaction &tx) { comments::remove(tx, id); });
    CHECK(talk.thread(w.mia).comments.isEmpty());
    CHECK(talk.unread(w.ola).isEmpty());
    talk.workspace.as(w.mia, [&](Transaction &tx) { comments::restore(tx, id); });
    CHECK(talk.thread(w.mia).comments.size() == 1);
    CHECK(talk.unread(w.ola).size() == 1);
}

TEST_CASE("What was said of a lead stays with the lead it is merged into [S1]", "[S1]")
{
    Talk talk;
    const LeadId kept = talk.workspace.addLead(u"Kept"_s);
    const LeadId merged = talk.workspace.addLead(u"Merged"_s);
    talk.on = {CommentSubject::Lead, merged.value};
    talk.add(talk.workspace.mia, u"Has a large garden"_s);
    REQUIRE(
        talk.workspace
            .sql(talk.workspace.mia,
                 u"UPDATE lead SET merged_into = %1, deleted_at = 1 WHERE id = %2"_s.arg(kept.value).arg(merged.value))
            .isEmpty());
    talk.on.id = kept.value;
    CHECK(talk.thread(talk.workspace.sven).comments.size() == 1);
}

TEST_CASE("What was said of an agenda item goes along when it is carried over, and into the minutes [S1][R18]",
          "[S1][R18]")
{
    Talk talk;
    TestWorkspace &w = talk.workspace;
    w.as(w.boss, [](Transaction &tx) { meetings::setSeries(tx, {{}, u"Monday table"_s, 1, 600, 45, {}, 0}); });
    const MeetingId first = w.read(w.boss, meetings::board).meeting->id;
    const AgendaItemId item =
        w.as(w.mia, [&](Transaction &tx) { return agenda::add(tx, first, AgendaSection::Weeks, u"Spring fair"_s); });
    talk.on = {CommentSubject::AgendaItem, item.value};
    talk.add(w.mia, u"@sven who stands there?"_s);
    REQUIRE(talk.unread(w.sven).size() == 1);
    REQUIRE(talk.unread(w.sven).first().item);
    CHECK(talk.unread(w.sven).first().item->title == u"Spring fair");
    const auto where = [&](AgendaItemId id) {
        return w.read(w.sven, [id](Reading &reading) { return agenda::whereNow(reading, id); });
    };
    REQUIRE(where(item));
    CHECK_FALSE(where(item)->over);

    const auto hold = [&](MeetingId meeting, AgendaItemId one, AgendaState state) {
        w.as(w.boss, [&](Transaction &tx) {
            meetings::start(tx, meeting);
            meetings::setPresent(tx, meeting, w.mia.id, true);
            meetings::setPresent(tx, meeting, w.sven.id, true);
            agenda::setState(tx, one, state);
            meetings::close(tx, meeting);
        });
        w.advance(1);
        return w.read(w.boss, meetings::board).meeting->id;
    };
    const MeetingId second = hold(first, item, AgendaState::Carried);
    REQUIRE(where(item));
    const AgendaItemId carried = where(item)->item.id;
    CHECK(carried != item);
    CHECK(where(item)->item.meeting == second);
    talk.on.id = carried.value;
    CHECK(talk.thread(w.sven).comments.size() == 1);
    CHECK(talk.thread(w.sven).unread);
    talk.add(w.sven, u"Ola and I"_s);
    w.as(w.sven, [&](Transaction &tx) { comments::markRead(tx, talk.on); });
    CHECK(talk.unread(w.sven).isEmpty());

    hold(second, carried, AgendaState::Discussed);
    CHECK(where(item)->over);
    const auto minutesOf = [&](MeetingId meeting) {
        return minutes::plainText(w.read(w.boss, [&](Reading &r) { return meetings::record(r, meeting); }));
    };
    CHECK(minutesOf(second).contains(u"Sven Seller: Ola and I"_s));
    CHECK_FALSE(minutesOf(second).contains(u"who stands there"_s)); // that was said of the first
    CHECK(minutesOf(first).contains(u"who stands there"_s));
}
