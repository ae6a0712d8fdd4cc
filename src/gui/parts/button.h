// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/button_kind.h"

#include <QPushButton>

class QAction;

namespace smarketing {

/// The one way buttons are made: text, icon (may be empty), kind, objectName. The accessible name is the text.
QPushButton *makeButton(const QString &objectName, const QString &text, const QString &iconName = {},
                        ButtonKind kind = ButtonKind::Standard, QWidget *parent = nullptr);

/// An icon alone; `name` becomes tooltip and accessible name.
QPushButton *makeIconButton(const QString &objectName, const QString &iconName, const QString &name,
                            QWidget *parent = nullptr);

/// A button that shows, follows and triggers an action (text, icon, tooltip with shortcut, enabled, visible, checked).
QPushButton *makeActionButton(QAction *action, ButtonKind kind = ButtonKind::Standard, QWidget *parent = nullptr);

} // namespace smarketing
