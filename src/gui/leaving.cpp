// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaving.h"

#include "dialogs/confirm_dialog.h"
#include "main_window.h"

#include "smarketing/workbench/session.h"

#include <QCoreApplication>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMillis = 50;
constexpr int patienceMillis = 1000;

/// What people call the things that a command is about, by the word in its name.
QStringList subjectsOf(const QStringList &commands)
{
    static const std::pair<QString, const char *> subjects[] = {
        {u"draft"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "a draft")},
        {u"lead"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "leads")},
        {u"touchpoint"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "leads")},
        {u"activity"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "leads")},
        {u"feedback"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "feedback")},
        {u"rate"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "feedback")},
        {u"hand"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "handoffs")},
        {u"reassign"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "handoffs")},
        {u"deal"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "deals")},
        {u"campaign"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "campaigns")},
        {u"reach"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "campaigns")},
        {u"channel"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "channels")},
        {u"persona"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "personas")},
        {u"claim"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "personas")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "the meeting")},
        {u"agenda"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "the meeting")},
        {u"goal"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "goals")},
        {u"obstacle"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "obstacles")},
        {u"team"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "teams")},
        {u"comment"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "comments")},
        {u"person"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "people")},
        {u"company"_s, QT_TRANSLATE_NOOP("smarketing::Leaving", "settings")},
    };
    QStringList texts;
    for (const QString &command : commands) {
        const auto *found =
            std::ranges::find_if(subjects, [&command](const auto &subject) { return command.contains(subject.first); });
        const char *source =
            found == std::end(subjects) ? QT_TRANSLATE_NOOP("smarketing::Leaving", "other entries") : found->second;
        const QString text = Leaving::tr(source);
        if (!texts.contains(text))
            texts += text;
    }
    return texts;
}

} // namespace

Leaving::Leaving(MainWindow &window) : QObject(&window), m_window(window)
{
    m_look.setInterval(lookMillis);
    m_ask.setInterval(patienceMillis);
    m_ask.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &Leaving::look);
    connect(&m_ask, &QTimer::timeout, this, &Leaving::ask);
}

bool Leaving::holdsUp(std::function<void()> again)
{
    Session *session = m_window.session();
    if (!session || session == m_givenUp || session->unanswered().isEmpty())
        return false;
    m_again = std::move(again);
    if (m_look.isActive())
        return true;
    m_session = session;
    m_failuresBefore = session->failures();
    m_look.start();
    m_ask.start();
    return true;
}

void Leaving::look()
{
    if (m_session && !m_session->unanswered().isEmpty())
        return;
    const bool isWritten = m_session && m_session->failures() == m_failuresBefore;
    end();
    if (isWritten)
        m_again();
}

void Leaving::ask()
{
    m_dialog = new ConfirmDialog(
        tr("Not everything is saved yet"),
        tr("This is still on its way to the workspace: %1. It is saved as soon as that answers, and then this closes "
           "by itself. If you close now, it may be lost.")
            .arg(subjectsOf(m_session->unanswered()).join(u", "_s)),
        tr("Close and lose it"), tr("Stay"), &m_window);
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this] {
        m_givenUp = m_session;
        m_session->giveUp();
        end();
        m_again();
    });
    connect(m_dialog, &QDialog::rejected, this, &Leaving::end);
    m_dialog->open();
}

void Leaving::end()
{
    m_look.stop();
    m_ask.stop();
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
    }
}

} // namespace smarketing
