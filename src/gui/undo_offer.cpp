// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo_offer.h"

namespace smarketing {

void UndoOffer::make(const Message &message)
{
    drop();
    m_message = message;
}

void UndoOffer::take()
{
    const auto undo = m_message.undo;
    drop();
    if (undo)
        undo();
}

void UndoOffer::drop()
{
    ++m_number;
    if (const Message offered = std::exchange(m_message, {}); offered.undo)
        Q_EMIT dropped(offered.text);
}

void UndoOffer::check(Session &session)
{
    if (!m_message.undoable)
        return;
    session.read(m_message.undoable)
        .then(this,
              [this, asked = m_number](bool possible) {
                  if (!possible && asked == m_number)
                      drop();
              })
        .onFailed([](const Error &) {});
}

} // namespace smarketing
