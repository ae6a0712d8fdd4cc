// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "smarketing/workbench/words.h"

namespace smarketing {

Page::Page(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &Page::onChanged);
}

void Page::visit(const QVariantMap &) {}

QList<QAction *> Page::pageActions() const
{
    return actions();
}

bool Page::isSettled() const
{
    return true;
}

QList<TourStop> Page::tourStops()
{
    return {};
}

void Page::raise(const Error &error)
{
    // What a rule refuses is no failure.
    const bool refused = !words::ruleOf(error).isEmpty();
    if (!words::isSilent(error))
        Q_EMIT messageRaised({refused ? Message::Kind::Warning : Message::Kind::Error, words::errorText(error), {}});
}

void Page::onChanged(const Changes &) {}

} // namespace smarketing
