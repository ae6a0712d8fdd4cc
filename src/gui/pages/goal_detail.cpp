// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/goal_detail.h"

#include "dialogs/goal_dialog.h"
#include "metric_text.h"
#include "models/goal_model.h"
#include "models/record_role.h"
#include "pages/consent_pane.h"
#include "parts/button.h"
#include "parts/comments_pane.h"
#include "parts/empty_state.h"
#include "parts/flow_layout.h"
#include "parts/goal_standing.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "parts/table_view.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

GoalDetail::GoalDetail(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_name(new Label),
      m_standing(new Pill),
      m_subtitle(new Label({}, TextSize::Body, Tone::Muted)),
      m_joint(makeButton(u"jointGoal"_s, {}, u"flag"_s, ButtonKind::Quiet)),
      m_edit(makeButton(u"editGoal"_s, tr("Edit…"), u"edit"_s)),
      m_part(makeButton(u"addPart"_s, tr("Add a part"), u"plus"_s)),
      m_more(makeButton(u"moreOfGoal"_s, tr("More"), u"more"_s)),
      m_propose(new QAction(icon(u"undo"_s), tr("Propose anew"), this)),
      m_drop(new QAction(icon(u"archive"_s), tr("Give up"), this)),
      m_tabs(new QTabWidget),
      m_figures(new GoalStanding),
      m_consent(new ConsentPane(session)),
      m_comments(new CommentsPane(session)),
      m_partModel(new GoalModel(this)),
      m_parts(new TableView)
{
    setObjectName(u"goalDetail"_s);
    build();
    makeMenus();
    connect(m_edit, &QPushButton::clicked, this, &GoalDetail::openEdit);
    connect(m_propose, &QAction::triggered, this, [this] { moveTo(GoalState::Proposed); });
    connect(m_drop, &QAction::triggered, this, [this] { moveTo(GoalState::Dropped); });
    connect(m_joint, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated({u"goals"_s, {{u"goal"_s, m_detail.summary.goal.parent.value}}});
    });
    connect(m_parts, &TableView::rowActivated, this, [this](int row) {
        Q_EMIT linkActivated({u"goals"_s, {{u"goal"_s, m_partModel->index(row, 0).data(role::record)}}});
    });
    connect(m_consent, &Pane::messageRaised, this, &Pane::messageRaised);
    connect(m_comments, &Pane::messageRaised, this, &Pane::messageRaised);
    connect(m_comments, &CommentsPane::countChanged, this, [this](int count) {
        m_tabs->setTabText(static_cast<int>(Tab::Comments),
                           count == 0 ? tr("Comments") : tr("Comments (%1)").arg(count));
    });
    connect(&session, &Session::actorChanged, this, &GoalDetail::permit);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"goal"_s, u"consent"_s, u"consent_reply"_s, u"lead"_s, u"handoff"_s, u"deal"_s,
                                u"reach"_s, u"obstacle"_s, u"setting"_s}))
            reload();
    });
}

void GoalDetail::makeMenus()
{
    m_propose->setObjectName(u"proposeGoal"_s);
    m_drop->setObjectName(u"dropGoal"_s);
    auto *parts = new QMenu(m_part);
    parts->addAction(tr("Marketing's part…"), this, [this] { openPart(Department::Marketing); });
    parts->addAction(tr("Sales' part…"), this, [this] { openPart(Department::Sales); });
    m_part->setMenu(parts);
    auto *more = new QMenu(m_more);
    more->setToolTipsVisible(true);
    more->addActions({m_propose, m_drop});
    m_more->setMenu(more);
}

void GoalDetail::build()
{
    m_name->setTextSize(TextSize::Large, true);
    m_name->setElided(true);
    m_subtitle->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_figures);
    m_parts->setObjectName(u"goalParts"_s);
    m_parts->setAccessibleName(tr("Parts of the departments"));
    m_parts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_parts->setSortingEnabled(false);
    m_parts->setModel(m_partModel);
    m_parts->setColumnKind(GoalModel::Standing, ColumnKind::Pill);
    for (const int column : {GoalModel::SoFar, GoalModel::Expected})
        m_parts->setColumnKind(column, ColumnKind::Number);
    m_parts->setColumnKind(GoalModel::Until, ColumnKind::Date);
    m_parts->setColumnWidth(GoalModel::Name, 260);
    m_parts->setColumnWidth(GoalModel::Standing, 130);
    m_parts->setEmptyState(new EmptyState(u"split"_s, tr("No parts yet"),
                                          tr("Each department can break the goal down into what it will do itself. "
                                             "The other one sees it here.")));
    m_parts->setColumnsGiveWay();
    m_tabs->setObjectName(u"goalTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("Standing"));
    m_tabs->addTab(m_consent, tr("Consent"));
    m_tabs->addTab(m_parts, tr("Parts"));
    m_tabs->addTab(m_comments, tr("Comments"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_name, 1);
    head->addWidget(m_standing);
    auto *work = new QWidget;
    auto *buttons = new FlowLayout(work, space::s);
    for (QPushButton *button : {m_edit, m_part, m_more, m_joint})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_subtitle);
    column->addWidget(work);
    column->addWidget(m_tabs, 1);
}

