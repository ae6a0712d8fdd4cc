// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff_notifier.h"

#include "preferences.h"
#include "style/icons.h"

#include <QSystemTrayIcon>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMillis = 10'000;

} // namespace

HandoffNotifier::HandoffNotifier(Preferences &preferences, Session &session, QWidget *view)
    : QObject(view), m_preferences(preferences), m_session(session), m_view(view)
{
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"handoff"_s))
            look();
    });
    look();
}

void HandoffNotifier::look()
{
    const HandoffId known(m_preferences.lastSeenHandoff(m_session.address().text(), m_session.actor().id.value));
    m_session.read([known](Reading &reading) { return home::arrived(reading, known); })
        .then(this,
              [this](const homeStore::Arrived &arrived) {
                  const qint64 me = m_session.actor().id.value;
                  if (arrived.latest.value <= m_preferences.lastSeenHandoff(m_session.address().text(), me))
                      return;
                  m_preferences.setLastSeenHandoff(m_session.address().text(), me, arrived.latest.value);
                  tell(arrived);
              })
        .onFailed([](const Error &) {});
}

void HandoffNotifier::tell(const homeStore::Arrived &arrived)
{
    const bool one = arrived.count == 1;
    const QString text =
        one ? tr("%1 hands you a lead: %2").arg(arrived.sender, arrived.lead)
        : arrived.severalSenders
            ? tr("%n lead(s) were handed to you by %1 and others.", nullptr, arrived.count).arg(arrived.sender)
            : tr("%n lead(s) were handed to you by %1.", nullptr, arrived.count).arg(arrived.sender);
    m_told = {u"inbox"_s, one ? QVariantMap{{u"handoff"_s, arrived.latest.value}} : QVariantMap()};
    Q_EMIT received(text, m_told);
    if (!m_view->isActiveWindow() && QSystemTrayIcon::isSystemTrayAvailable())
        tray()->showMessage(tr("Smarketing Workbench"), text, applicationIcon(), shownMillis);
}

QSystemTrayIcon *HandoffNotifier::tray()
{
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(applicationIcon(), this);
        m_tray->show();
        const auto follow = [this] { Q_EMIT activated(m_told); };
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, follow);
        connect(m_tray, &QSystemTrayIcon::activated, this, follow);
    }
    return m_tray;
}

} // namespace smarketing
