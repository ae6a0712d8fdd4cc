// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lead_look.h"

#include "amount_text.h"
#include "smarketing/workbench/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace smarketing::leadLook {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(smarketing::Lead)
};

using Kind = LeadEvent::Kind;

QString columnName(const QString &column)
{
    static const QHash<QString, const char *> names = {
        {u"external_id"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "External number")},
        {u"first_name"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "First name")},
        {u"last_name"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Last name")},
        {u"email"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "E-mail")},
        {u"phone"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Phone")},
        {u"company"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Company")},
        {u"job_title"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Job title")},
        {u"city"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "City")},
        {u"country"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Country")},
        {u"note"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Note")},
        {u"persona_id"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Persona")},
        {u"campaign_id"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Campaign")},
        {u"channel_id"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Channel")},
        {u"unit_id"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Unit")},
        {u"owner_id"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Owner")},
        {u"value_minor"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Value")},
        {u"currency"_s, QT_TRANSLATE_NOOP("smarketing::Lead", "Currency")},
    };
    const char *name = names.value(column);
    return name ? Texts::tr(name) : QString();
}

/// "City: Malmö → Lund" for texts; for references the name of what was changed.
QString changeText(const QJsonObject &change)
{
    QStringList lines;
    for (auto it = change.begin(); it != change.end(); ++it) {
        const QString name = columnName(it.key());
        if (name.isEmpty())
            continue;
        const QJsonValue before = it.value().toArray().at(0);
        const QJsonValue after = it.value().toArray().at(1);
        const auto shown = [](const QJsonValue &value) {
            return value.toString().isEmpty() ? u"–"_s : value.toString().left(200);
        };
        lines += before.isString() || after.isString() ? u"%1: %2 → %3"_s.arg(name, shown(before), shown(after)) : name;
    }
    return lines.join(u'\n');
}

struct Face {
    QString icon;
    Tone tone = Tone::Neutral;
    QString title;
};

QString activityIcon(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call:
        return u"phone"_s;
    case ActivityKind::Email:
        return u"mail"_s;
    case ActivityKind::Meeting:
        return u"users"_s;
    case ActivityKind::Visit:
        return u"map-pin"_s;
    case ActivityKind::Note:
        break;
    }
    return u"file-text"_s;
}

Face dealFace(const LeadEvent &event)
{
    const QString value = amount(event.value);
    if (event.kind == Kind::DealOpened)
        return {u"banknote"_s, Tone::Sales, Texts::tr("Deal opened: %1").arg(value)};
    return event.dealStage == DealStage::Won ? Face{u"trophy"_s, Tone::Success, Texts::tr("Deal won: %1").arg(value)}
                                             : Face{u"circle-x"_s, Tone::Error, Texts::tr("Deal lost: %1").arg(value)};
}

Face handoffFace(const LeadEvent &event)
{
    switch (event.kind) {
    case Kind::HandoffSent:
        return {u"send"_s, Tone::Marketing, Texts::tr("Handed over to %1").arg(event.otherName)};
    case Kind::HandoffAccepted:
        return {u"handshake"_s, Tone::Sales, Texts::tr("Accepted by sales")};
    case Kind::HandoffDeclined:
        return {u"user-x"_s, Tone::Warning, Texts::tr("Declined by sales")};
    case Kind::Feedback:
        return {u"star"_s, event.rating <= lowRating ? Tone::Warning : Tone::Sales,
                Texts::tr("Feedback: %1 of 5, %2").arg(event.rating).arg(words::ratingLabel(event.rating))};
    case Kind::Answer:
        return {u"message"_s, Tone::Marketing,
                event.answer == AnswerKind::Change ? Texts::tr("Marketing answered: something changes")
                                                   : Texts::tr("Marketing answered: nothing changes")};
    default:
        return {u"flag"_s, Tone::Sales,
                Texts::tr("Closed: %1").arg(event.outcome ? words::label(*event.outcome) : QString())};
    }
}

Face faceOf(const LeadEvent &event)
{
    switch (event.kind) {
    case Kind::Created:
        return {u"user-plus"_s, Tone::Marketing, Texts::tr("Lead added")};
    case Kind::Changed:
        return {u"pencil"_s, Tone::Muted, Texts::tr("Changed")};
    case Kind::Moved:
        return {u"arrow-right"_s, event.to ? toneOf(zoneOf(*event.to)) : Tone::Neutral,
                Texts::tr("%1 → %2").arg(event.from ? words::label(*event.from) : QString(),
                                         event.to ? words::label(*event.to) : QString())};
    case Kind::Merged:
        return {u"git-merge"_s, Tone::Neutral, Texts::tr("Merged with another lead")};
    case Kind::Deleted:
        return {u"trash"_s, Tone::Error, Texts::tr("Deleted")};
    case Kind::Restored:
        return {u"undo"_s, Tone::Neutral, Texts::tr("Restored")};
    case Kind::Touchpoint:
        return {event.direction == Direction::Outbound ? u"megaphone"_s : u"route"_s, Tone::Marketing,
                event.otherName.isEmpty() ? Texts::tr("Touchpoint") : Texts::tr("Touchpoint: %1").arg(event.otherName)};
    case Kind::Activity:
        return {activityIcon(event.activity.value_or(ActivityKind::Note)), Tone::Sales,
                words::label(event.activity.value_or(ActivityKind::Note))};
    case Kind::DealOpened:
    case Kind::DealClosed:
        return dealFace(event);
    default:
        return handoffFace(event);
    }
}

} // namespace

Tone toneOf(Zone zone)
{
    switch (zone) {
    case Zone::Marketing:
        return Tone::Marketing;
    case Zone::Shared:
        return Tone::Shared;
    case Zone::Sales:
        break;
    }
    return Tone::Sales;
}

PillLook pill(Stage stage)
{
    return {words::label(stage), toneOf(zoneOf(stage)), {}};
}

QString stageWithZone(Stage stage)
{
    return u"%1 · %2"_s.arg(words::label(stage), words::label(zoneOf(stage)));
}

QString amount(const std::optional<Money> &value)
{
    return value ? amountText(*value) : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

TimelineEntry entry(const LeadEvent &event)
{
    const Face face = faceOf(event);
    return {u"%1/%2"_s.arg(int(event.kind)).arg(event.subject),
            toDateTime(event.at),
            face.icon,
            face.tone,
            face.title,
            event.kind == Kind::Changed ? changeText(event.change) : event.text,
            event.personName};
}

} // namespace smarketing::leadLook
