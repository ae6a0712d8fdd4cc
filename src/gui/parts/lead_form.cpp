// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/lead_form.h"

#include "parts/field_error.h"
#include "parts/label.h"
#include "parts/money_edit.h"
#include "smarketing/workbench/words.h"
#include "style/metrics.h"

#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

LeadForm::LeadForm(QWidget *parent) : QWidget(parent), m_value(new MoneyEdit(u"EUR"_s)), m_note(new QPlainTextEdit)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    m_firstName = addText(grid, {0, 0}, u"first_name"_s, tr("First name"));
    m_lastName = addText(grid, {0, 1}, u"last_name"_s, tr("Last name"));
    m_company = addText(grid, {1, 0}, u"company"_s, tr("Company"));
    m_jobTitle = addText(grid, {1, 1}, u"job_title"_s, tr("Job title"));
    m_email = addText(grid, {2, 0}, u"email"_s, tr("E-mail"));
    m_phone = addText(grid, {2, 1}, u"phone"_s, tr("Phone"));
    m_city = addText(grid, {3, 0}, u"city"_s, tr("City"));
    m_country = addText(grid, {3, 1}, u"country"_s, tr("Country"));
    m_persona = addChoice(grid, {4, 0}, u"persona"_s, tr("Persona"));
    m_campaign = addChoice(grid, {4, 1}, u"campaign"_s, tr("Campaign"));
    m_channel = addChoice(grid, {5, 0}, u"channel"_s, tr("Channel"));
    m_unit = addChoice(grid, {5, 1}, u"unit"_s, tr("Unit"));
    m_owner = addChoice(grid, {6, 0}, u"owner"_s, tr("Owner"));
    addField(grid, {6, 1}, u"value"_s, tr("Value"), m_value);
    addField(grid, {7, 0, 2}, u"note"_s, tr("Note"), m_note);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(64);
    m_note->installEventFilter(this);
    connect(m_value, &MoneyEdit::amountChanged, this, [this] {
        m_valueEntered = true;
        Q_EMIT edited();
    });
    connect(m_value, &QLineEdit::editingFinished, this, &LeadForm::commit);
    connect(m_note, &QPlainTextEdit::textChanged, this, &LeadForm::edited);
}

void LeadForm::addField(QGridLayout *grid, Cell cell, const QString &name, const QString &label, QWidget *editor)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(space::xs);
    auto *caption = new Label(label, TextSize::Small, Tone::Muted);
    caption->setBuddy(editor);
    editor->setObjectName(name);
    editor->setAccessibleName(label);
    auto *error = new FieldError(editor);
    group->addWidget(caption);
    group->addWidget(editor);
    group->addWidget(error);
    grid->addLayout(group, cell.row, cell.column, 1, cell.span, Qt::AlignTop);
    m_errors.insert(name, error);
    m_editors.insert(name, editor);
}

QLineEdit *LeadForm::addText(QGridLayout *grid, Cell cell, const QString &name, const QString &label)
{
    auto *edit = new QLineEdit;
    addField(grid, cell, name, label, edit);
    connect(edit, &QLineEdit::textEdited, this, &LeadForm::edited);
    connect(edit, &QLineEdit::editingFinished, this, &LeadForm::commit);
    return edit;
}

SearchCombo *LeadForm::addChoice(QGridLayout *grid, Cell cell, const QString &name, const QString &label)
{
    auto *combo = new SearchCombo;
    combo->setClearable(true);
    addField(grid, cell, name, label, combo);
    connect(combo, &SearchCombo::currentChanged, this, [this, combo](const QString &key) {
        m_picked[combo] = key.toLongLong();
        Q_EMIT edited();
        commit();
    });
    return combo;
}

void LeadForm::setChoices(const LeadChoices &choices)
{
    m_persona->setItems(choices.personas);
    m_campaign->setItems(choices.campaigns);
    m_channel->setItems(choices.channels);
    m_unit->setItems(choices.units);
    m_owner->setItems(choices.owners);
    if (!m_lead.value)
        m_value->setCurrency(choices.currency);
    // A reference may have been set before its name was known.
    enter(lead());
}

QList<std::pair<QLineEdit *, QString Lead::*>> LeadForm::texts() const
{
    return {{m_firstName, &Lead::firstName}, {m_lastName, &Lead::lastName}, {m_company, &Lead::company},
            {m_jobTitle, &Lead::jobTitle},   {m_email, &Lead::email},       {m_phone, &Lead::phone},
            {m_city, &Lead::city},           {m_country, &Lead::country}};
}

void LeadForm::setLead(const Lead &lead)
{
    m_lead = lead;
    enter(lead);
    for (FieldError *error : std::as_const(m_errors))
        error->clearMessage();
}

