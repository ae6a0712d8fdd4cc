// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workbench/workspace_fixture.h"

#include "smarketing/workbench/activity.h"
#include "smarketing/workbench/deal.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/setting.h"

#include <QTimeZone>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with words of its own for the loop.
struct Loop : TestWorkspace {
    HandoffId handOver(LeadId lead, const Person &receiver)
    {
        const handoffs::BulkResult result = as(mia, [&](Transaction &tx) {
            return handoffs::handOver(tx, {{lead}, receiver.id, u"Asked for a price at the fair"_s, {}, {}});
        });
        if (!result.missing.isEmpty())
            throw result.missing.first().why;
        return result.done.first();
    }
    HandoffId accepted(const QString &name, const Person &receiver)
    {
        const HandoffId id = handOver(addLead(name), receiver);
        as(receiver, [&](Transaction &tx) { handoffs::accept(tx, id); });
        return id;
    }
    Feedback complete(HandoffId handoff, int rating = 4)
    {
        Feedback feedback;
        feedback.handoff = handoff;
        feedback.rating = rating;
        feedback.reasons = {ReasonId(rating > 2 ? 1 : 6)};
        feedback.comment = rating > 2 ? QString() : u"Nobody answers the phone there"_s;
        return feedback;
    }
    FeedbackId rate(const Feedback &feedback, const Person &person)
    {
        return as(person, [&](Transaction &tx) { return handoffs::rate(tx, feedback); });
    }
    Handoff get(HandoffId id)
    {
        return read(boss, [&](Reading &r) { return handoffs::find(r, id)->handoff; });
    }
    Stage stageOf(LeadId lead)
    {
        return *fromText<Stage>(text(u"SELECT stage FROM lead WHERE id = %1"_s.arg(lead.value)));
    }
};

/// What refuses it, as "R4|comment-needed|comment"; empty where nothing does.
template <class Work> QString refusalOf(Work work)
{
    try {
        work();
        return {};
    } catch (const Refused &refused) {
        return u"R%1|%2|%3"_s.arg(QString::number(refused.rule), refused.reason, refused.field);
    }
}

} // namespace

TEST_CASE("Handing over carries what the rule asks for [R1]", "[R1]")
{
    Loop loop;
    const LeadId lead = loop.addLead(u"Nowak"_s, u"lead"_s);
    const HandoffId id = loop.handOver(lead, loop.sven);
    const Handoff handoff = loop.get(id);
    CHECK(handoff.sender == loop.mia.id);
    CHECK(handoff.receiver == loop.sven.id);
    CHECK(handoff.personaVersion == loop.personaVersion);
    CHECK(handoff.campaign == loop.campaign);
    CHECK(handoff.state == HandoffState::Waiting);
    CHECK(handoff.owesFeedback());
    CHECK(loop.stageOf(lead) == Stage::Mql);
    // Monday 8:00, eight working hours for the first touch, three working days for the feedback
    CHECK(toDateTime(handoff.touchDueAt).toUTC() == QDateTime(QDate(2026, 3, 2), QTime(16, 0), QTimeZone::utc()));
    CHECK(toDateTime(handoff.feedbackDueAt).toUTC() == QDateTime(QDate(2026, 3, 4), QTime(16, 0), QTimeZone::utc()));
}

