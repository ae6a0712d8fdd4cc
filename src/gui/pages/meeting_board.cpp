// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/meeting_board.h"

#include "banner.h"
#include "pages/agenda_detail.h"
#include "parts/agenda_list.h"
#include "parts/attendance_strip.h"
#include "parts/button.h"
#include "parts/empty_state.h"
#include "parts/flow_layout.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds boardReloadDelay{20};
constexpr std::chrono::seconds clockTick{1};

QString clockText(Duration elapsed)
{
    const qint64 seconds = std::max<qint64>(0, elapsed / std::chrono::seconds(1));
    const QString rest = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds >= 3600 ? u"%1:%2"_s.arg(seconds / 3600).arg(rest) : rest;
}

} // namespace

MeetingBoard::MeetingBoard(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_model(new AgendaModel(this)),
      m_list(new AgendaList(m_model)),
      m_attendance(new AttendanceStrip),
      m_missed(new Banner(nullptr, u"triangle-alert"_s)),
      m_state(new Pill),
      m_clock(new Label({}, TextSize::Large, Tone::Neutral)),
      m_itemClock(new Label({}, TextSize::Body, Tone::Muted)),
      m_missing(makeButton(u"missingToClose"_s, {}, u"triangle-alert"_s, ButtonKind::Quiet)),
      m_status(new QWidget),
      m_splitter(new QSplitter),
      m_right(new QStackedWidget),
      m_all(new QStackedWidget),
      m_none(new EmptyState(u"calendar"_s, {}, {}))
{
    setObjectName(u"meetingBoard"_s);
    makeActions();
    build();
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(boardReloadDelay);
    connect(&m_reloadSoon, &QTimer::timeout, this, &MeetingBoard::reload);
    m_second.setInterval(clockTick);
    connect(&m_second, &QTimer::timeout, this, &MeetingBoard::showClock);
    connect(m_list, &AgendaList::chosen, this, &MeetingBoard::showItem);
    connect(m_list, &AgendaList::moveWanted, this, &MeetingBoard::moveItem);
    connect(m_list, &QListView::activated, this, [this] { takeUp(); });
    connect(m_attendance, &AttendanceStrip::presenceWanted, this, &MeetingBoard::setPresent);
    connect(m_missing, &QPushButton::clicked, this, &MeetingBoard::askToClose);
    connect(m_none, &EmptyState::actionTriggered, this, &MeetingBoard::editSeries);
    connect(&session, &Session::actorChanged, this, &MeetingBoard::permit);
    reload();
}

QAction *MeetingBoard::makeAction(const QString &name, const QString &iconName, const QString &text,
                                  const QKeySequence &key, When when, Who who, void (MeetingBoard::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    // A plain letter works on the list only: everywhere else it is typed.
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_list->addAction(action);
    m_rules += Rule{action, when, who};
    return action;
}

void MeetingBoard::makeActions()
{
    using W = When;
    m_start = makeAction(u"startMeeting"_s, u"play"_s, tr("Start the meeting"), Qt::Key_S, W::Planned, Who::Manager,
                         &MeetingBoard::start);
    m_close = makeAction(u"closeMeeting"_s, u"check"_s, tr("Close the meeting…"), Qt::Key_Q, W::Running, Who::Manager,
                         &MeetingBoard::askToClose);
    m_next = makeAction(u"nextItem"_s, u"arrow-down"_s, tr("Next item"), Qt::Key_N, W::Running, Who::Manager,
                        &MeetingBoard::next);
    m_add = makeAction(u"addAgendaItem"_s, u"plus"_s, tr("Add item"), Qt::Key_I, W::Always, Who::Everybody,
                       &MeetingBoard::addItem);
    m_series = makeAction(u"meetingSeries"_s, u"calendar"_s, tr("Day and time…"), {}, W::Always, Who::Manager,
                          &MeetingBoard::editSeries);
    m_move = makeAction(u"moveMeeting"_s, u"clock"_s, tr("Another time…"), {}, W::Planned, Who::Manager,
                        &MeetingBoard::moveMeeting);
    m_callOff = makeAction(u"callOffMeeting"_s, u"calendar-x"_s, tr("Call it off…"), {}, W::Planned, Who::Manager,
                           &MeetingBoard::callOff);
    const QList<QAction *> outcomes = {
        makeAction(u"takeUpItem"_s, u"play"_s, tr("Take up"), Qt::Key_Space, W::Running, Who::Manager,
                   &MeetingBoard::takeUp),
        makeAction(u"discussItem"_s, u"circle-check"_s, tr("Discussed"), Qt::Key_D, W::Running, Who::Manager,
                   &MeetingBoard::discuss),
        makeAction(u"parkItem"_s, u"pause"_s, tr("Park"), Qt::Key_P, W::Running, Who::Manager, &MeetingBoard::park),
        makeAction(u"carryItem"_s, u"arrow-right"_s, tr("Next week"), Qt::Key_W, W::Running, Who::Manager,
                   &MeetingBoard::carry),
        makeAction(u"reopenItem"_s, u"rotate"_s, tr("Open again"), Qt::Key_O, W::Running, Who::Manager,
                   &MeetingBoard::reopen)};
    makeAction(u"noteItem"_s, u"pencil"_s, tr("Write notes"), Qt::Key_T, W::Always, Who::Everybody,
               &MeetingBoard::note);
    makeAction(u"decideItem"_s, u"check"_s, tr("Write a decision"), Qt::Key_E, W::Running, Who::Everybody,
               &MeetingBoard::decide);
    makeAction(u"actItem"_s, u"clipboard-check"_s, tr("Write an action"), Qt::Key_A, W::Running, Who::Everybody,
               &MeetingBoard::act);
    makeAction(u"editAgendaItem"_s, u"pencil"_s, tr("Edit item"), Qt::Key_F2, W::Always, Who::Everybody,
               &MeetingBoard::editItem);
    makeAction(u"removeAgendaItem"_s, u"trash"_s, tr("Remove item"), Qt::Key_Delete, W::Always, Who::Everybody,
               &MeetingBoard::removeItem);
    m_detail = new AgendaDetail(session(), outcomes);
    connect(m_detail, &Pane::messageRaised, this, &Pane::messageRaised);
    connect(m_detail, &Pane::linkActivated, this, &Pane::linkActivated);
    connect(m_detail, &AgendaDetail::leaveRequested, this, [this] { m_list->setFocus(); });
}

QList<QAction *> MeetingBoard::headerActions() const
{
    return {m_series, m_move, m_callOff, m_add, m_next, m_start, m_close};
}

bool MeetingBoard::isOfTheMoment(const QString &button) const
{
    const bool running = m_board.meeting && m_board.meeting->state == MeetingState::Running;
    for (const Rule &rule : m_rules) {
        if (button.startsWith(rule.action->objectName()))
            return rule.when == When::Always || (rule.when == When::Running) == running;
    }
    return true;
}

QWidget *MeetingBoard::makeStatus()
{
    m_clock->setObjectName(u"meetingClock"_s);
    m_clock->setTextSize(TextSize::Large, true);
    m_itemClock->setObjectName(u"itemClock"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_state);
    row->addWidget(m_clock);
    row->addWidget(m_itemClock);
    row->addStretch(1);
    row->addWidget(m_missing);
    auto *column = new QVBoxLayout(m_status);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_attendance);
    return m_status;
}

void MeetingBoard::build()
{
    m_list->setObjectName(u"agendaList"_s);
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setMinimumWidth(300);
    m_right->addWidget(m_detail);
    m_right->addWidget(new EmptyState(u"list"_s, tr("Nothing chosen"), tr("Choose an item on the left, or add one.")));
    m_right->setMinimumWidth(340);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::l);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_missed->setObjectName(u"missedMeeting"_s);
    column->addWidget(m_missed);
    column->addWidget(makeStatus());
    column->addWidget(m_splitter, 1);
    m_all->addWidget(work);
    m_none->setStandsForList();
    m_all->addWidget(m_none);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_all);
    setFocusProxy(m_list);
}

