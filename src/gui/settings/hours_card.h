// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "parts/card.h"

#include "smarketing/domain/working_time.h"

class QCheckBox;
class QPushButton;
class QTimeEdit;

namespace smarketing {

class Label;

/// When people work: the hours of each weekday and the public holidays, by which every clock of the agreement runs
/// (R11). Written at once. A day whose hours have a break keeps it until the day is changed here.
class HoursCard : public Card {
    Q_OBJECT
public:
    explicit HoursCard(Session &session, QWidget *parent = nullptr);

    void show(const WorkingCalendar &calendar);

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

private:
    struct Day {
        QCheckBox *works = nullptr;
        QTimeEdit *from = nullptr;
        QTimeEdit *to = nullptr;
    };

    QWidget *dayRow(int isoWeekday);
    QWidget *holidayRow();
    void change(int isoWeekday);
    void addHolidays(const std::function<Holidays(int year)> &holidaysOf);
    void write(const WorkingCalendar &calendar);
    void describeHolidays();

    Session &m_session;
    WorkingCalendar m_calendar;
    Day m_days[7];
    Label *m_holidays;
};

} // namespace smarketing
