// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lead_list_model.h"

#include "models/lead_look.h"
#include "parts/table_columns.h"
#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int leadsAPage = 100;
/// As many rows are compared with what the workspace holds after a change; further down only what is there is renewed.
constexpr int refreshedRows = 500;

bool sameRow(const LeadSummary &a, const LeadSummary &b)
{
    return a.rowVersion == b.rowVersion && a.stage == b.stage && a.lastActivityAt == b.lastActivityAt &&
           a.openHandoff == b.openHandoff && a.rating == b.rating && a.campaignName == b.campaignName &&
           a.channelName == b.channelName && a.personaName == b.personaName && a.ownerName == b.ownerName;
}

} // namespace

/// Runs on the reader lane; the answer is dropped when the list has moved on.
template <class Work, class Then> void LeadListModel::read(Work work, Then then)
{
    using Answer = std::invoke_result_t<Work, Reading &>;
    ++m_underWay;
    m_session
        .read([work = std::move(work), running = m_running](Reading &reading) {
            *running = true;
            struct AtEnd {
                std::atomic<bool> &flag;
                ~AtEnd() { flag = false; }
            } atEnd{*running};
            return work(reading);
        })
        .then(this,
              [this, token = m_token, then = std::move(then)](const Answer &answer) {
                  --m_underWay;
                  if (token == m_token)
                      then(answer);
                  Q_EMIT loaded();
              })
        .onFailed(this, [this, token = m_token](const Error &error) {
            --m_underWay;
            if (token == m_token)
                m_fetching = m_refreshing = false;
            if (!words::isSilent(error))
                Q_EMIT failed(error);
            Q_EMIT loaded();
        });
}

LeadListModel::LeadListModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &LeadListModel::onChanged);
}

void LeadListModel::setFilter(const LeadFilter &filter)
{
    if (filter == m_filter && m_token > 0)
        return;
    m_filter = filter;
    reload();
}

void LeadListModel::setSorting(const LeadSort &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    if (m_token > 0)
        reload();
}

std::optional<LeadOrder> LeadListModel::orderOf(int column)
{
    switch (column) {
    case Name:
        return LeadOrder::Name;
    case Company:
        return LeadOrder::Company;
    case StageColumn:
        return LeadOrder::Stage;
    case LastActivity:
        return LeadOrder::LastActivity;
    case Added:
        return LeadOrder::Added;
    default:
        return std::nullopt;
    }
}

int LeadListModel::columnOf(LeadOrder order)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (orderOf(column) == order)
            return column;
    }
    return Added;
}

void LeadListModel::sort(int column, Qt::SortOrder order)
{
    if (const auto known = orderOf(column))
        setSorting({*known, order == Qt::DescendingOrder});
}

void LeadListModel::reload()
{
    ++m_token;
    m_fetching = m_refreshing = m_refreshWanted = false;
    if (*m_running)
        m_session.interruptReading();
    m_fetching = true;
    read([filter = m_filter,
          sort = m_sort](Reading &reading) { return leads::page(reading, filter, sort, std::nullopt, leadsAPage); },
         [this](const LeadPage &page) { take(page); });
    readCount();
}

void LeadListModel::readCount()
{
    read([filter = m_filter](Reading &reading) { return leads::count(reading, filter); },
         [this](const LeadCount &count) { m_count = count; });
}

void LeadListModel::take(LeadPage page)
{
    beginResetModel();
    m_rows = std::move(page.rows);
    m_more = page.more;
    m_fetching = false;
    endResetModel();
}

bool LeadListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_fetching;
}

void LeadListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty())
        return;
    m_fetching = true;
    read([filter = m_filter, sort = m_sort, after = m_rows.last().key](
             Reading &reading) { return leads::page(reading, filter, sort, after, leadsAPage); },
         [this](const LeadPage &page) { append(page); });
}

