// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colors.h"
#include "style/metrics.h"

#include <QLabel>

namespace smarketing {

/// A plain-text label that keeps its tone in both themes and its size on the type scale.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, QWidget *parent = nullptr);
    Label(const QString &text, TextSize size, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setTextSize(TextSize size, bool strong = false);
    void setElided(bool elided); ///< one line, cut with "…" and shown whole in the tooltip

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    Tone m_tone = Tone::Neutral;
    TextSize m_size = TextSize::Body;
    bool m_strong = false;
    bool m_elided = false;
    bool m_following = false;
};

/// The title within a dialog: not every desktop shows a window's own.
class HeadingLabel : public Label {
    Q_OBJECT

public:
    explicit HeadingLabel(const QString &text, QWidget *parent = nullptr);
};

/// The small heading above a group of fields or lines.
class SectionLabel : public Label {
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);
};

} // namespace smarketing
