// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/draft.h"

namespace smarketing::drafts {

std::optional<Draft> load(Reading &reading, const QString &form)
{
    return draftStore::find(reading.database, reading.actor.id, form);
}

void save(Transaction &tx, const QString &form, const QJsonObject &content)
{
    draftStore::save(tx.database, tx.actor.id, form, {content, tx.now});
}

void clear(Transaction &tx, const QString &form)
{
    draftStore::clear(tx.database, tx.actor.id, form);
}

} // namespace smarketing::drafts
