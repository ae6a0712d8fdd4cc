// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "smarketing/domain/error.h"
#include "smarketing/exchange/csv.h"

#include <QBuffer>
#include <QFile>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

struct Record {
    qint64 line;
    CsvFault fault;
    QStringList cells;
};

std::vector<Record> read(const QByteArray &content, char separator = ',', const QString &encoding = u"UTF-8"_s)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding, separator);
    std::vector<Record> records;
    CsvRow row;
    while (reader.next(row))
        records.push_back({row.line, row.fault, row.texts()});
    return records;
}

QByteArray written(const QStringList &cells, CsvStyle style = {',', false, true})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, style);
    writer.write(cells);
    writer.finish();
    return buffer.data();
}

/// A device whose disk is full after so many bytes.
class SmallDisk : public QBuffer {
public:
    explicit SmallDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 taken = QBuffer::writeData(data, std::min(size, m_room));
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

} // namespace

TEST_CASE("Records are cut after RFC 4180, with physical line numbers")
{
    const auto rows = read("a,b\r\n\"x\r\ny\",\"say \"\"hi\"\"\"\n,\r1,2");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].cells == QStringList{u"a"_s, u"b"_s});
    CHECK(rows[1].line == 2);
    CHECK(rows[1].cells == QStringList{u"x\r\ny"_s, u"say \"hi\""_s});
    CHECK(rows[2].line == 4);
    CHECK(rows[2].cells == QStringList{QString(), QString()});
    CHECK(rows[3].line == 5);
    CHECK(rows[3].cells == QStringList{u"1"_s, u"2"_s});
}

TEST_CASE("Odd but harmless forms are read as a spreadsheet reads them")
{
    CHECK(read("").empty());
    CHECK(read("\n").size() == 1);
    CHECK(read("a,").front().cells == QStringList{u"a"_s, QString()});
    CHECK(read("5\" pipe,b").front().cells == QStringList{u"5\" pipe"_s, u"b"_s});
    CHECK(read("5\" pipe,b").front().fault == CsvFault::None);
    CHECK(read("\"a\" ,b").front().cells == QStringList{u"a"_s, u"b"_s});
    CHECK(read("\"\"").front().cells == QStringList{QString()});
    CHECK(read("\"\"\"\"").front().cells == QStringList{u"\""_s});
    CHECK(read("a;b\tc|d", ';').front().cells == QStringList{u"a"_s, u"b\tc|d"_s});
    CHECK(read("\xEF\xBB\xBFx").front().cells == QStringList{u"x"_s});
    CHECK(read("\"a\"b\"c,d").front().cells == QStringList{u"ab\"c"_s, u"d"_s});
    CHECK(read("\"a\"b,c").front().fault == CsvFault::StrayQuote);
}

TEST_CASE("A quote that is never closed costs one line, not the rest of the file")
{
    const auto rows = read("h,i\n1,\"open\n2,two\n3,three\n");
    REQUIRE(rows.size() == 4);
    CHECK(rows[1].fault == CsvFault::UnclosedQuote);
    CHECK(rows[1].line == 2);
    CHECK(rows[1].cells == QStringList{u"1"_s, u"\"open"_s});
    CHECK(rows[2].line == 3);
    CHECK(rows[2].cells == QStringList{u"2"_s, u"two"_s});
    CHECK(rows[3].fault == CsvFault::None);
    CHECK(read("\"").front().fault == CsvFault::UnclosedQuote);
}

