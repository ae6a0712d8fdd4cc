// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/goal_standing.h"

#include "figure_text.h"
#include "metric_text.h"
#include "models/obstacle_bands.h"
#include "models/persona_model.h"
#include "parts/charts.h"
#include "parts/key_value_view.h"
#include "parts/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsByDayAtMost = 31; ///< beyond that steps are weeks

Tone toneOf(const Pace &pace)
{
    const PillLook look = lookOf(pace.health, false);
    return pace.health == GoalHealth::Unknown ? Tone::Neutral : look.tone;
}

} // namespace

GoalStanding::GoalStanding(QWidget *parent)
    : QWidget(parent), m_chart(new Chart(Chart::Kind::Lines)), m_facts(new KeyValueView)
{
    auto *figures = new QGridLayout;
    figures->setHorizontalSpacing(space::l);
    figures->setVerticalSpacing(space::xs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, space::m, space::s, space::m);
    column->setSpacing(space::m);
    column->addLayout(figures);
    m_soFar = makeFigure(u"soFar"_s, tr("So far"), 0);
    m_raw = makeFigure(u"rawPace"_s, tr("Pace"), 1);
    m_corrected = makeFigure(u"correctedPace"_s, tr("Corrected for obstacles"), 2);
    m_chart->setObjectName(u"goalChart"_s);
    m_chart->setMinimumHeight(200);
    m_facts->setObjectName(u"goalFacts"_s);
    column->addWidget(m_chart, 1);
    column->addWidget(m_facts);
}

GoalStanding::Figure GoalStanding::makeFigure(const QString &name, const QString &title, int column)
{
    auto *grid = static_cast<QGridLayout *>(layout()->itemAt(0)->layout());
    auto *caption = new Label(title, TextSize::Small, Tone::Muted);
    Figure figure{new Label, new Label({}, TextSize::Small, Tone::Muted)};
    figure.value->setObjectName(name);
    caption->setWordWrap(true);
    figure.value->setTextSize(TextSize::Large, true);
    figure.note->setWordWrap(true);
    grid->addWidget(caption, 0, column);
    grid->addWidget(figure.value, 1, column);
    grid->addWidget(figure.note, 2, column, Qt::AlignTop);
    grid->setColumnStretch(column, 1);
    return figure;
}

/// A figure stays on one line with its unit.
QString GoalStanding::written(const Goal &goal, const std::optional<double> &value) const
{
    return metricText::value(goal.metric, value, goal.currency, locale()).replace(u' ', QChar::Nbsp);
}

void GoalStanding::setDetail(const goals::Detail &detail)
{
    const goals::Summary &summary = detail.summary;
    const Goal &goal = summary.goal;
    m_soFar.value->setText(summary.begun ? written(goal, summary.actual) : u"–"_s);
    m_soFar.note->setText(
        tr("Expected %1, range %2")
            .arg(written(goal, goal.range.expected), metricText::range(goal, locale()).replace(u' ', QChar::Nbsp)));
    showPace(m_raw, summary, summary.pace.raw);
    showPace(m_corrected, summary, summary.pace.corrected);
    showChart(detail);
    showFacts(detail);
}

void GoalStanding::showPace(const Figure &figure, const goals::Summary &summary, const Pace &pace)
{
    const Goal &goal = summary.goal;
    figure.value->setText(pace.ratio ? figureText::percent(pace.ratio, locale()) : u"–"_s);
    figure.value->setTone(toneOf(pace));
    QStringList lines;
    if (summary.begun)
        lines += summary.over ? tr("%1 was due").arg(written(goal, pace.due))
                              : tr("%1 due by now").arg(written(goal, pace.due));
    if (pace.forecast && !summary.over && traitsOf(goal.metric).adds)
        lines += tr("Ends at %1 at this pace").arg(written(goal, pace.forecast));
    figure.note->setText(lines.join(u'\n'));
    figure.value->setAccessibleDescription(lines.join(u", "_s));
}

void GoalStanding::showChart(const goals::Detail &detail)
{
    const Goal &goal = detail.summary.goal;
    const bool byDay = goal.period.days() <= stepsByDayAtMost;
    QStringList names;
    QList<Period> days;
    ChartSeries actual{tr("Actual"), {}, Tone::Shared, false};
    ChartSeries plan{tr("Plan"), {}, Tone::Sales, true};
    ChartSeries corrected{tr("Corrected plan"), {}, Tone::Warning, true};
    for (const goals::Step &step : detail.steps) {
        names += byDay ? QString::number(step.day.day()) : tr("W%1", "number of a week").arg(isoWeek(step.day).week);
        // A rate that has no value yet begins where its first one stands.
        while (step.actual && actual.values.size() < names.size())
            actual.values += *step.actual;
        days += Period{days.isEmpty() ? goal.period.first : days.last().last.addDays(1), step.day};
        plan.values += step.plan;
        corrected.values += step.corrected;
    }
    QList<ChartSeries> all{actual, plan};
    if (detail.summary.time.hasObstacles() && traitsOf(goal.metric).adds)
        all += corrected;
    m_chart->setFormat([this, goal](double value) { return written(goal, value); });
    m_chart->setData(tr("%1: actual and plan").arg(goal.name), names, all);
    m_chart->setBands(obstacleBands(detail.obstacles, days, detail.zone));
}

void GoalStanding::showFacts(const goals::Detail &detail)
{
    const goals::Summary &summary = detail.summary;
    const Goal &goal = summary.goal;
    const QString basis = lookOf(goal.basis).text;
    QList<KeyValue> rows{
        {tr("Rests on"), goal.basisNote.isEmpty() ? basis : tr("%1: %2").arg(basis, goal.basisNote), {}},
        {tr("Own funnel gave"),
         tr("%1 in %2").arg(written(goal, detail.own.value), metricText::period(detail.own.period, locale())),
         tr("What the dashboard shows for the last comparable period that is over: as many whole months, or days, "
            "before the goal's.")},
    };
    if (summary.time.hasObstacles() && summary.time.planned.count() > 0) {
        const double lost = 1 - double(summary.time.available.count()) / double(summary.time.planned.count());
        rows += {tr("Lost to obstacles"), tr("%1 of the working time").arg(figureText::percent(lost, locale())),
                 tr("What is due is cut down to the working time that was left.")};
        if (traitsOf(goal.metric).adds)
            rows += {tr("Expected after that"), written(goal, summary.pace.corrected.target), {}};
    }
    m_facts->setRows(rows);
}

} // namespace smarketing
