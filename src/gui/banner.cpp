// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"

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
    : QFrame(parent), m_icon(icon), m_text(new Label({}, TextSize::Body, Tone::Warning))
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl + bannerIcon + space::s, space::s, space::xl, space::s);
    row->addWidget(m_text, 1);
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

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneFill(Tone::Warning, palette()));
    const QRect place(space::xl, (height() - bannerIcon) / 2, bannerIcon, bannerIcon);
    paintIcon(&painter, place, m_icon, toneText(Tone::Warning, palette()));
}

} // namespace smarketing
