// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/team_detail.h"

#include "avatar.h"
#include "dialogs/team_dialog.h"
#include "dialogs/words_dialog.h"
#include "figure_text.h"
#include "metric_text.h"
#include "models/goal_model.h"
#include "models/record_role.h"
#include "models/team_model.h"
#include "parts/button.h"
#include "parts/comments_pane.h"
#include "parts/empty_state.h"
#include "parts/flow_layout.h"
#include "parts/key_value_view.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "parts/table_view.h"
#include "smarketing/workbench/words.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTabWidget>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int membersARow = 2;
constexpr int goalsAtLeast = 3; ///< rows of the table that are seen

/// As much of a person as the picture beside a name takes.
Person personOf(const TeamMember &member)
{
    Person person;
    person.id = member.person;
    person.name = member.name;
    person.department = member.department;
    person.role = member.department == Department::Marketing ? Role::Marketing
                  : member.department == Department::Sales   ? Role::Sales
                                                             : Role::Guest;
    return person;
}

} // namespace

TeamDetail::TeamDetail(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_name(new Label),
      m_state(new Pill),
      m_start(makeButton(u"startTeam"_s, tr("Start"), u"play"_s, ButtonKind::Primary)),
      m_edit(makeButton(u"editTeam"_s, tr("Edit…"), u"edit"_s)),
      m_end(makeButton(u"endTeam"_s, tr("End it…"), u"check"_s)),
      m_campaign(makeButton(u"teamCampaign"_s, {}, u"megaphone"_s, ButtonKind::Quiet)),
      m_missing(new Label({}, TextSize::Body, Tone::Warning)),
      m_tabs(new QTabWidget),
      m_members(new QGridLayout),
      m_facts(new KeyValueView),
      m_comments(new CommentsPane(session)),
      m_goalModel(new GoalModel(this)),
      m_goals(new TableView)
{
    setObjectName(u"teamDetail"_s);
    build();
    connect(m_start, &QPushButton::clicked, this, &TeamDetail::start);
    connect(m_edit, &QPushButton::clicked, this, &TeamDetail::openEdit);
    connect(m_end, &QPushButton::clicked, this, &TeamDetail::openEnd);
    connect(m_campaign, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated({u"campaigns"_s, {{u"campaign"_s, m_detail.summary.team.campaign.value}}});
    });
    connect(m_goals, &TableView::rowActivated, this, [this](int row) {
        Q_EMIT linkActivated({u"goals"_s, {{u"goal"_s, m_goalModel->index(row, 0).data(role::record)}}});
    });
    connect(m_comments, &Pane::messageRaised, this, &Pane::messageRaised);
    connect(m_comments, &CommentsPane::countChanged, this,
            [this](int count) { m_tabs->setTabText(1, count == 0 ? tr("Comments") : tr("Comments (%1)").arg(count)); });
    connect(&session, &Session::actorChanged, this, &TeamDetail::permit);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"team"_s, u"team_member"_s, u"team_goal"_s, u"goal"_s, u"campaign"_s, u"lead"_s,
                                u"handoff"_s, u"deal"_s, u"person"_s}))
            reload();
    });
}

