// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane.h"

#include "smarketing/workbench/words.h"

namespace smarketing {

Pane::Pane(Session &session, QWidget *parent) : QWidget(parent), m_session(session) {}

void Pane::raise(const Error &error)
{
    if (!words::isSilent(error))
        Q_EMIT messageRaised({Message::Kind::Error, words::errorText(error), {}});
}

void Pane::tell(const QString &text, std::function<void()> undo)
{
    Q_EMIT messageRaised({Message::Kind::Success, text, std::move(undo)});
}

} // namespace smarketing
