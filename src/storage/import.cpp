// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/import.h"

#include "engine_sql.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace smarketing::importStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectBatch =
    u"SELECT id, kind, file_name, preset, state, person_id, started_at, finished_at, rows_read, created, "
    "updated, skipped, rejected FROM import "_s;

Import read(const Cursor &row)
{
    return {row.id<ImportId>(0), row.as<ImportKind>(1), row.text(2),         row.text(3),    row.as<ImportState>(4),
            row.id<PersonId>(5), row.instant(6),        row.maybeInstant(7), row.integer(8), row.integer(9),
            row.integer(10),     row.integer(11),       row.integer(12)};
}

Slice readSlice(const Cursor &row)
{
    return {row.integer(0), row.id<CommandId>(1), row.id<LeadId>(2), row.id<LeadId>(3), row.boolean(4)};
}

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// Key → the oldest lead that has it, for a column with an index of its own.
QHash<QString, LeadId> leadsBy(Database &database, const QString &column, const QStringList &values)
{
    QHash<QString, LeadId> result;
    if (values.isEmpty())
        return result;
    // One statement for a whole slice: the list goes in as JSON, each value is one search of the index.
    Cursor row =
        database.query(u"SELECT l.%1, min(l.id) FROM %2 CROSS JOIN lead l WHERE l.%1 = v.value "
                       "AND l.deleted_at IS NULL GROUP BY l.%1"_s.arg(column, engineSql::eachText(database.engine())),
                       jsonOf(values));
    while (row.next())
        result.insert(row.text(0), row.id<LeadId>(1));
    return result;
}

/// All who have the external ids, the oldest first for each.
QMultiHash<QString, std::pair<LeadId, LeadKeys>> leadsByExternalId(Database &database, const QStringList &values)
{
    QMultiHash<QString, std::pair<LeadId, LeadKeys>> result;
    if (values.isEmpty())
        return result;
    // A QMultiHash gives what came last first.
    Cursor row =
        database.query(u"SELECT l.external_id, l.id, l.email_key, l.phone_key, l.company_key, l.name_key FROM "
                       "(SELECT DISTINCT value FROM %1) g CROSS JOIN lead l WHERE l.external_id = g.value "
                       "AND l.deleted_at IS NULL ORDER BY l.id DESC"_s.arg(engineSql::eachText(database.engine())),
                       jsonOf(values));
    while (row.next())
        result.insert(row.text(0),
                      {row.id<LeadId>(1), {row.text(0), row.text(2), row.text(3), row.text(4), row.text(5)}});
    return result;
}

LeadId withExternalId(const QMultiHash<QString, std::pair<LeadId, LeadKeys>> &leads, const LeadKeys &keys)
{
    const auto [from, to] = leads.equal_range(keys.externalId);
    const auto found = std::find_if(from, to, [&](const auto &one) { return !areDifferentPeople(one.second, keys); });
    return found == to ? LeadId() : found->first;
}

/// Names alone are no match: the company must be the same too.
QHash<QString, LeadId> leadsByCompanyAndName(Database &database, const QList<LeadKeys> &keys)
{
    QJsonArray pairs;
    for (const LeadKeys &key : keys) {
        if (!key.nameKey.isEmpty() && !key.companyKey.isEmpty())
            pairs += QJsonArray{key.companyKey, key.nameKey};
    }
    QHash<QString, LeadId> result;
    if (pairs.isEmpty())
        return result;
    Cursor row = database.query(
        u"SELECT l.company_key, l.name_key, min(l.id) FROM %1 CROSS JOIN lead l%2 "
        "WHERE l.company_key = v.value ->> 0 AND l.name_key = v.value ->> 1 "
        "AND l.deleted_at IS NULL GROUP BY 1, 2"_s.arg(engineSql::eachJson(database.engine()),
                                                       engineSql::indexedBy(database.engine(), u"lead_company"_s)),
        QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact)));
    while (row.next())
        result.insert(QString(row.text(0) + u'\n' + row.text(1)), row.id<LeadId>(2));
    return result;
}

template <class Member> QStringList valuesOf(const QList<LeadKeys> &keys, Member member)
{
    QStringList values;
    for (const LeadKeys &key : keys) {
        if (!(key.*member).isEmpty())
            values += key.*member;
    }
    return values;
}

} // namespace

