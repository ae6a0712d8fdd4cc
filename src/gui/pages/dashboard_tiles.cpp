// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard_tiles.h"

#include "figure_text.h"
#include "parts/figure_tile.h"
#include "style/metrics.h"

#include <QGridLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int tilesARow = 3;

std::optional<double> changeOf(const std::optional<double> &now, const std::optional<std::optional<double>> &before)
{
    return now && before && *before ? metric::change(*now, **before) : std::nullopt;
}

template <class Figure>
std::optional<std::optional<double>> beforeOf(const dashboards::Compared<Figures> &f, Figure figure)
{
    return f.before ? std::optional(figure(*f.before)) : std::nullopt;
}

Tone toneOf(metric::Health health)
{
    switch (health) {
    case metric::Health::Healthy:
        return Tone::Success;
    case metric::Health::Warns:
        return Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

} // namespace

DashboardTiles::DashboardTiles(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::m);
    m_acceptance = add(u"acceptance"_s, tr("Acceptance rate"), {u"leads"_s, {{u"reached"_s, u"sal"_s}}});
    m_rating = add(u"rating"_s, tr("Mean rating"), {u"feedback"_s, {}});
    m_onTime = add(u"onTime"_s, tr("Feedback on time"), {u"feedback"_s, {}});
    m_median = add(u"median"_s, tr("Median time to feedback"), {u"feedback"_s, {}});
    m_overdue = add(u"overdue"_s, tr("Feedback overdue now"), {u"leads"_s, {{u"handoff"_s, u"overdue"_s}}});
    m_won = add(u"won"_s, tr("Won"), {u"leads"_s, {{u"reached"_s, u"won"_s}}});
}

FigureTile *DashboardTiles::add(const QString &name, const QString &title, const Link &link)
{
    auto *tile = new FigureTile(title, this);
    tile->setObjectName(u"tile_"_s + name);
    connect(tile, &FigureTile::activated, this, [this, link] { Q_EMIT linkActivated(link); });
    auto *grid = static_cast<QGridLayout *>(layout());
    const int place = grid->count();
    grid->addWidget(tile, place / tilesARow, place % tilesARow);
    return tile;
}

void DashboardTiles::showWon(const dashboards::Compared<Figures> &figures)
{
    const Figures &now = figures.now;
    const auto &before = figures.before;
    m_won->setContent(
        {figureText::amounts(now.wonValue, locale()),
         tr("%n deal(s), win rate %1", nullptr, static_cast<int>(now.won))
             .arg(figureText::percent(now.winRate(), locale())),
         Tone::Neutral,
         before ? metric::change(static_cast<double>(now.won), static_cast<double>(before->won)) : std::nullopt, true});
}

void DashboardTiles::showLoop(const dashboards::LoopHealth &health)
{
    const Figures &now = health.figures.now;
    const auto acceptance = [](const Figures &f) { return f.acceptanceRate(); };
    const auto rating = [](const Figures &f) { return f.meanRating(); };
    const auto onTime = [](const Figures &f) { return f.onTimeRate(); };
    const metric::Health state = metric::acceptanceHealth(now.sal, now.mql);
    m_acceptance->setContent({figureText::percent(now.acceptanceRate(), locale()),
                              (now.sal > now.mql ? tr("%1 accepted, %2 new MQL") : tr("%1 of %2 MQL"))
                                  .arg(figureText::count(now.sal, locale()), figureText::count(now.mql, locale())),
                              toneOf(state), changeOf(now.acceptanceRate(), beforeOf(health.figures, acceptance)), true,
                              figureText::acceptanceExplained()});
    m_rating->setContent({figureText::rating(now.meanRating(), locale()),
                          tr("%n rating(s)", nullptr, static_cast<int>(now.feedback)), Tone::Neutral,
                          changeOf(now.meanRating(), beforeOf(health.figures, rating)), true});
    m_onTime->setContent(
        {figureText::percent(now.onTimeRate(), locale()),
         tr("%1 of %2").arg(figureText::count(now.feedbackOnTime, locale()), figureText::count(now.feedback, locale())),
         Tone::Neutral, changeOf(now.onTimeRate(), beforeOf(health.figures, onTime)), true});
    const auto hours = [](const std::optional<Duration> &d) {
        return d ? std::optional(static_cast<double>(d->count())) : std::nullopt;
    };
    m_median->setContent({figureText::duration(health.timeToFeedback.now),
                          tr("First touch: %1").arg(figureText::duration(health.responseTime.now)), Tone::Neutral,
                          health.timeToFeedback.before ? changeOf(hours(health.timeToFeedback.now),
                                                                  std::optional(hours(*health.timeToFeedback.before)))
                                                       : std::nullopt,
                          false});
    m_overdue->setContent({figureText::count(health.overdue, locale()),
                           health.overdue == 0 ? tr("Nothing owed") : tr("Marketing is waiting"),
                           health.overdue == 0 ? Tone::Success : Tone::Error, std::nullopt, false});
}

} // namespace smarketing
