// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_names.h"
#include "smarketing/exchange/converter.h"
#include "smarketing/workbench/import.h"

#include <QFile>

namespace smarketing::imports {

/// One import under way: the file, the batch it becomes, and what is reported of it. The kinds read rows from it and
/// write slices through it. Lives on one thread, for the length of run().
class ImportRun {
public:
    ImportRun(Database &database, const Person &actor, const Clock &clock, const ImportPlan &plan,
              const OnProgress &progress, const Stop &stop);
    ~ImportRun();

    Database &database;
    const Person actor;
    const ImportPlan &plan;

    Sheet &sheet() { return m_sheet; }
    const Mapping &mapping() const { return m_mapping; }
    const ConvertOptions &options() const { return m_options; }
    ImportNames &names() { return *m_names; }
    Import &batch() { return m_known.report.batch; }
    Instant now() const { return m_clock(); }
    bool creates() const { return plan.createMissing && !plan.dryRun; }

    /// Makes the batch. Nothing is written of a dry run.
    void begin();
    /// One transaction with its own command, of this batch. In a dry run `work` is not called; on a server it may be
    /// called again, with what is known of the rows as it was before, so that it keeps nothing to itself.
    using Work = std::function<importStore::Slice(Transaction &)>;
    void slice(const Work &work, bool bulk);
    /// The batch as it ended; one that failed says what is in it, and not what was under way.
    ImportReport end(ImportState state);

    /// Keeps what is wrong with a row; the slice it is written with is the next one.
    void reject(const QStringList &cells, const std::vector<RowProblem> &problems);
    void remark(const RowProblem &problem);
    bool stopped() const { return m_stop && m_stop(); }
    void tell();

private:
    struct RejectedRow {
        QStringList cells;
        qint64 line = 0;
        QString words;
    };
    /// What has been found out about the rows.
    struct Known {
        ImportReport report;
        QList<importStore::Reject> pending; ///< to be written with the next slice
        qint64 rejectsKept = 0;
        QList<RejectedRow> unwritten; ///< to the rejects file
    };

    void writeRejects(Transaction &tx);
    void writeRejectsFile();
    void gatherFigures();
    void openRejects();
    QString mappingText() const;
    CommandSpec spec(const QString &what, bool bulk) const;

    const Clock &m_clock;
    const OnProgress &m_progress;
    const Stop &m_stop;
    Sheet m_sheet;
    Mapping m_mapping;
    ConvertOptions m_options;
    std::optional<ImportNames> m_names;
    Known m_known;
    Known m_written; ///< as it was when the last slice was committed
    bool m_inSlice = false;
    int m_slices = 0;
    std::unique_ptr<QFile> m_rejectsFile;
    std::unique_ptr<RejectsWriter> m_rejectsWriter;
};

/// The sound rows of a file, those edited in the preview in their new form; the others are rejected on the way.
template <class Row> class RowReader {
public:
    explicit RowReader(ImportRun &run, bool keepCells = false)
        : m_run(run), m_converter(run.sheet().format(), run.mapping(), withCells(run.options(), keepCells))
    {
    }

    bool next(Converted<Row> &result)
    {
        while (m_converter.next(m_run.sheet(), result)) {
            ++m_run.batch().rowsRead;
            const auto edited = m_run.plan.edited.constFind(result.row.line);
            if (edited != m_run.plan.edited.constEnd())
                result = m_converter.convert(*edited, result.row.line);
            if (accept(result))
                return true;
        }
        return false;
    }

    /// Up to `size` rows; false where there are none left.
    bool fill(std::vector<Converted<Row>> &rows, size_t size)
    {
        rows.clear();
        rows.reserve(size);
        Converted<Row> row;
        while (rows.size() < size && next(row))
            rows.push_back(std::move(row));
        return !rows.empty();
    }

private:
    static ConvertOptions withCells(ConvertOptions options, bool keepCells)
    {
        options.keepCells = keepCells;
        return options;
    }
    bool accept(const Converted<Row> &result)
    {
        if (!result.ok()) {
            m_run.reject(result.cells, result.problems);
            return false;
        }
        for (const RowProblem &problem : result.problems)
            m_run.remark(problem);
        return true;
    }

    ImportRun &m_run;
    Converter<Row> m_converter;
};

// One function a kind: reads all rows and writes them in slices, until the end or until it is stopped.
void importLeads(ImportRun &run);
void importReach(ImportRun &run);
void importCampaigns(ImportRun &run);
void importOutcomes(ImportRun &run);

/// What keeps an outcome from being taken over, as far as it can be seen beforehand.
std::vector<RowProblem> outcomeProblems(ImportRun &run, const OutcomeRow &row, LeadId lead);

/// Makes leads searchable that are not yet, in short transactions, till none is left or it is stopped.
void indexSlices(Database &database, const OnProgress &progress, const Stop &stop, qint64 all);

/// The mapping a plan means: its own, or the one suggested.
Mapping mappingOf(const ImportPlan &plan, const SheetFormat &format);
ConvertOptions convertOptions(Reading &reading);
importStore::LeadKeys keysOf(const LeadRow &row);
importStore::LeadKeys keysOf(const OutcomeRow &row);

} // namespace smarketing::imports
