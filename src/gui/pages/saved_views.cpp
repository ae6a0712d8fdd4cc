// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/saved_views.h"

#include "parts/filter_bar.h"

#include "smarketing/domain/permission.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

SavedViewId idOf(const QString &key)
{
    return SavedViewId(key.toLongLong());
}

} // namespace

SavedViews::SavedViews(Session &session, FilterBar &bar, const QString &page)
    : QObject(&bar), m_session(session), m_bar(bar), m_page(page)
{
    connect(&session, &Session::actorChanged, this, &SavedViews::read);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"saved_view"_s))
            read();
    });
    connect(&bar, &FilterBar::saveViewRequested, this, [this](const QString &name, const FilterState &state) {
        change(u"save-view"_s, [page = m_page, name, json = state.toJson()](Transaction &tx) {
            savedViews::save(tx, page, name, json);
        });
    });
    connect(&bar, &FilterBar::replaceViewRequested, this, [this](const QString &key, const FilterState &state) {
        change(u"replace-view"_s,
               [id = idOf(key), json = state.toJson()](Transaction &tx) { savedViews::replace(tx, id, json); });
    });
    connect(&bar, &FilterBar::renameViewRequested, this, [this](const QString &key, const QString &name) {
        change(u"rename-view"_s, [id = idOf(key), name](Transaction &tx) { savedViews::rename(tx, id, name); });
    });
    connect(&bar, &FilterBar::deleteViewRequested, this, [this](const QString &key) {
        change(u"delete-view"_s, [id = idOf(key)](Transaction &tx) { savedViews::remove(tx, id); });
    });
    connect(&bar, &FilterBar::shareViewRequested, this, [this](const QString &key) { share(idOf(key)); });
    read();
}

/// One's own becomes everybody's.
void SavedViews::share(SavedViewId id)
{
    const auto view = std::ranges::find(m_views, id, &SavedView::id);
    if (view == m_views.end())
        return;
    change(u"share-view"_s, [own = *view](Transaction &tx) {
        savedViews::save(tx, own.page, own.name, own.state, true);
        savedViews::remove(tx, own.id);
    });
}

template <class Work> void SavedViews::change(const QString &name, Work work)
{
    m_session.write({name}, std::move(work)).onFailed(this, [this](const Error &error) { Q_EMIT failed(error); });
}

void SavedViews::read()
{
    m_session.read([page = m_page](Reading &reading) { return savedViews::all(reading, page); })
        .then(this, [this](const QList<SavedView> &saved) { show(saved); })
        .onFailed(this, [this](const Error &error) { Q_EMIT failed(error); });
}

void SavedViews::show(const QList<SavedView> &saved)
{
    m_views = saved;
    const Person &actor = m_session.actor();
    QList<FilterView> views;
    for (const SavedView &view : saved) {
        const bool mine = view.person == actor.id || (!view.person && may(actor, Action::ManageSettings));
        views += FilterView{QString::number(view.id.value), view.name, FilterState::fromJson(view.state), mine,
                            !view.person};
    }
    m_bar.setSavedViews(views);
}

} // namespace smarketing
