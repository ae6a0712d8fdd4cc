// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/filter_state.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QListWidget;

namespace smarketing {

class DateEdit;

/// The little window in which one filter's value is chosen. Choices apply at once; ranges and texts on Apply or Return.
class FilterEditor : public QFrame {
    Q_OBJECT

public:
    FilterEditor(const FilterDefinition &definition, const FilterValue &value, QWidget *parent);

    void openBelow(const QWidget *anchor);

Q_SIGNALS:
    void edited(const smarketing::FilterValue &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addChoices(const FilterDefinition &definition, const FilterValue &value);
    void addDates(const FilterValue &value);
    void addText(const FilterValue &value);
    void addNumbers(const FilterValue &value);
    void addApply();
    void apply();

    std::function<FilterValue()> m_read;
    QWidget *m_first = nullptr;
};

} // namespace smarketing
