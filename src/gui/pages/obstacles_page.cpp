// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/obstacles_page.h"

#include "dialogs/obstacle_dialog.h"
#include "models/obstacle_model.h"
#include "pages/obstacle_detail.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/empty_state.h"
#include "parts/label.h"
#include "parts/obstacle_calendar.h"
#include "parts/page_header.h"
#include "parts/table_view.h"
#include "style/icons.h"

#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

struct ObstaclesPage::Answer {
    QList<Obstacle> obstacles;
    WorkingCalendar calendar;
};

ObstaclesPage::ObstaclesPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(tr("Obstacles"), tr("What kept people from working; it counts once both sides say so"))),
      m_table(new TableView),
      m_model(new ObstacleModel(this)),
      m_empty(new EmptyState(u"hourglass"_s, {}, {})),
      m_calendar(new ObstacleCalendar),
      m_month(new Label),
      m_detail(new ObstacleDetail(session)),
      m_scroll(new QScrollArea),
      m_right(new QStackedWidget)
{
    setObjectName(u"obstaclesPage"_s);
    makeActions();
    build();
    connect(&session, &Session::actorChanged, this, &ObstaclesPage::permit);
    connect(m_detail, &Pane::messageRaised, this, &Page::messageRaised);
    connect(m_empty, &EmptyState::actionTriggered, m_new, &QAction::trigger);
    connect(m_calendar, &ObstacleCalendar::chosen, this, &ObstaclesPage::select);
    connect(m_table, &TableView::rowSelectionChanged, this, &ObstaclesPage::showSelected);
    connect(m_table, &TableView::rowActivated, m_edit, &QAction::trigger);
    connect(m_table, &TableView::contextMenuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_edit, m_remove});
        menu->popup(at);
    });
    permit();
    reload();
}

void ObstaclesPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &iconName, const QString &text, auto slot) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_new = make(u"logObstacle"_s, u"plus"_s, tr("Log an obstacle"), [this] { openNew(); });
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_edit = make(u"changeObstacle"_s, u"edit"_s, tr("Change the obstacle"), [this] { m_detail->edit(); });
    m_remove = make(u"deleteObstacle"_s, u"trash"_s, tr("Delete the obstacle"), [this] { m_detail->remove(); });
}

QList<QAction *> ObstaclesPage::pageActions() const
{
    return {m_new, m_edit, m_remove};
}

void ObstaclesPage::build()
{
    m_table->setObjectName(u"obstacleList"_s);
    m_table->setAccessibleName(tr("Obstacles"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    for (const int column : {ObstacleModel::State, ObstacleModel::Side})
        m_table->setColumnKind(column, ColumnKind::Pill);
    for (const int column : {ObstacleModel::From, ObstacleModel::To})
        m_table->setColumnKind(column, ColumnKind::Date);
    m_table->setColumnKind(ObstacleModel::Lost, ColumnKind::Number);
    m_table->setColumnWidth(ObstacleModel::State, 165);
    m_table->setColumnWidth(ObstacleModel::What, 200);
    m_table->setEmptyState(m_empty);
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"obstacles"_s);
    m_header->addAction(m_new, ButtonKind::Primary);

    auto *nothing = new EmptyState(u"hourglass"_s, tr("No obstacle chosen"),
                                   tr("Choose one in the list or in the month to see what it took."));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_detail);
    m_right->addWidget(m_scroll);
    m_right->addWidget(nothing);
    m_right->setCurrentIndex(1);
    m_right->setMinimumWidth(320);

    auto *left = new QSplitter(Qt::Vertical);
    left->setChildrenCollapsible(false);
    left->setHandleWidth(space::m);
    left->addWidget(m_table);
    left->addWidget(buildCalendar());
    left->setStretchFactor(0, 1);
    left->setStretchFactor(1, 1);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"obstacleSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::l);
    splitter->addWidget(left);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
}

QWidget *ObstaclesPage::buildCalendar()
{
    auto *back = makeIconButton(u"previousMonth"_s, u"chevron-left"_s, tr("The month before"));
    auto *on = makeIconButton(u"nextMonth"_s, u"chevron-right"_s, tr("The next month"));
    const auto show = [this] { m_month->setText(m_calendar->monthText()); };
    m_month->setTextSize(TextSize::Body, true);
    connect(back, &QPushButton::clicked, this, [this] { m_calendar->setMonth(m_calendar->month().addMonths(-1)); });
    connect(on, &QPushButton::clicked, this, [this] { m_calendar->setMonth(m_calendar->month().addMonths(1)); });
    connect(m_calendar, &ObstacleCalendar::monthChanged, this, show);
    show();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_month, 1);
    head->addWidget(back);
    head->addWidget(on);
    column->addLayout(head);
    column->addWidget(m_calendar, 1);
    return box;
}

