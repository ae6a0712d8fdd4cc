// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include "smarketing/domain/meeting.h"

class QAction;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace smarketing {

class ExchangePane;
class MeetingBoard;
class OutcomesPane;
class PageHeader;
class PastMeetingsPane;
class Program;

/// The weekly meeting of both departments: the board, what was before, and what came of it.
class MeetingPage : public Page {
    Q_OBJECT
public:
    MeetingPage(Program &program, Session &session, QWidget *parent = nullptr);
    ~MeetingPage() override;

    /// {item} chooses an item, in the minutes where its meeting is over, and with {comments} what is said of it,
    /// {meeting} shows a past one, {exchange} a session of the exchange, {show: "undone"} the open actions.
    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;
    QList<TourStop> tourStops() override;
    /// Writes the coming meeting and one's own actions to an .ics file.
    void saveCalendar(const QString &path);

protected:
    void onChanged(const Changes &changes) override;

private:
    enum Tab { Board, Past, Outcomes, Exchange };

    void makeActions();
    void build();
    QPushButton *addIcon(QAction *action, const QString &icon);
    void showTab(int tab);
    void openItem(AgendaItemId item, bool comments);
    void showSubtitle();
    void showButtons();
    void showLarge(bool large);
    void askCalendar();

    Program &m_program;
    int m_scaleBefore = 0; ///< of the text, while it is large
    PageHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    MeetingBoard *m_board;
    PastMeetingsPane *m_past;
    OutcomesPane *m_outcomes;
    ExchangePane *m_exchange;
    QList<QPushButton *> m_boardButtons;
    QAction *m_large;
    QAction *m_calendar;
};

} // namespace smarketing
