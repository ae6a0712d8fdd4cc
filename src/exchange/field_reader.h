// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/exchange/converter.h"
#include "vocabulary.h"

#include <array>

namespace smarketing {

enum class Blocks { Yes, No };

/// Reads the mapped fields of one row after another and notes what is wrong with them. A field that is not there, or
/// wrong, is empty or absent.
class FieldReader {
public:
    FieldReader(const SheetFormat &format, const Mapping &mapping, const ConvertOptions &options);

    /// Both forget the row before. False if the row is so broken that its cells mean nothing.
    bool start(const CsvRow &row);
    bool start(const QStringList &cells, qint64 line);

    qint64 line() const { return m_line; }
    QString text(Field field);
    std::optional<qint64> count(Field field);
    std::optional<qint64> roughCount(Field field);
    std::optional<int> rating(Field field);
    std::optional<Money> money(Field field);
    std::optional<Instant> moment(Field field);
    std::optional<QDate> day(Field field);
    QString choice(Field field, const Vocabulary &words, Blocks blocks);
    QString email(Field field);
    QString phone(Field field, QString *key);
    QStringList list(Field field);

    void missing(Field field);
    void noKey();
    std::vector<RowProblem> takeProblems() { return std::move(m_problems); }
    QStringList cells() const;

private:
    struct Source {
        int column = -1;
        QString prefix;
        QString constant;
        QString currency;
        DecimalMark mark = DecimalMark::Dot;
        DateOrder order = DateOrder::DayFirst;
    };

    struct Day {
        Instant start;
        bool plain; ///< 24 hours long
    };

    const Source &source(Field field) const { return m_sources[size_t(field)]; }
    void prepare(Field field, const Mapping &mapping);
    bool startWith(qint64 line, CsvFault fault, int size);
    bool checkWidth(int size);
    QString raw(int column) const;
    QString rowCurrency(const Source &source);
    std::optional<Number> number(Field field, const QString &text);
    std::optional<WrittenDate> date(Field field);
    Instant momentOf(const WrittenDate &written);
    void note(const QString &reason, Blocks blocks = Blocks::Yes);
    void note(Field field, const QString &reason, const QString &value, Blocks blocks = Blocks::Yes);

    SheetFormat m_format;
    ConvertOptions m_options;
    std::array<Source, size_t(Field::Currency) + 1> m_sources;
    QHash<QDate, Day> m_days;
    QHash<Field, QHash<QString, QString>> m_choices;
    const CsvRow *m_row = nullptr;
    const QStringList *m_cells = nullptr;
    qint64 m_line = 0;
    std::vector<RowProblem> m_problems;
};

} // namespace smarketing
