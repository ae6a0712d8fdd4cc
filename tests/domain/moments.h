// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/time.h"

#include <QString>

namespace smarketing::test {

/// at("2026-03-29T01:00:00Z")
inline Instant at(const char *iso)
{
    return toInstant(QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs));
}

inline QString text(Instant moment)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(moment)).toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace smarketing::test