namespace {

/// Calls `work` with every value of a lead that the form shows.
template <class Work> void forEachValue(Work work)
{
    for (QString Lead::*text : {&Lead::firstName, &Lead::lastName, &Lead::company, &Lead::jobTitle, &Lead::email,
                                &Lead::phone, &Lead::city, &Lead::country, &Lead::note})
        work(text);
    work(&Lead::persona);
    work(&Lead::campaign);
    work(&Lead::channel);
    work(&Lead::unit);
    work(&Lead::owner);
    work(&Lead::value);
}

} // namespace

bool LeadForm::clash(const Lead &before, const Lead &mine, const Lead &theirs)
{
    bool any = false;
    forEachValue([&](auto member) {
        any |= mine.*member != before.*member && theirs.*member != before.*member && mine.*member != theirs.*member;
    });
    return any;
}

void LeadForm::follow(const Lead &stored, const Lead &written)
{
    const Lead entered = lead();
    Lead values = stored;
    forEachValue([&](auto member) {
        if (entered.*member != written.*member)
            values.*member = entered.*member;
    });
    m_lead = stored;
    enter(values);
    for (FieldError *error : std::as_const(m_errors))
        error->clearMessage();
}

template <class IdType> void LeadForm::choose(SearchCombo *combo, IdType Lead::*member, const Lead &values)
{
    const IdType id = values.*member;
    combo->setCurrentKey(id ? QString::number(id.value) : QString());
    if (id == m_lead.*member)
        m_picked.remove(combo);
    else
        m_picked[combo] = id.value;
}

void LeadForm::enter(const Lead &values)
{
    const QSignalBlocker quiet(this);
    for (const auto &[edit, member] : texts()) {
        if (edit->text().trimmed() != values.*member)
            edit->setText(values.*member);
        if (!edit->hasFocus())
            edit->setCursorPosition(0); // a long address shows its beginning
        edit->setModified(values.*member != m_lead.*member);
    }
    choose(m_persona, &Lead::persona, values);
    choose(m_campaign, &Lead::campaign, values);
    choose(m_channel, &Lead::channel, values);
    choose(m_unit, &Lead::unit, values);
    choose(m_owner, &Lead::owner, values);
    if (values.value)
        m_value->setCurrency(values.value->currency);
    m_value->setAmount(values.value);
    m_valueEntered = values.value != m_lead.value;
    if (m_note->toPlainText().trimmed() != values.note)
        m_note->setPlainText(values.note);
    m_note->document()->setModified(values.note != m_lead.note);
}

Lead LeadForm::lead() const
{
    Lead lead = m_lead;
    // Only what was entered: a field may not be able to show all that a stored text holds.
    for (const auto &[edit, member] : texts()) {
        if (edit->isModified())
            lead.*member = edit->text().trimmed();
    }
    if (m_note->document()->isModified())
        lead.note = m_note->toPlainText().trimmed();
    lead.persona = PersonaId(m_picked.value(m_persona, lead.persona.value));
    lead.campaign = CampaignId(m_picked.value(m_campaign, lead.campaign.value));
    lead.channel = ChannelId(m_picked.value(m_channel, lead.channel.value));
    lead.unit = UnitId(m_picked.value(m_unit, lead.unit.value));
    lead.owner = PersonId(m_picked.value(m_owner, lead.owner.value));
    if (m_valueEntered && m_value->isAcceptable())
        lead.value = m_value->amount();
    return lead;
}

bool LeadForm::isModified() const
{
    const Lead entered = lead();
    bool any = false;
    forEachValue([&](auto member) { any |= entered.*member != m_lead.*member; });
    return any;
}

void LeadForm::setReadOnly(const QString &reason)
{
    for (QWidget *editor : std::as_const(m_editors)) {
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setReadOnly(!reason.isEmpty());
        editor->setToolTip(reason);
    }
    // A read-only combo would still open its list.
    for (SearchCombo *combo : {m_persona, m_campaign, m_channel, m_unit, m_owner})
        combo->setEnabled(reason.isEmpty());
    m_note->setReadOnly(!reason.isEmpty());
}

bool LeadForm::showError(const Error &error)
{
    const auto *refused = dynamic_cast<const Refused *>(&error);
    FieldError *place = refused ? m_errors.value(refused->field) : nullptr;
    if (!place)
        return false;
    place->setMessage(words::errorText(error));
    m_editors.value(refused->field)->setFocus();
    return true;
}

void LeadForm::focusFirst()
{
    m_firstName->setFocus();
}

bool LeadForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

void LeadForm::commit()
{
    if (isModified())
        Q_EMIT committed();
}

} // namespace smarketing
