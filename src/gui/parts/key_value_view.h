// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace smarketing {

struct KeyValue {
    QString key = {};
    QString value = {}; ///< an empty value is shown as an en dash
    QString toolTip = {};
};

/// Facts in two columns; values can be selected, copied and are read together with their key.
class KeyValueView : public QWidget {
    Q_OBJECT

public:
    explicit KeyValueView(QWidget *parent = nullptr);

    void setRows(const QList<KeyValue> &rows);
    QList<KeyValue> rows() const { return m_rows; }

private:
    QList<KeyValue> m_rows;
    QGridLayout *m_grid;
};

} // namespace smarketing
