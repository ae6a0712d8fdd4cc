// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"

#include "parts/button.h"
#include "parts/label.h"
#include "style/icons.h"

#include <QHBoxLayout>
#include <QPainter>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int bannerIcon = 16;

} // namespace

Banner::Banner(QWidget *parent, const QString &icon)
    : QFrame(parent),
      m_icon(icon),
      m_text(new Label({}, TextSize::Body, Tone::Warning)),
      m_action(makeButton(u"bannerButton"_s, {}))
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl + bannerIcon + space::s, space::s, space::xl, space::s);
    row->setSpacing(space::l);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] { m_act(); });
    m_action->hide();
    hide();
}

void Banner::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void Banner::setAction(const QString &text, const std::function<void()> &action)
{
    m_act = action;
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneFill(Tone::Warning, palette()));
    const QRect place(space::xl, (height() - bannerIcon) / 2, bannerIcon, bannerIcon);
    paintIcon(&painter, place, m_icon, toneText(Tone::Warning, palette()));
}

} // namespace smarketing
