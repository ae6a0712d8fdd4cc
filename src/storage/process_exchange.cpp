// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/process_exchange.h"

namespace smarketing::processExchangeStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectedCards = u"SELECT id, department, name, steps, changed_by, row_version FROM process_card "_s;

ProcessCard readCard(const Cursor &row)
{
    return {row.id<ProcessCardId>(0), row.as<Department>(1), row.text(2), row.text(3).split(u'\n', Qt::SkipEmptyParts),
            row.id<PersonId>(4),      row.integer(5)};
}

const QString selectedSessions =
    u"SELECT s.id, s.host, s.shown_by, s.topic, s.card_id, s.starts_at, s.minutes, s.learned, s.row_version, p.name, "
    "coalesce(c.name, '') FROM exchange_session s JOIN person p ON p.id = s.shown_by "
    "LEFT JOIN process_card c ON c.id = s.card_id "_s;

Record readSession(const Cursor &row)
{
    return {{row.id<ExchangeSessionId>(0), row.as<Department>(1), row.id<PersonId>(2), row.text(3),
             row.id<ProcessCardId>(4), row.instant(5), int(row.integer(6)), row.text(7), row.integer(8)},
            row.text(9),
            row.text(10)};
}

} // namespace

QList<ProcessCard> cards(Database &database)
{
    Cursor cursor =
        database.query(QString(selectedCards + u"WHERE deleted_at IS NULL ORDER BY department, name, id"_s));
    QList<ProcessCard> result;
    while (cursor.next())
        result += readCard(cursor);
    return result;
}

std::optional<ProcessCard> findCard(Database &database, ProcessCardId id)
{
    Cursor cursor = database.query(QString(selectedCards + u"WHERE id = ?"_s), id);
    return cursor.next() ? std::optional(readCard(cursor)) : std::nullopt;
}

ProcessCardId insertCard(Database &database, const ProcessCard &card)
{
    return ProcessCardId(database.insert(
        u"INSERT INTO process_card (department, name, steps, changed_by) VALUES (?, ?, ?, ?) RETURNING id"_s,
        card.department, card.name, card.steps.join(u'\n'), card.changedBy));
}

void updateCard(Database &database, const ProcessCard &card)
{
    if (database.execute(u"UPDATE process_card SET name = ?, steps = ?, changed_by = ?, row_version = row_version + 1 "
                         "WHERE id = ? AND row_version = ?"_s,
                         card.name, card.steps.join(u'\n'), card.changedBy, card.id, card.rowVersion) == 0)
        throw Conflict(u"process_card"_s, card.id.value);
}

void setCardDeleted(Database &database, ProcessCardId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE process_card SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

QList<Record> sessions(Database &database)
{
    Cursor cursor =
        database.query(QString(selectedSessions + u"WHERE s.deleted_at IS NULL ORDER BY s.starts_at DESC, s.id"_s));
    QList<Record> result;
    while (cursor.next())
        result += readSession(cursor);
    return result;
}

QList<Record> comingSessions(Database &database, Instant at)
{
    Cursor cursor = database.query(QString(selectedSessions +
                                           u"WHERE s.deleted_at IS NULL AND s.learned = '' "
                                           "AND s.starts_at + s.minutes * 60000 > ? ORDER BY s.starts_at, s.id"_s),
                                   at);
    QList<Record> result;
    while (cursor.next())
        result += readSession(cursor);
    return result;
}

std::optional<Record> findSession(Database &database, ExchangeSessionId id)
{
    Cursor cursor = database.query(QString(selectedSessions + u"WHERE s.id = ?"_s), id);
    return cursor.next() ? std::optional(readSession(cursor)) : std::nullopt;
}

ExchangeSessionId insertSession(Database &database, const ExchangeSession &session)
{
    return ExchangeSessionId(
        database.insert(u"INSERT INTO exchange_session (host, shown_by, topic, card_id, starts_at, minutes, learned) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        session.host, session.shownBy, session.topic, session.card, session.startsAt, session.minutes,
                        session.learned));
}

void updateSession(Database &database, const ExchangeSession &session)
{
    if (database.execute(u"UPDATE exchange_session SET host = ?, shown_by = ?, topic = ?, card_id = ?, starts_at = ?, "
                         "minutes = ?, learned = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                         session.host, session.shownBy, session.topic, session.card, session.startsAt, session.minutes,
                         session.learned, session.id, session.rowVersion) == 0)
        throw Conflict(u"exchange_session"_s, session.id.value);
}

void setSessionDeleted(Database &database, ExchangeSessionId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE exchange_session SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at,
                     id);
}

} // namespace smarketing::processExchangeStore
