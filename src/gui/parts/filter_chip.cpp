// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/filter_chip.h"

#include "parts/button.h"
#include "style/colors.h"
#include "style/metrics.h"
#include "style/style_paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace smarketing {

using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString &key, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_edit(makeButton(u"chip_"_s + key, QString(text).replace(u'&', u"&&"_s), {}, ButtonKind::Quiet)),
      m_remove(makeIconButton(u"removeChip_"_s + key, u"x"_s, tr("Remove filter %1").arg(text)))
{
    m_edit->setAccessibleName(text);
    m_edit->setToolTip(tr("Change this filter"));
    m_remove->setIconSize(QSize(14, 14));
    const int height = fontMetrics().height() + 2 * space::xs + 2;
    m_edit->setFixedHeight(height);
    m_remove->setFixedSize(height, height);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 2, 1);
    row->setSpacing(0);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    connect(m_edit, &QPushButton::clicked, this, &FilterChip::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &FilterChip::removed);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundedBox(&painter, rect(), palette().brush(QPalette::Base), QPen(surface(Surface::Border, palette()), 1),
                      cornerRadius);
}

} // namespace smarketing
