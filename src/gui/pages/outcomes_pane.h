// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action_pane.h"

#include "models/outcome_model.h"

class QAction;
class QLineEdit;

namespace smarketing {

class ChoiceChips;
class TableView;

/// Decisions and actions of all meetings, searchable for good. A row opens its meeting's minutes.
class OutcomesPane : public ActionPane {
    Q_OBJECT
public:
    explicit OutcomesPane(Session &session, QWidget *parent = nullptr);

    bool isSettled() const override { return m_loaded && Pane::isSettled(); }
    void whenChanged(const Changes &changes);
    void showUndone();

Q_SIGNALS:
    void meetingChosen(smarketing::MeetingId meeting);

private:
    struct Answer;
    void build();
    void reload();
    void followSelection();
    void setDone();

    bool m_loaded = false;
    Latest m_reading;
    OutcomeModel *m_model;
    TableView *m_table;
    QLineEdit *m_search;
    ChoiceChips *m_show;
    QAction *m_done;
};

} // namespace smarketing
