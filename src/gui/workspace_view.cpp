// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_view.h"

#include "dialog_links.h"
#include "dialogs/import_wizard.h"
#include "handoff_notifier.h"
#include "main_window.h"
#include "palette_providers.h"
#include "parts/command_palette.h"
#include "parts/navigation.h"
#include "parts/reachability.h"
#include "program.h"
#include "search_upkeep.h"
#include "state_banner.h"
#include "style/metrics.h"
#include "top_bar.h"
#include "workspace_files.h"

#include "smarketing/workbench/home.h"

#include <QDragEnterEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int placesKept = 50;

} // namespace

WorkspaceView::WorkspaceView(Program &program, Session &session, QWidget *parent)
    : QWidget(parent),
      m_program(program),
      m_session(session),
      m_entries(pageEntries(program)),
      m_navigation(new Navigation),
      m_topBar(new TopBar(session.actor())),
      m_banner(new StateBanner(session)),
      m_stack(new QStackedWidget),
      m_notifier(new HandoffNotifier(program.preferences(), session, this))
{
    setObjectName(u"workspaceView"_s);
    setAcceptDrops(true);
    new Reachability(session, this);
    if (!session.isReadOnly())
        new SearchUpkeep(session, this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    fillNavigation();
    connectParts();
    refreshCounts();
}

void WorkspaceView::connectParts()
{
    connect(m_navigation, &Navigation::activated, this, [this](const QString &name) { showPage({name, {}}); });
    connect(m_navigation, &Navigation::entered, this, [this] { currentPage()->setFocus(); });
    connect(m_navigation, &Navigation::collapsedChanged, this,
            [this](bool collapsed) { m_program.preferences().setNavigationCollapsed(collapsed); });
    connect(m_topBar, &TopBar::searchRequested, this, &WorkspaceView::openPalette);
    connect(m_topBar, &TopBar::signOutRequested, this, &WorkspaceView::signOutRequested);
    connect(m_topBar, &TopBar::passwordRequested, this, &WorkspaceView::passwordRequested);
    connect(m_banner, &StateBanner::passwordRequested, this, &WorkspaceView::serverPasswordRequested);
    connect(&m_session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"handoff"_s, u"feedback"_s, u"feedback_answer"_s, u"action_item"_s}))
            refreshCounts();
    });
    connect(m_notifier, &HandoffNotifier::received, this, [this](const QString &text, const Link &link) {
        Q_EMIT messageRaised({Message::Kind::Info, text, {}, {}, link});
    });
    connect(m_notifier, &HandoffNotifier::activated, this, [this](const Link &link) {
        window()->raise();
        window()->activateWindow();
        go(link);
    });
}

void WorkspaceView::fillNavigation()
{
    QList<NavigationItem> items;
    int place = 0;
    for (const PageEntry &entry : m_entries) {
        const QString shortcut = ++place <= 9 ? u"Ctrl+%1"_s.arg(place) : QString();
        items += NavigationItem{entry.name, entry.icon, entry.title, entry.section, shortcut};
    }
    m_navigation->setItems(items);
    m_navigation->setCollapsed(m_program.preferences().navigationCollapsed());
}

void WorkspaceView::refreshCounts()
{
    m_session.read(home::overview)
        .then(this,
              [this](const home::Overview &overview) {
                  m_navigation->setCount(u"inbox"_s, overview.askingMe,
                                         overview.overdue.own > 0 ? Tone::Error : Tone::Sales);
                  m_navigation->setCount(u"feedback"_s, overview.unansweredLowRatings, Tone::Marketing);
                  m_navigation->setCount(u"meeting"_s, overview.myActionsDue, Tone::Shared);
                  remind(overview.myActionsDue);
              })
        .onFailed([](const Error &) {});
}

/// Of what was agreed on in meetings and is due: once when somebody comes, and again when there is more of it.
void WorkspaceView::remind(int actionsDue)
{
    if (actionsDue > m_remindedOf)
        Q_EMIT messageRaised(
            {Message::Kind::Info, tr("%n of your actions from meetings are due.", nullptr, actionsDue), {}});
    m_remindedOf = actionsDue;
}

bool WorkspaceView::hasPage(const QString &name) const
{
    return std::ranges::any_of(m_entries, [&name](const PageEntry &entry) { return entry.name == name; });
}

Page *WorkspaceView::currentPage() const
{
    return m_pages.value(m_place.page);
}

void WorkspaceView::go(const Link &link)
{
    if (openLinkedDialog(link, m_session, this, [this](const Message &message) { Q_EMIT messageRaised(message); }))
        return;
    if (link.page == u"demo")
        return m_program.newWindow()->files().exploreDemo();
    showPage(link);
    currentPage()->setFocus();
}

void WorkspaceView::showPage(const Link &link)
{
    const auto known = std::ranges::find(m_entries, link.page, &PageEntry::name);
    const PageEntry &entry = known == m_entries.end() ? m_entries.first() : *known;
    if (!m_place.page.isEmpty() && (m_place.page != entry.name || m_place.arguments != link.arguments))
        m_visited = m_visited.mid(m_visited.size() >= placesKept ? 1 : 0) << m_place;
    m_place = {entry.name, link.arguments};
    // What is begun on arrival is not begun again on coming back.
    for (const QString &begun : {u"file"_s, u"start"_s})
        m_place.arguments.remove(begun);
    m_navigation->setCurrent(entry.name);
    Page *shown = page(entry);
    m_stack->setCurrentWidget(shown);
    shown->visit(link.arguments);
}

void WorkspaceView::goBack()
{
    if (m_visited.isEmpty())
        return;
    const Link back = m_visited.takeLast();
    m_place = {};
    go(back);
}

Page *WorkspaceView::page(const PageEntry &entry)
{
    Page *&page = m_pages[entry.name];
    if (!page) {
        page = entry.make(m_session, m_stack);
        page->setObjectName(entry.name + u"Page"_s);
        page->setWindowTitle(entry.title);
        page->setAccessibleName(entry.title);
        // The keyboard goes to the page, not to whatever stands first in the window; Tab then leads into it.
        if (!page->focusProxy())
            page->setFocusPolicy(Qt::ClickFocus);
        m_stack->addWidget(page);
        connect(page, &Page::linkActivated, this, &WorkspaceView::go);
        connect(page, &Page::messageRaised, this, &WorkspaceView::messageRaised);
    }
    return page;
}

void WorkspaceView::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(this);
        addPaletteProviders(*m_palette, *this, m_session);
    }
    m_palette->open();
}

void WorkspaceView::dragEnterEvent(QDragEnterEvent *event)
{
    if (may(m_session.actor(), Action::Import) && !draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// A file dropped anywhere on the window is one to import.
void WorkspaceView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    go({u"import"_s, {{u"file"_s, draggedFile(event->mimeData())}}});
}

} // namespace smarketing
