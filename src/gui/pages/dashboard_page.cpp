// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard_page.h"

#include "figure_text.h"
#include "models/obstacle_bands.h"
#include "pages/dashboard_tiles.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/charts.h"
#include "parts/first_steps.h"
#include "parts/funnel_view.h"
#include "parts/label.h"
#include "parts/page_header.h"
#include "parts/table_view.h"
#include "style/icons.h"
#include "style/metrics.h"

#include "smarketing/domain/lead_query.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int reloadDelayMillis = 150;
constexpr int weeksShown = 13;

/// What the leads behind a number of the table came to.
Milestone milestoneOf(int column)
{
    switch (column) {
    case BreakdownModel::Mql:
        return Milestone::Mql;
    case BreakdownModel::Sal:
    case BreakdownModel::Acceptance:
    case BreakdownModel::CostPerSal:
        return Milestone::Sal;
    case BreakdownModel::Won:
    case BreakdownModel::WonValue:
    case BreakdownModel::Roi:
        return Milestone::Won;
    default:
        return Milestone::Added;
    }
}

const QSet<QString> &countedSubjects()
{
    static const QSet<QString> subjects = {u"lead"_s,     u"handoff"_s, u"feedback"_s, u"deal"_s,    u"reach"_s,
                                           u"campaign"_s, u"channel"_s, u"persona"_s,  u"obstacle"_s};
    return subjects;
}

} // namespace

DashboardPage::DashboardPage(Session &session, QWidget *parent) : Page(session, parent)
{
    setObjectName(u"dashboardPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::l, space::xl, 0);
    outer->setSpacing(space::m);
    buildHeader();

    m_first = new FirstSteps(session, FirstSteps::Shown::WhileFresh, this);
    connect(m_first, &Pane::linkActivated, this, &Page::linkActivated);
    connect(m_first, &Pane::messageRaised, this, &Page::messageRaised);
    connect(m_first, &FirstSteps::freshChanged, this, &DashboardPage::showFirst);
    outer->addWidget(m_first, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, space::xl);
    column->setSpacing(space::l);
    m_tiles = new DashboardTiles(m_content);
    connect(m_tiles, &DashboardTiles::linkActivated, this, &DashboardPage::openInPeriod);
    column->addWidget(m_tiles);
    column->addWidget(buildCharts());
    column->addWidget(buildBreakdown());
    column->addStretch(1);
    m_scroll->setWidget(m_content);
    outer->addWidget(m_scroll, 1);

    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(reloadDelayMillis);
    connect(&m_reloadSoon, &QTimer::timeout, this, &DashboardPage::reload);
}

bool DashboardPage::isSettled() const
{
    return m_loading == 0 && !m_reloadSoon.isActive() && m_first->isSettled();
}

/// Rows of zeros say nothing of what to do.
void DashboardPage::showFirst(bool fresh)
{
    m_scroll->setVisible(!fresh);
}

void DashboardPage::buildHeader()
{
    auto *header = new PageHeader(tr("Dashboard"), tr("Both departments, one funnel"), this);
    m_picker = new PeriodPicker(header);
    m_picker->setObjectName(u"dashboardPeriod"_s);
    m_picker->setPreset(PeriodPreset::ThisQuarter);
    connect(m_picker, &PeriodPicker::changed, this, &DashboardPage::reload);
    header->addWidget(m_picker);

    const auto add = [&](const QString &name, const QString &iconName, const QString &text, auto slot) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    // One button, so that the period has room beside it in small windows and large letters.
    auto *out = makeButton(u"dashboardExport"_s, tr("Export"), u"download"_s);
    auto *menu = new QMenu(out);
    menu->addAction(add(u"dashboardCsv"_s, u"download"_s, tr("Export &CSV…"), &DashboardPage::exportCsv));
    menu->addAction(add(u"dashboardPng"_s, u"image"_s, tr("Save p&icture…"), &DashboardPage::exportPng));
    menu->addAction(add(u"dashboardPrint"_s, u"printer"_s, tr("&Print…"), &DashboardPage::print));
    out->setMenu(menu);
    header->addWidget(out);
    static_cast<QVBoxLayout *>(layout())->addWidget(header);
}

QWidget *DashboardPage::buildCharts()
{
    auto *charts = new QWidget(m_content);
    auto *row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);

    auto *funnelCard = new Card(tr("Funnel"), charts);
    m_funnel = new FunnelView(funnelCard);
    m_funnel->setObjectName(u"dashboardFunnel"_s);
    m_funnel->setToolTip(
        tr("Each step counts what came that far in the period, and the share is of the step before. It "
           "passes 100 % where more came on from earlier than entered."));
    connect(m_funnel, &FunnelView::stepActivated, this, &DashboardPage::openStep);
    funnelCard->body()->addWidget(m_funnel);
    row->addWidget(funnelCard, 1);

    auto *weeksCard = new Card(tr("Week by week"), charts);
    m_weeks = new Chart(Chart::Kind::Lines, weeksCard);
    m_weeks->setObjectName(u"dashboardWeeks"_s);
    weeksCard->body()->addWidget(m_weeks);
    row->addWidget(weeksCard, 1);
    return charts;
}

