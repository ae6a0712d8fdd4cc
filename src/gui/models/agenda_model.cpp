// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agenda_model.h"

#include "amount_text.h"
#include "parts/table_columns.h"
#include "smarketing/workbench/words.h"

#include <QDataStream>
#include <QMimeData>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString itemMime = u"application/x-smarketing-agenda-item"_s;

bool sameShape(const AgendaItem &a, const AgendaItem &b)
{
    return a.id == b.id && a.section == b.section;
}

} // namespace

QString iconOf(AgendaSource source)
{
    switch (source) {
    case AgendaSource::Manual:
        return u"pencil"_s;
    case AgendaSource::OverdueFeedback:
        return u"hourglass"_s;
    case AgendaSource::LowRating:
        return u"thumbs-down"_s;
    case AgendaSource::Divergence:
        return u"split"_s;
    case AgendaSource::PersonaDrift:
        return u"swap"_s;
    case AgendaSource::Action:
        return u"clipboard-check"_s;
    case AgendaSource::Campaign:
        return u"megaphone"_s;
    case AgendaSource::Goal:
        return u"flag"_s;
    case AgendaSource::Objection:
        return u"vote"_s;
    case AgendaSource::Exchange:
        return u"route"_s;
    }
    return {};
}

Tone toneOf(AgendaState state)
{
    switch (state) {
    case AgendaState::Open:
        return Tone::Neutral;
    case AgendaState::Discussed:
        return Tone::Success;
    case AgendaState::Parked:
        return Tone::Warning;
    case AgendaState::Carried:
        return Tone::Info;
    }
    return Tone::Neutral;
}

QString iconOf(AgendaState state)
{
    switch (state) {
    case AgendaState::Open:
        return u"circle"_s;
    case AgendaState::Discussed:
        return u"circle-check"_s;
    case AgendaState::Parked:
        return u"pause"_s;
    case AgendaState::Carried:
        return u"arrow-right"_s;
    }
    return {};
}

void AgendaModel::setBoard(const meetings::Board &board)
{
    QList<Row> rows;
    for (const AgendaSection section : allOf<AgendaSection>()) {
        rows += Row{section, std::nullopt};
        for (const AgendaItem &item : board.items) {
            if (item.section == section)
                rows += Row{section, item};
        }
    }
    const bool same = std::ranges::equal(rows, m_rows, [](const Row &a, const Row &b) {
        return a.section == b.section && a.item.has_value() == b.item.has_value() &&
               (!a.item || sameShape(*a.item, *b.item));
    });
    m_current = board.meeting ? board.meeting->currentItem : AgendaItemId();
    m_metAt = board.meeting ? board.meeting->startsAt : board.next;
    if (same) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const AgendaItem *AgendaModel::item(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).item ? &*m_rows.at(row).item : nullptr;
}

int AgendaModel::rowOf(AgendaItemId id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (id && m_rows.at(row).item && m_rows.at(row).item->id == id)
            return row;
    }
    return -1;
}

AgendaItemId AgendaModel::following(AgendaItemId id) const
{
    const int count = int(m_rows.size());
    const int from = rowOf(id);
    for (int step = 1; step <= count; ++step) {
        const AgendaItem *next = item((from + step) % count);
        if (next && next->id != id && next->state == AgendaState::Open)
            return next->id;
    }
    return {};
}

int AgendaModel::countOf(AgendaSection section) const
{
    return int(std::ranges::count_if(
        m_rows, [section](const Row &row) { return row.section == section && row.item.has_value(); }));
}

agenda::Place AgendaModel::placeOf(AgendaItemId id) const
{
    const int row = rowOf(id);
    if (row < 0)
        return {};
    int heading = row;
    while (m_rows.at(heading).item)
        --heading;
    return {m_rows.at(row).section, row - heading - 1};
}

