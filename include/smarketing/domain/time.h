// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <chrono>

namespace smarketing {

/// A moment: UTC milliseconds since 1970, as the database keeps it. Days that people mean as days are QDate.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Duration = std::chrono::milliseconds;

constexpr qint64 toMillis(Instant at)
{
    return at.time_since_epoch().count();
}
constexpr Instant fromMillis(qint64 millis)
{
    return Instant(Duration(millis));
}

inline QDateTime toDateTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at));
}
inline Instant toInstant(const QDateTime &at)
{
    return fromMillis(at.toMSecsSinceEpoch());
}

} // namespace smarketing
