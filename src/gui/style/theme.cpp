// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include "style/colors.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScreen>
#include <QStyleHints>
#include <QWidget>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestReadable = 9.5;

QFont readableFont(QFont font)
{
    // A desktop that names no real font gets one that has every Polish and Swedish letter and even figures.
    if (!QFontDatabase::families().contains(font.family()))
        font.setFamilies({u"Inter"_s, u"DejaVu Sans"_s, font.family()});
    if (font.pointSizeF() < smallestReadable)
        font.setPointSizeF(smallestReadable);
    return font;
}

void setForAllStates(QPalette &palette, QPalette::ColorRole role, QRgb color)
{
    palette.setColor(role, QColor(color));
}

} // namespace

QFont scaledFont(const QFont &base, TextSize size, bool strong)
{
    constexpr double factors[] = {0.9, 1.0, 1.15, 1.5, 2.1};
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * factors[int(size)]);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

int widthOfLetters(const QWidget &widget, int letters)
{
    constexpr int aroundDialog = 64;
    return qMin(widget.fontMetrics().averageCharWidth() * letters,
                widget.screen()->availableSize().width() - aroundDialog);
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_systemPalette(application.palette()),
      m_font(readableFont(application.font()))
{
    application.setStyle(new Style);
    application.setWindowIcon(applicationIcon());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == Mode::System)
            apply();
    });
#endif
    apply();
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setTextScale(int percent)
{
    const int bounded = qBound(leastTextScale, percent, mostTextScale);
    if (m_textScale == bounded)
        return;
    m_textScale = bounded;
    apply();
}

bool Theme::isDark() const
{
    return m_mode == Mode::System ? systemIsDark() : m_mode == Mode::Dark;
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = m_application.styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return smarketing::isDark(m_systemPalette);
}

void Theme::apply()
{
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * m_textScale / 100.0);
    m_application.setPalette(palette(isDark()));
    m_application.setFont(font);
    // Qt tells nobody whose size is their own, and those follow the program's all the same.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent changed(QEvent::FontChange);
        if (widget->testAttribute(Qt::WA_SetFont))
            QApplication::sendEvent(widget, &changed);
    }
    Q_EMIT changed();
}

QPalette Theme::palette(bool dark)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb light, QRgb darkColor) {
        setForAllStates(palette, role, dark ? darkColor : light);
    };
    set(QPalette::Window, 0xfff6f7f9, 0xff16181d);
    set(QPalette::WindowText, 0xff1b1f27, 0xffe8eaee);
    set(QPalette::Base, 0xffffffff, 0xff1d2027);
    set(QPalette::AlternateBase, 0xfff9fafb, 0xff21252d);
    set(QPalette::Text, 0xff1b1f27, 0xffe8eaee);
    set(QPalette::PlaceholderText, 0xff646d7e, 0xff9ba4b3);
    set(QPalette::Button, 0xffffffff, 0xff272b34);
    set(QPalette::ButtonText, 0xff1b1f27, 0xffe8eaee);
    set(QPalette::BrightText, 0xffae1240, 0xffff8ba6);
    set(QPalette::ToolTipBase, 0xff252a34, 0xff383e4a);
    set(QPalette::ToolTipText, 0xffffffff, 0xffffffff);
    set(QPalette::Highlight, 0xff7a3fa0, 0xff8a4fb3);
    set(QPalette::HighlightedText, 0xffffffff, 0xffffffff);
    set(QPalette::Link, 0xff1f56be, 0xff86b2ff);
    set(QPalette::LinkVisited, 0xff7a3fa0, 0xffcfa6ee);
    set(QPalette::Light, 0xffffffff, 0xff343a46);
    set(QPalette::Midlight, 0xffeef0f4, 0xff2b303a);
    set(QPalette::Mid, 0xffdfe3e9, 0xff333945);
    set(QPalette::Dark, 0xff8790a0, 0xff717b8c);
    set(QPalette::Shadow, 0xff2a2f3a, 0xff000000);
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(dark ? 0xff6f7888 : 0xff8c94a3));
    // What stands in a field that one may not change is there to be read.
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(dark ? 0xff9ba4b3 : 0xff646d7e));
    palette.setColor(QPalette::Disabled, QPalette::Base, palette.color(QPalette::Active, QPalette::Window));
    return palette;
}

} // namespace smarketing