bool MeetingBoard::isSettled() const
{
    return m_loaded && Pane::isSettled() && m_detail->isSettled() && !m_reloadSoon.isActive() && !m_preparing;
}

void MeetingBoard::whenChanged(const Changes &changes)
{
    if (changes.touchesAny({u"meeting"_s, u"meeting_series"_s, u"meeting_series_unit"_s, u"meeting_attendance"_s,
                            u"agenda_item"_s, u"agenda_item_handoff"_s, u"decision"_s, u"action_item"_s, u"handoff"_s,
                            u"feedback"_s, u"feedback_answer"_s, u"campaign"_s, u"person"_s, u"reach"_s,
                            u"exchange_session"_s}))
        m_reloadSoon.start();
}

void MeetingBoard::reload()
{
    read(
        m_reading, [](Reading &reading) { return meetings::board(reading); },
        [this](const meetings::Board &board) { take(board); });
}

void MeetingBoard::take(const meetings::Board &board)
{
    const AgendaItemId before = m_wanted ? m_wanted : m_list->current();
    const bool appeared = board.series && !m_board.series;
    m_board = board;
    m_loaded = true;
    m_model->setMovable(board.meeting && may(session().actor(), Action::EditAgenda));
    m_model->setBoard(board);
    m_all->setCurrentIndex(board.series ? 0 : 1);
    if (appeared && isVisible())
        m_list->setFocus(); // where a page without a list had left the keyboard nowhere
    if (m_model->rowOf(before) >= 0) {
        m_list->select(before);
        m_wanted = {};
    }
    follow();
    if (!m_list->current())
        m_list->select(m_model->following({}));
    showStatus();
    permit();
    showItem(m_list->current());
    Q_EMIT boardChanged();
    if (board.unprepared && !m_preparing)
        prepare();
}

