// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/table_columns.h"

#include <QComboBox>

namespace smarketing {

/// A cell that is one of a few: painted by its kind, edited with a list. EditRole is the key of the choice.
class EnumDelegate : public CellDelegate {
    Q_OBJECT

public:
    struct Choice {
        QString key;
        QString text;
    };
    EnumDelegate(ColumnKind kind, const QList<Choice> &choices, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QList<Choice> m_choices;
};

} // namespace smarketing
