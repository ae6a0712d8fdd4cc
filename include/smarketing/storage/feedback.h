// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/feedback.h"
#include "smarketing/storage/database.h"

/// The store of feedback, its reasons and marketing's answers. Rows are only ever added (R5).
namespace smarketing::feedbackStore {

/// The row and its reasons; the revision is the next one, whatever the argument says. The reasons go in before the
/// feedback is linked to its handoff: afterwards the database takes none.
FeedbackId insert(Database &database, const Feedback &feedback);
std::optional<Feedback> find(Database &database, FeedbackId id);
/// All revisions for a handoff, latest first.
QList<Feedback> of(Database &database, HandoffId handoff);

QList<Reason> reasons(Database &database, bool withInactive = false);
ReasonId insertReason(Database &database, const Reason &reason);
/// Label and whether it is offered; what kind a reason is stays.
void updateReason(Database &database, const Reason &reason);

qint64 insertAnswer(Database &database, const FeedbackAnswer &answer);
/// Oldest first.
QList<FeedbackAnswer> answers(Database &database, FeedbackId feedback);

/// What marketing's page shows; everything is optional. Of several values one has to fit.
struct Filter {
    QList<CampaignId> campaigns;
    QList<PersonaId> personas;
    QList<ChannelId> channels;
    QList<PersonId> reps;
    QList<int> ratings;
    std::optional<Instant> from; ///< given at or after
    std::optional<Instant> to;   ///< given before
    bool unansweredOnly = false; ///< low ratings without an answer
};

/// A line: the latest revision with the names that go with it.
struct Item {
    Feedback feedback;
    LeadId lead;
    QString leadName;
    QString company;
    QString campaign;
    QString persona;      ///< as marketing tagged it
    QString salesPersona; ///< as sales would have; empty where it agrees
    QString channel;
    QString rep;
    QString sender;
    HandoffState state = HandoffState::Accepted;
    std::optional<Outcome> outcome;
    std::optional<FeedbackAnswer> answer; ///< the latest
    QString answeredBy;
    int answerHours = 0; ///< working hours for an answer, by the agreement the handoff was made under

    bool needsAnswer() const { return feedback.rating <= lowRating && !answer; }
};

/// A low rating without an answer, and what tells when that is due.
struct Open {
    FeedbackId id;
    Instant givenAt;
    int answerHours = 0;
};
/// All there are, in no order: when one is due depends on working time, which the database does not know.
QList<Open> open(Database &database, const Filter &filter);
/// What needs no answer (any more), latest first, from behind `after` on.
QList<Item> settled(Database &database, const Filter &filter, FeedbackId after, int limit);
QList<Item> items(Database &database, const QList<FeedbackId> &ids); ///< in the order asked for
std::optional<Item> item(Database &database, FeedbackId id);

/// How many low ratings wait for an answer.
int unanswered(Database &database);

/// What came back in a stretch of time.
struct Bucket {
    Instant from;
    int count = 0;
    double meanRating = 0; ///< of `count`; 0 where there are none
};
/// `buckets` stretches of `width` up to `end`, oldest first.
QList<Bucket> trend(Database &database, const Filter &filter, Instant end, Duration width, int buckets);

} // namespace smarketing::feedbackStore
