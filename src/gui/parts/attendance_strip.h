// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/meeting.h"

#include <QWidget>

class QAbstractButton;

namespace smarketing {

class FlowLayout;
class Pill;

/// Who is at the table: a button a person, pressed while they are there, and whether both departments are (R18). It
/// stands before each department's people and says it in words when nobody is.
class AttendanceStrip : public QWidget {
    Q_OBJECT
public:
    explicit AttendanceStrip(QWidget *parent = nullptr);

    void show(const meetings::Board &board, const Person &actor);

Q_SIGNALS:
    void presenceWanted(smarketing::PersonId person, bool present);

private:
    void rebuild(const QList<meetings::Attendee> &attendees);

    QList<PersonId> m_shown;
    QHash<PersonId, QAbstractButton *> m_buttons;
    Pill *m_marketing;
    Pill *m_sales;
    FlowLayout *m_flow;
};

} // namespace smarketing
