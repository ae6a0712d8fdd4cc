// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace smarketing {

/// The look of the whole program: style, palette and font of one QApplication. Made once by main, before the first
/// window; a change of mode or text size while running reaches every open window. Nobody needs the Theme to paint:
/// colours come from the widget's palette (colors.h), icons from icons.h.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QApplication &application, QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const;

    int textScale() const { return m_textScale; }
    static constexpr int leastTextScale = 80; ///< per cent of what the desktop says
    static constexpr int mostTextScale = 200;
    void setTextScale(int percent); ///< other values are brought into that range

    static QPalette palette(bool dark);

Q_SIGNALS:
    void changed();

private:
    bool systemIsDark() const;
    void apply();

    QApplication &m_application;
    QPalette m_systemPalette;
    QFont m_font;
    Mode m_mode = Mode::System;
    int m_textScale = 100;
};

} // namespace smarketing
