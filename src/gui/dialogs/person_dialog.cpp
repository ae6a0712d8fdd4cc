// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/person_dialog.h"

#include "permit.h"

#include "smarketing/workbench/folding.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

Role usualRole(Department department)
{
    switch (department) {
    case Department::Marketing:
        return Role::Marketing;
    case Department::Sales:
        return Role::Sales;
    case Department::Management:
        return Role::Manager;
    case Department::Product:
    case Department::Other:
        break;
    }
    return Role::Guest;
}

template <TextEnum E> void fillWith(QComboBox &combo, E current)
{
    for (const E value : allOf<E>())
        combo.addItem(words::label(value), int(value));
    combo.setCurrentIndex(combo.findData(int(current)));
}

} // namespace

PersonDialog::PersonDialog(Session &session, const Person &person, const QList<Unit> &units, QWidget *parent)
    : FormDialog(person.id ? person.name : tr("New person"), person.id ? tr("Save") : tr("Add person"), parent),
      m_session(session),
      m_person(person),
      m_name(new QLineEdit(person.name)),
      m_login(new QLineEdit(person.login)),
      m_email(new QLineEdit(person.email)),
      m_department(new QComboBox),
      m_role(new QComboBox),
      m_unit(new QComboBox),
      m_active(new QCheckBox(tr("Active: signs in and receives leads")))
{
    setObjectName(u"personDialog"_s);
    fill(units);
    addField(u"name"_s, tr("Name"), m_name);
    addField(u"login"_s, tr("Login"), m_login,
             session.address().isServer() ? tr("The server makes it; give it a password afterwards.") : QString());
    addField(u"email"_s, tr("E-mail"), m_email);
    addField(u"department"_s, tr("Department"), m_department);
    addField(u"role"_s, tr("Role"), m_role, tr("What the person may do. It usually follows the department."));
    addField(u"unit"_s, tr("Unit"), m_unit);
    m_active->setObjectName(u"activeField"_s);
    m_active->setChecked(person.active);
    addWide(m_active);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (!m_person.id && !m_ownLogin)
            m_login->setText(folded(name).section(u' ', 0, 0));
    });
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_ownLogin = true; });
    connect(m_role, &QComboBox::activated, this, [this] { m_ownRole = true; });
    connect(m_department, &QComboBox::activated, this, [this] {
        const Role usual = usualRole(static_cast<Department>(m_department->currentData().toInt()));
        if (!m_ownRole)
            m_role->setCurrentIndex(m_role->findData(int(usual)));
    });
    for (QWidget *control : std::initializer_list<QWidget *>{m_name, m_login, m_email, m_department, m_role, m_unit,
                                                             m_active, acceptButton()})
        permit(control, session.actor(), Action::ManagePeople);
}

void PersonDialog::fill(const QList<Unit> &units)
{
    fillWith(*m_department, m_person.department);
    fillWith(*m_role, m_person.role);
    m_unit->addItem(tr("None"), 0);
    for (const Unit &unit : units) {
        if (unit.active || unit.id == m_person.unit)
            m_unit->addItem(unit.name, unit.id.value);
    }
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(m_person.unit.value)));
}

Person PersonDialog::entered() const
{
    Person person = m_person;
    person.name = m_name->text().simplified();
    person.login = m_login->text().trimmed();
    person.email = m_email->text().trimmed();
    person.department = static_cast<Department>(m_department->currentData().toInt());
    person.role = static_cast<Role>(m_role->currentData().toInt());
    person.unit = UnitId(m_unit->currentData().toLongLong());
    person.active = m_active->isChecked();
    return person;
}

void PersonDialog::submit()
{
    save(entered());
}

void PersonDialog::save(const Person &person)
{
    setBusy(true);
    m_session
        .write({person.id ? u"change-person"_s : u"add-person"_s},
               [person](Transaction &tx) {
                   if (person.id)
                       people::change(tx, person);
                   else
                       people::add(tx, person);
               })
        .then(this, [this, person] { saved(person); })
        .onFailed(this, [this, person](const Error &error) {
            settle<Person>(
                m_session, error, {person.name, fields(), m_person, person},
                [id = person.id](Reading &reading) { return recordIn(people::all(reading), id, u"person"_s); },
                [this](const Person &merged) { save(merged); });
        });
}

QList<RecordField<Person>> PersonDialog::fields() const
{
    QHash<UnitId, QString> units;
    for (int i = 0; i < m_unit->count(); ++i)
        units.insert(UnitId(m_unit->itemData(i).toLongLong()), m_unit->itemText(i));
    return {recordField(tr("Name"), &Person::name),
            recordField(tr("Login"), &Person::login),
            recordField(tr("E-mail"), &Person::email),
            recordField(tr("Department"), &Person::department,
                        [](Department department) { return words::label(department); }),
            recordField(tr("Role"), &Person::role, [](Role role) { return words::label(role); }),
            recordField(tr("Unit"), &Person::unit, [units](UnitId unit) { return units.value(unit); }),
            recordField(tr("Active"), &Person::active, [](bool active) { return active ? tr("Yes") : tr("No"); })};
}

void PersonDialog::saved(const Person &person)
{
    const QString text = m_person.id ? tr("%1 is changed.").arg(person.name) : tr("%1 is added.").arg(person.name);
    std::function<void()> undo;
    // What somebody else changed meanwhile is not to be taken back with it.
    if (m_person.id && person.rowVersion == m_person.rowVersion)
        undo = [session = &m_session, before = m_person, version = m_person.rowVersion + 1] {
            Person back = before;
            back.rowVersion = version;
            session->write({u"undo-change-person"_s}, [back](Transaction &tx) { people::change(tx, back); });
        };
    Q_EMIT messageRaised({Message::Kind::Success, text, undo});
    accept();
}

} // namespace smarketing
