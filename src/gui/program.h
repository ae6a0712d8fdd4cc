// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"
#include "preferences.h"

#include <QList>
#include <QPointer>

namespace smarketing {

class Keychain;
class MainWindow;
class WorkspaceAddress;

/// What all windows of one process share: the look, the language, what is remembered, and the list of windows.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(QApplication &application);
    ~Program() override;

    Theme &theme() { return m_theme; }
    Language &language() { return m_language; }
    Preferences &preferences() { return m_preferences; }
    Keychain &keychain() { return *m_keychain; }
    void setKeychain(std::unique_ptr<Keychain> keychain);

    /// A change the user asks for: takes effect at once and is remembered.
    void chooseLanguage(const QString &code);
    void chooseTheme(Theme::Mode mode);
    void chooseTextScale(int percent);

    /// A new window at the welcome page; it deletes itself when closed.
    MainWindow *newWindow();
    /// Opens it in `preferred` where that is still empty, even beside another window on the same file; otherwise brings
    /// the window that has it to the front, or opens a new one.
    void openWorkspace(const QString &path, MainWindow *preferred = nullptr);
    void openWorkspace(const WorkspaceAddress &address, MainWindow *preferred = nullptr);
    QList<MainWindow *> windows() const;
    void quit();

protected:
    /// Return presses the button that has the keyboard, in windows as in dialogs; one that is only switched on and off
    /// leaves it to the form it stands in.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Preferences m_preferences;
    std::unique_ptr<Keychain> m_keychain;
    Theme m_theme;
    Language m_language;
    QList<QPointer<MainWindow>> m_windows;
};

} // namespace smarketing
