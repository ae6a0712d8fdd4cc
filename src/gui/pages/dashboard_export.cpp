// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard_export.h"

#include "page.h"

#include "smarketing/exchange/csv.h"
#include "smarketing/workbench/reply.h"
#include "smarketing/workbench/words.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QtConcurrent>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(smarketing::DashboardExport)
};

QList<QStringList> cellsOf(const QAbstractItemModel &table)
{
    QList<QStringList> rows(table.rowCount() + 1);
    for (int column = 0; column < table.columnCount(); ++column) {
        rows[0] += table.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < table.rowCount(); ++row)
            rows[row + 1] += table.index(row, column).data().toString();
    }
    return rows;
}

void save(const QString &path, const std::function<void(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw StorageError(StorageError::Kind::ReadOnly, file.errorString());
    write(file);
    if (!file.commit())
        throw StorageError(StorageError::Kind::Full, file.errorString());
}

/// Asks for a place, then writes there on a worker thread and tells how it went.
void askAndSave(Page &page, const QString &title, const QString &filter, const QString &suffix,
                const std::function<void(QIODevice &)> &write)
{
    auto *dialog = new QFileDialog(&page, title);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, &page, [&page, write](const QString &path) {
        Reply(QtConcurrent::run([path, write] { save(path, write); }))
            .then(&page,
                  [&page, path] {
                      Q_EMIT page.messageRaised(
                          {Message::Kind::Success, Words::tr("Saved as %1.").arg(QFileInfo(path).fileName()), {}});
                  })
            .onFailed(&page, [&page](const Error &error) {
                Q_EMIT page.messageRaised({Message::Kind::Error, words::errorText(error), {}});
            });
    });
    dialog->open();
}

void paintOnto(QPrinter &printer, QWidget &content)
{
    QPainter painter(&printer);
    const QRectF paper = printer.pageLayout().paintRectPixels(printer.resolution());
    const double scale = paper.width() / content.width();
    painter.scale(scale, scale);
    // As many sheets as the page is long.
    const double sheet = paper.height() / scale;
    for (double top = 0; top < content.height(); top += sheet) {
        if (top > 0)
            printer.newPage();
        painter.save();
        painter.setClipRect(QRectF(0, 0, content.width(), sheet));
        content.render(&painter, QPoint(0, qRound(-top)));
        painter.restore();
    }
}

} // namespace

void DashboardExport::saveCsv(Page &page, const QAbstractItemModel &table)
{
    askAndSave(page, Words::tr("Export as CSV"), Words::tr("CSV files (*.csv)"), u"csv"_s,
               [rows = cellsOf(table)](QIODevice &device) {
                   CsvWriter writer(device);
                   for (const QStringList &row : rows)
                       writer.write(row);
                   writer.finish();
               });
}

void DashboardExport::savePicture(Page &page, QWidget &content)
{
    askAndSave(page, Words::tr("Save as picture"), Words::tr("PNG pictures (*.png)"), u"png"_s,
               [image = content.grab().toImage()](QIODevice &device) { image.save(&device, "PNG"); });
}

void DashboardExport::print(Page &page, QWidget &content)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), &page);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &content,
                     [printer, &content](QPrinter *chosen) { paintOnto(*chosen, content); });
    dialog->open();
}

} // namespace smarketing