ImportId insert(Database &database, const Import &batch, const QString &mapping)
{
    return ImportId(
        database.insert(u"INSERT INTO import (kind, file_name, preset, mapping, state, person_id, started_at) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        batch.kind, batch.fileName, batch.preset, mapping, batch.state, batch.person, batch.startedAt));
}

void update(Database &database, const Import &batch)
{
    database.execute(
        u"UPDATE import SET state = ?, finished_at = ?, rows_read = ?, created = ?, updated = ?, skipped = ?, "
        "rejected = ? WHERE id = ?"_s,
        batch.state, batch.finishedAt, batch.rowsRead, batch.created, batch.updated, batch.skipped, batch.rejected,
        batch.id);
}

std::optional<Import> find(Database &database, ImportId id)
{
    Cursor row = database.query(QString(selectBatch + u"WHERE id = ?"_s), id);
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

QList<Import> all(Database &database, int limit)
{
    Cursor row = database.query(QString(selectBatch + u"ORDER BY id DESC LIMIT ?"_s), limit);
    QList<Import> result;
    while (row.next())
        result += read(row);
    return result;
}

Instant lastWrite(Database &database, ImportId id)
{
    return fromMillis(
        database
            .number(u"SELECT coalesce((SELECT max(at) FROM command WHERE import_id = i.id), i.started_at) "
                    "FROM import i WHERE i.id = ?"_s,
                    id)
            .value_or(0));
}

QString mapping(Database &database, ImportId id)
{
    Cursor row = database.query(u"SELECT mapping FROM import WHERE id = ?"_s, id);
    return row.next() ? row.text(0) : QString();
}

void addSlice(Database &database, ImportId batch, const Slice &slice)
{
    database.execute(u"INSERT INTO import_slice (import_id, command_id, first_lead_id, last_lead_id, searchable) "
                     "VALUES (?, ?, ?, ?, ?)"_s,
                     batch, slice.command, slice.firstLead, slice.lastLead, !slice.firstLead);
}

QList<Slice> slices(Database &database, ImportId batch)
{
    Cursor row = database.query(
        u"SELECT id, command_id, first_lead_id, last_lead_id, reverted FROM import_slice WHERE import_id = ? "
        "ORDER BY id"_s,
        batch);
    QList<Slice> result;
    while (row.next())
        result += readSlice(row);
    return result;
}

std::optional<Slice> nextUnsearchable(Database &database)
{
    Cursor row = database.query(
        u"SELECT id, command_id, first_lead_id, last_lead_id, reverted FROM import_slice WHERE searchable = 0 "
        "ORDER BY id LIMIT 1"_s);
    return row.next() ? std::optional(readSlice(row)) : std::nullopt;
}

void setSearchable(Database &database, qint64 slice)
{
    database.execute(u"UPDATE import_slice SET searchable = 1 WHERE id = ?"_s, slice);
}

void addReject(Database &database, ImportId batch, const Reject &reject)
{
    database.execute(
        u"INSERT INTO import_reject (import_id, line, field, reason, value, cells) VALUES (?, ?, ?, ?, ?, ?)"_s, batch,
        reject.line, reject.field, reject.reason, reject.value, jsonOf(reject.cells));
}

QList<Reject> rejects(Database &database, ImportId batch, int limit)
{
    Cursor row = database.query(u"SELECT line, field, reason, value, cells FROM import_reject WHERE import_id = ? "
                                "ORDER BY line, id LIMIT ?"_s,
                                batch, limit);
    QList<Reject> result;
    while (row.next()) {
        Reject reject{row.integer(0), row.text(1), row.text(2), row.text(3), {}};
        for (const auto cell : QJsonDocument::fromJson(row.text(4).toUtf8()).array())
            reject.cells += cell.toString();
        result += reject;
    }
    return result;
}

bool areDifferentPeople(const LeadKeys &one, const LeadKeys &other)
{
    const auto known = [&](QString LeadKeys::*key) { return !(one.*key).isEmpty() && !(other.*key).isEmpty(); };
    const auto same = [&](QString LeadKeys::*key) { return known(key) && one.*key == other.*key; };
    if (same(&LeadKeys::emailKey) || same(&LeadKeys::phoneKey))
        return false;
    if (known(&LeadKeys::nameKey))
        return !same(&LeadKeys::nameKey);
    return known(&LeadKeys::emailKey) || known(&LeadKeys::phoneKey);
}

QList<LeadId> match(Database &database, const QList<LeadKeys> &keys)
{
    const auto byExternalId = leadsByExternalId(database, valuesOf(keys, &LeadKeys::externalId));
    const auto byEmail = leadsBy(database, u"email_key"_s, valuesOf(keys, &LeadKeys::emailKey));
    const auto byPhone = leadsBy(database, u"phone_key"_s, valuesOf(keys, &LeadKeys::phoneKey));
    const auto byName = leadsByCompanyAndName(database, keys);
    QList<LeadId> result;
    result.reserve(keys.size());
    for (const LeadKeys &key : keys) {
        const LeadId candidates[] = {withExternalId(byExternalId, key), byEmail.value(key.emailKey),
                                     byPhone.value(key.phoneKey),
                                     byName.value(QString(key.companyKey + u'\n' + key.nameKey))};
        const auto *found = std::ranges::find_if(candidates, [](LeadId id) { return id.isValid(); });
        result += found == std::end(candidates) ? LeadId() : *found;
    }
    return result;
}

qint64 countWithExternalId(Database &database, const QString &externalId)
{
    return database.number(u"SELECT count(*) FROM lead WHERE external_id = ? AND deleted_at IS NULL"_s, externalId)
        .value_or(0);
}

} // namespace smarketing::importStore
