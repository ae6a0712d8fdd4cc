// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/meeting.h"
#include "style/colors.h"

#include <QAbstractListModel>

namespace smarketing {

QString iconOf(AgendaSource source);
Tone toneOf(AgendaState state);
QString iconOf(AgendaState state);

/// An agenda as one list: each of the four sections with its heading and its items. Cards are dragged by id; a drop
/// changes nothing here: it asks (moveWanted), and what becomes of it comes back as a change of the workspace.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int isHeadingRole = Qt::UserRole + 1;
    static constexpr int footRole = Qt::UserRole + 2;
    static constexpr int isCurrentRole = Qt::UserRole + 3;
    static constexpr int stateRole = Qt::UserRole + 4;

    using QAbstractListModel::QAbstractListModel;

    void setBoard(const meetings::Board &board);
    void setMovable(bool movable) { m_movable = movable; }
    const AgendaItem *item(int row) const; ///< null for a heading
    int rowOf(AgendaItemId id) const;
    /// The item after this one, or the first; none where there are none.
    AgendaItemId following(AgendaItemId id) const;
    agenda::Place placeOf(AgendaItemId id) const;
    /// One step up or down, over the border of a section too; nothing at the ends.
    std::optional<agenda::Place> step(AgendaItemId id, int direction) const;
    /// At the end of the section before or after.
    std::optional<agenda::Place> sectionStep(AgendaItemId id, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void moveWanted(smarketing::AgendaItemId item, const smarketing::agenda::Place &to);

private:
    struct Row {
        AgendaSection section;
        std::optional<AgendaItem> item;
    };

    int countOf(AgendaSection section) const;
    QString foot(const AgendaItem &item) const;
    QVariant headingData(const Row &row, int role) const;

    QList<Row> m_rows;
    AgendaItemId m_current;
    Instant m_metAt;
    bool m_movable = false;
};

} // namespace smarketing
