// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "records.h"

#include "smarketing/workbench/dashboard.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace smarketing::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRows = 50;
constexpr int allRows = 2'000'000'000;

QList<QCommandLineOption> filterOptions()
{
    return {{u"search"_s, u"Leads: words in name, company, e-mail, phone or city."_s, u"words"_s},
            {u"stage"_s, u"Leads: of this stage; may be given more than once."_s, u"stage"_s},
            {u"unanswered"_s, u"Feedback: low ratings that marketing has not answered."_s}};
}

void listRecords(Context &context)
{
    context.takes(1, 1);
    print(recordsNamed(context, context.arguments().constFirst(), context.number(u"limit"_s, 1, allRows, usualRows)),
          context.json());
}

void writeTo(QIODevice &device, const Records &records, const QString &format)
{
    if (format == u"json")
        writeJson(device, records);
    else
        writeCsv(device, records);
}

void exportRows(Context &context)
{
    context.takes(1, 1);
    const QString format = context.has(u"format"_s) ? context.value(u"format"_s) : u"csv"_s;
    if (format != u"csv" && format != u"json")
        throw UsageError(u"--format is csv or json"_s);
    const Records records = recordsNamed(context, context.arguments().constFirst(), allRows);
    if (!context.has(u"output"_s)) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            throw StorageError(StorageError::Kind::Unavailable, out.errorString());
        writeTo(out, records, format);
        return;
    }
    QSaveFile file(context.value(u"output"_s));
    if (!file.open(QIODevice::WriteOnly))
        throw StorageError(StorageError::Kind::Unavailable, file.errorString());
    writeTo(file, records, format);
    if (!file.commit())
        throw StorageError(StorageError::Kind::Full, file.errorString());
}

QVariant shareCell(const std::optional<double> &share)
{
    return share ? QVariant(std::round(*share * 1000) / 10) : QVariant();
}

QJsonObject amounts(const Amounts &all)
{
    QJsonObject result;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        result.insert(it.key(), amountText(it.value(), it.key()));
    return result;
}

QString amountsText(const Amounts &all)
{
    QStringList parts;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        parts += u"%1 %2"_s.arg(amountText(it.value(), it.key()), it.key());
    return parts.join(u", "_s);
}

QVariantList dashboardRow(const QString &name, const Figures &figures, const ReachFigures &reach, bool json)
{
    const auto money = [json](const Amounts &all) {
        return json ? QVariant(amounts(all).toVariantMap()) : QVariant(amountsText(all));
    };
    return {name,
            reach.impressions,
            reach.reach,
            reach.clicks,
            money(reach.cost),
            figures.leads,
            figures.mql,
            figures.sal,
            figures.sql,
            figures.opportunities,
            figures.customers,
            shareCell(figures.acceptanceRate()),
            figures.handoffs,
            figures.accepted,
            figures.declined,
            figures.won,
            figures.lost,
            figures.recycled,
            figures.feedback,
            shareCell(figures.onTimeRate()),
            figures.meanRating() ? QVariant(std::round(*figures.meanRating() * 100) / 100) : QVariant(),
            money(figures.wonValue)};
}

Period periodOf(Context &context)
{
    const QDate today = toDateTime(Context::now()).toUTC().date();
    Period period{context.day(u"from"_s), context.day(u"to"_s)};
    if (!period.last.isValid())
        period.last = today;
    if (!period.first.isValid())
        period.first = period.last.addDays(-364);
    if (!period.isValid())
        throw UsageError(u"--from lies after --to"_s);
    return period;
}

void dashboard(Context &context)
{
    context.takes(0, 0);
    const Period period = periodOf(context);
    QList<QVariantList> rows;
    if (context.has(u"by"_s)) {
        const auto dimension = fromText<Dimension>(context.value(u"by"_s));
        if (!dimension)
            throw UsageError(u"--by is one of: campaign, channel, persona, rep"_s);
        for (const dashboards::Row &row :
             context.read([&](Reading &reading) { return dashboards::rows(reading, *dimension, period, false); }))
            rows += dashboardRow(row.name, row.figures.now, row.reach, context.json());
    } else {
        const dashboards::Funnel funnel =
            context.read([&](Reading &reading) { return dashboards::funnel(reading, period, false); });
        rows += dashboardRow(u"all"_s, funnel.figures.now, funnel.reach.now, context.json());
    }
    print(recordsOf({u"name"_s,        u"impressions"_s,   u"reach"_s,     u"clicks"_s,
                     u"cost"_s,        u"leads"_s,         u"mql"_s,       u"sal"_s,
                     u"sql"_s,         u"opportunities"_s, u"customers"_s, u"acceptance_percent"_s,
                     u"handoffs"_s,    u"accepted"_s,      u"declined"_s,  u"won"_s,
                     u"lost"_s,        u"recycled"_s,      u"feedback"_s,  u"on_time_percent"_s,
                     u"mean_rating"_s, u"won_value"_s},
                    rows),
          context.json());
}

} // namespace

QList<Command> listCommands()
{
    return {{u"list"_s, u"leads|handoffs|feedback|campaigns"_s, u"Lists what the workspace holds."_s,
             filterOptions() << QCommandLineOption(u"limit"_s, u"How many at the most; 50 otherwise."_s, u"n"_s),
             listRecords},
            {u"dashboard"_s,
             u"[--by campaign|channel|persona|rep]"_s,
             u"The figures of a period: the funnel, the loop, reach and cost. Without a name: unmatched."_s,
             {{u"from"_s, u"The first day, such as 2026-01-01; a year before the last otherwise."_s, u"day"_s},
              {u"to"_s, u"The last day; today otherwise."_s, u"day"_s},
              {u"by"_s, u"One row for each campaign, channel, persona or rep."_s, u"what"_s}},
             dashboard}};
}

QList<Command> exportCommands()
{
    return {{u"export"_s, u"leads|handoffs|feedback|campaigns --format csv|json"_s,
             u"Writes all rows as a file that other programs read."_s,
             filterOptions() << QCommandLineOption(u"format"_s, u"csv or json; csv otherwise."_s, u"format"_s)
                             << QCommandLineOption({u"o"_s, u"output"_s}, u"The file; standard output otherwise."_s,
                                                   u"file"_s),
             exportRows}};
}

} // namespace smarketing::cli
