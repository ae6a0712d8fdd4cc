// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead_stream.h"

#include "engine_sql.h"
#include "handoff_row.h"
#include "lead_order.h"
#include "lead_search.h"
#include "limit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace smarketing::leadStream {

using namespace Qt::StringLiterals;

namespace {

struct Where {
    QStringList terms = {u"l.deleted_at IS NULL"_s};
    QVariantList args;

    void add(const QString &term, const QVariantList &values = {})
    {
        terms += term;
        args += values;
    }
    QString text() const { return terms.join(u" AND "_s); }
};

template <class Tag> void addAnyOf(Where &where, const QString &column, const QList<Id<Tag>> &ids)
{
    if (ids.isEmpty())
        return;
    QStringList marks;
    QVariantList values;
    for (Id<Tag> id : ids) {
        marks += u"?"_s;
        values += id.value;
    }
    where.add(u"coalesce(%1, 0) IN (%2)"_s.arg(column, marks.join(u", "_s)), values);
}

bool narrowsStages(const LeadFilter &filter)
{
    return !filter.stages.isEmpty() || !filter.zones.isEmpty();
}

void addStages(Where &where, const LeadFilter &filter)
{
    if (!narrowsStages(filter))
        return;
    QStringList quoted;
    const QList<Stage> stages = filter.allowedStages();
    for (Stage stage : stages)
        quoted += QString(u'\'' + toText(stage) + u'\'');
    where.add(u"l.stage IN (%1)"_s.arg(quoted.join(u", "_s)));
}

/// The column that tells when a lead came to a milestone; of Won, one of its handoffs does.
QString momentOf(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Added:
        return u"l.created_at"_s;
    case Milestone::Won:
        return u"closed_at"_s;
    default:
        return QString(u"l."_s + toText(milestone) + u"_at"_s);
    }
}

void addMilestone(Where &where, Milestone milestone, const DayRange &days)
{
    const QString moment = momentOf(milestone);
    QStringList terms = {QString(moment + u" IS NOT NULL"_s)};
    QVariantList values;
    const auto add = [&](const QString &comparison, QDate day) {
        terms += moment + comparison;
        values += day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    };
    if (days.first)
        add(u" >= ?"_s, *days.first);
    if (days.last)
        add(u" < ?"_s, days.last->addDays(1));
    const QString term = terms.join(u" AND "_s);
    where.add(milestone == Milestone::Won
                  ? u"l.id IN (SELECT lead_id FROM handoff WHERE outcome = 'won' AND %1)"_s.arg(term)
                  : term,
              values);
}

void addRanges(Where &where, const LeadFilter &filter)
{
    for (auto it = filter.reached.cbegin(); it != filter.reached.cend(); ++it)
        addMilestone(where, it.key(), it.value());
    if (filter.valueFrom)
        where.add(u"l.value_minor >= ?"_s, {*filter.valueFrom});
    if (filter.valueTo)
        where.add(u"l.value_minor <= ?"_s, {*filter.valueTo});
}

/// A batch's leads lie between the ends of its slices.
void addImport(Where &where, const LeadFilter &filter)
{
    if (!filter.import)
        return;
    const qint64 id = filter.import.value;
    where.add(
        u"l.import_id = ? AND l.id >= (SELECT coalesce(min(first_lead_id), 0) FROM import_slice "
        "WHERE import_id = ?) AND l.id <= (SELECT coalesce(max(last_lead_id), 9223372036854775807) FROM import_slice "
        "WHERE import_id = ?)"_s,
        {id, id, id});
}

const QString hasOpen =
    u"EXISTS (SELECT 1 FROM handoff h WHERE h.lead_id = l.id AND h.state IN ('waiting', 'accepted'))"_s;

/// Every condition but the one that the stream itself is driven by.
Where conditions(const LeadFilter &filter)
{
    Where where;
    addStages(where, filter);
    addAnyOf(where, u"l.campaign_id"_s, filter.campaigns);
    addAnyOf(where, u"l.channel_id"_s, filter.channels);
    addAnyOf(where, u"l.persona_id"_s, filter.personas);
    addAnyOf(where, u"l.owner_id"_s, filter.owners);
    addAnyOf(where, u"l.unit_id"_s, filter.units);
    addRanges(where, filter);
    addImport(where, filter);
    if (filter.openHandoff)
        where.add(*filter.openHandoff ? hasOpen : u"NOT "_s + hasOpen);
    if (filter.feedbackDueBefore)
        where.add(u"l.id IN (SELECT lead_id FROM handoff WHERE "_s + handoffStore::owedBefore + u')',
                  {toMillis(*filter.feedbackDueBefore)});
    return where;
}

