// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "page.h"

namespace smarketing {

class ReceiverModel;
class TableView;

/// A manager gives open handoffs to another sales person. The due times stay, and so does the feedback that is owed.
class ReassignDialog : public FormDialog {
    Q_OBJECT
public:
    ReassignDialog(Session &session, const QList<HandoffId> &handoffs, QWidget *parent);
    static ReassignDialog *open(Session &session, QWidget *parent, const QList<HandoffId> &handoffs);
    using QDialog::open;

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

protected:
    void submit() override;

private:
    Session &m_session;
    QList<HandoffId> m_handoffs;
    ReceiverModel *m_model;
    TableView *m_receivers;
};

} // namespace smarketing
