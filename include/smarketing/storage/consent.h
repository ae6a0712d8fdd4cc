// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/consent.h"
#include "smarketing/storage/database.h"

/// The store of consent (R15): what was said is added, never changed.
namespace smarketing::consentStore {

/// Everything said to one goal or campaign, in the order it was said, with the replies.
QList<Consent> of(Database &database, ConsentSubject subject, qint64 subjectId);
std::optional<Consent> find(Database &database, ConsentId id);

ConsentId insert(Database &database, const Consent &consent);
void insertReply(Database &database, ConsentId consent, const ConsentReply &reply);

/// How many objections block, by goal or campaign.
QHash<qint64, int> openObjections(Database &database, ConsentSubject subject);

} // namespace smarketing::consentStore
