// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action_pane.h"

#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/meeting.h"

#include <QTimer>

class QAction;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace smarketing {

class ActionEntry;
class CommentsPane;
class Label;
class OutcomeList;
class Pill;

/// One item of the agenda: why it is there, notes that are saved as they are written, what was decided and who does
/// what by when. What others write shows up by itself; where two write the same notes, the second chooses (R25).
class AgendaDetail : public ActionPane {
    Q_OBJECT
public:
    /// The actions are the board's: what becomes of the item.
    AgendaDetail(Session &session, const QList<QAction *> &outcomes, QWidget *parent = nullptr);

    void show(const meetings::Board &board, const AgendaItem &item);
    AgendaItemId item() const { return m_item.id; }
    void startNotes();
    void startDecision();
    void startAction();
    void showComments(); ///< brings them into sight
    bool isSettled() const override;

Q_SIGNALS:
    void leaveRequested(); ///< back to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QList<QAction *> &outcomes);
    void showOwed();
    void showNotes();
    void saveNotes();
    void askWhoseNotes(AgendaItemId id, const QString &before, const QString &mine);
    void decide(const QString &text);
    void removeDecision(DecisionId id);
    void act(const ActionItem &action);
    void removeAction(ActionItemId id);
    void setDone(ActionItemId id, bool done);
    void openCause();

    AgendaItem m_item;
    meetings::Board m_board;
    QString m_notesBefore; ///< as they were read
    QTimer m_saveSoon;
    Latest m_owedRead;
    Latest m_conflictRead;
    Label *m_title;
    Label *m_reason;
    Label *m_rank;
    Label *m_owed;
    Pill *m_state;
    QPushButton *m_open;
    QWidget *m_outcomes;
    QPlainTextEdit *m_notes;
    QWidget *m_decisionHeading;
    QWidget *m_actionHeading;
    OutcomeList *m_decisions;
    OutcomeList *m_actions;
    ActionEntry *m_decisionEntry;
    ActionEntry *m_actionEntry;
    CommentsPane *m_comments;
    QScrollArea *m_scroll;
};

} // namespace smarketing
