// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/scorecard.h"
#include "smarketing/workbench/transaction.h"

/// How each side keeps the agreement, week by week of the workspace's zone (R10). Everybody reads.
namespace smarketing::scorecards {

using scorecardStore::Line;

constexpr int weeksShown = 13;
constexpr int linesShown = 500;

/// The weeks up to the one of `day`, oldest first, at most so many; none from before the workspace began.
QList<WeekScore> weeks(Reading &reading, QDate day, int count = weeksShown);
/// The week of that day, whenever it is.
WeekScore week(Reading &reading, QDate day);
/// The handoffs behind a promise's number in the week of a day; of a verdict only, where one is given. They are exactly
/// those the number counts, up to linesShown.
QList<Line> lines(Reading &reading, QDate day, Promise promise, std::optional<Verdict> verdict = {});

/// Until when something is "soon due" for whoever asks: the agreement's warning in working hours of sales in their
/// unit, and of marketing.
struct Soon {
    int hours = 0;
    Instant forSales;
    Instant forMarketing;
};
Soon soon(Reading &reading);

/// Answers to low ratings (R7): those that should have been given, and those soon due.
struct AnswersOwed {
    int overdue = 0;
    int soon = 0;
};
AnswersOwed answersOwed(Reading &reading);
/// The latter alone; its cost follows what was given lately, not what was ever given.
int answersSoon(Reading &reading);

} // namespace smarketing::scorecards
