// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace smarketing {

using namespace Qt::StringLiterals;

/// Somebody at a computer of their own: another process with a Desk, told by lines what to do. What cannot be done
/// fails the test, in words.
class Colleague {
public:
    /// Starts the program, opens the workspace and signs in.
    Colleague(const QString &workspace, const QString &login);
    ~Colleague();

    void press(const QString &keys) { act({u"press"_s, keys}); }
    void type(const QString &text) { act({u"type"_s, text}); }
    void click(const QString &name) { act({u"click"_s, name}); }
    void fill(const QString &name, const QString &text) { act({u"fill"_s, name, text}); }
    /// The row of a list that holds the text.
    void choose(const QString &list, const QString &text) { act({u"choose"_s, list, text}); }
    void tab(const QString &name, const QString &text) { act({u"tab"_s, name, text}); }
    /// By and by, without doing anything.
    void sees(const QString &name, const QString &text) { act({u"see"_s, name, text}); }
    void seesNo(const QString &name, const QString &text) { act({u"miss"_s, name, text}); }
    /// A message at the foot of the window.
    void hears(const QString &text) { act({u"hear"_s, text}); }
    void isAt(const QString &name) { act({u"focus"_s, name}); }
    QString reads(const QString &name) { return act({u"read"_s, name}); }

private:
    QString act(const QStringList &words);

    QString m_login;
    QTemporaryDir m_home; ///< for what the program remembers
    QProcess m_process;
};

} // namespace smarketing
