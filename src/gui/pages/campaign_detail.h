// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "smarketing/workbench/campaign.h"

class QHBoxLayout;
class QPushButton;
class QTabWidget;

namespace smarketing {

class CommentsPane;
class ConsentPane;
class CampaignLogPane;
class CampaignOverview;
class CampaignReachPane;
class Label;
class Pill;

/// One campaign: where it stands and where it can go, its plan, its log and its reach. Each move of state says
/// beforehand what is missing.
class CampaignDetail : public Pane {
    Q_OBJECT
public:
    explicit CampaignDetail(Session &session, QWidget *parent = nullptr);

    enum class Tab { Overview, Log, Reach, Consent, Comments };

    void setCampaign(CampaignId id);
    CampaignId campaign() const { return m_id; }
    bool isSettled() const override;
    void showTab(Tab tab);

private:
    struct Standing {
        Campaign campaign;
        QList<std::pair<CampaignState, QList<Refused>>> moves;
    };

    void build();
    void reload();
    void fill(const Standing &standing);
    void makeMoves(QHBoxLayout &row);
    void showMoves(const Standing &standing);
    void permitMove(QPushButton &button, const QList<Refused> &missing);
    void move(CampaignState to);

    CampaignId m_id;
    Campaign m_campaign;
    Latest m_reading;
    Label *m_name;
    Pill *m_state;
    Label *m_missing;
    QMap<CampaignState, QPushButton *> m_moves; ///< those that lead on from where it stands are shown
    QTabWidget *m_tabs;
    CampaignOverview *m_overview;
    CampaignLogPane *m_log;
    CampaignReachPane *m_reach;
    ConsentPane *m_consent;
    CommentsPane *m_comments;
};

} // namespace smarketing
