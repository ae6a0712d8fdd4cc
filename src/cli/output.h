// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/money.h"
#include "smarketing/domain/time.h"

#include <QIODevice>
#include <QJsonObject>
#include <QVariant>

#include <functional>

namespace smarketing::cli {

/// Rows one after the other, each with the same columns; kept nowhere, so that a million take no more memory than one.
/// Texts, whole numbers, decimals, booleans or nothing.
struct Records {
    QStringList columns;
    std::function<bool(QVariantList &row)> next;
};

/// Rows of a list that is at hand.
Records recordsOf(const QStringList &columns, const QList<QVariantList> &rows);

void writeTable(QIODevice &device, const Records &records); ///< for people: columns below one another
void writeJson(QIODevice &device, const Records &records);  ///< an array of objects
void writeCsv(QIODevice &device, const Records &records);

/// To standard output: a table, or with `json` an array.
void print(const Records &records, bool json);
/// A line of text, or with `json` the object.
void print(const QString &line, const QJsonObject &object, bool json);
void printError(const QString &line);

QVariant cell(Instant at);
QVariant cell(const std::optional<Instant> &at);
QVariant cell(QDate day);
QVariant amountCell(const std::optional<Money> &money);
QVariant currencyCell(const std::optional<Money> &money);
QString amountText(qint64 minor, const QString &currency);

/// How far long work is: a line rewritten in place on a terminal, nothing elsewhere.
class ProgressLine {
public:
    explicit ProgressLine(const QString &what);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(qint64 done, qint64 all);

private:
    QString m_what;
    bool m_shown;
    int m_percent = -1;
};

} // namespace smarketing::cli
