// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/figure_tile.h"

#include "parts/enter_key.h"
#include "parts/label.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace smarketing {

using namespace Qt::StringLiterals;

FigureTile::FigureTile(const QString &title, QWidget *parent)
    : Card({}, parent),
      m_title(title),
      m_value(new Label(u"–"_s, TextSize::Display, Tone::Neutral, this)),
      m_noteIcon(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_note(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_change(new Label({}, TextSize::Small, Tone::Muted, this))
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    m_value->setTextSize(TextSize::Display, true);
    auto *name = new Label(title, TextSize::Small, Tone::Muted, this);
    name->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::xs);
    foot->addWidget(m_noteIcon);
    foot->addWidget(m_note);
    foot->addStretch(1);
    foot->addWidget(m_change);
    body()->setSpacing(space::xs);
    body()->addWidget(name);
    body()->addWidget(m_value);
    body()->addLayout(foot);
    m_noteIcon->hide();
}

void FigureTile::setContent(const Content &content)
{
    m_content = content;
    m_value->setText(content.value);
    m_note->setText(content.note);
    m_note->setTone(content.tone == Tone::Neutral ? Tone::Muted : content.tone);
    const QString iconName = toneIcon(content.tone);
    m_noteIcon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty())
        m_noteIcon->setPixmap(icon(iconName, content.tone).pixmap(m_note->fontMetrics().ascent()));
    showChange(content);
    setToolTip(content.explanation);
    setAccessibleDescription(
        u"%1, %2 %3 %4"_s.arg(content.value, content.note, m_change->text(), content.explanation).simplified());
}

void FigureTile::showChange(const Content &content)
{
    m_change->setVisible(content.change.has_value());
    if (!content.change)
        return;
    const int percent = qRound(*content.change * 100);
    // The arrow says the direction, the tone whether it is welcome.
    const QString arrow = percent > 0 ? u"▲"_s : percent < 0 ? u"▼"_s : u"="_s;
    m_change->setText(tr("%1 %2 %").arg(arrow, locale().toString(qAbs(percent))));
    const bool welcome = (percent > 0) == content.moreIsBetter;
    m_change->setTone(percent == 0 ? Tone::Muted : welcome ? Tone::Success : Tone::Warning);
    m_change->setToolTip(tr("Compared with the period before"));
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event) || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        Card::keyPressEvent(event);
}

void FigureTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void FigureTile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneMark(Tone::Shared, palette()), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
}

} // namespace smarketing
