// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/session.h"

#include <QVariantMap>
#include <QWidget>

namespace smarketing {

/// Where a number, a link, the palette or a notification leads: a page by name, and what to show there.
/// Pages and their arguments: "home", "leads" {lead | view | filter…}, "board", "inbox" {handoff}, "feedback" {feedback
/// | filter…}, "campaigns" {campaign}, "personas" {persona}, "meeting" {item | meeting | show}, "goals" {goal | show},
/// "obstacles" {obstacle | waiting}, "agreement" {week, promise, verdict | terms}, "teams" {team}, "import" {import |
/// file}, "dashboard", "people" {person}, "settings". Filters are named as the use case names them: stage, campaign,
/// channel, persona, rep, from, to, state, unanswered. {start} begins a new record (people, campaigns, personas) or
/// import. "demo" is no page: it opens in a window of its own.
struct Link {
    QString page;
    QVariantMap arguments;
};

/// A line for the message bar at the bottom of the window. `undo` gives it an Undo button, for as long as `undoable`
/// answers true where it is given; `link` gives it a button that leads there.
struct Message {
    enum class Kind { Info, Success, Warning, Error };
    Kind kind = Kind::Info;
    QString text;
    std::function<void()> undo;
    std::function<bool(Reading &)> undoable = {};
    std::optional<Link> link = {};
    QString linkText = {}; ///< of the link's button, where "Show" does not say it
};

/// A dialog or state of a page that the tour takes a picture of, besides the page itself. `show` opens it; whatever it
/// opens is closed afterwards. `arrived` is asked where the page itself cannot know that what was opened is there.
struct TourStop {
    QString name;
    std::function<void()> show;
    std::function<bool()> arrived = {};
};

/// One page of the main window. It is made when first visited, reads through the session, and refetches what the
/// session says has changed. It never blocks: answers come as futures with the page as context.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Session &session, QWidget *parent = nullptr);

    Session &session() const { return m_session; }

    /// Shows what a link asks for. Called on every visit; the arguments may be empty.
    virtual void visit(const QVariantMap &arguments);
    /// Actions of the page, for its menu, the command palette and the shortcut sheet. Owned by the page.
    virtual QList<QAction *> pageActions() const;
    /// True once there is nothing left to load: for the tour and tests.
    virtual bool isSettled() const;
    virtual QList<TourStop> tourStops();

Q_SIGNALS:
    void linkActivated(const smarketing::Link &link);
    void messageRaised(const smarketing::Message &message);

protected:
    /// Puts an error into words and raises it; Cancelled and interrupted reads are silent.
    void raise(const Error &error);

    /// Refetch: called with every change of the workspace, whether or not the page is shown.
    virtual void onChanged(const Changes &changes);

private:
    Session &m_session;
};

} // namespace smarketing
