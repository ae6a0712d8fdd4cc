// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/send_keys.h"

#include <QPushButton>
#include <QShortcut>

namespace smarketing {

void addSendKeys(QWidget *area, QPushButton *button)
{
    // Not the button's own: that one goes with every new text.
    auto *keys = new QShortcut(area);
    keys->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    keys->setContext(area->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    QObject::connect(keys, &QShortcut::activated, button, [button] { button->click(); });
    button->setToolTip(keys->keys().constFirst().toString(QKeySequence::NativeText));
}

} // namespace smarketing
