// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/error.h"
#include "smarketing/domain/person.h"
#include "smarketing/domain/working_time.h"

#include <optional>

namespace smarketing {

/// That one side says so too. `decided` where a manager said it for the side.
struct ObstacleConfirmation {
    Department side = Department::Marketing;
    PersonId person;
    QString personName;
    Instant at;
    bool decided = false;
};

/// R17: what kept marketing or sales from working, from when to when, and how much of its capacity it took. It counts
/// once both sides have confirmed it; from then on it is fixed, clocks of those concerned pause (R11), and pace is
/// shown corrected for it too.
struct Obstacle {
    ObstacleId id;
    Department department = Department::Sales; ///< Marketing or Sales
    UnitId unit;                               ///< none: the whole department
    Instant from;
    Instant to;
    int lostPercent = 100; ///< of capacity, 1–100
    QString what;          ///< "The shop system was down"
    QString evidence;      ///< how one knows: a ticket, a mail, who was there
    PersonId loggedBy;
    QString loggedByName;
    Instant loggedAt;
    std::optional<Instant> confirmedAt; ///< when the second side confirmed it
    bool deleted = false;
    qint64 rowVersion = 0;
    QString unitName;
    QList<ObstacleConfirmation> confirmations;

    bool counts() const { return confirmedAt.has_value(); }
    const ObstacleConfirmation *confirmationOf(Department side) const;
    LostTime lostTime(double weight = 1) const { return {from, to, lostPercent * weight / 100.0}; }
};

/// Marketing and sales, whose word it takes.
inline constexpr std::array obstacleSides{Department::Marketing, Department::Sales};

/// Nothing lasts longer than a year.
inline constexpr std::chrono::days longestObstacle{366};

/// Refused 17 "department" | "obstacle-span" | "obstacle-share" | "text-needed", field.
void requireSound(const Obstacle &obstacle);

/// Why a person may not confirm for a side: 17 "counts", "confirmed-already", "own-side" (each speaks for their own
/// department), "one-side-itself" (a manager stands in for one side only). Nothing where they may.
std::optional<Refused> whyNotConfirm(const Person &person, const Obstacle &obstacle, Department side);

/// The side a person can say something for just now, their own first; nothing where there is none.
std::optional<Department> sideToConfirm(const Person &person, const Obstacle &obstacle);

} // namespace smarketing
