// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace smarketing {

/// How loudly a button speaks: at most one Primary in sight, Quiet for what repeats in rows and headers, Danger for
/// what removes something.
enum class ButtonKind { Standard, Primary, Quiet, Danger };

void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QAbstractButton *button);

} // namespace smarketing
