// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/id.h"
#include "smarketing/domain/person.h"
#include "smarketing/domain/time.h"

#include <QStringList>

namespace smarketing {

using ProcessCardId = Id<struct ProcessCardTag>;
using ExchangeSessionId = Id<struct ExchangeSessionTag>;

/// How a department does one of its tasks, step by step, written so that the other one understands it (S8).
struct ProcessCard {
    ProcessCardId id;
    Department department = Department::Marketing; ///< marketing or sales
    QString name;
    QStringList steps;
    PersonId changedBy;
    qint64 rowVersion = 0;
};

/// A short slot, mostly of the weekly meeting, in which one side shows the other how it works (S8).
struct ExchangeSession {
    ExchangeSessionId id;
    Department host = Department::Marketing; ///< who shows; the other side looks on
    PersonId shownBy;
    QString topic;
    ProcessCardId card; ///< what is shown; none where it is not on a card
    Instant startsAt;
    int minutes = 15;
    QString learned; ///< what the other side took from it; while empty, the session is still to be held
    qint64 rowVersion = 0;
};

/// The side that looks on.
constexpr Department otherSide(Department side)
{
    return side == Department::Marketing ? Department::Sales : Department::Marketing;
}

/// Both sides have a session before them, as who shows or who looks on; of the others, only whoever shows it.
inline bool concerns(const ExchangeSession &session, const Person &person)
{
    return person.id == session.shownBy || person.department == session.host ||
           person.department == otherSide(session.host);
}

} // namespace smarketing
