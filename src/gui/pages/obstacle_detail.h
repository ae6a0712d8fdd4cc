// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

#include "smarketing/domain/obstacle.h"

class QPushButton;

namespace smarketing {

class CommentsPane;
class KeyValueView;
class Label;
class Pill;

/// One obstacle: what it took, what the two sides say to it, and what whoever is signed in can do with it now.
class ObstacleDetail : public Pane {
    Q_OBJECT
public:
    explicit ObstacleDetail(Session &session, QWidget *parent = nullptr);

    /// Its times are shown by the zone's clock.
    void setObstacle(const Obstacle &obstacle, const QTimeZone &zone);
    void clear() { m_obstacle = {}; }
    bool isSettled() const override;
    QWidget *comments() const; ///< below the facts
    ObstacleId obstacle() const { return m_obstacle.id; }
    void edit();
    void remove();

private:
    struct Side {
        Department department = Department::Marketing;
        Pill *mark = nullptr;
        Label *who = nullptr;
        QPushButton *confirm = nullptr;
    };

    void build();
    QWidget *makeSide(Side &side);
    void showSide(const Side &side);
    void showFacts();
    void confirm(Department side);

    QString momentText(Instant at) const;

    Obstacle m_obstacle;
    QTimeZone m_zone;
    Label *m_what;
    Pill *m_state;
    Pill *m_department;
    KeyValueView *m_facts;
    Label *m_evidence;
    Side m_sides[2];
    Label *m_why;
    QPushButton *m_edit;
    QPushButton *m_remove;
    CommentsPane *m_comments;
};

} // namespace smarketing