std::optional<agenda::Place> AgendaModel::step(AgendaItemId id, int direction) const
{
    const agenda::Place from = placeOf(id);
    const int to = from.row + direction;
    if (to >= 0 && to < countOf(from.section))
        return agenda::Place{from.section, to};
    const auto next = sectionStep(id, direction);
    return next && direction > 0 ? agenda::Place{next->section, 0} : next;
}

std::optional<agenda::Place> AgendaModel::sectionStep(AgendaItemId id, int direction) const
{
    const int section = int(placeOf(id).section) + direction;
    if (rowOf(id) < 0 || section < 0 || section >= int(enumCount<AgendaSection>))
        return std::nullopt;
    return agenda::Place{AgendaSection(section), countOf(AgendaSection(section))};
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString AgendaModel::foot(const AgendaItem &item) const
{
    QStringList parts;
    if (item.source == AgendaSource::Manual)
        parts += words::label(AgendaSource::Manual);
    if (item.people > 0 && item.source != AgendaSource::Action)
        parts += tr("%n people", nullptr, item.people);
    if (item.money)
        parts += amountText(*item.money);
    if (const int weeks = wholeWeeks(item.raisedAt, m_metAt); weeks > 0)
        parts += tr("for %n weeks", nullptr, weeks);
    if (item.carriedFrom)
        parts += tr("from the last meeting");
    return parts.join(u" · "_s);
}

QVariant AgendaModel::headingData(const Row &row, int asked) const
{
    const int count = countOf(row.section);
    switch (asked) {
    case Qt::DisplayRole:
        return words::label(row.section);
    case Qt::AccessibleTextRole:
        return tr("%1: %n items", nullptr, count).arg(words::label(row.section));
    case footRole:
        return count == 0 ? tr("Nothing here") : QString();
    case isHeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant AgendaModel::data(const QModelIndex &index, int asked) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (!row.item)
        return headingData(row, asked);
    const AgendaItem &item = *row.item;
    switch (asked) {
    case Qt::DisplayRole:
        return words::agendaTitle(item);
    case Qt::AccessibleTextRole:
        return QStringList{words::agendaTitle(item), words::label(item.state), foot(item)}.join(u", "_s);
    case Qt::ToolTipRole:
        return words::agendaRank(item, m_metAt, item.money ? amountText(*item.money) : QString());
    case footRole:
        return foot(item);
    case stateRole:
        return int(item.state);
    case isHeadingRole:
        return false;
    case isCurrentRole:
        return item.id == m_current;
    case role::icon:
        return item.state == AgendaState::Open ? iconOf(item.source) : iconOf(item.state);
    case role::tone:
        return int(toneOf(item.state));
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags drops = m_movable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (!index.isValid() || !item(index.row()))
        return drops;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | drops | (m_movable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList AgendaModel::mimeTypes() const
{
    return {itemMime};
}

QMimeData *AgendaModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes) {
        if (const AgendaItem *one = item(index.row()))
            stream << one->id.value;
    }
    auto *data = new QMimeData;
    data->setData(itemMime, bytes);
    return data;
}

// Answering false keeps the view from taking the card out of where it came from.
bool AgendaModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    QDataStream stream(data->data(itemMime));
    qint64 value = 0;
    stream >> value;
    const AgendaItemId id(value);
    if (rowOf(id) < 0)
        return false;
    // On a card means before it, on a heading or behind it first in its section.
    int before = parent.isValid() ? parent.row() : row < 0 ? rowCount() : row;
    if (before < rowCount() && !m_rows.at(before).item && (parent.isValid() || before == 0))
        ++before;
    int heading = before - 1;
    while (m_rows.at(heading).item)
        --heading;
    agenda::Place to{m_rows.at(heading).section, before - heading - 1};
    const agenda::Place from = placeOf(id);
    if (from.section == to.section && from.row < to.row)
        --to.row;
    if (from.section != to.section || from.row != to.row)
        Q_EMIT moveWanted(id, to);
    return false;
}

} // namespace smarketing
