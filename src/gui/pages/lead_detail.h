// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lead_filters.h"
#include "page.h"
#include "smarketing/workbench/lead.h"

class QMenu;
class QPushButton;
class QStandardItemModel;
class QTabWidget;

namespace smarketing {

class CommentsPane;
class Label;
class LeadForm;
class Pill;
class TableView;
class Timeline;

/// One lead: who it is and where it stands, everything that happened to it, and its values, written through as they are
/// left and undone with one click. Two people's edits of one lead are laid side by side (R25).
class LeadDetail : public QWidget {
    Q_OBJECT
public:
    explicit LeadDetail(Session &session, QWidget *parent = nullptr);

    void setChoices(const LeadChoices &choices);
    void setLead(LeadId id); ///< what is typed is written first
    LeadId lead() const { return m_id; }
    const Lead &record() const { return m_detail.lead; } ///< as last read
    bool isSettled() const;
    void showComments();
    /// Asks whose values stay (R25), and writes them.
    void resolve(const LeadConflict &conflict, const Lead &before);

Q_SIGNALS:
    void linkActivated(const smarketing::Link &link);
    void messageRaised(const smarketing::Message &message);
    void handOverWanted(const QList<smarketing::LeadId> &leads);
    void activityWanted(smarketing::LeadId lead);
    void moveWanted(const QList<smarketing::LeadId> &leads, smarketing::Stage to);
    void mergeWanted(const QList<smarketing::LeadId> &leads);
    void deleteWanted(const QList<smarketing::LeadId> &leads);

private:
    struct Everything {
        LeadRecord detail;
        QList<LeadEvent> events;
    };
    void build();
    QWidget *buildHeader();
    QWidget *buildDetails();
    QWidget *buildTouchpoints();
    void reload();
    void showRecord(const Everything &everything);
    void showHeader();
    void showTouchpoints();
    void permit();
    void fillMoveMenu();
    void readMore();
    void save();
    void saved(const Lead &stored, const Lead &written, CommandId command);
    void notSaved(const Error &error);
    void addTouchpoint();
    void raise(const Error &error);

    Session &m_session;
    LeadId m_id;
    LeadRecord m_detail;
    LeadChoices m_choices;
    std::optional<Instant> m_oldest; ///< of the timeline so far
    quint64 m_token = 0;
    int m_underWay = 0;
    bool m_saving = false;
    bool m_saveAgain = false;

    Label *m_name;
    Label *m_subtitle;
    Label *m_contact;
    Pill *m_stage;
    Label *m_zone;
    Label *m_owner;
    QPushButton *m_handOver;
    QPushButton *m_activity;
    QPushButton *m_move;
    QMenu *m_moveMenu;
    QPushButton *m_delete;
    QPushButton *m_duplicates;
    QTabWidget *m_tabs;
    Timeline *m_timeline;
    LeadForm *m_form;
    QStandardItemModel *m_touchpointModel;
    TableView *m_touchpoints;
    QPushButton *m_addTouchpoint;
    CommentsPane *m_comments;
};

} // namespace smarketing
