// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace smarketing::words {

/// Whose tr() the lines of words.h stand under, whichever of its files says them.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(smarketing::words)
};

} // namespace smarketing::words
