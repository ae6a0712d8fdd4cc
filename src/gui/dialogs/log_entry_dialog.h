// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/record_conflict.h"
#include "smarketing/domain/campaign.h"

#include <QDialog>
#include <QHash>

class QDateTimeEdit;
class QPlainTextEdit;

namespace smarketing {

class FieldError;
class SearchCombo;

/// Edits one entry of a campaign's log: words, channel and moment. Stays open until the entry was written; what is
/// refused is said beside its field. Open it with open().
class LogEntryDialog : public QDialog {
    Q_OBJECT
public:
    LogEntryDialog(const CampaignLogEntry &entry, const QList<Channel> &channels, QWidget *parent = nullptr);

    CampaignLogEntry entry() const;
    QList<RecordField<CampaignLogEntry>> fields() const;
    void refuse(const Error &error);

Q_SIGNALS:
    void entryGiven();

private:
    void build();

    CampaignLogEntry m_entry;
    QHash<ChannelId, QString> m_channelNames;
    QPlainTextEdit *m_text;
    SearchCombo *m_channel;
    QDateTimeEdit *m_at;
    FieldError *m_textError;
    FieldError *m_atError;
};

} // namespace smarketing
