// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/message_bar.h"

#include "parts/button.h"
#include "parts/label.h"
#include "style/icons.h"
#include "style/style_paint.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"messageBar"_s);
    build();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(QApplication::focusWidget()))
            m_timer.start(m_hideAfter);
        else
            dismiss();
    });
    hide();
}

void MessageBar::build()
{
    m_icon = new Label;
    m_text = new Label;
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details = new Label({}, TextSize::Small, Tone::Muted);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more = new Label({}, TextSize::Small, Tone::Muted);
    m_action = makeButton(u"messageAction"_s, {}, {}, ButtonKind::Standard, this);
    m_detailsButton = makeButton(u"messageDetailsButton"_s, tr("Details"), {}, ButtonKind::Quiet, this);
    m_detailsButton->setCheckable(true);
    m_close = makeIconButton(u"messageClose"_s, u"x"_s, tr("Dismiss message"), this);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_detailsButton),
                            static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_close)})
        row->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::xs, space::s, space::xs);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addWidget(m_details);

    connect(m_action, &QPushButton::clicked, this, &MessageBar::runAction);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

bool MessageBar::leavesByItself() const
{
    return current() && (current()->tone == Tone::Success || current()->tone == Tone::Info);
}

void MessageBar::post(const Notice &message)
{
    // Only an error outlives what comes next: a success has been read at a glance, a refusal is overtaken.
    if (current() && current()->tone != Tone::Error)
        m_queue.removeFirst();
    erase_if(m_queue, [&](const Notice &one) { return one.text == message.text; });
    m_queue.prepend(message);
    showFirst();
}

void MessageBar::success(const QString &text, const QString &actionText, std::function<void()> action)
{
    post({Tone::Success, text, {}, actionText, std::move(action)});
}

void MessageBar::info(const QString &text)
{
    post({Tone::Info, text, {}, {}, {}});
}

void MessageBar::warning(const QString &text, const QString &details)
{
    post({Tone::Warning, text, details, {}, {}});
}

void MessageBar::error(const QString &text, const QString &details)
{
    post({Tone::Error, text, details, {}, {}});
}

void MessageBar::dismiss()
{
    if (!m_queue.isEmpty())
        m_queue.removeFirst();
    showFirst();
}

void MessageBar::withdraw(const QString &text)
{
    const QString shown = current() ? current()->text : QString();
    m_queue.removeIf([&](const Notice &one) { return one.text == text; });
    if (shown == text)
        showFirst();
}

void MessageBar::clear()
{
    m_queue.clear();
    showFirst();
}

void MessageBar::runAction()
{
    const auto action = current() ? current()->action : std::function<void()>{};
    dismiss();
    if (action)
        action();
}

void MessageBar::showFirst()
{
    m_timer.stop();
    setVisible(!m_queue.isEmpty());
    if (m_queue.isEmpty())
        return;
    const Notice &message = m_queue.first();
    m_text->setText(message.text);
    m_details->setText(message.details);
    m_detailsButton->setVisible(!message.details.isEmpty());
    m_detailsButton->setChecked(false);
    m_details->hide();
    m_action->setText(message.actionText);
    m_action->setAccessibleName(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    m_more->setText(waiting() > 0 ? tr("%n more", nullptr, waiting()) : QString());
    setAccessibleName(message.text);
    paintToneIcon();
    if (leavesByItself())
        m_timer.start(m_hideAfter);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT messageShown(message.text);
}

void MessageBar::paintToneIcon()
{
    if (const Notice *message = current())
        m_icon->setPixmap(
            iconPixmap(toneIcon(message->tone), toneText(message->tone, palette()), 20, devicePixelRatioF()));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone tone = current() ? current()->tone : Tone::Neutral;
    painter.fillRect(rect(), toneFill(tone, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), toneMark(tone, palette()));
    painter.fillRect(QRect(0, 0, space::xs, height()), toneMark(tone, palette()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintToneIcon();
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event)
{
    if (leavesByItself())
        m_timer.start(m_hideAfter);
    QFrame::leaveEvent(event);
}

} // namespace smarketing
