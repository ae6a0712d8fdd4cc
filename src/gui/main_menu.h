// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace smarketing {

class MainWindow;
class Program;

/// Fills the window's menu bar in the language of the moment, in place of what it held.
void buildMainMenu(Program &program, MainWindow &window);

} // namespace smarketing
