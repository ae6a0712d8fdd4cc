// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/scorecard.h"

#include <QAbstractTableModel>

namespace smarketing {

/// The handoffs behind a number of the scorecard.
class PromiseLineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Lead, Sender, Receiver, Sent, Due, Done, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Their times are shown by the zone's clock.
    void setLines(Promise promise, const QList<scorecards::Line> &lines, const QTimeZone &zone);
    Promise promise() const { return m_promise; }
    const scorecards::Line *line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString stateText(const scorecards::Line &line) const;
    QVariant shown(const scorecards::Line &line, int column) const;

    Promise m_promise = Promise::Mqls;
    QString momentText(std::optional<Instant> at) const;

    QList<scorecards::Line> m_lines;
    QTimeZone m_zone;
};

} // namespace smarketing
