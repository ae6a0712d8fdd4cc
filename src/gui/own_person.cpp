// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_person.h"

#include "main_window.h"
#include "workspace_view.h"

#include "smarketing/workbench/person.h"
#include "smarketing/workbench/words.h"

#include <QDialog>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds dialogLook{400};

bool differs(const Person &one, const Person &other)
{
    return one.role != other.role || one.department != other.department || one.unit != other.unit ||
           one.name != other.name;
}

bool hasDialog(const MainWindow &window)
{
    return std::ranges::any_of(window.findChildren<QDialog *>(), &QWidget::isVisible);
}

} // namespace

OwnPerson::OwnPerson(MainWindow &window, Session &session) : QObject(&session), m_window(&window), m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(dialogLook);
    connect(&m_again, &QTimer::timeout, this, &OwnPerson::take);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"person"_s) && isSignedIn())
            read();
    });
}

bool OwnPerson::isSignedIn() const
{
    return m_window && m_window->session() == &m_session && m_window->workspaceView() && m_session.actor().id;
}

void OwnPerson::read()
{
    m_session.read([](Reading &reading) { return people::all(reading); })
        .then(this,
              [this, asked = ++m_asked](const QList<Person> &all) {
                  const auto own = std::ranges::find(all, m_session.actor().id, &Person::id);
                  if (asked != m_asked || own == all.end())
                      return;
                  m_found = *own;
                  take();
              })
        .onFailed([](const Error &) {}); // with the next change, or once the workspace can be reached again
}

void OwnPerson::take()
{
    if (!isSignedIn() || m_found.id != m_session.actor().id)
        return;
    if (m_session.isReadOnly())
        m_found.role = Role::Guest;
    const bool isOut = !m_found.active && !m_session.address().isServer();
    if (!isOut && !differs(m_found, m_session.actor()))
        return;
    if (hasDialog(*m_window))
        return m_again.start();
    if (!isOut)
        return takeOver();
    m_window->signOut();
    m_window->showMessage(
        {Message::Kind::Warning, tr("You were signed out: a manager has ended your access to this workspace."), {}});
}

void OwnPerson::takeOver()
{
    const bool hasNewRole = m_found.role != m_session.actor().role;
    m_window->signIn(m_found);
    if (hasNewRole)
        m_window->showMessage(
            {Message::Kind::Info, tr("Your role in this workspace is now: %1").arg(words::label(m_found.role)), {}});
}

} // namespace smarketing
