// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colors.h"

#include <QKeySequence>
#include <QWidget>

class QListView;
class QPushButton;
class QStandardItem;
class QStandardItemModel;

namespace smarketing {

struct NavigationItem {
    QString key = {};
    QString icon = {};
    QString text = {};
    QString section = {};  ///< items of one section stand together under its heading
    QString shortcut = {}; ///< shown in the tooltip only; the window owns the shortcut
};

/// The list of pages on the left. Arrow keys move and open, letters jump. It collapses to icons when asked or when its
/// window is narrower than autoCollapseWidth; then names and counts are in the tooltips and for screen readers.
class Navigation : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setItems(const QList<NavigationItem> &items);
    void setCount(const QString &key, int count, Tone tone = Tone::Neutral); ///< 0 shows none
    void setCurrent(const QString &key);                                     ///< does not emit activated
    QString current() const;

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed); ///< the user's wish; a narrow window collapses anyway
    /// Below this width of the window, at the usual text size, there are only icons.
    void setAutoCollapseWidth(int width) { m_autoCollapseWidth = width; }

Q_SIGNALS:
    void entered(); ///< clicked or Return: whoever did it goes on in what is shown
    void activated(const QString &key);
    void collapsedChanged(bool collapsed); ///< somebody wished it so

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QStandardItem *find(const QString &key) const;
    void describe(QStandardItem *item) const;
    void follow();
    void followHeight();
    bool isNarrow() const;

    QListView *m_view;
    QStandardItemModel *m_model;
    QPushButton *m_toggle;
    bool m_wished = false;
    bool m_collapsed = false;
    bool m_quiet = false;
    int m_autoCollapseWidth = 1100;
};

} // namespace smarketing
