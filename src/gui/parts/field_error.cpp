// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/field_error.h"

#include "parts/label.h"
#include "style/icon_size.h"
#include "style/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMetaProperty>

namespace smarketing {

using namespace Qt::StringLiterals;

void setInvalid(QWidget *field, const QString &message)
{
    field->setProperty("invalid", !message.isEmpty());
    field->setAccessibleDescription(message);
    field->update();
}

bool isInvalid(const QWidget *field)
{
    return field->property("invalid").toBool();
}

FieldError::FieldError(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_icon(new Label), m_text(new Label({}, TextSize::Small, Tone::Error))
{
    m_text->setObjectName(u"fieldErrorText"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    // Whatever the field is, its user property tells of an edit.
    const QMetaProperty value = field->metaObject()->userProperty();
    if (value.hasNotifySignal()) {
        const int clearSlot = metaObject()->indexOfSlot("clearMessage()");
        QMetaObject::connect(field, value.notifySignalIndex(), this, clearSlot);
    }
    hide();
}

void FieldError::setMessage(const QString &message)
{
    m_message = message;
    m_text->setText(message);
    setVisible(!message.isEmpty());
    if (m_field)
        setInvalid(m_field, message);
    if (message.isEmpty())
        return;
    showIcon();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldError::showIcon()
{
    m_icon->setPixmap(iconPixmap(toneIcon(Tone::Error), toneText(Tone::Error, palette()),
                                 iconSide(m_text->fontMetrics()), devicePixelRatioF()));
}

void FieldError::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace smarketing
