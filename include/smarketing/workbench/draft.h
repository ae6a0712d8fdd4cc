// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/draft.h"
#include "smarketing/workbench/transaction.h"

/// Drafts of open forms (R23), each person their own. A form saves its draft a moment after a change, loads it when it
/// opens, and clears it when it is sent or given up.
namespace smarketing::drafts {

std::optional<Draft> load(Reading &reading, const QString &form);
void save(Transaction &tx, const QString &form, const QJsonObject &content);
void clear(Transaction &tx, const QString &form);

} // namespace smarketing::drafts
