// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/enum_text.h"
#include "smarketing/domain/id.h"
#include "smarketing/domain/person.h"
#include "smarketing/domain/time.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace smarketing {

/// Cancelled: called off before it began.
enum class MeetingState { Planned, Running, Closed, Cancelled };
SMARKETING_ENUM_TEXT(MeetingState, "planned", "running", "closed", "cancelled");

/// planned → running → closed, or planned → cancelled, which may be taken back. No other move.
bool canMove(MeetingState from, MeetingState to);

/// The weekly meeting as it was agreed: when it is, by the workspace's clock, and which units sit at the table.
struct MeetingSeries {
    MeetingSeriesId id;
    QString name;
    int weekday = 1;       ///< 1 = Monday … 7
    int startMinute = 540; ///< after midnight, by the workspace's clock
    int minutes = 45;      ///< how long
    QList<UnitId> units;   ///< none means all
    qint64 rowVersion = 0;
};

struct Meeting {
    MeetingId id;
    MeetingSeriesId series;
    Instant startsAt; ///< as planned
    int minutes = 45;
    MeetingState state = MeetingState::Planned;
    std::optional<Instant> startedAt;
    std::optional<Instant> closedAt;
    AgendaItemId currentItem;
    std::optional<Instant> itemStartedAt; ///< when the current item was taken up
    qint64 rowVersion = 0;
    QString cancelReason;

    bool isOver() const { return state == MeetingState::Closed || state == MeetingState::Cancelled; }
    /// Its time has passed and nobody began it.
    bool isMissed(Instant now) const
    {
        return state == MeetingState::Planned && startsAt + std::chrono::minutes(minutes) < now;
    }
};

/// The first time of the series that lies after `after`.
Instant nextOccurrence(const MeetingSeries &series, Instant after, const QTimeZone &zone);

struct Attendance {
    PersonId person;
    Department department = Department::Other; ///< at that time
    bool present = false;
};

/// R18: both departments at the table.
struct Quorum {
    int marketing = 0;
    int sales = 0;
    bool isMet() const { return marketing > 0 && sales > 0; }
};
Quorum quorum(const QList<Attendance> &attendance);

/// What was decided on an item of the agenda (R19).
struct Decision {
    DecisionId id;
    AgendaItemId item;
    QString text;
    PersonId recordedBy;
    Instant at;
    qint64 rowVersion = 0;
};

enum class ActionState { Open, Done, Dropped };
SMARKETING_ENUM_TEXT(ActionState, "open", "done", "dropped");

/// Something one person does by a day; it comes from an item of the agenda (R19).
struct ActionItem {
    ActionItemId id;
    AgendaItemId item;
    QString text;
    PersonId owner;
    QDate dueOn;
    ActionState state = ActionState::Open;
    std::optional<Instant> doneAt;
    PersonId recordedBy;
    Instant at;
    qint64 rowVersion = 0;

    bool isOverdue(QDate today) const { return state == ActionState::Open && dueOn < today; }
};

} // namespace smarketing
