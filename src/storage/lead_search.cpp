// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead_search.h"

#include "smarketing/domain/contact.h"
#include "smarketing/storage/folding.h"

#include <QStringList>

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

} // namespace

QString text(const Lead &lead)
{
    QStringList parts = {lead.firstName, lead.lastName, lead.company,  lead.email,
                         lead.phone,     lead.city,     lead.jobTitle, lead.externalId};
    // People type a number without its spaces, and with or without the country.
    const QString number = phoneKey(lead.phone);
    if (number.size() > 9)
        parts << number << number.section(u'x', 0, 0).right(9);
    parts.removeAll(QString());
    return folded(parts.join(u' '));
}

QString matchFor(const QString &typed)
{
    QStringList terms;
    for (const QString &word : wordsOf(folded(typed)))
        terms += u"\"%1\"*"_s.arg(word);
    terms.removeDuplicates();
    return terms.join(u' ');
}

void add(Database &database, LeadId id, const QString &text)
{
    database.execute(u"INSERT INTO lead_search (rowid, text) VALUES (?, ?)"_s, id, text);
}

void write(Database &database, LeadId id, const QString &text)
{
    erase(database, id);
    add(database, id, text);
}

void erase(Database &database, LeadId id)
{
    database.execute(u"DELETE FROM lead_search WHERE rowid = ?"_s, id);
}

} // namespace smarketing::leadSearch
