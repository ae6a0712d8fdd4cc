// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QWidget;

namespace smarketing {

class Page;

/// Takes what the dashboard shows out of it: the table as CSV, the whole page as a picture, or on paper (a printer or a
/// PDF). Each asks for the place first and tells in the message bar how it went. Dialogs are not modal loops.
class DashboardExport {
public:
    static void saveCsv(Page &page, const QAbstractItemModel &table);
    static void savePicture(Page &page, QWidget &content);
    static void print(Page &page, QWidget &content);
};

} // namespace smarketing