/// Whoever looks goes along with the item the meeting is at, once; then they may look elsewhere.
void MeetingBoard::follow()
{
    const AgendaItemId current = m_board.meeting ? m_board.meeting->currentItem : AgendaItemId();
    if (current && current != m_followed)
        m_list->select(current);
    m_followed = current;
}

/// The coming meeting is there by itself, and its agenda up to date: whoever looks at it sees to that.
void MeetingBoard::prepare()
{
    m_preparing = true;
    write(
        u"prepare-meeting"_s, [](Transaction &tx) { meetings::prepare(tx); },
        [this] {
            m_preparing = false;
            m_reloadSoon.start();
        },
        [this](const Error &) { return m_preparing = false; });
}

void MeetingBoard::permit()
{
    const Person &actor = session().actor();
    const bool planned = m_board.meeting && m_board.meeting->state == MeetingState::Planned;
    const bool running = m_board.meeting && m_board.meeting->state == MeetingState::Running;
    for (const Rule &rule : std::as_const(m_rules)) {
        const Action needed = rule.who == Who::Manager ? Action::RunMeeting : Action::EditAgenda;
        const bool now = rule.when == When::Always || (rule.when == When::Planned ? planned : running);
        rule.action->setEnabled(now && may(actor, needed) && (m_board.meeting || rule.action == m_series));
        rule.action->setToolTip(may(actor, needed) ? rule.action->text() : words::whyNot(actor, needed));
    }
    const bool sets = may(actor, Action::RunMeeting);
    m_none->setTexts(u"calendar"_s, tr("No weekly meeting yet"),
                     sets ? tr("Say on which day and when both departments meet. The agenda then fills itself.")
                          : tr("A manager says on which day and when both departments meet."));
    m_none->setAction(sets ? tr("Day and time…") : QString(), u"calendar"_s);
}

void MeetingBoard::showStatus()
{
    const bool running = m_board.meeting && m_board.meeting->state == MeetingState::Running;
    const MeetingState state = m_board.meeting ? m_board.meeting->state : MeetingState::Planned;
    m_status->setVisible(running);
    const bool missed = m_board.meeting && m_board.meeting->isMissed(session().now());
    m_missed->setText(missed ? tr("The meeting of %1 was not held. Hold it now, move it, or call it off.")
                                   .arg(dayAndTime(m_board.meeting->startsAt))
                             : QString());
    m_state->setLook({words::label(state), running ? Tone::Success : Tone::Info, running ? u"play"_s : u"calendar"_s});
    m_attendance->show(m_board, session().actor());
    const int missing = int(m_board.missing.size());
    m_missing->setVisible(missing > 0);
    m_missing->setText(tr("%n things missing before closing", nullptr, missing));
    m_missing->setAccessibleName(m_missing->text());
    if (running)
        m_second.start();
    else
        m_second.stop();
    showClock();
}

// From what the database says, so that every window reads the same.
void MeetingBoard::showClock()
{
    if (!m_board.meeting || m_board.meeting->state != MeetingState::Running)
        return;
    const Meeting &meeting = *m_board.meeting;
    const Duration elapsed = session().now() - *meeting.startedAt;
    const bool over = elapsed > std::chrono::minutes(meeting.minutes);
    m_clock->setText(tr("%1 of %2 min").arg(clockText(elapsed)).arg(meeting.minutes));
    m_clock->setTone(over ? Tone::Error : Tone::Neutral);
    m_itemClock->setText(meeting.itemStartedAt
                             ? tr("this item: %1").arg(clockText(session().now() - *meeting.itemStartedAt))
                             : QString());
}

void MeetingBoard::showItem(AgendaItemId id)
{
    const AgendaItem *item = m_model->item(m_model->rowOf(id));
    m_right->setCurrentIndex(item ? 0 : 1);
    if (item)
        m_detail->show(m_board, *item);
}

void MeetingBoard::showComments()
{
    m_detail->showComments();
}

void MeetingBoard::select(AgendaItemId item)
{
    m_wanted = item;
    if (m_model->rowOf(item) >= 0)
        m_list->select(std::exchange(m_wanted, {}));
}

} // namespace smarketing
