// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include "catch.h"

namespace smarketing::test {

using namespace Qt::StringLiterals;

QString fingerprint(const TestWorkspace &workspace)
{
    const QStringList queries = {
        u"SELECT id, external_id, first_name, last_name, name_key, email, email_key, phone, phone_key, company, "
        "company_key, job_title, city, country, note, stage, persona_id, campaign_id, channel_id, unit_id, owner_id, "
        "value_minor, currency, created_at, mql_at, import_id FROM lead WHERE deleted_at IS NULL ORDER BY id"_s,
        u"SELECT campaign_id, channel_id, day, label, impressions, reach, clicks, cost_minor, currency FROM reach "
        "ORDER BY 1, 2, 3, 4"_s,
        u"SELECT id, name, objective, state, owner_id, budget_minor, starts_on, ends_on FROM campaign "
        "WHERE deleted_at IS NULL ORDER BY id"_s,
        u"SELECT campaign_id, channel_id FROM campaign_channel WHERE campaign_id IN (SELECT id FROM campaign "
        "WHERE deleted_at IS NULL) ORDER BY 1, 2"_s,
        u"SELECT name, active FROM channel WHERE active = 1 ORDER BY 1"_s,
        u"SELECT lead_id, text FROM touchpoint WHERE lead_id IN (SELECT id FROM lead WHERE deleted_at IS NULL) "
        "ORDER BY 1, 2"_s,
        u"SELECT dimension, day, key_id, measure, sum(n) FROM measure_day GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0 "
        "ORDER BY 1, 2, 3, 4"_s,
        u"SELECT %1 FROM lead_search ORDER BY 1"_s.arg(workspace.database().engine() == Engine::Sqlite ? u"rowid"_s
                                                                                                       : u"id"_s),
    };
    QStringList lines;
    for (const QString &query : queries) {
        Cursor row = workspace.database().query(query);
        while (row.next()) {
            QStringList cells;
            for (int column = 0; column < row.columnCount(); ++column)
                cells += row.isNull(column) ? u"∅"_s : row.text(column);
            lines += cells.join(u'|');
        }
        lines += u"--"_s;
    }
    return lines.join(u'\n');
}

QString sharedFile(const QString &name)
{
    const QString folder = qEnvironmentVariable("SMARKETING_SHARED_DATA", QStringLiteral(SMARKETING_SHARED_DATA));
    const QString path = folder + u'/' + name;
    if (QFile::exists(path))
        return path;
    WARN("skipped: no ../shared/data");
    return {};
}

QList<QHash<QString, QString>> plainRows(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList names = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    QList<QHash<QString, QString>> rows;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row[names.at(i)] = cells.value(i);
        rows += row;
    }
    return rows;
}

} // namespace smarketing::test
