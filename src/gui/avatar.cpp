// SPDX-License-Identifier: GPL-3.0-or-later
#include "avatar.h"

#include <QPainter>
#include <QTextBoundaryFinder>

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

namespace {

/// As a reader counts letters, so that an accent or the second half of an emoji stays with the first.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(finder.toNextBoundary());
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.first());
    return (words.size() == 1 ? first : QString(first + firstLetter(words.last()))).toUpper();
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
