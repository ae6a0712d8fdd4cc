// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/meeting_page.h"

#include "minutes_files.h"
#include "pages/exchange_pane.h"
#include "pages/meeting_board.h"
#include "pages/outcomes_pane.h"
#include "pages/past_meetings_pane.h"
#include "parts/button.h"
#include "parts/page_header.h"
#include "program.h"
#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/comment.h"
#include "smarketing/workbench/minutes.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QFileDialog>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int largeText = 150; ///< per cent: read from the back of a room

} // namespace

MeetingPage::MeetingPage(Program &program, Session &session, QWidget *parent)
    : Page(session, parent),
      m_program(program),
      m_header(new PageHeader(tr("Weekly meeting"))),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_board(new MeetingBoard(session)),
      m_past(new PastMeetingsPane(session)),
      m_outcomes(new OutcomesPane(session)),
      m_exchange(new ExchangePane(session))
{
    setObjectName(u"meetingPage"_s);
    makeActions();
    build();
    for (Pane *pane : std::initializer_list<Pane *>{m_board, m_past, m_outcomes, m_exchange}) {
        connect(pane, &Pane::messageRaised, this, &Page::messageRaised);
        connect(pane, &Pane::linkActivated, this, &Page::linkActivated);
    }
    connect(m_board, &MeetingBoard::boardChanged, this, [this] {
        showSubtitle();
        showButtons();
        if (m_board->board().series)
            m_exchange->setNextMeeting(m_board->board().next);
    });
    connect(m_board, &MeetingBoard::closed, this, [this](MeetingId id) {
        m_past->select(id);
        showTab(Past);
    });
    connect(m_outcomes, &OutcomesPane::meetingChosen, this, [this](MeetingId id) {
        m_past->select(id);
        showTab(Past);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &MeetingPage::showTab);
}

MeetingPage::~MeetingPage()
{
    if (m_scaleBefore > 0)
        m_program.theme().setTextScale(m_scaleBefore);
}

void MeetingPage::makeActions()
{
    m_large = new QAction(icon(u"monitor"_s), tr("Projector"), this);
    m_large->setObjectName(u"projector"_s);
    m_large->setCheckable(true);
    m_large->setShortcut(Qt::Key_F11);
    m_large->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_large->setToolTip(tr("Large type and the whole screen"));
    connect(m_large, &QAction::toggled, this, &MeetingPage::showLarge);
    m_calendar = new QAction(icon(u"download"_s), tr("To my calendar…"), this);
    m_calendar->setObjectName(u"meetingCalendar"_s);
    m_calendar->setToolTip(
        tr("The coming meeting, what you have to do and what your side shows or sees, as an .ics file"));
    connect(m_calendar, &QAction::triggered, this, &MeetingPage::askCalendar);
    addActions({m_large, m_calendar});
}

void MeetingPage::build()
{
    m_tabs->setObjectName(u"meetingTabs"_s);
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &text : {tr("Board"), tr("Past meetings"), tr("Decisions and actions"), tr("Exchange")})
        m_tabs->addTab(text);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_board, m_past, m_outcomes, m_exchange})
        m_stack->addWidget(pane);
    addIcon(m_large, u"monitor"_s);
    addIcon(m_calendar, u"download"_s);
    for (QAction *action : m_board->headerActions()) {
        static const QHash<QString, QString> seldom = {{u"meetingSeries"_s, u"calendar"_s},
                                                       {u"moveMeeting"_s, u"clock"_s},
                                                       {u"callOffMeeting"_s, u"calendar-x"_s}};
        if (const QString iconName = seldom.value(action->objectName()); !iconName.isEmpty()) {
            m_boardButtons += addIcon(action, iconName);
            continue;
        }
        const bool leads = action->objectName() == u"startMeeting" || action->objectName() == u"closeMeeting";
        m_boardButtons += m_header->addAction(action, leads ? ButtonKind::Primary : ButtonKind::Standard);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_stack);
    m_stack->setFocusProxy(m_board);
}

/// What is seldom wanted takes little room.
QPushButton *MeetingPage::addIcon(QAction *action, const QString &iconName)
{
    QPushButton *button = makeIconButton(action->objectName() + u"Button"_s, iconName, action->text());
    button->setCheckable(action->isCheckable());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setChecked(action->isChecked());
    });
    button->setToolTip(action->toolTip());
    m_header->addWidget(button);
    return button;
}

void MeetingPage::showTab(int tab)
{
    if (m_tabs->currentIndex() != tab)
        return m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentIndex(tab);
    m_stack->setFocusProxy(m_stack->currentWidget());
    m_stack->currentWidget()->setFocus();
    showButtons();
}

void MeetingPage::showSubtitle()
{
    const meetings::Board &board = m_board->board();
    if (!board.series) {
        m_header->setSubtitle(tr("Marketing and sales at one table"));
        return;
    }
    const QDateTime at = toDateTime(board.next).toTimeZone(board.zone);
    QStringList parts = {board.series->name, QLocale().toString(at, tr("dddd d MMMM, hh:mm")),
                         tr("%n min", nullptr, board.series->minutes)};
    for (const Unit &unit : board.units)
        parts += unit.name;
    m_header->setSubtitle(parts.join(u" · "_s));
}

