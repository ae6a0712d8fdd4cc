// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/consent.h"

#include <algorithm>

namespace smarketing {

bool Consent::isDecided() const
{
    return std::ranges::find(replies, ReplyKind::Decision, &ConsentReply::kind) != replies.end();
}

ConsentState::ConsentState(const QList<Consent> &all, qint64 terms) : m_terms(terms)
{
    for (const Consent &consent : all) {
        m_current.removeIf([&consent](const Consent &earlier) { return earlier.person == consent.person; });
        m_current += consent;
    }
}

const Consent *ConsentState::of(PersonId person) const
{
    const auto found = std::ranges::find(m_current, person, &Consent::person);
    return found == m_current.end() ? nullptr : &*found;
}

bool ConsentState::hasLapsed(const Consent &consent) const
{
    return consent.stance != Stance::Object && consent.terms != m_terms;
}

bool ConsentState::hasSpoken(Department side) const
{
    return std::ranges::any_of(m_current, [this, side](const Consent &consent) {
        return consent.department == side && !consent.blocks() && !hasLapsed(consent);
    });
}

QList<Consent> ConsentState::open() const
{
    QList<Consent> found;
    std::ranges::copy_if(m_current, std::back_inserter(found), &Consent::blocks);
    return found;
}

bool ConsentState::isComplete() const
{
    return hasSpoken(Department::Marketing) && hasSpoken(Department::Sales) && open().isEmpty();
}

bool speaksForSide(const Person &person)
{
    return person.active && ((person.department == Department::Marketing && person.role == Role::Marketing) ||
                             (person.department == Department::Sales && person.role == Role::Sales));
}

} // namespace smarketing
