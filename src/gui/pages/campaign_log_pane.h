// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "smarketing/domain/campaign.h"
#include "smarketing/workbench/campaign.h"

#include <QPointer>

class QLineEdit;
class QStackedWidget;

namespace smarketing {

class DateEdit;
class EmptyState;
class FieldError;
class LogEntryDialog;
class SearchCombo;
class Timeline;

/// What was done for a campaign. One line adds an entry with Enter, and is then ready for the next; an entry is edited
/// with Enter or a double click and deleted with Delete, both of which can be undone.
class CampaignLogPane : public Pane {
    Q_OBJECT
public:
    explicit CampaignLogPane(Session &session, QWidget *parent = nullptr);

    void setCampaign(CampaignId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void permit();
    void reload();
    void fill();
    void add();
    void edit(const QString &key);
    void change(const QPointer<LogEntryDialog> &dialog, const CampaignLogEntry &before, const CampaignLogEntry &entry);
    void settle(const QPointer<LogEntryDialog> &dialog, const CampaignLogEntry &before, const CampaignLogEntry &mine);
    void undoChange(const CampaignLogEntry &before, qint64 rowVersion);
    void removeCurrent();
    void showMenu(const QPoint &at);

    CampaignId m_id;
    Latest m_settling;
    QList<campaigns::LogLine> m_lines;
    QList<Channel> m_channels;
    Latest m_reading;
    QLineEdit *m_text;
    SearchCombo *m_channel;
    DateEdit *m_day;
    FieldError *m_error;
    QWidget *m_adding;
    Timeline *m_timeline;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace smarketing
