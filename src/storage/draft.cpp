// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/draft.h"

#include <QJsonDocument>

namespace smarketing::draftStore {

using namespace Qt::StringLiterals;

std::optional<Draft> find(Database &database, PersonId person, const QString &form)
{
    Cursor row =
        database.query(u"SELECT content, saved_at FROM draft WHERE person_id = ? AND form = ?"_s, person, form);
    if (!row.next())
        return std::nullopt;
    return Draft{QJsonDocument::fromJson(row.text(0).toUtf8()).object(), row.instant(1)};
}

void save(Database &database, PersonId person, const QString &form, const Draft &draft)
{
    database.execute(u"INSERT INTO draft (person_id, form, content, saved_at) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (person_id, form) DO UPDATE SET content = excluded.content, "
                     "saved_at = excluded.saved_at"_s,
                     person, form, QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact)),
                     draft.savedAt);
}

void clear(Database &database, PersonId person, const QString &form)
{
    database.execute(u"DELETE FROM draft WHERE person_id = ? AND form = ?"_s, person, form);
}

} // namespace smarketing::draftStore
