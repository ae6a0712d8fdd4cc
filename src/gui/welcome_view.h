// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace smarketing {

class Preferences;

/// What a window shows before a workspace is open: make one, open one, a recent one, or look at the demo.
class WelcomeView : public QWidget {
    Q_OBJECT
public:
    explicit WelcomeView(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void createRequested();
    void chooseRequested();
    void connectRequested();
    void demoRequested();
    void openRequested(const QString &path);

private:
    QWidget *greeting();
    QWidget *ways();
    QWidget *recent();
    void fillRecent();
    QWidget *recentRow(const QString &path);

    Preferences &m_preferences;
    QVBoxLayout *m_recentRows = nullptr;
};

} // namespace smarketing
