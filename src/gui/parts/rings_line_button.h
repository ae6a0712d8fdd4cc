// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/rings.h"
#include "style/colors.h"

#include <QPushButton>

namespace smarketing {

/// One line of a RingsView: a count that catches the eye and a text that wraps, as one button.
class RingsLineButton : public QPushButton {
    Q_OBJECT

public:
    RingsLineButton(const RingsLine &line, Tone tone, QWidget *parent);
    QString countText() const;
    void setCountPlaces(int places); ///< so that the counts of all lines stand under one another
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont countFont() const;
    int countWidth() const;

    RingsLine m_line;
    Tone m_tone;
    int m_places = 0;
};

} // namespace smarketing
