// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "smarketing/domain/error.h"
#include "smarketing/exchange/csv.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTimeZone>

#include <cstdio>
#include <unistd.h>

namespace smarketing::cli {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'f', 2);
    return value.toString();
}

QString plainText(const QVariant &value)
{
    // A cell that holds line breaks would tear the table; nobody reads control characters.
    QString text = textOf(value);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

void write(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        throw StorageError(StorageError::Kind::Full, device.errorString());
}

QFile &standardOutput()
{
    static QFile file;
    if (!file.isOpen() && !file.open(stdout, QIODevice::WriteOnly))
        throw StorageError(StorageError::Kind::Unavailable, file.errorString());
    return file;
}

} // namespace

Records recordsOf(const QStringList &columns, const QList<QVariantList> &rows)
{
    return {columns, [rows, next = qsizetype(0)](QVariantList &row) mutable {
                if (next == rows.size())
                    return false;
                row = rows.at(next++);
                return true;
            }};
}

void writeTable(QIODevice &device, const Records &records)
{
    QList<QStringList> lines = {records.columns};
    QVariantList row;
    while (records.next(row)) {
        QStringList line;
        for (const QVariant &value : row)
            line += plainText(value);
        lines += line;
    }
    QList<qsizetype> widths(records.columns.size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), std::min<qsizetype>(line.at(i).size(), 40));
    }
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text += i + 1 == line.size() ? line.at(i) : line.at(i).leftJustified(widths.at(i) + 2, u' ', true);
        write(device, text.toUtf8() + '\n');
    }
}

void writeJson(QIODevice &device, const Records &records)
{
    write(device, "[");
    QVariantList row;
    for (bool first = true; records.next(row); first = false) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(records.columns.at(i), QJsonValue::fromVariant(row.at(i)));
        write(device, (first ? "\n  " : ",\n  ") + QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    write(device, "\n]\n");
}

void writeCsv(QIODevice &device, const Records &records)
{
    CsvWriter writer(device);
    writer.write(records.columns);
    QVariantList row;
    while (records.next(row)) {
        QStringList cells;
        for (const QVariant &value : row)
            cells += textOf(value);
        writer.write(cells);
    }
    writer.finish();
}

void print(const Records &records, bool json)
{
    if (json)
        writeJson(standardOutput(), records);
    else
        writeTable(standardOutput(), records);
    standardOutput().flush();
}

void print(const QString &line, const QJsonObject &object, bool json)
{
    const QByteArray text = json ? QJsonDocument(object).toJson(QJsonDocument::Compact) : line.toUtf8();
    if (!text.isEmpty())
        write(standardOutput(), text + '\n');
    standardOutput().flush();
}

void printError(const QString &line)
{
    std::fprintf(stderr, "smarketingctl: %s\n", line.toUtf8().constData());
}

QVariant cell(Instant at)
{
    // Not by way of local time: the C library looks at the zone's file for each, a third of an export's time.
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), QTimeZone::utc()).toUTC().toString(Qt::ISODate);
}

QVariant cell(const std::optional<Instant> &at)
{
    return at ? cell(*at) : QVariant();
}

QVariant cell(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QString amountText(qint64 minor, const QString &currency)
{
    const int digits = minorDigits(currency);
    const QString text = QString::number(std::abs(minor)).rightJustified(digits + 1, u'0');
    const QString sign = minor < 0 ? u"-"_s : QString();
    return digits == 0 ? QString(sign + text) : QString(sign + text.chopped(digits) + u'.' + text.right(digits));
}

QVariant amountCell(const std::optional<Money> &money)
{
    return money ? QVariant(amountText(money->minor, money->currency)) : QVariant();
}

QVariant currencyCell(const std::optional<Money> &money)
{
    return money ? QVariant(money->currency) : QVariant();
}

ProgressLine::ProgressLine(const QString &what) : m_what(what), m_shown(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    if (m_percent >= 0)
        std::fprintf(stderr, "\r\033[K");
}

void ProgressLine::show(qint64 done, qint64 all)
{
    const int percent = all > 0 ? static_cast<int>(done * 100 / all) : 0;
    if (!m_shown || percent == m_percent)
        return;
    m_percent = percent;
    std::fprintf(stderr, "\r\033[K%s %d %%", m_what.toUtf8().constData(), percent);
    std::fflush(stderr);
}

} // namespace smarketing::cli
