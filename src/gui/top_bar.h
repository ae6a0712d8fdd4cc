// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"

#include <QWidget>

class QPushButton;

namespace smarketing {

/// Above the pages: the way into search and commands, and who is signed in.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(const Person &person, QWidget *parent = nullptr);

Q_SIGNALS:
    void searchRequested();
    void signOutRequested();
    void passwordRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *searchButton();
    QPushButton *personButton(const Person &person);
};

} // namespace smarketing
