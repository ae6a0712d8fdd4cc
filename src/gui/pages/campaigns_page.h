// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records_page.h"

namespace smarketing {

class CampaignDetail;
class CampaignModel;
class CampaignProxy;
class FilterBar;

/// Campaigns: the list with what each brought, and beside it one campaign with its log and reach.
class CampaignsPage : public RecordsPage {
    Q_OBJECT
public:
    explicit CampaignsPage(Session &session, QWidget *parent = nullptr);

    /// {campaign: id} or {state: the states to show}.
    void visit(const QVariantMap &arguments) override;
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;
    void showRecord(qint64 record) override;
    void permit() override;
    void reload() override;
    void askForNew() override;
    void removeShown() override;
    void onAdded() override;

private:
    CampaignsPage(Session &session, CampaignDetail *detail, QWidget *parent);
    void buildList();
    void buildTable();
    void openChannels();

    FilterBar *m_filter;
    CampaignModel *m_model;
    CampaignProxy *m_proxy;
    CampaignDetail *m_detail;
    QAction *m_channels;
};

} // namespace smarketing
