// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "smarketing/workbench/campaign.h"

class QStackedWidget;

namespace smarketing {

class CampaignDetail;
class CampaignModel;
class CampaignProxy;
class EmptyState;
class FilterBar;
class NameDialog;
class PageHeader;
class TableView;

/// Campaigns: the list with what each brought, and beside it one campaign with its log and reach.
class CampaignsPage : public Page {
    Q_OBJECT
public:
    explicit CampaignsPage(Session &session, QWidget *parent = nullptr);

    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;

private:
    void build();
    void makeActions();
    void permit();
    void reload();
    void fill(const QList<campaigns::Summary> &rows);
    void select(CampaignId id);
    void openNewDialog();
    void add(NameDialog *dialog, const QString &name);
    void removeCurrent();
    void openChannels();

    CampaignId m_wanted; ///< to be selected once it is loaded
    quint64 m_reading = 0;
    int m_underWay = 0;
    PageHeader *m_header;
    FilterBar *m_filter;
    TableView *m_table;
    CampaignModel *m_model;
    CampaignProxy *m_proxy;
    EmptyState *m_empty;
    CampaignDetail *m_detail;
    QStackedWidget *m_right;
    QAction *m_new;
    QAction *m_remove;
    QAction *m_channels;
};

} // namespace smarketing
