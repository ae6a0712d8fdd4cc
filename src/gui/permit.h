// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/permission.h"

class QAction;
class QWidget;

namespace smarketing {

/// Leaves a control as it is for somebody who may do it; else disables it and lets its tooltip say why.
void permit(QAction *control, const Person &person, Action action);
void permit(QWidget *control, const Person &person, Action action);

} // namespace smarketing
