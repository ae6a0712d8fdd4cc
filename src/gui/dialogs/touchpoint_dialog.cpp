// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/touchpoint_dialog.h"

#include "parts/button.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/words.h"
#include "style/metrics.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

TouchpointDialog::TouchpointDialog(Session &session, LeadId lead, const LeadChoices &choices, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_lead(lead),
      m_channel(new SearchCombo),
      m_campaign(new SearchCombo),
      m_direction(new QComboBox),
      m_at(new QDateTimeEdit(toDateTime(session.now()))),
      m_text(new QPlainTextEdit),
      m_error(new FieldError(m_text)),
      m_accept(makeButton(u"acceptButton"_s, tr("Add touchpoint"), {}, ButtonKind::Primary))
{
    setObjectName(u"touchpointDialog"_s);
    setWindowTitle(tr("Add touchpoint"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOfLetters(*this, 64));
    m_channel->setItems(choices.channels);
    m_channel->setClearable(true);
    m_campaign->setItems(choices.campaigns);
    m_campaign->setClearable(true);
    for (Direction direction : allOf<Direction>())
        m_direction->addItem(words::label(direction), int(direction));
    m_at->setCalendarPopup(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + space::l);
    auto *form = new QFormLayout;
    form->setSpacing(space::m);
    const auto add = [form](const QString &name, const QString &label, QWidget *editor) {
        editor->setObjectName(name);
        editor->setAccessibleName(label);
        form->addRow(label, editor);
    };
    add(u"channel"_s, tr("Channel"), m_channel);
    add(u"campaign"_s, tr("Campaign"), m_campaign);
    add(u"direction"_s, tr("Direction"), m_direction);
    add(u"at"_s, tr("When"), m_at);
    add(u"text"_s, tr("What happened"), m_text);
    form->addRow(QString(), m_error);
    auto *cancel = makeButton(u"cancelButton"_s, tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new HeadingLabel(windowTitle()));
    column->addLayout(form);
    column->addLayout(foot);
    m_accept->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &TouchpointDialog::submit);
}

void TouchpointDialog::submit()
{
    Touchpoint touchpoint;
    touchpoint.lead = m_lead;
    touchpoint.at = toInstant(m_at->dateTime());
    touchpoint.channel = ChannelId(m_channel->currentKey().toLongLong());
    touchpoint.campaign = CampaignId(m_campaign->currentKey().toLongLong());
    touchpoint.direction = static_cast<Direction>(m_direction->currentData().toInt());
    touchpoint.text = m_text->toPlainText().trimmed();
    m_accept->setEnabled(false);
    m_session
        .write({u"add-touchpoint"_s}, [touchpoint](Transaction &tx) { return leads::addTouchpoint(tx, touchpoint); })
        .then(this, [this](TouchpointId) { accept(); })
        .onFailed(this, [this](const Error &error) {
            m_accept->setEnabled(true);
            m_error->setMessage(words::errorText(error));
        });
}

} // namespace smarketing
