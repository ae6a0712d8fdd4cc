// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "smarketing/workbench/team.h"

class QGridLayout;
class QPushButton;
class QTabWidget;

namespace smarketing {

class CommentsPane;
class GoalModel;
class KeyValueView;
class Label;
class Pill;
class TableView;

/// One team: who is in it, what it works on (problem, campaign with its leads' figures, goals), and what keeps it from
/// starting.
class TeamDetail : public Pane {
    Q_OBJECT
public:
    explicit TeamDetail(Session &session, QWidget *parent = nullptr);

    void setTeam(TeamId id);
    TeamId team() const { return m_id; }
    bool isSettled() const override;
    void showComments();
    void openEdit();
    void openEnd();

private:
    void build();
    QWidget *buildWork();
    void reload();
    void show(const teams::Detail &detail);
    void showMembers(const Team &team);
    void showFacts(const teams::Detail &detail);
    void permit();
    void start();

    TeamId m_id;
    teams::Detail m_detail;
    Latest m_reading;
    Label *m_name;
    Pill *m_state;
    QPushButton *m_start;
    QPushButton *m_edit;
    QPushButton *m_end;
    QPushButton *m_campaign;
    Label *m_missing;
    QTabWidget *m_tabs;
    QGridLayout *m_members;
    KeyValueView *m_facts;
    CommentsPane *m_comments;
    GoalModel *m_goalModel;
    TableView *m_goals;
};

} // namespace smarketing
