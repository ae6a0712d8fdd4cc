// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promise_look.h"

#include "smarketing/workbench/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace smarketing::promiseLook {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(smarketing::PromiseLook)
};

QString ofAll(int part, int all)
{
    return Texts::tr("%1 of %2").arg(QLocale().toString(part), QLocale().toString(all));
}

QString tally(const Tally &tally)
{
    if (tally.all() == 0)
        return Texts::tr("none due");
    const QString kept = ofAll(tally.kept, tally.all());
    return tally.open > 0 ? Texts::tr("%1, %n not yet due", nullptr, tally.open).arg(kept) : kept;
}

QString within(int hours)
{
    return Texts::tr("within %n working hour(s)", nullptr, hours);
}

QString mqlTerms(const WeekScore &week)
{
    const QString owed = Texts::tr("%n a week", nullptr, week.sla.mqlPerWeek);
    if (week.available >= week.planned)
        return owed;
    const double lost = 100 - 100.0 * double(week.available.count()) / double(week.planned.count());
    return Texts::tr("%1; obstacles took %2 % of the working time, so %3 are owed")
        .arg(owed, QLocale().toString(std::lround(lost)), QLocale().toString(week.mqlsOwed));
}

} // namespace

PillLook verdict(Verdict verdict)
{
    const QString text = words::label(verdict);
    switch (verdict) {
    case Verdict::Nothing:
        return {text, Tone::Muted, u"minus"_s};
    case Verdict::Kept:
        return {text, Tone::Success, u"check"_s};
    case Verdict::Missed:
        return {text, Tone::Error, u"x"_s};
    case Verdict::Open:
        return {text, Tone::Info, u"hourglass"_s};
    }
    return {text};
}

QString number(const WeekScore &week, Promise promise)
{
    switch (promise) {
    case Promise::Mqls:
        return ofAll(week.delivery.handedOver, week.mqlsOwed);
    case Promise::Quality:
        return week.delivery.reviewed() == 0 ? Texts::tr("none looked at")
                                             : ofAll(week.delivery.accepted, week.delivery.reviewed());
    case Promise::Answers:
        return tally(week.answers);
    case Promise::FirstTouch:
        return tally(week.firstTouch);
    case Promise::Feedback:
        return tally(week.feedback);
    }
    return {};
}

QString terms(const WeekScore &week, Promise promise)
{
    switch (promise) {
    case Promise::Mqls:
        return mqlTerms(week);
    case Promise::Quality:
        return Texts::tr("at least %1 % of those looked at").arg(QLocale().toString(week.sla.acceptedPercent));
    case Promise::Answers:
        return within(week.sla.answerHours);
    case Promise::FirstTouch:
        return within(week.sla.firstTouchHours);
    case Promise::Feedback:
        return within(week.sla.feedbackHours);
    }
    return {};
}

QString weekText(const Period &days)
{
    const QLocale locale;
    return Texts::tr("Week %1: %2 – %3")
        .arg(QString::number(isoWeek(days.first).week), locale.toString(days.first, u"d MMM"_s),
             locale.toString(days.last, u"d MMM yyyy"_s));
}

} // namespace smarketing::promiseLook
