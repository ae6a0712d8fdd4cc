// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/people_page.h"

#include "dialogs/absence_dialog.h"
#include "dialogs/password_dialog.h"
#include "dialogs/person_dialog.h"
#include "dialogs/unit_dialog.h"
#include "models/person_model.h"
#include "parts/empty_state.h"
#include "parts/page_header.h"
#include "parts/table_view.h"
#include "permit.h"
#include "style/icons.h"
#include "style/metrics.h"

#include "smarketing/workbench/person.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

struct PeoplePage::Answer {
    QList<Person> people;
    QList<Unit> units;
    QSet<PersonId> absent;
};

PeoplePage::PeoplePage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(tr("People"), tr("Who works on the leads, and what each may do"))),
      m_search(new QLineEdit),
      m_table(new TableView),
      m_model(new PersonModel(this))
{
    makeActions();
    m_search->setObjectName(u"peopleSearch"_s);
    m_search->setPlaceholderText(tr("Search people"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    for (const int column : {PersonModel::DepartmentColumn, PersonModel::State})
        m_table->setColumnKind(column, ColumnKind::Pill);
    m_table->sortByColumn(PersonModel::Name, Qt::AscendingOrder);
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"people"_s);
    m_table->setEmptyState(new EmptyState(u"users"_s, tr("Nobody found"), tr("Try fewer letters of the name.")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_search, &QLineEdit::textChanged, m_model, &PersonModel::setFilter);
    connect(m_table, &TableView::rowActivated, this, &PeoplePage::editPerson);
    connect(m_table, &TableView::rowSelectionChanged, this, &PeoplePage::followSelection);
    connect(m_table, &TableView::contextMenuWanted, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_edit, m_password, m_absences});
        menu->popup(position);
    });
    followSelection();
}

QAction *PeoplePage::makeAction(const QString &name, const QString &iconName, const QString &text,
                                void (PeoplePage::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void PeoplePage::makeActions()
{
    m_add = makeAction(u"actionAddPerson"_s, u"user-plus"_s, tr("Add person"), &PeoplePage::addPerson);
    m_edit = makeAction(u"actionEditPerson"_s, u"pencil"_s, tr("Edit"), &PeoplePage::editPerson);
    m_password = makeAction(u"actionSetPassword"_s, u"key"_s, tr("Set password"), &PeoplePage::setPassword);
    m_absences = makeAction(u"actionAbsences"_s, u"calendar"_s, tr("Absences"), &PeoplePage::showAbsences);
    m_unitsAction = makeAction(u"actionUnits"_s, u"store"_s, tr("Units"), &PeoplePage::showUnits);
    m_header->addAction(m_absences, ButtonKind::Quiet);
    m_header->addAction(m_password, ButtonKind::Quiet);
    m_header->addAction(m_edit);
    m_header->addAction(m_unitsAction);
    m_header->addAction(m_add, ButtonKind::Primary);
    permit(m_add, session().actor(), Action::ManagePeople);
}

void PeoplePage::visit(const QVariantMap &arguments)
{
    m_wanted = PersonId(arguments.value(u"person"_s).toLongLong());
    refresh();
    if (arguments.value(u"start"_s).toBool())
        m_add->trigger();
}

void PeoplePage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"person"_s, u"unit"_s, u"absence"_s}))
        refresh();
}

void PeoplePage::refresh()
{
    const quint64 asked = ++m_asked;
    session()
        .read([](Reading &reading) {
            return Answer{people::all(reading), people::units(reading), people::absentToday(reading)};
        })
        .then(this,
              [this, asked](const Answer &answer) {
                  if (asked == m_asked)
                      take(answer);
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

void PeoplePage::take(const Answer &answer)
{
    const PersonId before = m_wanted ? m_wanted : selected().id;
    m_wanted = {};
    m_units = answer.units;
    m_model->setPeople(answer.people, answer.units, answer.absent);
    select(before);
    m_settled = true;
}

void PeoplePage::select(PersonId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->selectRow(row);
    followSelection();
}

Person PeoplePage::selected() const
{
    return m_model->person(m_table->selectedRows().value(0, -1));
}

void PeoplePage::followSelection()
{
    const Person person = selected();
    const bool own = person.id && person.id == session().actor().id;
    m_edit->setEnabled(bool(person.id));
    for (QAction *action : {m_password, m_absences}) {
        action->setEnabled(bool(person.id));
        action->setToolTip(action->text());
        if (!own)
            permit(action, session().actor(), Action::ManagePeople);
    }
}

void PeoplePage::openPerson(const Person &person)
{
    auto *dialog = new PersonDialog(session(), person, m_units, this);
    connect(dialog, &PersonDialog::messageRaised, this, &Page::messageRaised);
    dialog->open();
}

void PeoplePage::addPerson()
{
    Person person;
    person.department = Department::Sales;
    person.role = Role::Sales;
    openPerson(person);
}

void PeoplePage::editPerson()
{
    if (const Person person = selected(); person.id)
        openPerson(person);
}

void PeoplePage::setPassword()
{
    auto *dialog = new PasswordDialog(session(), selected(), this);
    connect(dialog, &PasswordDialog::messageRaised, this, &Page::messageRaised);
    dialog->open();
}

void PeoplePage::showAbsences()
{
    (new AbsenceDialog(session(), selected(), this))->open();
}

void PeoplePage::showUnits()
{
    (new UnitDialog(session(), this))->open();
}

QList<TourStop> PeoplePage::tourStops()
{
    const auto select = [this] { m_table->selectRow(0); };
    return {{u"person"_s, [this, select] { select(), editPerson(); }},
            {u"absences"_s, [this, select] { select(), showAbsences(); }},
            {u"units"_s, [this] { showUnits(); }}};
}

} // namespace smarketing
