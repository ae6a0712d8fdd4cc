// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scorecard_pane.h"

#include "models/obstacle_bands.h"
#include "models/promise_line_model.h"
#include "models/promise_look.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/charts.h"
#include "parts/empty_state.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "parts/promise_history.h"
#include "parts/table_view.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/scorecard.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 280;
constexpr int chartHeight = 170;
constexpr int lettersBeside = 95; ///< width at which both sides stand beside each other

} // namespace

struct ScorecardPane::Answer {
    QDate today;
    QTimeZone zone;
    QList<WeekScore> weeks;
    QList<Obstacle> obstacles; ///< that count, in those weeks
};

ScorecardPane::ScorecardPane(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_weekLabel(new Label),
      m_back(makeIconButton(u"previousWeek"_s, u"chevron-left"_s, tr("The week before"))),
      m_on(makeIconButton(u"nextWeek"_s, u"chevron-right"_s, tr("The next week"))),
      m_now(makeButton(u"thisWeek"_s, tr("This week"), {}, ButtonKind::Quiet)),
      m_history(new PromiseHistory),
      m_linesTitle(new Label),
      m_model(new PromiseLineModel(this)),
      m_table(new TableView)
{
    setObjectName(u"scorecardPane"_s);
    build();
    connect(m_back, &QPushButton::clicked, this, [this] { showWeek(m_day.addDays(-7)); });
    connect(m_on, &QPushButton::clicked, this, [this] { showWeek(m_day.addDays(7)); });
    connect(m_now, &QPushButton::clicked, this, [this] { showWeek(m_today); });
    connect(m_table, &TableView::rowActivated, this, &ScorecardPane::activate);
    connect(m_history, &PromiseHistory::opened, this, [this](QDate week, Promise promise) {
        m_day = week;
        m_promise = promise;
        m_verdict = {};
        m_isOpened = true;
        fill();
    });
}

void ScorecardPane::build()
{
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(space::l);
    for (const bool marketings : {true, false}) {
        m_sides[marketings ? 0 : 1] = sideCard(marketings);
        m_beside->addWidget(m_sides[marketings ? 0 : 1], 1);
    }
    auto *history = new Card(tr("The last weeks"));
    history->body()->addWidget(m_history);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(space::l);
    for (Chart *&chart : m_charts) {
        chart = new Chart(Chart::Kind::Stacks);
        chart->setObjectName(&chart == &m_charts[0] ? u"marketingPromises"_s : u"salesPromises"_s);
        chart->setFixedHeight(chartHeight);
        charts->addWidget(chart, 1);
    }
    history->body()->addLayout(charts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, space::s, space::xl);
    column->setSpacing(space::l);
    column->addWidget(weekBar());
    column->addLayout(m_beside);
    column->addWidget(history);
    column->addWidget(linesCard());
    column->addStretch(1);
}

void ScorecardPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const bool wide = width() >= lettersBeside * fontMetrics().averageCharWidth();
    m_beside->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *ScorecardPane::weekBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_weekLabel->setObjectName(u"weekLabel"_s);
    m_weekLabel->setTextSize(TextSize::Large, true);
    row->addWidget(m_back);
    row->addWidget(m_on);
    row->addWidget(m_weekLabel);
    row->addStretch(1);
    row->addWidget(m_now);
    return bar;
}

Card *ScorecardPane::sideCard(bool marketings)
{
    auto *card = new Card(marketings ? tr("Marketing owes") : tr("Sales owes"));
    for (const Promise promise : allOf<Promise>()) {
        if (isMarketings(promise) == marketings)
            card->body()->addWidget(promiseRow(promise));
    }
    card->body()->addStretch(1);
    return card;
}

