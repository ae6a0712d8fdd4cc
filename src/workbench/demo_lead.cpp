// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_stage.h"

#include "demo_case.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/folding.h"
#include "smarketing/workbench/lead.h"

#include <QJsonArray>

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

/// A mail address as people have them: of letters only.
QString addressPart(const QString &name)
{
    QString part;
    for (QChar c : folded(name)) {
        if (c.isLetter())
            part += c;
    }
    return part;
}

QString phone(const Stage &stage, int number)
{
    const QStringList prefixes = stage.texts.list(u"phones"_s);
    const int digits = stage.texts.value(u"phoneDigits"_s).toInt();
    const int each = digits == 3 ? 1000 : 100;
    if (number >= each * prefixes.size())
        return {};
    return prefixes.at(number / each) + QString::number(number % each).rightJustified(digits, u'0');
}

QJsonObject personaPlan(const Stage &stage, const QString &key)
{
    for (const auto &value : stage.texts.plan.value(u"personas"_s).toArray()) {
        if (value.toObject().value(u"key"_s).toString() == key)
            return value.toObject();
    }
    return {};
}

void nameOf(Stage &stage, Lead &lead)
{
    const QString side = stage.chance(0.52) ? u"names/women/"_s : u"names/men/"_s;
    lead.firstName = stage.oneOfText(side + u'0');
    lead.lastName = stage.oneOfText(side + u'1');
}

/// What a lead did before it gave its name (S4).
void addTouches(Stage &stage, Transaction &tx, const Case &story, const Lead &lead)
{
    Touchpoint touch{{}, lead.id, lead.createdAt, lead.channel, lead.campaign, Direction::Inbound, {}};
    touch.text = stage.oneOfText(u"touches/"_s + story.channel);
    leads::addTouchpoint(tx, touch);
    if (!stage.chance(0.45))
        return;
    for (int i = stage.below(3); i >= 0; --i) {
        const QString channel =
            oneOfKeys(stage, {u"newsletter"_s, u"website"_s, u"facebook"_s, u"shop"_s, u"google"_s});
        touch.at = lead.createdAt - Duration(static_cast<qint64>(stage.between(0.5, 40) * 86'400'000));
        touch.channel = stage.channels.value(channel);
        touch.campaign = {};
        touch.text = stage.oneOfText(u"touches/"_s + channel);
        leads::addTouchpoint(tx, touch);
    }
}

void comeIn(Stage &stage, int number)
{
    auto story = std::make_shared<Case>();
    story->campaign = campaignOf(stage, stage.today());
    story->persona = story->campaign ? oneOfKeys(stage, story->campaign->personas)
                                     : oneOfKeys(stage, {u"grower"_s, u"newhouse"_s, u"grounds"_s, u"lifelong"_s});
    story->channel = story->campaign ? oneOfKeys(stage, story->campaign->channels) : u"website"_s;
    story->quality = story->campaign ? story->campaign->quality : 0.5;
    story->marketer = oneOfKeys(stage, marketers);
    Lead lead = inventLead(stage, story->campaign, story->persona, story->channel, stage.now(), number);
    story->unit = static_cast<int>(stage.units.indexOf(lead.unit));
    stage.as(story->marketer, u"create-lead"_s, [&](Transaction &tx) {
        lead.id = leads::create(tx, lead);
        addTouches(stage, tx, *story, lead);
    });
    story->lead = lead.id;
    planQualifying(stage, story);
}

/// Days of the year, each as often as leads come on it.
QList<QDate> daysOfLeads(Stage &stage, int count)
{
    std::vector<double> upTo;
    const QDate first = localDate(stage.from, stage.zone).addDays(1);
    const int days = static_cast<int>(first.daysTo(localDate(stage.until, stage.zone)));
    double total = 0;
    for (int i = 0; i <= days; ++i) {
        // So that there is something on the desks now, whatever the season.
        const double lately = days - i < 10 ? 3 : 1;
        upTo.push_back(total += bustle(stage, first.addDays(i)) * lately);
    }
    QList<QDate> result;
    for (int i = 0; i < count; ++i) {
        const auto day = std::ranges::lower_bound(upTo, stage.between(0, total));
        result += first.addDays(std::min<qint64>(days, day - upTo.begin()));
    }
    return result;
}

} // namespace

Lead inventLead(Stage &stage, const PlannedCampaign *campaign, const QString &persona, const QString &channel,
                Instant createdAt, int number)
{
    const QJsonObject plan = personaPlan(stage, persona);
    Lead lead;
    nameOf(stage, lead);
    const int unit = stage.chance(0.45) ? 0 : stage.chance(0.6) ? 1 : 2;
    lead.unit = stage.units.at(unit);
    lead.city = stage.oneOfText(u"cities/%1"_s.arg(unit));
    lead.country = stage.texts.text(u"country"_s);
    lead.email = u"%1.%2%3@%4"_s.arg(addressPart(lead.firstName), addressPart(lead.lastName), QString::number(number),
                                     stage.texts.text(u"mailHost"_s));
    if (stage.chance(0.6))
        lead.phone = phone(stage, number);
    if (plan.value(u"business"_s).toBool()) {
        lead.company = stage.oneOfText(u"companies"_s);
        lead.jobTitle = stage.oneOfText(u"jobTitles"_s);
        lead.value =
            Money{static_cast<qint64>(plan.value(u"value"_s).toDouble() * stage.priceLevel) * 100, stage.currency};
    }
    lead.persona = stage.personas.value(persona);
    lead.campaign = campaign ? campaign->id : CampaignId();
    lead.channel = stage.channels.value(channel);
    lead.createdAt = createdAt;
    lead.lastActivityAt = createdAt;
    return lead;
}

void planLeads(Stage &stage, int count)
{
    int number = 0;
    for (QDate day : daysOfLeads(stage, count)) {
        // Forms are filled in till late, people are met while a shop or fair is open.
        const int minute = stage.chance(0.5) ? 9 * 60 + stage.below(480) : 8 * 60 + stage.below(780);
        const Instant moment = firstMoment(day, minute, stage.zone);
        // What the last day has yet to bring came the day before, so that no lead is missing.
        stage.at(moment < stage.until ? moment : firstMoment(day.addDays(-1), minute, stage.zone),
                 [&stage, number] { comeIn(stage, number); });
        ++number;
    }
}

} // namespace smarketing::demo
