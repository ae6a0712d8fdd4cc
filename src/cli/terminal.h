// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

namespace smarketing::cli {

/// Asks at the terminal; what is typed is not shown.
QString askPassword(const QString &prompt);

/// A password to be set: the first line of --password-file, where "-" is standard input, or asked for twice. Throws
/// UsageError where neither can be had.
QString newPassword(const Context &context, const QString &login);
QCommandLineOption passwordFileOption();

} // namespace smarketing::cli
