// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_words.h"

#include <QCoreApplication>

#include <array>

namespace smarketing::importWords {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(smarketing::ImportWords)
};

constexpr const char *context = "smarketing::ImportWords";

// In the order of Field.
constexpr std::array fields{
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Id in the file"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "First name"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Last name"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Full name"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "E-mail"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Phone"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Company"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Job title"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "City"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Country"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Channel"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Campaign"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Persona"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Value"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Note"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Created on"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Stage"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Owner"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Shop or unit"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "What happened"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Day"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Impressions"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Reach"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Clicks"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Cost"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Leads counted by the platform"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Name"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Objective"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Start"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "End"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Budget"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "State"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Id of the lead"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Handed over by"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Handed to"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Outcome"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Decided on"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Rating"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Fits the persona"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Reasons"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Comment"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Better persona"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Handed over on"),
    QT_TRANSLATE_NOOP("smarketing::ImportWords", "Currency"),
};
static_assert(fields.size() == size_t(Field::Currency) + 1);

} // namespace

QString label(Field field)
{
    return QCoreApplication::translate(context, fields[size_t(field)]);
}

QString label(const QList<Field> &alternatives)
{
    QStringList names;
    for (const Field field : alternatives)
        names += label(field);
    return names.join(ImportWords::tr(" or ", "between fields of which any one will do"));
}

QString label(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Given:
        return ImportWords::tr("Chosen by you");
    case Certainty::Found:
        return ImportWords::tr("Found in the file");
    case Certainty::Assumed:
        return ImportWords::tr("Assumed: please check");
    case Certainty::Unseen:
        return ImportWords::tr("None in the file");
    }
    return {};
}

Tone toneOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Given:
    case Certainty::Found:
        return Tone::Success;
    case Certainty::Assumed:
        return Tone::Warning;
    case Certainty::Unseen:
        return Tone::Muted;
    }
    return Tone::Muted;
}

QString label(const PreviewRow &row)
{
    switch (row.match) {
    case RowMatch::New:
        return ImportWords::tr("New");
    case RowMatch::Update:
        if (row.twin > 0)
            return ImportWords::tr("Adds to line %1").arg(row.twin);
        return row.matches.isEmpty() ? ImportWords::tr("Update") : ImportWords::tr("Update of %1").arg(row.matches);
    case RowMatch::Skip:
        if (row.twin > 0)
            return ImportWords::tr("Skipped: same as line %1").arg(row.twin);
        return row.matches.isEmpty() ? ImportWords::tr("Skipped")
                                     : ImportWords::tr("Skipped: %1 is there").arg(row.matches);
    case RowMatch::Reject:
        return ImportWords::tr("Cannot go in");
    }
    return {};
}

QString iconOf(RowMatch match)
{
    switch (match) {
    case RowMatch::New:
        return u"plus"_s;
    case RowMatch::Update:
        return u"refresh"_s;
    case RowMatch::Skip:
        return u"minus"_s;
    case RowMatch::Reject:
        return u"circle-x"_s;
    }
    return {};
}

Tone toneOf(RowMatch match)
{
    switch (match) {
    case RowMatch::New:
        return Tone::Success;
    case RowMatch::Update:
        return Tone::Info;
    case RowMatch::Skip:
        return Tone::Muted;
    case RowMatch::Reject:
        return Tone::Error;
    }
    return Tone::Neutral;
}

QString presetLabel(const QString &preset)
{
    const QString title = presetTitle(preset);
    return title.isEmpty() ? ImportWords::tr("Any table") : title;
}

QString iconOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Leads:
        return u"users"_s;
    case ImportKind::Reach:
        return u"eye"_s;
    case ImportKind::Campaigns:
        return u"megaphone"_s;
    case ImportKind::Outcomes:
        return u"trophy"_s;
    }
    return {};
}

Tone toneOf(ImportState state)
{
    switch (state) {
    case ImportState::Running:
        return Tone::Info;
    case ImportState::Done:
        return Tone::Success;
    case ImportState::Cancelled:
        return Tone::Warning;
    case ImportState::Failed:
        return Tone::Error;
    case ImportState::Reverted:
        return Tone::Muted;
    }
    return Tone::Neutral;
}

Action actionOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Leads:
        return Action::Import;
    case ImportKind::Reach:
        return Action::EditReach;
    case ImportKind::Campaigns:
        return Action::ProposeCampaign;
    case ImportKind::Outcomes:
        return Action::ManagePeople;
    }
    return Action::Import;
}

} // namespace smarketing::importWords
