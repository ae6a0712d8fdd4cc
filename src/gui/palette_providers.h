// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace smarketing {

class CommandPalette;
class Session;
class WorkspaceView;

/// Pages, actions and records: what Ctrl+K reaches.
void addPaletteProviders(CommandPalette &palette, WorkspaceView &view, Session &session);

} // namespace smarketing
