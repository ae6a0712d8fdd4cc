// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_events.h"
#include "lead_search.h"
#include "smarketing/storage/lead.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace smarketing::leadStore {

using namespace Qt::StringLiterals;

namespace {

/// The path, with the column that tells when a lead first came that far.
const QList<std::pair<Stage, QString>> &path()
{
    static const QList<std::pair<Stage, QString>> steps = {{Stage::Mql, u"mql_at"_s},
                                                           {Stage::Sal, u"sal_at"_s},
                                                           {Stage::Sql, u"sql_at"_s},
                                                           {Stage::Opportunity, u"opportunity_at"_s},
                                                           {Stage::Customer, u"customer_at"_s}};
    return steps;
}

QString moveStatement(Stage stage)
{
    QString sql = u"UPDATE lead SET stage = given.stage"_s;
    if (stage <= Stage::Customer) {
        for (const auto &[step, column] : path()) {
            if (step <= stage)
                sql += u", %1 = coalesce(%1, given.at)"_s.arg(column);
        }
    }
    return sql + u", last_activity_at = CASE WHEN last_activity_at > given.at "
                 "THEN last_activity_at ELSE given.at END, row_version = row_version + 1 "
                 "FROM (SELECT CAST(? AS bigint) AS id, CAST(? AS text) AS stage, CAST(? AS bigint) AS at) given "
                 "WHERE lead.id = given.id AND lead.stage <> given.stage"_s;
}

void reindex(Database &database, LeadId id)
{
    const auto lead = find(database, id);
    if (!lead || lead->deleted)
        leadSearch::erase(database, id);
    else
        leadSearch::write(database, id, leadSearch::text(*lead));
}

/// After values were put back: the keys and the search text follow them.
void derive(Database &database, LeadId id)
{
    const auto lead = find(database, id);
    if (lead && !lead->deleted)
        update(database, *lead);
    else
        leadSearch::erase(database, id);
}

void requireChanged(qint64 rows, LeadId id)
{
    if (rows == 0)
        throw NotFound(u"lead"_s, id.value);
}

/// Of what belongs to a lead, a touchpoint alone is never changed, and counts no versions.
QString givenTo(const QString &child)
{
    return u"UPDATE %1 SET lead_id = ?%2 WHERE lead_id = ?"_s.arg(
        child, child == u"touchpoint" ? QString() : u", row_version = row_version + 1"_s);
}

void giveChildren(Database &database, LeadId from, LeadId to)
{
    for (const QString &table : {u"handoff"_s, u"deal"_s, u"activity"_s, u"touchpoint"_s})
        database.execute(givenTo(table), to, from);
}

void setMergedInto(Database &database, LeadId id, LeadId survivor)
{
    database.execute(u"UPDATE lead SET merged_into = ?, row_version = row_version + 1 WHERE id = ?"_s, survivor, id);
}

/// The survivor stands as far as the furthest of the two, first came there when the first of them did, and is as old as
/// the older.
void adoptHistory(Database &database, LeadId survivor, LeadId other)
{
    QStringList earliest;
    for (const QString &column :
         {u"created_at"_s, u"mql_at"_s, u"sal_at"_s, u"sql_at"_s, u"opportunity_at"_s, u"customer_at"_s})
        earliest += u"%1 = CASE WHEN o.%1 < lead.%1 THEN o.%1 ELSE coalesce(lead.%1, o.%1) END"_s.arg(column);
    database.execute(
        u"UPDATE lead SET %1, last_activity_at = CASE WHEN lead.last_activity_at > o.last_activity_at "
        "THEN lead.last_activity_at ELSE o.last_activity_at END, "
        "row_version = lead.row_version + 1 FROM lead o WHERE lead.id = ? AND o.id = ?"_s.arg(earliest.join(u", "_s)),
        survivor, other);
}

/// Where a lead stands after it took in another. A handoff that is open decides; otherwise the one further on its way.
Stage stageOfMerged(const Lead &survivor, bool survivorIsOpen, const Lead &other, bool otherIsOpen)
{
    if (survivorIsOpen || otherIsOpen)
        return survivorIsOpen ? survivor.stage : other.stage;
    const bool bothOnPath = survivor.stage <= Stage::Customer && other.stage <= Stage::Customer;
    return bothOnPath ? std::max(survivor.stage, other.stage) : survivor.stage;
}

// ---- undoing a command ----

const QSet<QString> &revertible()
{
    static const QSet<QString> columns = {
        u"external_id"_s, u"first_name"_s, u"last_name"_s, u"email"_s,    u"phone"_s,          u"company"_s,
        u"job_title"_s,   u"city"_s,       u"country"_s,   u"note"_s,     u"stage"_s,          u"persona_id"_s,
        u"campaign_id"_s, u"channel_id"_s, u"unit_id"_s,   u"owner_id"_s, u"value_minor"_s,    u"currency"_s,
        u"created_at"_s,  u"mql_at"_s,     u"sal_at"_s,    u"sql_at"_s,   u"opportunity_at"_s, u"customer_at"_s,
        u"deleted_at"_s,  u"merged_into"_s};
    return columns;
}

/// Puts the columns back together, or none where one of them has been changed since.
bool putBack(Database &database, const Recorded &recorded)
{
    QStringList assignments;
    QStringList unchanged;
    QVariantList before;
    QVariantList after;
    for (auto it = recorded.change.begin(); it != recorded.change.end(); ++it) {
        if (!revertible().contains(it.key()))
            continue;
        assignments += QString(it.key() + u" = ?"_s);
        unchanged += QString(it.key() + u" IS NOT DISTINCT FROM ?"_s);
        before += plainValue(it.value().toArray().at(0));
        after += plainValue(it.value().toArray().at(1));
    }
    if (assignments.isEmpty())
        return true;
    return database.execute(QString(u"UPDATE lead SET "_s + assignments.join(u", "_s) +
                                    u", row_version = row_version + 1 WHERE id = ? AND "_s +
                                    unchanged.join(u" AND "_s)),
                            QVariantList(before << recorded.id << after)) > 0;
}

/// A handoff or deal follows a lead only to where that lead was merged into, so the way back is opened for a moment.
void giveBack(Database &database, const Recorded &child)
{
    const QJsonArray leads = child.change[u"lead_id"_s].toArray();
    const LeadId from(leads.at(0).toInteger());
    const LeadId to(leads.at(1).toInteger());
    setMergedInto(database, to, from);
    database.execute(QString(givenTo(child.subject) + u" AND id = ?"_s), from, to, child.id);
    setMergedInto(database, to, {});
}

bool isChild(const Recorded &recorded)
{
    static const QSet<QString> tables = {u"handoff"_s, u"deal"_s, u"activity"_s, u"touchpoint"_s};
    return tables.contains(recorded.subject) && recorded.change.contains(u"lead_id"_s);
}

void keepFirst(QMap<QString, QVariant> &values, const QString &column, const QVariant &value)
{
    if (!values.contains(column))
        values.insert(column, value);
}

bool isReturn(const Recorded &recorded)
{
    return recorded.change.contains(u"merged_into"_s) || recorded.change.contains(u"deleted_at"_s);
}

} // namespace

