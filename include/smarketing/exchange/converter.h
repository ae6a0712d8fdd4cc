// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/import_row.h"
#include "smarketing/exchange/mapping.h"
#include "smarketing/exchange/sheet.h"

namespace smarketing {

struct ConvertOptions {
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< what times without a zone are meant in
    QString currency;                             ///< of money whose currency the file does not name
    bool keepCells = false;                       ///< of sound rows too
};

/// A row that was read. `cells` holds the raw texts whenever there is a problem (or keepCells), so that nothing is
/// lost.
template <class Row> struct Converted {
    Row row;
    std::vector<RowProblem> problems;
    QStringList cells;

    bool ok() const;
};

/// Turns the cells of a sheet into typed rows by a mapping. Never throws for a bad value: it becomes a problem.
/// Row is LeadRow, ReachRow, CampaignRow or OutcomeRow and must suit the mapping's kind.
/// Refused (R28: unknown-column, missing-field) if the mapping does not suit the sheet.
template <class Row> class Converter {
public:
    Converter(const SheetFormat &format, const Mapping &mapping, const ConvertOptions &options = {});
    ~Converter();
    Converter(Converter &&) noexcept;
    Converter &operator=(Converter &&) noexcept;

    /// The next row of the sheet, or false at its end. `result` is reused.
    bool next(Sheet &sheet, Converted<Row> &result);
    /// A row whose cells the user has edited in the preview.
    Converted<Row> convert(const QStringList &cells, qint64 line);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

extern template class Converter<LeadRow>;
extern template class Converter<ReachRow>;
extern template class Converter<CampaignRow>;
extern template class Converter<OutcomeRow>;

template <class Row> bool Converted<Row>::ok() const
{
    for (const RowProblem &problem : problems) {
        if (problem.blocks)
            return false;
    }
    return true;
}

/// Writes the rows that could not go in: the file's own columns, then "line" and "reason", then what cells a row had
/// too many. After mending, the file can be imported again as it is. Throws StorageError as CsvWriter does.
class RejectsWriter {
public:
    RejectsWriter(QIODevice &device, const SheetFormat &format);

    void write(const QStringList &cells, const std::vector<RowProblem> &problems);
    /// With the reason already in the user's words.
    void write(const QStringList &cells, qint64 line, const QString &reason);
    void finish();

private:
    CsvWriter m_writer;
    qsizetype m_columns;
};

} // namespace smarketing
