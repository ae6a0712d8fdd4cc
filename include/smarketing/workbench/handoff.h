// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/feedback.h"
#include "smarketing/storage/feedback.h"
#include "smarketing/storage/handoff.h"
#include "smarketing/workbench/transaction.h"

/// The loop (R1–R7, R9): marketing hands a lead over, sales accepts or declines it and says how good it was, marketing
/// answers. Refusals carry the rule and the field, as the database's guards do; a bulk action does what it can and
/// answers what the rest is missing, so that a dialog can ask for it (R9).
namespace smarketing::handoffs {

using handoffStore::InboxCounts;
using handoffStore::InboxItem;
using handoffStore::InboxKey;
using handoffStore::Section;

/// What could not be done, and why.
struct Missing {
    LeadId lead;
    HandoffId handoff;
    Refused why;
};
struct BulkResult {
    QList<HandoffId> done;
    QList<Missing> missing;
};

// Handing over (R1, R2, R6) ----------------------------------------------------------------------------------------

/// A sales person as a receiver.
struct Receiver {
    Person person;
    int open = 0;
    int overdue = 0;
    int limit = 0;     ///< R6: more overdue than this, and nothing more is assigned
    QDate absentUntil; ///< invalid unless absent today
    bool blocked = false;
    bool suggested = false; ///< the least loaded of those who are there and not blocked
};
/// All active sales people, the suggested one first.
QList<Receiver> suggestReceivers(Reading &reading);

/// When a handoff to somebody made now would fall due, by the agreement in force and the working time of the receiver's
/// unit, less sales' confirmed obstacles (R10, R11, R17); at the latest after longestDue.
struct DueTimes {
    Instant touch;
    Instant feedback;
};
DueTimes dueTimes(Reading &reading, PersonId receiver);

struct HandOver {
    QList<LeadId> leads;
    PersonId receiver;
    QString note;        ///< what marketing knows
    CampaignId campaign; ///< none: each lead's own
    PersonaId persona;   ///< none: each lead's own; always in its version in force
};
/// Each lead that stands before MQL is promoted to it. Whoever lacks a campaign or persona is tagged with the ones
/// given. Refusals: 1 "receiver" | "note-needed" | "campaign-needed" | "lead-not-ready", 2 "one-open",
/// 6 "receiver-overdue", 12 "persona-in-force".
BulkResult handOver(Transaction &tx, const HandOver &request);

// Sales' side (R3–R6) ----------------------------------------------------------------------------------------------

/// The lead becomes SAL and the receiver's. Refused 6 "overdue-first" {overdue, limit} at the limit of R6.
void accept(Transaction &tx, HandoffId handoff);
BulkResult acceptMany(Transaction &tx, const QList<HandoffId> &handoffs);

enum class DeclinedTo { Recycled, Disqualified };
/// With complete feedback and a comment (R4). The lead goes back to marketing, or out.
FeedbackId decline(Transaction &tx, const Feedback &feedback, DeclinedTo to);
BulkResult declineMany(Transaction &tx, const QList<Feedback> &feedback, DeclinedTo to);

/// Feedback on a handoff that was accepted. Given again, it is a further revision (R5); the first stays.
FeedbackId rate(Transaction &tx, const Feedback &feedback);
BulkResult rateMany(Transaction &tx, const QList<Feedback> &feedback);

/// The need was confirmed in conversation: the lead becomes SQL. Needs feedback.
void qualify(Transaction &tx, HandoffId handoff);

/// Ends an accepted handoff. Needs feedback (R4). Refused 3 "deal-open" while a deal is undecided, "deal-won" where
/// one was won but the outcome says otherwise, "deal-not-won" where deals were made and none was won.
void close(Transaction &tx, HandoffId handoff, Outcome outcome);
BulkResult closeMany(Transaction &tx, const QList<HandoffId> &handoffs, Outcome outcome);

/// A manager gives open handoffs to another sales person; the due times stay.
BulkResult reassign(Transaction &tx, const QList<HandoffId> &handoffs, PersonId receiver);

// Reading ----------------------------------------------------------------------------------------------------------

/// A rep's desk, or everybody's where the person is none. Each list is the first page by due time; more with inboxPage.
struct Inbox {
    QList<InboxItem> waiting;
    QList<InboxItem> feedbackDue;
    QList<InboxItem> working;
    InboxCounts counts;
    int overdueLimit = 0;
    bool blocked = false; ///< R6: nothing more can be accepted now
    int warnHours = 0;    ///< "soon" is within so many working hours, by the agreement
    Instant soonUntil;    ///< of whoever asks: what is due by then is soon due
    Instant dayEnds;      ///< of the workspace's day: what is due before it is due today
    Instant quietSince;   ///< a rated lead without activity since then asks for a follow-up
};
Inbox inbox(Reading &reading, PersonId person, int limit = 200);
QList<InboxItem> inboxPage(Reading &reading, PersonId person, Section section, const InboxKey &after, int limit = 200);
/// What came for a person after a handoff: for notifications.
QList<InboxItem> arrivedSince(Reading &reading, PersonId person, HandoffId after);

/// Everybody's, open or ended, in the order they were made: for lists and exports, a page after the other.
QList<InboxItem> all(Reading &reading, HandoffId after, int limit = 1000);
std::optional<InboxItem> find(Reading &reading, HandoffId id);
/// All of a lead's handoffs, latest first.
QList<Handoff> of(Reading &reading, LeadId lead);
QList<Feedback> feedbackOf(Reading &reading, HandoffId handoff); ///< all revisions, latest first
QList<Reason> reasons(Reading &reading);

// Marketing's side (R7) --------------------------------------------------------------------------------------------

using feedbackStore::Filter;
using FeedbackItem = feedbackStore::Item;

struct FeedbackLine : FeedbackItem {
    std::optional<Instant> answerDueAt; ///< of a low rating without an answer, by the agreement of its handoff
};
/// Where a page ended: pass it to get the next.
struct FeedbackKey {
    FeedbackId id;
    std::optional<Instant> dueAt; ///< while among those that wait for an answer
};
inline FeedbackKey keyOf(const FeedbackLine &line)
{
    return {line.feedback.id, line.answerDueAt};
}
/// Low ratings without an answer first, the one overdue longest at the top; then the rest, latest first.
QList<FeedbackLine> feedbackPage(Reading &reading, const Filter &filter, const std::optional<FeedbackKey> &after = {},
                                 int limit = 100);
std::optional<FeedbackLine> feedback(Reading &reading, FeedbackId id);
int unanswered(Reading &reading);
/// The last twelve weeks of what the filter shows, oldest first.
QList<feedbackStore::Bucket> feedbackTrend(Reading &reading, const Filter &filter);

/// What marketing changes, or why not. Refused 7 "text-needed".
void answer(Transaction &tx, FeedbackId feedback, AnswerKind kind, const QString &text);

} // namespace smarketing::handoffs
