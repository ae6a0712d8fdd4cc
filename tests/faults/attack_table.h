// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace smarketing {

/// One way round a rule. Words in square brackets stand for ids of the workspace under attack: people by login, leads
/// and handoffs by the state they are in ("waiting", "owing", "rated", "declined", "blocked"), goals ("open",
/// "objected", "decided", "agreed", "part"), what was said to them ("consent:yes", "consent:objection",
/// "consent:decided") and teams ("oneside", "ready", "running", "ended") likewise, meetings ("closed", "cancelled",
/// "running") and their items ("closed", "manual", "owed", "deleted") too, "now" for the time of the open command.
struct Attack {
    const char *name;
    const char *who; ///< the login whose command it runs in; empty for no command at all
    QString sql;
    const char *guards;        ///< the triggers that refuse it, by themselves
    const char *settings = ""; ///< what the attacker's connection is set to first
};

/// Ways round the handoff (R1–R3).
QList<Attack> handoffAttacks();
/// Ways round the feedback (R4, R5).
QList<Attack> feedbackAttacks();
/// Ways round the meeting (R8, R18, R19).
QList<Attack> meetingAttacks();
/// Ways round working time, the agreement's other side and obstacles (R10, R11, R17). "[obstacle:half]" has sales'
/// word;
/// "[obstacle:past]" (over before anything was handed over), "[obstacle:there]" (in a unit where no receiver works) and
/// "[obstacle:marketing]" have one side's too; "[obstacle:counting]" counts, "[obstacle:decided]" has a manager's word.
QList<Attack> weekAttacks();
/// Ways round the limit on overdue feedback (R6), persona versions (R12) and the record (R24).
QList<Attack> recordAttacks();
/// Ways round consent (R15) and goals (R16).
QList<Attack> goalAttacks();
/// Ways round teams (R20).
QList<Attack> teamAttacks();
/// Ways round comments and mentions (S1): "[comment]" is mia's and mentions sven.
QList<Attack> commentAttacks();
/// Ways round process cards and exchange sessions (S8): "[card:marketing]", "[card:sales]", and "[session]", in which
/// sven shows something.
QList<Attack> exchangeAttacks();

} // namespace smarketing
