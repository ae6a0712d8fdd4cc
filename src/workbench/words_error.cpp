// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/words.h"

#include "filled.h"
#include "words_context.h"
#include "words_server.h"

#include <QHash>

namespace smarketing::words {

using namespace Qt::StringLiterals;

namespace {

// One line a reason; %1… are the refusal's arguments. Subjects keep their lines together.
const QHash<QString, const char *> &refusals()
{
    static const QHash<QString, const char *> lines = {
        // values (R28)
        {u"login-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give a login name, such as “anna”.")},
        {u"login-taken"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Somebody has the login “%1” already. Choose another.")},
        {u"name-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give a name.")},
        {u"last-manager"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "Nobody else could manage the workspace. Make another person a manager first.")},
        {u"unknown-login"_s, QT_TRANSLATE_NOOP("smarketing::words", "Nobody here signs in as “%1”.")},
        {u"same-file"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "That is the workspace itself. Choose another file for the backup.")},
        {u"unknown-language"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "There are no texts in “%1”. Choose en, pl or sv.")},
        {u"wrong-password"_s, QT_TRANSLATE_NOOP("smarketing::words", "That is not the password.")},
        // leads
        {u"lead-needs-a-name"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "Give at least a name, a company, an e-mail address or a phone number.")},
        {u"bad-email"_s, QT_TRANSLATE_NOOP("smarketing::words",
                                           "“%1” is not an e-mail address. It should read like anna@example.com.")},
        {u"bad-phone"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "“%1” is not a phone number. It has 6 to 15 digits, such as +46 70 123 45 67.")},
        {u"negative-value"_s, QT_TRANSLATE_NOOP("smarketing::words", "A value is not below zero.")},
        {u"too-long"_s, QT_TRANSLATE_NOOP("smarketing::words", "That is too long: at most %1 characters.")},
        {u"touchpoint-empty"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose the channel, or say what happened.")},
        {u"merge-with-itself"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose two different leads to merge.")},
        {u"both-handoffs-open"_s,
         QT_TRANSLATE_NOOP(
             "smarketing::words",
             "More than one of these leads is with sales. All but one of the handoffs must be closed first.")},
        {u"changed-since"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "It was changed again since, so it cannot be undone.")},
        {u"unit-taken"_s, QT_TRANSLATE_NOOP("smarketing::words", "There is a unit “%1” already.")},
        {u"reason-taken"_s, QT_TRANSLATE_NOOP("smarketing::words", "There is a reason “%1” already.")},
        {u"last-reason"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Feedback asks for a reason, so one of each kind stays on offer.")},
        {u"company-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give the company's name.")},
        {u"file-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Say where the file goes.")},
        {u"file-exists"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "There is a file “%1” already. Choose another name.")},
        {u"nothing-imported"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "None of the rows (%1) could be taken; the reasons are given row by row.")},
        {u"passwords-differ"_s, QT_TRANSLATE_NOOP("smarketing::words", "The two passwords are not the same.")},
        {u"time-zone"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose a time zone from the list.")},
        {u"currency"_s, QT_TRANSLATE_NOOP("smarketing::words", "A currency has three capital letters, such as EUR.")},
        {u"out-of-range"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give a number from %1 to %2.")},
        {u"working-hours"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Hours go from an earlier to a later time, such as 8:00–16:00.")},
        {u"working-hours-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "At least one day of the week has working hours.")},
        {u"date"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give a day, such as 2026-05-02.")},
        {u"currencies-differ"_s, QT_TRANSLATE_NOOP("smarketing::words", "Both amounts must be in the same currency.")},
        {u"not-a-calendar"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "This is not a calendar file. Export the calendar as iCalendar (.ics) and choose that.")},
        {u"calendar-too-large"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "This calendar is too large. Choose one that holds days off only.")},
        {u"no-days"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The calendar holds no whole days for this year or the next five.")},
        {u"file-unreadable"_s, QT_TRANSLATE_NOOP("smarketing::words", "The file “%1” cannot be read.")},
        {u"period"_s, QT_TRANSLATE_NOOP("smarketing::words", "The last day comes before the first.")},
        // handoff (R1–R3)
        {u"sender"_s, QT_TRANSLATE_NOOP("smarketing::words", "Only marketing or a manager hands leads over.")},
        {u"receiver"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose an active sales person to receive the lead.")},
        {u"note-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Say what marketing knows of this lead; sales starts from it.")},
        {u"campaign-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose the campaign this lead came from.")},
        {u"persona-in-force"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "The persona needs a version in force: both departments sign it first.")},
        {u"lead-not-ready"_s, QT_TRANSLATE_NOOP("smarketing::words", "Only a lead at MQL can be handed over.")},
        {u"one-open"_s, QT_TRANSLATE_NOOP("smarketing::words", "This lead is already handed over and not yet closed.")},
        {u"wrong-move"_s, QT_TRANSLATE_NOOP("smarketing::words", "It cannot go there from where it stands.")},
        {u"outcome-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Say how it ended: won, lost or back to marketing.")},
        {u"accept-first"_s, QT_TRANSLATE_NOOP("smarketing::words", "Accept the lead first, then rate it.")},
        {u"deal-open"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "A deal is still open. Win or lose it first, then close the lead.")},
        {u"deal-won"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "A deal was won, so the lead can only be closed as won.")},
        {u"deal-not-won"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "No deal was won, so the lead cannot be closed as won.")},
        {u"lost-reason-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Say why the deal was lost.")},
        {u"amount-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give an amount, such as 1200 or 1 200,50.")},
        {u"value-negative"_s, QT_TRANSLATE_NOOP("smarketing::words", "A value cannot be below zero.")},
        // feedback (R4–R7)
        {u"feedback-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "Feedback comes first: rate the lead, so that marketing learns from it.")},
        {u"acceptance-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Sales has to accept the lead first.")},
        {u"handoff-open"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The lead is with sales. The handoff is declined or closed first.")},
        {u"starts-before-sal"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "A new lead starts as Lead or MQL; sales takes it further.")},
        {u"rating-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose a rating from 1 to 5.")},
        {u"fit-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Say whether the lead fits the persona.")},
        {u"persona-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "Choose the persona you would have chosen, or describe the person in words.")},
        {u"reason-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose at least one reason.")},
        {u"comment-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Say why in at least %1 characters, so that marketing can do better.")},
        {u"receiver-only"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Only the person who received the lead can do this.")},
        {u"overdue-first"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Too much feedback is overdue. Give it first, then accept new leads.")},
        {u"receiver-overdue"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "This person owes too much feedback and gets no new leads until it is given.")},
        {u"manager-reassigns"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Only a manager gives a handoff to somebody else.")},
        {u"marketing-answers"_s, QT_TRANSLATE_NOOP("smarketing::words", "Marketing answers feedback.")},
        {u"text-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Write a few words.")},
        // working time and obstacles (R11, R17)
        {u"department"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose marketing or sales.")},
        {u"obstacle-span"_s, QT_TRANSLATE_NOOP("smarketing::words", "It ends after it began, and within a year.")},
        {u"obstacle-share"_s, QT_TRANSLATE_NOOP("smarketing::words", "The share lost goes from 1 to 100 per cent.")},
        {u"counts"_s, QT_TRANSLATE_NOOP("smarketing::words", "Both sides have confirmed it, so it stays as it is.")},
        {u"confirmed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "One side has confirmed it as it is. Changing it asks them again.")},
        {u"confirmed-already"_s, QT_TRANSLATE_NOOP("smarketing::words", "This side has confirmed it already.")},
        {u"own-side"_s, QT_TRANSLATE_NOOP("smarketing::words", "Marketing speaks for marketing, sales for sales.")},
        {u"one-side-itself"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "A manager decides for one side only; the other has to say it itself.")},
        {u"both-confirm"_s, QT_TRANSLATE_NOOP("smarketing::words", "It counts once both sides have confirmed it.")},
        {u"logs-own-name"_s, QT_TRANSLATE_NOOP("smarketing::words", "Each writes in their own name.")},
        {u"never-earlier"_s, QT_TRANSLATE_NOOP("smarketing::words", "A due time never moves earlier.")},
        {u"clock-stopped"_s, QT_TRANSLATE_NOOP("smarketing::words", "What was due has been done; its due time stays.")},
        {u"obstacle-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Only an obstacle that both sides confirm moves a due time.")},
        {u"due-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "A due time lies within half a year.")},
        // personas and campaigns (R12, R14)
        {u"signed"_s, QT_TRANSLATE_NOOP("smarketing::words",
                                        "This version is signed. Changing it takes a new draft and new signatures.")},
        {u"signatures-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "One person from marketing and one from sales must sign first.")},
        {u"signs-own-name"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Each signs in their own name, for their own department.")},
        {u"launched"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The campaign is launched; its personas stay as they were.")},
        {u"name-taken"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” exists already. Choose another name.")},
        {u"persona-in-use"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The persona is meant for: %1. Take it out of these campaigns first.")},
        {u"claim-text-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Claim %1 needs words.")},
        {u"source-needed"_s,
         QT_TRANSLATE_NOOP(
             "smarketing::words",
             "Claim %1 needs a source: who said it, or where the figure comes from. Without one it is an assumption.")},
        {u"only-version"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "This draft is all there is of the persona. Delete the persona instead.")},
        {u"claims-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "There is nothing to sign yet: add at least one claim.")},
        {u"signed-already"_s, QT_TRANSLATE_NOOP("smarketing::words", "You have signed this draft.")},
        {u"starts-as-draft"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "A version starts as a draft and is signed by both departments.")},
        {u"one-in-force"_s, QT_TRANSLATE_NOOP("smarketing::words", "Another version is in force.")},
        {u"starts-as-idea"_s, QT_TRANSLATE_NOOP("smarketing::words", "A campaign starts as an idea or a proposal.")},
        {u"campaign-running"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The campaign is running. Finish or cancel it first.")},
        {u"campaign-persona-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Choose at least one persona the campaign is meant for.")},
        {u"campaign-persona-in-force"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Both departments must sign first: %1.")},
        {u"ends-before-start"_s, QT_TRANSLATE_NOOP("smarketing::words", "The last day lies before the first.")},
        {u"budget-negative"_s, QT_TRANSLATE_NOOP("smarketing::words", "A budget is not below zero.")},
        {u"currency-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Name the currency, such as PLN, SEK or EUR.")},
        {u"in-future"_s, QT_TRANSLATE_NOOP("smarketing::words", "That has not happened yet. Choose a time up to now.")},
        {u"negative"_s, QT_TRANSLATE_NOOP("smarketing::words", "%1: a figure is not below zero.")},
        {u"day-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give the day.")},
        {u"day-in-future"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "%1 lies ahead. Reach is noted when it has happened.")},
        {u"channel-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose a channel.")},
        // goals, consent, teams (R15, R16, R20)
        {u"range"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "The least comes first, then what is expected, then the stretch; none is below zero.")},
        {u"range-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Give three numbers: the least, the expected and the stretch.")},
        {u"range-less"_s,
         QT_TRANSLATE_NOOP(
             "smarketing::words",
             "Less is better here: the least is the largest figure, the stretch the smallest; none is below zero.")},
        {u"period-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give the first and the last day.")},
        {u"basis-note-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Say what this rests on: which data, which customers, which statistic. "
                                                "Without that it is an assumption.")},
        {u"owner-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose an active person of this department.")},
        {u"sub-goal"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "A sub-goal is the part of marketing or sales in a joint goal.")},
        {u"agreed"_s, QT_TRANSLATE_NOOP("smarketing::words",
                                        "Both sides agreed to this. Propose the goal anew to change what was agreed.")},
        {u"consent-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Both sides have to consent first.")},
        {u"objection-open"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "An objection is open. It is answered and withdrawn first, or a manager decides.")},
        {u"objection-reason"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "Say in at least %1 characters what you object to, so that it can be answered.")},
        {u"reply-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Answer in at least %1 characters.")},
        {u"not-proposed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Consent is given while it is proposed.")},
        {u"answer-first"_s, QT_TRANSLATE_NOOP("smarketing::words",
                                              "Your objection waits for an answer. After that you can say otherwise.")},
        {u"decided"_s, QT_TRANSLATE_NOOP("smarketing::words", "A manager has decided on your objection.")},
        {u"no-objection"_s, QT_TRANSLATE_NOOP("smarketing::words", "This objection no longer stands.")},
        {u"others-answer"_s, QT_TRANSLATE_NOOP("smarketing::words", "An objection is answered by somebody else.")},
        {u"manager-decides"_s, QT_TRANSLATE_NOOP("smarketing::words", "Only a manager decides on an objection.")},
        {u"starts-as-proposal"_s, QT_TRANSLATE_NOOP("smarketing::words", "A goal starts as a proposal.")},
        {u"both-sides"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "A team needs at least one person from marketing and one from sales.")},
        {u"end-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give the day on which the team ends.")},
        {u"end-past"_s, QT_TRANSLATE_NOOP("smarketing::words", "The last day lies in the past.")},
        {u"purpose-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Say which problem the team works on, or choose a campaign.")},
        {u"own-comment"_s, QT_TRANSLATE_NOOP("smarketing::words", "Only whoever wrote a comment changes it.")},
        {u"ended"_s, QT_TRANSLATE_NOOP("smarketing::words", "This team has ended; it stays as it was.")},
        {u"result-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Say in a few words what came of it.")},
        // imports (R26)
        {u"outcomes-stay"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "Outcomes cannot be taken back: feedback stays. Rate again to correct one.")},
        {u"empty-file"_s, QT_TRANSLATE_NOOP("smarketing::words", "There is no table in this file.")},
        {u"not-text"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "This is not a text file. Save the table as CSV in the program it comes from.")},
        {u"unknown-encoding"_s, QT_TRANSLATE_NOOP("smarketing::words", "There is no encoding called “%1”.")},
        {u"no-such-line"_s, QT_TRANSLATE_NOOP("smarketing::words", "The file has no line %1.")},
        {u"bad-assignment"_s, QT_TRANSLATE_NOOP("smarketing::words", "“%1” should read column=field or field=value.")},
        {u"unknown-field"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "There is no field “%1”. Those of this import: %2.")},
        {u"foreign-field"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "This kind of import has no field “%1”. Its fields: %2.")},
        {u"unknown-column"_s, QT_TRANSLATE_NOOP("smarketing::words", "The file has no column “%1”.")},
        {u"missing-field"_s, QT_TRANSLATE_NOOP("smarketing::words", "Say which column holds “%1”.")},
        {u"reverted-already"_s, QT_TRANSLATE_NOOP("smarketing::words", "This import was taken back already.")},
        {u"import-running"_s, QT_TRANSLATE_NOOP("smarketing::words", "This import is still under way.")},
        // the meeting (R8, R18, R19)
        {u"marketing-absent"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Nobody from marketing is here. The meeting needs both departments.")},
        {u"sales-absent"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Nobody from sales is here. The meeting needs both departments.")},
        {u"feedback-undiscussed"_s,
         QT_TRANSLATE_NOOP(
             "smarketing::words",
             "Feedback on %1 was due before the meeting began. %2 gives it, or talk about it and mark it as "
             "discussed.")},
        {u"manager-runs"_s, QT_TRANSLATE_NOOP("smarketing::words", "A manager runs the meeting.")},
        {u"not-running"_s, QT_TRANSLATE_NOOP("smarketing::words", "The meeting has not begun yet.")},
        {u"running"_s, QT_TRANSLATE_NOOP("smarketing::words", "The meeting has begun already.")},
        {u"meeting-closed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The meeting is over. What was said and decided stays as it is.")},
        {u"newer-meeting"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "The next meeting is being prepared already, so this one stays called off.")},
        {u"own-attendance"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "Each says of themselves that they are here, or whoever runs the meeting.")},
        {u"not-for-guests"_s, QT_TRANSLATE_NOOP("smarketing::words", "Guests read along, but change nothing.")},
        {u"title-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Say in a few words what it is about.")},
        {u"from-data"_s, QT_TRANSLATE_NOOP("smarketing::words",
                                           "This comes from the data, and goes when its cause does. Park it, or leave "
                                           "it for next week.")},
        {u"in-use"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "It is being talked about, or something was decided on it already.")},
        {u"in-past"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose a time that lies ahead.")},
        {u"agenda-item-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Choose the item of the agenda it comes from.")},
        {u"action-owner-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose the one person who does it.")},
        {u"due-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Say by which day; today at the earliest.")},
        {u"owner-does"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Its owner says when it is done. Only a manager drops it.")},
        {u"host-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Choose one of the side that shows.")},
        {u"manager-moves"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "After the meeting only a manager changes who does it and by when.")},
        // the record (R10, R23, R24)
        {u"taken"_s, QT_TRANSLATE_NOOP("smarketing::words", "There is one like it already.")},
        {u"who-needed"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Nothing is written without somebody's name. Sign in first.")},
        {u"manager-sets"_s, QT_TRANSLATE_NOOP("smarketing::words", "Only a manager changes the agreement.")},
        {u"not-backwards"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "A new agreement holds from now on, not for what is past.")},
        {u"append-only"_s, QT_TRANSLATE_NOOP("smarketing::words", "What was recorded stays as it is.")},
        {u"fixed"_s, QT_TRANSLATE_NOOP("smarketing::words", "This can no longer be changed.")},
        {u"never-deleted"_s, QT_TRANSLATE_NOOP("smarketing::words", "A handoff is never deleted.")},
        {u"clock-backwards"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "This computer's clock is behind the workspace's last entry. Set it right.")},
        {u"clock-ahead"_s, QT_TRANSLATE_NOOP("smarketing::words", "This computer's clock runs ahead. Set it right.")},
    };
    return lines;
}

