// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_wizard.h"
#include "pages/import_page.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryFile>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// A small list with what is usual in one: a row that is here already, an address that is none, a campaign.
std::shared_ptr<QTemporaryFile> sampleList()
{
    auto file = std::make_shared<QTemporaryFile>(QDir::temp().filePath(u"hubspot-contacts-XXXXXX.csv"_s));
    if (!file->open())
        return file;
    file->write("First Name,Last Name,Email,Phone Number,Company Name,City,Lifecycle Stage,Create Date\n"
                "Ewa,Sikora,ewa.sikora@zielen.example,+48 22 555 01 10,Zielen,Warszawa,Lead,2026-11-02 09:14\n"
                "Nils,Holm,nils.holm@holmsbygg.example,+46 8 555 01 22,Holms Bygg,Uppsala,Lead,2026-11-03 16:40\n"
                "Jan,Nowak,jan.nowak(at)poczta.example,601 555 013,,Radom,Lead,2026-11-04 08:05\n"
                "Ella,Berg,ella.berg@parkskolan.example,,Parkskolan,Solna,Marketing Qualified Lead,2026-11-05 11:30\n"
                "Ewa,Sikora,ewa.sikora@zielen.example,,,Warszawa,Lead,2026-11-06 10:00\n"
                "Piotr,Zalewski,piotr@zalewski.example,22 555 01 71,Zalewski i syn,Piaseczno,Lead,31.02.2026\n");
    file->flush();
    return file;
}

/// Opens the wizard with the list and goes on to a step.
TourStop stepStop(Page *page, const QString &name, int step, const std::shared_ptr<QTemporaryFile> &list)
{
    const auto wizard = std::make_shared<QPointer<ImportWizard>>();
    return {name, [=] { *wizard = ImportWizard::open(page->session(), page, list->fileName()); },
            [=] {
                if (!*wizard || !(*wizard)->canGoOn())
                    return false;
                if ((*wizard)->step() == step)
                    return true;
                (*wizard)->findChild<QPushButton *>(u"importNext"_s)->click();
                return false;
            }};
}

} // namespace

QList<TourStop> ImportPage::tourStops()
{
    QList<TourStop> stops{{u"wizard"_s, [this] { startImport(); }}};
    const std::initializer_list<QString> steps = {u"file"_s, u"columns"_s, u"preview"_s, u"report"_s};
    const auto list = sampleList();
    for (const QString &name : steps)
        stops += stepStop(this, name, int(stops.size()) - 1, list);
    stops.append({u"rejects"_s, [this] { refresh(); }});
    stops.append({u"revert"_s, [this] { takeBack(); }});
    return stops;
}

} // namespace smarketing