void GoalDetail::setGoal(GoalId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_consent->setSubject({ConsentSubject::Goal, id.value});
    m_comments->setSubject({CommentSubject::Goal, id.value});
    reload();
}

bool GoalDetail::isSettled() const
{
    return Pane::isSettled() && m_consent->isSettled() && m_comments->isSettled();
}

void GoalDetail::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void GoalDetail::reload()
{
    if (!m_id)
        return;
    read(
        m_reading, [id = m_id](Reading &reading) { return goals::detail(reading, id); },
        [this](const goals::Detail &detail) { show(detail); });
}

void GoalDetail::show(const goals::Detail &detail)
{
    m_detail = detail;
    showHead(detail.summary);
    m_figures->setDetail(detail);
    m_partModel->setRows(detail.subGoals);
    const bool joint = detail.summary.goal.isJoint();
    for (const Tab tab : {Tab::Consent, Tab::Parts})
        m_tabs->setTabVisible(static_cast<int>(tab), joint);
    m_tabs->setTabText(static_cast<int>(Tab::Parts),
                       detail.subGoals.isEmpty() ? tr("Parts") : tr("Parts (%1)").arg(detail.subGoals.size()));
    permit();
}

void GoalDetail::showHead(const goals::Summary &summary)
{
    const Goal &goal = summary.goal;
    m_name->setText(goal.name);
    m_standing->setLook(standingOf(summary));
    QStringList owners{summary.marketingOwner, summary.salesOwner};
    owners.removeAll(QString());
    m_subtitle->setText(tr("%1 · %2 · owned by %3")
                            .arg(words::label(goal.metric), metricText::period(goal.period, locale()),
                                 owners.join(tr(" and ", "between two names"))));
    m_joint->setVisible(!goal.isJoint());
    if (m_detail.parent)
        m_joint->setText(tr("Part of “%1”").arg(m_detail.parent->goal.name));
    m_joint->setAccessibleName(m_joint->text());
}

void GoalDetail::permit()
{
    const Goal &goal = m_detail.summary.goal;
    const QString why = words::whyNot(session().actor(), Action::EditGoal);
    for (QPushButton *button : {m_edit, m_part, m_more}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    m_part->setVisible(goal.isJoint() && goal.state != GoalState::Dropped);
    m_more->setVisible(goal.isJoint());
    m_propose->setVisible(goal.state != GoalState::Proposed);
    m_propose->setToolTip(tr("Then it can be changed, and both sides consent again."));
    m_drop->setVisible(goal.state != GoalState::Dropped);
    m_drop->setToolTip(tr("It stays in the list of goals that are over."));
}

void GoalDetail::openEdit()
{
    auto *dialog = new GoalDialog(session(), m_detail.summary.goal, this);
    connect(dialog, &GoalDialog::saved, this, [this](GoalId, bool lapsed) {
        tell(lapsed && m_detail.summary.goal.isJoint() ? tr("Saved. Both sides consent to the new terms.")
                                                       : tr("Saved."));
        reload();
    });
    dialog->open();
}

void GoalDetail::openPart(Department side)
{
    Goal part;
    part.parent = m_id;
    part.department = side;
    part.metric = side == Department::Sales ? GoalMetric::AcceptanceRate : GoalMetric::Mql;
    part.period = m_detail.summary.goal.period;
    auto *dialog = new GoalDialog(session(), part, this);
    connect(dialog, &GoalDialog::saved, this, [this] {
        tell(tr("Added. The other department sees it here."));
        reload();
    });
    dialog->open();
}

void GoalDetail::moveTo(GoalState to)
{
    write(
        u"move-goal"_s,
        [id = m_id, to, version = m_detail.summary.goal.rowVersion](Transaction &tx) {
            goals::move(tx, id, to, version);
        },
        [this, to] {
            tell(to == GoalState::Dropped ? tr("Given up.") : tr("Proposed anew. It can be changed now."));
            reload();
        },
        [this](const Error &) {
            reload();
            return false;
        });
}

} // namespace smarketing
