// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/sla.h"

namespace smarketing::slaStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectSla =
    u"SELECT sla.id, valid_from, mql_per_week, accepted_percent, answer_hours, first_touch_hours, feedback_hours, "
    "overdue_limit, votes_needed, warn_hours, revenue_goal_minor, goal_months, marketing_share, average_deal_minor, "
    "customer_rate, currency, (SELECT person.name FROM event JOIN command ON command.id = event.command_id "
    "JOIN person ON person.id = command.person_id WHERE event.subject = 'sla' AND event.subject_id = sla.id "
    "AND event.action = 'insert') FROM sla "_s;

Sla read(const Cursor &row)
{
    const auto number = [&row](int column) { return static_cast<int>(row.integer(column)); };
    Sla sla{row.id<SlaId>(0), row.instant(1), number(2), number(3), number(4), number(5),
            number(6),        number(7),      number(8), number(9), {},        row.text(16)};
    if (!row.isNull(10)) {
        const QString currency = row.text(15);
        sla.basis =
            SlaBasis{{row.integer(10), currency}, number(11), number(12), {row.integer(13), currency}, number(14)};
    }
    return sla;
}

} // namespace

Sla at(Database &database, Instant moment)
{
    Cursor cursor = database.query(
        QString(selectSla + u"WHERE valid_from <= ? ORDER BY valid_from DESC, sla.id DESC LIMIT 1"_s), moment);
    if (!cursor.next())
        throw NotFound(u"sla"_s);
    return read(cursor);
}

Sla get(Database &database, SlaId id)
{
    Cursor cursor = database.query(QString(selectSla + u"WHERE sla.id = ?"_s), id);
    if (!cursor.next())
        throw NotFound(u"sla"_s, id.value);
    return read(cursor);
}

QList<Sla> all(Database &database)
{
    QList<Sla> result;
    Cursor cursor = database.query(QString(selectSla + u"ORDER BY valid_from DESC, sla.id DESC"_s));
    while (cursor.next())
        result += read(cursor);
    return result;
}

SlaId insert(Database &database, const Sla &sla)
{
    QVariantList args{sql::bound(sla.validFrom), sla.mqlPerWeek,      sla.acceptedPercent,
                      sla.answerHours,           sla.firstTouchHours, sla.feedbackHours,
                      sla.overdueLimit,          sla.votesNeeded,     sla.warnHours};
    if (const auto &basis = sla.basis)
        args << basis->revenueGoal.minor << basis->months << basis->marketingShare << basis->averageDeal.minor
             << basis->customerRate << basis->revenueGoal.currency;
    else
        args += QVariantList(6);
    return SlaId(database.insert(u"INSERT INTO sla (valid_from, mql_per_week, accepted_percent, answer_hours, "
                                 "first_touch_hours, feedback_hours, overdue_limit, votes_needed, warn_hours, "
                                 "revenue_goal_minor, goal_months, marketing_share, average_deal_minor, customer_rate, "
                                 "currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                 args));
}

} // namespace smarketing::slaStore
