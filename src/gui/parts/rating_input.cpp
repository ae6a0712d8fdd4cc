// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/rating_input.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "style/style_paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int best = 5;
constexpr int least = 48; ///< width of a cell that still shows star and figure

Tone toneOf(int rating)
{
    return rating <= 2 ? Tone::Error : rating == 3 ? Tone::Warning : Tone::Success;
}

} // namespace

RatingInput::RatingInput(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAnchors({tr("Useless"), tr("Weak"), tr("Fair"), tr("Good"), tr("Excellent")});
    describe();
}

void RatingInput::setAnchors(const QStringList &five)
{
    m_anchors = five;
    describe();
    updateGeometry();
    update();
}

void RatingInput::setRating(int rating)
{
    const int bounded = qBound(0, rating, best);
    if (bounded == m_rating)
        return;
    m_rating = bounded;
    describe();
    update();
    Q_EMIT ratingChanged(m_rating);
}

void RatingInput::describe()
{
    setAccessibleName(m_rating > 0 ? tr("Rating: %1 of 5, %2").arg(m_rating).arg(m_anchors.value(m_rating - 1))
                                   : tr("Rating: none yet; press 1 to 5"));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QSize RatingInput::minimumSizeHint() const
{
    const QFontMetrics small(scaledFont(font(), TextSize::Small));
    const int cell = qMax(least, fontMetrics().height() * 2 + 2 * space::xs);
    return {best * cell + (best - 1) * space::xs, fontMetrics().height() * 2 + small.height() + 2 * space::s};
}

QSize RatingInput::sizeHint() const
{
    const QFontMetrics small(scaledFont(font(), TextSize::Small));
    int widest = 0;
    for (const QString &word : m_anchors)
        widest = qMax(widest, small.horizontalAdvance(word) + 2 * space::s + space::m);
    return minimumSizeHint().expandedTo({best * widest + (best - 1) * space::xs, 0});
}

QRect RatingInput::cell(int value) const
{
    const double step = (width() + space::xs) / double(best);
    const int left = int(std::lround((value - 1) * step));
    const QRect box(left, 0, int(std::lround(value * step)) - left - space::xs, height());
    return layoutDirection() == Qt::RightToLeft ? QRect(width() - box.right() - 1, 0, box.width(), height()) : box;
}

int RatingInput::valueAt(const QPoint &position) const
{
    for (int value = 1; value <= best; ++value)
        if (cell(value).contains(position))
            return value;
    return 0;
}

void RatingInput::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont small = scaledFont(font(), TextSize::Small);
    const QFont digit = scaledFont(font(), TextSize::Large, true);
    const int wordHeight = QFontMetrics(small).height() + space::s;
    for (int value = 1; value <= best; ++value) {
        const QRect box = cell(value);
        const bool chosen = value == m_rating;
        const bool lit = value <= (m_hovered > 0 ? m_hovered : m_rating);
        const Tone tone = toneOf(m_hovered > 0 ? m_hovered : m_rating);
        const QColor edge = chosen ? toneMark(tone, palette()) : surface(Surface::Border, palette());
        paint::roundedBox(&painter, box, lit ? toneFill(tone, palette()) : palette().color(QPalette::Base),
                          QPen(edge, chosen ? 2 : 1), cornerRadius);
        const QColor ink = lit ? toneText(tone, palette()) : toneText(Tone::Muted, palette());
        const QRect top(box.left(), box.top() + space::xs, box.width(), box.height() - wordHeight);
        const int star = fontMetrics().height();
        const int digitWidth = QFontMetrics(digit).horizontalAdvance(u'8');
        const int start = top.center().x() - (star + space::xs + digitWidth) / 2;
        paintIcon(&painter, QRect(start, top.top(), star, top.height()), lit ? u"star-filled"_s : u"star"_s, ink);
        painter.setPen(ink);
        painter.setFont(digit);
        painter.drawText(QRect(start + star + space::xs, top.top(), digitWidth + 2, top.height()), Qt::AlignCenter,
                         QString::number(value));
        painter.setFont(small);
        painter.setPen(chosen ? ink : toneText(Tone::Muted, palette()));
        painter.drawText(
            QRect(box.left(), box.bottom() - wordHeight, box.width(), wordHeight), Qt::AlignCenter,
            QFontMetrics(small).elidedText(m_anchors.value(value - 1), Qt::ElideRight, box.width() - space::xs));
    }
    if (hasFocus())
        paint::focusRing(&painter, m_rating > 0 ? cell(m_rating) : rect(), palette(), cornerRadius);
}

void RatingInput::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 1 && digit <= best) {
        setRating(digit);
        Q_EMIT typed(digit);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return setRating(m_rating + 1);
    case Qt::Key_Left:
    case Qt::Key_Down:
        return setRating(qMax(1, m_rating - 1));
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_optional)
            return setRating(0);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void RatingInput::mousePressEvent(QMouseEvent *event)
{
    if (const int value = valueAt(event->position().toPoint()); value > 0 && event->button() == Qt::LeftButton)
        setRating(value);
}

void RatingInput::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = valueAt(event->position().toPoint());
    setToolTip(m_anchors.value(m_hovered - 1));
    update();
}

void RatingInput::leaveEvent(QEvent *)
{
    m_hovered = 0;
    update();
}

void RatingInput::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RatingInput::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace smarketing
