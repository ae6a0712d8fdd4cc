// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/period.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace smarketing {

class DateEdit;

/// What a PeriodPicker says.
struct PeriodChoice {
    std::optional<PeriodPreset> preset = PeriodPreset::ThisMonth; ///< absent for all time and for own days
    Period period;                                                ///< invalid for all time
    bool compare = false;                                         ///< with previousPeriod(period)

    friend bool operator==(const PeriodChoice &, const PeriodChoice &) = default;
};

/// Week, month, quarter, year (this or last), all time, or own days; beside it "Compare" with the period before.
class PeriodPicker : public QWidget {
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    PeriodChoice choice() const;
    void setChoice(const PeriodChoice &choice); ///< a preset's days are counted anew from today; emits nothing
    void setPreset(PeriodPreset preset);
    void setComparisonOffered(bool offered);
    void setToday(QDate today); ///< else the computer's date

Q_SIGNALS:
    void changed(const smarketing::PeriodChoice &choice);

private:
    QDate today() const { return m_today.isValid() ? m_today : QDate::currentDate(); }
    void select(int kind);
    void showRange();
    void tell();

    QDate m_today;
    QComboBox *m_kind;
    DateEdit *m_from;
    DateEdit *m_to;
    QPushButton *m_compare;
};

} // namespace smarketing
