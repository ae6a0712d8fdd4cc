// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lead_list_model.h"
#include "pages/lead_actions.h"
#include "smarketing/exchange/csv.h"
#include "smarketing/workbench/words.h"

#include <QSaveFile>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportedAtOnce = 1000;
const std::initializer_list<int> exportedColumns = {
    LeadListModel::Name,         LeadListModel::Company,     LeadListModel::Email,      LeadListModel::Phone,
    LeadListModel::City,         LeadListModel::StageColumn, LeadListModel::Campaign,   LeadListModel::Channel,
    LeadListModel::Persona,      LeadListModel::Owner,       LeadListModel::UnitColumn, LeadListModel::Value,
    LeadListModel::LastActivity, LeadListModel::Added,       LeadListModel::Rating};

struct Job {
    LeadFilter filter;
    LeadSort sort;
    QString path;
    QStringList headings;
    qint64 expected = 0;
    std::shared_ptr<std::atomic<bool>> cancelled;
    std::function<void(qint64)> progress;
};

/// Page after page, so that memory stays the same whatever the number of leads.
qint64 writeFile(Reading &reading, const Job &job)
{
    QSaveFile file(job.path);
    if (!file.open(QIODevice::WriteOnly))
        throw StorageError(StorageError::Kind::Unavailable, file.errorString());
    CsvWriter writer(file);
    writer.write(job.headings);
    qint64 done = 0;
    std::optional<LeadPageKey> after;
    for (bool more = true; more;) {
        if (*job.cancelled)
            throw Cancelled();
        const LeadPage page = leads::page(reading, job.filter, job.sort, after, exportedAtOnce);
        for (const LeadSummary &row : page.rows) {
            QStringList cells;
            for (int column : exportedColumns)
                cells += LeadListModel::textOf(row, column);
            writer.write(cells);
        }
        done += page.rows.size();
        more = page.more;
        if (more)
            after = page.rows.last().key;
        job.progress(done);
    }
    writer.finish();
    if (!file.commit())
        throw StorageError(StorageError::Kind::Full, file.errorString());
    return done;
}

} // namespace

void LeadActions::cancelExport()
{
    if (m_exportCancelled)
        *m_exportCancelled = true;
}

void LeadActions::exportCsv(const LeadFilter &filter, const LeadSort &sort, const QString &path)
{
    LeadListModel words(m_session);
    Job job{filter, sort, path, {}, 0, std::make_shared<std::atomic<bool>>(false), {}};
    for (int column : exportedColumns)
        job.headings += words.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_exportCancelled = job.cancelled;
    job.progress = [this](qint64 done) {
        QMetaObject::invokeMethod(
            this, [this, done] { Q_EMIT exportProgress(done, 0); }, Qt::QueuedConnection);
    };
    ++m_underWay;
    m_session
        .longWork([job](Database &database, const Person &actor, const Session::Clock &clock) {
            Reading reading{database, actor, clock()};
            return writeFile(reading, job);
        })
        .then(this,
              [this, path](qint64 rows) {
                  --m_underWay;
                  Q_EMIT exportEnded();
                  Q_EMIT messageRaised(
                      {Message::Kind::Success, tr("%n lead(s) exported to %1.", nullptr, int(rows)).arg(path), {}});
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            Q_EMIT exportEnded();
            raise(error);
        });
}

} // namespace smarketing
