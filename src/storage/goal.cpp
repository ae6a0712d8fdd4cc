// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/goal.h"

namespace smarketing::goalStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectGoal =
    u"SELECT g.id, g.parent_id, g.department, g.name, g.metric, g.currency, g.first_day, g.last_day, g.least, "
    "g.expected, g.stretch, g.basis, g.basis_note, g.marketing_owner_id, g.sales_owner_id, g.state, g.terms, "
    "g.deleted_at IS NOT NULL, g.row_version FROM goal g "_s;

Goal read(const Cursor &row)
{
    Goal goal;
    goal.id = row.id<GoalId>(0);
    goal.parent = row.id<GoalId>(1);
    goal.department = row.isNull(2) ? Department::Other : row.as<Department>(2);
    goal.name = row.text(3);
    goal.metric = row.as<GoalMetric>(4);
    goal.currency = row.text(5);
    goal.period = {row.day(6), row.day(7)};
    goal.range = {row.real(8), row.real(9), row.real(10)};
    goal.basis = row.as<Provenance>(11);
    goal.basisNote = row.text(12);
    goal.marketingOwner = row.id<PersonId>(13);
    goal.salesOwner = row.id<PersonId>(14);
    goal.state = row.as<GoalState>(15);
    goal.terms = row.integer(16);
    goal.deleted = row.boolean(17);
    goal.rowVersion = row.integer(18);
    return goal;
}

QList<Goal> listed(Cursor cursor)
{
    QList<Goal> goals;
    while (cursor.next())
        goals += read(cursor);
    return goals;
}

std::optional<QString> currencyOf(const Goal &goal)
{
    return goal.currency.isEmpty() ? std::nullopt : std::optional(goal.currency);
}

} // namespace

QList<Goal> all(Database &database)
{
    return listed(database.query(QString(selectGoal +
                                         u"LEFT JOIN goal p ON p.id = g.parent_id "
                                         "WHERE g.deleted_at IS NULL AND p.deleted_at IS NULL "
                                         "ORDER BY coalesce(p.last_day, g.last_day) DESC, coalesce(p.id, g.id) DESC, "
                                         "g.parent_id IS NOT NULL, g.department, g.id"_s)));
}

std::optional<Goal> find(Database &database, GoalId id)
{
    Cursor cursor = database.query(QString(selectGoal + u"WHERE g.id = ?"_s), id);
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

QList<Goal> subGoals(Database &database, GoalId parent)
{
    return listed(database.query(
        QString(selectGoal + u"WHERE g.parent_id = ? AND g.deleted_at IS NULL ORDER BY g.department, g.id"_s), parent));
}

GoalId insert(Database &database, const Goal &goal, PersonId by, Instant at)
{
    const auto department = goal.isJoint() ? std::nullopt : std::optional(goal.department);
    return GoalId(database.insert(
        u"INSERT INTO goal (parent_id, department, name, metric, currency, first_day, last_day, least, expected, "
        "stretch, basis, basis_note, marketing_owner_id, sales_owner_id, state, created_by, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        goal.parent, department, goal.name, goal.metric, currencyOf(goal), goal.period.first, goal.period.last,
        goal.range.least, goal.range.expected, goal.range.stretch, goal.basis, goal.basisNote, goal.marketingOwner,
        goal.salesOwner, goal.state, by, at));
}

void update(Database &database, const Goal &goal)
{
    const qint64 changed = database.execute(
        u"UPDATE goal SET name = ?, metric = ?, currency = ?, first_day = ?, last_day = ?, least = ?, expected = ?, "
        "stretch = ?, basis = ?, basis_note = ?, marketing_owner_id = ?, sales_owner_id = ?, terms = ?, "
        "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
        goal.name, goal.metric, currencyOf(goal), goal.period.first, goal.period.last, goal.range.least,
        goal.range.expected, goal.range.stretch, goal.basis, goal.basisNote, goal.marketingOwner, goal.salesOwner,
        goal.terms, goal.id, goal.rowVersion);
    if (changed == 0)
        throw Conflict(u"goal"_s, goal.id.value);
}

void setState(Database &database, GoalId id, GoalState state, qint64 rowVersion)
{
    if (database.execute(u"UPDATE goal SET state = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                         state, id, rowVersion) == 0)
        throw Conflict(u"goal"_s, id.value);
}

void setDeleted(Database &database, GoalId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE goal SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

} // namespace smarketing::goalStore
