// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_text.h"

#include "figure_text.h"
#include "smarketing/exchange/number.h"
#include "smarketing/workbench/words.h"

#include <QCoreApplication>

#include <cmath>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct MetricWords {
    Q_DECLARE_TR_FUNCTIONS(smarketing::metricText)
};

/// Shortest form with at most so many places: "1.5", not "1.50".
QString number(double value, int places, const QLocale &locale)
{
    for (int fewer = 0; fewer < places; ++fewer) {
        if (std::abs(value - std::round(value * std::pow(10, fewer)) / std::pow(10, fewer)) < 1e-9)
            return locale.toString(value, 'f', fewer);
    }
    return locale.toString(value, 'f', places);
}

double minorUnits(const QString &currency)
{
    return std::pow(10, minorDigits(currency));
}

/// How many typed units make one of the metric's own. Dividing by a whole number keeps 70 % at 0.7.
double divisorOf(GoalMetric metric, const QString &currency)
{
    switch (traitsOf(metric).unit) {
    case MetricUnit::Money:
        return 1 / minorUnits(currency);
    case MetricUnit::Rate:
        return 100;
    default:
        return 1;
    }
}

} // namespace

QString metricText::value(GoalMetric metric, const std::optional<double> &value, const QString &currency,
                          const QLocale &locale)
{
    if (!value)
        return figureText::notAvailable();
    switch (traitsOf(metric).unit) {
    case MetricUnit::Count:
        return figureText::count(std::llround(*value), locale);
    case MetricUnit::Money:
        return figureText::money({std::llround(*value), currency}, locale);
    case MetricUnit::Rate:
        return MetricWords::tr("%1 %").arg(number(std::round(*value * 1000) / 10, 1, locale));
    case MetricUnit::Days:
        return *value >= 1 ? MetricWords::tr("%1 d", "days").arg(number(std::round(*value * 10) / 10, 1, locale))
                           : figureText::duration(Duration(std::llround(*value * 86'400'000)));
    case MetricUnit::Rating:
        return number(*value, 1, locale);
    }
    return {};
}

QString metricText::typed(GoalMetric metric, double value, const QString &currency, const QLocale &locale)
{
    return number(value * divisorOf(metric, currency), 2, locale);
}

std::optional<double> metricText::read(GoalMetric metric, const QString &text, const QString &currency,
                                       const QLocale &locale)
{
    const bool comma = locale.decimalPoint() == u","_s;
    for (const DecimalMark mark :
         {comma ? DecimalMark::Comma : DecimalMark::Dot, comma ? DecimalMark::Dot : DecimalMark::Comma}) {
        if (const auto number = parseNumber(text, mark))
            return number->value.toDouble() / divisorOf(metric, currency);
    }
    return std::nullopt;
}

QString metricText::unit(GoalMetric metric, const QString &currency)
{
    switch (traitsOf(metric).unit) {
    case MetricUnit::Money:
        return currency;
    case MetricUnit::Rate:
        return u"%"_s;
    case MetricUnit::Days:
        return MetricWords::tr("days", "unit of a goal");
    case MetricUnit::Rating:
        return MetricWords::tr("of 5", "unit of a rating");
    case MetricUnit::Count:
        return {};
    }
    return {};
}

QString metricText::range(const Goal &goal, const QLocale &locale)
{
    return u"%1 – %2"_s.arg(typed(goal.metric, goal.range.least, goal.currency, locale),
                            value(goal.metric, goal.range.stretch, goal.currency, locale));
}

QString metricText::period(const Period &period, const QLocale &locale)
{
    if (!period.isValid())
        return u"–"_s;
    return u"%1 – %2"_s.arg(locale.toString(period.first, QLocale::ShortFormat),
                            locale.toString(period.last, QLocale::ShortFormat));
}

PillLook lookOf(GoalHealth health, bool over)
{
    const QString text = over ? words::outcomeLabel(health) : words::label(health);
    switch (health) {
    case GoalHealth::Unknown:
        return {text, Tone::Muted, u"hourglass"_s};
    case GoalHealth::OnPace:
        return {text, Tone::Success, over ? u"trophy"_s : u"trending-up"_s};
    case GoalHealth::AtRisk:
        return {text, Tone::Warning, u"triangle-alert"_s};
    case GoalHealth::Off:
        return {text, Tone::Error, over ? u"circle-x"_s : u"trending-down"_s};
    }
    return {};
}

PillLook lookOf(GoalState state)
{
    switch (state) {
    case GoalState::Proposed:
        return {words::label(state), Tone::Info, u"vote"_s};
    case GoalState::Agreed:
        return {words::label(state), Tone::Shared, u"handshake"_s};
    case GoalState::Dropped:
        return {words::label(state), Tone::Muted, u"archive"_s};
    }
    return {};
}

PillLook lookOf(Stance stance)
{
    switch (stance) {
    case Stance::Agree:
        return {words::label(stance), Tone::Success, u"thumbs-up"_s};
    case Stance::LiveWith:
        return {words::label(stance), Tone::Info, u"check"_s};
    case Stance::Object:
        return {words::label(stance), Tone::Error, u"thumbs-down"_s};
    }
    return {};
}

PillLook standingOf(const goals::Summary &summary)
{
    if (summary.goal.state == GoalState::Proposed && summary.openObjections > 0)
        return {MetricWords::tr("%n objection(s)", nullptr, summary.openObjections), Tone::Error, u"thumbs-down"_s};
    if (summary.goal.state != GoalState::Agreed)
        return lookOf(summary.goal.state);
    if (!summary.begun)
        return {MetricWords::tr("Not begun"), Tone::Muted, u"calendar"_s};
    return lookOf(summary.pace.corrected.health, summary.over);
}

} // namespace smarketing
