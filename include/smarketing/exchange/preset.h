// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/exchange/mapping.h"
#include "smarketing/exchange/sheet.h"

namespace smarketing {

/// The exports that are known by their headers. Keys: hubspot-contacts, salesforce-leads, meta-leads, meta-ads,
/// google-ads, linkedin-ads, linkedin-leads, mailchimp-campaigns, ga4-acquisition, general.
QStringList presetKeys();

/// The product's own name of the export, the same in every language; empty for "general".
QString presetTitle(const QString &preset);

/// What a file of this preset can be imported as, the likeliest first.
std::vector<ImportKind> presetKinds(const QString &preset);

/// The preset whose column names these are; "general" if none fits.
QString detectPreset(const QStringList &columns);

/// A first mapping by column names, for the user to correct: the preset's own, then the general names in English,
/// Polish and Swedish. Where reach has no day, the period's first day (from the preamble) stands as a constant.
/// `preset` empty takes the one detected.
Mapping suggestMapping(const SheetFormat &format, ImportKind kind, const QString &preset = {});

} // namespace smarketing
