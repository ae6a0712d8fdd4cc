// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/figures.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString wonValuePrefix = u"won_value:"_s;

void addAll(Amounts &to, const Amounts &from)
{
    for (auto it = from.cbegin(); it != from.cend(); ++it)
        to[it.key()] += it.value();
}

} // namespace

std::optional<Money> singleAmount(const Amounts &amounts)
{
    if (amounts.size() != 1)
        return std::nullopt;
    return Money{amounts.first(), amounts.firstKey()};
}

void Figures::add(const QString &measure, qint64 n)
{
    static const QHash<QString, qint64 Figures::*> members = {
        {u"lead"_s, &Figures::leads},
        {u"mql"_s, &Figures::mql},
        {u"sal"_s, &Figures::sal},
        {u"sql"_s, &Figures::sql},
        {u"opportunity"_s, &Figures::opportunities},
        {u"customer"_s, &Figures::customers},
        {u"handoff"_s, &Figures::handoffs},
        {u"accepted"_s, &Figures::accepted},
        {u"declined"_s, &Figures::declined},
        {u"won"_s, &Figures::won},
        {u"lost"_s, &Figures::lost},
        {u"recycled"_s, &Figures::recycled},
        {u"feedback"_s, &Figures::feedback},
        {u"on_time"_s, &Figures::feedbackOnTime},
        {u"rating"_s, &Figures::ratingSum},
        {u"deal"_s, &Figures::deals},
    };
    if (const auto member = members.constFind(measure); member != members.cend())
        this->*member.value() += n;
    else if (measure.startsWith(wonValuePrefix))
        wonValue[measure.mid(wonValuePrefix.size())] += n;
}

Figures &Figures::operator+=(const Figures &other)
{
    for (const auto member :
         {&Figures::leads, &Figures::mql, &Figures::sal, &Figures::sql, &Figures::opportunities, &Figures::customers,
          &Figures::handoffs, &Figures::accepted, &Figures::declined, &Figures::won, &Figures::lost, &Figures::recycled,
          &Figures::feedback, &Figures::feedbackOnTime, &Figures::ratingSum, &Figures::deals})
        this->*member += other.*member;
    addAll(wonValue, other.wonValue);
    return *this;
}

std::optional<double> Figures::meanRating() const
{
    return metric::rate(ratingSum, feedback);
}

ReachFigures &ReachFigures::operator+=(const ReachFigures &other)
{
    impressions += other.impressions;
    reach += other.reach;
    clicks += other.clicks;
    addAll(cost, other.cost);
    return *this;
}

std::optional<Money> ReachFigures::costPer(qint64 n) const
{
    const auto whole = singleAmount(cost);
    return whole ? metric::costPerLead(*whole, n) : std::nullopt;
}

std::optional<double> ReachFigures::roi(const Amounts &wonValue) const
{
    const auto whole = singleAmount(cost);
    if (!whole || wonValue.size() > 1 || (wonValue.size() == 1 && wonValue.firstKey() != whole->currency))
        return std::nullopt;
    return metric::campaignRoi({wonValue.value(whole->currency), whole->currency}, *whole);
}

} // namespace smarketing
