// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard_export.h"

#include "page.h"
#include "pages/dashboard_paper.h"

#include "smarketing/exchange/csv.h"
#include "smarketing/workbench/reply.h"
#include "smarketing/workbench/words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QtConcurrent>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(smarketing::DashboardExport)
};

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
void askAndSave(Page &page, const QString &title, const QString &filter, const QString &suffix, const QString &name,
                const std::function<void(QIODevice &)> &write)
{
    auto *dialog = new QFileDialog(&page, title);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"%1.%2"_s.arg(name, suffix));
    QObject::connect(dialog, &QFileDialog::fileSelected, &page, [&page, write](const QString &path) {
        Reply(QtConcurrent::run([path, write] { save(path, write); }))
            .then(&page,
                  [&page, path] {
                      Q_EMIT page.messageRaised({Message::Kind::Success,
                                                 ExportWords::tr("Saved as %1.").arg(QFileInfo(path).fileName()),
                                                 {}});
                  })
            .onFailed(&page, [&page](const Error &error) {
                Q_EMIT page.messageRaised({Message::Kind::Error, words::errorText(error), {}});
            });
    });
    dialog->open();
}

} // namespace

void DashboardExport::saveCsv(Page &page, const DashboardFigures &figures)
{
    askAndSave(page, ExportWords::tr("Export as CSV"), ExportWords::tr("CSV files (*.csv)"), u"csv"_s,
               dashboardFileName(figures.company, figures.period), [figures](QIODevice &device) {
                   CsvWriter writer(device);
                   const QList<QStringList> rows = dashboardSheet(figures);
                   for (const QStringList &row : rows)
                       writer.write(row);
                   writer.finish();
               });
}

void DashboardExport::savePicture(Page &page, QWidget &content, const QString &name)
{
    askAndSave(page, ExportWords::tr("Save as picture"), ExportWords::tr("PNG pictures (*.png)"), u"png"_s, name,
               [image = content.grab().toImage()](QIODevice &device) { image.save(&device, "PNG"); });
}

void DashboardExport::print(Page &page, const DashboardPaper &paper, const QString &name)
{
    // The screen's resolution, in which the charts were drawn; lines and letters stay lines and letters.
    auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(name);
    auto *dialog = new QPrintDialog(printer.get(), &page);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &page, [printer, &page, paper](QPrinter *chosen) {
            const QString file = QFileInfo(chosen->outputFileName()).fileName();
            if (!printOnto(*chosen, paper))
                Q_EMIT page.messageRaised({Message::Kind::Error, ExportWords::tr("It could not be printed."), {}});
            else
                Q_EMIT page.messageRaised({Message::Kind::Success,
                                           file.isEmpty() ? ExportWords::tr("Sent to the printer.")
                                                          : ExportWords::tr("Saved as %1.").arg(file),
                                           {}});
        });
    dialog->open();
}

} // namespace smarketing
