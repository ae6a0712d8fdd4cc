// SPDX-License-Identifier: GPL-3.0-or-later
// What the page reads besides its list: the choices of the filters, and the trend.
#include "pages/feedback_page.h"

#include "parts/charts.h"
#include "parts/filter_bar.h"
#include "parts/label.h"
#include "parts/page_header.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/channel.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/words.h"

#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

struct FeedbackPage::Choices {
    QList<Campaign> campaigns;
    QList<personas::Summary> personas;
    QList<Channel> channels;
    QList<handoffs::Receiver> reps;
    QList<Reason> reasons;
};

void FeedbackPage::loadChoices()
{
    ++m_underWay;
    session()
        .read([](Reading &reading) {
            return Choices{campaigns::all(reading), personas::all(reading), channels::all(reading),
                           handoffs::suggestReceivers(reading), handoffs::reasons(reading)};
        })
        .then(this,
              [this](const Choices &choices) {
                  --m_underWay;
                  takeChoices(choices);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void FeedbackPage::takeChoices(const Choices &choices)
{
    m_reasons = choices.reasons;
    const auto named = [](const auto &list, const auto &part) {
        QList<FilterChoice> found;
        for (const auto &one : list)
            found += FilterChoice{QString::number(std::invoke(part, one).id.value), std::invoke(part, one).name, {}};
        return found;
    };
    QList<FilterChoice> ratings;
    for (int rating = 1; rating <= 5; ++rating)
        ratings += FilterChoice{QString::number(rating), words::ratingLabel(rating), {}};
    m_filters->setDefinitions(
        {{u"campaign"_s, tr("Campaign"), FilterKind::Choice, named(choices.campaigns, std::identity()), u"megaphone"_s},
         {u"persona"_s, tr("Persona"), FilterKind::Choice, named(choices.personas, &personas::Summary::persona),
          u"user"_s},
         {u"channel"_s, tr("Channel"), FilterKind::Choice, named(choices.channels, std::identity()), u"route"_s},
         {u"rep"_s, tr("Sales rep"), FilterKind::Choice, named(choices.reps, &handoffs::Receiver::person), u"users"_s},
         {u"rating"_s, tr("Rating"), FilterKind::Choice, ratings, u"star"_s},
         {u"given"_s, tr("Given"), FilterKind::Date, {}, u"calendar"_s},
         {u"unanswered"_s, tr("Answer"), FilterKind::Choice, {{u"1"_s, tr("Waits for an answer"), {}}}, u"message"_s}});
    if (m_shown || m_wanted)
        followSelection();
}

void FeedbackPage::readTrend()
{
    struct Trend {
        QList<feedbackStore::Bucket> weeks;
        int unanswered = 0;
    };
    const quint64 asked = ++m_trendAsked;
    ++m_underWay;
    session()
        .read([filter = m_filter](Reading &reading) {
            return Trend{handoffs::feedbackTrend(reading, filter), handoffs::unanswered(reading)};
        })
        .then(this,
              [this, asked](const Trend &trend) {
                  --m_underWay;
                  if (asked == m_trendAsked)
                      showTrend(trend.weeks, trend.unanswered);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void FeedbackPage::showTrend(const QList<feedbackStore::Bucket> &weeks, int unanswered)
{
    QList<double> means;
    int count = 0;
    double sum = 0;
    for (const feedbackStore::Bucket &week : weeks) {
        count += week.count;
        sum += week.meanRating * week.count;
        if (week.count > 0)
            means += week.meanRating;
    }
    m_trend->setValues(means, Tone::Shared);
    m_trend->setVisible(means.size() > 1);
    m_trendText->setText(
        count == 0
            ? tr("No ratings in twelve weeks")
            : tr("Twelve weeks: %1 of 5 in %n rating(s)", nullptr, count).arg(QLocale().toString(sum / count, 'f', 1)));
    m_header->setSubtitle(unanswered > 0 ? tr("%n low rating(s) wait for marketing's answer", nullptr, unanswered)
                                         : tr("Every low rating is answered"));
}

} // namespace smarketing
