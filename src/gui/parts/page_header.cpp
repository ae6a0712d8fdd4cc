// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/page_header.h"

#include "parts/button.h"
#include "parts/label.h"

#include <QAction>
#include <QHBoxLayout>

namespace smarketing {

PageHeader::PageHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent),
      m_title(new Label(title)),
      m_subtitle(new Label(subtitle, TextSize::Body, Tone::Muted)),
      m_actions(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextSize(TextSize::Title, true);
    m_subtitle->setElided(true);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_actions->setSpacing(space::s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addLayout(titles, 1);
    row->addLayout(m_actions);
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

} // namespace smarketing
