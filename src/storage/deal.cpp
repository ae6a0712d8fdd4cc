// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/deal.h"

namespace smarketing::dealStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectDeal =
    u"SELECT id, lead_id, handoff_id, name, value_minor, currency, stage, expected_close, closed_at, lost_reason, "
    "owner_id, created_at, deleted_at IS NOT NULL, row_version FROM deal "_s;

Deal read(const Cursor &row)
{
    return {
        row.id<DealId>(0),    row.id<LeadId>(1), row.id<HandoffId>(2), row.text(3), Money{row.integer(4), row.text(5)},
        row.as<DealStage>(6), row.day(7),        row.maybeInstant(8),  row.text(9), row.id<PersonId>(10),
        row.instant(11),      row.boolean(12),   row.integer(13)};
}

QList<Deal> list(Cursor cursor)
{
    QList<Deal> deals;
    while (cursor.next())
        deals += read(cursor);
    return deals;
}

} // namespace

DealId insert(Database &database, const Deal &deal)
{
    return DealId(database.insert(
        u"INSERT INTO deal (lead_id, handoff_id, name, value_minor, currency, stage, expected_close, closed_at, "
        "lost_reason, owner_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        deal.lead, deal.handoff, deal.name, deal.value.minor, deal.value.currency, deal.stage, deal.expectedClose,
        deal.closedAt, deal.lostReason, deal.owner, deal.createdAt));
}

std::optional<Deal> find(Database &database, DealId id)
{
    Cursor cursor = database.query(QString(selectDeal + u"WHERE id = ?"_s), id);
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

void update(Database &database, const Deal &deal)
{
    if (database.execute(
            u"UPDATE deal SET name = ?, value_minor = ?, currency = ?, stage = ?, expected_close = ?, closed_at = ?, "
            "lost_reason = ?, owner_id = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
            deal.name, deal.value.minor, deal.value.currency, deal.stage, deal.expectedClose, deal.closedAt,
            deal.lostReason, deal.owner, deal.id, deal.rowVersion) == 0)
        throw Conflict(u"deal"_s, deal.id.value);
}

void setDeleted(Database &database, DealId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE deal SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

QList<Deal> of(Database &database, LeadId lead)
{
    return list(
        database.query(QString(selectDeal + u"WHERE lead_id = ? AND deleted_at IS NULL ORDER BY id DESC"_s), lead));
}

QList<Deal> ofHandoff(Database &database, HandoffId handoff)
{
    return list(database.query(QString(selectDeal +
                                       u"WHERE lead_id = (SELECT lead_id FROM handoff WHERE id = ?) AND handoff_id = ? "
                                       "AND deleted_at IS NULL ORDER BY id DESC"_s),
                               handoff, handoff));
}

} // namespace smarketing::dealStore