void moveTo(Database &database, LeadId id, Stage stage, Instant at)
{
    database.execute(moveStatement(stage), id, stage, at);
}

HandoffStanding standing(Database &database, LeadId id)
{
    Cursor cursor = database.query(
        u"SELECT state, feedback_id IS NOT NULL AND accepted_at IS NOT NULL FROM handoff WHERE lead_id = ? "
        "ORDER BY state IN ('waiting', 'accepted') DESC, id DESC LIMIT 1"_s,
        id);
    if (!cursor.next())
        return {};
    const auto state = cursor.as<HandoffState>(0);
    return {state == HandoffState::Waiting, state == HandoffState::Accepted, cursor.boolean(1)};
}

bool hasOpenHandoff(Database &database, LeadId id)
{
    const HandoffStanding now = standing(database, id);
    return now.waiting || now.accepted;
}

void remove(Database &database, LeadId id, Instant at)
{
    requireChanged(database.execute(u"UPDATE lead SET deleted_at = ?, row_version = row_version + 1 "
                                    "WHERE id = ? AND deleted_at IS NULL"_s,
                                    at, id),
                   id);
    leadSearch::erase(database, id);
}

void restore(Database &database, LeadId id)
{
    requireChanged(database.execute(u"UPDATE lead SET deleted_at = NULL, row_version = row_version + 1 "
                                    "WHERE id = ? AND deleted_at IS NOT NULL AND merged_into IS NULL"_s,
                                    id),
                   id);
    reindex(database, id);
}

