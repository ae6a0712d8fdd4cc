// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/card.h"

#include "parts/button.h"
#include "parts/label.h"
#include "style/style_paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace smarketing {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_title(new Label(title)),
      m_subtitle(new Label({}, TextSize::Small, Tone::Muted)),
      m_head(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    m_title->setTextSize(TextSize::Large, true);
    m_subtitle->setWordWrap(true);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_head->setSpacing(space::xs);
    m_head->addLayout(titles, 1);
    m_body->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::s);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setTitle(title);
    setSubtitle({});
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addAction(QAction *action)
{
    QWidget::addAction(action);
    m_head->addWidget(makeActionButton(action, ButtonKind::Quiet, this), 0, Qt::AlignTop);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundedBox(&painter, rect(), palette().brush(QPalette::Base), QPen(surface(Surface::Border, palette()), 1),
                      cardRadius);
}

} // namespace smarketing
