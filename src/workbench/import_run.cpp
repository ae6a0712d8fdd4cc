// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_run.h"

#include "smarketing/domain/contact.h"
#include "smarketing/storage/folding.h"
#include "smarketing/storage/measure.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smarketing::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr int slicesToGather = 20;

QString wordsOf(const std::vector<RowProblem> &problems)
{
    QStringList parts;
    for (const RowProblem &problem : problems) {
        if (problem.blocks)
            parts += words::label(problem);
    }
    return parts.join(u"; "_s);
}

const RowProblem &blocking(const std::vector<RowProblem> &problems)
{
    const auto found = std::ranges::find_if(problems, &RowProblem::blocks);
    return found == problems.end() ? problems.front() : *found;
}

} // namespace

Mapping mappingOf(const ImportPlan &plan, const SheetFormat &format)
{
    return plan.mapping ? *plan.mapping : suggestMapping(format, plan.kind, plan.preset);
}

ConvertOptions convertOptions(Reading &reading)
{
    ConvertOptions options;
    options.zone = settings::timeZone(reading);
    options.currency = settings::currency(reading);
    return options;
}

importStore::LeadKeys keysOf(const LeadRow &row)
{
    return {row.externalId, emailKey(row.email), phoneKey(row.phone), companyKey(folded(row.company)),
            nameKey(folded(QString(row.firstName + u' ' + row.lastName)))};
}

importStore::LeadKeys keysOf(const OutcomeRow &row)
{
    return {row.leadExternalId, emailKey(row.email), phoneKey(row.phone), {}, {}};
}

ImportRun::ImportRun(Database &database, const Person &actor, const Clock &clock, const ImportPlan &plan,
                     const OnProgress &progress, const Stop &stop)
    : database(database),
      actor(actor),
      plan(plan),
      m_clock(clock),
      m_progress(progress),
      m_stop(stop),
      m_sheet(Sheet::open(plan.path, plan.overrides)),
      m_mapping(mappingOf(plan, m_sheet.format())),
      m_names(std::in_place, database)
{
    Reading reading{database, actor, now()};
    m_options = convertOptions(reading);
    Import &batch = m_known.report.batch;
    batch.kind = plan.kind;
    batch.fileName = QFileInfo(plan.path).fileName();
    batch.preset = plan.preset.isEmpty() ? m_sheet.format().preset : plan.preset;
    batch.person = actor.id;
    batch.startedAt = now();
}

ImportRun::~ImportRun() = default;

CommandSpec ImportRun::spec(const QString &what, bool bulk) const
{
    return {QString(what + u'-' + toText(plan.kind)), QUuid::createUuid(), m_known.report.batch.id, bulk};
}

void ImportRun::begin()
{
    if (plan.dryRun)
        return;
    transact(database, actor, now(), spec(u"start-import"_s, false), [&](Transaction &tx) {
        batch().startedAt = tx.now;
        batch().id = importStore::insert(tx.database, batch(), mappingText());
    });
    m_written = m_known;
}

void ImportRun::slice(const Work &work, bool bulk)
{
    if (plan.dryRun) {
        m_known.pending.clear();
        return tell();
    }
    const Known before = m_known;
    bool isRepeated = false;
    m_inSlice = true;
    transact(database, actor, now(), spec(u"import"_s, bulk), [&](Transaction &tx) {
        if (std::exchange(isRepeated, true)) {
            m_known = before;
            m_names.emplace(database); // campaigns and people that were made have gone again
        }
        importStore::Slice slice = work(tx);
        slice.command = tx.command;
        importStore::addSlice(tx.database, batch().id, slice);
        writeRejects(tx);
        importStore::update(tx.database, batch());
    });
    m_inSlice = false;
    m_known.pending.clear();
    writeRejectsFile();
    m_written = m_known;
    if (++m_slices % slicesToGather == 0)
        gatherFigures();
    tell();
}

