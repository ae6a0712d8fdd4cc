// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff_notifier.h"

#include "preferences.h"
#include "style/icons.h"

#include "smarketing/workbench/home.h"

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
    m_session.read(home::latestForMe)
        .then(this,
              [this](const std::optional<homeStore::Waiting> &waiting) {
                  const qint64 me = m_session.actor().id.value;
                  if (!waiting || waiting->id.value <= m_preferences.lastSeenHandoff(m_session.path(), me))
                      return;
                  m_preferences.setLastSeenHandoff(m_session.path(), me, waiting->id.value);
                  tell(tr("%1 hands you a lead: %2").arg(waiting->sender, waiting->lead));
              })
        .onFailed([](const Error &) {});
}

void HandoffNotifier::tell(const QString &text)
{
    Q_EMIT received(text);
    if (!m_view->isActiveWindow() && QSystemTrayIcon::isSystemTrayAvailable())
        tray()->showMessage(tr("Smarketing Workbench"), text, applicationIcon(), shownMillis);
}

QSystemTrayIcon *HandoffNotifier::tray()
{
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(applicationIcon(), this);
        m_tray->show();
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &HandoffNotifier::activated);
        connect(m_tray, &QSystemTrayIcon::activated, this, &HandoffNotifier::activated);
    }
    return m_tray;
}

} // namespace smarketing
