// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/enum_delegate.h"

namespace smarketing {

EnumDelegate::EnumDelegate(ColumnKind kind, const QList<Choice> &choices, QObject *parent)
    : CellDelegate(kind, parent), m_choices(choices)
{
}

QWidget *EnumDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const Choice &choice : m_choices)
        combo->addItem(choice.text, choice.key);
    auto *self = const_cast<EnumDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void EnumDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void EnumDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

} // namespace smarketing
