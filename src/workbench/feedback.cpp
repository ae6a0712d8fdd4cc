// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff_bulk.h"
#include "smarketing/domain/real_text.h"
#include "smarketing/storage/deal.h"
#include "smarketing/storage/lead.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::handoffs {

using namespace Qt::StringLiterals;

namespace {

constexpr int trendWeeks = 12;

/// What is stored: texts cleaned, the persona left out where sales agrees with marketing's tag.
Feedback prepared(const Transaction &tx, const Feedback &given, bool declining)
{
    Feedback feedback = given;
    feedback.comment = cleaned(given.comment);
    feedback.customerWords = cleaned(given.customerWords);
    if (feedback.fit == PersonaFit::Yes)
        feedback.persona = {};
    feedback.givenBy = tx.actor.id;
    feedback.givenAt = tx.now;
    requireComplete(feedback, declining);
    return feedback;
}

Stage stageAfter(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Won:
        return Stage::Customer;
    case Outcome::Lost:
        return Stage::Lost;
    case Outcome::Recycled:
        return Stage::Recycled;
    }
    return Stage::Recycled;
}

void requireConsistentDeals(Reading &reading, HandoffId handoff, Outcome outcome)
{
    const QList<Deal> deals = dealStore::ofHandoff(reading.database, handoff);
    if (std::ranges::any_of(deals, [](const Deal &deal) { return !isClosed(deal.stage); }))
        throw Refused(3, u"deal-open"_s, u"outcome"_s);
    const bool won = std::ranges::any_of(deals, [](const Deal &deal) { return deal.stage == DealStage::Won; });
    if (won && outcome != Outcome::Won)
        throw Refused(3, u"deal-won"_s, u"outcome"_s);
    if (!won && !deals.isEmpty() && outcome == Outcome::Won)
        throw Refused(3, u"deal-not-won"_s, u"outcome"_s);
}

std::optional<Instant> answerDueAt(const FeedbackItem &item, const WorkingCalendar &calendar)
{
    if (!item.needsAnswer())
        return std::nullopt;
    return calendar.addWorkingTime(item.feedback.givenAt, std::chrono::hours(item.answerHours));
}

/// Low ratings that wait for an answer, the one due first, and so overdue longest, first.
QList<FeedbackId> openByDue(Reading &reading, const Filter &filter, const WorkingCalendar &calendar,
                            const std::optional<FeedbackKey> &after, int limit)
{
    QList<std::pair<Instant, FeedbackId>> open;
    for (const feedbackStore::Open &one : feedbackStore::open(reading.database, filter)) {
        const std::pair place(calendar.addWorkingTime(one.givenAt, std::chrono::hours(one.answerHours)), one.id);
        if (!after || place > std::pair(*after->dueAt, after->id))
            open += place;
    }
    const auto end = open.begin() + std::min<qsizetype>(limit, open.size());
    std::partial_sort(open.begin(), end, open.end());
    QList<FeedbackId> ids;
    for (auto one = open.begin(); one != end; ++one)
        ids += one->second;
    return ids;
}

} // namespace

FeedbackId decline(Transaction &tx, const Feedback &given, DeclinedTo to)
{
    const Handoff handoff = getOwn(tx, given.handoff);
    if (!canMove(handoff.state, HandoffState::Declined))
        throw Refused(3, u"wrong-move"_s, u"state"_s);
    const Feedback feedback = prepared(tx, given, true);
    const FeedbackId id = feedbackStore::insert(tx.database, feedback);
    handoffStore::decline(tx.database, handoff, id, feedback.rating, tx.now);
    leadStore::moveTo(tx.database, handoff.lead, to == DeclinedTo::Recycled ? Stage::Recycled : Stage::Disqualified,
                      tx.now);
    return id;
}

BulkResult declineMany(Transaction &tx, const QList<Feedback> &feedback, DeclinedTo to)
{
    BulkResult result;
    for (const Feedback &one : feedback) {
        attempt(tx, result, get(tx, one.handoff).lead, one.handoff, [&] {
            decline(tx, one, to);
            return one.handoff;
        });
    }
    return result;
}

FeedbackId rate(Transaction &tx, const Feedback &given)
{
    const Handoff handoff = getOwn(tx, given.handoff);
    if (handoff.state == HandoffState::Waiting)
        throw Refused(3, u"accept-first"_s, u"state"_s);
    const Feedback feedback = prepared(tx, given, handoff.state == HandoffState::Declined);
    const FeedbackId id = feedbackStore::insert(tx.database, feedback);
    handoffStore::linkFeedback(tx.database, handoff, id, feedback.rating, tx.now);
    return id;
}

