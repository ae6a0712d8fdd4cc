// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/absence_dialog.h"

#include "parts/button.h"
#include "parts/date_edit.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "style/metrics.h"

#include "smarketing/workbench/person.h"
#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

AbsenceDialog::AbsenceDialog(Session &session, const Person &person, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_person(person),
      m_mayChange(session.actor().id == person.id || may(session.actor(), Action::ManagePeople)),
      m_rows(new QVBoxLayout),
      m_first(new DateEdit),
      m_last(new DateEdit),
      m_note(new QLineEdit),
      m_error(new FieldError(m_last))
{
    setObjectName(u"absenceDialog"_s);
    setWindowTitle(tr("Absences of %1").arg(person.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOfLetters(*this, 66));
    auto *title = new Label(windowTitle());
    title->setTextSize(TextSize::Large, true);
    auto *why = new Label(tr("On these days no lead is suggested for this person."), TextSize::Body, Tone::Muted);
    why->setWordWrap(true);
    auto *close = makeButton(u"closeAbsences"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(title);
    column->addWidget(why);
    column->addLayout(m_rows);
    column->addWidget(entry());
    column->addWidget(m_error);
    column->addStretch(1);
    column->addWidget(close, 0, Qt::AlignRight);
    refresh();
}

QWidget *AbsenceDialog::entry()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_first->setObjectName(u"firstDayField"_s);
    m_last->setObjectName(u"lastDayField"_s);
    m_note->setObjectName(u"noteField"_s);
    m_first->field()->setAccessibleName(tr("First day"));
    m_last->field()->setAccessibleName(tr("Last day"));
    m_note->setAccessibleName(tr("Note"));
    m_first->setPlaceholder(tr("First day"));
    m_last->setPlaceholder(tr("Last day"));
    m_note->setPlaceholderText(tr("Note"));
    auto *add = makeButton(u"addAbsence"_s, tr("Add"), u"plus"_s);
    connect(add, &QPushButton::clicked, this, &AbsenceDialog::add);
    row->addWidget(m_first, 2);
    row->addWidget(m_last, 2);
    row->addWidget(m_note, 3);
    row->addWidget(add);
    box->setEnabled(m_mayChange);
    box->setToolTip(m_mayChange ? QString() : words::whyNot(m_session.actor(), Action::ManagePeople));
    return box;
}

void AbsenceDialog::refresh()
{
    m_session.read([id = m_person.id](Reading &reading) { return people::absences(reading, id); })
        .then(this, [this](const QList<Absence> &absences) { show(absences); })
        .onFailed(this, [this](const Error &error) { tell(error); });
}

void AbsenceDialog::show(const QList<Absence> &absences)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Absence &absence : absences)
        m_rows->addWidget(row(absence));
    if (absences.isEmpty())
        m_rows->addWidget(new Label(tr("No absences."), TextSize::Body, Tone::Muted));
}

QWidget *AbsenceDialog::row(const Absence &absence)
{
    const QLocale locale;
    const QString days = u"%1 – %2"_s.arg(locale.toString(absence.firstDay, QLocale::ShortFormat),
                                          locale.toString(absence.lastDay, QLocale::ShortFormat));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    auto *remove = makeIconButton(u"removeAbsence"_s, u"trash"_s, tr("Remove %1").arg(days));
    remove->setEnabled(m_mayChange);
    connect(remove, &QPushButton::clicked, this, [this, id = absence.id] { this->remove(id); });
    row->addWidget(new Label(days));
    row->addWidget(new Label(absence.note, TextSize::Body, Tone::Muted), 1);
    row->addWidget(remove);
    return line;
}

void AbsenceDialog::add()
{
    const QDate first = m_first->date().value_or(QDate());
    const Absence absence{0, m_person.id, first, m_last->date().value_or(first), m_note->text().simplified()};
    m_session.write({u"add-absence"_s}, [absence](Transaction &tx) { return people::addAbsence(tx, absence); })
        .then(this,
              [this](qint64) {
                  m_first->setDate(std::nullopt);
                  m_last->setDate(std::nullopt);
                  m_note->clear();
                  refresh();
              })
        .onFailed(this, [this](const Error &error) { tell(error); });
}

void AbsenceDialog::remove(qint64 absence)
{
    m_session.write({u"remove-absence"_s}, [absence](Transaction &tx) { people::removeAbsence(tx, absence); })
        .then(this, [this] { refresh(); })
        .onFailed(this, [this](const Error &error) { tell(error); });
}

void AbsenceDialog::tell(const Error &error)
{
    m_error->setMessage(words::errorText(error));
}

} // namespace smarketing
