// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace smarketing {

struct ShortcutLine {
    QString group = {};
    QString text = {};
    QString keys = {};
};

/// Every shortcut a window knows, from its actions: grouped by menu, or by the title of the page they belong to.
QList<ShortcutLine> shortcutsOf(const QWidget *window);

/// F1: the sheet of those shortcuts, plus lines for keys that are not actions. Open with open().
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget *window, const QList<ShortcutLine> &more = {});
};

} // namespace smarketing
