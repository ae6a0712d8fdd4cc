// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/words.h"

#include "words_context.h"

namespace smarketing::words {

using namespace Qt::StringLiterals;

QString label(Stage stage)
{
    switch (stage) {
    case Stage::Lead:
        return Words::tr("Lead");
    case Stage::Mql:
        return Words::tr("MQL");
    case Stage::Sal:
        return Words::tr("SAL");
    case Stage::Sql:
        return Words::tr("SQL");
    case Stage::Opportunity:
        return Words::tr("Opportunity");
    case Stage::Customer:
        return Words::tr("Customer");
    case Stage::Recycled:
        return Words::tr("Recycled");
    case Stage::Disqualified:
        return Words::tr("Disqualified");
    case Stage::Lost:
        return Words::tr("Lost", "stage of a lead");
    }
    return {};
}

QString label(Zone zone)
{
    switch (zone) {
    case Zone::Marketing:
        return Words::tr("Marketing");
    case Zone::Shared:
        return Words::tr("Shared", "zone of both departments");
    case Zone::Sales:
        return Words::tr("Sales");
    }
    return {};
}

QString label(Department department)
{
    switch (department) {
    case Department::Marketing:
        return Words::tr("Marketing");
    case Department::Sales:
        return Words::tr("Sales");
    case Department::Management:
        return Words::tr("Management");
    case Department::Product:
        return Words::tr("Product");
    case Department::Other:
        return Words::tr("Other", "department");
    }
    return {};
}

QString label(Role role)
{
    switch (role) {
    case Role::Marketing:
        return Words::tr("Marketing staff");
    case Role::Sales:
        return Words::tr("Sales rep");
    case Role::Manager:
        return Words::tr("Manager");
    case Role::Guest:
        return Words::tr("Guest (reads only)");
    }
    return {};
}

QString label(HandoffState state)
{
    switch (state) {
    case HandoffState::Waiting:
        return Words::tr("Waiting");
    case HandoffState::Accepted:
        return Words::tr("Accepted");
    case HandoffState::Declined:
        return Words::tr("Declined");
    case HandoffState::Closed:
        return Words::tr("Closed");
    }
    return {};
}

QString label(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Won:
        return Words::tr("Won");
    case Outcome::Lost:
        return Words::tr("Lost", "outcome of a handoff");
    case Outcome::Recycled:
        return Words::tr("Back to marketing");
    }
    return {};
}

QString label(PersonaFit fit)
{
    switch (fit) {
    case PersonaFit::Yes:
        return Words::tr("Yes");
    case PersonaFit::Partly:
        return Words::tr("Partly");
    case PersonaFit::No:
        return Words::tr("No");
    }
    return {};
}

QString label(PersonaState state)
{
    switch (state) {
    case PersonaState::Draft:
        return Words::tr("Draft");
    case PersonaState::InForce:
        return Words::tr("In force");
    case PersonaState::Replaced:
        return Words::tr("Replaced");
    }
    return {};
}

QString label(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Customer:
        return Words::tr("Customer said");
    case Provenance::OwnData:
        return Words::tr("Own data");
    case Provenance::Statistic:
        return Words::tr("Statistic");
    case Provenance::Assumption:
        return Words::tr("Assumption");
    }
    return {};
}

QString label(ClaimTopic topic)
{
    switch (topic) {
    case ClaimTopic::Who:
        return Words::tr("Who they are");
    case ClaimTopic::Goals:
        return Words::tr("Goals");
    case ClaimTopic::Problems:
        return Words::tr("Problems");
    case ClaimTopic::Habits:
        return Words::tr("Habits");
    case ClaimTopic::Objections:
        return Words::tr("Objections");
    case ClaimTopic::Channels:
        return Words::tr("Where to meet them");
    }
    return {};
}

QString label(CampaignState state)
{
    switch (state) {
    case CampaignState::Idea:
        return Words::tr("Idea");
    case CampaignState::Proposed:
        return Words::tr("Proposed");
    case CampaignState::Agreed:
        return Words::tr("Agreed");
    case CampaignState::Running:
        return Words::tr("Running", "state of a campaign");
    case CampaignState::Finished:
        return Words::tr("Finished", "state of a campaign");
    case CampaignState::Cancelled:
        return Words::tr("Cancelled", "state of a campaign");
    }
    return {};
}

QString label(Direction direction)
{
    return direction == Direction::Inbound ? Words::tr("Inbound") : Words::tr("Outbound");
}

QString label(Place place)
{
    return place == Place::Online ? Words::tr("Online") : Words::tr("Offline");
}

