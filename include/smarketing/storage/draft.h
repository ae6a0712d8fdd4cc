// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QJsonObject>

namespace smarketing {

/// What somebody has typed into a form and not yet sent (R23).
struct Draft {
    QJsonObject content;
    Instant savedAt;
};

/// One draft a person and form; a form that can be open for several records has the record in its name, "feedback/12".
namespace draftStore {

std::optional<Draft> find(Database &database, PersonId person, const QString &form);
void save(Database &database, PersonId person, const QString &form, const Draft &draft);
void clear(Database &database, PersonId person, const QString &form);

} // namespace draftStore
} // namespace smarketing
