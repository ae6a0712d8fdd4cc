// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lead_list_model.h"
#include "pages/leads_page.h"
#include "parts/filter_bar.h"
#include "parts/table_view.h"

#include <QHeaderView>

// Saved views of the list: filters, search and order under a name, one's own and shared ones.
namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString pageName = u"leads"_s;

} // namespace

/// Writes a change of the saved views and shows what became of them.
template <class Work> void LeadsPage::changeViews(const QString &name, Work work)
{
    session()
        .write({name}, std::move(work))
        .then(this, [this] { readViews(); })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

void LeadsPage::connectViews()
{
    connect(m_filter, &FilterBar::saveViewRequested, this, &LeadsPage::saveView);
    connect(m_filter, &FilterBar::replaceViewRequested, this, [this](const QString &key, const FilterState &state) {
        changeViews(u"replace-view"_s, [id = SavedViewId(key.toLongLong()), json = state.toJson()](Transaction &tx) {
            savedViews::replace(tx, id, json);
        });
    });
    connect(m_filter, &FilterBar::renameViewRequested, this, [this](const QString &key, const QString &name) {
        changeViews(u"rename-view"_s,
                    [id = SavedViewId(key.toLongLong()), name](Transaction &tx) { savedViews::rename(tx, id, name); });
    });
    connect(m_filter, &FilterBar::deleteViewRequested, this, [this](const QString &key) {
        changeViews(u"delete-view"_s,
                    [id = SavedViewId(key.toLongLong())](Transaction &tx) { savedViews::remove(tx, id); });
    });
}

void LeadsPage::saveView(const QString &name, const FilterState &state)
{
    changeViews(u"save-view"_s,
                [name, json = state.toJson()](Transaction &tx) { savedViews::save(tx, pageName, name, json); });
}

void LeadsPage::readViews()
{
    ++m_underWay;
    session()
        .read([](Reading &reading) { return savedViews::all(reading, pageName); })
        .then(this,
              [this](const QList<SavedView> &saved) {
                  --m_underWay;
                  QList<FilterView> views;
                  for (const SavedView &view : saved)
                      views += FilterView{QString::number(view.id.value), view.name, FilterState::fromJson(view.state),
                                          view.person == session().actor().id};
                  const QString current = m_filter->currentView();
                  m_filter->setSavedViews(views);
                  m_filter->setCurrentView(current);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

} // namespace smarketing
