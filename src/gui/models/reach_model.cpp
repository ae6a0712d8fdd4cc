// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reach_model.h"

#include "amount_text.h"
#include "models/reach_cells.h"
#include "parts/table_columns.h"

#include <QLocale>
#include <QUndoStack>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

class EditCommand : public QUndoCommand {
public:
    EditCommand(ReachModel &model, const QList<ReachModel::Change> &changes) : m_model(model), m_changes(changes) {}
    void undo() override { m_model.apply(m_changes, false); }
    void redo() override { m_model.apply(m_changes, true); }

private:
    ReachModel &m_model;
    QList<ReachModel::Change> m_changes;
};

} // namespace

ReachModel::ReachModel(QObject *parent) : QAbstractTableModel(parent), m_undo(new QUndoStack(this)) {}

ReachModel::~ReachModel() = default;

void ReachModel::setContext(const Context &context)
{
    beginResetModel();
    m_context = context;
    m_days.clear();
    m_undo->clear();
    const bool shows = context.channel && context.from.isValid();
    for (QDate day = context.from; shows && day <= context.to; day = day.addDays(1)) {
        Day one;
        one.day = day;
        takeOver(one, {}, false);
        m_days += one;
    }
    endResetModel();
}

void ReachModel::takeOver(Day &day, const Reach &row, bool keepTyped)
{
    day.stored = row;
    for (int column = 0; column < ColumnCount && !keepTyped; ++column) {
        day.cells[size_t(column)] = storedCell(row, column);
        day.cells[size_t(column)].rejected = m_rejected.value(rejectedKey(day.day, column));
    }
}

ReachModel::Cell ReachModel::storedCell(const Reach &row, int column) const
{
    switch (column) {
    case Impressions:
        return {row.impressions, {}, {}};
    case People:
        return {row.reach, {}, {}};
    case Clicks:
        return {row.clicks, {}, {}};
    case Cost:
        return row.cost ? Cell{row.cost->minor, row.cost->currency, {}} : Cell{};
    }
    return {};
}

void ReachModel::setStored(const QList<Reach> &rows)
{
    QHash<QDate, Reach> byDay;
    for (const Reach &row : rows)
        byDay.insert(row.day, row);
    for (Day &day : m_days) {
        if (!isUnsaved(day))
            takeOver(day, byDay.value(day.day), false);
    }
    announceAll();
}

void ReachModel::adopt(const QList<Reach> &written)
{
    for (const Reach &row : written) {
        if (const int at = rowOf(row.day);
            at >= 0 && row.channel == m_context.channel && row.campaign == m_context.campaign)
            takeOver(m_days[at], row, true);
    }
}

Reach ReachModel::storedOn(QDate day) const
{
    const int at = rowOf(day);
    return at < 0 ? Reach() : m_days.at(at).stored;
}

void ReachModel::keepMine(const QList<Reach> &theirs)
{
    for (const Reach &row : theirs) {
        if (const int at = rowOf(row.day); at >= 0)
            takeOver(m_days[at], row, true);
    }
    Q_EMIT edited();
}

void ReachModel::keepTheirs(const QList<Reach> &theirs)
{
    for (const Reach &row : theirs) {
        if (const int at = rowOf(row.day); at >= 0)
            takeOver(m_days[at], row, false);
    }
    m_undo->clear();
    announceAll();
}

void ReachModel::announceAll()
{
    if (!m_days.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_days.size()), ColumnCount - 1));
}

bool ReachModel::isUnsaved(const Day &day) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        const Cell stored = storedCell(day.stored, column);
        const Cell &cell = day.cells[size_t(column)];
        if (cell.value != stored.value || (cell.value && cell.currency != stored.currency))
            return true;
    }
    return false;
}

Reach ReachModel::asReach(const Day &day) const
{
    Reach row = day.stored;
    row.campaign = m_context.campaign;
    row.channel = m_context.channel;
    row.day = day.day;
    row.impressions = day.cells[Impressions].value;
    row.reach = day.cells[People].value;
    row.clicks = day.cells[Clicks].value;
    row.cost.reset();
    if (day.cells[Cost].value)
        row.cost = Money{*day.cells[Cost].value, day.cells[Cost].currency};
    return row;
}

