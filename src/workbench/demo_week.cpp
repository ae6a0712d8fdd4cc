// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_stage.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/working_time.h"

#include <cmath>

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksOfYear = 52;
constexpr double handedOver = 0.42; ///< of the leads, roughly

struct PlannedObstacle {
    QString key;
    int daysAgo = 0; ///< before the story's end
    Department department = Department::Sales;
    int unit = -1; ///< of the plan's units; below 0: all of them
    int days = 1;
    int percent = 100;
    QString logger;
    QString confirmer; ///< of the other side, or the manager; nobody: it waits
};

const QList<PlannedObstacle> &plan()
{
    using enum Department;
    static const QList<PlannedObstacle> obstacles = {
        {u"system"_s, 285, Sales, -1, 2, 60, u"rep1"_s, u"marketer1"_s},
        {u"newsletter"_s, 195, Marketing, -1, 2, 100, u"marketer2"_s, u"rep3"_s},
        {u"water"_s, 120, Sales, 1, 4, 80, u"rep3"_s, u"marketer1"_s},
        {u"flu"_s, 33, Sales, -1, 3, 50, u"rep5"_s, u"marketer2"_s},
        {u"photos"_s, 12, Marketing, -1, 2, 40, u"marketer1"_s, u"manager"_s},
        {u"stock"_s, 3, Sales, -1, 1, 50, u"rep2"_s, {}},
    };
    return obstacles;
}

Instant daysBefore(const Stage &stage, int days)
{
    return stage.until - std::chrono::days(days);
}

QDate workingDayFrom(const Stage &stage, QDate day)
{
    while (!stage.calendar.isWorkingDay(day) || day.dayOfWeek() > 5)
        day = day.addDays(1);
    return day;
}

void confirm(Stage &stage, const PlannedObstacle &planned, ObstacleId id)
{
    const Department other = planned.department == Department::Sales ? Department::Marketing : Department::Sales;
    stage.as(planned.confirmer, u"confirm-obstacle"_s,
             [&](Transaction &tx) { obstacles::confirm(tx, id, obstacles::find(tx, id).rowVersion, other); });
}

void log(Stage &stage, const PlannedObstacle &planned)
{
    const QStringList texts = stage.texts.list(u"obstacles/"_s + planned.key);
    const QDate first = workingDayFrom(stage, localDate(daysBefore(stage, planned.daysAgo), stage.zone));
    Obstacle obstacle;
    obstacle.department = planned.department;
    obstacle.unit = planned.unit < 0 ? UnitId() : stage.units.at(planned.unit);
    obstacle.from = startOfDay(first, stage.zone);
    obstacle.to = startOfDay(first.addDays(planned.days), stage.zone);
    obstacle.lostPercent = planned.percent;
    obstacle.what = texts.at(0);
    obstacle.evidence = texts.at(1);
    const ObstacleId id =
        stage.as(planned.logger, u"log-obstacle"_s, [&](Transaction &tx) { return obstacles::log(tx, obstacle); });
    if (!planned.confirmer.isEmpty())
        stage.afterWork(3, [&stage, &planned, id] { confirm(stage, planned, id); });
}

/// So many MQLs a week, and a revenue goal that they come from.
SlaBasis basisFor(const Stage &stage, int perWeek)
{
    const qint64 deal = std::llround(420 * stage.priceLevel) * 100;
    SlaBasis basis;
    basis.averageDeal = {deal, stage.currency};
    basis.marketingShare = 60;
    basis.customerRate = 1800;
    basis.months = 12;
    const double goal = perWeek * double(weeksOfYear) * double(deal) * 0.18 / 0.6;
    basis.revenueGoal = {std::max<qint64>(1, std::llround(goal / 100'000)) * 100'000, stage.currency};
    return basis;
}

void changeAgreement(Stage &stage, const std::function<void(Sla &)> &change)
{
    stage.as(u"manager"_s, u"change-sla"_s, [&](Transaction &tx) {
        Sla sla = settings::sla(tx);
        change(sla);
        settings::setSla(tx, sla);
    });
}

void setMqls(const Stage &stage, Sla &sla, double perWeek)
{
    const int wanted = std::max(1, int(std::lround(perWeek)));
    sla.basis = basisFor(stage, wanted);
    sla.mqlPerWeek = mqlsNeededPerWeek(*sla.basis).value_or(wanted);
}

void planAgreement(Stage &stage, int leads)
{
    const double usual = leads * handedOver / weeksOfYear;
    changeAgreement(stage, [&](Sla &sla) {
        setMqls(stage, sla, usual * 0.8);
        sla.acceptedPercent = 65;
    });
    stage.at(daysBefore(stage, 200), [&stage] {
        changeAgreement(stage, [](Sla &sla) {
            sla.feedbackHours = 20;
            sla.acceptedPercent = 70;
        });
    });
    stage.at(daysBefore(stage, 64), [&stage, usual] {
        changeAgreement(stage, [&](Sla &sla) {
            setMqls(stage, sla, usual * 0.95);
            sla.warnHours = 6;
        });
    });
}

} // namespace

void planWeeks(Stage &stage, int leads)
{
    // The third shop is open on Sundays, and closed on Mondays.
    WeekHours sundays;
    std::fill(sundays.begin() + 1, sundays.end(), QList<WorkSpan>{{10 * 60, 18 * 60}});
    stage.as(u"manager"_s, u"set-working-time"_s, [&](Transaction &tx) {
        workingTimes::setHours(tx, stage.units.at(2), sundays);
        workingTimes::putDay(tx, {workingDayFrom(stage, localDate(stage.until, stage.zone).addDays(24)), DayKind::Free,
                                  stage.texts.text(u"ownDay"_s)});
    });
    planAgreement(stage, leads);
    for (const PlannedObstacle &planned : plan()) {
        const Instant end = daysBefore(stage, planned.daysAgo - planned.days);
        stage.at(stage.calendar.addWorkingTime(end, std::chrono::hours(1)),
                 [&stage, &planned] { log(stage, planned); });
    }
}

} // namespace smarketing::demo
