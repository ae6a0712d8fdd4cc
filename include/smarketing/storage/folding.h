// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smarketing {

/// Text as it is searched, sorted and compared: ICU's "NFKD; Latin-ASCII; Lower" without combining marks, so that
/// "Łódź", "łódź" and "lodz" are one. Data and query are folded by this one function. From any thread.
QString folded(const QString &text);

} // namespace smarketing
