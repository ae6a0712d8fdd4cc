// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/card.h"
#include "style/colors.h"

#include <optional>

namespace smarketing {

class Label;

/// One figure of a dashboard: its name, the figure large, a line on how it stands and how it moved. Can be clicked or
/// reached by Tab and opened with Return; a screen reader hears all of it as one.
class FigureTile : public Card {
    Q_OBJECT
public:
    struct Content {
        QString value;
        QString note;                 ///< "12 of 15", "42 ratings"
        Tone tone = Tone::Neutral;    ///< of the note; a state's tone brings its icon
        std::optional<double> change; ///< now against the period before, as a share: 0.1 is ten per cent more
        bool moreIsBetter = true;
        QString explanation = {}; ///< how it is counted, for the tool tip
    };

    explicit FigureTile(const QString &title, QWidget *parent = nullptr);
    void setContent(const Content &content);
    QString title() const { return m_title; }
    const Content &content() const { return m_content; }

Q_SIGNALS:
    void activated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showChange(const Content &content);

    QString m_title;
    Content m_content;
    Label *m_value;
    Label *m_noteIcon;
    Label *m_note;
    Label *m_change;
};

} // namespace smarketing