QList<Reach> ReachModel::unsaved() const
{
    QList<Reach> rows;
    for (const Day &day : m_days) {
        if (isUnsaved(day))
            rows += asReach(day);
    }
    return rows;
}

int ReachModel::rejectedCount() const
{
    int count = 0;
    for (const Day &day : m_days)
        count += int(std::ranges::count_if(day.cells, [](const Cell &cell) { return !cell.rejected.isEmpty(); }));
    return count;
}

QDate ReachModel::dayOf(int row) const
{
    return row >= 0 && row < m_days.size() ? m_days.at(row).day : QDate();
}

int ReachModel::rowOf(QDate day) const
{
    const qint64 row = m_days.isEmpty() ? -1 : m_days.constFirst().day.daysTo(day);
    return row >= 0 && row < m_days.size() ? int(row) : -1;
}

QString ReachModel::rejectedKey(QDate day, int column) const
{
    return u"%1/%2/%3/%4"_s.arg(m_context.campaign.value)
        .arg(m_context.channel.value)
        .arg(day.toString(Qt::ISODate))
        .arg(column);
}

ReachModel::Cell ReachModel::typedCell(const Day &day, int column, const QString &text) const
{
    const QString tidy = text.trimmed();
    const bool readable = day.day <= m_context.today;
    if (column == Cost) {
        if (reachCells::isNothing(tidy))
            return {};
        if (const auto money = reachCells::cost(tidy, m_context.currency); money && readable)
            return {money->minor, money->currency, {}};
    } else {
        if (reachCells::isNothing(tidy))
            return {};
        if (const auto count = reachCells::count(tidy); count && readable)
            return {count, {}, {}};
    }
    Cell kept = day.cells[size_t(column)];
    kept.rejected = tidy;
    return kept;
}

void ReachModel::addChange(QList<Change> &changes, int row, int column, const QString &text) const
{
    if (row < 0 || row >= m_days.size() || column < 0 || column >= ColumnCount)
        return;
    const Day &day = m_days.at(row);
    const Cell after = typedCell(day, column, text);
    if (after != day.cells[size_t(column)])
        changes += {row, column, day.cells[size_t(column)], after};
}

void ReachModel::push(const QList<Change> &changes)
{
    if (!changes.isEmpty() && m_context.editable)
        m_undo->push(new EditCommand(*this, changes));
}

void ReachModel::apply(const QList<Change> &changes, bool forward)
{
    for (const Change &change : changes) {
        Day &day = m_days[change.row];
        const Cell &cell = forward ? change.after : change.before;
        day.cells[size_t(change.column)] = cell;
        if (cell.rejected.isEmpty())
            m_rejected.remove(rejectedKey(day.day, change.column));
        else
            m_rejected.insert(rejectedKey(day.day, change.column), cell.rejected);
    }
    announceAll();
    Q_EMIT edited();
}

bool ReachModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || isTotal(index.row()))
        return false;
    // Leaving a cell as it stood is no change, also where the text cannot say all of it.
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true;
    QList<Change> changes;
    addChange(changes, index.row(), index.column(), value.toString());
    push(changes);
    return true;
}

int ReachModel::paste(int row, int column, const QString &text)
{
    const reachCells::Block block = reachCells::block(text);
    QList<Change> changes;
    int taken = 0;
    for (qsizetype line = 0; line < block.lines.size(); ++line) {
        const int target = block.days.isEmpty() ? row + int(line) : rowOf(block.days.at(line));
        for (qsizetype cell = 0; cell < block.lines.at(line).size(); ++cell) {
            const int to = column + int(cell);
            if (target < 0 || target >= m_days.size() || to >= ColumnCount)
                continue;
            addChange(changes, target, to, block.lines.at(line).at(cell));
            ++taken;
        }
    }
    push(changes);
    return taken;
}

void ReachModel::fill(const QModelIndexList &cells, const QString &text)
{
    QList<Change> changes;
    for (const QModelIndex &cell : cells)
        addChange(changes, cell.row(), cell.column(), text);
    push(changes);
}

} // namespace smarketing
