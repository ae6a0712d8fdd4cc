// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QJsonObject>
#include <QList>

namespace smarketing {

/// A list as somebody likes to see it: filters, search, sort, under a name. Without a person it is everybody's.
struct SavedView {
    SavedViewId id;
    QString page;
    QString name;
    PersonId person;
    QJsonObject state;
};

namespace savedViewStore {

/// A person's own and the shared ones, by name.
QList<SavedView> all(Database &database, const QString &page, PersonId person);
std::optional<SavedView> find(Database &database, SavedViewId id);
std::optional<SavedView> findByName(Database &database, const QString &page, PersonId person, const QString &name);
SavedViewId insert(Database &database, const SavedView &view);
void update(Database &database, const SavedView &view);
void remove(Database &database, SavedViewId id);

} // namespace savedViewStore
} // namespace smarketing
