// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/obstacle_bands.h"

#include "models/obstacle_model.h"

#include "smarketing/workbench/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace smarketing {

namespace {

struct BandTexts {
    Q_DECLARE_TR_FUNCTIONS(smarketing::ObstacleLook)
};

} // namespace

QList<ChartBand> obstacleBands(const QList<Obstacle> &obstacles, const QList<Period> &categories, const QTimeZone &zone)
{
    QList<ChartBand> bands;
    for (const Obstacle &obstacle : obstacles) {
        const Period days = obstacleLook::days(obstacle, zone);
        ChartBand band{-1, -1};
        for (int i = 0; i < categories.size(); ++i) {
            if (categories.at(i).last < days.first || categories.at(i).first > days.last)
                continue;
            band.first = band.first < 0 ? i : band.first;
            band.last = i;
        }
        if (band.first < 0)
            continue;
        const bool marketings = obstacle.department == Department::Marketing;
        band.tone = marketings ? Tone::Marketing : Tone::Sales;
        band.kind = marketings ? BandTexts::tr("Marketing's obstacles") : BandTexts::tr("Sales' obstacles");
        band.text = BandTexts::tr("%1: %2 lost %3 % (%4)")
                        .arg(obstacleLook::span(obstacle, zone), words::label(obstacle.department),
                             QLocale().toString(obstacle.lostPercent), obstacle.what);
        bands += band;
    }
    return bands;
}

} // namespace smarketing
