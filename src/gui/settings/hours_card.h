// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "parts/card.h"

#include "smarketing/workbench/working_time.h"

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace smarketing {

/// When people work: the hours of each weekday, by which every clock of the agreement runs (R11), of the company and of
/// units that have others. Written at once. A day whose hours have a break keeps it until the day is changed here.
class HoursCard : public Card {
    Q_OBJECT
public:
    explicit HoursCard(Session &session, QWidget *parent = nullptr);

    void show(const workingTimes::WorkingTime &times, const QList<Unit> &units);

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

private:
    struct Day {
        QCheckBox *works = nullptr;
        QTimeEdit *from = nullptr;
        QTimeEdit *to = nullptr;
    };

    QWidget *whoseRow();
    QWidget *dayRow(int isoWeekday);
    UnitId unit() const;
    const WeekHours &shownHours() const; ///< the unit's own, else the company's
    void showUnits(const QList<Unit> &units);
    void showHours();
    void change(int isoWeekday);
    void setOwn(bool own);
    void write(UnitId unit, const std::optional<WeekHours> &wanted);

    Session &m_session;
    workingTimes::WorkingTime m_times;
    QComboBox *m_whose;
    QCheckBox *m_own;
    Day m_days[7];
};

} // namespace smarketing
