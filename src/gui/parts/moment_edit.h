// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/time.h"

#include <QDateTimeEdit>
#include <QTimeZone>

namespace smarketing {

/// A day and a time by the clock of a zone, whatever the computer's own is.
class MomentEdit : public QDateTimeEdit {
    Q_OBJECT
public:
    explicit MomentEdit(const QTimeZone &zone, QWidget *parent = nullptr);

    void setMoment(Instant at);
    /// A time that a clock change skips is the moment of the change.
    Instant moment() const;

private:
    QTimeZone m_zone;
};

} // namespace smarketing
