// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/date.h"

#include "digit.h"
#include "month_names.h"

#include <array>
#include <cmath>

#include <QTimeZone>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestDate = 64;
constexpr int SecondsADay = 24 * 60 * 60;

std::optional<QDate> checkedDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year < 2200 ? std::optional(date) : std::nullopt;
}

int fullYear(int year, int digits)
{
    return digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/// Passes over a text from left to right.
class Cursor {
public:
    explicit Cursor(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool take(QChar c) { return peek() == c && ++m_at; }
    void skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    QStringView digits() { return takeWhile(isDigit); }
    QStringView word()
    {
        return takeWhile([](QChar c) { return c.isLetter() || c.isMark(); });
    }
    QChar any() { return m_text[m_at++]; }

private:
    template <class Test> QStringView takeWhile(Test test)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && test(m_text[m_at]))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

struct Part {
    int value = 0;
    int digits = 0;
};

/// The part before the time: up to three numbers, perhaps a month's name.
class DayReader {
public:
    explicit DayReader(DateOrder order) : m_order(order) {}

    std::optional<QDate> read(QStringView text)
    {
        Cursor cursor(text);
        while (!cursor.atEnd()) {
            if (!readPart(cursor))
                return {};
        }
        return m_month > 0 ? named() : numeric();
    }

private:
    bool readPart(Cursor &cursor)
    {
        const QChar c = cursor.peek();
        if (isDigit(c))
            return readNumber(cursor.digits());
        if (c.isLetter())
            return readWord(cursor.word());
        cursor.any();
        const bool separates = c == u'-' || c == u'/' || c == u'.';
        if (separates && m_parts.size() < 3)
            m_separators += c;
        return separates || c.isSpace() || c == u',';
    }

    bool readNumber(QStringView digits)
    {
        if (m_parts.size() == 3 || digits.size() > 4 || digits.size() == 3)
            return false;
        m_parts.push_back({digits.toInt(), int(digits.size())});
        return true;
    }

    bool readWord(QStringView word)
    {
        const int month = monthOf(word);
        if (month == 0)
            return isDateFiller(word);
        if (m_month != 0)
            return false;
        m_month = month;
        return true;
    }

    /// `Jun 09, 2018`, `9 cze 2026`, `2026 juni 9`
    std::optional<QDate> named() const
    {
        if (m_parts.size() != 2)
            return {};
        const bool yearFirst = m_parts[0].digits == 4;
        const Part &year = m_parts[yearFirst ? 0 : 1];
        const Part &day = m_parts[yearFirst ? 1 : 0];
        return checkedDate(fullYear(year.value, year.digits), m_month, day.value);
    }

    std::optional<QDate> numeric() const
    {
        if (m_parts.size() != 3 || (m_separators.size() == 2 && m_separators[0] != m_separators[1]))
            return {};
        const bool yearLeads = m_parts[0].digits == 4;
        if (m_parts[1].digits == 4 || (yearLeads && m_parts[2].digits == 4))
            return {};
        if (yearLeads || (m_order == DateOrder::YearFirst && m_parts[2].digits < 4))
            return ordered(0, 1, 2);
        if (m_order == DateOrder::YearFirst)
            return {};
        return m_order == DateOrder::DayFirst ? ordered(2, 1, 0) : ordered(2, 0, 1);
    }

    std::optional<QDate> ordered(size_t year, size_t month, size_t day) const
    {
        if (m_parts[qsizetype(year)].digits == 1)
            return {};
        return checkedDate(fullYear(m_parts[qsizetype(year)].value, m_parts[qsizetype(year)].digits),
                           m_parts[qsizetype(month)].value, m_parts[qsizetype(day)].value);
    }

    DateOrder m_order;
    QVarLengthArray<Part, 3> m_parts;
    QString m_separators;
    int m_month = 0;
};

/// `09:30`, `9:30:15.123 pm`, with `Z`, `+02:00`, `UTC` or the like behind it.
class TimeReader {
public:
    bool read(QStringView text)
    {
        Cursor cursor(text);
        if (!readClock(cursor))
            return false;
        for (cursor.skipBlanks(); !cursor.atEnd(); cursor.skipBlanks()) {
            if (!readSuffix(cursor))
                return false;
        }
        return true;
    }
    QTime time() const { return m_time; }
    std::optional<int> offset() const { return m_offset; }

private:
    bool readClock(Cursor &cursor)
    {
        const QStringView hours = cursor.digits();
        if (hours.isEmpty() || hours.size() > 2 || !cursor.take(u':'))
            return false;
        const QStringView minutes = cursor.digits();
        QStringView seconds;
        QStringView fraction;
        if (cursor.take(u':'))
            seconds = cursor.digits();
        if (!seconds.isEmpty() && (cursor.take(u'.') || cursor.take(u',')))
            fraction = cursor.digits();
        if (minutes.size() != 2 || seconds.size() > 2)
            return false;
        const int millis = fraction.isEmpty() ? 0 : fraction.left(3).toString().leftJustified(3, u'0').toInt();
        m_time = QTime(hours.toInt(), minutes.toInt(), seconds.toInt(), millis);
        return m_time.isValid();
    }

    bool readSuffix(Cursor &cursor)
    {
        const QChar c = cursor.peek();
        if (c == u'+' || c == u'-' || c == u'−')
            return readOffset(cursor);
        if (c.isLetter())
            return readWord(cursor.word());
        cursor.any();
        return c == u'.' || c == u'(' || c == u')' || c == u',';
    }

    bool readOffset(Cursor &cursor)
    {
        const int sign = cursor.any() == u'+' ? 1 : -1;
        const QStringView first = cursor.digits();
        const QStringView second = cursor.take(u':') ? cursor.digits() : QStringView();
        if (first.isEmpty() || first.size() > 4 || first.size() == 3 || second.size() > 2)
            return false;
        const int hours = first.left(2).toInt();
        const int minutes = first.size() == 4 ? first.mid(2).toInt() : second.toInt();
        m_offset = sign * (hours * 60 + minutes) * 60;
        return hours <= 14 && minutes < 60;
    }

    bool readWord(QStringView word)
    {
        const QString lower = word.toString().toLower();
        if (lower == "am"_L1 || lower == "pm"_L1 || lower == "a"_L1 || lower == "p"_L1)
            return readHalf(lower.startsWith(u'p'));
        if (lower == "m"_L1)
            return m_half;
        return readZone(lower);
    }

    bool readHalf(bool afternoon)
    {
        if (m_half || m_time.hour() < 1 || m_time.hour() > 12)
            return false;
        m_half = true;
        m_time.setHMS(m_time.hour() % 12 + (afternoon ? 12 : 0), m_time.minute(), m_time.second(), m_time.msec());
        return true;
    }

    bool readZone(const QString &name)
    {
        struct Zone {
            QLatin1StringView name;
            int hours;
        };
        static constexpr std::array<Zone, 11> zones = {Zone{"z"_L1, 0},    Zone{"utc"_L1, 0},  Zone{"gmt"_L1, 0},
                                                       Zone{"cet"_L1, 1},  Zone{"cest"_L1, 2}, Zone{"est"_L1, -5},
                                                       Zone{"edt"_L1, -4}, Zone{"pst"_L1, -8}, Zone{"pdt"_L1, -7},
                                                       Zone{"bst"_L1, 1},  Zone{"eet"_L1, 2}};
        for (const Zone &zone : zones) {
            if (name == zone.name) {
                m_offset = zone.hours * 60 * 60;
                return true;
            }
        }
        return false;
    }

    QTime m_time;
    std::optional<int> m_offset;
    bool m_half = false;
};

WrittenDate fromUnixMillis(qint64 millis)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(millis, QTimeZone::utc());
    return {at.date(), at.time(), 0};
}

/// A spreadsheet counts days from 1899-12-30; the fraction is the time of day.
WrittenDate fromSerial(int day, QStringView fraction)
{
    WrittenDate written{QDate(1899, 12, 30).addDays(day), {}, {}};
    if (!fraction.isEmpty()) {
        const double share = QString(u"0."_s + fraction).toDouble();
        const int seconds = std::min(int(std::lround(share * SecondsADay)), SecondsADay - 1);
        written.time = QTime(0, 0).addSecs(seconds);
    }
    return written;
}

/// Digits alone: `20260501`, `20260501093000`, a serial day, Unix seconds or milliseconds. Their lengths tell them
/// apart.
std::optional<WrittenDate> fromDigits(QStringView whole, QStringView fraction)
{
    const qint64 value = whole.toLongLong();
    if (whole.size() == 5 && value >= 20'000 && value < 80'000)
        return fromSerial(int(value), fraction);
    if (!fraction.isEmpty() && whole.size() != 10)
        return {};
    switch (whole.size()) {
    case 8:
        if (const auto day = checkedDate(int(value / 10000), int(value / 100 % 100), int(value % 100)))
            return WrittenDate{*day, {}, {}};
        return {};
    case 14: {
        const auto day = checkedDate(whole.left(4).toInt(), whole.mid(4, 2).toInt(), whole.mid(6, 2).toInt());
        const QTime time(whole.mid(8, 2).toInt(), whole.mid(10, 2).toInt(), whole.mid(12, 2).toInt());
        return day && time.isValid() ? std::optional(WrittenDate{*day, time, {}}) : std::nullopt;
    }
    case 9:
    case 10:
        return value >= 100'000'000 && value < 4'200'000'000 ? std::optional(fromUnixMillis(value * 1000))
                                                             : std::nullopt;
    case 12:
    case 13:
        return value < 4'200'000'000'000 ? std::optional(fromUnixMillis(value)) : std::nullopt;
    default:
        return {};
    }
}

std::optional<WrittenDate> fromBareNumber(QStringView text, bool *isNumber)
{
    const auto notDigit = std::find_if_not(text.begin(), text.end(), isDigit);
    const qsizetype whole = notDigit - text.begin();
    const bool mark = notDigit != text.end() && (*notDigit == u'.' || *notDigit == u',');
    const QStringView fraction = mark ? text.mid(whole + 1) : QStringView();
    *isNumber = (notDigit == text.end() || mark) && std::all_of(fraction.begin(), fraction.end(), isDigit);
    return *isNumber ? fromDigits(text.left(whole), fraction) : std::nullopt;
}

/// Where the time begins: at the digits before the first colon.
qsizetype timeBegin(QStringView text)
{
    qsizetype at = text.indexOf(u':');
    if (at < 0)
        return text.size();
    while (at > 0 && isDigit(text[at - 1]))
        --at;
    return at;
}

} // namespace

