// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPicture>
#include <QStringList>

class QPagedPaintDevice;
class QWidget;

namespace smarketing {

/// What the dashboard says on paper, in words and vector pictures that know nothing of the theme on the screen.
struct DashboardPaper {
    struct Figure {
        QString title;
        QString value;
        QString note;
    };
    struct Drawing {
        QString title;
        QPicture picture;
        QSize size;
    };

    QString title; ///< with the company
    QString period;
    QList<Figure> figures;
    QList<Drawing> drawings; ///< two beside each other
    QStringList remarks;
    QList<QStringList> table; ///< headings first; the first column holds names, the others numbers
};

/// Draws a widget as lines and letters, in the light palette whatever the theme is.
DashboardPaper::Drawing drawingOf(QWidget &widget, const QString &title);

/// As many pages as it takes, each scaled to the sheet; no card and no row is cut by a page's end, and the table's
/// headings stand on every page it covers. False where the device cannot be painted on.
bool printOnto(QPagedPaintDevice &device, const DashboardPaper &paper);

} // namespace smarketing
