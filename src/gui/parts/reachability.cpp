// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/reachability.h"

#include "smarketing/workbench/session.h"

#include <QWidget>

namespace smarketing {

namespace {

constexpr std::chrono::milliseconds readAgainWithin{1500};

} // namespace

Reachability::Reachability(Session &session, QWidget *around) : QObject(around)
{
    m_back.setSingleShot(true);
    m_back.setInterval(readAgainWithin);
    connect(&m_back, &QTimer::timeout, this, [this] { setReadable(true); });
    connect(&session, &Session::reachabilityChanged, this, [this](bool reachable) {
        if (reachable)
            return m_back.start();
        m_back.stop();
        setReadable(false);
    });
}

Reachability *Reachability::around(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *found = widget->findChild<Reachability *>({}, Qt::FindDirectChildrenOnly))
            return found;
    }
    return nullptr;
}

void Reachability::setReadable(bool readable)
{
    if (std::exchange(m_isReadable, readable) != readable)
        Q_EMIT changed();
}

} // namespace smarketing
