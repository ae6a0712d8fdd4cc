// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/minutes.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace smarketing::minutes {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(smarketing::minutes)
};

using calendarFile::Event;

constexpr int remindBefore = 15; ///< minutes

/// How headings, lists and people's own words are written.
struct Format {
    QString (*text)(const QString &);
    QString title;
    QString heading;
    QString subheading;
    QString item;
    QString note;
};

QString escaped(const QString &text)
{
    static const QRegularExpression special(u"([\\\\`*_\\[\\]<>~|])"_s);
    static const QRegularExpression atTheStart(u"^([#+-]|\\d+[.)])"_s);
    QString result = text;
    return result.replace(special, u"\\\\1"_s).replace(u'\n', u' ').replace(atTheStart, u"\\\\1"_s);
}

QString asIs(const QString &text)
{
    return text;
}

QString day(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString when(const meetings::Board &board)
{
    const QDateTime at = toDateTime(board.meeting->startedAt.value_or(board.meeting->startsAt)).toTimeZone(board.zone);
    QString text = QLocale().toString(at.date(), QLocale::LongFormat) + u", "_s +
                   QLocale().toString(at.time(), QLocale::ShortFormat);
    text[0] = text[0].toUpper(); // it begins the line
    if (board.meeting->closedAt)
        text += u"–"_s + QLocale().toString(toDateTime(*board.meeting->closedAt).toTimeZone(board.zone).time(),
                                            QLocale::ShortFormat);
    return text;
}

QString names(const meetings::Board &board, bool present)
{
    QStringList result;
    for (const meetings::Attendee &one : board.attendees) {
        if (one.present == present && one.person.role != Role::Guest)
            result += u"%1 (%2)"_s.arg(one.person.name, words::label(one.person.department));
    }
    return result.join(u", "_s);
}

QString actionText(const actionItemStore::Record &record)
{
    return Words::tr("%1: %2, by %3").arg(record.action.text, record.owner, day(record.action.dueOn));
}

void addItem(QStringList &lines, const meetings::Board &board, const AgendaItem &item, const Format &format)
{
    lines +=
        format.subheading + u"%1 (%2)"_s.arg(format.text(words::agendaTitle(item)), words::label(item.state)) + u'\n';
    if (!item.notes.isEmpty())
        lines += format.note + format.text(item.notes) + u'\n';
    for (const Comment &comment : board.comments) {
        if (comment.subjectId == item.id.value)
            lines += format.item + u"%1: %2"_s.arg(format.text(comment.personName), format.text(comment.text));
    }
    for (const auto &record : board.decisions) {
        if (record.decision.item == item.id)
            lines += format.item + Words::tr("Decided: %1").arg(format.text(record.decision.text));
    }
    for (const auto &record : board.actions) {
        if (record.action.item == item.id)
            lines += format.item + Words::tr("Action: %1").arg(format.text(actionText(record)));
    }
    lines += QString();
}

QString written(const meetings::Board &board, const Format &format)
{
    QStringList lines = {format.title + format.text(title(board)) + u'\n', when(board) + u'\n',
                         Words::tr("Present: %1").arg(format.text(names(board, true))) + u'\n'};
    if (board.meeting->state == MeetingState::Cancelled) {
        return QStringList{format.title + format.text(title(board)) + u'\n', when(board) + u'\n',
                           Words::tr("Called off: %1").arg(format.text(board.meeting->cancelReason)) + u'\n'}
            .join(u'\n');
    }
    if (const QString absent = names(board, false); !absent.isEmpty())
        lines += Words::tr("Absent: %1").arg(format.text(absent)) + u'\n';
    for (const AgendaSection section : allOf<AgendaSection>()) {
        const bool any =
            std::ranges::any_of(board.items, [section](const AgendaItem &item) { return item.section == section; });
        if (!any)
            continue;
        lines += format.heading + words::label(section) + u'\n';
        for (const AgendaItem &item : board.items) {
            if (item.section == section)
                addItem(lines, board, item, format);
        }
    }
    const auto isFromHere = [&board](const auto &record) { return record.meeting == board.meeting->id; };
    if (std::ranges::any_of(board.actions, isFromHere)) {
        lines += format.heading + Words::tr("Who does what by when") + u'\n';
        for (const auto &record : board.actions) {
            if (isFromHere(record))
                lines += format.item + format.text(actionText(record));
        }
        lines += QString();
    }
    return lines.join(u'\n').trimmed() + u'\n';
}

Event meetingEvent(const meetings::Board &board)
{
    Event event;
    event.uid = u"meeting-%1@smarketing"_s.arg(board.meeting->id.value);
    event.summary = board.series->name;
    QStringList topics;
    for (const AgendaItem &item : board.items)
        topics += words::agendaTitle(item);
    event.description = topics.join(u'\n');
    QStringList units;
    for (const Unit &unit : board.units)
        units += unit.name;
    event.location = units.join(u", "_s);
    event.startsAt = board.meeting->startsAt;
    event.endsAt = board.meeting->startsAt + std::chrono::minutes(board.meeting->minutes);
    event.remindMinutesBefore = remindBefore;
    event.sequence = int(board.meeting->rowVersion);
    return event;
}

Event actionEvent(const actionItemStore::Record &record)
{
    Event event;
    event.uid = u"action-%1@smarketing"_s.arg(record.action.id.value);
    event.summary = u"%1 (%2)"_s.arg(record.action.text, record.owner);
    event.description = words::agendaTitle(record.item);
    event.day = record.action.dueOn;
    event.sequence = int(record.action.rowVersion);
    return event;
}

Event exchangeEvent(const processExchange::Record &record)
{
    const ExchangeSession &session = record.session;
    Event event;
    event.uid = u"exchange-%1@smarketing"_s.arg(session.id.value);
    event.summary = Words::tr("%1 shows: %2").arg(words::label(session.host), session.topic);
    QStringList lines = {Words::tr("Shown by %1").arg(record.shownBy)};
    if (!record.card.isEmpty())
        lines += Words::tr("Card: %1").arg(record.card);
    event.description = lines.join(u'\n');
    event.startsAt = session.startsAt;
    event.endsAt = session.startsAt + std::chrono::minutes(session.minutes);
    event.remindMinutesBefore = remindBefore;
    event.sequence = int(session.rowVersion);
    return event;
}

} // namespace

QString title(const meetings::Board &board)
{
    const QDate on = localDate(board.meeting->startsAt, board.zone);
    return u"%1 %2"_s.arg(on.toString(Qt::ISODate), board.series ? board.series->name : QString());
}

QString markdown(const meetings::Board &board)
{
    return written(board, {escaped, u"# "_s, u"## "_s, u"### "_s, u"- "_s, u"> "_s});
}

QString plainText(const meetings::Board &board)
{
    return written(board, {asIs, {}, u"== "_s, u"* "_s, u"  - "_s, u"  "_s});
}

QStringList addresses(const meetings::Board &board)
{
    QStringList result;
    for (const meetings::Attendee &one : board.attendees) {
        if (one.present && !one.person.email.isEmpty())
            result += one.person.email;
    }
    return result;
}

QByteArray calendar(const meetings::Board &board, const QList<actionItemStore::Record> &actions,
                    const QList<processExchange::Record> &sessions, Instant now)
{
    QList<Event> events;
    if (board.meeting && !board.meeting->isOver())
        events += meetingEvent(board);
    for (const auto &record : actions)
        events += actionEvent(record);
    for (const auto &record : sessions)
        events += exchangeEvent(record);
    return calendarFile::write(events, board.series ? board.series->name : QString(), now);
}

} // namespace smarketing::minutes
