// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace smarketing {

class Label;

/// Says why a place is empty and what to do about it. Centred in whatever room it is given.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &iconName, const QString &title, const QString &text);
    /// The one thing to do here; a null text removes it. The button emits actionTriggered().
    void setAction(const QString &text, const QString &iconName = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIcon();
    void fit();

    QString m_iconName;
    Label *m_icon;
    Label *m_title;
    Label *m_text;
    QPushButton *m_button;
};

} // namespace smarketing
