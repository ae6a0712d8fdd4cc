// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "banner.h"

#include "smarketing/workbench/session.h"

namespace smarketing {

/// The strip that says in what state a session is, where that lasts and concerns every page: read only, out of reach
/// and why, or with something of which nobody knows whether it was saved.
class StateBanner : public Banner {
    Q_OBJECT
public:
    explicit StateBanner(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The server refuses the password, and one wants to give it another.
    void passwordRequested();

private:
    void tell();
    QString outOfReachText() const;
    QString readOnlyText() const;
    bool isPasswordRefused() const { return m_keptOut && m_keptOut->field == u"password"; }

    Session &m_session;
    bool m_isReachable = true;
    std::optional<Refused> m_keptOut;
    int m_unknown = 0;
};

} // namespace smarketing
