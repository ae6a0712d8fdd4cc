// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace smarketing {

/// Lines of a settings card: what it is at the left, how it is set at the right, why below.
class FormGrid : public QWidget {
    Q_OBJECT
public:
    explicit FormGrid(QWidget *parent = nullptr);

    void addRow(const QString &label, QWidget *editor, const QString &hint = {});

private:
    QGridLayout *m_grid;
};

} // namespace smarketing
