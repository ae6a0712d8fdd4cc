// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/rings_line_button.h"

#include "style/metrics.h"
#include "style/style_paint.h"

#include <QStyleOptionButton>

namespace smarketing {

RingsLineButton::RingsLineButton(const RingsLine &line, Tone tone, QWidget *parent)
    : QPushButton(parent), m_line(line), m_tone(tone)
{
    setObjectName(line.key);
    setToolTip(line.toolTip);
    setAccessibleName(QStringLiteral("%1 %2").arg(countText(), line.text));
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont RingsLineButton::countFont() const
{
    return scaledFont(font(), TextSize::Title, true);
}

QString RingsLineButton::countText() const
{
    return QLocale().toString(m_line.count);
}

// Measured anew each time, since the text size may change.
int RingsLineButton::countWidth() const
{
    return QFontMetrics(countFont()).horizontalAdvance(QString(qMax(2, m_places), QLatin1Char('8')));
}

void RingsLineButton::setCountPlaces(int places)
{
    m_places = places;
    updateGeometry();
}

QSize RingsLineButton::sizeHint() const
{
    return QSize(220, heightForWidth(220));
}

/// One line: how many it takes is for the width to say.
QSize RingsLineButton::minimumSizeHint() const
{
    return QSize(countWidth() + 3 * space::s, QFontMetrics(countFont()).height() + space::s + 2);
}

int RingsLineButton::heightForWidth(int width) const
{
    const int room = width - countWidth() - 3 * space::s;
    const int text = fontMetrics().boundingRect(0, 0, room, 1000, Qt::TextWordWrap, m_line.text).height();
    return qMax(text, QFontMetrics(countFont()).height()) + space::s + 2;
}

void RingsLineButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || isDown();
    if (active)
        paint::roundedBox(&painter, rect(), mixed(toneFill(m_tone, palette()), palette().color(QPalette::Base), 0.7),
                          Qt::NoPen, cornerRadius);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRing(&painter, rect(), palette(), cornerRadius);
    const QRect inner = rect().adjusted(space::s, 0, -space::s, 0);
    painter.setFont(countFont());
    painter.setPen(m_line.count > 0 ? toneText(m_tone, palette()) : toneText(Tone::Muted, palette()));
    painter.drawText(QRect(inner.left(), 0, countWidth(), height()), Qt::AlignVCenter | Qt::AlignRight, countText());
    painter.setFont(font());
    painter.setPen(m_line.count > 0 ? palette().color(QPalette::Text) : toneText(Tone::Muted, palette()));
    painter.drawText(inner.adjusted(countWidth() + space::s, 0, 0, 0), Qt::AlignVCenter | Qt::TextWordWrap,
                     m_line.text);
}

} // namespace smarketing
