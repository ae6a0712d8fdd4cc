// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/obstacle.h"

namespace smarketing::obstacleStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectObstacle =
    u"SELECT o.id, o.department, o.unit_id, o.starts_at, o.ends_at, o.lost_percent, o.what, o.evidence, o.logged_by, "
    "p.name, o.logged_at, o.confirmed_at, o.deleted_at IS NOT NULL, o.row_version, u.name "
    "FROM obstacle o JOIN person p ON p.id = o.logged_by LEFT JOIN unit u ON u.id = o.unit_id "_s;

Obstacle read(const Cursor &row)
{
    return {row.id<ObstacleId>(0), row.as<Department>(1), row.id<UnitId>(2), row.instant(3),
            row.instant(4),        int(row.integer(5)),   row.text(6),       row.text(7),
            row.id<PersonId>(8),   row.text(9),           row.instant(10),   row.maybeInstant(11),
            row.boolean(12),       row.integer(13),       row.text(14),      {}};
}

QList<ObstacleConfirmation> confirmationsOf(Database &database, ObstacleId id)
{
    Cursor row = database.query(u"SELECT c.side, c.person_id, p.name, c.at, c.decided FROM obstacle_confirmation c "
                                "JOIN person p ON p.id = c.person_id WHERE c.obstacle_id = ? ORDER BY c.id"_s,
                                id);
    QList<ObstacleConfirmation> result;
    while (row.next())
        result += ObstacleConfirmation{row.as<Department>(0), row.id<PersonId>(1), row.text(2), row.instant(3),
                                       row.boolean(4)};
    return result;
}

QList<Obstacle> readAll(Database &database, Cursor row)
{
    QList<Obstacle> result;
    while (row.next())
        result += read(row);
    for (Obstacle &obstacle : result)
        obstacle.confirmations = confirmationsOf(database, obstacle.id);
    return result;
}

void expectOne(qint64 changed, const Obstacle &obstacle)
{
    if (changed == 0)
        throw Conflict(u"obstacle"_s, obstacle.id.value);
}

} // namespace

ObstacleId insert(Database &database, const Obstacle &obstacle)
{
    return ObstacleId(database.insert(
        u"INSERT INTO obstacle (department, unit_id, starts_at, ends_at, lost_percent, what, evidence, logged_by, "
        "logged_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        obstacle.department, obstacle.unit, obstacle.from, obstacle.to, obstacle.lostPercent, obstacle.what,
        obstacle.evidence, obstacle.loggedBy, obstacle.loggedAt));
}

void update(Database &database, const Obstacle &obstacle)
{
    expectOne(database.execute(u"UPDATE obstacle SET department = ?, unit_id = ?, starts_at = ?, ends_at = ?, "
                               "lost_percent = ?, what = ?, evidence = ?, row_version = row_version + 1 "
                               "WHERE id = ? AND row_version = ?"_s,
                               obstacle.department, obstacle.unit, obstacle.from, obstacle.to, obstacle.lostPercent,
                               obstacle.what, obstacle.evidence, obstacle.id, obstacle.rowVersion),
              obstacle);
}

void setDeleted(Database &database, const Obstacle &obstacle, std::optional<Instant> at)
{
    expectOne(database.execute(u"UPDATE obstacle SET deleted_at = ?, row_version = row_version + 1 "
                               "WHERE id = ? AND row_version = ?"_s,
                               at, obstacle.id, obstacle.rowVersion),
              obstacle);
}

void confirm(Database &database, ObstacleId id, const ObstacleConfirmation &confirmation)
{
    database.execute(
        u"INSERT INTO obstacle_confirmation (obstacle_id, side, person_id, at, decided) VALUES (?, ?, ?, ?, ?)"_s, id,
        confirmation.side, confirmation.person, confirmation.at, confirmation.decided);
}

void withdrawConfirmations(Database &database, ObstacleId id)
{
    database.execute(u"DELETE FROM obstacle_confirmation WHERE obstacle_id = ?"_s, id);
}

std::optional<Obstacle> find(Database &database, ObstacleId id)
{
    const QList<Obstacle> found = readAll(database, database.query(QString(selectObstacle + u"WHERE o.id = ?"_s), id));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<Obstacle> all(Database &database)
{
    return readAll(database,
                   database.query(QString(selectObstacle + u"WHERE o.deleted_at IS NULL ORDER BY o.confirmed_at "
                                                           "IS NOT NULL, o.starts_at DESC, o.id DESC"_s)));
}

QList<Obstacle> confirmed(Database &database, Department department, Instant from, Instant to)
{
    return readAll(database,
                   database.query(QString(selectObstacle + u"WHERE o.confirmed_at IS NOT NULL AND o.department = ? "
                                                           "AND o.starts_at < ? AND o.ends_at > ? "
                                                           "ORDER BY o.starts_at, o.id"_s),
                                  department, to, from));
}

QList<Loss> losses(Database &database, Department department)
{
    Cursor row = database.query(u"SELECT starts_at, ends_at, lost_percent, unit_id FROM obstacle "
                                "WHERE confirmed_at IS NOT NULL AND department = ? ORDER BY starts_at"_s,
                                department);
    QList<Loss> result;
    while (row.next())
        result += Loss{{row.instant(0), row.instant(1), double(row.integer(2)) / 100}, row.id<UnitId>(3)};
    return result;
}

int waitingFor(Database &database, Department side)
{
    return int(database
                   .number(u"SELECT count(*) FROM obstacle o WHERE o.deleted_at IS NULL AND o.confirmed_at IS NULL "
                           "AND NOT EXISTS (SELECT 1 FROM obstacle_confirmation c WHERE c.obstacle_id = o.id "
                           "AND c.side = ?)"_s,
                           side)
                   .value_or(0));
}

Staff staff(Database &database, Department department, UnitId unit)
{
    Cursor row = database.query(u"SELECT count(*) FILTER (WHERE unit_id IS NOT DISTINCT FROM ?), count(*) FROM person "
                                "WHERE active = 1 AND department = ?"_s,
                                unit, department);
    return row.next() ? Staff{int(row.integer(0)), int(row.integer(1))} : Staff{};
}

} // namespace smarketing::obstacleStore
