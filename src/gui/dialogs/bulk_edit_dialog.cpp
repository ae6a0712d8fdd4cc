// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/bulk_edit_dialog.h"

#include "parts/button.h"
#include "parts/label.h"
#include "style/metrics.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

enum class BulkField { Owner, Campaign, Channel, Persona, Unit, City, Country };

} // namespace

BulkEditDialog::BulkEditDialog(int leadCount, const LeadChoices &choices, QWidget *parent)
    : QDialog(parent),
      m_choices(choices),
      m_field(new QComboBox),
      m_editors(new QStackedWidget),
      m_choice(new SearchCombo),
      m_text(new QLineEdit)
{
    setObjectName(u"bulkEditDialog"_s);
    setWindowTitle(tr("Edit leads"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOfLetters(*this, 60));
    auto *heading = new Label(tr("Edit %n lead(s)", nullptr, leadCount));
    heading->setTextSize(TextSize::Large, true);
    const std::initializer_list<std::pair<BulkField, QString>> fields = {
        {BulkField::Owner, tr("Owner")},     {BulkField::Campaign, tr("Campaign")}, {BulkField::Channel, tr("Channel")},
        {BulkField::Persona, tr("Persona")}, {BulkField::Unit, tr("Unit")},         {BulkField::City, tr("City")},
        {BulkField::Country, tr("Country")}};
    for (const auto &[field, text] : fields)
        m_field->addItem(text, int(field));
    m_field->setObjectName(u"field"_s);
    m_field->setAccessibleName(tr("Field"));
    m_choice->setObjectName(u"choice"_s);
    m_choice->setClearable(true);
    m_choice->setAccessibleName(tr("New value"));
    m_choice->setPlaceholderText(tr("Empty takes the value away"));
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("New value"));
    m_text->setPlaceholderText(tr("Empty takes the value away"));
    m_editors->addWidget(m_choice);
    m_editors->addWidget(m_text);
    m_editors->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *form = new QFormLayout;
    form->setSpacing(space::m);
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("New value"), m_editors);
    auto *cancel = makeButton(u"cancelButton"_s, tr("Cancel"));
    auto *accept = makeButton(u"acceptButton"_s, tr("Change"), {}, ButtonKind::Primary);
    accept->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(heading);
    column->addLayout(form);
    column->addStretch(1);
    column->addLayout(foot);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showField);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(patch());
        QDialog::accept();
    });
    showField();
}

void BulkEditDialog::showField()
{
    const auto field = static_cast<BulkField>(m_field->currentData().toInt());
    const QList<SearchItem> *items = field == BulkField::Owner      ? &m_choices.owners
                                     : field == BulkField::Campaign ? &m_choices.campaigns
                                     : field == BulkField::Channel  ? &m_choices.channels
                                     : field == BulkField::Persona  ? &m_choices.personas
                                     : field == BulkField::Unit     ? &m_choices.units
                                                                    : nullptr;
    m_editors->setCurrentWidget(items ? static_cast<QWidget *>(m_choice) : m_text);
    m_choice->setCurrentKey({});
    if (items)
        m_choice->setItems(*items);
}

LeadPatch BulkEditDialog::patch() const
{
    LeadPatch patch;
    const qint64 id = m_choice->currentKey().toLongLong();
    switch (static_cast<BulkField>(m_field->currentData().toInt())) {
    case BulkField::Owner:
        patch.owner = PersonId(id);
        break;
    case BulkField::Campaign:
        patch.campaign = CampaignId(id);
        break;
    case BulkField::Channel:
        patch.channel = ChannelId(id);
        break;
    case BulkField::Persona:
        patch.persona = PersonaId(id);
        break;
    case BulkField::Unit:
        patch.unit = UnitId(id);
        break;
    case BulkField::City:
        patch.city = m_text->text().trimmed();
        break;
    case BulkField::Country:
        patch.country = m_text->text().trimmed();
        break;
    }
    return patch;
}

} // namespace smarketing
