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

namespace {

void replaceFile(const QString &path, const QString &by)
{
    QFile::remove(path);
    QFile file(by);
    if (!file.copy(path))
        throw StorageError(StorageError::Kind::Unavailable, file.errorString());
}

} // namespace

void saveRejects(Session &session, QWidget *parent, const Import &batch,
                 const std::shared_ptr<const RejectsFolder> &all, const std::function<void(const Message &)> &tell)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name =
        ImportProblemModel::tr("%1 - rejected rows.csv").arg(QFileInfo(batch.fileName).completeBaseName());
    auto *dialog = new QFileDialog(parent, ImportProblemModel::tr("Where the rejected rows go"), folder.path(),
                                   ImportProblemModel::tr("Tables as text (*.csv)"));
    dialog->setObjectName(u"rejectsFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    const auto save = [&session, parent, id = batch.id, all, tell](const QString &path) {
        session
            .longWork([id, all, path](Database &database, const Person &actor, const Session::Clock &clock) {
                if (all && QFile::exists(all->path()))
                    return replaceFile(path, all->path());
                Reading reading{database, actor, clock()};
                imports::writeRejects(reading, id, path);
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
    };
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, save);
    dialog->open();
}

} // namespace smarketing
