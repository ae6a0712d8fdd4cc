// SPDX-License-Identifier: GPL-3.0-or-later
// B2 search, B3 pages, B4 the dashboard.
#include "bench.h"
#include "lead_file.h"
#include "plain.h"

#include "smarketing/storage/folding.h"
#include "smarketing/workbench/dashboard.h"
#include "smarketing/workbench/lead.h"

#include <QRandomGenerator>

namespace smarketing::bench {

using namespace Qt::StringLiterals;

namespace {

/// What people type, letter by letter: names, companies, places and two of them.
QStringList typedTexts(const Filled &filled)
{
    QStringList texts;
    QRandomGenerator random(7);
    for (char letter = 'a'; letter <= 'z'; ++letter)
        texts += QString(QChar::fromLatin1(letter));
    for (int i = 0; i < 60; ++i) {
        Reading reading = filled.reading();
        const QList<LeadSummary> lead = leads::summaries(reading, {LeadId(1 + random.bounded(filled.rows))});
        if (lead.isEmpty())
            continue;
        const QString name = lead.first().lastName;
        texts << name.left(2) << name.left(3) << name << name + u' ' + lead.first().company.section(u' ', 0, 0)
              << lead.first().city;
    }
    texts.removeAll(QString());
    return texts;
}

/// The smallest statement that brings the same leads, and how it takes words.
QByteArray plainSearch(bool onServer)
{
    return onServer ? "SELECT l.* FROM lead_search s JOIN lead l ON l.id = s.id "
                      "WHERE s.words @@ to_tsquery('pg_catalog.simple', ?) ORDER BY s.id DESC LIMIT 50"
                    : "SELECT l.* FROM lead_search s CROSS JOIN lead l ON l.id = s.rowid "
                      "WHERE lead_search MATCH ? ORDER BY s.rowid DESC LIMIT 50";
}

QByteArray plainWords(const QString &text, bool onServer)
{
    QStringList words;
    for (const QString &word : folded(text).split(u' ', Qt::SkipEmptyParts))
        words += (onServer ? u"'%1':*"_s : u"\"%1\"*"_s).arg(word);
    return words.join(onServer ? u" & "_s : u" "_s).toUtf8();
}

void search(const QStringList &arguments)
{
    const Filled filled(arguments.value(0, u"10000"_s));
    const QStringList texts = typedTexts(filled);
    const bool onServer = filled.workspace.isServer();
    const auto plain = Plain::open(filled.workspace);
    plain->prepare(plainSearch(onServer));
    std::vector<double> times;
    std::vector<double> straight;
    for (int round = 0; round < 2; ++round) {
        times.clear();
        straight.clear();
        for (const QString &text : texts) {
            LeadFilter filter;
            filter.text = text;
            times.push_back(millisOf([&] {
                Reading reading = filled.reading();
                leads::page(reading, filter, {}, {}, rowsAPage);
            }));
            const QByteArray words = plainWords(text, onServer);
            straight.push_back(millisOf([&] { plain->readAll(words); }));
        }
    }
    const double median = printTimes(u"search"_s, u"first fifty, newest first"_s, times, filled.rows);
    const double limit = printTimes(u"search by the C interface"_s, u"first fifty"_s, straight, filled.rows);
    print(u"search"_s, u"median against the C interface"_s, median / limit, u"times"_s, filled.rows);
}

/// Where pages begin, from the first to the last.
QList<LeadPageKey> placesAlong(const Filled &filled, const LeadSort &sort)
{
    const int stride = int(std::max<qint64>(rowsAPage, filled.rows / 100));
    QList<LeadPageKey> places;
    std::optional<LeadPageKey> after;
    for (bool more = true; more;) {
        Reading reading = filled.reading();
        const LeadPage page = leads::page(reading, {}, sort, after, stride);
        more = page.more;
        if (more)
            places += page.rows.last().key;
        after = page.rows.isEmpty() ? after : std::optional(page.rows.last().key);
    }
    return places;
}

void pages(const QStringList &arguments)
{
    const Filled filled(arguments.value(0, u"10000"_s));
    double longestMedian = 0;
    for (LeadOrder order : allOf<LeadOrder>()) {
        const LeadSort sort{order, order != LeadOrder::Name && order != LeadOrder::Company};
        const QList<LeadPageKey> places = placesAlong(filled, sort);
        std::vector<double> times;
        for (int round = 0; round < 2; ++round) {
            times.clear();
            for (const LeadPageKey &place : places)
                times.push_back(millisOf([&] {
                    Reading reading = filled.reading();
                    leads::page(reading, {}, sort, place, rowsAPage);
                }));
        }
        longestMedian = std::max(longestMedian, printTimes(u"page"_s, u"by "_s + toText(order), times, filled.rows));
    }
    const auto plain = Plain::open(filled.workspace);
    plain->prepare("SELECT * FROM lead WHERE deleted_at IS NULL AND id < ? ORDER BY id DESC LIMIT 50");
    std::vector<double> straight;
    for (qint64 id = filled.rows; id > 0; id -= std::max<qint64>(1, filled.rows / 100))
        straight.push_back(millisOf([&] { plain->readAll(QByteArray::number(id)); }));
    const double limit = printTimes(u"page by the C interface"_s, u"by id"_s, straight, filled.rows);
    print(u"page"_s, u"slowest order's median against the C interface"_s, longestMedian / limit, u"times"_s,
          filled.rows);
}

void dashboard(const QStringList &arguments)
{
    const Filled filled(arguments.value(0, u"10000"_s));
    const QDate today = QDate::currentDate();
    const Period year{today.addDays(-364), today};
    const auto card = [&](const QString &name, const std::function<void(Reading &)> &read) {
        std::vector<double> times;
        for (int i = 0; i < 15; ++i)
            times.push_back(millisOf([&] {
                Reading reading = filled.reading();
                read(reading);
            }));
        printTimes(u"dashboard"_s, name, times, filled.rows);
    };
    card(u"funnel"_s, [&](Reading &reading) { dashboards::funnel(reading, year, true); });
    card(u"loop"_s, [&](Reading &reading) { dashboards::loopHealth(reading, year, true); });
    card(u"weeks"_s, [&](Reading &reading) { dashboards::weeks(reading, year); });
    card(u"unmatched reach"_s, [&](Reading &reading) { dashboards::unmatchedReach(reading, year); });
    for (Dimension dimension : allOf<Dimension>())
        card(u"by "_s + toText(dimension), [&](Reading &reading) { dashboards::rows(reading, dimension, year, true); });
}

const Subject searchSubject(u"search"_s, u"ROWS|WORKSPACE"_s, search);
const Subject pageSubject(u"page"_s, u"ROWS|WORKSPACE"_s, pages);
const Subject dashboardSubject(u"dashboard"_s, u"ROWS|WORKSPACE"_s, dashboard);

} // namespace

} // namespace smarketing::bench
