// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/fitting_dialog.h"
#include "page.h"
#include "smarketing/workbench/lead.h"

#include <QTimer>

class QPushButton;

namespace smarketing {

class Label;
class LeadForm;
struct LeadChoices;

/// A new lead. Warns of leads that are likely the same while one types, and keeps what is typed as a draft (R23).
class NewLeadDialog : public FittingDialog {
    Q_OBJECT
public:
    NewLeadDialog(Session &session, const LeadChoices &choices, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(smarketing::LeadId id, smarketing::CommandId command);
    void existingWanted(smarketing::LeadId id);

private:
    void loadDraft();
    void onEdited();
    void lookForDuplicates();
    void showDuplicates(const QList<Lead> &duplicates);
    void submit();
    void forgetDraft();

    Session &m_session;
    QScrollArea *m_scroll;
    LeadForm *m_form;
    QPushButton *m_duplicate;
    Label *m_error;
    QPushButton *m_accept;
    QTimer m_settle;
    LeadId m_existing;
    quint64 m_token = 0;
};

} // namespace smarketing
