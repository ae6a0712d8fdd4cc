// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "fixture.h"

#include "smarketing/domain/error.h"

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const QByteArray &content, const SheetOverrides &overrides = {})
{
    try {
        sheetOf(content, overrides);
    } catch (const Refused &refused) {
        CHECK(refused.rule == 28);
        return refused.reason;
    }
    return {};
}

QString encodingOf(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return detectEncoding(buffer).name;
}

} // namespace

TEST_CASE("Encodings are told apart")
{
    CHECK(encodingOf("plain") == u"UTF-8"_s);
    CHECK(encodingOf("z\xC5\x82oto") == u"UTF-8"_s);
    CHECK(encodingOf("\xEF\xBB\xBFx\xFF") == u"UTF-8"_s);
    CHECK(encodingOf(QByteArray("\xFF\xFE"
                                "a\0b\0",
                                6)) == u"UTF-16LE"_s);
    CHECK(encodingOf(QByteArray("\xFE\xFF\0a\0b", 6)) == u"UTF-16BE"_s);
    CHECK(encodingOf(QByteArray("a\0,\0b\0\n\0", 8)) == u"UTF-16LE"_s);
    CHECK(encodingOf(QByteArray("\0a\0,\0b\0\n", 8)) == u"UTF-16BE"_s);
    CHECK(encodingOf("G\xF6ran \xC5s, Malm\xF6") == u"windows-1252"_s);
    CHECK(encodingOf("price \x80 12 \x96 caf\xE9") == u"windows-1252"_s);
    CHECK(encodingOf("Gra\xBFyna G\xEA\x9C, \xA3\xF3"
                     "d\x9F") == u"windows-1250"_s);
    CHECK(encodingOf("Gra\xBFyna G\xEA\xB6, \xA3\xF3"
                     "d\xBC, m\xB1\xBF") == u"ISO-8859-2"_s);
    CHECK(encodingOf("overlong \xC0\xAF") != u"UTF-8"_s);
    CHECK(encodingOf("cut \xC5") != u"UTF-8"_s);
    // One late letter decides over a long plain beginning.
    CHECK(encodingOf(QByteArray("Anna,Lind\n").repeated(100'000) + "Gra\xBFyna \xA3ucja \xA6wit\n") != u"UTF-8"_s);
    CHECK(isKnownEncoding(u"cp1250"_s));
    CHECK_FALSE(isKnownEncoding(u"klingon"_s));
    for (const QString &name : encodingNames())
        CHECK(isKnownEncoding(name));
}

TEST_CASE("What is no table is refused by name")
{
    CHECK(refusal("") == u"empty-file"_s);
    CHECK(refusal("\n\n  \n") == u"empty-file"_s);
    CHECK(refusal("PK\x03\x04 rest of a workbook") == u"not-text"_s);
    QByteArray noise(4'096, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = char((i * 7919 + i / 13) % 251);
    CHECK(refusal(noise) == u"not-text"_s);
    CHECK(refusal(QByteArray(4'096, '\0')) == u"not-text"_s);
    CHECK(refusal("a,b\n1,2\n", {.encoding = u"klingon"_s}) == u"unknown-encoding"_s);
    CHECK(refusal("a,b\n1,2\n", {.headerLine = 7}) == u"no-such-line"_s);
    CHECK_THROWS_AS(Sheet::open(u"/no/such/file.csv"_s), StorageError);
}

TEST_CASE("A header alone is a sheet without rows")
{
    Sheet sheet = sheetOf("Email,Company");
    CsvRow row;
    CHECK_FALSE(sheet.next(row));
    CHECK_FALSE(sheet.next(row));
    CHECK(sheet.format().columnNames() == QStringList{u"Email"_s, u"Company"_s});
}

TEST_CASE("Separators are found, and a spreadsheet's own hint is taken")
{
    const auto separatorOf = [](const QByteArray &content) { return sheetOf(content).format().separator; };
    CHECK(separatorOf("Name;Cost\nA, b;1,5\nC, d;2,5\n") == ';');
    CHECK(separatorOf("Name\tCost\nA, b\t1,5\n") == '\t');
    CHECK(separatorOf("Name|Cost\nA|1\n") == '|');
    CHECK(separatorOf("Email,Note\na@b.example,\"x;y;z\"\n") == ',');
    CHECK(separatorOf("sep=;\nx;y\n1;2\n") == ';');
    CHECK(sheetOf("sep=;\nEmail;City\na@b.example;X\n").format().headerLine == 2);
    CHECK(sheetOf("Email\na@b.example\n").format().separatorCertainty == Certainty::Assumed);
    CHECK(sheetOf("a;b,c\n1;2,3\n", {.separator = ';'}).format().columns.size() == 2);
}

TEST_CASE("A file without header gets numbered columns; doubled and empty names are made unique")
{
    Sheet bare = sheetOf("Anna,anna@x.example,12\nBo,bo@x.example,13\n");
    CHECK(bare.format().headerLine == 0);
    CHECK(bare.format().columnNames() == QStringList{u"#1"_s, u"#2"_s, u"#3"_s});
    CHECK(bare.sample(10).size() == 2);
    CHECK(sheetOf("Email,Email,,email\na@b.example,,,\n").format().columnNames() ==
          QStringList{u"Email"_s, u"Email (2)"_s, u"#3"_s, u"email (3)"_s});
    CHECK(sheetOf("Anna,anna@x.example,12\nBo,bo@x.example,13\n", {.headerLine = 1}).sample(10).size() == 1);
}

TEST_CASE("The date order is found over the whole column, or shown as a guess")
{
    const auto format = [](const QByteArray &dates) { return sheetOf("id,created\n" + dates).format(); };
    CHECK(format("1,01/02/2026\n2,13/02/2026\n").dateOrder == DateOrder::DayFirst);
    CHECK(format("1,01/02/2026\n2,02/13/2026\n").dateOrder == DateOrder::MonthFirst);
    CHECK(format("1,01/02/2026\n2,02/13/2026\n").dateOrderCertainty == Certainty::Found);
    CHECK(format("1,26-02-13\n2,26-12-31\n3,32-05-30\n").dateOrder == DateOrder::YearFirst);
    CHECK(format("1,01/02/2026\n").dateOrderCertainty == Certainty::Assumed);
    CHECK(format("1,01/02/2026\n").dateOrder == DateOrder::MonthFirst);
    CHECK(format("1,01.02.2026\n").dateOrder == DateOrder::DayFirst);
    CHECK(format("1,01-02-2026 09:30 PM\n").dateOrder == DateOrder::MonthFirst);
    CHECK(format("1,2026-02-01\n2,9 cze 2026\n").dateOrderCertainty == Certainty::Unseen);
    CHECK(sheetOf("id,created\n1,01/02/2026\n", {.dateOrder = DateOrder::DayFirst}).format().dateOrderCertainty ==
          Certainty::Given);
    // A column that cannot be told takes the order of one that can.
    const SheetFormat two = sheetOf("id,a,b\n1,01/02/2026,13/02/2026\n").format();
    CHECK(two.columns[1].dateOrder == DateOrder::DayFirst);
    // Evidence far down still counts.
    CHECK(format(QByteArray("1,01/02/2026\n").repeated(20'000) + "2,25/02/2026\n").dateOrder == DateOrder::DayFirst);
}

TEST_CASE("The decimal mark is found by column, or shown as a guess")
{
    const auto format = [](const QByteArray &numbers) { return sheetOf("name;cost\n" + numbers).format(); };
    CHECK(format("a;1.234,50\n").decimalMark == DecimalMark::Comma);
    CHECK(format("a;1,234.50\n").decimalMark == DecimalMark::Dot);
    CHECK(format("a;1.5\n").decimalMarkCertainty == Certainty::Found);
    CHECK(format("a;1,234\n").decimalMarkCertainty == Certainty::Assumed);
    CHECK(format("a;1,234\n").decimalMark == DecimalMark::Comma);
    CHECK(sheetOf("name\tcost\na\t1,234\n").format().decimalMark == DecimalMark::Dot);
    CHECK(format("a;12\n").decimalMarkCertainty == Certainty::Unseen);
    const SheetFormat mixed = sheetOf("a;b;c\n1,5;1.5;1,5\n2,5;2.5;2,75\n").format();
    CHECK(mixed.columns[0].decimalMark == DecimalMark::Comma);
    CHECK(mixed.columns[1].decimalMark == DecimalMark::Dot);
}

TEST_CASE("Preamble, totals and second tables are only what they are")
{
    Sheet sheet = sheetOf(
        "Company,Cost,Clicks\n#1 Garden Shop,10,1\nTotal Wine,20,2\nTotal,30,3\nSuma: wszystko,30,3\nRazem,,\n");
    CHECK(sheet.sample(10).size() == 2);
    CsvRow row;
    while (sheet.next(row))
        continue;
    CHECK(reasons(sheet.skipped()) == QStringList{u"total"_s, u"total"_s, u"total"_s});
    sheet.rewind();
    CHECK(sheet.skippedCount() == 0);
}

TEST_CASE("Broken rows are reported with their line and cells, the others go in")
{
    Sheet sheet = sheetOf(
        "Email,Company\na@x.example,A\nb@x.example\nc@x.example,C,,\nd@x.example,D,extra\n\ne@x.example,\"E\nEE\"\n"
        "f@x.example,\"open\ng@x.example,G\n");
    const auto outcome = readAll<LeadRow>(sheet, suggestMapping(sheet.format(), ImportKind::Leads));
    REQUIRE(outcome.rows.size() == 4);
    CHECK(outcome.rows[1].company == u"C"_s);
    CHECK(outcome.rows[2].company == u"E\nEE"_s);
    CHECK(outcome.rows[3].email == u"g@x.example"_s);
    CHECK(outcome.rows[3].line == 10);
    REQUIRE(outcome.rejected.size() == 3);
    const auto is = [&](size_t at, qint64 line, const QString &reason) {
        const RowProblem &problem = outcome.rejected[at].problems.at(0);
        return problem.line == line && problem.reason == reason && problem.blocks;
    };
    CHECK(is(0, 3, u"too-few-cells"_s));
    CHECK(is(1, 5, u"too-many-cells"_s));
    CHECK(outcome.rejected[1].cells == QStringList{u"d@x.example"_s, u"D"_s, u"extra"_s});
    CHECK(is(2, 9, u"unclosed-quote"_s));
    CHECK(outcome.rejected[2].cells == QStringList{u"f@x.example"_s, u"\"open"_s});
}

TEST_CASE("NUL bytes are taken out with a remark; text in the wrong encoding is not let in")
{
    Sheet nul = sheetOf(QByteArray("Email,Company\na@x.example,Gar\0den\n", 34));
    const auto cleaned = readAll<LeadRow>(nul, suggestMapping(nul.format(), ImportKind::Leads));
    REQUIRE(cleaned.rows.size() == 1);
    CHECK(cleaned.rows[0].company == u"Garden"_s);
    CHECK(cleaned.remarks.at(0).reason == u"nul-bytes"_s);

    Sheet wrong = sheetOf("Email,Company\na@x.example,Malm\xF6\n", {.encoding = u"UTF-8"_s});
    const auto broken = readAll<LeadRow>(wrong, suggestMapping(wrong.format(), ImportKind::Leads));
    REQUIRE(broken.rejected.size() == 1);
    CHECK(broken.rejected[0].problems[0].reason == u"broken-text"_s);
    CHECK(broken.rejected[0].problems[0].column == u"Company"_s);
}
