// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/exchange/csv.h"
#include "smarketing/exchange/date.h"
#include "smarketing/exchange/encoding.h"
#include "smarketing/exchange/number.h"

#include <QDate>

#include <optional>

namespace smarketing {

/// One column: its name, and how its own values are to be read.
struct SheetColumn {
    QString name;     ///< as in the file; made unique by " (2)", "#3" where the file has none
    QString currency; ///< from the name, as in `Amount spent (EGP)`
    QString prefix;   ///< what stands before every value, as `p:` in exports of Meta's lead forms
    DecimalMark decimalMark = DecimalMark::Dot;
    DateOrder dateOrder = DateOrder::DayFirst;
};

/// Everything that was found out about a file: the interface shows it, the user may override it.
struct SheetFormat {
    QString encoding;
    Certainty encodingCertainty = Certainty::Assumed;
    char separator = ',';
    Certainty separatorCertainty = Certainty::Assumed;
    DecimalMark decimalMark = DecimalMark::Dot; ///< of the file; columns may differ
    Certainty decimalMarkCertainty = Certainty::Unseen;
    DateOrder dateOrder = DateOrder::DayFirst; ///< of the file; columns may differ
    Certainty dateOrderCertainty = Certainty::Unseen;
    QStringList preamble;  ///< lines before the header
    qint64 headerLine = 0; ///< physical line of the header; 0 if the file has none
    bool vertical = false; ///< one record, a name and a value a line
    std::vector<SheetColumn> columns;
    QString currency;                 ///< the one currency that headers name
    std::optional<QDate> periodStart; ///< from the preamble
    std::optional<QDate> periodEnd;
    QString preset; ///< key of the export it looks like; "general" if none

    QStringList columnNames() const;
    int indexOf(const QString &column) const; ///< by name, whatever the case; −1 if there is none
};

/// What the user knows better.
struct SheetOverrides {
    std::optional<QString> encoding = {};
    std::optional<char> separator = {};
    std::optional<DecimalMark> decimalMark = {};
    std::optional<DateOrder> dateOrder = {};
    std::optional<qint64> headerLine = {}; ///< 0: the file has no header
};

/// A row that is no data, and why: total, footer, test, second-table.
struct SkippedRow {
    qint64 line = 0;
    QString reason;
    QString text; ///< its beginning
};

/// A table in a text file, as real programs export it. open() looks at a sample; next() streams the rows of data in
/// constant memory, leaving out totals, footers and test rows, which skipped() lists. Throws StorageError if the file
/// cannot be read and Refused (R28: empty-file, not-text, unknown-encoding, no-such-line) if it is no table.
/// Not thread-safe; one Sheet belongs to one thread at a time.
class Sheet {
public:
    static Sheet open(const QString &path, const SheetOverrides &overrides = {});
    /// The device must be open and seekable.
    static Sheet open(std::unique_ptr<QIODevice> device, const SheetOverrides &overrides = {});
    ~Sheet();
    Sheet(Sheet &&) noexcept;
    Sheet &operator=(Sheet &&) noexcept;

    const SheetFormat &format() const;

    /// The next row of data; the row's cells hold until the next call.
    bool next(CsvRow &row);
    /// Back to the first row of data.
    void rewind();
    /// The first rows as texts, for a preview; reading then starts at the first row again.
    std::vector<QStringList> sample(int rows);

    const std::vector<SkippedRow> &skipped() const; ///< the first thousand
    qint64 skippedCount() const;
    qint64 position() const; ///< bytes taken, for progress
    qint64 size() const;

private:
    struct State;
    explicit Sheet(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace smarketing
