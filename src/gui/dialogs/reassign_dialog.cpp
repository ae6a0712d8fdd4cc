// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/reassign_dialog.h"

#include "models/receiver_model.h"
#include "parts/table_view.h"
#include "style/metrics.h"

#include <QHeaderView>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int repsShown = 5;

} // namespace

ReassignDialog *ReassignDialog::open(Session &session, QWidget *parent, const QList<HandoffId> &handoffs)
{
    auto *dialog = new ReassignDialog(session, handoffs, parent);
    dialog->open();
    return dialog;
}

ReassignDialog::ReassignDialog(Session &session, const QList<HandoffId> &handoffs, QWidget *parent)
    : FormDialog(tr("Give to somebody else"), tr("Reassign"), parent),
      m_session(session),
      m_handoffs(handoffs),
      m_model(new ReceiverModel(this)),
      m_receivers(new TableView)
{
    setObjectName(u"reassignDialog"_s);
    setMinimumWidth(widthOfLetters(*this, 90));
    setIntroduction(
        tr("%n lead(s). The due times stay, and the feedback is owed all the same.", nullptr, int(handoffs.size())));
    m_receivers->setObjectName(u"receiverTable"_s);
    m_receivers->setModel(m_model);
    m_receivers->setColumnKind(ReceiverModel::Open, ColumnKind::Number);
    m_receivers->setColumnKind(ReceiverModel::Overdue, ColumnKind::Number);
    m_receivers->setColumnKind(ReceiverModel::State, ColumnKind::Pill);
    m_receivers->setColumnsGiveWay();
    m_receivers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_receivers->setFixedHeight(repsShown * m_receivers->verticalHeader()->defaultSectionSize() +
                                m_receivers->horizontalHeader()->sizeHint().height() + 2);
    addField(u"receiver_id"_s, tr("To whom"), m_receivers);
    m_session.read([](Reading &reading) { return handoffs::suggestReceivers(reading); })
        .then(this,
              [this](const QList<handoffs::Receiver> &receivers) {
                  m_model->setReceivers(receivers);
                  if (const int row = m_model->suggestedRow(); row >= 0)
                      m_receivers->selectRow(row);
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void ReassignDialog::submit()
{
    const int row = m_receivers->selectedRows().value(0, -1);
    if (row < 0)
        return showError(Refused(1, u"receiver"_s, u"receiver_id"_s));
    const Person receiver = m_model->receivers()[row].person;
    setBusy(true);
    m_session
        .write({u"reassign"_s}, [handoffs = m_handoffs,
                                 id = receiver.id](Transaction &tx) { return handoffs::reassign(tx, handoffs, id); })
        .then(this,
              [this, name = receiver.name](const handoffs::BulkResult &result) {
                  if (!result.done.isEmpty())
                      Q_EMIT messageRaised({Message::Kind::Success,
                                            tr("%n lead(s) given to %1.", nullptr, int(result.done.size())).arg(name),
                                            {}});
                  if (!result.missing.isEmpty())
                      return showError(result.missing.first().why);
                  accept();
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

} // namespace smarketing
