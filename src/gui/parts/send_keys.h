// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;
class QWidget;

namespace smarketing {

/// Ctrl+Enter presses the button from wherever the keyboard is within `area`, fields of several lines included; the
/// button's tool tip says so.
void addSendKeys(QWidget *area, QPushButton *button);

} // namespace smarketing
