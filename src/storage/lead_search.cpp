// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead_search.h"

#include "bulk_insert.h"
#include "engine_sql.h"
#include "smarketing/domain/contact.h"
#include "smarketing/storage/folding.h"
#include "smarketing/storage/lead.h"

#include <QStringList>

#include <sqlite3.h>

namespace smarketing::leadSearch {

using namespace Qt::StringLiterals;

namespace {

// As the index's tokenizer sees it: letters, digits and private use; all else parts words.
bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (char32_t c : text.toUcs4()) {
        if (isWordCharacter(c)) {
            word += QChar::fromUcs4(c);
        } else if (!word.isEmpty()) {
            words += std::exchange(word, {});
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

QString textOf(const Lead &lead, const QString &number)
{
    QStringList parts = {lead.firstName, lead.lastName, lead.company,  lead.email,
                         lead.phone,     lead.city,     lead.jobTitle, lead.externalId};
    // People type a number without its spaces, and with or without the country.
    if (number.size() > 9)
        parts << number << number.section(u'x', 0, 0).right(9);
    parts.removeAll(QString());
    return folded(parts.join(u' '));
}

} // namespace

QString text(const Lead &lead)
{
    return textOf(lead, phoneKey(lead.phone));
}

QString matchFor(const QString &typed, Engine engine)
{
    const bool inFile = engine == Engine::Sqlite;
    QStringList terms;
    for (const QString &word : wordsOf(folded(typed)))
        terms += (inFile ? u"\"%1\"*"_s : u"'%1':*"_s).arg(word);
    terms.removeDuplicates();
    return terms.join(inFile ? u" "_s : u" & "_s);
}

void add(Database &database, LeadId id, const QString &text)
{
    database.execute(u"INSERT INTO lead_search (%1, text) VALUES (?, ?)"_s.arg(engineSql::searchRow(database.engine())),
                     id, text);
}

void write(Database &database, LeadId id, const QString &text)
{
    erase(database, id);
    add(database, id, text);
}

void erase(Database &database, LeadId id)
{
    database.execute(u"DELETE FROM lead_search WHERE %1 = ?"_s.arg(engineSql::searchRow(database.engine())), id);
}

} // namespace smarketing::leadSearch

namespace smarketing::leadStore {

using namespace Qt::StringLiterals;

void indexForSearch(Database &database, LeadId first, LeadId last)
{
    // The index's own table of rows is asked: a search by row costs ten times as much.
    Cursor row = database.query(
        u"SELECT id, first_name, last_name, company, email, phone, city, job_title, external_id, phone_key FROM lead "
        "WHERE id BETWEEN ? AND ? AND deleted_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM %1 c WHERE c.id = lead.id)"_s.arg(
            database.engine() == Engine::Sqlite ? u"lead_search_content"_s : u"lead_search"_s),
        first, last);
    constexpr int rowsForServer = 500;
    BulkInsert rows(database, u"lead_search"_s, {engineSql::searchRow(database.engine()), u"text"_s},
                    database.engine() == Engine::Sqlite ? 1 : rowsForServer);
    Lead lead;
    while (row.next()) {
        lead.firstName = row.text(1);
        lead.lastName = row.text(2);
        lead.company = row.text(3);
        lead.email = row.text(4);
        lead.phone = row.text(5);
        lead.city = row.text(6);
        lead.jobTitle = row.text(7);
        lead.externalId = row.text(8);
        rows.integer(row.integer(0)).text(leadSearch::textOf(lead, row.text(9))).endRow();
    }
    rows.finish();
}

bool mergeSearchIndex(Database &database, qint64 pages)
{
    if (database.engine() == Engine::Postgres)
        return false;
    const qint64 before = sqlite3_total_changes64(database.handle());
    database.execute(u"INSERT INTO lead_search (lead_search, rank) VALUES ('merge', ?)"_s, pages);
    // One change is the command itself.
    return sqlite3_total_changes64(database.handle()) - before > 1;
}

} // namespace smarketing::leadStore
