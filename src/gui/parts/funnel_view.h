// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colors.h"

#include <QWidget>

#include <optional>

namespace smarketing {

struct FunnelStep {
    QString key = {};
    QString text = {};
    qint64 count = 0;
    std::optional<qint64> before = {}; ///< of the period compared with, drawn as a ghost
    Tone tone = Tone::Shared;
};

/// The stages as bars from the widest down, each with its count and the rate from the step before. Bars can be clicked
/// or reached with Up and Down and opened with Return.
class FunnelView : public QWidget {
    Q_OBJECT

public:
    explicit FunnelView(QWidget *parent = nullptr);

    void setSteps(const QList<FunnelStep> &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepActivated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight() const;
    int rowAt(const QPoint &position) const;
    QString rate(int row) const;
    qint64 widestFrom(int row) const;
    void paintRow(QPainter &painter, int row, qint64 widest) const;
    void describe();

    QList<FunnelStep> m_steps;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace smarketing