TEST_CASE("Handing over asks for what is missing, lead by lead [R1][R2][R9]", "[R1][R2][R9]")
{
    Loop loop;
    const LeadId fine = loop.addLead(u"Fine"_s);
    const LeadId open = loop.addLead(u"Open"_s);
    loop.handOver(open, loop.ola);
    const LeadId bare = loop.as(loop.mia, [](Transaction &tx) {
        return LeadId(tx.database.insert(u"INSERT INTO lead (last_name, stage, created_at, last_activity_at) "
                                         "VALUES ('Bare', 'lead', ?, ?) RETURNING id"_s,
                                         tx.now, tx.now));
    });
    const auto tryAll = [&](const handoffs::HandOver &request) {
        return loop.as(loop.mia, [&](Transaction &tx) { return handoffs::handOver(tx, request); });
    };
    handoffs::HandOver request{{fine, open, bare}, loop.sven.id, u"Wants a greenhouse"_s, {}, {}};
    const handoffs::BulkResult result = tryAll(request);
    REQUIRE(result.done.size() == 1);
    REQUIRE(result.missing.size() == 2);
    CHECK(result.missing[0].why.reason == u"one-open");
    CHECK(result.missing[0].lead == open);
    CHECK(result.missing[1].why.reason == u"campaign-needed");
    CHECK(loop.stageOf(bare) == Stage::Lead); // nothing half done

    SECTION("and goes on once it is given")
    {
        request.leads = {bare};
        request.campaign = loop.campaign;
        request.persona = loop.persona;
        CHECK(tryAll(request).done.size() == 1);
        CHECK(loop.number(u"SELECT campaign_id FROM lead WHERE id = %1"_s.arg(bare.value)) == loop.campaign.value);
    }
    SECTION("A note without words is refused")
    {
        request.note = u"  \u200b .... "_s;
        CHECK(refusalOf([&] { tryAll(request); }) == u"R1|note-needed|note");
    }
    SECTION("Only marketing and managers hand over")
    {
        CHECK_THROWS_AS(loop.as(loop.sven, [&](Transaction &tx) { return handoffs::handOver(tx, request); }),
                        Forbidden);
    }
    SECTION("Only an active sales person receives")
    {
        request.receiver = loop.emil.id;
        CHECK(refusalOf([&] { tryAll(request); }) == u"R1|receiver|receiver_id");
    }
}

TEST_CASE("Accepting makes the lead SAL and the receiver's [R3]", "[R3]")
{
    Loop loop;
    const LeadId lead = loop.addLead();
    const HandoffId id = loop.handOver(lead, loop.sven);
    loop.as(loop.sven, [&](Transaction &tx) { handoffs::accept(tx, id); });
    CHECK(loop.get(id).state == HandoffState::Accepted);
    CHECK(loop.stageOf(lead) == Stage::Sal);
    CHECK(loop.number(u"SELECT owner_id FROM lead WHERE id = %1"_s.arg(lead.value)) == loop.sven.id.value);
    CHECK(refusalOf([&] { loop.as(loop.sven, [&](Transaction &tx) { handoffs::accept(tx, id); }); }) ==
          u"R3|wrong-move|state");
    CHECK(refusalOf([&] { loop.as(loop.ola, [&](Transaction &tx) { handoffs::accept(tx, id); }); }) ==
          u"R5|receiver-only|");
}

