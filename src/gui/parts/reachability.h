// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace smarketing {

class Session;

/// Whether what stands within a widget can be read at the moment. After a time out of reach it counts as readable a
/// little later than it is, so that lists are read again before they say that there is nothing.
class Reachability : public QObject {
    Q_OBJECT
public:
    Reachability(Session &session, QWidget *around);

    bool isReadable() const { return m_isReadable; }
    /// The one of the nearest widget around; null where there is none.
    static Reachability *around(const QWidget *widget);

Q_SIGNALS:
    void changed();

private:
    void setReadable(bool readable);

    bool m_isReadable = true;
    QTimer m_back;
};

} // namespace smarketing
