// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/new_lead_dialog.h"

#include "parts/button.h"
#include "parts/label.h"
#include "parts/lead_form.h"
#include "smarketing/workbench/draft.h"
#include "smarketing/workbench/words.h"
#include "style/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMillis = 250;
const QString form = u"new-lead"_s;

QJsonObject toJson(const Lead &lead)
{
    return {{u"first_name"_s, lead.firstName},
            {u"last_name"_s, lead.lastName},
            {u"company"_s, lead.company},
            {u"job_title"_s, lead.jobTitle},
            {u"email"_s, lead.email},
            {u"phone"_s, lead.phone},
            {u"city"_s, lead.city},
            {u"country"_s, lead.country},
            {u"note"_s, lead.note},
            {u"persona"_s, lead.persona.value},
            {u"campaign"_s, lead.campaign.value},
            {u"channel"_s, lead.channel.value},
            {u"unit"_s, lead.unit.value},
            {u"owner"_s, lead.owner.value},
            {u"value"_s, lead.value ? QJsonValue(lead.value->minor) : QJsonValue()},
            {u"currency"_s, lead.value ? lead.value->currency : QString()}};
}

Lead fromJson(const QJsonObject &json)
{
    Lead lead;
    const auto text = [&](const QString &key) { return json[key].toString(); };
    lead.firstName = text(u"first_name"_s);
    lead.lastName = text(u"last_name"_s);
    lead.company = text(u"company"_s);
    lead.jobTitle = text(u"job_title"_s);
    lead.email = text(u"email"_s);
    lead.phone = text(u"phone"_s);
    lead.city = text(u"city"_s);
    lead.country = text(u"country"_s);
    lead.note = text(u"note"_s);
    lead.persona = PersonaId(json[u"persona"_s].toInteger());
    lead.campaign = CampaignId(json[u"campaign"_s].toInteger());
    lead.channel = ChannelId(json[u"channel"_s].toInteger());
    lead.unit = UnitId(json[u"unit"_s].toInteger());
    lead.owner = PersonId(json[u"owner"_s].toInteger());
    if (json[u"value"_s].isDouble())
        lead.value = Money{json[u"value"_s].toInteger(), text(u"currency"_s)};
    return lead;
}

} // namespace

NewLeadDialog::NewLeadDialog(Session &session, const LeadChoices &choices, QWidget *parent)
    : FittingDialog(parent),
      m_session(session),
      m_form(new LeadForm),
      m_duplicate(makeButton(u"duplicateHint"_s, {}, u"triangle-alert"_s, ButtonKind::Quiet)),
      m_error(new Label({}, TextSize::Body, Tone::Error)),
      m_accept(makeButton(u"acceptButton"_s, tr("Add lead"), {}, ButtonKind::Primary))
{
    setObjectName(u"newLeadDialog"_s);
    setWindowTitle(tr("New lead"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOfLetters(*this, 84));
    auto *heading = new Label(tr("New lead"));
    heading->setTextSize(TextSize::Large, true);
    m_form->setChoices(choices);
    m_duplicate->hide();
    m_error->setWordWrap(true);
    m_error->hide();
    m_accept->setDefault(true);
    auto *cancel = makeButton(u"cancelButton"_s, tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_duplicate);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(heading);
    column->addWidget(m_scroll = scrolled(m_form), 1);
    column->addWidget(m_error);
    column->addLayout(foot);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMillis);
    connect(&m_settle, &QTimer::timeout, this, &NewLeadDialog::lookForDuplicates);
    connect(m_form, &LeadForm::edited, this, &NewLeadDialog::onEdited);
    connect(m_accept, &QPushButton::clicked, this, &NewLeadDialog::submit);
    connect(cancel, &QPushButton::clicked, this, [this] {
        forgetDraft();
        reject();
    });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT existingWanted(m_existing); });
    m_form->focusFirst();
    loadDraft();
}

void NewLeadDialog::loadDraft()
{
    m_session.read([](Reading &reading) { return drafts::load(reading, form); })
        .then(this,
              [this](const std::optional<Draft> &draft) {
                  if (draft && !m_form->isModified())
                      m_form->setLead(fromJson(draft->content));
              })
        .onFailed(this, [](const Error &) {}); // a form without its draft is still a form
}

void NewLeadDialog::onEdited()
{
    m_error->hide();
    m_settle.start();
}

void NewLeadDialog::lookForDuplicates()
{
    const Lead lead = m_form->lead();
    m_session.write({u"draft"_s}, [content = toJson(lead)](Transaction &tx) { drafts::save(tx, form, content); });
    m_session.read([lead](Reading &reading) { return leads::duplicates(reading, lead); })
        .then(this,
              [this, token = ++m_token](const QList<Lead> &found) {
                  if (token == m_token)
                      showDuplicates(found);
              })
        .onFailed(this, [](const Error &) {}); // the warning is a help, not a condition
}

void NewLeadDialog::showDuplicates(const QList<Lead> &duplicates)
{
    m_duplicate->setVisible(!duplicates.isEmpty());
    if (duplicates.isEmpty())
        return;
    m_existing = duplicates.first().id;
    const QString name = duplicates.first().displayName();
    m_duplicate->setText(duplicates.size() == 1
                             ? tr("%1 is there already. Open it").arg(name)
                             : tr("%n leads look the same. Open the first", nullptr, int(duplicates.size())));
    m_duplicate->setAccessibleName(m_duplicate->text());
}

void NewLeadDialog::submit()
{
    m_accept->setEnabled(false);
    struct Made {
        LeadId id;
        CommandId command;
    };
    m_session
        .write({u"add-lead"_s},
               [lead = m_form->lead()](Transaction &tx) {
                   drafts::clear(tx, form);
                   return Made{leads::create(tx, lead), tx.command};
               })
        .then(this,
              [this](const Made &made) {
                  m_settle.stop();
                  Q_EMIT created(made.id, made.command);
                  accept();
              })
        .onFailed(this, [this](const Error &error) {
            m_accept->setEnabled(true);
            if (m_form->showError(error)) {
                if (QWidget *field = focusWidget())
                    m_scroll->ensureWidgetVisible(field);
                return;
            }
            m_error->setText(words::errorText(error));
            m_error->show();
        });
}

void NewLeadDialog::forgetDraft()
{
    m_settle.stop();
    m_session.write({u"draft"_s}, [](Transaction &tx) { drafts::clear(tx, form); });
}

} // namespace smarketing
