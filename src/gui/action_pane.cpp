// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_pane.h"

namespace smarketing {

using namespace Qt::StringLiterals;

void ActionPane::setState(ActionItemId id, ActionState state, const QString &done)
{
    write(
        u"finish-action-item"_s, [=](Transaction &tx) { return actionItems::setState(tx, id, state); },
        [this, id, done](ActionState before) {
            tell(done, [this, id, before] {
                write(
                    u"undo-finish-action-item"_s,
                    [=](Transaction &tx) { return actionItems::setState(tx, id, before); }, [](ActionState) {});
            });
        });
}

} // namespace smarketing