QString refusalText(const Refused &refused)
{
    const char *source = refusals().value(refused.reason);
    if (!source)
        source = serverRefusals().value(refused.reason);
    if (!source)
        return Words::tr("The rules do not allow this (%1).").arg(refused.reason);
    return filled(Words::tr(source), refused.args);
}

QString storageText(StorageError::Kind kind)
{
    switch (kind) {
    case StorageError::Kind::Busy:
        return Words::tr("Another program is writing to the workspace for a long time. Try again in a moment.");
    case StorageError::Kind::Unavailable:
        return Words::tr("The workspace cannot be reached. Check that its file, drive or server is there.");
    case StorageError::Kind::SignIn:
        return Words::tr("The server wants another login or password. Sign in again.");
    case StorageError::Kind::Corrupt:
        return Words::tr("The workspace file is damaged. Restore a backup: File ▸ Restore.");
    case StorageError::Kind::Full:
        return Words::tr("The disk is full. Make room and try again; nothing was lost.");
    case StorageError::Kind::Newer:
        return Words::tr("A newer version of the program made this workspace. Update the program to open it.");
    case StorageError::Kind::Outdated:
        return Words::tr("The workspace was made by an older version of the program. An administrator brings it up to "
                         "date: smarketingctl server upgrade.");
    case StorageError::Kind::FateUnknown:
        return Words::tr("The connection was lost while this was being written. Look whether it is there before you "
                         "do it again.");
    case StorageError::Kind::Foreign:
        return Words::tr("This file is not a Smarketing workspace.");
    case StorageError::Kind::ReadOnly:
        return Words::tr("The workspace can only be read here. Check the rights of the file and its folder.");
    case StorageError::Kind::Interrupted:
    case StorageError::Kind::Other:
        return Words::tr("The workspace did not answer as expected. Try again.");
    }
    return {};
}