QWidget *DashboardPage::buildBreakdown()
{
    auto *holder = new QWidget(m_content);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);

    m_unmatchedCard = new Card(tr("Reach that matches no campaign"), holder);
    m_unmatched = new Label({}, TextSize::Body, Tone::Warning, m_unmatchedCard);
    m_unmatched->setWordWrap(true);
    m_unmatched->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_unmatchedCard->body()->addWidget(m_unmatched);
    m_unmatchedCard->hide();
    column->addWidget(m_unmatchedCard);

    auto *card = new Card({}, holder);
    m_dimensions = new QTabBar(card);
    m_dimensions->setObjectName(u"dashboardDimension"_s);
    m_dimensions->setAccessibleName(tr("Broken down by"));
    m_dimensions->setDrawBase(false);
    m_dimensions->setExpanding(false);
    for (const QString &text : {tr("By campaign"), tr("By channel"), tr("By persona"), tr("By sales rep")})
        m_dimensions->addTab(text);
    connect(m_dimensions, &QTabBar::currentChanged, this, &DashboardPage::loadBreakdown);
    card->body()->addWidget(m_dimensions);

    m_breakdown = new BreakdownModel(this);
    m_table = new TableView(card);
    m_table->setObjectName(u"dashboardTable"_s);
    m_table->setAccessibleName(tr("Figures broken down"));
    m_table->setModel(m_breakdown);
    for (int column_ = BreakdownModel::Reached; column_ < BreakdownModel::columns; ++column_)
        m_table->setColumnKind(column_, ColumnKind::Number);
    m_table->setColumnWidth(BreakdownModel::Name, 220);
    m_table->setColumnWidth(BreakdownModel::WonValue, 110);
    m_table->sortByColumn(BreakdownModel::Leads, Qt::DescendingOrder);
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"dashboard"_s);
    m_table->setMinimumHeight(320);
    connect(m_table, &TableView::rowActivated, this, &DashboardPage::openRow);
    card->body()->addWidget(m_table);
    column->addWidget(card);
    return holder;
}

Period DashboardPage::period() const
{
    const Period chosen = m_picker->choice().period;
    return chosen.isValid() ? chosen : Period{QDate(1970, 1, 1), QDate::currentDate()};
}

void DashboardPage::visit(const QVariantMap &)
{
    reload();
}

void DashboardPage::onChanged(const Changes &changes)
{
    const bool concerns = std::ranges::any_of(countedSubjects(), [&](const QString &s) { return changes.touches(s); });
    m_first->whenChanged(changes);
    if (concerns && !m_reloadSoon.isActive())
        m_reloadSoon.start();
}

template <class Read, class Show> void DashboardPage::load(Read read, Show show)
{
    using Result = std::invoke_result_t<Read, Reading &>;
    ++m_loading;
    session()
        .read(std::move(read))
        .then(this,
              [this, show, generation = m_generation](const Result &result) {
                  --m_loading;
                  if (generation == m_generation)
                      show(result);
              })
        .onFailed(this, [this](const Error &error) {
            --m_loading;
            raise(error);
        });
}

void DashboardPage::reload()
{
    ++m_generation;
    m_breakdown->setLocale(locale());
    const Period days = period();
    const bool compare = m_picker->choice().compare && m_picker->choice().period.isValid();
    load([=](Reading &r) { return dashboards::funnel(r, days, compare); },
         [this](const auto &f) {
             m_shown.funnel = f;
             showFunnel(f);
             m_tiles->showWon(f.figures);
         });
    load([=](Reading &r) { return dashboards::loopHealth(r, days, compare); },
         [this](const auto &h) {
             m_shown.loop = h;
             m_tiles->showLoop(h);
         });
    load([](Reading &r) { return settings::company(r).name; }, [this](const QString &name) { m_shown.company = name; });
    // Nothing has come of the weeks ahead.
    const QDate until = std::max(days.first, std::min(days.last, QDate::currentDate()));
    const Period shown{std::max(days.first, until.addDays(1 - 7 * weeksShown)), until};
    load(
        [=](Reading &r) {
            const QTimeZone zone = settings::timeZone(r);
            const TimeSpan span = spanOf(shown, zone);
            return std::tuple(dashboards::weeks(r, shown), obstacles::confirmed(r, span.from, span.to), zone);
        },
        [this](const auto &answer) {
            const auto &[weeks, obstacles, zone] = answer;
            showWeeks(weeks);
            QList<Period> spans;
            for (const dashboards::Week &week : weeks)
                spans += week.days;
            m_weeks->setBands(obstacleBands(obstacles, spans, zone));
        });
    load([=](Reading &r) { return dashboards::unmatchedReach(r, days); }, [this](const auto &u) { showUnmatched(u); });
    loadBreakdown();
}

