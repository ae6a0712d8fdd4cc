// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_difference.h"

#include <functional>

namespace smarketing {

namespace {

using Matches = std::function<bool(const PersonaClaim &, const PersonaClaim &)>;

/// Takes the pairs that match out of both lists.
QList<ClaimDifference::Pair> paired(QList<PersonaClaim> &before, QList<PersonaClaim> &after, const Matches &matches)
{
    QList<ClaimDifference::Pair> pairs;
    for (qsizetype i = 0; i < before.size();) {
        const PersonaClaim old = before.at(i);
        const auto found = std::ranges::find_if(after, [&](const PersonaClaim &claim) { return matches(old, claim); });
        if (found == after.end()) {
            ++i;
            continue;
        }
        pairs += {old, *found};
        after.erase(found);
        before.removeAt(i);
    }
    return pairs;
}

} // namespace

ClaimDifference differenceOf(const QList<PersonaClaim> &before, const QList<PersonaClaim> &after)
{
    ClaimDifference difference;
    difference.removed = before;
    difference.added = after;
    const auto equal = paired(difference.removed, difference.added, [](const auto &a, const auto &b) {
        return a.topic == b.topic && a.text == b.text && a.provenance == b.provenance && a.source == b.source;
    });
    difference.same = int(equal.size());
    difference.changed =
        paired(difference.removed, difference.added, [](const auto &a, const auto &b) { return a.text == b.text; });
    difference.changed +=
        paired(difference.removed, difference.added, [](const auto &a, const auto &b) { return a.topic == b.topic; });
    return difference;
}

} // namespace smarketing
