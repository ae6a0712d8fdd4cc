// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace smarketing {

class FieldError;
class Label;
class SearchCombo;

/// Who am I: pick a person or type a login; a password is asked only of those who have one. Proposes whoever signed in
/// last.
class SignInView : public QWidget {
    Q_OBJECT
public:
    SignInView(Session &session, const QString &lastLogin, QWidget *parent = nullptr);

    bool isSettled() const { return m_settled; }

Q_SIGNALS:
    void signedIn(const smarketing::Person &person);
    void leaveRequested();

private:
    QWidget *form();
    void load();
    void showPeople(const QList<Person> &people);
    void follow(const QString &login);
    void submit();
    void showError(const Error &error);

    Session &m_session;
    QString m_lastLogin;
    QList<Person> m_people;
    bool m_settled = false;
    Label *m_company;
    SearchCombo *m_person;
    FieldError *m_personError;
    QLineEdit *m_password;
    QWidget *m_passwordBox;
    FieldError *m_passwordError;
    QPushButton *m_signIn;
};

} // namespace smarketing
