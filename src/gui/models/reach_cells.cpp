// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reach_cells.h"

#include "smarketing/exchange/date.h"
#include "smarketing/exchange/number.h"

#include <QLocale>

namespace smarketing::reachCells {

using namespace Qt::StringLiterals;

namespace {

std::array<DecimalMark, 2> marks()
{
    const bool comma = QLocale().decimalPoint() == u","_s;
    return comma ? std::array{DecimalMark::Comma, DecimalMark::Dot} : std::array{DecimalMark::Dot, DecimalMark::Comma};
}

/// A cell with a line break or a tab in it stands in quotes, which are doubled inside.
QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> lines = {{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (text.mid(i + 1, 1) == u"\""_s)
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t' || c == u'\n') {
            lines.last() += std::exchange(cell, {});
            if (c == u'\n')
                lines += QStringList();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    lines.last() += cell;
    if (lines.constLast() == QStringList{QString()})
        lines.removeLast();
    return lines;
}

bool isHeading(const QStringList &line)
{
    return std::ranges::none_of(
               line,
               [](const QString &cell) { return std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); }); }) &&
           std::ranges::any_of(line, [](const QString &cell) { return !isNothing(cell.trimmed()); });
}

std::optional<QDate> dayOf(const QString &text)
{
    // A bare number is a figure, though a spreadsheet may count days with it.
    const bool bare = std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c.isSpace(); });
    const QString format = QLocale().dateFormat(QLocale::ShortFormat).toLower();
    const DateOrder order = format.startsWith(u'm') ? DateOrder::MonthFirst : DateOrder::DayFirst;
    const auto date = bare ? std::nullopt : parseDate(text, order);
    return date ? std::optional(date->day) : std::nullopt;
}

} // namespace

bool isNothing(const QString &text)
{
    return text.isEmpty() || text == u"-"_s || text == u"–"_s || text == u"—"_s || text == u"--"_s;
}

std::optional<qint64> count(const QString &text)
{
    for (const DecimalMark mark : marks()) {
        const auto number = parseNumber(text, mark);
        const auto whole =
            number && !number->percent && number->currency.isEmpty() ? number->value.whole() : std::nullopt;
        if (whole && *whole >= 0)
            return whole;
    }
    return std::nullopt;
}

std::optional<Money> cost(const QString &text, const QString &currency)
{
    for (const DecimalMark mark : marks()) {
        const auto money = parseMoney(text, mark, currency);
        if (money && money->minor >= 0)
            return money;
    }
    return std::nullopt;
}

Block block(const QString &text)
{
    Block block{cellsOf(text), {}};
    if (block.lines.size() > 1 && isHeading(block.lines.constFirst()))
        block.lines.removeFirst();
    QList<QDate> days;
    for (const QStringList &line : std::as_const(block.lines)) {
        const auto day = line.size() > 1 ? dayOf(line.constFirst()) : std::nullopt;
        if (!day)
            return block;
        days += *day;
    }
    for (QStringList &line : block.lines)
        line.removeFirst();
    block.days = days;
    return block;
}

} // namespace smarketing::reachCells
