// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"
#include "style/colors.h"

#include <QWidget>

namespace smarketing {

/// The colour of a person's side of the two rings; shared for managers, neutral for everybody else.
Tone toneOf(const Person &person);
/// "Anna Maria Nowak" → "AN".
QString initialsOf(const QString &name);

/// A disc with a person's initials in the colour of their side. Decoration: the name always stands beside it.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const Person &person, int size = 28, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    Tone m_tone;
    int m_size;
};

} // namespace smarketing
