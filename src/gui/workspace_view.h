// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_registry.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace smarketing {

class CommandPalette;
class HandoffNotifier;
class Navigation;
class Program;
class StateBanner;
class TopBar;

/// What somebody who has signed in sees: navigation, top bar and the pages, each made when first visited. Links of
/// pages lead through go().
class WorkspaceView : public QWidget {
    Q_OBJECT
public:
    WorkspaceView(Program &program, Session &session, QWidget *parent = nullptr);

    void go(const Link &link);
    void goBack();
    bool hasPage(const QString &name) const;
    Link place() const { return m_place; }
    Page *currentPage() const;
    QList<PageEntry> pages() const { return m_entries; }
    void openPalette();

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);
    void signOutRequested();
    void passwordRequested();       ///< to change one's own
    void serverPasswordRequested(); ///< the server refuses the one so far

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showPage(const Link &link);
    Page *page(const PageEntry &entry);
    void connectParts();
    void fillNavigation();
    void refreshCounts();
    void remind(int actionsDue);

    Program &m_program;
    Session &m_session;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    Link m_place;
    QList<Link> m_visited;
    Navigation *m_navigation;
    TopBar *m_topBar;
    StateBanner *m_banner;
    QStackedWidget *m_stack;
    CommandPalette *m_palette = nullptr;
    HandoffNotifier *m_notifier;
    int m_remindedOf = 0;
};

} // namespace smarketing
