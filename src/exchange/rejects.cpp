// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/converter.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString reasonText(const RowProblem &problem)
{
    QString text = problem.reason;
    if (!problem.column.isEmpty() || !problem.field.isEmpty())
        text += u" ("_s + (problem.column.isEmpty() ? problem.field : problem.column) + u')';
    return text;
}

} // namespace

RejectsWriter::RejectsWriter(QIODevice &device, const SheetFormat &format)
    : m_writer(device), m_columns(qsizetype(format.columns.size()))
{
    m_writer.write(format.columnNames() + QStringList{u"line"_s, u"reason"_s});
}

void RejectsWriter::write(const QStringList &cells, const std::vector<RowProblem> &problems)
{
    QStringList reasons;
    for (const RowProblem &problem : problems)
        reasons += reasonText(problem);
    write(cells, problems.empty() ? 0 : problems.front().line, reasons.join(u"; "_s));
}

void RejectsWriter::write(const QStringList &cells, qint64 line, const QString &reason)
{
    QStringList row = cells.mid(0, m_columns);
    row.resize(m_columns);
    row += {QString::number(line), reason};
    row += cells.mid(m_columns);
    m_writer.write(row);
}

void RejectsWriter::finish()
{
    m_writer.finish();
}

} // namespace smarketing