void LeadListModel::append(const LeadPage &page)
{
    QSet<LeadId> known;
    for (const LeadSummary &row : std::as_const(m_rows))
        known.insert(row.id);
    QList<LeadSummary> fresh;
    for (const LeadSummary &row : page.rows) {
        if (!known.contains(row.id))
            fresh += row;
    }
    m_more = page.more;
    m_fetching = false;
    if (fresh.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

void LeadListModel::onChanged(const Changes &changes)
{
    if (m_token == 0 || !changes.touchesAny({u"lead"_s, u"handoff"_s, u"feedback"_s, u"campaign"_s, u"channel"_s,
                                             u"persona"_s, u"person"_s, u"activity"_s}))
        return;
    if (m_refreshing)
        m_refreshWanted = true;
    else
        refresh();
}

void LeadListModel::refresh()
{
    m_refreshing = true;
    m_refreshWanted = false;
    const qsizetype known = std::min<qsizetype>(m_rows.size(), refreshedRows);
    const int limit = std::max<int>(leadsAPage, int(known));
    read([filter = m_filter, sort = m_sort,
          limit](Reading &reading) { return leads::page(reading, filter, sort, std::nullopt, limit); },
         [this, known](const LeadPage &page) {
             replaceFront(page, known);
             m_refreshing = false;
             if (m_refreshWanted)
                 refresh();
         });
    readCount();
}

/// Makes the first rows those of the page, by as few removals, moves and insertions as it takes.
void LeadListModel::replaceFront(const LeadPage &page, qsizetype known)
{
    QSet<LeadId> wanted;
    for (const LeadSummary &row : page.rows)
        wanted.insert(row.id);
    const bool whole = m_rows.size() <= known;
    for (int row = int(std::min(known, m_rows.size())) - 1; row >= 0; --row) {
        if (!wanted.contains(m_rows.at(row).id)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(page.rows.size()); ++row) {
        const LeadSummary &next = page.rows.at(row);
        const int from = rowOf(next.id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, next);
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, from < row ? row + 1 : row);
            m_rows.move(from, row);
            endMoveRows();
        }
        const bool same = sameRow(m_rows.at(row), next);
        m_rows[row] = next;
        if (!same)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (whole)
        m_more = page.more;
}

LeadId LeadListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : LeadId();
}

int LeadListModel::rowOf(LeadId id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

const LeadSummary *LeadListModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int LeadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LeadListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LeadListModel::textOf(const LeadSummary &row, int column)
{
    switch (column) {
    case Name:
        return row.displayName();
    case Company:
        return row.company;
    case StageColumn:
        return words::label(row.stage);
    case Campaign:
        return row.campaignName;
    case Channel:
        return row.channelName;
    case Persona:
        return row.personaName;
    case Owner:
        return row.ownerName;
    case Value:
        return leadLook::amount(row.value);
    case LastActivity:
        return toDateTime(row.lastActivityAt).toString(Qt::ISODate);
    case Added:
        return toDateTime(row.createdAt).toString(Qt::ISODate);
    case Email:
        return row.email;
    case Phone:
        return row.phone;
    case City:
        return row.city;
    case UnitColumn:
        return row.unitName;
    case Rating:
        return row.rating > 0 ? QString::number(row.rating) : QString();
    default:
        return {};
    }
}

QVariant LeadListModel::data(const QModelIndex &index, int asked) const
{
    const LeadSummary *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    if (asked == Qt::DisplayRole) {
        switch (index.column()) {
        case LastActivity:
            return toDateTime(row->lastActivityAt);
        case Added:
            return toDateTime(row->createdAt);
        case Rating:
            return row->rating;
        default:
            return textOf(*row, index.column());
        }
    }
    if (index.column() == StageColumn && asked == role::tone)
        return int(leadLook::toneOf(zoneOf(row->stage)));
    if (index.column() == StageColumn && asked == Qt::ToolTipRole)
        return leadLook::stageWithZone(row->stage);
    if (index.column() == Name && asked == role::mark && row->openHandoff)
        return u"send"_s;
    if (index.column() == Name && asked == Qt::ToolTipRole && row->openHandoff)
        return tr("%1 – with sales: %2").arg(row->displayName(), words::label(*row->openHandoff));
    return {};
}

QVariant LeadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Name"),    tr("Company"), tr("Stage"), tr("Campaign"),      tr("Channel"),
                                tr("Persona"), tr("Owner"),   tr("Value"), tr("Last activity"), tr("Added"),
                                tr("E-mail"),  tr("Phone"),   tr("City"),  tr("Unit"),          tr("Rating")};
    return titles.value(section);
}

} // namespace smarketing
