// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/setting.h"

#include "smarketing/storage/feedback.h"
#include "smarketing/storage/folding.h"
#include "smarketing/storage/setting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace smarketing::settings {

using namespace Qt::StringLiterals;

namespace {

QTimeZone zoneNamed(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

// {"hours": [[[480, 960]], … seven days], "holidays": {"2026-12-25": "…"}}
QString toJson(const WorkingCalendar &calendar)
{
    QJsonArray week;
    for (int day = 1; day <= 7; ++day) {
        QJsonArray spans;
        for (const WorkSpan &span : calendar.hours(day))
            spans.append(QJsonArray{span.fromMinute, span.toMinute});
        week.append(spans);
    }
    QJsonObject holidays;
    for (auto it = calendar.holidays().cbegin(); it != calendar.holidays().cend(); ++it)
        holidays.insert(it.key().toString(Qt::ISODate), it.value());
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"hours"_s, week}, {u"holidays"_s, holidays}}).toJson(QJsonDocument::Compact));
}

void readInto(WorkingCalendar &calendar, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonArray week = object.value(u"hours"_s).toArray();
    for (int day = 1; day <= week.size(); ++day) {
        QList<WorkSpan> spans;
        for (const auto &span : week.at(day - 1).toArray())
            spans += WorkSpan{span.toArray().at(0).toInt(), span.toArray().at(1).toInt()};
        calendar.setHours(day, spans);
    }
    const QJsonObject holidays = object.value(u"holidays"_s).toObject();
    for (auto it = holidays.constBegin(); it != holidays.constEnd(); ++it)
        calendar.addHoliday(QDate::fromString(it.key(), Qt::ISODate), it.value().toString());
}

bool isCurrency(const QString &code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

void requireRange(int value, int least, int most, const QString &field)
{
    if (value < least || value > most)
        throw Refused(28, u"out-of-range"_s, field, {QString::number(least), QString::number(most)});
}

} // namespace

Company company(Reading &reading)
{
    Database &database = reading.database;
    return {settingStore::value(database, u"company"_s), settingStore::value(database, u"time-zone"_s, u"UTC"_s),
            settingStore::value(database, u"currency"_s, u"EUR"_s), settingStore::value(database, u"language"_s)};
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
    settingStore::set(tx.database, u"company"_s, company.name.trimmed());
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

WorkingCalendar workingCalendar(Reading &reading)
{
    WorkingCalendar calendar(timeZone(reading));
    const QString json = settingStore::value(reading.database, u"working-calendar"_s);
    if (!json.isEmpty())
        readInto(calendar, json);
    return calendar;
}

void setWorkingCalendar(Transaction &tx, const WorkingCalendar &calendar)
{
    require(tx.actor, Action::ManageSettings);
    settingStore::set(tx.database, u"working-calendar"_s, toJson(calendar));
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
    requireRange(sla.mqlPerWeek, 0, 100'000, u"mqlPerWeek"_s);
    requireRange(sla.firstTouchHours, 1, 1000, u"firstTouchHours"_s);
    requireRange(sla.feedbackHours, 1, 1000, u"feedbackHours"_s);
    requireRange(sla.answerHours, 1, 1000, u"answerHours"_s);
    requireRange(sla.overdueLimit, 0, 100, u"overdueLimit"_s);
    requireRange(sla.votesNeeded, 0, 100, u"votesNeeded"_s);
    Sla version = sla;
    version.validFrom = tx.now;
    return slaStore::insert(tx.database, version);
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
