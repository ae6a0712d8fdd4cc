// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

#include "dialogs/exchange_dialogs.h"

class QAction;
class QStandardItemModel;

namespace smarketing {

class Label;
class TableView;

/// How each side works, and when one shows the other (S8): sessions on the left, process cards on the right.
class ExchangePane : public Pane {
    Q_OBJECT
public:
    explicit ExchangePane(Session &session, QWidget *parent = nullptr);

    bool isSettled() const override { return m_loaded && Pane::isSettled(); }
    void whenChanged(const Changes &changes);
    /// When a session is planned for, unless somebody chooses another time.
    void setNextMeeting(Instant at) { m_nextMeeting = at; }
    /// Now, or as soon as it is in the list.
    void select(ExchangeSessionId session);

private:
    struct Answer;
    QAction *makeAction(const QString &name, const QString &icon, const QString &text, void (ExchangePane::*run)());
    QWidget *makeColumn(const QString &title, TableView *table, const QList<QAction *> &actions, QWidget *below);
    void makeActions();
    void makeTables();
    void reload();
    void take(const Answer &answer);
    void showSessions();
    void showCards();
    void follow();
    const processExchange::Record *chosenSession() const;
    const ProcessCard *chosenCard() const;
    void addSession();
    void editSession();
    void removeSession();
    void addCard();
    void editCard();
    void removeCard();
    void openSession(const ExchangeSession &exchange);
    void openCard(const ProcessCard &card);

    bool m_loaded = false;
    Latest m_reading;
    Instant m_nextMeeting;
    ExchangeSessionId m_wanted; ///< to be chosen once it is loaded
    QList<processExchange::Record> m_sessions;
    ExchangeDialog::Choices m_choices;
    QStandardItemModel *m_sessionModel;
    QStandardItemModel *m_cardModel;
    TableView *m_sessionTable;
    TableView *m_cardTable;
    Label *m_learned;
    Label *m_steps;
    QAction *m_addSession;
    QAction *m_editSession;
    QAction *m_removeSession;
    QAction *m_addCard;
    QAction *m_editCard;
    QAction *m_removeCard;
};

} // namespace smarketing
