// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/form_grid.h"

#include "parts/label.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace smarketing {

namespace {

constexpr int labelWidth = 220;

} // namespace

FormGrid::FormGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::m);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void FormGrid::addRow(const QString &label, QWidget *editor, const QString &hint)
{
    const int row = m_grid->rowCount();
    auto *caption = new Label(label);
    caption->setBuddy(editor);
    caption->setWordWrap(true);
    caption->setContentsMargins(0, space::s, 0, 0); // level with the text of a field beside it
    editor->setAccessibleName(label);
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::xs);
    // A narrow field stays at the left instead of pulling the column after it.
    const bool narrow = editor->maximumWidth() < QWIDGETSIZE_MAX;
    auto *field = new QHBoxLayout;
    field->addWidget(editor, narrow ? 0 : 1);
    if (narrow)
        field->addStretch(1);
    right->addLayout(field);
    if (!hint.isEmpty()) {
        auto *below = new Label(hint, TextSize::Small, Tone::Muted);
        below->setWordWrap(true);
        editor->setAccessibleDescription(hint);
        right->addWidget(below);
    }
    m_grid->addLayout(right, row, 1);
}

} // namespace smarketing