Instant WrittenDate::instant(const QTimeZone &zone) const
{
    if (utcOffsetSeconds)
        return toInstant(QDateTime(day, time.value_or(QTime(0, 0)), QTimeZone(*utcOffsetSeconds)));
    return toInstant(time ? QDateTime(day, *time, zone) : day.startOfDay(zone));
}

std::optional<WrittenDate> parseDate(QStringView text, DateOrder order)
{
    text = text.trimmed();
    if (text.size() < 5 || text.size() > LongestDate)
        return {};
    bool isNumber = false;
    const auto number = fromBareNumber(text, &isNumber);
    if (isNumber)
        return number;
    const qsizetype begin = timeBegin(text);
    QStringView dayText = text.left(begin).trimmed();
    if (begin < text.size() && (dayText.endsWith(u'T') || dayText.endsWith(u't')) && dayText.size() > 1 &&
        isDigit(dayText[dayText.size() - 2]))
        dayText.chop(1);
    WrittenDate written;
    const auto day = DayReader(order).read(dayText);
    if (!day)
        return {};
    written.day = *day;
    if (begin == text.size())
        return written;
    TimeReader time;
    if (!time.read(text.mid(begin)))
        return {};
    written.time = time.time();
    written.utcOffsetSeconds = time.offset();
    return written;
}

} // namespace smarketing
