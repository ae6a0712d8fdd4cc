// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "keychain.h"
#include "main_window.h"
#include "parts/enter_key.h"

#include "smarketing/workbench/words.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>

namespace smarketing {

Program::Program(QApplication &application) : m_keychain(desktopKeychain()), m_theme(application)
{
    m_theme.setMode(m_preferences.themeMode());
    m_theme.setTextScale(m_preferences.textScale());
    m_language.set(m_preferences.language());
    application.installEventFilter(this);
}

Program::~Program()
{
    for (MainWindow *window : windows())
        delete window;
}

void Program::setKeychain(std::unique_ptr<Keychain> keychain)
{
    m_keychain = std::move(keychain);
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *button = qobject_cast<QPushButton *>(watched);
        if (button && isPlainEnter(*key) && !button->isCheckable()) {
            button->click();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void Program::chooseLanguage(const QString &code)
{
    m_preferences.setLanguage(code);
    m_language.set(code);
}

void Program::chooseTheme(Theme::Mode mode)
{
    m_preferences.setThemeMode(mode);
    m_theme.setMode(mode);
}

void Program::chooseTextScale(int percent)
{
    m_preferences.setTextScale(percent);
    m_theme.setTextScale(percent);
}

MainWindow *Program::newWindow()
{
    auto *window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    window->show();
    return window;
}

void Program::openWorkspace(const QString &path, MainWindow *preferred)
{
    try {
        const auto address = WorkspaceAddress::parse(path);
        openWorkspace(address.isServer() ? address : WorkspaceAddress::parse(QFileInfo(path).absoluteFilePath()),
                      preferred);
    } catch (const Refused &refused) {
        (preferred ? preferred : newWindow())->showMessage({Message::Kind::Error, words::errorText(refused), {}});
    }
}

void Program::openWorkspace(const WorkspaceAddress &address, MainWindow *preferred)
{
    if (preferred && preferred->workspacePath().isEmpty())
        return preferred->openWorkspace(address);
    for (MainWindow *window : windows()) {
        if (window->workspacePath() == address.text()) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    newWindow()->openWorkspace(address);
}

QList<MainWindow *> Program::windows() const
{
    QList<MainWindow *> open;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window)
            open += window;
    }
    return open;
}

void Program::quit()
{
    for (MainWindow *window : windows())
        window->close();
}

} // namespace smarketing
