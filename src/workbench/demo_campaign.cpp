// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_stage.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/reach.h"

#include <QJsonArray>

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 45; ///< a campaign that starts within so many days is already planned

qint64 minor(const Stage &stage, double pounds)
{
    return static_cast<qint64>(std::round(pounds * stage.priceLevel)) * 100;
}

/// The coming of that day which lies in the year that ends `daysAhead` from now.
QDate inThisYear(QDate end, int month, int day)
{
    const QDate date(end.year(), month, day);
    return date > end.addDays(daysAhead)          ? date.addYears(-1)
           : date <= end.addDays(daysAhead - 365) ? date.addYears(1)
                                                  : date;
}

PlannedCampaign planned(const Stage &stage, const QJsonObject &plan)
{
    const QDate end = localDate(stage.until, stage.zone);
    PlannedCampaign campaign;
    campaign.key = plan.value(u"key"_s).toString();
    campaign.finalState = plan.value(u"state"_s).toString();
    campaign.channels = plan.value(u"channels"_s).toVariant().toStringList();
    campaign.personas = plan.value(u"personas"_s).toVariant().toStringList();
    campaign.weight = plan.value(u"weight"_s).toDouble();
    campaign.quality = plan.value(u"quality"_s).toDouble();
    campaign.always = plan.value(u"always"_s).toBool();
    if (campaign.always) {
        campaign.starts = localDate(stage.from, stage.zone);
        campaign.ends = end.addDays(120);
    } else if (!campaign.finalState.isEmpty()) {
        campaign.starts = end.addDays(60);
        campaign.ends = end.addDays(90);
    } else {
        campaign.starts = inThisYear(end, plan.value(u"month"_s).toInt(), plan.value(u"day"_s).toInt());
        campaign.ends = campaign.starts.addDays(plan.value(u"days"_s).toInt());
    }
    return campaign;
}

void add(Stage &stage, PlannedCampaign &plan, double budget, const QString &owner)
{
    const QString path = u"campaigns/%1/"_s.arg(plan.key);
    Campaign campaign;
    campaign.name = stage.texts.text(path + u'0');
    campaign.objective = stage.texts.text(path + u'1');
    campaign.owner = stage.people.value(owner).id;
    if (budget > 0)
        campaign.budget = Money{minor(stage, budget), stage.currency};
    campaign.startsOn = plan.starts;
    campaign.endsOn = plan.ends;
    for (const QString &persona : plan.personas)
        campaign.personas += stage.personas.value(persona);
    for (const QString &channel : plan.channels)
        campaign.channels += stage.channels.value(channel);
    plan.id = stage.as(owner, u"add-campaign"_s, [&](Transaction &tx) { return campaigns::add(tx, campaign); });
}

void move(Stage &stage, const PlannedCampaign &plan, CampaignState to, const QString &owner)
{
    stage.as(owner, u"move-campaign"_s,
             [&](Transaction &tx) { campaigns::move(tx, plan.id, to, campaigns::find(tx, plan.id).rowVersion); });
}

void planLog(Stage &stage, const PlannedCampaign &plan, const QString &owner)
{
    const QStringList entries = stage.texts.list(u"campaigns/%1/2"_s.arg(plan.key));
    const qint64 days = plan.always ? plan.starts.daysTo(plan.ends) : plan.starts.daysTo(plan.ends) + 1;
    const qint64 step = plan.always ? 13 : std::max<qint64>(2, days / 6);
    qsizetype next = 0;
    for (qint64 day = 1; day < days && !entries.isEmpty(); day += step) {
        const QString &text = entries.at(next++ % entries.size());
        if (!plan.always && next > entries.size())
            return;
        const QString channel = plan.channels.at(static_cast<qsizetype>(day) % plan.channels.size());
        stage.at(firstMoment(plan.starts.addDays(day), 9 * 60 + stage.below(420), stage.zone),
                 [&stage, id = plan.id, text, channel, owner] {
                     stage.as(owner, u"log-campaign"_s,
                              [&](Transaction &tx) { campaigns::addLog(tx, id, text, stage.channels.value(channel)); });
                 });
    }
}

Reach reachOf(Stage &stage, const PlannedCampaign &plan, const QJsonObject &channel, QDate day)
{
    const double season = stage.texts.plan.value(u"season"_s).toArray().at(day.month() - 1).toDouble();
    const double impressions = channel.value(u"impressions"_s).toDouble() * season * stage.between(0.7, 1.3);
    Reach reach;
    reach.campaign = plan.id;
    reach.channel = stage.channels.value(channel.value(u"key"_s).toString());
    reach.day = day;
    reach.impressions = static_cast<qint64>(impressions);
    reach.reach = static_cast<qint64>(impressions * stage.between(0.55, 0.8));
    const double clickRate = channel.value(u"clickRate"_s).toDouble();
    if (clickRate > 0)
        reach.clicks = static_cast<qint64>(impressions * clickRate * stage.between(0.7, 1.4));
    const double cost = channel.value(u"cost"_s).toDouble() * stage.priceLevel * stage.between(0.8, 1.2);
    reach.cost = Money{static_cast<qint64>(cost * 100), stage.currency};
    return reach;
}

