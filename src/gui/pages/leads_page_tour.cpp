// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lead_list_model.h"
#include "pages/lead_actions.h"
#include "pages/lead_detail.h"
#include "pages/leads_page.h"
#include "parts/filter_bar.h"
#include "parts/table_view.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

// What the tour shows of leads: the views of one, every dialog that is opened from the list, and the list narrowed.
namespace smarketing {

using namespace Qt::StringLiterals;

QList<TourStop> LeadsPage::tourStops()
{
    const auto tab = [this](int index) { m_detail->findChild<QTabWidget *>(u"leadTabs"_s)->setCurrentIndex(index); };
    const auto press = [this](const QString &name) { findChild<QPushButton *>(name)->click(); };
    const auto choose = [this](int rows) {
        const QItemSelection chosen(m_model->index(0, 0), m_model->index(rows - 1, 0));
        m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    const auto follow = [this](const QString &page) {
        Q_EMIT linkActivated({page, {{u"lead"_s, m_detail->lead().value}}});
    };
    const auto find = [this](const FilterState &state) {
        m_filter->setState(state);
        applyState(state);
    };
    FilterState narrow;
    narrow.search = u"an"_s;
    narrow.filters[u"zone"_s].choices = QStringList{toText(Zone::Shared), toText(Zone::Sales)};
    FilterState nothing;
    nothing.search = u"qqq"_s;
    return {
        {u"details"_s, [tab] { tab(1); }},
        {u"touchpoints"_s, [tab] { tab(2); }},
        {u"touchpoint"_s, [press] { press(u"addTouchpoint"_s); }},
        {u"conflict"_s, [this, tab] { tab(0), showConflict(); }},
        {u"move"_s,
         [this] {
             const auto *button = findChild<QPushButton *>(u"moveLead"_s);
             button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
         }},
        {u"activity"_s, [follow] { follow(u"log-activity"_s); }},
        {u"deal"_s, [follow] { follow(u"deal"_s); }},
        {u"new"_s, [this] { m_do->add(); }},
        {u"several"_s, [choose] { choose(4); }},
        {u"bulk-edit"_s, [this] { m_do->edit(selected()); }},
        {u"merge"_s, [this] { m_do->merge(selected().first(3)); }},
        {u"hand-over"_s, [this] { m_do->handOver(selected()); }},
        {u"hand-over-one"_s, [this] { m_do->handOver(selected().first(1)); }},
        {u"deleted"_s, [this] { m_do->remove(selected().last(1)); }},
        {u"bin"_s, [this] { openBin(); }},
        {u"menu"_s, [this] { showMenu(m_table->viewport()->mapToGlobal(QPoint(120, 90))); }},
        {u"views"_s, [press] { press(u"savedViewMenu"_s); }},
        {u"filter"_s, [this] { findChild<QMenu *>(u"addFilterMenu"_s)->actions().constFirst()->trigger(); }},
        {u"found"_s, [find, narrow] { find(narrow); }},
        {u"not-found"_s, [find, nothing] { find(nothing); }},
        {u"all"_s, [find] { find({}); }},
    };
}

/// As if somebody else had changed the lead on show.
void LeadsPage::showConflict()
{
    Lead mine = m_detail->record();
    mine.phone = u"+48 22 555 01 24"_s;
    mine.city = u"Krakow"_s;
    Lead theirs = mine;
    theirs.phone = u"+48 22 555 01 42"_s;
    theirs.city = u"Kraków"_s;
    m_detail->resolve(LeadConflict(mine, theirs), m_detail->record());
}

} // namespace smarketing
