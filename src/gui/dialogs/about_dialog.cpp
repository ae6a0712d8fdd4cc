// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/about_dialog.h"

#include "parts/button.h"
#include "parts/label.h"
#include "parts/rings.h"
#include "style/metrics.h"

#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Smarketing Workbench"));
    auto *name = new Label(tr("Smarketing Workbench"));
    name->setTextSize(TextSize::Title, true);
    auto *version = new Label(tr("Version %1").arg(QStringLiteral(SMARKETING_VERSION)), TextSize::Body, Tone::Muted);
    auto *purpose =
        new Label(tr("Marketing and sales working as one: every lead handed over comes back with what sales "
                     "thought of it."));
    auto *licence =
        new Label(tr("Free software under the GNU General Public License, version 3 or later. Icons: Lucide, "
                     "ISC licence. Built with Qt and SQLite."),
                  TextSize::Small, Tone::Muted);
    auto *close = makeButton(u"closeAbout"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(new RingsEmblem(56), 0, Qt::AlignHCenter);
    for (Label *text : {name, version, purpose, licence}) {
        text->setAlignment(Qt::AlignHCenter);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    column->addWidget(close, 0, Qt::AlignHCenter);
    setMinimumWidth(widthOfLetters(*this, 58));
}

} // namespace smarketing
