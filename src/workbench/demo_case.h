// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_stage.h"

#include "smarketing/domain/feedback.h"

namespace smarketing::demo {

/// What the story knows of one lead.
struct Case {
    LeadId lead;
    const PlannedCampaign *campaign = nullptr;
    QString persona;
    QString channel;
    int unit = 0;
    double quality = 0.5;
    QString marketer;
    QString rep;
    QString product;
    HandoffId handoff;
    int rating = 0;
    int tries = 0;
};
using CasePtr = std::shared_ptr<Case>;

/// Marketing's part: from the lead's coming to its handing over.
void planQualifying(Stage &stage, const CasePtr &story);
/// Sales' part: from the handing over to the feedback.
void planReceiving(Stage &stage, const CasePtr &story);
/// What comes after the feedback: marketing's answer, and a deal or an end.
void planAnswer(Stage &stage, const CasePtr &story, FeedbackId feedback);
void planSelling(Stage &stage, const CasePtr &story);

/// One of the plan's kinds of contact, logged by the rep.
void logActivity(Stage &stage, const Case &story, const QString &kind);

} // namespace smarketing::demo