/// The departments that may do what the person may not.
QString who(Action action)
{
    QStringList roles;
    for (const Role role : allOf<Role>()) {
        if (may(role, action))
            roles += label(role);
    }
    return roles.join(u", "_s);
}

} // namespace

QString errorText(const Error &error)
{
    if (const auto *refused = dynamic_cast<const Refused *>(&error))
        return refusalText(*refused);
    if (const auto *forbidden = dynamic_cast<const Forbidden *>(&error))
        return Words::tr("This is for: %1.")
            .arg(who(fromText<Action>(forbidden->action).value_or(Action::ManageSettings)));
    if (dynamic_cast<const Conflict *>(&error))
        return Words::tr("Somebody else changed this meanwhile. Look at what it is now, then decide again.");
    if (dynamic_cast<const NotFound *>(&error))
        return Words::tr("It is no longer there.");
    if (const auto *storage = dynamic_cast<const StorageError *>(&error))
        return storageText(storage->kind);
    return QString::fromUtf8(error.what());
}

QString whyNot(const Person &person, Action action)
{
    if (may(person, action))
        return {};
    return person.active ? Words::tr("This is for: %1.").arg(who(action))
                         : Words::tr("%1 no longer works here.").arg(person.name);
}

bool isSilent(const Error &error)
{
    const auto *storage = dynamic_cast<const StorageError *>(&error);
    return dynamic_cast<const Cancelled *>(&error) || (storage && storage->kind == StorageError::Kind::Interrupted);
}

QString ruleOf(const Error &error)
{
    const auto *refused = dynamic_cast<const Refused *>(&error);
    return refused ? u"R%1"_s.arg(refused->rule) : QString();
}

} // namespace smarketing::words
