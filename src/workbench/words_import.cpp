// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/words.h"

#include "filled.h"
#include "words_context.h"

#include "smarketing/exchange/mapping.h"

#include <QHash>

namespace smarketing::words {

using namespace Qt::StringLiterals;

namespace {

// One line a reason; %1 is the cell's text.
const QHash<QString, const char *> &problems()
{
    static const QHash<QString, const char *> lines = {
        // the file
        {u"too-few-cells"_s, QT_TRANSLATE_NOOP("smarketing::words", "The row has fewer cells than the header.")},
        {u"too-many-cells"_s, QT_TRANSLATE_NOOP("smarketing::words", "The row has more cells than the header.")},
        {u"unclosed-quote"_s, QT_TRANSLATE_NOOP("smarketing::words", "A quotation mark is opened and never closed.")},
        {u"stray-quote"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "A quotation mark stands inside a cell; write it twice.")},
        {u"field-too-long"_s, QT_TRANSLATE_NOOP("smarketing::words", "A cell is longer than a megabyte.")},
        {u"row-too-long"_s, QT_TRANSLATE_NOOP("smarketing::words", "The row is longer than 16 megabytes.")},
        {u"too-many-columns"_s, QT_TRANSLATE_NOOP("smarketing::words", "The row has more than 10,000 cells.")},
        {u"nul-bytes"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The row holds bytes that are not text. Choose another encoding.")},
        {u"broken-text"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The row holds letters that cannot be read. Choose another encoding.")},
        // a cell
        {u"missing"_s, QT_TRANSLATE_NOOP("smarketing::words", "A value is needed here.")},
        {u"no-key"_s, QT_TRANSLATE_NOOP("smarketing::words",
                                        "Nothing says who it is: an id, e-mail, phone, name or company is needed.")},
        {u"bad-number"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” is not a number; write 1234.5 or 1 234,5.")},
        {u"not-whole"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” is not a whole number.")},
        {u"negative"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” is below zero.")},
        {u"too-large"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” is too large.")},
        {u"bad-money"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "“%1” is not an amount; write 1234.50 or 1 234,50 zł.")},
        {u"bad-date"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "“%1” is not a date in the order chosen; write 2026-05-31, or change the order.")},
        {u"bad-email"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "“%1” is not an e-mail address; write name@example.org.")},
        {u"bad-phone"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” is not a phone number; write +48 601 234 567.")},
        {u"bad-choice"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” is none of the values known here.")},
        {u"out-of-range"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” is outside the range from 1 to 5.")},
        {u"in-future"_s, QT_TRANSLATE_NOOP("smarketing::words", "%1 lies in the future.")},
        {u"currency-mixed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The same day has an amount in another currency than %1.")},
        // names and states
        {u"unknown-campaign"_s, QT_TRANSLATE_NOOP("smarketing::words", "There is no campaign “%1”.")},
        {u"unknown-channel"_s, QT_TRANSLATE_NOOP("smarketing::words", "There is no channel “%1”.")},
        {u"unknown-persona"_s, QT_TRANSLATE_NOOP("smarketing::words", "There is no persona “%1”; left out.")},
        {u"unknown-owner"_s, QT_TRANSLATE_NOOP("smarketing::words", "Nobody here is called “%1”; left out.")},
        {u"unknown-unit"_s, QT_TRANSLATE_NOOP("smarketing::words", "There is no shop or unit “%1”; left out.")},
        {u"unknown-sender"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "Nobody in marketing is called “%1”. Add the person, or let it be made.")},
        {u"unknown-receiver"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Nobody in sales is called “%1”. Add the person, or let it be made.")},
        {u"unknown-reason"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” is none of the reasons known here.")},
        {u"stage-after-mql"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "“%1” comes after MQL and takes feedback; the lead comes in as MQL.")},
        {u"state-after-proposed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "“%1” has to be agreed on here; the campaign comes in as proposed.")},
        {u"not-yours"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” belongs to somebody else; left as it is.")},
        {u"no-lead"_s, QT_TRANSLATE_NOOP("smarketing::words", "No lead is known by this: %1.")},
        {u"several-leads"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "Several leads have the number %1. Add a column with e-mail or phone to tell them apart.")},
        {u"lead-without-persona"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "%1 has no persona, and more than one is in force. Import the leads "
                                                "with one (field persona) or choose it in the window.")},
        {u"handed-after-decided"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "It was handed over after it was decided (%1).")},
    };
    return lines;
}

} // namespace

QString label(const RowProblem &problem)
{
    const char *source = problems().value(problem.reason);
    const QString text = source ? filled(Words::tr(source), {problem.value})
                                : errorText(Refused(28, problem.reason, problem.field, {problem.value}));
    return problem.column.isEmpty() ? text : u"%1: %2"_s.arg(problem.column, text);
}

QString importedNote(const QString &fileName, qint64 line)
{
    return Words::tr("Imported from %1, line %2.").arg(fileName).arg(line);
}

} // namespace smarketing::words
