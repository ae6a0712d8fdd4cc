// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/key_value_view.h"

#include "parts/label.h"

#include <QGridLayout>

namespace smarketing {

KeyValueView::KeyValueView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueView::setRows(const QList<KeyValue> &rows)
{
    m_rows = rows;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < rows.size(); ++row) {
        const KeyValue &fact = rows[row];
        auto *key = new Label(fact.key, TextSize::Body, Tone::Muted, this);
        auto *value = new Label(fact.value.isEmpty() ? QString(QChar(0x2013)) : fact.value, this);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(fact.key);
        value->setAccessibleDescription(fact.value);
        value->setToolTip(fact.toolTip);
        key->setBuddy(value);
        m_grid->addWidget(key, row, 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
    }
}

} // namespace smarketing
