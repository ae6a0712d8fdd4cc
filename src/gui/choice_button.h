// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace smarketing {

/// A large button for one of a few ways to go on: icon, title and a line that says what happens.
class ChoiceButton : public QPushButton {
    Q_OBJECT
public:
    ChoiceButton(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    QFont textFont() const;

    QString m_icon;
    QString m_title;
    QString m_text;
};

} // namespace smarketing
