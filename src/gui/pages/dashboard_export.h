// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/dashboard_sheet.h"

#include <QString>

class QWidget;

namespace smarketing {

class Page;
struct DashboardPaper;

/// Takes what the dashboard shows out of it: the figures as CSV, the whole page as a picture, or on paper (a printer or
/// a PDF). Each asks for the place first, proposes a name, and tells in the message bar how it went. Dialogs are not
/// modal loops.
class DashboardExport {
public:
    static void saveCsv(Page &page, const DashboardFigures &figures);
    static void savePicture(Page &page, QWidget &content, const QString &name);
    static void print(Page &page, const DashboardPaper &paper, const QString &name);
};

} // namespace smarketing
