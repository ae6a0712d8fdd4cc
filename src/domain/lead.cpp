// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/lead.h"

namespace smarketing {

Zone zoneOf(Stage stage)
{
    switch (stage) {
    case Stage::Lead:
    case Stage::Recycled:
        return Zone::Marketing;
    case Stage::Mql:
    case Stage::Sal:
    case Stage::Disqualified:
        return Zone::Shared;
    case Stage::Sql:
    case Stage::Opportunity:
    case Stage::Customer:
    case Stage::Lost:
        return Zone::Sales;
    }
    return Zone::Shared;
}

bool isPastSal(Stage stage)
{
    return stage == Stage::Sql || stage == Stage::Opportunity || stage == Stage::Customer || stage == Stage::Lost;
}

MoveNeeds neededToMove(Stage from, Stage to, HandoffStanding standing)
{
    if (from == to)
        return MoveNeeds::Nothing;
    const bool open = standing.waiting || standing.accepted;
    if (to == Stage::Sal)
        return standing.accepted ? MoveNeeds::Nothing : standing.waiting ? MoveNeeds::Acceptance : MoveNeeds::Handoff;
    if (isPastSal(to)) {
        if (standing.waiting)
            return MoveNeeds::Acceptance;
        if (!open && !standing.hasFeedback)
            return MoveNeeds::Handoff;
        return standing.hasFeedback ? MoveNeeds::Nothing : MoveNeeds::Feedback;
    }
    // Back to marketing, or out: an open handoff first gets its feedback and is closed or declined.
    return open ? MoveNeeds::Feedback : MoveNeeds::Nothing;
}

QString Lead::displayName() const
{
    const QString name = QString(firstName + u' ' + lastName).trimmed();
    for (const QString &candidate : {name, company, email, phone, externalId}) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return QString::number(id.value);
}

} // namespace smarketing
