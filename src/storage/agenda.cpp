// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/agenda.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smarketing::agendaStore {

using namespace Qt::StringLiterals;

namespace {

const QString selected =
    u"SELECT id, meeting_id, section, position, placed, source, source_key, args, title, detail, people, money_minor, "
    "currency, points, state, notes, raised_at, carried_from_id, added_by, row_version FROM agenda_item "_s;

QStringList fromJson(const QString &text)
{
    QStringList result;
    for (const auto value : QJsonDocument::fromJson(text.toUtf8()).array())
        result += value.toString();
    return result;
}

QString toJson(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

std::optional<qint64> minorOf(const AgendaItem &item)
{
    return item.money ? std::optional(item.money->minor) : std::nullopt;
}

std::optional<QString> currencyOf(const AgendaItem &item)
{
    return item.money ? std::optional(item.money->currency) : std::nullopt;
}

AgendaItem read(const Cursor &row)
{
    AgendaItem item;
    item.id = row.id<AgendaItemId>(0);
    item.meeting = row.id<MeetingId>(1);
    item.section = row.as<AgendaSection>(2);
    item.position = int(row.integer(3));
    item.placed = row.boolean(4);
    item.source = row.as<AgendaSource>(5);
    item.key = row.text(6);
    item.args = fromJson(row.text(7));
    item.title = row.text(8);
    item.detail = row.text(9);
    item.people = int(row.integer(10));
    item.money = row.maybeMoney(11, 12);
    item.points = int(row.integer(13));
    item.state = row.as<AgendaState>(14);
    item.notes = row.text(15);
    item.raisedAt = row.instant(16);
    item.carriedFrom = row.id<AgendaItemId>(17);
    item.addedBy = row.id<PersonId>(18);
    item.rowVersion = row.integer(19);
    return item;
}

} // namespace

QList<AgendaItem> items(Database &database, MeetingId meeting)
{
    Cursor cursor = database.query(
        QString(selected + u"WHERE meeting_id = ? AND deleted_at IS NULL ORDER BY CASE section WHEN 'company' THEN 0 "
                           "WHEN 'customer' THEN 1 WHEN 'weeks' THEN 2 ELSE 3 END, position, id"_s),
        meeting);
    QList<AgendaItem> result;
    while (cursor.next())
        result += read(cursor);
    return result;
}

std::optional<AgendaItem> find(Database &database, AgendaItemId id)
{
    Cursor cursor = database.query(QString(selected + u"WHERE id = ?"_s), id);
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

AgendaItemId insert(Database &database, const AgendaItem &item)
{
    return AgendaItemId(database.insert(
        u"INSERT INTO agenda_item (meeting_id, section, position, placed, source, source_key, args, title, detail, "
        "people, money_minor, currency, points, state, raised_at, carried_from_id, added_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?) RETURNING id"_s,
        item.meeting, item.section, item.position, item.placed, item.source, item.key, toJson(item.args), item.title,
        item.detail, item.people, minorOf(item), currencyOf(item), item.points, item.raisedAt, item.carriedFrom,
        item.addedBy));
}

void updateText(Database &database, const AgendaItem &item)
{
    if (database.execute(u"UPDATE agenda_item SET title = ?, detail = ?, row_version = row_version + 1 "
                         "WHERE id = ? AND row_version = ?"_s,
                         item.title, item.detail, item.id, item.rowVersion) == 0)
        throw Conflict(u"agenda_item"_s, item.id.value);
}

void updateFacts(Database &database, const AgendaItem &item)
{
    database.execute(u"UPDATE agenda_item SET args = ?, people = ?, money_minor = ?, currency = ?, points = ?, "
                     "row_version = row_version + 1 WHERE id = ?"_s,
                     toJson(item.args), item.people, minorOf(item), currencyOf(item), item.points, item.id);
}

void place(Database &database, AgendaItemId id, AgendaSection section, int position, bool placed)
{
    database.execute(u"UPDATE agenda_item SET section = ?, position = ?, placed = ?, row_version = row_version + 1 "
                     "WHERE id = ?"_s,
                     section, position, placed, id);
}

void setState(Database &database, AgendaItemId id, AgendaState state)
{
    database.execute(u"UPDATE agenda_item SET state = ?, row_version = row_version + 1 WHERE id = ?"_s, state, id);
}

void setNotes(Database &database, AgendaItemId id, const QString &before, const QString &after)
{
    if (database.execute(
            u"UPDATE agenda_item SET notes = ?, row_version = row_version + 1 WHERE id = ? AND notes = ?"_s, after, id,
            before) == 0)
        throw Conflict(u"agenda_item"_s, id.value);
}

void remove(Database &database, AgendaItemId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE agenda_item SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

AgendaItemId carriedTo(Database &database, AgendaItemId id)
{
    return AgendaItemId(
        database.number(u"SELECT id FROM agenda_item WHERE carried_from_id = ? AND deleted_at IS NULL"_s, id)
            .value_or(0));
}

QList<HandoffId> handoffs(Database &database, AgendaItemId id)
{
    Cursor cursor = database.query(
        u"SELECT handoff_id FROM agenda_item_handoff WHERE agenda_item_id = ? ORDER BY handoff_id"_s, id);
    QList<HandoffId> result;
    while (cursor.next())
        result += cursor.id<HandoffId>(0);
    return result;
}

void setHandoffs(Database &database, AgendaItemId id, const QList<HandoffId> &wanted)
{
    const QList<HandoffId> before = handoffs(database, id);
    for (const HandoffId handoff : before) {
        if (!wanted.contains(handoff))
            database.execute(u"DELETE FROM agenda_item_handoff WHERE agenda_item_id = ? AND handoff_id = ?"_s, id,
                             handoff);
    }
    for (const HandoffId handoff : wanted) {
        if (!before.contains(handoff))
            database.execute(u"INSERT INTO agenda_item_handoff (agenda_item_id, handoff_id) VALUES (?, ?)"_s, id,
                             handoff);
    }
}

QList<OwedLead> owed(Database &database, AgendaItemId id)
{
    Cursor cursor = database.query(
        u"SELECT h.id, trim(l.first_name || ' ' || l.last_name), l.company, h.feedback_due_at, h.feedback_id "
        "FROM agenda_item_handoff a JOIN handoff h ON h.id = a.handoff_id JOIN lead l ON l.id = h.lead_id "
        "WHERE a.agenda_item_id = ? ORDER BY h.feedback_due_at, h.id"_s,
        id);
    QList<OwedLead> result;
    while (cursor.next())
        result += OwedLead{cursor.id<HandoffId>(0), cursor.text(1).isEmpty() ? cursor.text(2) : cursor.text(1),
                           cursor.instant(3), !cursor.isNull(4)};
    return result;
}

} // namespace smarketing::agendaStore
