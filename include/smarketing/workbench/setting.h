// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/feedback.h"
#include "smarketing/domain/working_time.h"
#include "smarketing/workbench/transaction.h"

/// What holds for the whole workspace: the company, its zone, currency and working hours (R11), and the service level
/// agreement (R10). Everybody reads; writing needs ManageSettings.
namespace smarketing::settings {

struct Company {
    QString name;
    QString timeZone; ///< IANA name
    QString currency; ///< ISO 4217
    QString language; ///< "en", "pl", "sv" or empty: whose public holidays to offer
};

Company company(Reading &reading);
/// Throws Refused(28, "name-needed" | "time-zone" | "currency", field).
void setCompany(Transaction &tx, const Company &company);

/// The zone that days of the workspace are counted in.
QTimeZone timeZone(Reading &reading);
QString currency(Reading &reading);

/// Hours, holidays and zone; Monday to Friday 8–16 in a fresh workspace.
WorkingCalendar workingCalendar(Reading &reading);
/// Keeps the hours and holidays of `calendar`; its zone is the company's.
void setWorkingCalendar(Transaction &tx, const WorkingCalendar &calendar);

/// The agreement in force now, and all its versions, latest first.
Sla sla(Reading &reading);
QList<Sla> slaVersions(Reading &reading);
/// A new version, in force from now on. Throws Refused(28, "out-of-range", field).
SlaId setSla(Transaction &tx, const Sla &sla);

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
