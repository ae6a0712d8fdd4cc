// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/handoff.h"
#include "smarketing/domain/lead.h"
#include "smarketing/domain/person.h"
#include "smarketing/storage/database.h"

#include <QList>

/// The store of handoffs, the reps' inboxes, and the lead's stage as far as the handoff moves it.
namespace smarketing::handoffStore {

std::optional<Handoff> find(Database &database, HandoffId id);
/// The lead's open handoff; R2 allows one.
std::optional<Handoff> openOf(Database &database, LeadId lead);
/// All of a lead's handoffs, latest first.
QList<Handoff> of(Database &database, LeadId lead);

HandoffId insert(Database &database, const Handoff &handoff);

/// These throw Conflict when the handoff is no longer in the state it was read in.
void accept(Database &database, const Handoff &handoff, Instant at);
/// Links a revision of the feedback; the first one's time stays.
void linkFeedback(Database &database, const Handoff &handoff, FeedbackId feedback, int rating, Instant at);
/// Links the feedback and declines in one step, since neither may stand without the other (R4).
void decline(Database &database, const Handoff &handoff, FeedbackId feedback, int rating, Instant at);
void close(Database &database, const Handoff &handoff, Outcome outcome, Instant at);
void reassign(Database &database, const Handoff &handoff, PersonId receiver);

/// Open handoffs with a clock that still runs and that lay, sent to due, at least in part between two moments; of the
/// receivers in a unit, or of all where it is none. With the unit of each receiver.
struct RunningClock {
    Handoff handoff;
    UnitId unit;
};
QList<RunningClock> runningClocks(Database &database, UnitId unit, Instant from, Instant to);
/// Later due times; the database takes them only with an obstacle that was just confirmed (R11).
void postpone(Database &database, const Handoff &handoff, Instant touchDueAt, Instant feedbackDueAt);
/// Sets the moment of the first touch to that of the earliest activity that reached the customer, or to none.
void refreshFirstTouch(Database &database, HandoffId handoff);

/// The persona's version in force; none while there is none.
PersonaVersionId versionInForce(Database &database, PersonaId persona);

/// What handing over needs to know of a lead.
struct LeadFacts {
    Stage stage = Stage::Lead;
    PersonaId persona;
    CampaignId campaign;
    ChannelId channel;
    QString name;
    bool deleted = false;
};
std::optional<LeadFacts> leadFacts(Database &database, LeadId lead);

/// Who works the lead.
void giveLead(Database &database, LeadId lead, PersonId owner);
/// Tags the lead where it has no persona or campaign yet.
void tagLead(Database &database, LeadId lead, PersonaId persona, CampaignId campaign);

// Inbox ----------------------------------------------------------------------------------------------------------

enum class Section { Waiting, FeedbackDue, Working };

/// A line of an inbox: the handoff with the names that go with it.
struct InboxItem {
    Handoff handoff;
    QString leadName;
    QString company;
    QString city;
    Stage stage = Stage::Mql;
    Instant lastActivityAt; ///< of the lead
    QString persona;
    QString campaign;
    QString channel; ///< empty where the handoff has none
    QString sender;
    QString receiver;
};

/// Where a page of the inbox ended: pass it to get the next.
struct InboxKey {
    Instant dueAt;
    HandoffId id;
};

/// By feedback due time. A receiver of none means everybody's.
QList<InboxItem> inbox(Database &database, PersonId receiver, Section section, std::optional<InboxKey> after = {},
                       int limit = 100);
std::optional<InboxItem> inboxItem(Database &database, HandoffId id);
/// Everybody's, open or ended, in the order they were made: those after `after`.
QList<InboxItem> all(Database &database, HandoffId after, int limit = 1000);
/// A receiver's handoffs that came after `after`, oldest first.
QList<InboxItem> arrived(Database &database, PersonId receiver, HandoffId after, int limit = 20);

struct InboxCounts {
    int waiting = 0;
    int feedbackDue = 0;
    int working = 0;
    int overdue = 0; ///< of waiting and feedbackDue: those past their due time
};
/// A receiver of none means everybody's.
InboxCounts counts(Database &database, PersonId receiver, Instant now);

/// What a sales person has on the table.
struct Load {
    Person person;
    int open = 0;
    int overdue = 0;
    QDate absentUntil; ///< invalid unless absent on the day asked for
};
/// Every active sales person, the least loaded first.
QList<Load> loads(Database &database, Instant now, QDate today);
int overdueOf(Database &database, PersonId person, Instant now);

} // namespace smarketing::handoffStore
