// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/saved_view.h"

#include <QJsonDocument>

namespace smarketing::savedViewStore {

using namespace Qt::StringLiterals;

namespace {

const QString selected = u"SELECT id, page, name, person_id, state FROM saved_view "_s;

SavedView read(const Cursor &row)
{
    return {row.id<SavedViewId>(0), row.text(1), row.text(2), row.id<PersonId>(3),
            QJsonDocument::fromJson(row.text(4).toUtf8()).object()};
}

QString asText(const QJsonObject &state)
{
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

} // namespace

QList<SavedView> all(Database &database, const QString &page, PersonId person)
{
    Cursor row = database.query(
        QString(selected + u"WHERE page = ? AND (person_id IS NULL OR person_id = ?) ORDER BY name, id"_s), page,
        person);
    QList<SavedView> views;
    while (row.next())
        views += read(row);
    return views;
}

std::optional<SavedView> find(Database &database, SavedViewId id)
{
    Cursor row = database.query(QString(selected + u"WHERE id = ?"_s), id);
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

std::optional<SavedView> findByName(Database &database, const QString &page, PersonId person, const QString &name)
{
    Cursor row = database.query(
        QString(selected + u"WHERE page = ? AND person_id IS NOT DISTINCT FROM ? AND name = ?"_s), page, person, name);
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

SavedViewId insert(Database &database, const SavedView &view)
{
    return SavedViewId(
        database.insert(u"INSERT INTO saved_view (page, name, person_id, state) VALUES (?, ?, ?, ?) RETURNING id"_s,
                        view.page, view.name, view.person, asText(view.state)));
}

void update(Database &database, const SavedView &view)
{
    database.execute(u"UPDATE saved_view SET name = ?, state = ? WHERE id = ?"_s, view.name, asText(view.state),
                     view.id);
}

void remove(Database &database, SavedViewId id)
{
    database.execute(u"DELETE FROM saved_view WHERE id = ?"_s, id);
}

} // namespace smarketing::savedViewStore
