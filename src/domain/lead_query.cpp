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
    for (const QJsonValue &one : array) {
        if (const auto value = fromText<E>(one.toString()))
            values += *value;
    }
}

template <class Tag> void take(const QJsonObject &object, const QString &name, QList<Id<Tag>> &ids)
{
    const QJsonArray array = object[name].toArray();
    for (const QJsonValue &one : array)
        ids += Id<Tag>(one.toInteger());
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
    put(object, u"created_from"_s, filter.createdFrom);
    put(object, u"created_before"_s, filter.createdBefore);
    put(object, u"value_from"_s, filter.valueFrom);
    put(object, u"value_to"_s, filter.valueTo);
    if (filter.openHandoff)
        object[u"open_handoff"_s] = *filter.openHandoff;
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
    take(object, u"created_from"_s, filter.createdFrom);
    take(object, u"created_before"_s, filter.createdBefore);
    take(object, u"value_from"_s, filter.valueFrom);
    take(object, u"value_to"_s, filter.valueTo);
    if (object[u"open_handoff"_s].isBool())
        filter.openHandoff = object[u"open_handoff"_s].toBool();
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