BulkResult rateMany(Transaction &tx, const QList<Feedback> &feedback)
{
    BulkResult result;
    for (const Feedback &one : feedback) {
        attempt(tx, result, get(tx, one.handoff).lead, one.handoff, [&] {
            rate(tx, one);
            return one.handoff;
        });
    }
    return result;
}

void qualify(Transaction &tx, HandoffId id)
{
    const Handoff handoff = getOwn(tx, id);
    if (handoff.state != HandoffState::Accepted)
        throw Refused(3, u"accept-first"_s, u"state"_s);
    if (handoff.owesFeedback())
        throw Refused(4, u"feedback-needed"_s, u"rating"_s);
    // It never takes a lead back from where a deal has brought it.
    if (leads::find(tx, handoff.lead).stage != Stage::Sal)
        throw Refused(3, u"wrong-move"_s, u"stage"_s);
    leadStore::moveTo(tx.database, handoff.lead, Stage::Sql, tx.now);
}

void close(Transaction &tx, HandoffId id, Outcome outcome)
{
    const Handoff handoff = getOwn(tx, id);
    if (!canMove(handoff.state, HandoffState::Closed))
        throw Refused(3, u"wrong-move"_s, u"state"_s);
    if (handoff.owesFeedback())
        throw Refused(4, u"feedback-needed"_s, u"rating"_s);
    requireConsistentDeals(tx, id, outcome);
    handoffStore::close(tx.database, handoff, outcome, tx.now);
    leadStore::moveTo(tx.database, handoff.lead, stageAfter(outcome), tx.now);
}

BulkResult closeMany(Transaction &tx, const QList<HandoffId> &ids, Outcome outcome)
{
    BulkResult result;
    for (const HandoffId id : ids) {
        attempt(tx, result, get(tx, id).lead, id, [&] {
            close(tx, id, outcome);
            return id;
        });
    }
    return result;
}

QList<Feedback> feedbackOf(Reading &reading, HandoffId handoff)
{
    return feedbackStore::of(reading.database, handoff);
}

QList<Reason> reasons(Reading &reading)
{
    return feedbackStore::reasons(reading.database);
}

QList<FeedbackLine> feedbackPage(Reading &reading, const Filter &filter, const std::optional<FeedbackKey> &after,
                                 int limit)
{
    const WorkingCalendar calendar = settings::workingCalendar(reading, Department::Marketing);
    QList<FeedbackItem> items;
    if (!after || after->dueAt)
        items = feedbackStore::items(reading.database, openByDue(reading, filter, calendar, after, limit));
    if (!filter.unansweredOnly && items.size() < limit)
        items += feedbackStore::settled(reading.database, filter, after && !after->dueAt ? after->id : FeedbackId(),
                                        limit - int(items.size()));
    QList<FeedbackLine> lines;
    for (const FeedbackItem &item : items)
        lines += FeedbackLine{item, answerDueAt(item, calendar)};
    return lines;
}

std::optional<FeedbackLine> feedback(Reading &reading, FeedbackId id)
{
    const auto item = feedbackStore::item(reading.database, id);
    if (!item)
        return std::nullopt;
    return FeedbackLine{*item, answerDueAt(*item, settings::workingCalendar(reading, Department::Marketing))};
}

int unanswered(Reading &reading)
{
    return feedbackStore::unanswered(reading.database);
}

QList<feedbackStore::Bucket> feedbackTrend(Reading &reading, const Filter &filter)
{
    return feedbackStore::trend(reading.database, filter, reading.now + Duration(1), std::chrono::days(7), trendWeeks);
}

void answer(Transaction &tx, FeedbackId feedback, AnswerKind kind, const QString &text)
{
    require(tx.actor, Action::AnswerFeedback);
    if (!feedbackStore::find(tx.database, feedback))
        throw NotFound(u"feedback"_s, feedback.value);
    const QString words = cleaned(text);
    if (!isRealComment(words))
        throw Refused(7, u"text-needed"_s, u"text"_s);
    feedbackStore::insertAnswer(tx.database, {0, feedback, kind, words, tx.actor.id, tx.now});
}

} // namespace smarketing::handoffs
