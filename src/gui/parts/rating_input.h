// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace smarketing {

/// A rating from 1 to 5, each with a word that anchors its meaning. Digits set it, arrows move it, Delete takes it back
/// while it is optional. A screen reader hears "Rating: 4 of 5, good".
class RatingInput : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int rating READ rating WRITE setRating NOTIFY ratingChanged USER true)

public:
    explicit RatingInput(QWidget *parent = nullptr);

    int rating() const { return m_rating; } ///< 0: none yet
    void setRating(int rating);
    void setAnchors(const QStringList &five); ///< from the worst to the best
    void setOptional(bool optional) { m_optional = optional; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void ratingChanged(int rating);
    void typed(int rating); ///< as a digit, which is final: also where it changes nothing

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect cell(int value) const;
    int valueAt(const QPoint &position) const;
    void describe();

    int m_rating = 0;
    int m_hovered = 0;
    bool m_optional = false;
    QStringList m_anchors;
};

} // namespace smarketing
