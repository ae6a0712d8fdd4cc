// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/exchange/sheet.h"

namespace smarketing {

/// Tells rows of data from what exports put among them: totals, footers, test rows, a second table below the first.
class RowFilter {
public:
    RowFilter() = default;
    explicit RowFilter(const SheetFormat &format);

    /// "total", "footer", "test", "second-table"; empty for a row of data.
    QString reasonToSkip(const CsvRow &row) const;

private:
    bool isTotal(const CsvRow &row) const;
    bool isTest(const CsvRow &row) const;

    bool m_hashPreamble = false;
    bool m_leadForm = false;
    int m_testColumn = -1;
    int m_campaignColumn = -1;
};

} // namespace smarketing