/// The week that has passed, typed in on Monday morning.
void logReach(Stage &stage, const QString &marketer)
{
    QList<Reach> rows;
    for (const PlannedCampaign &plan : stage.campaigns) {
        for (const auto &value : stage.texts.plan.value(u"channels"_s).toArray()) {
            const QJsonObject channel = value.toObject();
            if (!channel.contains(u"impressions"_s) || !plan.channels.contains(channel.value(u"key"_s).toString()))
                continue;
            for (int back = 7; back >= 1; --back) {
                const QDate day = stage.today().addDays(-back);
                if (plan.id && plan.runsOn(day))
                    rows += reachOf(stage, plan, channel, day);
            }
        }
    }
    if (!rows.isEmpty())
        stage.as(marketer, u"save-reach"_s, [&](Transaction &tx) { reaches::save(tx, rows); });
}

void planLife(Stage &stage, qsizetype index, double budget)
{
    PlannedCampaign &plan = stage.campaigns[static_cast<size_t>(index)];
    const QString &owner = marketers.at(index % marketers.size());
    const auto onDay = [&stage](QDate day, int minute, std::function<void()> what) {
        stage.at(firstMoment(day, minute, stage.zone), std::move(what));
    };
    const auto moveTo = [&stage, &plan, owner](CampaignState to) {
        return [&stage, &plan, owner, to] { move(stage, plan, to, owner); };
    };
    const bool neverRuns = !plan.finalState.isEmpty();
    const QDate first = neverRuns ? localDate(stage.until, stage.zone).addDays(-20) : plan.starts.addDays(-50);
    onDay(first, 9 * 60 + 10, [&stage, &plan, budget, owner] {
        add(stage, plan, budget, owner);
        planLog(stage, plan, owner);
    });
    if (plan.finalState == u"idea")
        return;
    onDay(first.addDays(6), 9 * 60 + 20, moveTo(CampaignState::Proposed));
    if (plan.finalState == u"cancelled")
        onDay(first.addDays(12), 10 * 60, moveTo(CampaignState::Cancelled));
    if (neverRuns)
        return;
    onDay(first.addDays(15), 9 * 60 + 30, moveTo(CampaignState::Agreed));
    onDay(plan.starts, 9 * 60 + 40, moveTo(CampaignState::Running));
    onDay(plan.ends.addDays(1), 9 * 60, moveTo(CampaignState::Finished));
}

} // namespace

void planCampaigns(Stage &stage)
{
    const QJsonArray plans = stage.texts.plan.value(u"campaigns"_s).toArray();
    for (const auto &value : plans)
        stage.campaigns.push_back(planned(stage, value.toObject()));
    for (qsizetype i = 0; i < plans.size(); ++i)
        planLife(stage, i, plans.at(i).toObject().value(u"budget"_s).toDouble());
    QDate monday = localDate(stage.from, stage.zone);
    monday = monday.addDays(8 - monday.dayOfWeek());
    for (; monday <= localDate(stage.until, stage.zone); monday = monday.addDays(7))
        stage.at(firstMoment(monday, 9 * 60 + 50, stage.zone), [&stage] { logReach(stage, u"marketer2"_s); });
}

double bustle(const Stage &stage, QDate day)
{
    double weight = 0.3;
    for (const PlannedCampaign &campaign : stage.campaigns) {
        if (campaign.runsOn(day))
            weight += campaign.weight / 20;
    }
    return weight * stage.texts.plan.value(u"season"_s).toArray().at(day.month() - 1).toDouble();
}

const PlannedCampaign *campaignOf(Stage &stage, QDate day)
{
    double total = 1;
    for (const PlannedCampaign &campaign : stage.campaigns)
        total += campaign.runsOn(day) ? campaign.weight : 0;
    double chosen = stage.between(0, total);
    for (const PlannedCampaign &campaign : stage.campaigns) {
        if (campaign.runsOn(day) && (chosen -= campaign.weight) < 0)
            return &campaign;
    }
    return nullptr;
}

QString oneOfKeys(Stage &stage, const QStringList &keys)
{
    return keys.at(stage.below(keys.size()));
}

} // namespace smarketing::demo
