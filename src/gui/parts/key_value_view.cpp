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
    for (const auto &[key, value] : std::exchange(m_labels, {})) {
        delete key;
        delete value;
    }
    for (const KeyValue &fact : rows) {
        auto *key = new Label(fact.key, TextSize::Body, Tone::Muted, this);
        auto *value = new Label(fact.value.isEmpty() ? QString(QChar(0x2013)) : fact.value, this);
        value->setWordWrap(true);
        // A long word must not make everything around it wider than its place.
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        value->setSizePolicy(policy);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(fact.key);
        value->setAccessibleDescription(fact.value);
        value->setToolTip(fact.toolTip);
        key->setBuddy(value);
        m_labels.append(QPair<Label *, Label *>(key, value));
    }
    m_isBeside = fitsBeside();
    arrange();
}

bool KeyValueView::fitsBeside() const
{
    int keys = 0;
    int words = 0;
    for (const auto &[key, value] : m_labels) {
        keys = qMax(keys, key->sizeHint().width());
        words = qMax(words, value->minimumSizeHint().width());
    }
    return keys + m_grid->horizontalSpacing() + words <= width();
}

void KeyValueView::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    for (const auto &[key, value] : std::as_const(m_labels)) {
        m_grid->addWidget(key, row, 0, 1, m_isBeside ? 1 : 2, Qt::AlignTop | Qt::AlignLeft);
        row += m_isBeside ? 0 : 1;
        m_grid->addWidget(value, row, m_isBeside ? 1 : 0, 1, m_isBeside ? 1 : 2, Qt::AlignTop);
        ++row;
    }
}

void KeyValueView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = fitsBeside();
    if (std::exchange(m_isBeside, beside) != beside)
        arrange();
}

} // namespace smarketing