void addText(Where &where, const LeadFilter &filter, Engine engine)
{
    if (!filter.text.isEmpty())
        where.add(u"+l.id IN (SELECT s.%1 FROM lead_search s WHERE %2)"_s.arg(engineSql::searchRow(engine),
                                                                              engineSql::found(engine)),
                  {leadSearch::matchFor(filter.text, engine)});
}

Stream streamOf(const QString &from, const Where &where)
{
    return {from, where.text(), where.args};
}

Stream withWords(Stream stream, const LeadFilter &filter)
{
    stream.wordsDecide = !filter.text.isEmpty();
    return stream;
}

Stream searched(const LeadFilter &filter, Engine engine)
{
    const QString row = u"s."_s + engineSql::searchRow(engine);
    Where where = conditions(filter);
    where.terms.prepend(u"%1 AND l.id = %2"_s.arg(engineSql::found(engine), row));
    where.args.prepend(leadSearch::matchFor(filter.text, engine));
    Stream stream = streamOf(u"lead_search s CROSS JOIN lead l"_s, where);
    stream.id = row;
    return withWords(stream, filter);
}

Stream withOpenHandoff(const LeadFilter &filter, Engine engine)
{
    LeadFilter rest = filter;
    rest.openHandoff.reset();
    Where where = conditions(rest);
    where.add(u"l.id = d.lead_id AND d.state IN ('waiting', 'accepted')"_s);
    Stream stream =
        streamOf(u"handoff d%1 CROSS JOIN lead l"_s.arg(engineSql::indexedBy(engine, u"handoff_one_open"_s)), where);
    stream.id = u"d.lead_id"_s;
    return stream;
}

template <class Tag>
QList<Stream> oneEach(const LeadFilter &rest, const QList<Id<Tag>> &ids, const QString &from, const QString &column)
{
    QList<Stream> streams;
    for (Id<Tag> id : ids) {
        Where where = conditions(rest);
        // an index finds what is equal, and what is NULL, but not what IS either
        if (id)
            where.add(column + u" = ?"_s, {sql::bound(id)});
        else
            where.add(column + u" IS NULL"_s);
        streams += streamOf(from, where);
    }
    return streams;
}

/// Of the milestones asked for, the furthest that has an index of its own: the fewest leads came there.
std::optional<Milestone> furthestIndexed(const LeadFilter &filter)
{
    std::optional<Milestone> furthest;
    for (auto it = filter.reached.cbegin(); it != filter.reached.cend(); ++it) {
        if (it.key() != Milestone::Added && it.key() != Milestone::Won)
            furthest = it.key();
    }
    return furthest;
}

QString leadsBy(Engine engine, const QString &index)
{
    return u"lead l"_s + engineSql::indexedBy(engine, index);
}

/// Along the ids themselves.
QString leadsByAge(Engine engine)
{
    return engine == Engine::Sqlite ? u"lead l NOT INDEXED"_s : u"lead l"_s;
}

bool ownersAreNamed(const LeadFilter &filter)
{
    return !filter.owners.isEmpty() && !filter.owners.contains(PersonId());
}

} // namespace

bool isNarrow(const LeadFilter &filter)
{
    return !filter.text.isEmpty() || filter.openHandoff.value_or(false) || ownersAreNamed(filter) ||
           !filter.campaigns.isEmpty() || !filter.reached.isEmpty() || filter.feedbackDueBefore || filter.import ||
           narrowsStages(filter);
}

bool findsNothing(const LeadFilter &filter)
{
    return filter.allowedStages().isEmpty() ||
           (!filter.text.trimmed().isEmpty() && leadSearch::matchFor(filter.text, Engine::Sqlite).isEmpty());
}

QList<Stream> byAge(const LeadFilter &filter, Engine engine)
{
    if (!filter.text.isEmpty())
        return {searched(filter, engine)};
    if (filter.openHandoff.value_or(false))
        return {withOpenHandoff(filter, engine)};
    LeadFilter rest = filter;
    if (ownersAreNamed(filter)) {
        rest.owners.clear();
        return oneEach(rest, filter.owners, leadsBy(engine, u"lead_owner"_s),
                       u"l.owner_id IS NOT NULL AND l.owner_id"_s);
    }
    if (!filter.campaigns.isEmpty()) {
        rest.campaigns.clear();
        return oneEach(rest, filter.campaigns, leadsBy(engine, u"lead_campaign"_s), u"l.campaign_id"_s);
    }
    if (const auto milestone = furthestIndexed(filter); milestone && !filter.import)
        return {streamOf(leadsBy(engine, u"lead_reached_"_s + toText(*milestone)), conditions(filter))};
    if (narrowsStages(filter) && !filter.import) {
        QList<Stream> streams;
        const QList<Stage> stages = filter.allowedStages();
        for (Stage stage : stages)
            streams += ofStage(filter, stage, engine);
        return streams;
    }
    return {streamOf(leadsByAge(engine), conditions(filter))};
}

