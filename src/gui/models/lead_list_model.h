// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/session.h"

#include <QAbstractTableModel>

#include <atomic>

namespace smarketing {

/// Leads a page at a time, whatever their number. Reads through the session: data() answers only what is there and
/// never waits. A reply that a newer filter or sort has overtaken is dropped; a search that is running when a newer one
/// comes is stopped. Changes in the workspace are worked into the rows in place, so that selection and scroll stay.
class LeadListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Company,
        StageColumn,
        Campaign,
        Channel,
        Persona,
        Owner,
        Value,
        LastActivity,
        Added,
        Email,
        Phone,
        City,
        UnitColumn,
        Rating,
        ColumnCount
    };

    explicit LeadListModel(Session &session, QObject *parent = nullptr);

    void setFilter(const LeadFilter &filter); ///< reads from the start, unless it is the same
    LeadFilter filter() const { return m_filter; }
    LeadSort sorting() const { return m_sort; }
    void setSorting(const LeadSort &sort);
    static std::optional<LeadOrder> orderOf(int column); ///< nothing: not to be sorted by
    static int columnOf(LeadOrder order);

    LeadId idAt(int row) const;
    int rowOf(LeadId id) const;
    const LeadSummary *at(int row) const;
    LeadCount count() const { return m_count.value_or(LeadCount()); }
    bool isCounted() const { return m_count.has_value(); } ///< it was read
    bool isLoading() const { return m_underWay > 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

    static QString textOf(const LeadSummary &row, int column); ///< for export

public Q_SLOTS:
    void reload(); ///< from the start

Q_SIGNALS:
    void loaded(); ///< a page or the count has come
    void failed(const smarketing::Error &error);

private:
    void onChanged(const Changes &changes);
    void refresh();
    void readCount();
    void take(LeadPage page);
    void append(const LeadPage &page);
    void replaceFront(const LeadPage &page, qsizetype known);
    template <class Work, class Then> void read(Work work, Then then);

    Session &m_session;
    LeadFilter m_filter;
    LeadSort m_sort;
    QList<LeadSummary> m_rows;
    std::optional<LeadCount> m_count;
    bool m_more = false;
    bool m_fetching = false;
    bool m_refreshWanted = false;
    bool m_refreshing = false;
    quint64 m_token = 0;
    int m_underWay = 0;
    std::shared_ptr<std::atomic<bool>> m_running = std::make_shared<std::atomic<bool>>(false);
};

} // namespace smarketing
