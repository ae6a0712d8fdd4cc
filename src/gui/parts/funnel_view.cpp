// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/funnel_view.h"

#include "parts/enter_key.h"
#include "style/metrics.h"
#include "style/style_paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ownMeasureBeyond = 20;

QString counted(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

FunnelView::FunnelView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"funnel"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void FunnelView::setSteps(const QList<FunnelStep> &steps)
{
    m_steps = steps;
    m_current = qBound(0, m_current, qMax(0, int(steps.size()) - 1));
    m_hovered = -1;
    describe();
    updateGeometry();
    update();
}

int FunnelView::rowHeight() const
{
    return fontMetrics().height() * 2 + space::s;
}

QSize FunnelView::sizeHint() const
{
    return {520, int(m_steps.size()) * rowHeight() + space::xs};
}

QSize FunnelView::minimumSizeHint() const
{
    return {280, int(m_steps.size()) * rowHeight() + space::xs};
}

int FunnelView::rowAt(const QPoint &position) const
{
    const int row = position.y() / rowHeight();
    return rect().contains(position) && row < m_steps.size() ? row : -1;
}

QString FunnelView::rate(int row) const
{
    if (row == 0)
        return {};
    const qint64 from = m_steps.at(row - 1).count;
    if (from <= 0)
        return tr("n/a");
    const double percent = 100.0 * double(m_steps.at(row).count) / double(from);
    const int decimals = percent <= 0 || percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
    return tr("%1 %").arg(QLocale().toString(percent, 'f', decimals));
}

void FunnelView::describe()
{
    QStringList words;
    for (int row = 0; row < m_steps.size(); ++row) {
        const FunnelStep &step = m_steps.at(row);
        QString word = u"%1 %2"_s.arg(step.text, counted(step.count));
        if (row > 0)
            word = tr("%1, %2 of the step before").arg(word, rate(row));
        if (step.before)
            word = tr("%1, before %2").arg(word, counted(*step.before));
        words.append(word);
    }
    setAccessibleName(tr("Funnel"));
    setAccessibleDescription(words.join(u"; "_s));
}

void FunnelView::paintRow(QPainter &painter, int row, qint64 widest) const
{
    const FunnelStep &step = m_steps.at(row);
    const QRect box(0, row * rowHeight(), width(), rowHeight());
    if (row == m_hovered)
        paint::roundedBox(&painter, box, surface(Surface::Hover, palette()), Qt::NoPen, cornerRadius);
    const int line = fontMetrics().height();
    const QRect texts = box.adjusted(space::s, space::xs, -space::s, 0);
    const QRect track(texts.left(), box.top() + space::xs + line + 3, texts.width(), line - space::xs);
    const auto length = [&](qint64 count) {
        return count <= 0 ? 0 : qMax(4, int(double(track.width()) * double(count) / double(widest)));
    };
    const auto bar = [&](qint64 count) { return QRect(track.left(), track.top(), length(count), track.height()); };
    paint::roundedBox(&painter, track, surface(Surface::Sunken, palette()), Qt::NoPen, 4);
    // The period before stands behind as a pale, taller bar, so both ends can be seen.
    const int inset = step.before ? 3 : 0;
    if (step.before)
        paint::roundedBox(&painter, bar(*step.before),
                          mixed(palette().color(QPalette::Base), toneMark(step.tone, palette()), 0.35), Qt::NoPen, 4);
    paint::roundedBox(&painter, bar(step.count).adjusted(0, inset, 0, -inset), toneMark(step.tone, palette()),
                      Qt::NoPen, 4);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(texts.left(), texts.top(), texts.width() / 2, line), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(step.text, Qt::ElideRight, texts.width() / 2));
    const QFont strong = scaledFont(font(), TextSize::Body, true);
    const QString count = counted(step.count);
    const QRect right(texts.left(), texts.top(), texts.width(), line);
    painter.setFont(strong);
    painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight, count);
    QString beside = rate(row);
    if (step.before)
        beside += (beside.isEmpty() ? QString() : u" · "_s) + tr("before %1").arg(counted(*step.before));
    painter.setFont(scaledFont(font(), TextSize::Small));
    painter.setPen(toneText(Tone::Muted, palette()));
    const int used = QFontMetrics(strong).horizontalAdvance(count) + space::m;
    painter.drawText(right.adjusted(0, 0, -used, 0), Qt::AlignVCenter | Qt::AlignRight, beside);
    if (hasFocus() && row == m_current)
        paint::focusRing(&painter, box, palette(), cornerRadius);
}

/// What fills the width from this row on.
qint64 FunnelView::widestFrom(int row) const
{
    qint64 widest = 1;
    for (const FunnelStep &step : m_steps.mid(row))
        widest = qMax(widest, qMax(step.count, step.before.value_or(0)));
    return widest;
}

// Beside a reach of hundreds of thousands nothing else could be seen: then the steps after it have their own measure.
void FunnelView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qint64 first = widestFrom(0);
    const qint64 rest = widestFrom(1);
    for (int row = 0; row < m_steps.size(); ++row)
        paintRow(painter, row, row > 0 && first > ownMeasureBeyond * rest ? rest : first);
}

void FunnelView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const int next = m_current + step;
    if (step != 0 && next >= 0 && next < m_steps.size()) {
        m_current = next;
        update();
        return;
    }
    const bool opens = isEnter(*event) || event->key() == Qt::Key_Space;
    if (opens && m_current < m_steps.size()) {
        Q_EMIT stepActivated(m_steps.at(m_current).key);
        return;
    }
    QWidget::keyPressEvent(event);
}

void FunnelView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    m_current = row;
    update();
    Q_EMIT stepActivated(m_steps.at(row).key);
}

void FunnelView::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = rowAt(event->position().toPoint());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FunnelView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void FunnelView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FunnelView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool FunnelView::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace smarketing
