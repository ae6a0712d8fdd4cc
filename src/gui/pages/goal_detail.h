// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "smarketing/workbench/goal.h"

class QMenu;
class QPushButton;
class QTabWidget;

namespace smarketing {

class CommentsPane;
class ConsentPane;
class GoalModel;
class GoalStanding;
class Label;
class Pill;
class TableView;

/// One goal: how it stands, what both sides say to it, and the parts of each department. A sub-goal shows its standing
/// and the joint goal it belongs to.
class GoalDetail : public Pane {
    Q_OBJECT
public:
    explicit GoalDetail(Session &session, QWidget *parent = nullptr);

    enum class Tab { Standing, Consent, Parts, Comments };

    void setGoal(GoalId id);
    GoalId goal() const { return m_id; }
    bool isSettled() const override;
    void showTab(Tab tab);
    void openEdit();
    void openPart(Department side);

private:
    void build();
    void makeMenus();
    void reload();
    void show(const goals::Detail &detail);
    void showHead(const goals::Summary &summary);
    void permit();
    void moveTo(GoalState to);

    GoalId m_id;
    goals::Detail m_detail;
    Latest m_reading;
    Label *m_name;
    Pill *m_standing;
    Label *m_subtitle;
    QPushButton *m_joint;
    QPushButton *m_edit;
    QPushButton *m_part;
    QPushButton *m_more;
    QAction *m_propose;
    QAction *m_drop;
    QTabWidget *m_tabs;
    GoalStanding *m_figures;
    ConsentPane *m_consent;
    CommentsPane *m_comments;
    GoalModel *m_partModel;
    TableView *m_parts;
};

} // namespace smarketing
