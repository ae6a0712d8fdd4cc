// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_view.h"

#include "parts/button.h"
#include "parts/card.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "parts/rings.h"
#include "parts/search_combo.h"

#include "smarketing/workbench/person.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 400;

Label *caption(const QString &text, QWidget *buddy)
{
    auto *label = new Label(text);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

} // namespace

SignInView::SignInView(Session &session, const QString &lastLogin, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_lastLogin(lastLogin),
      m_company(new Label({}, TextSize::Body, Tone::Muted)),
      m_person(new SearchCombo),
      m_personError(new FieldError(m_person)),
      m_password(new QLineEdit),
      m_passwordBox(new QWidget),
      m_passwordError(new FieldError(m_password)),
      m_signIn(makeButton(u"signInButton"_s, tr("Sign in"), u"log-in"_s, ButtonKind::Primary))
{
    setObjectName(u"signInView"_s);
    auto *card = new Card;
    card->setFixedWidth(cardWidth);
    card->body()->addWidget(form());
    auto *leave = makeButton(u"leaveButton"_s, tr("Another workspace"), u"arrow-left"_s, ButtonKind::Quiet);
    connect(leave, &QPushButton::clicked, this, &SignInView::leaveRequested);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addWidget(leave, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_person, &SearchCombo::currentChanged, this, &SignInView::follow);
    connect(m_signIn, &QPushButton::clicked, this, &SignInView::submit);
    connect(m_person, &QLineEdit::returnPressed, this, &SignInView::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInView::submit);
    setFocusProxy(m_person);
    load();
}

QWidget *SignInView::form()
{
    auto *form = new QWidget;
    auto *title = new Label(tr("Who is there?"));
    title->setTextSize(TextSize::Title, true);
    title->setAlignment(Qt::AlignHCenter);
    m_company->setObjectName(u"companyLabel"_s);
    m_company->setAlignment(Qt::AlignHCenter);
    m_company->setWordWrap(true);
    m_person->setObjectName(u"personField"_s);
    m_person->setPlaceholderText(tr("Pick your name or type your login"));
    m_password->setObjectName(u"passwordField"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto *passwordRows = new QVBoxLayout(m_passwordBox);
    passwordRows->setContentsMargins(0, space::s, 0, 0);
    passwordRows->setSpacing(space::xs);
    passwordRows->addWidget(caption(tr("Password"), m_password));
    passwordRows->addWidget(m_password);
    passwordRows->addWidget(m_passwordError);
    m_passwordBox->hide();
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::xs);
    column->addWidget(new RingsEmblem(48), 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(m_company);
    column->addSpacing(space::l);
    column->addWidget(caption(tr("Name or login"), m_person));
    column->addWidget(m_person);
    column->addWidget(m_personError);
    column->addWidget(m_passwordBox);
    column->addSpacing(space::l);
    column->addWidget(m_signIn);
    return form;
}

void SignInView::load()
{
    m_session.read([](Reading &reading) { return std::pair(people::all(reading), settings::company(reading).name); })
        .then(this,
              [this](const std::pair<QList<Person>, QString> &answer) {
                  m_company->setText(answer.second);
                  showPeople(answer.first);
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void SignInView::showPeople(const QList<Person> &people)
{
    m_people.clear();
    QList<SearchItem> items;
    for (const Person &person : people) {
        if (!person.active)
            continue;
        m_people += person;
        const QString what = u"%1 · %2"_s.arg(person.login, words::label(person.department));
        items += SearchItem{person.login, person.name, what, person.hasPassword ? u"lock"_s : u"user"_s, {}};
    }
    m_person->setItems(items);
    const bool only = m_people.size() == 1;
    const QString proposed = only ? m_people.first().login : m_lastLogin;
    m_person->setCurrentKey(proposed);
    follow(m_person->currentKey());
    // Return takes who is proposed, typing somebody else.
    (m_passwordBox->isHidden() ? static_cast<QLineEdit *>(m_person) : m_password)->setFocus();
    m_person->selectAll();
    m_settled = true;
}

void SignInView::follow(const QString &login)
{
    const auto person = std::ranges::find(m_people, login, &Person::login);
    m_passwordBox->setVisible(person != m_people.end() && person->hasPassword);
    m_password->clear();
}

void SignInView::submit()
{
    // Somebody who types a login instead of picking a name means that login.
    const auto picked = std::ranges::find(m_people, m_person->currentKey(), &Person::login);
    const QString typed = m_person->text().trimmed();
    const QString login = picked != m_people.end() && picked->name == typed ? picked->login : typed;
    m_personError->clearMessage();
    m_passwordError->clearMessage();
    if (login.isEmpty()) {
        m_personError->setMessage(tr("Pick your name or type your login"));
        m_person->setFocus();
        return;
    }
    m_signIn->setEnabled(false);
    m_session
        .read([login, password = m_password->text()](Reading &reading) {
            return people::signIn(reading, login, password);
        })
        .then(this, [this](const Person &person) { Q_EMIT signedIn(person); })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void SignInView::showError(const Error &error)
{
    m_signIn->setEnabled(true);
    m_settled = true;
    const auto *refused = dynamic_cast<const Refused *>(&error);
    const bool ofPassword = refused && refused->field == u"password"_s;
    if (ofPassword)
        m_passwordBox->show();
    (ofPassword ? m_passwordError : m_personError)->setMessage(words::errorText(error));
    (ofPassword ? m_password : static_cast<QLineEdit *>(m_person))->setFocus();
}

} // namespace smarketing