void TeamDetail::build()
{
    m_name->setTextSize(TextSize::Large, true);
    m_name->setElided(true);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setWordWrap(true);
    m_tabs->setObjectName(u"teamTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildWork(), tr("What it works on"));
    m_tabs->addTab(m_comments, tr("Comments"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    auto *work = new QWidget;
    auto *buttons = new FlowLayout(work, space::s);
    for (QPushButton *button : {m_start, m_edit, m_end, m_campaign})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(work);
    column->addWidget(m_missing);
    column->addWidget(m_tabs, 1);
}

QWidget *TeamDetail::buildWork()
{
    m_members->setHorizontalSpacing(space::l);
    m_members->setVerticalSpacing(space::s);
    for (int column = 0; column < membersARow; ++column)
        m_members->setColumnStretch(column, 1);
    m_facts->setObjectName(u"teamFacts"_s);
    m_goals->setObjectName(u"teamGoals"_s);
    m_goals->setAccessibleName(tr("Goals it works for"));
    m_goals->setSelectionMode(QAbstractItemView::SingleSelection);
    m_goals->setSortingEnabled(false);
    m_goals->setModel(m_goalModel);
    m_goals->setColumnKind(GoalModel::Standing, ColumnKind::Pill);
    for (const int column : {GoalModel::SoFar, GoalModel::Expected})
        m_goals->setColumnKind(column, ColumnKind::Number);
    m_goals->setColumnKind(GoalModel::Until, ColumnKind::Date);
    m_goals->setColumnWidth(GoalModel::Name, 220);
    m_goals->setColumnWidth(GoalModel::Standing, 130);
    m_goals->setEmptyState(
        new EmptyState(u"flag"_s, tr("No goals yet"), tr("Edit the team to say which goals it works for.")));
    m_goals->setColumnsGiveWay();
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(space::xs, space::m, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_facts);
    column->addWidget(new SectionLabel(tr("Members")));
    column->addLayout(m_members);
    column->addWidget(new SectionLabel(tr("Goals")));
    column->addWidget(m_goals, 1);
    m_goals->setMinimumHeight((goalsAtLeast + 1) * m_goals->verticalHeader()->defaultSectionSize() + 2);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(work);
    return scroll;
}

void TeamDetail::setTeam(TeamId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_comments->setSubject({CommentSubject::Team, id.value});
    reload();
}

bool TeamDetail::isSettled() const
{
    return Pane::isSettled() && m_comments->isSettled();
}

void TeamDetail::showComments()
{
    m_tabs->setCurrentWidget(m_comments);
}

void TeamDetail::reload()
{
    if (!m_id)
        return;
    read(
        m_reading, [id = m_id](Reading &reading) { return teams::detail(reading, id); },
        [this](const teams::Detail &detail) { show(detail); });
}

void TeamDetail::show(const teams::Detail &detail)
{
    m_detail = detail;
    const Team &team = detail.summary.team;
    m_name->setText(team.name);
    m_state->setLook(lookOf(detail.summary));
    m_campaign->setText(detail.summary.campaign);
    m_campaign->setAccessibleName(tr("Campaign %1").arg(detail.summary.campaign));
    m_campaign->setVisible(team.campaign.isValid());
    QStringList missing;
    for (const Refused &refusal : detail.missing)
        missing += tr("Before it starts: %1").arg(words::errorText(refusal));
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    m_goalModel->setRows(detail.goals);
    showMembers(team);
    showFacts(detail);
    permit();
}

void TeamDetail::showMembers(const Team &team)
{
    while (QLayoutItem *item = m_members->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const TeamMember &member : team.members) {
        auto *one = new QWidget;
        auto *row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        auto *name = new Label(member.name);
        name->setElided(true);
        auto *department = new Label(member.active ? words::label(member.department) : tr("no longer here"),
                                     TextSize::Small, Tone::Muted);
        row->addWidget(new Avatar(personOf(member)));
        row->addWidget(name, 1);
        row->addWidget(department);
        m_members->addWidget(one, place / membersARow, place % membersARow);
        ++place;
    }
}

void TeamDetail::showFacts(const teams::Detail &detail)
{
    const Team &team = detail.summary.team;
    QList<KeyValue> rows;
    if (!team.problem.isEmpty())
        rows += {tr("Works on"), team.problem, {}};
    const auto day = [this](QDate date) {
        return date.isValid() ? locale().toString(date, QLocale::ShortFormat) : QString();
    };
    rows += {tr("Until"), day(team.endsOn), {}};
    if (team.startedOn.isValid())
        rows += {tr("Since"), day(team.startedOn), {}};
    if (!team.result.isEmpty())
        rows += {tr("What came of it"), team.result, {}};
    if (detail.campaignDays.isValid()) {
        const Figures &figures = detail.figures;
        const auto count = [this](qint64 n) { return figureText::count(n, locale()); };
        rows += {tr("Leads of the campaign"),
                 tr("%1 leads, %2 MQL, %3 accepted, %4 won")
                     .arg(count(figures.leads), count(figures.mql), count(figures.sal), count(figures.won)),
                 metricText::period(detail.campaignDays, locale())};
        rows += {tr("Accepted, rated, won"),
                 tr("%1 · %2 of 5 · %3")
                     .arg(figureText::percent(figures.acceptanceRate(), locale()),
                          figureText::rating(figures.meanRating(), locale()),
                          figureText::amounts(figures.wonValue, locale())),
                 {}};
    }
    m_facts->setRows(rows);
}

void TeamDetail::permit()
{
    const TeamState state = m_detail.summary.team.state;
    const QString why = words::whyNot(session().actor(), Action::EditTeam);
    for (QPushButton *button : {m_start, m_edit, m_end}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    m_start->setVisible(state == TeamState::Forming);
    m_edit->setVisible(state != TeamState::Ended);
    m_end->setVisible(state == TeamState::Running);
    if (why.isEmpty() && !m_detail.missing.isEmpty()) {
        m_start->setEnabled(false);
        m_start->setToolTip(words::errorText(m_detail.missing.constFirst()));
    }
}

void TeamDetail::openEdit()
{
    auto *dialog = new TeamDialog(session(), m_detail.summary.team, this);
    connect(dialog, &TeamDialog::saved, this, [this] {
        tell(tr("Saved."));
        reload();
    });
    dialog->open();
}

void TeamDetail::start()
{
    write(
        u"start-team"_s,
        [id = m_id, version = m_detail.summary.team.rowVersion](Transaction &tx) { teams::start(tx, id, version); },
        [this, name = m_detail.summary.team.name] {
            tell(tr("“%1” has started.").arg(name));
            reload();
        },
        [this](const Error &) {
            reload();
            return false;
        });
}

void TeamDetail::openEnd()
{
    auto *dialog = new WordsDialog(
        {tr("End the team"), tr("Its page stays, with what came of it."), tr("What came of it"), tr("End it")},
        u"result"_s, this);
    connect(dialog, &WordsDialog::given, this, [this, dialog = QPointer(dialog)](const QString &result) {
        write(
            u"end-team"_s,
            [id = m_id, result, version = m_detail.summary.team.rowVersion](Transaction &tx) {
                teams::end(tx, id, result, version);
            },
            [this, dialog] {
                if (dialog)
                    dialog->accept();
                tell(tr("The team has ended."));
                reload();
            },
            [dialog](const Error &error) {
                if (dialog)
                    dialog->showError(error);
                return !dialog.isNull();
            });
    });
    dialog->open();
}

} // namespace smarketing
