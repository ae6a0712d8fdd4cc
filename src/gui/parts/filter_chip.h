// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace smarketing {

/// One active filter: click or Return to change it, × or Delete to remove it.
class FilterChip : public QWidget {
    Q_OBJECT

public:
    FilterChip(const QString &key, const QString &text, QWidget *parent);

Q_SIGNALS:
    void editRequested();
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace smarketing
