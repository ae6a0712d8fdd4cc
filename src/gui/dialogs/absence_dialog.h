// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace smarketing {

class DateEdit;
class FieldError;

/// When a person is away: days on which no lead is handed to them. Written at once, line by line.
class AbsenceDialog : public QDialog {
    Q_OBJECT
public:
    AbsenceDialog(Session &session, const Person &person, QWidget *parent);

private:
    QWidget *entry();
    void refresh();
    void show(const QList<Absence> &absences);
    QWidget *row(const Absence &absence);
    void add();
    void remove(qint64 absence);
    void tell(const Error &error);

    Session &m_session;
    Person m_person;
    bool m_mayChange;
    QVBoxLayout *m_rows;
    DateEdit *m_first;
    DateEdit *m_last;
    QLineEdit *m_note;
    FieldError *m_error;
};

} // namespace smarketing