/// Those of the moment. The keys of the others are on the sheet of shortcuts all the same.
void MeetingPage::showButtons()
{
    for (QPushButton *button : std::as_const(m_boardButtons))
        button->setVisible(m_stack->currentIndex() == Board && m_board->isOfTheMoment(button->objectName()));
}

void MeetingPage::visit(const QVariantMap &arguments)
{
    if (const AgendaItemId item(arguments.value(u"item"_s).toLongLong()); item)
        openItem(item, arguments.contains(u"comments"_s));
    if (const MeetingId meeting(arguments.value(u"meeting"_s).toLongLong()); meeting) {
        m_past->select(meeting);
        showTab(Past);
    }
    if (const ExchangeSessionId exchange(arguments.value(u"exchange"_s).toLongLong()); exchange) {
        m_exchange->select(exchange);
        showTab(Exchange);
    }
    if (arguments.value(u"show"_s).toString() == u"exchange")
        showTab(Exchange);
    if (arguments.value(u"show"_s).toString() == u"undone") {
        m_outcomes->showUndone();
        showTab(Outcomes);
    }
    m_board->reload();
}

/// Where it stands now: it may have been carried over since, and what was said of it went along.
void MeetingPage::openItem(AgendaItemId id, bool withComments)
{
    showTab(Board);
    session()
        .read([id](Reading &reading) { return agenda::whereNow(reading, id); })
        .then(this,
              [this, withComments](const std::optional<agenda::Whereabouts> &now) {
                  if (!now)
                      return raise(NotFound(u"agenda_item"_s, 0));
                  if (!now->over) {
                      m_board->select(now->item.id);
                      if (withComments)
                          m_board->showComments();
                      return;
                  }
                  m_past->select(now->item.meeting);
                  showTab(Past);
                  if (withComments) // the minutes tell them
                      session().write({u"read-comments"_s}, [id = now->item.id](Transaction &tx) {
                          comments::markRead(tx, {CommentSubject::AgendaItem, id.value});
                      });
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

bool MeetingPage::isSettled() const
{
    return m_board->isSettled() && m_past->isSettled() && m_outcomes->isSettled() && m_exchange->isSettled();
}

void MeetingPage::onChanged(const Changes &changes)
{
    m_board->whenChanged(changes);
    m_past->whenChanged(changes);
    m_outcomes->whenChanged(changes);
    m_exchange->whenChanged(changes);
}

/// For the wall: the whole program in large type, since the window is all there is to see.
void MeetingPage::showLarge(bool large)
{
    Theme &theme = m_program.theme();
    if (large) {
        m_scaleBefore = theme.textScale();
        theme.setTextScale(std::max(largeText, m_scaleBefore));
        window()->setWindowState(window()->windowState() | Qt::WindowFullScreen);
    } else {
        theme.setTextScale(std::exchange(m_scaleBefore, 0));
        window()->setWindowState(window()->windowState() & ~Qt::WindowFullScreen);
    }
}

void MeetingPage::askCalendar()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save for a calendar"), folder, tr("Calendar (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(tr("meeting") + u".ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MeetingPage::saveCalendar);
    dialog->open();
}

void MeetingPage::saveCalendar(const QString &path)
{
    session()
        .read([](Reading &reading) { return std::pair(actionItems::mine(reading), processExchange::mine(reading)); })
        .then(this,
              [this, path](const std::pair<QList<actionItems::Record>, QList<processExchange::Record>> &mine) {
                  const QByteArray calendar =
                      minutes::calendar(m_board->board(), mine.first, mine.second, session().now());
                  const QString problem = writeWhole(calendar, path);
                  const bool good = problem.isEmpty();
                  Q_EMIT messageRaised({good ? Message::Kind::Success : Message::Kind::Error,
                                        good ? tr("Saved in %1. Open it with your calendar.").arg(path)
                                             : tr("%1 cannot be written: %2").arg(path, problem),
                                        {}});
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

QList<TourStop> MeetingPage::tourStops()
{
    QList<TourStop> stops = {{u"past"_s, [this] { showTab(Past); }},
                             {u"outcomes"_s, [this] { showTab(Outcomes); }},
                             {u"exchange"_s, [this] { showTab(Exchange); }}};
    for (TourStop &stop : m_board->tourStops()) {
        stop.show = [this, show = stop.show] {
            showTab(Board);
            show();
        };
        stops += stop;
    }
    const int usual = m_program.theme().textScale();
    stops += {u"projector"_s, [this] {
                  showTab(Board);
                  m_program.theme().setTextScale(largeText); // as large as the tour's window, not as the screen
              }};
    stops += {u"after"_s, [this, usual] {
                  m_program.theme().setTextScale(usual);
                  showTab(Past);
              }};
    return stops;
}

} // namespace smarketing
