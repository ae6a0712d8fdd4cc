// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/import_row.h"

#include <QHash>

#include <optional>
#include <vector>

namespace smarketing {

/// What a column of a file can be, over all kinds of import.
// clang-format off
enum class Field {
    // Leads
    ExternalId, FirstName, LastName, FullName, Email, Phone, Company, JobTitle, City, Country, Channel, Campaign,
    Persona, Value, Note, CreatedAt, Stage, Owner, Unit, Touchpoint,
    // Reach, besides campaign and channel
    Day, Impressions, Reach, Clicks, Cost, Leads,
    // Campaigns, besides channel, persona and owner
    Name, Objective, Start, End, Budget, State,
    // Outcomes, besides e-mail, phone, value and campaign
    LeadExternalId, Sender, Receiver, Outcome, DecidedAt, Rating, Fit, Reasons, Comment, RetagPersona, HandedAt,
    // The column that names the currency of the row's money
    Currency
};
// clang-format on

/// Stable name as on the command line: "external_id".
QString fieldKey(Field field);
std::optional<Field> fieldFromKey(const QString &key);
/// The fields of a kind, in the order in which people expect them.
const std::vector<Field> &fieldsOf(ImportKind kind);

/// Which column feeds which field, and fixed values for what the file does not say. A field takes one column; a column
/// may feed several fields. A constant also stands in where its column's cell is empty.
class Mapping {
public:
    explicit Mapping(ImportKind kind) : m_kind(kind) {}

    ImportKind kind() const { return m_kind; }
    void map(Field field, const QString &column);
    void unmap(Field field);
    void set(Field field, const QString &value);
    void unset(Field field);

    /// `column=field` and `field=value` of the command line. Refused (R28: bad-assignment, unknown-field,
    /// foreign-field).
    void mapFrom(const QString &assignment);
    void setFrom(const QString &assignment);

    QString column(Field field) const;
    QString constant(Field field) const;
    bool has(Field field) const;
    QList<Field> fieldsOfColumn(const QString &column) const;

    /// Required fields, of which neither column nor constant is given. Several that can stand in for one another
    /// (a lead is known by any of id, e-mail, phone, name, company) are one entry.
    QList<QList<Field>> missing() const;

    friend bool operator==(const Mapping &, const Mapping &) = default;

private:
    Field ownField(const QString &key) const;

    ImportKind m_kind;
    QHash<Field, QString> m_columns;
    QHash<Field, QString> m_constants;
};

} // namespace smarketing
