// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead_order.h"

namespace smarketing::leadOrder {

using namespace Qt::StringLiterals;

namespace {

struct OrderIndex {
    QString name;
    QStringList columns; ///< before the id
};

/// The stages' texts do not stand in the order of the lifecycle.
QString stagePlace()
{
    QString place = u"CASE l.stage"_s;
    for (Stage stage : allOf<Stage>())
        place += u" WHEN '%1' THEN %2"_s.arg(toText(stage)).arg(static_cast<int>(stage));
    return place + u" END"_s;
}

OrderIndex indexFor(LeadOrder order)
{
    switch (order) {
    case LeadOrder::Name:
        return {u"lead_name"_s, {u"l.sort_key"_s}};
    case LeadOrder::Company:
        return {u"lead_company"_s, {u"l.company_key"_s, u"l.name_key"_s}};
    case LeadOrder::LastActivity:
        return {u"lead_activity"_s, {u"l.last_activity_at"_s}};
    case LeadOrder::Stage:
        return {{}, {stagePlace()}};
    case LeadOrder::Added:
        break;
    }
    return {};
}

} // namespace

QString indexOf(LeadOrder order)
{
    return indexFor(order).name;
}

QStringList keyColumns(const QString &id, LeadOrder order)
{
    return indexFor(order).columns << id;
}

QVariantList keyValues(const LeadPageKey &key, LeadOrder order)
{
    switch (order) {
    case LeadOrder::Name:
        return {sql::bound(key.text), key.id.value};
    case LeadOrder::Company:
        return {sql::bound(key.text), sql::bound(key.second), key.id.value};
    case LeadOrder::LastActivity:
    case LeadOrder::Stage:
        return {key.number, key.id.value};
    case LeadOrder::Added:
        break;
    }
    return {key.id.value};
}

} // namespace smarketing::leadOrder
