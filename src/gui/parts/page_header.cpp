// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/page_header.h"

#include "parts/button.h"
#include "parts/flow_layout.h"
#include "parts/label.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>

namespace smarketing {

PageHeader::PageHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_title(new Label(title)),
      m_subtitle(new Label(subtitle, TextSize::Body, Tone::Muted)),
      m_actions(new FlowLayout(nullptr, space::s))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextSize(TextSize::Title, true);
    m_subtitle->setElided(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_subtitle, 1, 0);
    m_grid->addLayout(m_actions, 0, 1, 2, 1, Qt::AlignVCenter);
    setSubtitle(subtitle);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QPushButton *PageHeader::addAction(QAction *action, ButtonKind kind)
{
    QWidget::addAction(action);
    auto *button = makeActionButton(action, kind, this);
    m_actions->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

QSize PageHeader::minimumSizeHint() const
{
    const int width = qMax(m_title->minimumSizeHint().width(), m_actions->minimumSize().width());
    return {width, QWidget::minimumSizeHint().height()};
}

PageHeader::Shape PageHeader::wanted() const
{
    const int room = width() - space::l - m_actions->sizeHint().width();
    const int subtitle = m_subtitle->isHidden() ? 0 : m_subtitle->sizeHint().width();
    if (m_title->sizeHint().width() > room)
        return Shape::Under;
    return subtitle > room ? Shape::Between : Shape::Beside;
}

void PageHeader::arrange()
{
    const Shape shape = wanted();
    if (m_shape == shape)
        return;
    m_shape = shape;
    m_grid->removeWidget(m_subtitle);
    m_grid->removeItem(m_actions);
    m_actions->setParent(nullptr);
    const bool under = shape == Shape::Under;
    m_grid->addWidget(m_subtitle, 1, 0, 1, shape == Shape::Between ? 2 : 1);
    m_grid->addLayout(m_actions, under ? 2 : 0, under ? 0 : 1, shape == Shape::Beside ? 2 : 1, 1,
                      under ? Qt::Alignment() : Qt::AlignVCenter);
    m_grid->setVerticalSpacing(under ? space::s : 2);
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a button came or went, or the letters grew
        arrange();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace smarketing