void DashboardPage::loadBreakdown()
{
    const auto dimension = static_cast<Dimension>(m_dimensions->currentIndex());
    load([dimension, days = period()](Reading &r) { return dashboards::rows(r, dimension, days, false); },
         [this, dimension](const QList<dashboards::Row> &rows) {
             m_breakdown->setRows(dimension, rows);
             const bool byRep = dimension == Dimension::Rep;
             const bool hasReach = dimension == Dimension::Campaign || dimension == Dimension::Channel;
             for (const int column : {BreakdownModel::Reached, BreakdownModel::Cost, BreakdownModel::CostPerLead,
                                      BreakdownModel::CostPerSal, BreakdownModel::Roi})
                 m_table->setColumnOffered(column, hasReach);
             m_table->setColumnOffered(BreakdownModel::Mql, !byRep);
         });
}

void DashboardPage::showFunnel(const dashboards::Funnel &funnel)
{
    const Figures &now = funnel.figures.now;
    const auto &before = funnel.figures.before;
    const auto step = [&](const QString &key, const QString &text, qint64 Figures::*member, Tone tone) {
        return FunnelStep{key, text, now.*member, before ? std::optional((*before).*member) : std::nullopt, tone};
    };
    m_funnel->setSteps({
        {u"reach"_s, tr("Reach"), funnel.reach.now.reach,
         funnel.reach.before ? std::optional(funnel.reach.before->reach) : std::nullopt, Tone::Marketing},
        step(toText(Milestone::Added), tr("Leads"), &Figures::leads, Tone::Marketing),
        step(u"mql"_s, tr("MQL"), &Figures::mql, Tone::Shared),
        step(u"sal"_s, tr("SAL"), &Figures::sal, Tone::Shared),
        step(u"sql"_s, tr("SQL"), &Figures::sql, Tone::Sales),
        step(u"opportunity"_s, tr("Opportunity"), &Figures::opportunities, Tone::Sales),
        step(u"customer"_s, tr("Won"), &Figures::customers, Tone::Sales),
    });
}

void DashboardPage::showWeeks(const QList<dashboards::Week> &weeks)
{
    QStringList names;
    ChartSeries leads{tr("Leads"), {}, Tone::Marketing, false};
    ChartSeries accepted{tr("Accepted"), {}, Tone::Shared, false};
    ChartSeries won{tr("Won"), {}, Tone::Sales, false};
    for (const dashboards::Week &week : weeks) {
        names += tr("W%1", "number of a week").arg(isoWeek(week.days.first).week);
        leads.values += static_cast<double>(week.figures.leads);
        accepted.values += static_cast<double>(week.figures.sal);
        won.values += static_cast<double>(week.figures.won);
    }
    m_weeks->setData(tr("Leads, accepted and won by week"), names, {leads, accepted, won});
}

void DashboardPage::showUnmatched(const QMap<QString, ReachFigures> &unmatched)
{
    QStringList lines;
    for (auto it = unmatched.cbegin(); it != unmatched.cend(); ++it)
        lines += tr("%1: reach %2, cost %3")
                     .arg(it.key(), figureText::count(it.value().reach, locale()),
                          figureText::amounts(it.value().cost, locale()));
    m_unmatched->setText(lines.join(u'\n'));
    m_unmatchedCard->setVisible(!lines.isEmpty());
}

void DashboardPage::openInPeriod(Link link)
{
    if (m_picker->choice().period.isValid())
        link.arguments.insert(u"from"_s, period().first.toString(Qt::ISODate));
    link.arguments.insert(u"to"_s, period().last.toString(Qt::ISODate));
    Q_EMIT linkActivated(link);
}

void DashboardPage::openStep(const QString &step)
{
    if (step == u"reach")
        openInPeriod({u"campaigns"_s, {}});
    else
        openInPeriod({u"leads"_s, {{u"reached"_s, step}}});
}

void DashboardPage::openRow(int row)
{
    const Dimension dimension = m_breakdown->dimension();
    const int column = m_table->currentIndex().column();
    const QVariantMap one = {{toText(dimension), m_breakdown->row(row).key}};
    if (dimension == Dimension::Rep || column == BreakdownModel::Rating)
        openInPeriod({u"feedback"_s, one});
    else if (dimension == Dimension::Campaign && (column == BreakdownModel::Reached || column == BreakdownModel::Cost))
        openInPeriod({u"campaigns"_s, one});
    else {
        Link link{u"leads"_s, one};
        link.arguments.insert(u"reached"_s, toText(milestoneOf(column)));
        openInPeriod(link);
    }
}

} // namespace smarketing
