// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promise_line_model.h"

#include "models/promise_look.h"
#include "parts/table_columns.h"

#include "smarketing/workbench/words.h"

#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

/// Without the year: the week above names it.
QString PromiseLineModel::momentText(std::optional<Instant> at) const
{
    if (!at)
        return u"–"_s;
    const QLocale locale;
    const QDateTime local = toDateTime(*at).toTimeZone(m_zone);
    return u"%1, %2"_s.arg(locale.toString(local.date(), u"d MMM"_s),
                           locale.toString(local.time(), QLocale::ShortFormat));
}

void PromiseLineModel::setLines(Promise promise, const QList<scorecards::Line> &lines, const QTimeZone &zone)
{
    beginResetModel();
    m_zone = zone;
    m_promise = promise;
    m_lines = lines;
    endResetModel();
}

const scorecards::Line *PromiseLineModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int PromiseLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PromiseLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// Whether an MQL was accepted is sales' word, not a promise kept or missed.
QString PromiseLineModel::stateText(const scorecards::Line &line) const
{
    if (m_promise != Promise::Mqls && m_promise != Promise::Quality)
        return words::label(line.verdict);
    switch (line.verdict) {
    case Verdict::Kept:
        return tr("Accepted");
    case Verdict::Missed:
        return tr("Declined");
    default:
        return tr("Not looked at yet");
    }
}

QVariant PromiseLineModel::shown(const scorecards::Line &line, int column) const
{
    switch (column) {
    case State:
        return stateText(line);
    case Lead:
        return line.leadName;
    case Sender:
        return line.sender;
    case Receiver:
        return line.receiver;
    case Sent:
        return momentText(line.sentAt);
    case Due:
        return momentText(line.dueAt);
    case Done:
        return momentText(line.doneAt);
    }
    return {};
}

QVariant PromiseLineModel::data(const QModelIndex &index, int role) const
{
    const scorecards::Line *line = this->line(index.row());
    if (!line)
        return {};
    const PillLook look = promiseLook::verdict(line->verdict);
    switch (role) {
    case Qt::DisplayRole:
        return shown(*line, index.column());
    case role::tone:
        return index.column() == State ? QVariant(int(look.tone)) : QVariant();
    case role::icon:
        return index.column() == State ? QVariant(look.icon) : QVariant();
    case role::strong:
        return index.column() == Lead;
    default:
        return {};
    }
}

QVariant PromiseLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("State"),       tr("Lead"), tr("From"), tr("Sales rep"),
                              tr("Handed over"), tr("Due"),  tr("Done")};
    return titles[section];
}

} // namespace smarketing
