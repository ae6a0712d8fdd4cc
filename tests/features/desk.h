// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QStringList>

#include <functional>
#include <memory>

class QAbstractItemView;
class QWidget;

namespace smarketing {

class MainWindow;
class Program;

/// One person's computer: the whole program with one window, worked by keys and clicks and read by what is in sight.
/// Widgets are found by their object names, in the dialog in front first. Every act waits for what it needs, and
/// answers what went wrong, or nothing.
class Desk {
public:
    Desk();
    ~Desk();

    /// The verbs of Colleague, as words: {"press", "Ctrl+2"}. What was read comes back in `answer`.
    QString act(const QStringList &words, QString &answer);

private:
    QString open(const QString &path, const QString &login);
    QString signIn(const QString &login);
    QString press(const QString &keys);
    QString type(const QString &text);
    QString click(const QString &name);
    QString fill(const QString &name, const QString &text);
    QString choose(const QString &name, const QString &text);
    QString tab(const QString &name, const QString &text);
    QString see(const QString &name, const QString &text, bool wanted);
    QString hear(const QString &text);
    QString focus(const QString &name);

    QWidget *find(const QString &name) const;
    QWidget *inFront() const;
    bool hasKeyboard() const;
    bool isQuiet() const;
    QString inSight() const;

    std::unique_ptr<Program> m_program;
    MainWindow *m_window;
    QStringList m_heard;
};

} // namespace smarketing
