// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace smarketing {

/// Adds a person or changes one. For who may not, it shows and keeps still.
class PersonDialog : public FormDialog {
    Q_OBJECT
public:
    /// A person without an id is new.
    PersonDialog(Session &session, const Person &person, const QList<Unit> &units, QWidget *parent);

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

protected:
    void submit() override;

private:
    void fill(const QList<Unit> &units);
    Person entered() const;
    void save(const Person &person);
    QList<RecordField<Person>> fields() const;
    void saved(const Person &person);

    Session &m_session;
    Person m_person;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_email;
    QComboBox *m_department;
    QComboBox *m_role;
    QComboBox *m_unit;
    QCheckBox *m_active;
    bool m_ownRole = false;
    bool m_ownLogin = false;
};

} // namespace smarketing
