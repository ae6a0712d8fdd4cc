// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "page.h"
#include "smarketing/domain/persona.h"
#include "smarketing/workbench/handoff.h"

#include <QTimer>

class QPlainTextEdit;

namespace smarketing {

class Label;
class ReceiverModel;
class SearchCombo;
class TableView;

/// Hands one lead or many over to a sales person: whom (suggested by load, absence and overdue feedback), what
/// marketing knows, the due time, and where leads lack them the campaign and the persona. What some leads are missing
/// is asked for without losing the others (R9).
class HandoffDialog : public FormDialog {
    Q_OBJECT
public:
    /// Makes one that opens when it knows whom and what to offer: all of it there, in the middle of its window, with
    /// the keyboard in the note. It deletes itself when closed.
    static HandoffDialog *open(Session &session, QWidget *parent, const QList<LeadId> &leads);
    using QDialog::open;

Q_SIGNALS:
    void handedOver(const QList<smarketing::HandoffId> &handoffs);
    void messageRaised(const smarketing::Message &message);

protected:
    void submit() override;

private:
    struct Choices;

    HandoffDialog(Session &session, const QList<LeadId> &leads, QWidget *parent);
    void load();
    void show(const Choices &choices);
    void showTitle();
    PersonId receiver() const; ///< none while nobody is chosen
    void showDue();
    void take(const handoffs::BulkResult &result, const QString &receiver);

    Session &m_session;
    QList<LeadId> m_leads;
    QTimer m_minute;
    ReceiverModel *m_model;
    TableView *m_receivers;
    QPlainTextEdit *m_note;
    SearchCombo *m_campaign;
    SearchCombo *m_persona;
    Label *m_due;
};

} // namespace smarketing
