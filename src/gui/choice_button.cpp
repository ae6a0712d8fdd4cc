// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice_button.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "style/style_paint.h"

#include <QPainter>

namespace smarketing {

namespace {

constexpr int glyphSize = 24;
constexpr int narrowest = 150;

int textHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height();
}

} // namespace

ChoiceButton::ChoiceButton(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QPushButton(parent), m_icon(icon), m_title(title), m_text(text)
{
    setAccessibleName(title);
    setAccessibleDescription(text);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceButton::titleFont() const
{
    return scaledFont(font(), TextSize::Body, true);
}

QFont ChoiceButton::textFont() const
{
    return scaledFont(font(), TextSize::Small);
}

int ChoiceButton::heightForWidth(int width) const
{
    const int inner = width - 2 * space::l;
    return space::l + glyphSize + space::s + textHeight(titleFont(), m_title, inner) + space::xs +
           textHeight(textFont(), m_text, inner) + space::l;
}

QSize ChoiceButton::sizeHint() const
{
    return {narrowest + 40, heightForWidth(narrowest + 40)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {narrowest, heightForWidth(narrowest)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled();
    const QColor fill = isDown() || hovered ? surface(Surface::Hover, palette()) : palette().color(QPalette::Base);
    paint::roundedBox(&painter, rect(), fill, QPen(surface(Surface::Border, palette()), 1), cardRadius);
    if (hasFocus())
        paint::focusRing(&painter, rect(), palette(), cardRadius);
    QRect inner = rect().adjusted(space::l, space::l, -space::l, -space::l);
    paintIcon(&painter, QRect(inner.left(), inner.top(), glyphSize, glyphSize), m_icon,
              toneText(Tone::Shared, palette()));
    inner.setTop(inner.top() + glyphSize + space::s);
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inner, Qt::TextWordWrap, m_title);
    inner.setTop(inner.top() + textHeight(titleFont(), m_title, inner.width()) + space::xs);
    painter.setFont(textFont());
    painter.setPen(toneText(Tone::Muted, palette()));
    painter.drawText(inner, Qt::TextWordWrap, m_text);
}

} // namespace smarketing
