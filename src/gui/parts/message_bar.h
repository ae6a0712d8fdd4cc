// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colors.h"

#include <QFrame>
#include <QList>
#include <QTimer>

#include <functional>

class QPushButton;

namespace smarketing {

class Label;

struct Notice {
    Tone tone = Tone::Info; ///< Info, Success, Warning or Error
    QString text = {};
    QString details = {};    ///< when not empty, a Details button shows it below
    QString actionText = {}; ///< for instance "Undo"; empty for none
    std::function<void()> action = {};
};

/// The one place at the window's bottom where results are told, the latest first: it answers what was just done. A
/// success or a piece of news leaves by itself after a few seconds (never while the mouse or the focus is on it), a
/// warning when the next message comes; errors wait below until dismissed, each text once.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void post(const Notice &message);
    void success(const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    void info(const QString &text);
    void warning(const QString &text, const QString &details = {});
    void error(const QString &text, const QString &details = {});

    const Notice *current() const { return m_queue.isEmpty() ? nullptr : &m_queue.first(); }
    int waiting() const { return qMax(0, int(m_queue.size()) - 1); }
    void setHideAfter(std::chrono::milliseconds time) { m_hideAfter = time; } ///< of successes; 6 s by default

public Q_SLOTS:
    void dismiss();
    void withdraw(const QString &text); ///< what holds no longer, wherever it stands
    void clear();                       ///< what was told to somebody else

Q_SIGNALS:
    void messageShown(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void build();
    void showFirst();
    void paintToneIcon();
    void runAction();
    bool leavesByItself() const;

    QList<Notice> m_queue;
    std::chrono::milliseconds m_hideAfter{6000};
    QTimer m_timer;
    Label *m_icon;
    Label *m_text;
    Label *m_details;
    Label *m_more;
    QPushButton *m_action;
    QPushButton *m_detailsButton;
    QPushButton *m_close;
};

} // namespace smarketing
