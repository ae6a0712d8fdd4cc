// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace smarketing {

/// What keeps a workspace: a file, or a server for a team.
enum class Engine { Sqlite, Postgres };

} // namespace smarketing
