// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/time.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// Files of calendars, as RFC 5545 has them (.ics): writing events.
namespace smarketing::calendarFile {

/// Something with a time, or a whole day. Times are written in UTC, which every calendar understands without a table of
/// time zones.
struct Event {
    QString uid; ///< stays the same for the same matter, so that a calendar replaces it instead of showing it twice
    QString summary;
    QString description;
    QString location;
    std::optional<Instant> startsAt; ///< none: the whole of `day`
    std::optional<Instant> endsAt;
    QDate day;
    std::optional<int> remindMinutesBefore;
    int sequence = 0; ///< grows with every change
};

/// `writtenAt` is the stamp all events bear; `name` what the calendar is called.
QByteArray write(const QList<Event> &events, const QString &name, Instant writtenAt);

} // namespace smarketing::calendarFile
