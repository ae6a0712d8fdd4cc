// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace smarketing {

/// Return, or Enter of the number pad, whatever is held down with it.
inline bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// The same alone: Enter itself counts as held down with the number pad.
inline bool isPlainEnter(const QKeyEvent &event)
{
    return isEnter(event) && !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace smarketing