QWidget *ScorecardPane::promiseRow(Promise promise)
{
    Row &row = m_rows[size_t(promise)];
    row.terms = new Label({}, TextSize::Small, Tone::Muted);
    row.terms->setWordWrap(true);
    row.verdict = new Pill;
    row.number = makeButton(toText(promise) + u"Number"_s, {}, u"list"_s, ButtonKind::Quiet);
    connect(row.number, &QPushButton::clicked, this, [this, promise] { open(promise); });
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, space::xs, 0, space::xs);
    line->setSpacing(space::s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new Label(words::label(promise));
    name->setWordWrap(true);
    texts->addWidget(name);
    texts->addWidget(row.terms);
    line->addLayout(texts, 1);
    line->addWidget(row.number);
    line->addWidget(row.verdict);
    return box;
}

QWidget *ScorecardPane::linesCard()
{
    auto *card = new Card;
    m_linesTitle->setObjectName(u"linesTitle"_s);
    m_linesTitle->setTextSize(TextSize::Body, true);
    m_linesTitle->setWordWrap(true);
    m_table->setObjectName(u"promiseLines"_s);
    m_table->setAccessibleName(tr("What is behind the number"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setColumnKind(PromiseLineModel::State, ColumnKind::Pill);
    m_table->setColumnWidth(PromiseLineModel::State, 150);
    m_table->setColumnWidth(PromiseLineModel::Lead, 180);
    for (const int column : {PromiseLineModel::Sender, PromiseLineModel::Receiver})
        m_table->setColumnWidth(column, 160);
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"promise-lines"_s);
    m_table->setEmptyState(new EmptyState(u"list"_s, tr("Nothing of it in this week"),
                                          tr("Choose another number, or another week above.")));
    m_table->setFixedHeight(tableHeight);
    card->body()->addWidget(m_linesTitle);
    card->body()->addWidget(m_table);
    return card;
}

void ScorecardPane::visit(QDate day, std::optional<Promise> promise, std::optional<Verdict> verdict)
{
    if (day.isValid())
        m_day = weekOf(day).first;
    if (promise) {
        m_promise = *promise;
        m_isOpened = true;
    }
    m_verdict = verdict;
    reload();
}

void ScorecardPane::reload()
{
    read(
        m_reading,
        [wanted = m_day](Reading &reading) {
            Answer answer;
            answer.zone = settings::timeZone(reading);
            answer.today = localDate(reading.now, answer.zone);
            // Weeks up to this one, unless one from before them is asked for.
            QDate last = weekOf(answer.today).first;
            if (wanted.isValid() && wanted < last.addDays(-7 * qint64(scorecards::weeksShown - 1)))
                last = wanted;
            answer.weeks = scorecards::weeks(reading, last);
            if (!answer.weeks.isEmpty())
                answer.obstacles = obstacles::confirmed(reading, answer.weeks.constFirst().span.from,
                                                        answer.weeks.constLast().span.to);
            return answer;
        },
        [this](const Answer &answer) {
            if (answer.weeks.isEmpty()) { // from before the workspace began
                m_day = {};
                return reload();
            }
            m_today = answer.today;
            m_zone = answer.zone;
            m_weeks = answer.weeks;
            m_history->setWeeks(m_weeks);
            showCharts(answer.obstacles);
            fill();
        });
}

/// Of each side, how many of its promises it kept and missed week by week; what is still open stands in the grid.
void ScorecardPane::showCharts(const QList<Obstacle> &obstacles)
{
    QStringList names;
    QList<Period> days;
    for (const WeekScore &week : std::as_const(m_weeks)) {
        names += QString::number(isoWeek(week.days.first).week);
        days += week.days;
    }
    for (const bool marketings : {true, false}) {
        ChartSeries kept{words::label(Verdict::Kept), {}, marketings ? Tone::Marketing : Tone::Sales};
        ChartSeries missed{words::label(Verdict::Missed), {}, Tone::Error};
        for (const WeekScore &week : std::as_const(m_weeks)) {
            const Tally tally = week.promises(marketings);
            kept.values += tally.kept;
            missed.values += tally.missed;
        }
        QList<Obstacle> ofSide = obstacles;
        ofSide.removeIf(
            [marketings](const Obstacle &one) { return (one.department == Department::Marketing) != marketings; });
        Chart *chart = m_charts[marketings ? 0 : 1];
        chart->setData(marketings ? tr("Marketing's promises by week") : tr("Sales' promises by week"), names,
                       {kept, missed});
        chart->setBands(obstacleBands(ofSide, days, m_zone));
    }
}

void ScorecardPane::showWeek(QDate day)
{
    m_day = weekOf(day).first;
    m_verdict = {};
    const bool known = !m_weeks.isEmpty() && m_weeks.first().days.first <= m_day && m_day <= m_weeks.last().days.first;
    if (known)
        fill();
    else
        reload();
}

const WeekScore *ScorecardPane::week() const
{
    const auto found = std::ranges::find_if(m_weeks, [this](const WeekScore &one) { return one.days.contains(m_day); });
    return found == m_weeks.end() ? nullptr : &*found;
}

void ScorecardPane::fill()
{
    if (m_weeks.isEmpty())
        return;
    if (!week())
        m_day = m_weeks.last().days.first;
    const WeekScore &shown = *week();
    m_weekLabel->setText(promiseLook::weekText(shown.days));
    m_back->setEnabled(m_weeks.size() == scorecards::weeksShown || shown.days.first > m_weeks.first().days.first);
    m_on->setEnabled(shown.days.last < m_today);
    m_now->setVisible(!shown.days.contains(m_today));
    for (const Promise promise : allOf<Promise>()) {
        const Row &row = m_rows[size_t(promise)];
        const PillLook look = promiseLook::verdict(shown.verdict(promise));
        row.terms->setText(promiseLook::terms(shown, promise));
        row.verdict->setLook(look);
        row.number->setText(promiseLook::number(shown, promise));
        row.number->setAccessibleName(tr("%1: %2, %3").arg(words::label(promise), row.number->text(), look.text));
        row.number->setToolTip(tr("Show what is behind it"));
    }
    for (const bool marketings : {true, false}) {
        const Tally tally = shown.promises(marketings);
        m_sides[marketings ? 0 : 1]->setSubtitle(
            tr("%1 kept, %2 missed, %3 open").arg(tally.kept).arg(tally.missed).arg(tally.open));
    }
    if (!m_isOpened) {
        // What went wrong is what one looks for first.
        for (const Promise promise : allOf<Promise>()) {
            if (shown.verdict(promise) == Verdict::Missed && shown.verdict(m_promise) != Verdict::Missed)
                m_promise = promise;
        }
    }
    m_history->setChosen(m_day, m_promise);
    readLines();
}

void ScorecardPane::open(Promise promise, std::optional<Verdict> verdict)
{
    m_promise = promise;
    m_verdict = verdict;
    m_isOpened = true;
    m_history->setChosen(m_day, m_promise);
    readLines();
}

void ScorecardPane::readLines()
{
    read(
        m_linesReading,
        [day = m_day, promise = m_promise, verdict = m_verdict](Reading &reading) {
            return scorecards::lines(reading, day, promise, verdict);
        },
        [this, promise = m_promise](const QList<scorecards::Line> &lines) {
            m_model->setLines(promise, lines, m_zone);
            m_linesTitle->setText(tr("%1: %n row(s)", nullptr, int(lines.size())).arg(words::label(promise)));
            if (!lines.isEmpty())
                m_table->selectRow(0);
        });
}

void ScorecardPane::activate(int row)
{
    const scorecards::Line *line = m_model->line(row);
    if (!line)
        return;
    if (m_model->promise() == Promise::Answers)
        Q_EMIT linkActivated({u"feedback"_s, {{u"feedback"_s, line->feedback.value}}});
    else
        Q_EMIT linkActivated({u"leads"_s, {{u"lead"_s, line->lead.value}}});
}

} // namespace smarketing
