// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "workspace_fixture.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// One column of a plain CSV file by another.
QHash<QString, QString> columnBy(QFile &file, const QString &key, const QString &column)
{
    REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList names = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    const qsizetype keyAt = names.indexOf(key);
    const qsizetype columnAt = names.indexOf(column);
    REQUIRE((keyAt >= 0 && columnAt >= 0));
    QHash<QString, QString> result;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        result.insert(cells.at(keyAt), cells.at(columnAt));
    }
    return result;
}

} // namespace

TEST_CASE("Olist's year goes in from the command line, and its funnel by origin is that of the files [R4] [R26]",
          "[cli]")
{
    const QString folder =
        qEnvironmentVariable("SMARKETING_SHARED_DATA", QStringLiteral(SMARKETING_SHARED_DATA)) + u"/olist/"_s;
    QFile leadFile(folder + u"olist_marketing_qualified_leads_dataset.csv"_s);
    QFile dealFile(folder + u"olist_closed_deals_dataset.csv"_s);
    if (!leadFile.exists() || !dealFile.exists()) {
        WARN("skipped: no ../shared/data");
        return;
    }
    QHash<QString, int> leads;
    QHash<QString, int> won;
    const QHash<QString, QString> origins = columnBy(leadFile, u"mql_id"_s, u"origin"_s);
    for (const QString &origin : origins)
        ++leads[origin];
    const QHash<QString, QString> sellers = columnBy(dealFile, u"mql_id"_s, u"seller_id"_s);
    for (auto it = sellers.cbegin(); it != sellers.cend(); ++it)
        ++won[origins.value(it.key())];

    const TestWorkspace workspace;
    const auto asBoss = [&](const QStringList &arguments) {
        return cli::run(QStringList{u"--workspace"_s, workspace.path(), u"--as"_s, u"boss"_s} + arguments);
    };
    const cli::Answer in =
        asBoss({u"import"_s, u"leads"_s, leadFile.fileName(), u"--map"_s, u"mql_id=external_id"_s, u"--map"_s,
                u"first_contact_date=created_at"_s, u"--map"_s, u"landing_page_id=campaign"_s, u"--map"_s,
                u"origin=channel"_s, u"--set"_s, u"stage=mql"_s});
    CHECK(in.out.contains(u"8000 new, 0 updated, 0 skipped, 0 rejected"_s));
    const cli::Answer told = asBoss({u"import"_s,          u"outcomes"_s,      dealFile.fileName(),
                                     u"--create-people"_s, u"--map"_s,         u"mql_id=lead_external_id"_s,
                                     u"--map"_s,           u"sdr_id=sender"_s, u"--map"_s,
                                     u"sr_id=receiver"_s,  u"--map"_s,         u"won_date=decided_at"_s,
                                     u"--set"_s,           u"outcome=won"_s,   u"--set"_s,
                                     u"rating=5"_s,        u"--set"_s,         u"fit=yes"_s,
                                     u"--set"_s,           u"reasons=need"_s});
    CHECK(told.out.contains(u"842 updated, 0 skipped, 0 rejected"_s));

    const QJsonArray rows = asBoss({u"--json"_s, u"dashboard"_s, u"--by"_s, u"channel"_s, u"--from"_s, u"2017-01-01"_s,
                                    u"--to"_s, u"2019-12-31"_s})
                                .json()
                                .array();
    CHECK(rows.size() == leads.size());
    int seen = 0;
    for (const auto value : rows) {
        const QJsonObject row = value.toObject();
        const QString origin = row.value(u"name"_s).toString();
        CAPTURE(origin.toStdString());
        CHECK(row.value(u"leads"_s).toInt() == leads.value(origin));
        CHECK(row.value(u"won"_s).toInt() == won.value(origin));
        seen += row.value(u"won"_s).toInt();
    }
    CHECK(seen == 842);
    CHECK(asBoss({u"check"_s}).code == 0);
}
