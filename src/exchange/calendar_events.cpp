// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/calendar_events.h"

#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace smarketing::calendarFile {

namespace {

struct Release {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

icaltimetype timeOf(Instant at)
{
    const QDateTime utc = toDateTime(at).toTimeZone(QTimeZone::utc());
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icaltimetype dayOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

void addText(icalcomponent *to, icalproperty *(*make)(const char *), const QString &text)
{
    if (!text.isEmpty())
        icalcomponent_add_property(to, make(text.toUtf8().constData()));
}

void addReminder(icalcomponent *to, int minutesBefore, const QString &text)
{
    icalcomponent *alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    addText(alarm, icalproperty_new_description, text);
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-60 * minutesBefore);
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(to, alarm);
}

icalcomponent *componentOf(const Event &event, Instant writtenAt)
{
    icalcomponent *component = icalcomponent_new_vevent();
    addText(component, icalproperty_new_uid, event.uid);
    icalcomponent_add_property(component, icalproperty_new_dtstamp(timeOf(writtenAt)));
    icalcomponent_add_property(component, icalproperty_new_sequence(event.sequence));
    if (event.startsAt) {
        icalcomponent_add_property(component, icalproperty_new_dtstart(timeOf(*event.startsAt)));
        icalcomponent_add_property(component, icalproperty_new_dtend(timeOf(event.endsAt.value_or(*event.startsAt))));
    } else {
        // a whole day ends where the next begins
        icalcomponent_add_property(component, icalproperty_new_dtstart(dayOf(event.day)));
        icalcomponent_add_property(component, icalproperty_new_dtend(dayOf(event.day.addDays(1))));
        icalcomponent_add_property(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    }
    addText(component, icalproperty_new_summary, event.summary);
    addText(component, icalproperty_new_description, event.description);
    addText(component, icalproperty_new_location, event.location);
    if (event.remindMinutesBefore)
        addReminder(component, *event.remindMinutesBefore, event.summary);
    return component;
}

} // namespace

QByteArray write(const QList<Event> &events, const QString &name, Instant writtenAt)
{
    const std::unique_ptr<icalcomponent, Release> calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Smarketing Workbench//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *called = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(called, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), called);
    for (const Event &event : events)
        icalcomponent_add_component(calendar.get(), componentOf(event, writtenAt));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray result(text);
    icalmemory_free_buffer(text);
    return result;
}

} // namespace smarketing::calendarFile
