// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/company_card.h"

#include "choices.h"
#include "dialogs/record_conflict.h"
#include "parts/field_error.h"
#include "permit.h"
#include "settings/form_grid.h"

#include "smarketing/workbench/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

CompanyCard::CompanyCard(Session &session, QWidget *parent)
    : Card(tr("The company"), parent),
      m_session(session),
      m_name(new QLineEdit),
      m_nameError(new FieldError(m_name)),
      m_currency(new QComboBox),
      m_zone(new SearchCombo)
{
    setObjectName(u"companyCard"_s);
    m_name->setObjectName(u"companyNameField"_s);
    m_currency->setObjectName(u"currencyField"_s);
    m_zone->setObjectName(u"timeZoneField"_s);
    m_zone->setItems(choices::timeZones());
    auto *grid = new FormGrid;
    grid->addRow(tr("Name"), m_name);
    grid->addRow(tr("Currency"), m_currency, tr("The currency of amounts that name no other."));
    grid->addRow(tr("Time zone"), m_zone, tr("Days begin and end by it, for everybody."));
    body()->addWidget(grid);
    body()->addWidget(m_nameError);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_currency, m_zone})
        permit(field, session.actor(), Action::ManageSettings);
    connect(m_name, &QLineEdit::editingFinished, this, &CompanyCard::write);
    connect(m_currency, &QComboBox::activated, this, &CompanyCard::write);
    connect(m_zone, &SearchCombo::currentChanged, this, &CompanyCard::write);
}

void CompanyCard::show(const settings::Company &company)
{
    // What somebody is typing belongs to what stood there when they began: it must meet what others did since (R25).
    if (m_name->hasFocus() && m_name->text().simplified() != m_company.name && m_company.rowVersion > 0)
        return;
    m_company = company;
    if (!m_name->hasFocus())
        m_name->setText(company.name);
    choices::fillCurrencies(*m_currency, company.currency);
    m_zone->setCurrentKey(company.timeZone);
}

void CompanyCard::write()
{
    settings::Company company = m_company;
    company.name = m_name->text().simplified();
    company.currency = m_currency->currentData().toString();
    company.timeZone = m_zone->currentKey();
    const bool same = company.name == m_company.name && company.currency == m_company.currency &&
                      company.timeZone == m_company.timeZone;
    if (!same)
        save(company);
}

void CompanyCard::save(const settings::Company &company)
{
    m_session
        .write({u"change-company"_s},
               [company](Transaction &tx) {
                   settings::setCompany(tx, company);
                   return settings::company(tx);
               })
        .then(this,
              [this](const settings::Company &saved) {
                  m_company = saved;
                  m_nameError->clearMessage();
                  show(saved);
                  Q_EMIT messageRaised({Message::Kind::Success, tr("The company's settings are changed."), {}});
              })
        .onFailed(this, [this, company](const Error &error) { refused(error, company); });
}

void CompanyCard::refused(const Error &error, const settings::Company &mine)
{
    if (!dynamic_cast<const Conflict *>(&error))
        return m_nameError->setMessage(words::errorText(error));
    using settings::Company;
    const QList<RecordField<Company>> fields = {recordField(tr("Name"), &Company::name),
                                                recordField(tr("Currency"), &Company::currency),
                                                recordField(tr("Time zone"), &Company::timeZone)};
    m_session.read(settings::company)
        .then(this,
              [this, fields, mine](const Company &theirs) {
                  chooseVersions<Company>(
                      this, tr("The company"), fields, m_company, mine, theirs,
                      [this](const Company &chosen) { save(chosen); },
                      [this, theirs] {
                          m_company = theirs;
                          show(theirs);
                          m_name->setText(theirs.name);
                      });
              })
        .onFailed(this, [this](const Error &gone) { m_nameError->setMessage(words::errorText(gone)); });
}

} // namespace smarketing
