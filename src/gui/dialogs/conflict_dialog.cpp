// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/conflict_dialog.h"

#include "parts/button.h"
#include "parts/label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize conflictSize(640, 360);

QTableWidget *makeTable(const QList<ConflictDialog::Difference> &differences, const QStringList &headings)
{
    auto *table = new QTableWidget(int(differences.size()), int(headings.size()));
    table->setObjectName(u"differences"_s);
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ConflictDialog::Difference &one = differences.at(row);
        int column = 0;
        for (const QString &text : {one.field, one.theirs, one.mine})
            table->setItem(row, column++, new QTableWidgetItem(text.isEmpty() ? u"–"_s : text));
    }
    table->resizeRowsToContents();
    return table;
}

} // namespace

ConflictDialog::ConflictDialog(const QString &subject, const QList<Difference> &differences, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed by somebody else"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(conflictSize);
    auto *text = new Label(tr("Somebody else changed “%1” while you did. Choose which version stays.").arg(subject));
    text->setWordWrap(true);
    auto *table = makeTable(differences, {QString(), tr("Theirs"), tr("Yours")});
    table->setAccessibleName(tr("What differs"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(makeButton(u"keepTheirs"_s, tr("Keep theirs")), QDialogButtonBox::RejectRole);
    buttons->addButton(makeButton(u"keepMine"_s, tr("Keep mine"), {}, ButtonKind::Primary),
                       QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(text);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, &ConflictDialog::mineChosen);
    connect(this, &QDialog::rejected, this, &ConflictDialog::theirsChosen);
}

} // namespace smarketing
