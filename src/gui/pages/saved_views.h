// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/saved_view.h"
#include "smarketing/workbench/session.h"

#include <QObject>

namespace smarketing {

class FilterBar;

/// The saved views of one page's list: filters and search under a name, one's own and shared ones. Shows them in the
/// filter bar and writes what is saved, changed, shared or deleted there. Lives and dies with the bar.
class SavedViews : public QObject {
    Q_OBJECT
public:
    SavedViews(Session &session, FilterBar &bar, const QString &page);

Q_SIGNALS:
    void failed(const smarketing::Error &error);

private:
    void read();
    void show(const QList<SavedView> &saved);
    void share(SavedViewId id);
    template <class Work> void change(const QString &name, Work work);

    Session &m_session;
    FilterBar &m_bar;
    QString m_page;
    QList<SavedView> m_views;
};

} // namespace smarketing
