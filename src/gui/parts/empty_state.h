// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace smarketing {

class Label;

/// Says why a place is empty and what to do about it. Centred in whatever room it is given.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);
    ~EmptyState() override;

    void setTexts(const QString &iconName, const QString &title, const QString &text);
    /// The one thing to do here; a null text removes it. The button emits actionTriggered().
    void setAction(const QString &text, const QString &iconName = {});
    /// It says that there is nothing, which holds only of what was read: while the workspace is out of reach, it says
    /// that instead.
    void setStandsForList(bool does = true);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool isUnread() const;
    void followReachability();
    void showTexts();
    void showIcon();
    void fit();

    struct Said;
    std::unique_ptr<Said> m_said; ///< where what it stands for can be read
    Label *m_icon;
    Label *m_title;
    Label *m_text;
    QPushButton *m_button;
};

} // namespace smarketing
