// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_rejects.h"

#include "parts/table_columns.h"
#include "style/colors.h"

#include "smarketing/workbench/import.h"
#include "smarketing/workbench/words.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace smarketing {

using namespace Qt::StringLiterals;

void ImportProblemModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ImportProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole) {
        const QString texts[] = {QString::number(row.line), row.field, row.reason, row.value.simplified()};
        return texts[index.column()];
    }
    if (index.column() != Reason)
        return {};
    if (role == role::icon)
        return row.blocks ? u"circle-x"_s : u"triangle-alert"_s;
    if (role == role::tone)
        return int(row.blocks ? Tone::Error : Tone::Warning);
    return {};
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Line"), tr("Field"), tr("Why"), tr("What it says")};
    return titles[section];
}

void saveRejects(Session &session, QWidget *parent, ImportId batch, const QString &fileName,
                 const std::function<void(const Message &)> &tell)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = ImportProblemModel::tr("%1 - rejected rows.csv").arg(QFileInfo(fileName).completeBaseName());
    auto *dialog = new QFileDialog(parent, ImportProblemModel::tr("Where the rejected rows go"), folder.path(),
                                   ImportProblemModel::tr("Tables as text (*.csv)"));
    dialog->setObjectName(u"rejectsFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&session, parent, batch, tell](const QString &path) {
        session
            .longWork([batch, path](Database &database, const Person &actor, const Session::Clock &clock) {
                Reading reading{database, actor, clock()};
                imports::writeRejects(reading, batch, path);
            })
            .then(parent,
                  [tell, path] {
                      tell({Message::Kind::Success,
                            ImportProblemModel::tr(
                                "The rejected rows are in %1. Correct them there and import that file.")
                                .arg(QDir::toNativeSeparators(path)),
                            {}});
                  })
            .onFailed(parent, [tell](const Error &error) {
                tell({Message::Kind::Error, words::errorText(error), {}});
            });
    });
    dialog->open();
}

} // namespace smarketing
