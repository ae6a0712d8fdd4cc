// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace smarketing {

class Label;

/// Tells of work that takes longer than 300 ms; shorter work never flashes it. Cancel shows only where it is offered.
class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void start(const QString &text, bool cancellable = true);
    void setText(const QString &text);
    void setProgress(qint64 done, qint64 total); ///< a total of 0 means "not known": busy
    void finish();
    bool isRunning() const { return m_running; }
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

Q_SIGNALS:
    void cancelRequested();

private:
    void cancel();

    std::chrono::milliseconds m_delay{300};
    QTimer m_appear;
    QTimer m_wander;
    bool m_running = false;
    Label *m_text;
    QProgressBar *m_bar;
    Label *m_percent;
    QPushButton *m_cancel;
};

} // namespace smarketing
