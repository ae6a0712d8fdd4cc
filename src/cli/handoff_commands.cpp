// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"

#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/words.h"

#include <QJsonArray>

namespace smarketing::cli {

using namespace Qt::StringLiterals;

namespace {

PersonId personNamed(Reading &reading, const QString &login)
{
    for (const Person &person : people::all(reading)) {
        if (person.login.compare(login, Qt::CaseInsensitive) == 0)
            return person.id;
    }
    throw Refused(28, u"unknown-login"_s, u"login"_s, {login});
}

PersonaId personaNamed(Reading &reading, const QString &name)
{
    const PersonaId id = name.isEmpty() ? PersonaId() : personas::byName(reading, name);
    if (!id && !name.isEmpty())
        throw UsageError(u"there is no persona “%1”"_s.arg(name));
    return id;
}

CampaignId campaignNamed(Reading &reading, const QString &name)
{
    const CampaignId id = name.isEmpty() ? CampaignId() : campaigns::byName(reading, name);
    if (!id && !name.isEmpty())
        throw UsageError(u"there is no campaign “%1”"_s.arg(name));
    return id;
}

QList<ReasonId> reasonsNamed(Reading &reading, const QStringList &codes)
{
    const QList<Reason> known = handoffs::reasons(reading);
    QList<ReasonId> result;
    for (const QString &code : codes) {
        const auto found = std::ranges::find(known, code, &Reason::code);
        if (found == known.end()) {
            QStringList all;
            for (const Reason &reason : known)
                all += reason.code;
            throw UsageError(u"--reason is one of: %1"_s.arg(all.join(u", "_s)));
        }
        result += found->id;
    }
    return result;
}

/// What was done, then what was not and why. Where nothing was done, the first reason is the answer.
void report(const Context &context, const handoffs::BulkResult &result)
{
    if (result.done.isEmpty() && !result.missing.isEmpty())
        throw result.missing.constFirst().why;
    QJsonArray done;
    QStringList numbers;
    for (HandoffId id : result.done) {
        done += id.value;
        numbers += QString::number(id.value);
    }
    QJsonArray missing;
    for (const handoffs::Missing &one : result.missing) {
        missing += QJsonObject{{u"lead"_s, one.lead.value},
                               {u"handoff"_s, one.handoff.value},
                               {u"rule"_s, one.why.rule},
                               {u"reason"_s, one.why.reason}};
        printError(u"%1 %2: %3: %4"_s.arg(one.handoff ? u"handoff"_s : u"lead"_s)
                       .arg(one.handoff ? one.handoff.value : one.lead.value)
                       .arg(words::ruleOf(one.why), words::errorText(one.why)));
    }
    print(numbers.join(u' '), {{u"handoffs"_s, done}, {u"missing"_s, missing}}, context.json());
}

void handOver(Context &context)
{
    context.takes(1, 100'000);
    handoffs::HandOver request;
    for (qsizetype i = 0; i < context.arguments().size(); ++i)
        request.leads += LeadId(context.idArgument(i));
    request.note = context.needed(u"note"_s);
    const QString receiver = context.needed(u"to"_s);
    report(context, context.write(u"hand-over"_s, [&](Transaction &tx) {
        request.receiver = personNamed(tx, receiver);
        request.campaign = campaignNamed(tx, context.value(u"campaign"_s));
        request.persona = personaNamed(tx, context.value(u"persona"_s));
        return handoffs::handOver(tx, request);
    }));
}

void accept(Context &context)
{
    context.takes(1, 100'000);
    QList<HandoffId> ids;
    for (qsizetype i = 0; i < context.arguments().size(); ++i)
        ids += HandoffId(context.idArgument(i));
    report(context, context.write(u"accept-handoff"_s, [&](Transaction &tx) { return handoffs::acceptMany(tx, ids); }));
}

Feedback feedbackOf(Context &context, Reading &reading)
{
    Feedback feedback;
    feedback.handoff = HandoffId(context.idArgument(0));
    feedback.rating = context.number(u"rating"_s, 1, 5, 0);
    const QString fit = context.has(u"fit"_s) ? context.value(u"fit"_s) : u"yes"_s;
    if (!fromText<PersonaFit>(fit))
        throw UsageError(u"--fit is one of: yes, partly, no"_s);
    feedback.fit = *fromText<PersonaFit>(fit);
    feedback.persona = personaNamed(reading, context.value(u"persona"_s));
    feedback.reasons = reasonsNamed(reading, context.values(u"reason"_s));
    feedback.comment = context.value(u"comment"_s);
    feedback.customerWords = context.value(u"words"_s);
    return feedback;
}

void answerFeedback(const Context &context, FeedbackId id)
{
    print(QString::number(id.value), {{u"feedback"_s, id.value}}, context.json());
}

void rate(Context &context)
{
    context.takes(1, 1);
    answerFeedback(context, context.write(u"rate-handoff"_s, [&](Transaction &tx) {
        return handoffs::rate(tx, feedbackOf(context, tx));
    }));
}

void decline(Context &context)
{
    context.takes(1, 1);
    const auto to = context.has(u"disqualify"_s) ? handoffs::DeclinedTo::Disqualified : handoffs::DeclinedTo::Recycled;
    answerFeedback(context, context.write(u"decline-handoff"_s, [&](Transaction &tx) {
        return handoffs::decline(tx, feedbackOf(context, tx), to);
    }));
}

void close(Context &context)
{
    context.takes(2, 2);
    const HandoffId id(context.idArgument(0));
    const auto outcome = fromText<Outcome>(context.arguments().at(1));
    if (!outcome)
        throw UsageError(u"an outcome is one of: won, lost, recycled"_s);
    context.write(u"close-handoff"_s, [&](Transaction &tx) { handoffs::close(tx, id, *outcome); });
    print(toText(*outcome), {{u"handoff"_s, id.value}, {u"outcome"_s, toText(*outcome)}}, context.json());
}

QList<QCommandLineOption> feedbackOptions()
{
    return {{u"rating"_s, u"1 (no use) to 5 (ready to buy)."_s, u"n"_s},
            {u"fit"_s, u"Whether the persona fits: yes, partly or no; yes otherwise."_s, u"fit"_s},
            {u"persona"_s, u"The persona sales would have chosen."_s, u"name"_s},
            {u"reason"_s, u"Why, by code; may be given more than once."_s, u"code"_s},
            {u"comment"_s, u"In words; needed when the rating is 1 or 2 and when declining."_s, u"text"_s},
            {u"words"_s, u"The customer's own words."_s, u"text"_s}};
}

} // namespace

QList<Command> handoffCommands()
{
    return {
        {u"handoff"_s,
         u"LEAD… --to LOGIN --note TEXT"_s,
         u"Hands leads over to a sales person."_s,
         {{u"to"_s, u"Who receives them."_s, u"login"_s},
          {u"note"_s, u"What marketing knows."_s, u"text"_s},
          {u"campaign"_s, u"For leads that have none."_s, u"name"_s},
          {u"persona"_s, u"For leads that have none."_s, u"name"_s}},
         handOver},
        {u"accept"_s, u"HANDOFF…"_s, u"Accepts handoffs one received."_s, {}, accept},
        {u"decline"_s, u"HANDOFF --rating N --reason CODE --comment TEXT"_s, u"Declines a handoff, with feedback."_s,
         feedbackOptions() << QCommandLineOption(u"disqualify"_s, u"The lead is no lead; it does not go back."_s),
         decline},
        {u"rate"_s, u"HANDOFF --rating N --reason CODE"_s, u"Gives feedback on a handoff."_s, feedbackOptions(), rate},
        {u"outcome"_s, u"HANDOFF won|lost|recycled"_s, u"Closes a handoff."_s, {}, close},
    };
}

} // namespace smarketing::cli