TEST_CASE("Nothing leaves the loop without complete feedback [R4]", "[R4]")
{
    Loop loop;
    const LeadId lead = loop.addLead();
    const HandoffId id = loop.handOver(lead, loop.sven);
    const auto decline = [&](const Feedback &feedback) {
        return refusalOf([&] {
            loop.as(loop.sven,
                    [&](Transaction &tx) { handoffs::decline(tx, feedback, handoffs::DeclinedTo::Recycled); });
        });
    };
    Feedback feedback = loop.complete(id, 3);

    SECTION("Declining needs a comment whatever the rating")
    {
        CHECK(decline(feedback) == u"R4|comment-needed|comment");
        feedback.comment = u"aaaaaaaaaaaaaaa"_s;
        CHECK(decline(feedback) == u"R4|comment-needed|comment");
        feedback.comment = u"They moved abroad"_s;
        CHECK(decline(feedback).isEmpty());
        CHECK(loop.get(id).state == HandoffState::Declined);
        CHECK(loop.stageOf(lead) == Stage::Recycled);
    }
    SECTION("Every part is asked for")
    {
        loop.as(loop.sven, [&](Transaction &tx) { handoffs::accept(tx, id); });
        const auto rate = [&](const Feedback &f) { return refusalOf([&] { loop.rate(f, loop.sven); }); };
        Feedback wrong = feedback;
        wrong.rating = 0;
        CHECK(rate(wrong) == u"R4|feedback-needed|rating");
        wrong = feedback;
        wrong.reasons.clear();
        CHECK(rate(wrong) == u"R4|reason-needed|reasons");
        wrong = feedback;
        wrong.fit = PersonaFit::No;
        CHECK(rate(wrong) == u"R4|persona-needed|persona");
        wrong = loop.complete(id, 2);
        wrong.comment = u"bad"_s;
        CHECK(rate(wrong) == u"R4|comment-needed|comment");
        CHECK(loop.number(u"SELECT count(*) FROM feedback"_s) == 0);
        CHECK(rate(feedback).isEmpty());
        CHECK(loop.get(id).rating == 3);
    }
    SECTION("Closing, qualifying and deals wait for it")
    {
        loop.as(loop.sven, [&](Transaction &tx) { handoffs::accept(tx, id); });
        const auto close = [&] {
            return refusalOf(
                [&] { loop.as(loop.sven, [&](Transaction &tx) { handoffs::close(tx, id, Outcome::Lost); }); });
        };
        const Deal deal{{}, lead, {}, u"Greenhouse"_s, {100'00, u"EUR"_s}, {}, {}, {}, {}, {}, {}, false, 0};
        CHECK(close() == u"R4|feedback-needed|rating");
        CHECK(refusalOf([&] { loop.as(loop.sven, [&](Transaction &tx) { handoffs::qualify(tx, id); }); }) ==
              u"R4|feedback-needed|rating");
        CHECK(refusalOf([&] { loop.as(loop.sven, [&](Transaction &tx) { deals::create(tx, deal); }); }) ==
              u"R4|feedback-needed|deal");
        loop.rate(feedback, loop.sven);
        CHECK(close().isEmpty());
        CHECK(loop.stageOf(lead) == Stage::Lost);
    }
}

TEST_CASE("The shortest text that the program takes as a comment, the database takes too [R4]", "[R4]")
{
    Loop loop;
    const HandoffId id = loop.accepted(u"Short"_s, loop.sven);
    Feedback feedback = loop.complete(id, 1);
    feedback.comment = GENERATE(u"ab cd ef gh"_s, u"a b c d e f"_s, u"客户不需要"_s, u"nie ma co"_s + u"ś"_s);
    CHECK(refusalOf([&] { loop.rate(feedback, loop.sven); }).isEmpty());
}

TEST_CASE("A revision is a further row, and the first stays [R5]", "[R5]")
{
    Loop loop;
    const HandoffId id = loop.accepted(u"Revised"_s, loop.sven);
    const FeedbackId first = loop.rate(loop.complete(id, 2), loop.sven);
    loop.advance(1);
    loop.rate(loop.complete(id, 5), loop.sven);
    const QList<Feedback> revisions = loop.read(loop.mia, [&](Reading &r) { return handoffs::feedbackOf(r, id); });
    REQUIRE(revisions.size() == 2);
    CHECK(revisions[0].revision == 2);
    CHECK(revisions[0].rating == 5);
    CHECK(revisions[1].id == first);
    CHECK(revisions[1].rating == 2);
    CHECK(loop.get(id).rating == 5);
    CHECK(loop.get(id).feedbackAt == revisions[1].givenAt);
    CHECK(refusalOf([&] { loop.rate(loop.complete(id), loop.ola); }) == u"R5|receiver-only|");
}

TEST_CASE("Who owes too much feedback gets nothing more [R6]", "[R6]")
{
    Loop loop;
    QList<HandoffId> owed;
    for (int i = 0; i < 4; ++i)
        owed += loop.accepted(u"Owed%1"_s.arg(i), loop.sven);
    const HandoffId waiting = loop.handOver(loop.addLead(u"Next"_s), loop.sven);
    loop.advance(24 * 7);
    const auto accept = [&] {
        return refusalOf([&] { loop.as(loop.sven, [&](Transaction &tx) { handoffs::accept(tx, waiting); }); });
    };
    const LeadId another = loop.addLead(u"Another"_s);

    CHECK(loop.read(loop.sven, [&](Reading &r) { return handoffs::inbox(r, loop.sven.id); }).blocked);
    CHECK(accept() == u"R6|overdue-first|state");
    CHECK(refusalOf([&] { loop.handOver(another, loop.sven); }) == u"R6|receiver-overdue|receiver_id");
    const QList<handoffs::Receiver> receivers =
        loop.read(loop.mia, [](Reading &r) { return handoffs::suggestReceivers(r); });
    REQUIRE(receivers.size() == 2);
    CHECK(receivers[0].person.id == loop.ola.id);
    CHECK(receivers[0].suggested);
    CHECK(receivers[1].blocked);
    CHECK(receivers[1].overdue == 5); // the waiting one is overdue too

    SECTION("Giving it sets them free")
    {
        const auto result = loop.as(loop.sven, [&](Transaction &tx) {
            return handoffs::rateMany(tx, {loop.complete(owed[0]), loop.complete(owed[1])});
        });
        CHECK(result.done.size() == 2);
        CHECK(accept().isEmpty());
    }
    SECTION("A manager reassigns; others do not")
    {
        CHECK_THROWS_AS(
            loop.as(loop.mia, [&](Transaction &tx) { return handoffs::reassign(tx, {waiting}, loop.ola.id); }),
            Forbidden);
        const auto result =
            loop.as(loop.boss, [&](Transaction &tx) { return handoffs::reassign(tx, {waiting}, loop.ola.id); });
        CHECK(result.done == QList<HandoffId>{waiting});
        CHECK(loop.get(waiting).receiver == loop.ola.id);
        CHECK(loop.number(u"SELECT count(*) FROM event WHERE subject = 'handoff' AND change LIKE '%receiver_id%'"_s) ==
              1);
    }
}

TEST_CASE("Who is away is not suggested", "[workbench]")
{
    Loop loop;
    loop.as(loop.boss, [&](Transaction &tx) {
        tx.database.execute(
            u"INSERT INTO absence (person_id, first_day, last_day) VALUES (?, '2026-03-01', '2026-03-08')"_s,
            loop.ola.id);
    });
    const auto receivers = loop.read(loop.mia, [](Reading &r) { return handoffs::suggestReceivers(r); });
    CHECK(receivers[0].person.id == loop.sven.id);
    CHECK(receivers[1].absentUntil == QDate(2026, 3, 8));
    CHECK_FALSE(receivers[1].suggested);
}

TEST_CASE("Of low ratings without an answer the one overdue longest stands first [R7]", "[R7]")
{
    Loop loop;
    const auto given = [&](const QString &lead, const Person &rep, int rating) {
        const FeedbackId id = loop.rate(loop.complete(loop.accepted(lead, rep), rating), rep);
        loop.advance(1);
        return id;
    };
    const FeedbackId first = given(u"First"_s, loop.sven, 1);
    const FeedbackId second = given(u"Second"_s, loop.ola, 2);
    const FeedbackId good = given(u"Good"_s, loop.sven, 5);
    // Under the agreement of today marketing has far less time.
    Sla quicker = loop.read(loop.boss, settings::sla);
    quicker.answerHours = 1;
    loop.as(loop.boss, [&](Transaction &tx) { settings::setSla(tx, quicker); });
    const FeedbackId hurried = given(u"Hurried"_s, loop.ola, 2);

    const auto order = [&](int pageSize) {
        QList<FeedbackId> ids;
        std::optional<handoffs::FeedbackKey> after;
        while (true) {
            const auto page =
                loop.read(loop.mia, [&](Reading &r) { return handoffs::feedbackPage(r, {}, after, pageSize); });
            for (const handoffs::FeedbackLine &line : page)
                ids += line.feedback.id;
            if (page.size() < pageSize)
                return ids;
            after = handoffs::keyOf(page.last());
        }
    };
    CHECK(order(100) == QList{hurried, first, second, good});
    CHECK(order(1) == order(100));
    CHECK(order(3) == order(100));
}

TEST_CASE("Marketing answers low ratings; they stand first until it has [R7]", "[R7]")
{
    Loop loop;
    const HandoffId bad = loop.accepted(u"Bad"_s, loop.sven);
    const FeedbackId low = loop.rate(loop.complete(bad, 1), loop.sven);
    loop.advance(1);
    loop.rate(loop.complete(loop.accepted(u"Good"_s, loop.ola), 5), loop.ola);
    const auto page = [&](const handoffs::Filter &filter = {}) {
        return loop.read(loop.mia, [&](Reading &r) { return handoffs::feedbackPage(r, filter); });
    };
    REQUIRE(page().size() == 2);
    CHECK(page()[0].feedback.id == low);
    CHECK(page()[0].needsAnswer());
    CHECK(toDateTime(*page()[0].answerDueAt).toUTC() == QDateTime(QDate(2026, 3, 4), QTime(16, 0), QTimeZone::utc()));
    handoffs::Filter filter;
    filter.reps = {loop.ola.id};
    CHECK(page(filter).size() == 1);
    filter.reps = {loop.ola.id, loop.sven.id};
    CHECK(page(filter).size() == 2);
    filter.ratings = {1, 2};
    CHECK(page(filter).size() == 1);
    filter = {};
    filter.channels = {loop.fair};
    CHECK(page(filter).isEmpty());

    const auto answer = [&](const Person &person, const QString &text) {
        return refusalOf(
            [&] { loop.as(person, [&](Transaction &tx) { handoffs::answer(tx, low, AnswerKind::Change, text); }); });
    };
    CHECK(answer(loop.mia, u"ok"_s) == u"R7|text-needed|text");
    CHECK_THROWS_AS(answer(loop.sven, u"We check the numbers first"_s), Forbidden);
    CHECK(answer(loop.mia, u"We check the numbers first"_s).isEmpty());
    CHECK(page()[1].feedback.id == low);
    CHECK(page()[1].answeredBy == loop.mia.name);
    CHECK(loop.read(loop.mia, [](Reading &r) { return handoffs::unanswered(r); }) == 0);

    SECTION("Pages follow each other without gap or repetition")
    {
        const auto first = loop.read(loop.mia, [](Reading &r) { return handoffs::feedbackPage(r, {}, {}, 1); });
        const auto next = loop.read(
            loop.mia, [&](Reading &r) { return handoffs::feedbackPage(r, {}, handoffs::keyOf(first[0]), 1); });
        REQUIRE(next.size() == 1);
        CHECK(next[0].feedback.id != first[0].feedback.id);
    }
    SECTION("The trend counts them in their week")
    {
        const auto weeks = loop.read(loop.mia, [](Reading &r) { return handoffs::feedbackTrend(r, {}); });
        REQUIRE(weeks.size() == 12);
        CHECK(weeks.last().count == 2);
        CHECK(weeks.last().meanRating == 3);
    }
}

TEST_CASE("Several are rated at once, and what is missing is told [R9]", "[R9]")
{
    Loop loop;
    const HandoffId one = loop.accepted(u"One"_s, loop.sven);
    const HandoffId two = loop.accepted(u"Two"_s, loop.sven);
    Feedback incomplete = loop.complete(two, 1);
    incomplete.comment.clear();
    const auto result = loop.as(loop.sven, [&](Transaction &tx) {
        return handoffs::rateMany(tx, {loop.complete(one), incomplete});
    });
    CHECK(result.done == QList<HandoffId>{one});
    REQUIRE(result.missing.size() == 1);
    CHECK(result.missing[0].handoff == two);
    CHECK(result.missing[0].why.field == u"comment");
    CHECK(loop.get(two).owesFeedback());
}

TEST_CASE("The inbox keeps its sections by due time", "[workbench]")
{
    Loop loop;
    const HandoffId working = loop.accepted(u"Working"_s, loop.sven);
    loop.rate(loop.complete(working), loop.sven);
    const HandoffId due = loop.accepted(u"Due"_s, loop.sven);
    const HandoffId early = loop.handOver(loop.addLead(u"Early"_s), loop.sven);
    loop.advance(9);
    const HandoffId late = loop.handOver(loop.addLead(u"Late"_s), loop.sven);
    loop.advance(70); // Thursday 15:00; the last is due at 16:00
    const auto inbox = loop.read(loop.sven, [&](Reading &r) { return handoffs::inbox(r, loop.sven.id); });
    REQUIRE(inbox.waiting.size() == 2);
    CHECK(inbox.waiting[0].handoff.id == early);
    CHECK(inbox.waiting[0].leadName == u"Anna Early");
    CHECK(inbox.waiting[1].handoff.id == late);
    REQUIRE(inbox.feedbackDue.size() == 1);
    CHECK(inbox.feedbackDue[0].handoff.id == due);
    REQUIRE(inbox.working.size() == 1);
    CHECK(inbox.counts.overdue == 2);
    CHECK_FALSE(inbox.blocked);
    const handoffs::InboxKey key{inbox.waiting[0].handoff.feedbackDueAt, early};
    const auto next = loop.read(
        loop.sven, [&](Reading &r) { return handoffs::inboxPage(r, loop.sven.id, handoffs::Section::Waiting, key); });
    REQUIRE(next.size() == 1);
    CHECK(next[0].handoff.id == late);
}

TEST_CASE("The first activity that reaches the customer is the first touch", "[workbench]")
{
    Loop loop;
    const LeadId lead = loop.addLead();
    const HandoffId id = loop.handOver(lead, loop.sven);
    loop.advance(1);
    const auto log = [&](ActivityKind kind, const QString &text) {
        return loop.as(loop.sven, [&](Transaction &tx) {
            return activities::log(tx, {{}, lead, {}, kind, Direction::Outbound, {}, text, {}, false, 0});
        });
    };
    log(ActivityKind::Note, u"Read the papers"_s);
    CHECK_FALSE(loop.get(id).firstTouchAt);
    loop.advance(1);
    const ActivityId call = log(ActivityKind::Call, {});
    const Instant called = loop.now();
    CHECK(loop.get(id).firstTouchAt == called);
    loop.advance(1);
    log(ActivityKind::Email, {});
    CHECK(loop.get(id).firstTouchAt == called);

    SECTION("Taking it back takes the touch back; undo restores it")
    {
        loop.as(loop.sven, [&](Transaction &tx) { activities::remove(tx, call); });
        CHECK(loop.get(id).firstTouchAt == loop.now());
        loop.as(loop.sven, [&](Transaction &tx) { activities::restore(tx, call); });
        CHECK(loop.get(id).firstTouchAt == called);
    }
}

TEST_CASE("A deal takes the lead to its end [R3][R4]", "[R3][R4]")
{
    Loop loop;
    const LeadId lead = loop.addLead();
    const HandoffId id = loop.handOver(lead, loop.sven);
    loop.as(loop.sven, [&](Transaction &tx) { handoffs::accept(tx, id); });
    loop.rate(loop.complete(id, 5), loop.sven);
    const DealId deal = loop.as(loop.sven, [&](Transaction &tx) {
        return deals::create(tx,
                             {{}, lead, {}, u"Greenhouse"_s, {1'200'00, u"EUR"_s}, {}, {}, {}, {}, {}, {}, false, 0});
    });
    CHECK(loop.stageOf(lead) == Stage::Opportunity);
    const auto close = [&](Outcome outcome) {
        return refusalOf([&] { loop.as(loop.sven, [&](Transaction &tx) { handoffs::close(tx, id, outcome); }); });
    };
    CHECK(close(Outcome::Won) == u"R3|deal-open|outcome");
    CHECK(refusalOf([&] { loop.as(loop.sven, [&](Transaction &tx) { handoffs::qualify(tx, id); }); }) ==
          u"R3|wrong-move|stage");
    CHECK(loop.stageOf(lead) == Stage::Opportunity);

    SECTION("Winning closes the handoff and makes a customer")
    {
        loop.as(loop.sven, [&](Transaction &tx) { deals::win(tx, deal); });
        CHECK(loop.stageOf(lead) == Stage::Customer);
        CHECK(loop.get(id).outcome == Outcome::Won);
    }
    SECTION("Losing needs a reason")
    {
        const auto lose = [&](const QString &reason) {
            return refusalOf([&] { loop.as(loop.sven, [&](Transaction &tx) { deals::lose(tx, deal, reason); }); });
        };
        CHECK(lose(u"..."_s) == u"R28|lost-reason-needed|lost_reason");
        CHECK(lose(u"Too dear"_s).isEmpty());
        CHECK(close(Outcome::Won) == u"R3|deal-not-won|outcome");
        CHECK(close(Outcome::Recycled).isEmpty());
        CHECK(loop.stageOf(lead) == Stage::Recycled);
    }
}
