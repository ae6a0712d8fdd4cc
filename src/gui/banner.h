// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QPushButton;

namespace smarketing {

class Label;

/// A strip across the window for a state that lasts, such as a workspace out of reach. Takes no room without a text.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr, const QString &icon = QStringLiteral("offline"));

    void setIcon(const QString &icon);
    void setText(const QString &text);
    /// A button beside the text; none without a text of its own.
    void setAction(const QString &text, const std::function<void()> &action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Label *m_text;
    QPushButton *m_action;
    std::function<void()> m_act;
};

} // namespace smarketing
