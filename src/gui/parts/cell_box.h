// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/metrics.h"

#include <QHBoxLayout>
#include <QWidget>

namespace smarketing {

/// A field for a cell of a table, with air around it: fields of neighbouring cells do not touch.
inline QWidget *cellBox(QWidget *field)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space::xs, space::xs / 2, space::xs, space::xs / 2);
    row->addWidget(field);
    box->setFocusProxy(field);
    return box;
}

} // namespace smarketing
