// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace smarketing::words {

/// What a refusal says: one line a reason; %1… are the refusal's arguments. To be translated as the lines of words.h
/// are.
const QHash<QString, const char *> &refusals();
/// Of what stands in the way at a server.
const QHash<QString, const char *> &serverRefusals();

} // namespace smarketing::words
