// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/handoff_dialog.h"

#include "models/handoff_look.h"
#include "models/receiver_model.h"
#include "parts/empty_state.h"
#include "parts/label.h"
#include "parts/search_combo.h"
#include "parts/table_view.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/words.h"
#include "style/metrics.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int receiversShown = 5;

} // namespace

struct HandoffDialog::Choices {
    QList<handoffs::Receiver> receivers;
    QList<Campaign> campaigns;
    QList<personas::Summary> personas;
    QString leadName;
    CampaignId campaign;
    PersonaId persona;
};

HandoffDialog *HandoffDialog::open(Session &session, QWidget *parent, const QList<LeadId> &leads)
{
    return new HandoffDialog(session, leads, parent);
}

HandoffDialog::HandoffDialog(Session &session, const QList<LeadId> &leads, QWidget *parent)
    : FormDialog(tr("Hand over to sales"), tr("Hand over"), parent),
      m_session(session),
      m_leads(leads),
      m_model(new ReceiverModel(this)),
      m_receivers(new TableView),
      m_note(new QPlainTextEdit),
      m_campaign(new SearchCombo),
      m_persona(new SearchCombo),
      m_due(new Label(u" "_s, TextSize::Body, Tone::Muted)) // its room, before it is known
{
    setObjectName(u"handoffDialog"_s);
    setMinimumWidth(widthOfLetters(*this, 84));
    m_receivers->setObjectName(u"receiverTable"_s);
    m_receivers->setModel(m_model);
    m_receivers->setColumnKind(ReceiverModel::Open, ColumnKind::Number);
    m_receivers->setColumnKind(ReceiverModel::Overdue, ColumnKind::Number);
    m_receivers->setColumnKind(ReceiverModel::State, ColumnKind::Pill);
    m_receivers->setColumnsGiveWay();
    m_receivers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_receivers->setEmptyState(new EmptyState(u"users"_s, tr("Nobody in sales yet"), tr("A manager adds people.")));
    m_receivers->setFixedHeight(receiversShown * m_receivers->verticalHeader()->defaultSectionSize() +
                                m_receivers->horizontalHeader()->sizeHint().height() + 2);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What they asked for, what they read or bought, when to call …"));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4 + 16);
    m_due->setObjectName(u"dueLabel"_s);
    m_due->setWordWrap(true);
    for (SearchCombo *combo : {m_campaign, m_persona})
        combo->setClearable(true);
    addField(u"receiver_id"_s, tr("To whom"), m_receivers);
    addField(u"note"_s, tr("What marketing knows"), m_note);
    addField(u"campaign_id"_s, tr("Campaign"), m_campaign);
    addField(u"persona_version_id"_s, tr("Persona"), m_persona);
    addWide(m_due);
    setBusy(true);
    showTitle();
    connect(&m_minute, &QTimer::timeout, this, &HandoffDialog::showDue);
    connect(m_receivers, &TableView::rowSelectionChanged, this, &HandoffDialog::showDue);
    m_minute.start(30'000);
    load();
}

void HandoffDialog::showTitle()
{
    if (m_leads.size() > 1)
        setIntroduction(tr("%n lead(s); each keeps its own campaign and persona unless you choose one for all.",
                           nullptr, int(m_leads.size())));
}

void HandoffDialog::load()
{
    m_session
        .read([first = m_leads.value(0), single = m_leads.size() == 1](Reading &reading) {
            Choices choices{
                handoffs::suggestReceivers(reading), campaigns::all(reading), personas::all(reading), {}, {}, {}};
            if (single) {
                const Lead lead = leads::find(reading, first);
                choices.leadName = lead.displayName();
                choices.campaign = lead.campaign;
                choices.persona = lead.persona;
            }
            return choices;
        })
        .then(this,
              [this](const Choices &choices) {
                  show(choices);
                  open();
                  m_note->setFocus();
              })
        .onFailed(this, [this](const Error &error) {
            showError(error);
            open();
        });
}

void HandoffDialog::show(const Choices &choices)
{
    m_model->setReceivers(choices.receivers);
    if (const int row = m_model->suggestedRow(); row >= 0)
        m_receivers->selectRow(row);
    QList<SearchItem> items;
    for (const Campaign &campaign : choices.campaigns)
        items += SearchItem{QString::number(campaign.id.value), campaign.name, words::label(campaign.state), {}, {}};
    m_campaign->setItems(items);
    items.clear();
    for (const personas::Summary &summary : choices.personas)
        items +=
            SearchItem{QString::number(summary.persona.id.value),
                       summary.persona.name,
                       {},
                       {},
                       summary.persona.inForce ? QString() : tr("No version in force: both departments sign first")};
    m_persona->setItems(items);
    const QString own = m_leads.size() > 1 ? tr("Each lead's own") : tr("None chosen");
    m_campaign->setPlaceholderText(own);
    m_persona->setPlaceholderText(own);
    m_campaign->setCurrentKey(choices.campaign ? QString::number(choices.campaign.value) : QString());
    m_persona->setCurrentKey(choices.persona ? QString::number(choices.persona.value) : QString());
    if (!choices.leadName.isEmpty())
        setIntroduction(choices.leadName);
    setBusy(false);
    showDue();
}

PersonId HandoffDialog::receiver() const
{
    const int row = m_receivers->selectedRows().value(0, -1);
    return row < 0 ? PersonId() : m_model->receivers()[row].person.id;
}

// The clock runs while somebody writes, and by the hours of whoever is chosen, so the due time is worked out anew.
void HandoffDialog::showDue()
{
    m_session.read([to = receiver()](Reading &reading) { return std::pair(to, handoffs::dueTimes(reading, to)); })
        .then(this,
              [this](const std::pair<PersonId, handoffs::DueTimes> &answer) {
                  const auto &[to, due] = answer;
                  if (to != receiver())
                      return;
                  m_due->setText(tr("First contact is due %1, feedback %2.")
                                     .arg(handoffLook::moment(due.touch), handoffLook::moment(due.feedback)));
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void HandoffDialog::submit()
{
    const int row = m_receivers->selectedRows().value(0, -1);
    if (row < 0)
        return showError(Refused(1, u"receiver"_s, u"receiver_id"_s));
    const Person receiver = m_model->receivers()[row].person;
    const handoffs::HandOver request{m_leads, receiver.id, m_note->toPlainText(),
                                     CampaignId(m_campaign->currentKey().toLongLong()),
                                     PersonaId(m_persona->currentKey().toLongLong())};
    setBusy(true);
    m_session.write({u"hand-over"_s}, [request](Transaction &tx) { return handoffs::handOver(tx, request); })
        .then(this, [this, name = receiver.name](const handoffs::BulkResult &result) { take(result, name); })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void HandoffDialog::take(const handoffs::BulkResult &result, const QString &receiver)
{
    if (!result.done.isEmpty()) {
        Q_EMIT handedOver(result.done);
        Q_EMIT messageRaised({Message::Kind::Success,
                              tr("%n lead(s) handed over to %1.", nullptr, int(result.done.size())).arg(receiver),
                              {}});
    }
    if (result.missing.isEmpty())
        return accept();
    m_leads.clear();
    for (const handoffs::Missing &missing : result.missing)
        m_leads += missing.lead;
    const Refused &first = result.missing.first().why;
    setIntroduction(result.done.isEmpty()
                        ? tr("%n lead(s) still miss something.", nullptr, int(m_leads.size()))
                        : tr("Handed over, but %n lead(s) still miss something.", nullptr, int(m_leads.size())));
    showError(first);
}

} // namespace smarketing
