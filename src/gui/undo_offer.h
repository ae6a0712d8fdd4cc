// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace smarketing {

/// The one command that a window offers to take back: the last that was told with an undo. It is offered until it was
/// taken back, by whatever way, or can be no more.
class UndoOffer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void make(const Message &message);
    bool isMade() const { return bool(m_message.undo); }
    QString text() const { return m_message.text; } ///< what would be taken back; empty for nothing
    void take();                                    ///< takes it back
    void drop();
    /// Something has changed: drops it where somebody else, or another window, has undone or changed the same.
    void check(Session &session);

Q_SIGNALS:
    void dropped(const QString &text);

private:
    Message m_message;
    quint64 m_number = 0;
};

} // namespace smarketing
