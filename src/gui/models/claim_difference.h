// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/persona.h"

namespace smarketing {

/// What a draft changes: claims of equal words belong together, then those that stand in the same order within a topic.
struct ClaimDifference {
    struct Pair {
        PersonaClaim before;
        PersonaClaim after;
    };
    QList<PersonaClaim> added;
    QList<PersonaClaim> removed;
    QList<Pair> changed;
    int same = 0;

    bool isEmpty() const { return added.isEmpty() && removed.isEmpty() && changed.isEmpty(); }
};

ClaimDifference differenceOf(const QList<PersonaClaim> &before, const QList<PersonaClaim> &after);

} // namespace smarketing
