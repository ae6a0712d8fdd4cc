// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/fitting_dialog.h"

namespace smarketing {

/// Asks before something is done that cannot be called back. Enter and Escape leave things as they are.
class ConfirmDialog : public FittingDialog {
    Q_OBJECT
public:
    ConfirmDialog(const QString &question, const QString &text, const QString &doIt, const QString &leave,
                  QWidget *parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace smarketing
