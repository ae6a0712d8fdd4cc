// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/lead_query.h"

#include <QJsonArray>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

template <TextEnum E> void put(QJsonObject &object, const QString &name, const QList<E> &values)
{
    QJsonArray array;
    for (E value : values)
        array += toText(value);
    if (!array.isEmpty())
        object[name] = array;
}

template <class Tag> void put(QJsonObject &object, const QString &name, const QList<Id<Tag>> &ids)
{
    QJsonArray array;
    for (Id<Tag> id : ids)
        array += id.value;
    if (!array.isEmpty())
        object[name] = array;
}

void put(QJsonObject &object, const QString &name, const std::optional<QDate> &day)
{
    if (day)
        object[name] = day->toString(Qt::ISODate);
}

void put(QJsonObject &object, const QString &name, const std::optional<Instant> &at)
{
    if (at)
        object[name] = toMillis(*at);
}

void put(QJsonObject &object, const QString &name, const std::optional<qint64> &number)
{
    if (number)
        object[name] = *number;
}

template <TextEnum E> void take(const QJsonObject &object, const QString &name, QList<E> &values)
{
    const QJsonArray array = object[name].toArray();
    for (const auto one : array) {
        if (const auto value = fromText<E>(one.toString()))
            values += *value;
    }
}

template <class Tag> void take(const QJsonObject &object, const QString &name, QList<Id<Tag>> &ids)
{
    const QJsonArray array = object[name].toArray();
    for (const auto one : array)
        ids += Id<Tag>(one.toInteger());
}

void take(const QJsonObject &object, const QString &name, std::optional<QDate> &day)
{
    const QDate given = QDate::fromString(object[name].toString(), Qt::ISODate);
    if (given.isValid())
        day = given;
}

void take(const QJsonObject &object, const QString &name, std::optional<Instant> &at)
{
    if (object[name].isDouble())
        at = fromMillis(object[name].toInteger());
}

void take(const QJsonObject &object, const QString &name, std::optional<qint64> &number)
{
    if (object[name].isDouble())
        number = object[name].toInteger();
}

QJsonObject toJson(const QMap<Milestone, DayRange> &reached)
{
    QJsonObject object;
    for (auto it = reached.cbegin(); it != reached.cend(); ++it) {
        QJsonObject days;
        put(days, u"first"_s, it->first);
        put(days, u"last"_s, it->last);
        object[toText(it.key())] = days;
    }
    return object;
}

QMap<Milestone, DayRange> reachedFromJson(const QJsonObject &object)
{
    QMap<Milestone, DayRange> reached;
    for (Milestone milestone : allOf<Milestone>()) {
        if (!object.contains(toText(milestone)))
            continue;
        DayRange days;
        take(object[toText(milestone)].toObject(), u"first"_s, days.first);
        take(object[toText(milestone)].toObject(), u"last"_s, days.last);
        reached.insert(milestone, days);
    }
    return reached;
}

} // namespace

QList<Stage> LeadFilter::allowedStages() const
{
    QList<Stage> allowed;
    for (Stage stage : allOf<Stage>()) {
        if ((stages.isEmpty() || stages.contains(stage)) && (zones.isEmpty() || zones.contains(zoneOf(stage))))
            allowed += stage;
    }
    return allowed;
}

QJsonObject toJson(const LeadFilter &filter)
{
    QJsonObject object;
    put(object, u"stages"_s, filter.stages);
    put(object, u"zones"_s, filter.zones);
    put(object, u"campaigns"_s, filter.campaigns);
    put(object, u"channels"_s, filter.channels);
    put(object, u"personas"_s, filter.personas);
    put(object, u"owners"_s, filter.owners);
    put(object, u"units"_s, filter.units);
    if (!filter.reached.isEmpty())
        object[u"reached"_s] = toJson(filter.reached);
    put(object, u"value_from"_s, filter.valueFrom);
    put(object, u"value_to"_s, filter.valueTo);
    if (filter.openHandoff)
        object[u"open_handoff"_s] = *filter.openHandoff;
    put(object, u"feedback_due_before"_s, filter.feedbackDueBefore);
    if (filter.import)
        object[u"import"_s] = filter.import.value;
    if (!filter.text.isEmpty())
        object[u"text"_s] = filter.text;
    return object;
}

LeadFilter leadFilterFromJson(const QJsonObject &object)
{
    LeadFilter filter;
    take(object, u"stages"_s, filter.stages);
    take(object, u"zones"_s, filter.zones);
    take(object, u"campaigns"_s, filter.campaigns);
    take(object, u"channels"_s, filter.channels);
    take(object, u"personas"_s, filter.personas);
    take(object, u"owners"_s, filter.owners);
    take(object, u"units"_s, filter.units);
    filter.reached = reachedFromJson(object[u"reached"_s].toObject());
    take(object, u"value_from"_s, filter.valueFrom);
    take(object, u"value_to"_s, filter.valueTo);
    if (object[u"open_handoff"_s].isBool())
        filter.openHandoff = object[u"open_handoff"_s].toBool();
    take(object, u"feedback_due_before"_s, filter.feedbackDueBefore);
    filter.import = ImportId(object[u"import"_s].toInteger());
    filter.text = object[u"text"_s].toString();
    return filter;
}

QString LeadSummary::displayName() const
{
    const QString name = QString(firstName + u' ' + lastName).trimmed();
    for (const QString &candidate : {name, company, email, phone}) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return QString::number(id.value);
}

} // namespace smarketing
