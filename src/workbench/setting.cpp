// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/setting.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/feedback.h"
#include "smarketing/storage/folding.h"
#include "smarketing/storage/measure.h"
#include "smarketing/storage/obstacle.h"
#include "smarketing/storage/setting.h"
#include "smarketing/storage/sla.h"
#include "smarketing/storage/working_time.h"

#include <QUuid>

#include <cmath>

namespace smarketing::settings {

using namespace Qt::StringLiterals;

namespace {

QTimeZone zoneNamed(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// Holidays are known for so many years before and after now.
constexpr int yearsKnown = 10;

bool isCurrency(const QString &code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

Company company(Reading &reading)
{
    Database &database = reading.database;
    return {settingStore::value(database, u"company"_s), settingStore::value(database, u"time-zone"_s, u"UTC"_s),
            settingStore::value(database, u"currency"_s, u"EUR"_s), settingStore::value(database, u"language"_s),
            settingStore::version(database, u"company"_s)};
}

void setCompany(Transaction &tx, const Company &company)
{
    require(tx.actor, Action::ManageSettings);
    if (company.name.trimmed().isEmpty())
        throw Refused(28, u"name-needed"_s, u"name"_s);
    if (!QTimeZone(company.timeZone.toLatin1()).isValid())
        throw Refused(28, u"time-zone"_s, u"timeZone"_s, {company.timeZone});
    if (!isCurrency(company.currency))
        throw Refused(28, u"currency"_s, u"currency"_s, {company.currency});
    // the version of all four: they are changed together
    settingStore::change(tx.database, u"company"_s, company.name.trimmed(), company.rowVersion);
    settingStore::set(tx.database, u"time-zone"_s, company.timeZone);
    settingStore::set(tx.database, u"currency"_s, company.currency);
    settingStore::set(tx.database, u"language"_s, company.language);
}

QTimeZone timeZone(Reading &reading)
{
    return zoneNamed(company(reading).timeZone);
}

QString currency(Reading &reading)
{
    return company(reading).currency;
}

WorkingCalendar workingCalendar(Reading &reading, UnitId unit)
{
    Database &database = reading.database;
    WorkingCalendar calendar(timeZone(reading));
    std::optional<WeekHours> hours;
    if (unit)
        hours = workingTimeStore::hours(database, unit);
    if (!hours)
        hours = workingTimeStore::hours(database, {});
    calendar.setHours(hours.value_or(usualWeek()));
    const auto preset = fromText<HolidayPreset>(settingStore::value(database, u"holiday-preset"_s));
    const int year = toDateTime(reading.now).date().year();
    for (int y = year - yearsKnown; y <= year + yearsKnown; ++y)
        calendar.addHolidays(holidaysOf(preset.value_or(HolidayPreset::None), y));
    for (const OwnDay &day : workingTimeStore::ownDays(database)) {
        if (day.kind == DayKind::Free)
            calendar.addHoliday(day.day, day.name);
        else
            calendar.removeHoliday(day.day);
    }
    return calendar;
}

WorkingCalendar workingCalendar(Reading &reading, Department department, UnitId unit)
{
    WorkingCalendar calendar = workingCalendar(reading, unit);
    for (const obstacleStore::Loss &loss : obstacleStore::losses(reading.database, department)) {
        if (!loss.unit || loss.unit == unit)
            calendar.addLostTime(loss.time);
    }
    return calendar;
}

WorkingCalendar departmentCalendar(Reading &reading, Department department)
{
    WorkingCalendar calendar = workingCalendar(reading);
    for (obstacleStore::Loss loss : obstacleStore::losses(reading.database, department)) {
        if (loss.unit) {
            const obstacleStore::Staff staff = obstacleStore::staff(reading.database, department, loss.unit);
            loss.time.share *= metric::rate(staff.inUnit, staff.all).value_or(0);
        }
        calendar.addLostTime(loss.time);
    }
    return calendar;
}

Sla sla(Reading &reading)
{
    return slaStore::at(reading.database, reading.now);
}

QList<Sla> slaVersions(Reading &reading)
{
    return slaStore::all(reading.database);
}

SlaId setSla(Transaction &tx, const Sla &sla)
{
    require(tx.actor, Action::ManageSettings);
    requireSound(sla);
    Sla version = sla;
    version.validFrom = tx.now;
    return slaStore::insert(tx.database, version);
}

SlaProposal slaProposal(Reading &reading)
{
    const QDate today = localDate(reading.now, timeZone(reading));
    const Figures figures = measureStore::total(reading.database, periodOf(PeriodPreset::Last365Days, today));
    const QString own = currency(reading);
    SlaProposal proposal;
    if (figures.wonValue.contains(own))
        proposal.averageDeal = metric::averageDeal({figures.wonValue.value(own), own}, figures.won);
    if (const auto rate = metric::rate(figures.customers, figures.mql))
        proposal.customerRate = std::clamp(int(std::lround(*rate * 10'000)), 0, 10'000);
    return proposal;
}

QList<Reason> reasons(Reading &reading)
{
    return feedbackStore::reasons(reading.database, true);
}

namespace {

Reason reasonOf(Transaction &tx, ReasonId id)
{
    const QList<Reason> all = reasons(tx);
    const auto found = std::ranges::find(all, id, &Reason::id);
    if (found == all.end())
        throw NotFound(u"reason"_s, id.value);
    return *found;
}

void requireFreeLabel(Transaction &tx, ReasonId besides, const QString &label)
{
    if (label.isEmpty())
        throw Refused(28, u"name-needed"_s, u"label"_s);
    const QList<Reason> all = reasons(tx);
    const bool taken = std::ranges::any_of(all, [&](const Reason &other) {
        return other.id != besides && !other.label.isEmpty() && folded(other.label) == folded(label);
    });
    if (taken)
        throw Refused(28, u"reason-taken"_s, u"label"_s, {label});
}

} // namespace

ReasonId addReason(Transaction &tx, ReasonKind kind, const QString &label)
{
    require(tx.actor, Action::ManageSettings);
    requireFreeLabel(tx, {}, label.simplified());
    const QString code = u"own-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    return feedbackStore::insertReason(tx.database, {{}, code, label.simplified(), kind, true});
}

void renameReason(Transaction &tx, ReasonId id, const QString &label)
{
    require(tx.actor, Action::ManageSettings);
    Reason reason = reasonOf(tx, id);
    if (reason.label.isEmpty())
        throw Refused(28, u"fixed"_s, u"label"_s);
    requireFreeLabel(tx, id, label.simplified());
    reason.label = label.simplified();
    feedbackStore::updateReason(tx.database, reason);
}

void offerReason(Transaction &tx, ReasonId id, bool offered)
{
    require(tx.actor, Action::ManageSettings);
    Reason reason = reasonOf(tx, id);
    const QList<Reason> all = reasons(tx);
    const bool others = std::ranges::any_of(all, [&reason](const Reason &other) {
        return other.id != reason.id && other.kind == reason.kind && other.active;
    });
    if (!offered && !others)
        throw Refused(28, u"last-reason"_s, u"active"_s);
    reason.active = offered;
    feedbackStore::updateReason(tx.database, reason);
}

} // namespace smarketing::settings
