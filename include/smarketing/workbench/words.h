// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/agenda.h"
#include "smarketing/domain/comment.h"
#include "smarketing/domain/consent.h"
#include "smarketing/domain/deal.h"
#include "smarketing/domain/error.h"
#include "smarketing/domain/feedback.h"
#include "smarketing/domain/goal.h"
#include "smarketing/domain/import_row.h"
#include "smarketing/domain/lead.h"
#include "smarketing/domain/meeting.h"
#include "smarketing/domain/permission.h"
#include "smarketing/domain/persona.h"
#include "smarketing/domain/scorecard.h"
#include "smarketing/domain/team.h"

/// What the core's values are called in the user's language: the one place for both programs. From the thread that
/// installs translators.
namespace smarketing::words {

QString label(Stage stage);
QString label(Zone zone);
QString label(Department department);
QString label(Role role);
QString label(HandoffState state);
QString label(Outcome outcome);
QString label(PersonaFit fit);
QString label(PersonaState state);
QString label(Provenance provenance);
QString label(ClaimTopic topic);
QString label(CampaignState state);
QString label(Direction direction);
QString label(Place place);
QString label(ActivityKind kind);
QString label(DealStage stage);
QString label(ImportKind kind);
QString label(ImportState state);
QString label(DuplicatePolicy policy);
QString label(Promise promise);
QString label(Verdict verdict);
QString label(const Reason &reason);
QString label(GoalMetric metric);
QString label(GoalState state);
QString label(GoalHealth health);
/// Of a goal whose period is over: reached, partly reached, missed.
QString outcomeLabel(GoalHealth health);
QString label(Stance stance);
QString label(TeamState state);
QString label(CommentSubject subject);
/// The anchored words of a rating: 1 "no use", … 5 "ready to buy".
QString ratingLabel(int rating);

/// What is wrong with a row of a file and what would be right, with the column's name.
QString label(const RowProblem &problem);
/// What marketing knows of a lead whose outcome a file tells: that the file does.
QString importedNote(const QString &fileName, qint64 line);

QString label(MeetingState state);
QString label(AgendaSection section);
QString label(AgendaState state);
QString label(ActionState state);
/// Where an item comes from, as "Overdue feedback".
QString label(AgendaSource source);
/// What an item is about: what somebody wrote, or what the data says.
QString agendaTitle(const AgendaItem &item);
/// Why an item of the data stands on the agenda, and what to talk about; empty for others.
QString agendaReason(const AgendaItem &item);
/// How its rank comes about; `amount` is its money as it is shown.
QString agendaRank(const AgendaItem &item, Instant metAt, const QString &amount);

/// What went wrong and what would be right, in a sentence or two.
QString errorText(const Error &error);
/// What is missing for an action, for the tooltip of a disabled control: "Only sales may …".
QString whyNot(const Person &person, Action action);
/// Stopped on purpose: nothing to tell.
bool isSilent(const Error &error);

/// The number of the rule a refusal belongs to, as "R4"; empty for other errors.
QString ruleOf(const Error &error);

} // namespace smarketing::words