void ObstaclesPage::permit()
{
    const Person &actor = session().actor();
    m_new->setEnabled(may(actor, Action::LogObstacle));
    m_new->setToolTip(words::whyNot(actor, Action::LogObstacle));
    m_empty->setTexts(u"hourglass"_s, tr("No obstacles"),
                      tr("The shop system is down, half the team is ill: log it, and clocks and pace know of it once "
                         "both sides have confirmed it."));
    m_empty->setAction(m_new->isEnabled() ? m_new->text() : QString(), u"plus"_s);
    showSelected();
}

void ObstaclesPage::visit(const QVariantMap &arguments)
{
    m_wantsComments = arguments.contains(u"comments"_s);
    if (const ObstacleId id(arguments.value(u"obstacle"_s).toLongLong()); id)
        select(id);
    if (arguments.contains(u"waiting"_s))
        showWaitingFor(arguments.value(u"waiting"_s).toString());
}

// Those that wait stand first in the list; of these, the first that waits for the side.
void ObstaclesPage::showWaitingFor(const QString &side)
{
    const Department department = fromText<Department>(side).value_or(Department::Marketing);
    m_table->sortByColumn(ObstacleModel::State, Qt::AscendingOrder);
    const auto found = std::ranges::find_if(m_model->obstacles(), [department](const Obstacle &obstacle) {
        return !obstacle.counts() && !obstacle.confirmationOf(department);
    });
    if (found != m_model->obstacles().end())
        select(found->id);
}

bool ObstaclesPage::isSettled() const
{
    return m_underWay == 0 && m_detail->isSettled();
}

QList<TourStop> ObstaclesPage::tourStops()
{
    const auto counting = [this] {
        const auto found = std::ranges::find_if(m_model->obstacles(), &Obstacle::counts);
        if (found != m_model->obstacles().end())
            select(found->id);
    };
    return {{u"counting"_s, counting}, {u"log"_s, [this] { openNew(); }}};
}

void ObstaclesPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny(
            {u"obstacle"_s, u"obstacle_confirmation"_s, u"unit"_s, u"working_hours"_s, u"own_day"_s, u"setting"_s}))
        reload();
}

void ObstaclesPage::reload()
{
    const quint64 number = ++m_reading;
    ++m_underWay;
    session()
        .read([](Reading &reading) {
            return Answer{obstacles::all(reading), settings::workingCalendar(reading)};
        })
        .then(this,
              [this, number](const Answer &answer) {
                  --m_underWay;
                  if (number == m_reading)
                      fill(answer);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void ObstaclesPage::fill(const Answer &answer)
{
    const ObstacleId chosen = m_wanted ? m_wanted : m_detail->obstacle();
    m_zone = answer.calendar.zone();
    m_model->setObstacles(answer.obstacles, m_zone);
    m_calendar->setCalendar(answer.calendar);
    m_calendar->setObstacles(answer.obstacles);
    m_wanted = {};
    if (m_model->rowOf(chosen) >= 0)
        select(chosen);
    else if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showSelected();
}

void ObstaclesPage::select(ObstacleId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_wanted = id;
        return;
    }
    if (m_table->selectedRows() != QList{row})
        m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    if (std::exchange(m_wantsComments, false)) // they have their place only after the layout
        QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_detail->comments()); });
}

void ObstaclesPage::showSelected()
{
    const int row = m_table->selectedRows().value(0, -1);
    const bool any = row >= 0 && row < m_model->rowCount();
    if (any) {
        const Obstacle &obstacle = m_model->obstacles().at(row);
        if (m_detail->obstacle() != obstacle.id)
            m_calendar->setMonth(obstacleLook::days(obstacle, m_zone).first);
        m_detail->setObstacle(obstacle, m_zone);
    } else {
        m_detail->clear();
    }
    m_calendar->setChosen(m_detail->obstacle());
    m_right->setCurrentIndex(any ? 0 : 1);
    const bool changes = any && !m_model->obstacles().at(row).counts() && may(session().actor(), Action::LogObstacle);
    m_edit->setEnabled(changes);
    m_remove->setEnabled(changes);
}

void ObstaclesPage::openNew()
{
    auto *dialog = ObstacleDialog::openNew(session(), m_zone, this);
    connect(dialog, &ObstacleDialog::written, this, [this](ObstacleId id) {
        m_wanted = id;
        reload();
        Q_EMIT messageRaised(
            {Message::Kind::Success, tr("Logged. It counts once the other side has confirmed it too."), {}});
    });
}

} // namespace smarketing
