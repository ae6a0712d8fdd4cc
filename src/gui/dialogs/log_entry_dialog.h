// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/campaign.h"
#include "smarketing/domain/error.h"

#include <QDialog>

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
    void refuse(const Error &error);

Q_SIGNALS:
    void entryGiven();

private:
    void build();

    CampaignLogEntry m_entry;
    QPlainTextEdit *m_text;
    SearchCombo *m_channel;
    QDateTimeEdit *m_at;
    FieldError *m_textError;
    FieldError *m_atError;
};

} // namespace smarketing
