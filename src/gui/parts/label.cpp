// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/label.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace smarketing {

Label::Label(const QString &text, QWidget *parent) : Label(text, TextSize::Body, Tone::Neutral, parent) {}

Label::Label(const QString &text, TextSize size, Tone tone, QWidget *parent)
    : QLabel(text, parent), m_tone(tone), m_size(size)
{
    setTextFormat(Qt::PlainText);
    follow();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    follow();
}

void Label::setTextSize(TextSize size, bool strong)
{
    m_size = size;
    m_strong = strong;
    follow();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(whole.width(), fontMetrics().averageCharWidth() * 4), whole.height()) : whole;
}

void Label::follow()
{
    if (m_following)
        return;
    m_following = true;
    setFont(scaledFont(QApplication::font(), m_size, m_strong));
    QPalette own;
    if (m_tone != Tone::Neutral)
        own.setColor(QPalette::WindowText, toneText(m_tone, QApplication::palette()));
    setPalette(own);
    m_following = false;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        follow();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()), shown);
}

HeadingLabel::HeadingLabel(const QString &text, QWidget *parent) : Label(text, parent)
{
    setTextSize(TextSize::Large, true);
    setWordWrap(true);
}

SectionLabel::SectionLabel(const QString &text, QWidget *parent) : Label(text, parent)
{
    setTextSize(TextSize::Small, true);
    setTone(Tone::Muted);
}

} // namespace smarketing
