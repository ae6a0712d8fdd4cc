// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/pill.h"

#include "smarketing/domain/scorecard.h"

/// How promises of the agreement look and read everywhere.
namespace smarketing::promiseLook {

PillLook verdict(Verdict verdict);
/// "12 of 20", "17 of 19 accepted", "9 of 10".
QString number(const WeekScore &week, Promise promise);
/// What was promised: "20 a week", "within 8 working hours".
QString terms(const WeekScore &week, Promise promise);
/// "2–8 March 2026, week 10".
QString weekText(const Period &days);

} // namespace smarketing::promiseLook
