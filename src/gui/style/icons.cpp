// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

/// QtSvg draws currentColor black, so the colour is written into the text before it is parsed.
QByteArray coloredSvg(const QString &name, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon named %s", qUtf8Printable(name));
        return {};
    }
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

QPixmap rendered(const QString &name, const QColor &color, const QSize &pixels)
{
    const QString key =
        u"icon/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(coloredSvg(name, color));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        const QSizeF fitted = renderer.defaultSize().scaled(pixels, Qt::KeepAspectRatio);
        const QPointF corner((pixels.width() - fitted.width()) / 2, (pixels.height() - fitted.height()) / 2);
        renderer.render(&painter, QRectF(corner, fitted));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the program's palette at every painting, so one QIcon serves both themes.
class IconEngine : public QIconEngine {
public:
    IconEngine(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colorIn(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, colorIn(mode), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_name, colorIn(mode), size);
    }
    QIconEngine *clone() const override { return new IconEngine(m_name, m_tone); }
    QString key() const override { return u"smarketing"_s; }
    QString iconName() override { return m_name; }

private:
    /// A chosen row is a pale one (style.cpp), so that an icon keeps its colour there.
    QColor colorIn(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return toneText(m_tone.value_or(Tone::Neutral), palette);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new IconEngine(name, tone));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal pixelRatio)
{
    QPixmap pixmap = rendered(name, color, QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const int side = qMin(rect.width(), rect.height());
    if (side <= 0 || name.isEmpty())
        return;
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square.topLeft(), iconPixmap(name, color, side, painter->device()->devicePixelRatioF()));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QIcon applicationIcon()
{
    QIcon rings;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        rings.addPixmap(rendered(u"smarketing"_s, Qt::black, QSize(size, size)));
    return rings;
}

} // namespace smarketing
