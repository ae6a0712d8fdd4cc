// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_stage.h"

#include "smarketing/workbench/channel.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/working_time.h"

#include <QJsonArray>

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

HolidayPreset presetOf(const QTimeZone &zone)
{
    if (zone.id() == "Europe/Warsaw")
        return HolidayPreset::Polish;
    return zone.id() == "Europe/Stockholm" ? HolidayPreset::Swedish : HolidayPreset::None;
}

/// Where there is no preset, the days are entered as a workspace's own.
Holidays englishHolidays(int year)
{
    return {{QDate(year, 1, 1), u"New Year's Day"_s},
            {easterSunday(year).addDays(-2), u"Good Friday"_s},
            {easterSunday(year).addDays(1), u"Easter Monday"_s},
            {QDate(year, 12, 25), u"Christmas Day"_s},
            {QDate(year, 12, 26), u"Boxing Day"_s}};
}

void setHours(Stage &stage)
{
    WeekHours week;
    std::fill_n(week.begin(), 5, QList<WorkSpan>{{9 * 60, 17 * 60}});
    week[5] = {{10 * 60, 14 * 60}};
    const HolidayPreset preset = presetOf(stage.zone);
    const int firstYear = toDateTime(stage.from).date().year();
    stage.as(u"manager"_s, u"set-working-time"_s, [&](Transaction &tx) {
        workingTimes::setHours(tx, {}, week);
        workingTimes::setPreset(tx, preset);
        for (int year = firstYear; preset == HolidayPreset::None && year <= firstYear + 2; ++year)
            workingTimes::addFreeDays(tx, englishHolidays(year));
        stage.calendar = settings::workingCalendar(tx);
    });
}

void addPeople(Stage &stage)
{
    stage.as(u"manager"_s, u"add-people"_s, [&](Transaction &tx) {
        for (const QString &unit : stage.texts.list(u"units"_s))
            stage.units += people::addUnit(tx, unit);
        for (const auto &value : stage.texts.plan.value(u"people"_s).toArray()) {
            const QJsonObject one = value.toObject();
            const QString key = one.value(u"key"_s).toString();
            const QStringList names = stage.texts.list(u"people/"_s + key);
            Person person;
            person.login = names.at(0);
            person.name = names.at(1);
            person.email = names.at(0) + u'@' + stage.texts.text(u"mailHost"_s);
            person.department = fromText<Department>(one.value(u"department"_s).toString()).value_or(Department::Other);
            person.role = fromText<Role>(one.value(u"role"_s).toString()).value_or(Role::Guest);
            person.unit = stage.units.at(one.value(u"unit"_s).toInt());
            if (key != u"manager") // who made the workspace
                person.id = people::add(tx, person);
            else
                person.id = stage.people.value(key).id;
            stage.people.insert(key, person);
        }
    });
}

void addChannels(Stage &stage)
{
    stage.as(u"marketer1"_s, u"add-channels"_s, [&](Transaction &tx) {
        for (const auto &value : stage.texts.plan.value(u"channels"_s).toArray()) {
            const QJsonObject one = value.toObject();
            const QString key = one.value(u"key"_s).toString();
            Channel channel;
            channel.name = stage.texts.text(u"channels/"_s + key);
            channel.direction = fromText<Direction>(one.value(u"direction"_s).toString()).value_or(Direction::Inbound);
            channel.place = fromText<Place>(one.value(u"place"_s).toString()).value_or(Place::Online);
            stage.channels.insert(key, channels::add(tx, channel));
        }
    });
}

QList<PersonaClaim> claims(const Stage &stage, const QString &key)
{
    QList<PersonaClaim> result;
    for (const auto &value : stage.texts.value(u"personas/%1/claims"_s.arg(key)).toArray()) {
        const QStringList claim = value.toVariant().toStringList();
        result += PersonaClaim{{},
                               fromText<ClaimTopic>(claim.at(0)).value_or(ClaimTopic::Who),
                               claim.at(1),
                               fromText<Provenance>(claim.at(2)).value_or(Provenance::Assumption),
                               claim.at(3)};
    }
    return result;
}

personas::DraftSaved draft(Stage &stage, const QString &key, const QList<PersonaClaim> &claims)
{
    return stage.as(u"marketer1"_s, u"draft-persona"_s, [&](Transaction &tx) {
        const PersonaId id = stage.personas.value(key);
        const personas::Detail detail = personas::find(tx, id);
        const bool drafted = !detail.versions.isEmpty() && detail.versions.constFirst().state == PersonaState::Draft;
        return personas::saveDraft(tx, {id, drafted ? detail.versions.constFirst().rowVersion : 0,
                                        stage.texts.text(u"personas/%1/summary"_s.arg(key)), claims});
    });
}

void sign(Stage &stage, const QString &role, PersonaId persona)
{
    stage.as(role, u"sign-persona"_s, [&](Transaction &tx) {
        const PersonaVersion version = personas::find(tx, persona).versions.constFirst();
        personas::sign(tx, version.id, version.rowVersion);
    });
}

void addPersonas(Stage &stage)
{
    for (const auto &value : stage.texts.plan.value(u"personas"_s).toArray()) {
        const QString key = value.toObject().value(u"key"_s).toString();
        const PersonaId id = stage.as(u"marketer1"_s, u"add-persona"_s, [&](Transaction &tx) {
            return personas::add(tx, stage.texts.text(u"personas/%1/name"_s.arg(key)));
        });
        stage.personas.insert(key, id);
        draft(stage, key, claims(stage, key));
        sign(stage, u"marketer1"_s, id);
        sign(stage, u"rep1"_s, id);
    }
}

PersonaClaim laterClaim(const Stage &stage)
{
    return {{}, ClaimTopic::Problems, stage.texts.text(u"draftClaim"_s), Provenance::Assumption, {}};
}

/// One persona changes in the course of the year; of another a draft still waits for sales' signature.
void planPersonaChanges(Stage &stage)
{
    stage.at(stage.until - std::chrono::hours(24 * 150), [&stage] {
        draft(stage, u"newhouse"_s, claims(stage, u"newhouse"_s) << laterClaim(stage));
        sign(stage, u"marketer2"_s, stage.personas.value(u"newhouse"_s));
        stage.afterWork(20, [&stage] { sign(stage, u"rep3"_s, stage.personas.value(u"newhouse"_s)); });
    });
    stage.at(stage.until - std::chrono::hours(24 * 5), [&stage] {
        draft(stage, u"lifelong"_s, claims(stage, u"lifelong"_s) << laterClaim(stage));
        sign(stage, u"marketer1"_s, stage.personas.value(u"lifelong"_s));
    });
}

} // namespace

void setUp(Stage &stage)
{
    stage.zone = QTimeZone(stage.texts.text(u"timeZone"_s).toLatin1());
    stage.currency = stage.texts.text(u"currency"_s);
    stage.priceLevel = stage.texts.value(u"scale"_s).toDouble();
    setHours(stage);
    addPeople(stage);
    addChannels(stage);
    addPersonas(stage);
    Reading reading{stage.database, stage.people.value(u"manager"_s), stage.now()};
    for (const Reason &reason : handoffs::reasons(reading))
        stage.reasons.insert(reason.code, reason.id.value);
    planPersonaChanges(stage);
}

} // namespace smarketing::demo
