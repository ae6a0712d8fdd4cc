// SPDX-License-Identifier: GPL-3.0-or-later
// Dates: whatever is accepted is a valid day, and its ISO form is read as the same day again.
#include "smarketing/exchange/date.h"

#include <cstdlib>

using namespace smarketing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    static const QTimeZone zone("Europe/Warsaw");
    for (DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        const auto date = parseDate(text, order);
        if (!date)
            continue;
        if (!date->day.isValid() || (date->time && !date->time->isValid()))
            std::abort();
        const auto again = parseDate(date->day.toString(Qt::ISODate), order);
        if (!again || again->day != date->day)
            std::abort();
        const qint64 apart = toMillis(date->instant(zone)) - toMillis(again->instant(zone));
        if (std::abs(apart) > qint64(2) * 24 * 60 * 60 * 1000)
            std::abort();
    }
    return 0;
}
