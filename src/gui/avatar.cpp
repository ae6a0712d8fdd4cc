// SPDX-License-Identifier: GPL-3.0-or-later
#include "avatar.h"

#include <QPainter>

namespace smarketing {

Tone toneOf(const Person &person)
{
    switch (person.role) {
    case Role::Marketing:
        return Tone::Marketing;
    case Role::Sales:
        return Tone::Sales;
    case Role::Manager:
        return Tone::Shared;
    case Role::Guest:
        break;
    }
    return Tone::Neutral;
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.first().left(1);
    return (words.size() == 1 ? first : QString(first + words.last().left(1))).toUpper();
}

Avatar::Avatar(const Person &person, int size, QWidget *parent)
    : QWidget(parent), m_initials(initialsOf(person.name)), m_tone(toneOf(person)), m_size(size)
{
    setFixedSize(size, size);
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(m_tone, palette()));
    painter.drawEllipse(rect());
    QFont letters = font();
    letters.setPixelSize(m_size * 2 / 5);
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.setPen(toneText(m_tone, palette()));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace smarketing
