// SPDX-License-Identifier: GPL-3.0-or-later
#include "permit.h"

#include "smarketing/workbench/words.h"

#include <QAction>
#include <QWidget>

namespace smarketing {

namespace {

template <class Control> void permitControl(Control *control, const Person &person, Action action)
{
    const QString reason = words::whyNot(person, action);
    if (reason.isEmpty())
        return;
    control->setEnabled(false);
    control->setToolTip(reason);
}

} // namespace

void permit(QAction *control, const Person &person, Action action)
{
    permitControl(control, person, action);
}

void permit(QWidget *control, const Person &person, Action action)
{
    permitControl(control, person, action);
    if (!may(person, action))
        control->setAccessibleDescription(control->toolTip());
}

} // namespace smarketing
