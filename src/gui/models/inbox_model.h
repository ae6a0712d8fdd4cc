// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/handoff.h"

#include <QAbstractTableModel>

namespace smarketing {

/// How a handoff's due time looks: words, colour and icon together.
struct DueLook {
    QString text = {};
    int tone = 0; ///< Tone
    QString icon = {};
};
/// What is due by `soonUntil` is warned of.
DueLook dueLook(const Handoff &handoff, Instant now, Instant soonUntil);

/// A rep's desk in rows: what is owed first, by due time; below it what is only being worked.
class InboxModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Lead, Company, State, City, Campaign, Persona, Sender, Received, Rating, Receiver, ColumnCount };
    enum class Show { All, Overdue, Soon, DueToday, Waiting, FeedbackDue, Working, Quiet };

    using QAbstractTableModel::QAbstractTableModel;

    void setInbox(const handoffs::Inbox &inbox, Instant now);
    void setNow(Instant now); ///< due times move on by themselves
    void setShow(Show show);
    int count(Show show) const;

    const handoffs::InboxItem *item(int row) const;
    int rowOf(HandoffId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QVariant display(const handoffs::InboxItem &item, int column) const;
    bool belongsTo(const handoffs::InboxItem &item, Show show) const;
    void rearrange();

    QList<handoffs::InboxItem> m_all;
    QList<handoffs::InboxItem> m_shown;
    Instant m_now;
    Instant m_dayEnds;
    Instant m_soonUntil;
    Instant m_quietSince;
    Show m_show = Show::All;
    int m_sortColumn = Due;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace smarketing
