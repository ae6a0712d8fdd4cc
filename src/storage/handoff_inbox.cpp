// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/handoff.h"

#include "handoff_row.h"
#include "limit.h"

namespace smarketing::handoffStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectInboxItem =
    QString(u"SELECT "_s + handoffColumns + u", "_s + leadNameColumn +
            u", l.company, l.city, l.stage, l.last_activity_at, p.name, c.name, ch.name, s.name, r.name "
            "FROM handoff h JOIN lead l ON l.id = h.lead_id JOIN persona p ON p.id = h.persona_id "
            "JOIN campaign c ON c.id = h.campaign_id LEFT JOIN channel ch ON ch.id = h.channel_id "
            "JOIN person s ON s.id = h.sender_id JOIN person r ON r.id = h.receiver_id "_s);

InboxItem read(const Cursor &row)
{
    constexpr int c = handoffColumnCount;
    return {readHandoff(row, 0),  row.text(c),        row.text(c + 1), row.text(c + 2),
            row.as<Stage>(c + 3), row.instant(c + 4), row.text(c + 5), row.text(c + 6),
            row.text(c + 7),      row.text(c + 8),    row.text(c + 9)};
}

QString conditionOf(Section section)
{
    switch (section) {
    case Section::Waiting:
        return u"h.state = 'waiting'"_s;
    case Section::FeedbackDue:
        return u"h.state = 'accepted' AND h.feedback_id IS NULL"_s;
    case Section::Working:
        return u"h.state = 'accepted' AND h.feedback_id IS NOT NULL"_s;
    }
    return u"0"_s;
}

int asInt(std::optional<qint64> number)
{
    return static_cast<int>(number.value_or(0));
}

} // namespace

QList<InboxItem> inbox(Database &database, PersonId receiver, Section section, std::optional<InboxKey> after, int limit)
{
    // The second condition on the state lets SQLite use the index of open handoffs.
    QString sql = selectInboxItem + u"WHERE h.state IN ('waiting', 'accepted') AND "_s + conditionOf(section);
    QVariantList args;
    if (receiver) {
        sql += u" AND h.receiver_id = ?"_s;
        args += sql::bound(receiver);
    }
    if (after) {
        sql += u" AND (h.feedback_due_at, h.id) > (?, ?)"_s;
        args << sql::bound(after->dueAt) << sql::bound(after->id);
    }
    sql += u" ORDER BY h.feedback_due_at, h.id"_s + limitedTo(limit);
    Cursor cursor = database.query(sql, args);
    QList<InboxItem> items;
    while (items.size() < limit && cursor.next())
        items += read(cursor);
    return items;
}

std::optional<InboxItem> inboxItem(Database &database, HandoffId id)
{
    Cursor cursor = database.query(QString(selectInboxItem + u"WHERE h.id = ?"_s), id);
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

QList<InboxItem> all(Database &database, HandoffId after, int limit)
{
    Cursor cursor =
        database.query(QString(selectInboxItem + u"WHERE h.id > ? ORDER BY h.id"_s + limitedTo(limit)), after.value);
    QList<InboxItem> items;
    while (items.size() < limit && cursor.next())
        items += read(cursor);
    return items;
}

QList<InboxItem> arrived(Database &database, PersonId receiver, HandoffId after, int limit)
{
    Cursor cursor = database.query(
        QString(selectInboxItem + u"WHERE h.receiver_id = ? AND h.id > ? AND h.state = 'waiting' ORDER BY h.id"_s +
                limitedTo(limit)),
        receiver, after.value);
    QList<InboxItem> items;
    while (items.size() < limit && cursor.next())
        items += read(cursor);
    return items;
}

InboxCounts counts(Database &database, PersonId receiver, Instant now)
{
    QString sql = u"SELECT count(*) FILTER (WHERE state = 'waiting'), "
                  "count(*) FILTER (WHERE state = 'accepted' AND feedback_id IS NULL), "
                  "count(*) FILTER (WHERE state = 'accepted' AND feedback_id IS NOT NULL), "
                  "count(*) FILTER (WHERE feedback_id IS NULL AND feedback_due_at < ?) "
                  "FROM handoff WHERE state IN ('waiting', 'accepted')"_s;
    QVariantList args{sql::bound(now)};
    if (receiver) {
        sql += u" AND receiver_id = ?"_s;
        args += sql::bound(receiver);
    }
    Cursor cursor = database.query(sql, args);
    if (!cursor.next())
        return {};
    const auto at = [&](int column) { return static_cast<int>(cursor.integer(column)); };
    return {at(0), at(1), at(2), at(3)};
}

QList<Load> loads(Database &database, Instant now, QDate today)
{
    Cursor cursor = database.query(
        u"SELECT p.id, p.login, p.name, p.email, p.department, p.role, p.unit_id, p.active, p.password_hash IS NOT "
        u"NULL, "
        "p.row_version, "
        "(SELECT count(*) FROM handoff h WHERE h.receiver_id = p.id AND h.state IN ('waiting', 'accepted')) AS open, "
        "(SELECT count(*) FROM handoff h WHERE h.receiver_id = p.id AND h.state IN ('waiting', 'accepted') "
        "  AND h.feedback_id IS NULL AND h.feedback_due_at < given.now) AS overdue, "
        "(SELECT max(a.last_day) FROM absence a WHERE a.person_id = p.id AND a.first_day <= given.today AND a.last_day "
        ">= given.today) "
        "FROM (SELECT CAST(? AS bigint) AS now, CAST(? AS text) AS today) given, person p WHERE p.role = 'sales' AND p.active = 1 ORDER BY open, overdue, p.name, p.id"_s,
        now, today);
    QList<Load> loads;
    while (cursor.next()) {
        Load load;
        load.person = {cursor.id<PersonId>(0),   cursor.text(1),     cursor.text(2),       cursor.text(3),
                       cursor.as<Department>(4), cursor.as<Role>(5), cursor.id<UnitId>(6), cursor.boolean(7),
                       cursor.boolean(8),        cursor.integer(9)};
        load.open = static_cast<int>(cursor.integer(10));
        load.overdue = static_cast<int>(cursor.integer(11));
        load.absentUntil = cursor.day(12);
        loads += load;
    }
    return loads;
}

int overdueOf(Database &database, PersonId person, Instant now)
{
    return asInt(database.number(QString(u"SELECT count(*) FROM handoff WHERE receiver_id = ? AND "_s + owedBefore),
                                 person, now));
}

} // namespace smarketing::handoffStore
