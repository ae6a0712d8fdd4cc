// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

#include "models/agenda_model.h"

#include <QTimer>

class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace smarketing {

class AgendaDetail;
class AgendaList;
class AttendanceStrip;
class Banner;
class EmptyState;
class Label;
class Pill;

/// The coming or running meeting, the same in every window: agenda on the left, the item on the right, above them the
/// clock and who is here. Everything is done from the keyboard: letters while the list has it, Escape leads back there.
class MeetingBoard : public Pane {
    Q_OBJECT
public:
    explicit MeetingBoard(Session &session, QWidget *parent = nullptr);

    bool isSettled() const override;
    void select(AgendaItemId item);
    void showComments();                    ///< on the item that is shown next
    QList<QAction *> headerActions() const; ///< what the page shows at its top
    /// Whether the button of an action has anything to do now, for whoever may.
    bool isOfTheMoment(const QString &button) const;
    void whenChanged(const Changes &changes);
    const meetings::Board &board() const { return m_board; }
    QList<TourStop> tourStops();
    void reload();

Q_SIGNALS:
    void boardChanged();
    void closed(smarketing::MeetingId meeting);

private:
    enum class When { Always, Planned, Running };
    enum class Who { Everybody, Manager };
    QAction *makeAction(const QString &name, const QString &icon, const QString &text, const QKeySequence &key,
                        When when, Who who, void (MeetingBoard::*run)());
    void makeActions();
    void build();
    QWidget *makeStatus();
    void take(const meetings::Board &board);
    void prepare();
    void permit();
    void showStatus();
    void showClock();
    void showItem(AgendaItemId id);
    void follow();

    void start();
    void askToClose();
    void takeUp();
    void takeUpItem(AgendaItemId id);
    void next();
    void discuss() { setState(AgendaState::Discussed); }
    void park() { setState(AgendaState::Parked); }
    void carry() { setState(AgendaState::Carried); }
    void reopen() { setState(AgendaState::Open); }
    void setState(AgendaState state);
    void note();
    void decide();
    void act();
    void addItem();
    void editItem();
    void removeItem();
    void editSeries();
    void moveMeeting();
    void callOff();
    QString dayAndTime(Instant at) const;
    void moveItem(AgendaItemId id, const agenda::Place &to);
    void setPresent(PersonId person, bool present);

    struct Rule {
        QAction *action;
        When when;
        Who who;
    };

    meetings::Board m_board;
    bool m_loaded = false;
    bool m_preparing = false;
    AgendaItemId m_wanted;
    AgendaItemId m_followed; ///< the current item this window last went along with
    Latest m_reading;
    QTimer m_reloadSoon;
    QTimer m_second;
    QList<Rule> m_rules;
    QAction *m_start;
    QAction *m_close;
    QAction *m_next;
    QAction *m_add;
    QAction *m_series;
    QAction *m_move;
    QAction *m_callOff;
    AgendaModel *m_model;
    AgendaList *m_list;
    AgendaDetail *m_detail;
    AttendanceStrip *m_attendance;
    Banner *m_missed;
    Pill *m_state;
    Label *m_clock;
    Label *m_itemClock;
    QPushButton *m_missing;
    QWidget *m_status;
    QSplitter *m_splitter;
    QStackedWidget *m_right;
    QStackedWidget *m_all;
    EmptyState *m_none;
};

} // namespace smarketing
