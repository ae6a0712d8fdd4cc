// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/colors.h"

#include <cmath>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct ToneColors {
    QRgb textLight, textDark, solid, markLight, markDark;
};

/// The brand's coral is too pale for text on white, so text takes a deeper coral; marks keep the brand's own.
ToneColors colorsOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {0xff1b1f27, 0xffe8eaee, 0xff4a5365, 0xff7b8494, 0xff8d97a8};
    case Tone::Muted:
        return {0xff596273, 0xffa6aebc, 0xff4a5365, 0xff9aa2b1, 0xff727c8e};
    case Tone::Marketing:
        return {0xffb03612, 0xffff9270, 0xffc2410f, 0xffe4572e, 0xfff06a43};
    case Tone::Shared:
        return {0xff7a3fa0, 0xffcfa6ee, 0xff7a3fa0, 0xff7a3fa0, 0xffa56fcb};
    case Tone::Sales:
        return {0xff1f56be, 0xff86b2ff, 0xff2563d6, 0xff2e6fe4, 0xff4d88f5};
    case Tone::Info:
        return {0xff0b6472, 0xff63cbdc, 0xff0b6472, 0xff16899b, 0xff3fb2c4};
    case Tone::Success:
        return {0xff12683a, 0xff6cd398, 0xff16753f, 0xff23935a, 0xff3fb877};
    case Tone::Warning:
        return {0xff7d5200, 0xfff0bf5a, 0xff8a5a00, 0xffb77900, 0xffd99a1e};
    case Tone::Error:
        return {0xffae1240, 0xffff8ba6, 0xffb8154a, 0xffd3235a, 0xfff0557f};
    }
    return {};
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor mixed(const QColor &base, const QColor &over, double share)
{
    const auto channel = [share](int from, int to) { return from + int(std::lround((to - from) * share)); };
    return QColor(channel(base.red(), over.red()), channel(base.green(), over.green()),
                  channel(base.blue(), over.blue()));
}

QColor surface(Surface kind, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    switch (kind) {
    case Surface::Page:
        return palette.color(QPalette::Window);
    case Surface::Card:
        return base;
    case Surface::Sunken:
        return dark ? QColor(0x12, 0x14, 0x19) : QColor(0xf0, 0xf2, 0xf5);
    case Surface::Hover:
        return mixed(base, palette.color(QPalette::Text), dark ? 0.07 : 0.045);
    case Surface::Selected:
        return mixed(base, toneMark(Tone::Shared, palette), dark ? 0.30 : 0.13);
    case Surface::Border:
        return dark ? QColor(0x33, 0x39, 0x45) : QColor(0xdf, 0xe3, 0xe9);
    case Surface::StrongBorder:
        return dark ? QColor(0x71, 0x7b, 0x8c) : QColor(0x87, 0x90, 0xa0);
    }
    return base;
}

QColor toneText(Tone tone, const QPalette &palette)
{
    return QColor(isDark(palette) ? colorsOf(tone).textDark : colorsOf(tone).textLight);
}

QColor toneFill(Tone tone, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), toneMark(tone, palette), isDark(palette) ? 0.20 : 0.12);
}

QColor toneSolid(Tone tone, const QPalette &)
{
    return QColor(colorsOf(tone).solid);
}

QColor toneMark(Tone tone, const QPalette &palette)
{
    return QColor(isDark(palette) ? colorsOf(tone).markDark : colorsOf(tone).markLight);
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return u"info"_s;
    case Tone::Success:
        return u"circle-check"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Error:
        return u"circle-alert"_s;
    default:
        return {};
    }
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace smarketing
