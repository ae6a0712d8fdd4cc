// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lead_filters.h"
#include "page.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QPlainTextEdit;
class QPushButton;

namespace smarketing {

class FieldError;

/// A contact with the company, online or offline, that is noted by hand (S4).
class TouchpointDialog : public QDialog {
    Q_OBJECT
public:
    TouchpointDialog(Session &session, LeadId lead, const LeadChoices &choices, QWidget *parent = nullptr);

private:
    void submit();

    Session &m_session;
    LeadId m_lead;
    SearchCombo *m_channel;
    SearchCombo *m_campaign;
    QComboBox *m_direction;
    QDateTimeEdit *m_at;
    QPlainTextEdit *m_text;
    FieldError *m_error;
    QPushButton *m_accept;
};

} // namespace smarketing
