// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_banner.h"

#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

StateBanner::StateBanner(Session &session, QWidget *parent) : Banner(parent), m_session(session)
{
    connect(&session, &Session::reachabilityChanged, this, [this](bool reachable) {
        m_isReachable = reachable;
        m_keptOut.reset();
        tell();
    });
    connect(&session, &Session::keptOut, this, [this](const Refused &why) {
        m_keptOut = why;
        tell();
    });
    connect(&session, &Session::fateUnknown, this, [this](int writes) {
        m_unknown = writes;
        tell();
    });
    tell();
}

void StateBanner::tell()
{
    const bool isLost = !m_isReachable || m_unknown > 0;
    QStringList texts;
    if (!m_isReachable)
        texts += outOfReachText();
    if (m_unknown > 0)
        texts +=
            tr("The connection was lost while %n of your changes was being saved. Whether it is saved is looked up "
               "as soon as the server answers; leave open what you have open.",
               nullptr, m_unknown);
    if (!isLost && m_session.isReadOnly())
        texts += readOnlyText();
    setIcon(isLost ? u"offline"_s : u"lock"_s);
    setText(texts.join(u' '));
    if (isPasswordRefused())
        setAction(tr("Enter the password…"), [this] { Q_EMIT passwordRequested(); });
    else
        setAction({}, {});
}

QString StateBanner::outOfReachText() const
{
    if (isPasswordRefused())
        return tr("The server no longer takes the password of this login. What you see may be out of date; what you "
                  "have entered stays.");
    if (m_keptOut && m_keptOut->reason != u"no-answer" && m_keptOut->reason != u"no-primary")
        return tr("%1 What you see may be out of date; what you have entered stays.").arg(words::errorText(*m_keptOut));
    return tr("The workspace cannot be reached at the moment. What you see may be out of date; it comes back by "
              "itself.");
}

QString StateBanner::readOnlyText() const
{
    if (m_session.address().isServer())
        return tr("You are a guest here: you see everything, and change nothing.");
    return tr("This workspace can only be read here, so nothing can be changed. To work in it, copy the file to a "
              "folder you may write to.");
}

} // namespace smarketing
