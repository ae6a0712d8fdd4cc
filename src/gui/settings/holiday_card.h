// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "parts/card.h"

#include "smarketing/exchange/calendar_file.h"
#include "smarketing/workbench/working_time.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace smarketing {

class ChoiceChips;
class DateEdit;
class FieldError;
class Label;

/// Days on which nobody works (R11): public holidays of a country, computed; the company's own; and days worked
/// although they are holidays. Days come from a calendar file too. Written at once, each with undo.
class HolidayCard : public Card {
    Q_OBJECT
public:
    explicit HolidayCard(Session &session, QWidget *parent = nullptr);

    void show(const workingTimes::WorkingTime &times, QDate today);

    /// Reads a calendar file for this year and the five to come.
    void importFile(const QString &path);

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

private:
    QWidget *presetRow();
    QWidget *entry();
    QWidget *row(const OwnDay &day);
    void describeNext();
    void showOwnDays();
    void setPreset();
    void add();
    void remove(const OwnDay &day);
    void chooseFile();
    void take(const calendarFile::Days &days);
    void tell(const Error &error);

    Session &m_session;
    workingTimes::WorkingTime m_times;
    QDate m_today;
    QComboBox *m_preset;
    Label *m_next;
    QVBoxLayout *m_rows;
    Label *m_past;
    DateEdit *m_day;
    ChoiceChips *m_kind;
    QLineEdit *m_name;
    FieldError *m_error;
};

} // namespace smarketing
