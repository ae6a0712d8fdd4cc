// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colors.h"

#include <QWidget>

class QPainter;

namespace smarketing {

struct PillLook {
    QString text = {};
    Tone tone = Tone::Neutral;
    QString icon = {}; ///< name of an icon; empty takes toneIcon, and zones get their shape (see paintPill)

    friend bool operator==(const PillLook &, const PillLook &) = default;
};

/// A stage, zone, rating or state: text, colour and always a shape. Marketing has a left half-ring, Sales a right one,
/// Shared the overlap, so the three can be told apart without colour.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(const PillLook &look = {}, QWidget *parent = nullptr);

    PillLook look() const { return m_look; }
    void setLook(const PillLook &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillLook m_look;
};

/// The same look for delegates: drawn at the left of the rectangle, vertically centred, text elided to fit.
QSize pillSize(const PillLook &look, const QFont &font);
void paintPill(QPainter *painter, const QRect &rect, const PillLook &look, const QPalette &palette, const QFont &font);

/// A number in a lozenge, as in navigation; 0 is not drawn, above 999 reads "999+".
class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(int count = 0, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setCount(int count, Tone tone);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count;
    Tone m_tone;
};

QSize badgeSize(int count, const QFont &font);
void paintBadge(QPainter *painter, const QRect &rect, int count, Tone tone, const QPalette &palette, const QFont &font);

} // namespace smarketing
