// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/button_kind.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QPushButton;

namespace smarketing {

class FlowLayout;
class Label;

/// Top of a page: title, one line below it, buttons on the right in the order they were added. Where that line has no
/// room beside the buttons it runs below them; where the title has none, as with large text, they stand under both.
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
    enum class Shape { Beside, Between, Under };
    Shape wanted() const;
    void arrange();

    Shape m_shape = Shape::Beside;
    QGridLayout *m_grid;
    Label *m_title;
    Label *m_subtitle;
    FlowLayout *m_actions;
};

} // namespace smarketing
