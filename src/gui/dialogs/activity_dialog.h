// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "page.h"
#include "smarketing/domain/deal.h"

class QDateTimeEdit;
class QPlainTextEdit;

namespace smarketing {

class ChoiceChips;

/// Logs what was done with a lead: a call, an e-mail, a meeting, a visit, a note. The message it raises can undo it.
class ActivityDialog : public FormDialog {
    Q_OBJECT
public:
    ActivityDialog(Session &session, LeadId lead, ActivityKind kind, QWidget *parent);
    static ActivityDialog *open(Session &session, QWidget *parent, LeadId lead, ActivityKind kind = ActivityKind::Call);
    using QDialog::open;

Q_SIGNALS:
    void logged(smarketing::ActivityId activity);
    void messageRaised(const smarketing::Message &message);

protected:
    void submit() override;

private:
    void followKind();

    Session &m_session;
    LeadId m_lead;
    ChoiceChips *m_kind;
    ChoiceChips *m_direction;
    QDateTimeEdit *m_at;
    QPlainTextEdit *m_text;
};

} // namespace smarketing