/// On a server each slice adds its own figures, and whoever looks at them meanwhile sums them up.
void ImportRun::gatherFigures()
{
    try {
        measureStore::gather(database);
    } catch (const StorageError &error) { // what was written is written, and the next one gathers it
        qWarning("%s", error.what());
    }
}

ImportReport ImportRun::end(ImportState state)
{
    if (state == ImportState::Failed)
        m_known = m_written;
    if (m_rejectsWriter)
        m_rejectsWriter->finish();
    for (const SkippedRow &row : m_sheet.skipped())
        ++m_known.report.leftOut[row.reason];
    batch().state = state;
    batch().finishedAt = now();
    if (!plan.dryRun) {
        transact(database, actor, now(), spec(u"end-import"_s, false), [&](Transaction &tx) {
            writeRejects(tx);
            batch().finishedAt = tx.now;
            importStore::update(tx.database, batch());
        });
        m_known.pending.clear();
        gatherFigures();
    }
    return m_known.report;
}

void ImportRun::reject(const QStringList &cells, const std::vector<RowProblem> &problems)
{
    const RowProblem &problem = blocking(problems);
    ++batch().rejected;
    if (m_known.report.problems.size() < ImportReport::Kept)
        m_known.report.problems += problem;
    if (m_known.rejectsKept < rejectsKept) {
        ++m_known.rejectsKept;
        m_known.pending += importStore::Reject{problem.line, problem.field, problem.reason, problem.value, cells};
    }
    if (plan.rejectsPath.isEmpty())
        return;
    m_known.unwritten += RejectedRow{cells, problem.line, wordsOf(problems)};
    if (!m_inSlice)
        writeRejectsFile();
}

/// Within a slice, which may be begun again, it waits.
void ImportRun::writeRejectsFile()
{
    if (!m_known.unwritten.isEmpty() && !m_rejectsWriter)
        openRejects();
    for (const RejectedRow &row : std::exchange(m_known.unwritten, {}))
        m_rejectsWriter->write(row.cells, row.line, row.words);
}

void ImportRun::openRejects()
{
    m_rejectsFile = std::make_unique<QFile>(plan.rejectsPath);
    if (!m_rejectsFile->open(QIODevice::WriteOnly | QIODevice::Truncate))
        throw StorageError(StorageError::Kind::Unavailable, m_rejectsFile->errorString());
    m_rejectsWriter = std::make_unique<RejectsWriter>(*m_rejectsFile, m_sheet.format());
    m_known.report.rejectsPath = plan.rejectsPath;
}

void ImportRun::remark(const RowProblem &problem)
{
    ++m_known.report.remarked[problem.reason];
    if (m_known.report.remarks.size() < ImportReport::Kept)
        m_known.report.remarks += problem;
}

void ImportRun::tell()
{
    if (m_progress)
        m_progress({ImportProgress::Phase::Rows, batch().rowsRead, m_sheet.position(), m_sheet.size()});
}

void ImportRun::writeRejects(Transaction &tx)
{
    for (const importStore::Reject &reject : m_known.pending)
        importStore::addReject(tx.database, batch().id, reject);
}

/// What was chosen, so that a batch can be understood and its rejects be written out later.
QString ImportRun::mappingText() const
{
    QJsonObject columns;
    QJsonObject constants;
    for (const Field field : fieldsOf(plan.kind)) {
        if (!m_mapping.column(field).isEmpty())
            columns.insert(fieldKey(field), m_mapping.column(field));
        if (!m_mapping.constant(field).isEmpty())
            constants.insert(fieldKey(field), m_mapping.constant(field));
    }
    const QJsonObject text{{u"header"_s, QJsonArray::fromStringList(m_sheet.format().columnNames())},
                           {u"columns"_s, columns},
                           {u"constants"_s, constants},
                           {u"duplicates"_s, toText(plan.duplicates)}};
    return QString::fromUtf8(QJsonDocument(text).toJson(QJsonDocument::Compact));
}

} // namespace smarketing::imports
