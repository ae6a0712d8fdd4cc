// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handoff_look.h"

#include "smarketing/workbench/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace smarketing::handoffLook {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(smarketing::HandoffLook)
};

} // namespace

QString span(Duration duration)
{
    const qint64 minutes = std::max<qint64>(1, duration.count() / 60'000);
    if (minutes < 60)
        return Texts::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return Texts::tr("%1 h", "hours").arg(minutes / 60);
    return Texts::tr("%1 d", "days").arg(minutes / (24 * 60));
}

QString moment(Instant at)
{
    const QDateTime local = toDateTime(at);
    const QLocale locale;
    return u"%1, %2"_s.arg(locale.toString(local.date(), u"ddd d MMM"_s),
                           locale.toString(local.time(), QLocale::ShortFormat));
}

PillLook due(Instant due, Instant now, Instant soonUntil)
{
    if (due < now)
        return {Texts::tr("Overdue by %1").arg(span(now - due)), Tone::Error, u"circle-alert"_s};
    const QString text = Texts::tr("Due in %1").arg(span(due - now));
    return due <= soonUntil ? PillLook{text, Tone::Warning, u"clock"_s} : PillLook{text, Tone::Neutral, u"clock"_s};
}

PillLook state(const Handoff &handoff)
{
    switch (handoff.state) {
    case HandoffState::Waiting:
        return {words::label(handoff.state), Tone::Info, u"hourglass"_s};
    case HandoffState::Accepted:
        return {words::label(handoff.state), Tone::Sales, u"check"_s};
    case HandoffState::Declined:
        return {words::label(handoff.state), Tone::Warning, u"x"_s};
    case HandoffState::Closed:
        return {words::label(handoff.outcome.value_or(Outcome::Recycled)),
                handoff.outcome == Outcome::Won ? Tone::Success : Tone::Neutral,
                handoff.outcome == Outcome::Won ? u"trophy"_s : u"flag"_s};
    }
    return {};
}

PillLook rating(int rating)
{
    if (rating < 1)
        return {Texts::tr("Not rated"), Tone::Muted, u"star"_s};
    return {Texts::tr("%1 of 5").arg(rating),
            rating <= lowRating ? Tone::Error
            : rating == 3       ? Tone::Warning
                                : Tone::Success,
            u"star-filled"_s};
}

PillLook fit(PersonaFit fit)
{
    switch (fit) {
    case PersonaFit::Yes:
        return {Texts::tr("Fits"), Tone::Success, u"check"_s};
    case PersonaFit::Partly:
        return {Texts::tr("Fits partly"), Tone::Warning, u"minus"_s};
    case PersonaFit::No:
        return {Texts::tr("Does not fit"), Tone::Error, u"x"_s};
    }
    return {};
}

QStringList ratingAnchors()
{
    QStringList anchors;
    for (int rating = 1; rating <= 5; ++rating)
        anchors += words::ratingLabel(rating).section(u':', 0, 0);
    return anchors;
}

QString reasons(const QList<ReasonId> &ids, const QList<Reason> &all)
{
    QStringList texts;
    for (const Reason &reason : all) {
        if (ids.contains(reason.id))
            texts += words::label(reason);
    }
    return texts.join(u" · "_s);
}

} // namespace smarketing::handoffLook
