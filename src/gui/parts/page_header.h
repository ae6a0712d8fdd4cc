// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/button_kind.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace smarketing {

class FlowLayout;
class Label;

/// Top of a page: title, one line below it, buttons on the right in the order they were added; under the title where
/// both have no room side by side, as with large text.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    QPushButton *addAction(QAction *action, ButtonKind kind = ButtonKind::Standard);
    void addWidget(QWidget *widget);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Label *m_title;
    Label *m_subtitle;
    FlowLayout *m_actions;
};

} // namespace smarketing
