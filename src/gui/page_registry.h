// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace smarketing {

class Program;

/// What the window knows of a page before it is made.
struct PageEntry {
    QString name; ///< as links call it
    QString title;
    QString icon;
    QString section; ///< heading in the navigation; empty for none
    std::function<Page *(Session &, QWidget *parent)> make;
};

/// Every page there is, in the order of the navigation, worded in the language of the moment. The first nine are
/// reached by Ctrl+1 … Ctrl+9.
QList<PageEntry> pageEntries(Program &program);

} // namespace smarketing
