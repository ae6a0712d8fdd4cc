// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/progress_strip.h"

#include "parts/button.h"
#include "parts/label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace smarketing {

using namespace Qt::StringLiterals;

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent),
      m_text(new Label),
      m_bar(new QProgressBar),
      m_percent(new Label({}, TextSize::Body, Tone::Muted)),
      m_cancel(makeButton(u"cancelProgress"_s, tr("Cancel"), u"x"_s, ButtonKind::Quiet, this))
{
    setObjectName(u"progressStrip"_s);
    m_text->setElided(true);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(space::m);
    m_bar->setMinimumWidth(120);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::s, space::xs);
    row->setSpacing(space::m);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar, 2);
    row->addWidget(m_percent);
    row->addWidget(m_cancel);
    m_appear.setSingleShot(true);
    m_wander.setInterval(40);
    connect(&m_appear, &QTimer::timeout, this, &QWidget::show);
    connect(&m_wander, &QTimer::timeout, this, [this] { m_bar->setValue((m_bar->value() + 2) % 100); });
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancel);
    hide();
}

void ProgressStrip::start(const QString &text, bool cancellable)
{
    m_running = true;
    setText(text);
    setProgress(0, 0);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    m_appear.start(m_delay);
}

void ProgressStrip::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    // Thousandths: the bar counts in int, the work may not.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_percent->setVisible(total > 0);
    if (total <= 0) {
        m_wander.start();
        return;
    }
    const double share = qBound(0.0, double(done) / double(total), 1.0);
    m_wander.stop();
    m_bar->setValue(int(share * 1000));
    m_percent->setText(tr("%1 %").arg(int(share * 100)));
}

void ProgressStrip::finish()
{
    m_running = false;
    m_appear.stop();
    m_wander.stop();
    hide();
}

void ProgressStrip::cancel()
{
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Cancelling…"));
    Q_EMIT cancelRequested();
}

} // namespace smarketing