TEST_CASE("A field of 1 MiB is read, a longer one is named and passed over")
{
    const QByteArray most(CsvReader::MaxField, 'x');
    const QByteArray open = GENERATE(QByteArray(), QByteArray("\""));
    const auto fitting = read("a," + open + most + open + "\nb,c\n");
    REQUIRE(fitting.size() == 2);
    CHECK(fitting[0].fault == CsvFault::None);
    CHECK(fitting[0].cells[1].size() == CsvReader::MaxField);

    const auto rows = read("a," + open + most + QByteArray(3'000'000, 'y') + open + "\nb,c\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].fault == CsvFault::FieldTooLong);
    CHECK(rows[0].cells[0] == u"a"_s);
    CHECK(rows[1].cells == QStringList{u"b"_s, u"c"_s});
    CHECK(rows[1].line == 2);
}

TEST_CASE("Too many columns, too long a row and NUL bytes are named")
{
    const auto wide = read(QByteArray(CsvReader::MaxColumns, ',') + "\nnext\n");
    REQUIRE(wide.size() == 2);
    CHECK(wide[0].fault == CsvFault::TooManyColumns);
    CHECK(wide[0].cells.size() == CsvReader::MaxColumns);
    CHECK(wide[1].cells == QStringList{u"next"_s});
    CHECK(read(QByteArray(CsvReader::MaxColumns - 1, ',')).front().fault == CsvFault::None);

    QByteArray longRow;
    for (int i = 0; i < 20; ++i)
        longRow += QByteArray(900'000, 'z') + ',';
    CHECK(read(longRow + "\nnext\n").at(0).fault == CsvFault::RowTooLong);
    CHECK(read(longRow + "\nnext\n").at(1).cells == QStringList{u"next"_s});

    const auto nul = read(QByteArray("a\0b,c\n", 6));
    CHECK(nul[0].fault == CsvFault::NulBytes);
    CHECK(nul[0].cells.size() == 2);
}

TEST_CASE("Records that straddle the pieces a file is read in stay whole", "[slow]")
{
    QByteArray content;
    for (int i = 0; i < 30'000; ++i)
        content += QByteArray::number(i) + ",\"line one\nline \"\"two\"\" of " + QByteArray::number(i) + "\",łódź\r\n";
    const auto rows = read(content);
    REQUIRE(rows.size() == 30'000);
    bool same = true;
    for (int i = 0; i < 30'000; ++i)
        same = same && rows[size_t(i)].line == 2 * i + 1 && rows[size_t(i)].fault == CsvFault::None &&
               rows[size_t(i)].cells ==
                   QStringList{QString::number(i), u"line one\nline \"two\" of %1"_s.arg(i), u"łódź"_s};
    CHECK(same);
}

TEST_CASE("Other encodings arrive as the same text, across pieces too")
{
    const QString text = u"imię,stad\n"_s + u"Żółć,Malmö ß\n"_s.repeated(40'000);
    QByteArray utf16;
    for (QChar c : text)
        utf16 += QByteArray(1, char(c.unicode() & 0xFF)) + char(c.unicode() >> 8);
    const auto rows = read(utf16, ',', u"UTF-16LE"_s);
    REQUIRE(rows.size() == 40'001);
    CHECK(rows.back().cells == QStringList{u"Żółć"_s, u"Malmö ß"_s});
    CHECK(read("\xAF\xF3\xB3\xE6", ',', u"windows-1250"_s).front().cells == QStringList{u"Żółć"_s});
    CHECK_THROWS_AS(read("x", ',', u"no-such-code"_s), Refused);
}

TEST_CASE("What is written can be read again")
{
    const QStringList cells{u"plain"_s,  u"with, comma"_s, u"with \"quotes\""_s,      u"two\nlines"_s,
                            u" edge "_s, QString(),        u"ł 🌱 ‏עברית"_s};
    const QByteArray bytes = written(cells);
    CHECK(read(bytes).front().cells == cells);
    CHECK(bytes.endsWith("\r\n"));
    CHECK(written({u"a;b"_s, u"c"_s}, {';', true, true}) == "\xEF\xBB\xBF\"a;b\";c\r\n");
    CHECK(read(written({QString()})).size() == 1);
    CHECK(written({QString()}) == "\"\"\r\n");
}

TEST_CASE("A cell that a spreadsheet would run is guarded, a number is not")
{
    CHECK(written({u"=1+1"_s}) == "'=1+1\r\n");
    CHECK(written({u"@SUM(A1)"_s}) == "'@SUM(A1)\r\n");
    CHECK(written({u"+cmd|' /C calc'!A0"_s}) == "'+cmd|' /C calc'!A0\r\n");
    CHECK(written({u"-2+3*A1"_s}) == "'-2+3*A1\r\n");
    CHECK(written({u"\t=1"_s}) == "'\t=1\r\n");
    CHECK(written({u"\r=1"_s}) == "\"'\r=1\"\r\n");
    CHECK(written({u"-12.5"_s, u"+48 601 222 333"_s, u"-1 234,50"_s}) == "-12.5,+48 601 222 333,\"-1 234,50\"\r\n");
    CHECK(written({u"-"_s}) == "'-\r\n");
    CHECK(written({u"=1"_s}, {',', false, false}) == "=1\r\n");
}

TEST_CASE("A disk that fills up is told, whenever it does")
{
    for (qint64 room : {0, 5, 300'000}) {
        SmallDisk disk(room);
        const auto writeAll = [&] {
            CsvWriter writer(disk);
            for (int i = 0; i < 40'000; ++i)
                writer.write({u"some cell"_s, QString::number(i)});
            writer.finish();
        };
        CHECK_THROWS_AS(writeAll(), StorageError);
    }
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        return;
    CsvWriter writer(full);
    writer.write({u"x"_s});
    try {
        writer.finish();
        FAIL("a full disk was not noticed");
    } catch (const StorageError &error) {
        CHECK(error.kind == StorageError::Kind::Full);
    }
}
