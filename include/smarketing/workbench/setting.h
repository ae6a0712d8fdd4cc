// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/feedback.h"
#include "smarketing/domain/sla.h"
#include "smarketing/domain/working_time.h"
#include "smarketing/workbench/transaction.h"

/// What holds for the whole workspace: the company, its zone and currency, the calendar every clock runs by (R11) and
/// the service level agreement (R10). Everybody reads; writing needs ManageSettings.
namespace smarketing::settings {

struct Company {
    QString name;
    QString timeZone; ///< IANA name
    QString currency; ///< ISO 4217
    QString language; ///< "en", "pl", "sv" or empty: whose public holidays to offer
    int rowVersion = 0;
};

Company company(Reading &reading);
/// Throws Refused(28, "name-needed" | "time-zone" | "currency", field), Conflict.
void setCompany(Transaction &tx, const Company &company);

/// The zone that days of the workspace are counted in.
QTimeZone timeZone(Reading &reading);
QString currency(Reading &reading);

/// The one way to working time (R11): zone, hours and holidays; what is planned. Monday to Friday 8–16 in a fresh
/// workspace; see working_time.h for changing it. A unit's own hours where it has some.
WorkingCalendar workingCalendar(Reading &reading, UnitId unit = {});
/// The same for the clocks of a department's people in a unit (none: of no unit): less what the confirmed obstacles of
/// the department took, of the whole or of that unit (R17).
WorkingCalendar workingCalendar(Reading &reading, Department department, UnitId unit = {});
/// The same for a department as a whole, as pace and the scorecard need it: an obstacle of one unit takes as large a
/// part as the unit has of the department's people.
WorkingCalendar departmentCalendar(Reading &reading, Department department);

/// The agreement in force now, and all its versions, latest first.
Sla sla(Reading &reading);
QList<Sla> slaVersions(Reading &reading);
/// A new version, in force from now on. Throws what requireSound(sla) does.
SlaId setSla(Transaction &tx, const Sla &sla);
/// What the own figures of the last year give for the average deal and for how many MQLs become customers (P8); each is
/// nothing where there is nothing to divide by.
struct SlaProposal {
    std::optional<Money> averageDeal;
    std::optional<int> customerRate; ///< in hundredths of a per cent
};
SlaProposal slaProposal(Reading &reading);

/// Why leads are good or bad, as feedback offers them; those no longer offered included. Built-in ones are named by
/// code and cannot be reworded, since they mean the same everywhere.
QList<Reason> reasons(Reading &reading);
/// Throws Refused(28, "name-needed" | "reason-taken", "label").
ReasonId addReason(Transaction &tx, ReasonKind kind, const QString &label);
/// Rewords one of the workspace's own. Throws Refused(28, "fixed", "label") for a built-in one.
void renameReason(Transaction &tx, ReasonId reason, const QString &label);
/// Throws Refused(28, "last-reason", "active") for the last of its kind: feedback asks for at least one.
void offerReason(Transaction &tx, ReasonId reason, bool offered);

} // namespace smarketing::settings
