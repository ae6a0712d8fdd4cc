// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace smarketing {

class Label;

struct KeyValue {
    QString key = {};
    QString value = {}; ///< an empty value is shown as an en dash
    QString toolTip = {};
};

/// Facts in two columns; values can be selected, copied and are read together with their key. Where a word of a value
/// has no room beside its key, values stand below their keys.
class KeyValueView : public QWidget {
    Q_OBJECT

public:
    explicit KeyValueView(QWidget *parent = nullptr);

    void setRows(const QList<KeyValue> &rows);
    QList<KeyValue> rows() const { return m_rows; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    bool fitsBeside() const;

    QList<KeyValue> m_rows;
    QGridLayout *m_grid;
    QList<QPair<Label *, Label *>> m_labels;
    bool m_isBeside = true;
};

} // namespace smarketing
