// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/timeline.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace smarketing {

/// Entries and the day headings between them, as one flat list.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int headingRole = Qt::UserRole + 1;
    static constexpr int lastOfDayRole = Qt::UserRole + 2;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<TimelineEntry> &entries);
    void append(const QList<TimelineEntry> &older);
    void setMoreExpected(bool more) { m_more = more; }
    const TimelineEntry *entry(const QModelIndex &index) const; ///< null for a heading

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    struct Row {
        QDate day;
        int entry = -1; ///< of a heading
    };
    QList<Row> rowsFor(int first) const;
    QString sentence(const TimelineEntry &entry) const;

    QList<TimelineEntry> m_entries;
    QList<Row> m_rows;
    bool m_more = false;
};

class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace smarketing
