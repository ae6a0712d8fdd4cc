// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/enum_text.h"
#include "smarketing/domain/id.h"
#include "smarketing/domain/time.h"

#include <optional>

namespace smarketing {

enum class ImportKind { Leads, Reach, Campaigns, Outcomes };
SMARKETING_ENUM_TEXT(ImportKind, "leads", "reach", "campaigns", "outcomes");

enum class ImportState { Running, Done, Cancelled, Failed, Reverted };
SMARKETING_ENUM_TEXT(ImportState, "running", "done", "cancelled", "failed", "reverted");

/// What to do with a row that matches a record that exists (R26).
enum class DuplicatePolicy { Update, Skip, New };
SMARKETING_ENUM_TEXT(DuplicatePolicy, "update", "skip", "new");

/// One batch: what came in, from where, and what became of it.
struct Import {
    ImportId id;
    ImportKind kind = ImportKind::Leads;
    QString fileName;
    QString preset;
    ImportState state = ImportState::Running;
    PersonId person;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    qint64 rowsRead = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
};

} // namespace smarketing
