// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <deque>
#include <functional>

namespace smarketing {

class MainWindow;
class Program;

/// Walks through every page and the dialogs that pages offer, and writes a picture of each as NN_name.png: for the
/// documents, and to look at what the program looks like. Without a file it makes the demo and shows that.
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

    void next();
    void look();
    void takePicture(const QString &name);
    void closeDialogs();
    void planOpening(const QString &file);
    void planPages();
    void planPage(const QString &name);
    void planDialogs();
    void signInAs(const QString &page);

    Program &m_program;
    MainWindow &m_window;
    QDir m_folder;
    QTemporaryDir m_demoFolder;
    std::deque<Stop> m_stops;
    Stop m_stop;
    QTimer m_timer;
    int m_looks = 0;
    int m_calmLooks = 0;
    int m_pictures = 0;
    QStringList m_problems;
};

} // namespace smarketing
