// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/transaction.h"

/// A workspace to explore: a garden-tool shop with three shops, invented people and a year of plausible work that ends
/// now. It is played forward in time through the use cases people have, so every rule of the house holds in it. The
/// same options and moment give the same workspace.
namespace smarketing::demo {

struct Options {
    QString language = QStringLiteral("en"); ///< "en", "pl" or "sv"
    int leads = 600;                         ///< beyond 5,000 most are written in bulk, without a story
    quint32 seed = 7;
};

/// Told how far the work is; answers false to stop it.
using Progress = std::function<bool(int done, int total)>;

/// Makes the file whole or not at all, and answers the manager to sign in as. Throws Cancelled where `progress` says
/// so, otherwise what workspace::create() throws. Blocking, some seconds.
Person create(const QString &path, const Options &options, Instant now, const Progress &progress = {});

} // namespace smarketing::demo
