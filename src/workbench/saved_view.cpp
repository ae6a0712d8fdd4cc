// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/saved_view.h"

namespace smarketing::savedViews {

using namespace Qt::StringLiterals;

namespace {

/// The view, if it is the actor's to change.
SavedView own(Transaction &tx, SavedViewId id)
{
    const auto view = savedViewStore::find(tx.database, id);
    if (!view)
        throw NotFound(u"saved_view"_s, id.value);
    if (view->person != tx.actor.id) {
        if (view->person)
            throw Forbidden(toText(Action::ManageSettings));
        require(tx.actor, Action::ManageSettings);
    }
    return *view;
}

QString checked(const QString &name)
{
    if (name.trimmed().isEmpty())
        throw Refused(28, u"name-needed"_s, u"name"_s);
    return name.trimmed().left(100);
}

} // namespace

QList<SavedView> all(Reading &reading, const QString &page)
{
    return savedViewStore::all(reading.database, page, reading.actor.id);
}

SavedViewId save(Transaction &tx, const QString &page, const QString &name, const QJsonObject &state, bool shared)
{
    if (shared)
        require(tx.actor, Action::CreateLead);
    SavedView view{{}, page, checked(name), shared ? PersonId() : tx.actor.id, state};
    const auto namesake = savedViewStore::findByName(tx.database, page, view.person, view.name);
    if (!namesake)
        return savedViewStore::insert(tx.database, view);
    view.id = own(tx, namesake->id).id;
    savedViewStore::update(tx.database, view);
    return view.id;
}

void replace(Transaction &tx, SavedViewId id, const QJsonObject &state)
{
    SavedView view = own(tx, id);
    view.state = state;
    savedViewStore::update(tx.database, view);
}

void rename(Transaction &tx, SavedViewId id, const QString &name)
{
    SavedView view = own(tx, id);
    view.name = checked(name);
    const auto namesake = savedViewStore::findByName(tx.database, view.page, view.person, view.name);
    if (namesake && namesake->id != id)
        throw Refused(28, u"name-taken"_s, u"name"_s, {view.name});
    savedViewStore::update(tx.database, view);
}

void remove(Transaction &tx, SavedViewId id)
{
    savedViewStore::remove(tx.database, own(tx, id).id);
}

} // namespace smarketing::savedViews