void absorb(Database &database, LeadId survivor, LeadId other, Instant at)
{
    const auto kept = find(database, survivor);
    const auto taken = find(database, other);
    if (!kept || !taken)
        throw NotFound(u"lead"_s, kept ? other.value : survivor.value);
    const Stage stage =
        stageOfMerged(*kept, hasOpenHandoff(database, survivor), *taken, hasOpenHandoff(database, other));
    // The guards want the stages before SAL reached without an open handoff, and those from SAL on with one.
    const bool early = stage == Stage::Lead || stage == Stage::Mql;
    if (early && stage != kept->stage)
        moveTo(database, survivor, stage, at);
    // They let a handoff follow its lead only once that is merged, and a lead go only once it has no open one.
    setMergedInto(database, other, survivor);
    giveChildren(database, other, survivor);
    adoptHistory(database, survivor, other);
    if (!early && stage != kept->stage)
        moveTo(database, survivor, stage, at);
    remove(database, other, at);
}

QList<LeadId> revertChanges(Database &database, CommandId command)
{
    QList<Recorded> changes = recordedBy(database, command);
    changes.removeIf([](const Recorded &one) { return one.action != u"update"; });
    QList<LeadId> left;
    QSet<LeadId> touched;
    const auto putLeadsBack = [&](bool returning) {
        for (const Recorded &one : changes) {
            if (one.subject != u"lead" || isReturn(one) != returning)
                continue;
            const LeadId id(one.id);
            touched.insert(id);
            const bool held = one.change.contains(u"stage") && hasOpenHandoff(database, id);
            if ((held || !putBack(database, one)) && !left.contains(id))
                left += id;
        }
    };
    // A merged lead must be back before what was its own can return to it, and the handoffs before the stages.
    putLeadsBack(true);
    for (const Recorded &one : changes) {
        if (isChild(one))
            giveBack(database, one);
    }
    putLeadsBack(false);
    for (LeadId id : touched)
        derive(database, id);
    return left;
}

bool isAsLeft(Database &database, CommandId command, int looked)
{
    // Latest first: what a column was given last is what it should still have.
    QMap<qint64, QMap<QString, QVariant>> left;
    for (const Recorded &one : recordedBy(database, command, u"lead"_s)) {
        if (!left.contains(one.id) && left.size() == looked)
            break;
        QMap<QString, QVariant> &columns = left[one.id];
        if (one.action == u"insert")
            keepFirst(columns, u"deleted_at"_s, {});
        for (auto it = one.change.begin(); one.action == u"update" && it != one.change.end(); ++it) {
            if (revertible().contains(it.key()))
                keepFirst(columns, it.key(), plainValue(it.value().toArray().at(1)));
        }
    }
    for (auto lead = left.cbegin(); lead != left.cend(); ++lead) {
        QString sql = u"SELECT 1 FROM lead WHERE id = ?"_s;
        QVariantList args{lead.key()};
        for (auto column = lead->cbegin(); column != lead->cend(); ++column) {
            sql += u" AND %1 IS NOT DISTINCT FROM ?"_s.arg(column.key());
            args += column.value();
        }
        const bool held = lead->contains(u"stage"_s) && hasOpenHandoff(database, LeadId(lead.key()));
        if (held || !database.query(sql, args).next())
            return false;
    }
    return !left.isEmpty();
}

QList<LeadId> revert(Database &database, CommandId command, Instant at)
{
    const QList<LeadId> left = revertChanges(database, command);
    for (LeadId id : madeBy(database, command))
        remove(database, id, at);
    return left;
}

QList<LeadId> madeBy(Database &database, CommandId command)
{
    QList<LeadId> ids;
    for (const Recorded &one : recordedBy(database, command, u"lead"_s)) {
        if (one.action == u"insert" &&
            database.number(u"SELECT 1 FROM lead WHERE id = ? AND deleted_at IS NULL"_s, one.id))
            ids += LeadId(one.id);
    }
    return ids;
}

} // namespace smarketing::leadStore
