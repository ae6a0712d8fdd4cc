// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace smarketing {

/// Lays widgets out in rows and wraps, as words do.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item = nullptr;
        QRect box;
    };

    int arrange(const QRect &rect, bool apply) const;
    void place(const QList<Placed> &row, const QRect &inner, int rowHeight) const;
    static QSize sizeIn(const QLayoutItem &item, int width);

    QList<QLayoutItem *> m_items;
};

} // namespace smarketing