QString label(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call:
        return Words::tr("Call");
    case ActivityKind::Email:
        return Words::tr("E-mail");
    case ActivityKind::Meeting:
        return Words::tr("Meeting");
    case ActivityKind::Visit:
        return Words::tr("Visit");
    case ActivityKind::Note:
        return Words::tr("Note");
    }
    return {};
}

QString label(DealStage stage)
{
    switch (stage) {
    case DealStage::Qualification:
        return Words::tr("Qualification");
    case DealStage::Proposal:
        return Words::tr("Proposal");
    case DealStage::Negotiation:
        return Words::tr("Negotiation");
    case DealStage::Won:
        return Words::tr("Won", "stage of a deal");
    case DealStage::Lost:
        return Words::tr("Lost", "stage of a deal");
    }
    return {};
}

QString label(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Leads:
        return Words::tr("Leads");
    case ImportKind::Reach:
        return Words::tr("Reach");
    case ImportKind::Campaigns:
        return Words::tr("Campaigns");
    case ImportKind::Outcomes:
        return Words::tr("Outcomes");
    }
    return {};
}

QString label(ImportState state)
{
    switch (state) {
    case ImportState::Running:
        return Words::tr("Running", "state of an import");
    case ImportState::Done:
        return Words::tr("Done");
    case ImportState::Cancelled:
        return Words::tr("Cancelled", "state of an import");
    case ImportState::Failed:
        return Words::tr("Failed");
    case ImportState::Reverted:
        return Words::tr("Reverted");
    }
    return {};
}

QString label(Promise promise)
{
    switch (promise) {
    case Promise::Mqls:
        return Words::tr("MQLs handed over");
    case Promise::Quality:
        return Words::tr("Quality: accepted by sales");
    case Promise::Answers:
        return Words::tr("Answers to low ratings");
    case Promise::FirstTouch:
        return Words::tr("First touch");
    case Promise::Feedback:
        return Words::tr("Feedback");
    }
    return {};
}

QString label(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Nothing:
        return Words::tr("Nothing due");
    case Verdict::Kept:
        return Words::tr("Kept");
    case Verdict::Missed:
        return Words::tr("Missed", "promise");
    case Verdict::Open:
        return Words::tr("Not yet due");
    }
    return {};
}

QString label(DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Update:
        return Words::tr("Update the record");
    case DuplicatePolicy::Skip:
        return Words::tr("Skip the row");
    case DuplicatePolicy::New:
        return Words::tr("Add a new record");
    }
    return {};
}

QString label(const Reason &reason)
{
    if (!reason.label.isEmpty())
        return reason.label;
    static const QHash<QString, const char *> built = {
        {u"need"_s, QT_TRANSLATE_NOOP("smarketing::words", "Real need")},
        {u"budget"_s, QT_TRANSLATE_NOOP("smarketing::words", "Has a budget")},
        {u"decision-maker"_s, QT_TRANSLATE_NOOP("smarketing::words", "Talks to the decider")},
        {u"timing"_s, QT_TRANSLATE_NOOP("smarketing::words", "Right time")},
        {u"knows-us"_s, QT_TRANSLATE_NOOP("smarketing::words", "Knows us already")},
        {u"no-need"_s, QT_TRANSLATE_NOOP("smarketing::words", "No need")},
        {u"no-budget"_s, QT_TRANSLATE_NOOP("smarketing::words", "No budget")},
        {u"wrong-person"_s, QT_TRANSLATE_NOOP("smarketing::words", "Wrong person")},
        {u"too-early"_s, QT_TRANSLATE_NOOP("smarketing::words", "Too early")},
        {u"wrong-persona"_s, QT_TRANSLATE_NOOP("smarketing::words", "Not our persona")},
        {u"bad-data"_s, QT_TRANSLATE_NOOP("smarketing::words", "Wrong contact data")},
        {u"duplicate"_s, QT_TRANSLATE_NOOP("smarketing::words", "Duplicate")},
        {u"out-of-area"_s, QT_TRANSLATE_NOOP("smarketing::words", "Out of our area")},
        {u"unreachable"_s, QT_TRANSLATE_NOOP("smarketing::words", "Cannot be reached")},
    };
    const char *source = built.value(reason.code);
    return source ? Words::tr(source) : reason.code;
}

QString ratingLabel(int rating)
{
    switch (rating) {
    case 1:
        return Words::tr("No use: should not have come to us");
    case 2:
        return Words::tr("Weak: little chance, much work");
    case 3:
        return Words::tr("Fair: worth a conversation");
    case 4:
        return Words::tr("Good: real need, right person");
    case 5:
        return Words::tr("Excellent: ready to buy");
    default:
        return Words::tr("Not rated");
    }
}

} // namespace smarketing::words
