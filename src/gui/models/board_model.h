// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/lead.h"

#include <QAbstractListModel>

namespace smarketing {

/// One column of the board. Cards are dragged by id; a drop changes nothing here: it asks (dropped), and what becomes
/// of it comes back as a change of the workspace.
class BoardModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int leadRole = Qt::UserRole + 1;
    static constexpr int companyRole = Qt::UserRole + 2;
    static constexpr int footRole = Qt::UserRole + 3;

    explicit BoardModel(Stage stage, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    void setRows(const QList<LeadSummary> &rows);
    LeadId idAt(int row) const;
    int rowOf(LeadId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(const QList<smarketing::LeadId> &leads, smarketing::Stage to);

private:
    Stage m_stage;
    QList<LeadSummary> m_rows;
};

} // namespace smarketing