Stream ofStage(const LeadFilter &filter, Stage stage, Engine engine)
{
    LeadFilter rest = filter;
    rest.stages.clear();
    rest.zones.clear();
    Where where = conditions(rest);
    addText(where, filter, engine);
    where.add(u"l.stage = '%1'"_s.arg(toText(stage))); // one plan for each: some stages have hardly a lead
    return withWords(streamOf(leadsBy(engine, u"lead_stage"_s), where), filter);
}

Stream alongOrder(const LeadFilter &filter, LeadOrder order, Engine engine)
{
    Where where = conditions(filter);
    addText(where, filter, engine);
    return withWords(streamOf(leadsBy(engine, leadOrder::indexOf(order)), where), filter);
}

Stream among(const QList<LeadId> &ids, Engine engine)
{
    QJsonArray array;
    for (LeadId id : ids)
        array += id.value;
    Where where;
    where.add(QString(u"l.id "_s + engineSql::amongIds(engine)),
              {QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))});
    return streamOf(leadsByAge(engine), where);
}

Stream only(const LeadFilter &filter, LeadId id, Engine engine)
{
    Where where = conditions(filter);
    if (!filter.text.isEmpty())
        where.add(u"EXISTS (SELECT 1 FROM lead_search s WHERE %1 AND s.%2 = l.id)"_s.arg(engineSql::found(engine),
                                                                                         engineSql::searchRow(engine)),
                  {leadSearch::matchFor(filter.text, engine)});
    where.add(u"l.id = ?"_s, {id.value});
    return streamOf(leadsByAge(engine), where);
}

QString statement(const Stream &stream, const LeadSort &sort, bool continued, int limit)
{
    static const QString selected =
        u"SELECT l.id, l.first_name, l.last_name, l.company, l.email, l.phone, l.city, l.stage, l.campaign_id, c.name, "
        "l.channel_id, ch.name, l.persona_id, p.name, l.owner_id, o.name, l.unit_id, u.name, l.value_minor, "
        "l.currency, "
        "l.created_at, l.last_activity_at, (SELECT w.state FROM handoff w WHERE w.lead_id = l.id "
        "AND w.state IN ('waiting', 'accepted')), (SELECT r.rating FROM handoff r WHERE r.lead_id = l.id "
        "AND r.rating IS NOT NULL ORDER BY r.id DESC LIMIT 1), l.row_version, %1, %2 FROM %3 "
        "LEFT JOIN campaign c ON c.id = l.campaign_id LEFT JOIN channel ch ON ch.id = l.channel_id "
        "LEFT JOIN persona p ON p.id = l.persona_id LEFT JOIN person o ON o.id = l.owner_id "
        "LEFT JOIN unit u ON u.id = l.unit_id WHERE %4%5 ORDER BY %6"_s;
    const QStringList keys = leadOrder::keyColumns(stream.id, sort.order);
    const QString direction = sort.descending ? u" DESC"_s : u" ASC"_s;
    QString resume;
    if (continued)
        resume = u" AND (%1) %2 (%3)"_s.arg(keys.join(u", "_s), sort.descending ? u"<"_s : u">"_s,
                                            QStringList(keys.size(), u"?"_s).join(u", "_s));
    return selected.arg(keys.first(), keys.at(keys.size() / 2), stream.from, stream.where, resume,
                        keys.join(QString(direction + u", "_s)) + direction) +
           (stream.wordsDecide ? u" LIMIT ?"_s : limitedTo(limit));
}

QList<LeadSummary> read(Database &database, const Stream &stream, const LeadSort &sort,
                        const std::optional<LeadPageKey> &after, int limit)
{
    QVariantList args = stream.args;
    if (after)
        args += leadOrder::keyValues(*after, sort.order);
    if (stream.wordsDecide)
        args += limit;
    Cursor row = database.query(statement(stream, sort, after.has_value(), limit), args);
    QList<LeadSummary> rows;
    while (rows.size() < limit && row.next()) {
        const auto id = row.id<LeadId>(0);
        const auto handoff = row.isNull(22) ? std::nullopt : std::optional(row.as<HandoffState>(22));
        rows += LeadSummary{id,
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            row.text(4),
                            row.text(5),
                            row.text(6),
                            row.as<Stage>(7),
                            row.id<CampaignId>(8),
                            row.text(9),
                            row.id<ChannelId>(10),
                            row.text(11),
                            row.id<PersonaId>(12),
                            row.text(13),
                            row.id<PersonId>(14),
                            row.text(15),
                            row.id<UnitId>(16),
                            row.text(17),
                            row.maybeMoney(18, 19),
                            row.instant(20),
                            row.instant(21),
                            handoff,
                            static_cast<int>(row.integer(23)),
                            row.integer(24),
                            {row.text(25), row.text(26), row.integer(25), id}};
    }
    return rows;
}

} // namespace smarketing::leadStream
