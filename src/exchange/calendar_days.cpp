// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/calendar_file.h"

#include "smarketing/domain/error.h"
#include "smarketing/exchange/text.h"

#include <QFile>
#include <QSet>

#include <libical/ical.h>

#include <memory>

namespace smarketing::calendarFile {

using namespace Qt::StringLiterals;

namespace {

// What no calendar of days comes near; a file beyond it was made to do harm, or by mistake.
constexpr qsizetype mostBytes = 4'000'000;
constexpr int deepestNesting = 8;
constexpr int mostEvents = 20'000;
constexpr int mostRecurring = 1'000;
constexpr int mostOccurrences = 1'000; ///< of one event that comes back every year
constexpr qsizetype mostDays = 5'000;
constexpr int longestEvent = 60; ///< days
constexpr qsizetype longestTitle = 120;

struct ComponentDeleter {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

struct RecurrenceDeleter {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Recurrence = std::unique_ptr<icalrecur_iterator, RecurrenceDeleter>;

Refused refused(const QString &reason)
{
    return Refused(28, reason, u"file"_s);
}

/// The library takes components apart by recursion: what is nested too deeply must not reach it.
void requireHarmless(const QByteArray &content)
{
    if (content.size() > mostBytes)
        throw refused(u"calendar-too-large"_s);
    int depth = 0;
    int begun = 0;
    for (qsizetype from = 0; from < content.size();) {
        const qsizetype end = content.indexOf('\n', from);
        const QByteArrayView line = QByteArrayView(content).sliced(from, (end < 0 ? content.size() : end) - from);
        const QByteArray word = line.first(std::min<qsizetype>(line.size(), 6)).toByteArray().toUpper();
        if (word == "BEGIN:") {
            ++begun;
            if (++depth > deepestNesting)
                throw refused(u"not-a-calendar"_s);
        } else if (word.startsWith("END:") && --depth < 0) {
            throw refused(u"not-a-calendar"_s);
        }
        from = end < 0 ? content.size() : end + 1;
    }
    if (begun > mostEvents)
        throw refused(u"calendar-too-large"_s);
}

Component parsed(const QByteArray &content)
{
    static const bool quiet = (icalerror_set_errors_are_fatal(0), true);
    Q_UNUSED(quiet)
    const QByteArray start = content.left(2'000).trimmed().toUpper();
    if (!start.startsWith("BEGIN:VCALENDAR") && !start.startsWith("\xEF\xBB\xBF"
                                                                  "BEGIN:VCALENDAR"))
        throw refused(u"not-a-calendar"_s);
    // A zero byte would end the text early; the mark of the encoding would hide the first line.
    QByteArray text = content;
    text.replace('\0', ' ');
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    requireHarmless(text);
    Component root(icalparser_parse_string(text.constData()));
    if (!root)
        throw refused(u"not-a-calendar"_s);
    return root;
}

QDate dayOf(const icaltimetype &time)
{
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

bool isMidnight(const icaltimetype &time)
{
    return time.is_date || (time.hour == 0 && time.minute == 0 && time.second == 0);
}

/// How many whole days an event lasts; 0 where it does not.
int wholeDays(const icaltimetype &start, const icaltimetype &end)
{
    if (!dayOf(start).isValid() || !isMidnight(start))
        return 0;
    const qint64 days = dayOf(end).isValid() ? dayOf(start).daysTo(dayOf(end)) : 0;
    if (start.is_date)
        return int(std::clamp<qint64>(days, 1, longestEvent));
    return isMidnight(end) ? int(std::clamp<qint64>(days, 0, longestEvent)) : 0;
}

QSet<QDate> exceptions(icalcomponent *event)
{
    QSet<QDate> days;
    for (icalproperty *one = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); one;
         one = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
        days.insert(dayOf(icalproperty_get_exdate(one)));
    return days;
}

/// The first of a rule's list is this where the list is empty.
constexpr short none = ICAL_RECURRENCE_ARRAY_MAX;

/// Days of the month that come at least every eighth year in a month such a rule names, or in any.
bool comesBack(const icalrecurrencetype &rule)
{
    const bool anyMonth = rule.by_month[0] == none;
    for (int i = 0; i < ICAL_BY_MONTHDAY_SIZE && rule.by_month_day[i] != none; ++i) {
        if (std::abs(rule.by_month_day[i]) > (anyMonth ? 31 : 29))
            return false;
    }
    for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != none; ++i) {
        if (std::abs(icalrecurrencetype_day_position(rule.by_day[i])) > 4)
            return false;
    }
    return rule.by_month_day[0] == none || rule.by_day[0] == none;
}

/// Every year, on days that do come: a rule that never comes true would keep one busy for centuries.
bool isYearly(const icalrecurrencetype &rule)
{
    return rule.freq == ICAL_YEARLY_RECURRENCE && rule.interval == 1 && rule.by_hour[0] == none &&
           rule.by_minute[0] == none && rule.by_second[0] == none && rule.by_year_day[0] == none &&
           rule.by_week_no[0] == none && rule.by_set_pos[0] == none && comesBack(rule);
}

class Reader {
public:
    explicit Reader(const Period &within) : m_within(within) {}

    void read(icalcomponent *calendar)
    {
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            readEvent(event);
    }
    Days take() { return std::move(m_found); }

private:
    void readEvent(icalcomponent *event)
    {
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return;
        const icaltimetype start = icalcomponent_get_dtstart(event);
        const int length = wholeDays(start, icalcomponent_get_dtend(event));
        if (length == 0) {
            ++m_found.leftOut;
            return;
        }
        const QString title = cleanText(QString::fromUtf8(icalcomponent_get_summary(event))).left(longestTitle);
        const QSet<QDate> besides = exceptions(event);
        icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        if (rule && !addEveryYear(start, icalproperty_get_rrule(rule), length, title, besides))
            return;
        if (!rule && !besides.contains(dayOf(start)))
            add(dayOf(start), length, title);
        addByDate(event, length, title, besides);
    }

    /// What comes back on days of its own, such as a feast that moves. One with a time of day is no whole day.
    void addByDate(icalcomponent *event, int length, const QString &title, const QSet<QDate> &besides)
    {
        for (icalproperty *one = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); one;
             one = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
            const icaldatetimeperiodtype date = icalproperty_get_rdate(one);
            const icaltimetype at = icaltime_is_null_time(date.time) ? date.period.start : date.time;
            const QDate day = dayOf(at);
            if (!day.isValid() || !isMidnight(at))
                ++m_found.leftOut;
            else if (!besides.contains(day))
                add(day, length, title);
        }
    }

    /// False where it is another rule than once a year.
    bool addEveryYear(const icaltimetype &start, const icalrecurrencetype &rule, int length, const QString &title,
                      const QSet<QDate> &besides)
    {
        if (!isYearly(rule) || ++m_recurring > mostRecurring) {
            ++m_found.leftOut;
            return false;
        }
        Recurrence iterator(icalrecur_iterator_new(rule, start));
        for (int i = 0; iterator && i < mostOccurrences; ++i) {
            const QDate day = dayOf(icalrecur_iterator_next(iterator.get()));
            if (!day.isValid() || day > m_within.last)
                break;
            if (!besides.contains(day))
                add(day, length, title);
        }
        return true;
    }

    void add(QDate first, int length, const QString &title)
    {
        for (int i = 0; i < length; ++i) {
            const QDate day = first.addDays(i);
            if (m_within.contains(day))
                m_found.days.insert(day, title);
        }
        if (m_found.days.size() > mostDays)
            throw refused(u"calendar-too-large"_s);
    }

    Period m_within;
    Days m_found;
    int m_recurring = 0;
};

} // namespace

Days readDays(const QByteArray &content, const Period &within)
{
    const Component root = parsed(content);
    Reader reader(within);
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT)
        reader.read(root.get());
    for (icalcomponent *calendar = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); calendar;
         calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
        reader.read(calendar);
    Days days = reader.take();
    if (days.days.isEmpty())
        throw refused(u"no-days"_s);
    return days;
}

Days readDaysFrom(const QString &path, const Period &within)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Refused(28, u"file-unreadable"_s, u"file"_s, {path});
    return readDays(file.read(mostBytes + 1), within);
}

} // namespace smarketing::calendarFile
