// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/page_header.h"

#include "parts/button.h"
#include "parts/flow_layout.h"
#include "parts/label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

namespace smarketing {

namespace {

constexpr double subtitleShown = 0.6; ///< of its length: so much of it has to be seen beside the buttons

} // namespace

PageHeader::PageHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent),
      m_title(new Label(title)),
      m_subtitle(new Label(subtitle, TextSize::Body, Tone::Muted)),
      m_actions(new FlowLayout(nullptr, space::s))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextSize(TextSize::Title, true);
    m_subtitle->setElided(true);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addLayout(titles, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignVCenter);
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

void PageHeader::arrange()
{
    const int subtitle = m_subtitle->isHidden() ? 0 : int(m_subtitle->sizeHint().width() * subtitleShown);
    const int titles = qMax(m_title->sizeHint().width(), subtitle);
    const bool beside = titles + space::l + m_actions->sizeHint().width() <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    auto *row = static_cast<QBoxLayout *>(layout());
    if (row->direction() == direction)
        return;
    row->setDirection(direction);
    row->setAlignment(m_actions, beside ? Qt::AlignVCenter : Qt::Alignment());
    row->setSpacing(beside ? space::l : space::s);
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
