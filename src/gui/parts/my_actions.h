// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action_pane.h"

#include "smarketing/workbench/action_item.h"

namespace smarketing {

class TopLines;

/// What the one who is signed in has to do from the meetings, the next due first. Takes no room while there is nothing.
class MyActions : public ActionPane {
    Q_OBJECT
public:
    explicit MyActions(Session &session, QWidget *parent = nullptr);

    void reload();
    void whenChanged(const Changes &changes);

private:
    struct Answer;
    void show(const Answer &answer);
    void finish(ActionItemId id);

    Latest m_reading;
    TopLines *m_lines;
};

} // namespace smarketing
