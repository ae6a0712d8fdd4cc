// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/words.h"

#include "words_context.h"

#include <QLocale>

namespace smarketing::words {

namespace {

QString signedPercent(const QString &percent)
{
    const int value = percent.toInt();
    return Words::tr("%1%2 %").arg(value < 0 ? QChar(0x2212) : QChar(u'+')).arg(std::abs(value));
}

QString dayOf(const QString &iso)
{
    return QLocale().toString(QDate::fromString(iso, Qt::ISODate), QLocale::ShortFormat);
}

QString timeOf(const QString &iso)
{
    return QLocale().toString(QDateTime::fromString(iso, Qt::ISODate), QLocale::ShortFormat);
}

QString divergenceText(const QStringList &args)
{
    QStringList parts = {Words::tr("reach %1").arg(signedPercent(args.value(1))),
                         Words::tr("leads %1").arg(signedPercent(args.value(2)))};
    if (!args.value(3).isEmpty())
        parts += Words::tr("accepted %1").arg(signedPercent(args.value(3)));
    if (!args.value(4).isEmpty())
        parts += Words::tr("rating %1").arg(signedPercent(args.value(4)));
    if (!args.value(5).isEmpty())
        parts += Words::tr("won %1").arg(signedPercent(args.value(5)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString label(MeetingState state)
{
    switch (state) {
    case MeetingState::Planned:
        return Words::tr("Planned");
    case MeetingState::Running:
        return Words::tr("Under way");
    case MeetingState::Closed:
        return Words::tr("Over");
    case MeetingState::Cancelled:
        return Words::tr("Called off");
    }
    return {};
}

QString label(AgendaSection section)
{
    switch (section) {
    case AgendaSection::Company:
        return Words::tr("Company needs");
    case AgendaSection::Customer:
        return Words::tr("Customer needs");
    case AgendaSection::Weeks:
        return Words::tr("Coming weeks");
    case AgendaSection::Strategy:
        return Words::tr("Strategy");
    }
    return {};
}

QString label(AgendaState state)
{
    switch (state) {
    case AgendaState::Open:
        return Words::tr("To discuss");
    case AgendaState::Discussed:
        return Words::tr("Discussed");
    case AgendaState::Parked:
        return Words::tr("Parked");
    case AgendaState::Carried:
        return Words::tr("Next week");
    }
    return {};
}

QString label(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return Words::tr("Not done");
    case ActionState::Done:
        return Words::tr("Done");
    case ActionState::Dropped:
        return Words::tr("Dropped");
    }
    return {};
}

QString label(AgendaSource source)
{
    switch (source) {
    case AgendaSource::Manual:
        return Words::tr("Added by hand");
    case AgendaSource::OverdueFeedback:
        return Words::tr("Overdue feedback");
    case AgendaSource::LowRating:
        return Words::tr("Low ratings");
    case AgendaSource::Divergence:
        return Words::tr("Divergence");
    case AgendaSource::PersonaDrift:
        return Words::tr("Persona drift");
    case AgendaSource::Action:
        return Words::tr("Action not done");
    case AgendaSource::Campaign:
        return Words::tr("Proposed campaign");
    case AgendaSource::Goal:
        return Words::tr("Goal off pace");
    case AgendaSource::Objection:
        return Words::tr("Objection");
    case AgendaSource::Exchange:
        return Words::tr("Exchange");
    }
    return {};
}

QString agendaTitle(const AgendaItem &item)
{
    const QStringList &args = item.args;
    const int number = args.value(1).toInt();
    switch (item.source) {
    case AgendaSource::Manual:
        return item.title;
    case AgendaSource::OverdueFeedback:
        return Words::tr("%1 owes feedback on %n leads", nullptr, number).arg(args.value(0));
    case AgendaSource::LowRating:
        return Words::tr("%n low ratings without an answer: %1", nullptr, number).arg(args.value(0));
    case AgendaSource::Divergence:
        return args.value(0).isEmpty()
                   ? Words::tr("More reach and leads, but less comes of them")
                   : Words::tr("%1: more reach and leads, but less comes of them").arg(args.value(0));
    case AgendaSource::PersonaDrift:
        return Words::tr("“%1” in marketing's eyes, “%2” in sales'").arg(args.value(0), args.value(1));
    case AgendaSource::Action:
        return Words::tr("%1 (%2)").arg(args.value(0), args.value(1));
    case AgendaSource::Campaign:
        return Words::tr("Proposed: %1").arg(args.value(0));
    case AgendaSource::Goal:
        return Words::tr("Off pace: %1").arg(args.value(0));
    case AgendaSource::Objection:
        return Words::tr("%1 objects: %2").arg(args.value(1), args.value(0));
    case AgendaSource::Exchange:
        return Words::tr("How we work: %1").arg(args.value(0));
    }
    return {};
}

QString agendaReason(const AgendaItem &item)
{
    const QStringList &args = item.args;
    switch (item.source) {
    case AgendaSource::Manual:
        return item.detail;
    case AgendaSource::OverdueFeedback:
        return Words::tr(
            "It was due by the agreement. Until it is given or talked about, the meeting cannot be closed.");
    case AgendaSource::LowRating:
        return Words::tr("Sales rated these leads 1 or 2. What does marketing change?");
    case AgendaSource::Divergence:
        return Words::tr("The last four weeks against the four before: %1.").arg(divergenceText(args));
    case AgendaSource::PersonaDrift:
        return Words::tr("In %1 of %2 cases in eight weeks sales would have chosen the other persona.")
            .arg(args.value(2), args.value(3));
    case AgendaSource::Action:
        return Words::tr("Agreed on in an earlier meeting, due on %1, and not done yet.").arg(dayOf(args.value(2)));
    case AgendaSource::Campaign:
        return Words::tr("Sales sees a campaign and speaks before it starts.");
    case AgendaSource::Goal:
        return Words::tr("It stands at %1 % of what is due by now, corrected for obstacles.").arg(args.value(1));
    case AgendaSource::Objection:
        return args.value(2);
    case AgendaSource::Exchange:
        return Words::tr("%1 shows the other side: %2, %3 min. It stays here until what was learned is noted.")
            .arg(args.value(1), timeOf(args.value(2)), args.value(3));
    }
    return {};
}

QString agendaRank(const AgendaItem &item, Instant metAt, const QString &amount)
{
    if (item.source == AgendaSource::Manual)
        return Words::tr("Added by hand: it stands where it was put.");
    QStringList parts = {Words::tr("%n people affected", nullptr, item.people)};
    if (!amount.isEmpty())
        parts += Words::tr("%1 at stake").arg(amount);
    parts += Words::tr("%n weeks old", nullptr, wholeWeeks(item.raisedAt, metAt));
    return Words::tr("Weighs %1: %2. A person and an average deal count one each; every week adds a tenth.")
        .arg(QLocale().toString(item.points / 10.0, 'f', 1), parts.join(QStringLiteral(", ")));
}

} // namespace smarketing::words
