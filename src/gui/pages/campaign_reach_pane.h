// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/conflict_dialog.h"
#include "pane.h"
#include "smarketing/domain/campaign.h"
#include "smarketing/workbench/reach.h"

class QPushButton;
class QStackedWidget;

namespace smarketing {

class ChoiceChips;
class Label;
class ReachGrid;
class ReachModel;
class SearchCombo;

/// Reach of a campaign, a channel at a time, a week or a month in sight. What is typed or pasted is written at once.
class CampaignReachPane : public Pane {
    Q_OBJECT
public:
    explicit CampaignReachPane(Session &session, QWidget *parent = nullptr);

    void setCampaign(CampaignId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Setting {
        CampaignId campaign;
        QList<Channel> channels; ///< the campaign's own first
        qsizetype own = 0;       ///< how many of them are its own
        QString currency;
        reachStore::Days days;
    };

    void build();
    void loadSetting();
    void fill(const Setting &setting);
    void setPeriod(QDate day); ///< the week or month that holds the day
    void step(int direction);
    void refresh(); ///< a new channel or period
    void reload();
    void save();
    void askWhoseStays(const QList<Reach> &mine);
    void settle(const QList<Reach> &theirs, const QList<ConflictDialog::Side> &sides);
    void showStanding();
    void showLatest();

    CampaignId m_id;
    Setting m_setting;
    QDate m_from;
    QDate m_to;
    bool m_saving = false;
    bool m_refreshAfterSaving = false;
    Latest m_settingReading;
    Latest m_reading;
    ReachModel *m_model;
    ReachGrid *m_grid;
    SearchCombo *m_channel;
    ChoiceChips *m_span;
    QPushButton *m_back;
    QPushButton *m_forth;
    Label *m_period;
    Label *m_standing;
    QStackedWidget *m_stack;
};

} // namespace smarketing
