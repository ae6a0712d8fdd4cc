// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "parts/card.h"

#include "smarketing/workbench/setting.h"

class QComboBox;
class QLineEdit;

namespace smarketing {

class FieldError;
class SearchCombo;

/// The company's name, currency and time zone. Written when a field is left.
class CompanyCard : public Card {
    Q_OBJECT
public:
    explicit CompanyCard(Session &session, QWidget *parent = nullptr);

    void show(const settings::Company &company);

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

private:
    void write();
    void save(const settings::Company &company);
    void refused(const Error &error, const settings::Company &mine);

    Session &m_session;
    settings::Company m_company;
    QLineEdit *m_name;
    FieldError *m_nameError;
    QComboBox *m_currency;
    SearchCombo *m_zone;
};

} // namespace smarketing
