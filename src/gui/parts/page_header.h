// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/button_kind.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace smarketing {

class Label;

/// Top of a page: title, one line below it, buttons on the right in the order they were added.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    QPushButton *addAction(QAction *action, ButtonKind kind = ButtonKind::Standard);
    void addWidget(QWidget *widget);

private:
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_actions;
};

} // namespace smarketing
