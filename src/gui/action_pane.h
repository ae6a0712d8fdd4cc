// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "smarketing/workbench/action_item.h"

namespace smarketing {

/// A pane in which action items are ticked off.
class ActionPane : public Pane {
    Q_OBJECT
public:
    using Pane::Pane;

protected:
    /// Writes it, and tells `done` with Undo.
    void setState(ActionItemId id, ActionState state, const QString &done);
};

} // namespace smarketing
