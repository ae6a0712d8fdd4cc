// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "output.h"

namespace smarketing::cli {

/// The workspace's rows by what they are called on the command line: leads, handoffs, feedback, campaigns. Leads are
/// read a page at a time. `context` outlives what is answered. Throws UsageError for another name.
Records recordsNamed(Context &context, const QString &name, qint64 limit);

} // namespace smarketing::cli
