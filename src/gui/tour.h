// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"

#include <QDir>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <deque>
#include <functional>

namespace smarketing {

class MainWindow;
class Program;

/// Walks through every page, as whoever works there, and the dialogs that pages offer, and writes a picture of each as
/// NN_name.png: for the documents, and to look at what the program looks like. Then it shows a workspace in which there
/// is nothing yet. It works on a copy of the file given; without one it makes the demo.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(Program &program, MainWindow &window, const QString &folder);

    void start(const QString &file);
    /// What did not come to rest in time, or could not be opened.
    QStringList problems() const { return m_problems; }

Q_SIGNALS:
    void finished();

private:
    struct Stop {
        QString name;
        std::function<void()> go;
        std::function<bool()> arrived;
    };

    Stop visitOf(const QString &name, const QString &page);
    void next();
    void look();
    void takePicture(const QString &name);
    void closeDialogs();
    void planOpening(const QString &file);
    void planPages();
    void planVisit(const QString &name, const QString &page, Role role);
    void planPage(const QString &name);
    void planDialogs();
    void planLargeText();
    void planEmptyWorkspace();
    void planEmptyPages();
    void fillNewWorkspace();
    void signInAs(Role role);

    Program &m_program;
    MainWindow &m_window;
    QDir m_folder;
    QTemporaryDir m_workspaces;
    std::deque<Stop> m_stops;
    Stop m_stop;
    Role m_role = Role::Manager; ///< who is signed in once the stops planned so far are done
    QTimer m_timer;
    int m_looks = 0;
    int m_calmLooks = 0;
    int m_pictures = 0;
    QStringList m_problems;
};

} // namespace smarketing
