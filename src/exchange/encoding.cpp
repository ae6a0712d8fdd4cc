// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/encoding.h"

#include "smarketing/domain/error.h"

#include <QIODevice>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <array>
#include <cstring>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Piece = 256 * 1024;
constexpr qsizetype SampleSize = 64 * 1024;

/// Checks UTF-8 strictly (no overlong forms, no surrogates) over pieces that may end inside a character.
class Utf8Check {
public:
    bool take(QByteArrayView piece)
    {
        const char *at = piece.begin();
        const char *const end = piece.end();
        while (at < end) {
            if (m_left == 0)
                at = skipAscii(at, end);
            if (at < end && !takeByte(uchar(*at++)))
                return false;
        }
        return true;
    }
    bool isComplete() const { return m_left == 0; }

private:
    static const char *skipAscii(const char *at, const char *end)
    {
        quint64 word = 0;
        while (end - at >= 8 && (std::memcpy(&word, at, 8), (word & 0x8080808080808080ull) == 0))
            at += 8;
        while (at < end && uchar(*at) < 0x80)
            ++at;
        return at;
    }

    bool takeByte(uchar byte)
    {
        if (m_left == 0)
            return startCharacter(byte);
        const bool good = byte >= m_low && byte <= m_high;
        m_low = 0x80;
        m_high = 0xBF;
        --m_left;
        return good;
    }

    bool startCharacter(uchar byte)
    {
        if (byte < 0xC2 || byte > 0xF4)
            return false;
        m_left = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
        m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        return true;
    }

    int m_left = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
};

QByteArray readPiece(QIODevice &device, qsizetype size = Piece)
{
    const QByteArray piece = device.read(size);
    if (piece.isEmpty() && !device.atEnd())
        throw StorageError(StorageError::Kind::Unavailable, device.errorString());
    return piece;
}

std::optional<QString> byteOrderMark(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return u"UTF-8"_s;
    if (start.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    if (start.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    return {};
}

/// Latin text in UTF-16 has a NUL in nearly every second byte.
std::optional<QString> patternOfNuls(QByteArrayView sample)
{
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        nuls[size_t(i % 2)] += sample[i] == '\0';
    const qsizetype pairs = sample.size() / 2;
    if (pairs == 0)
        return {};
    if (nuls[1] * 2 > pairs && nuls[0] * 10 < pairs)
        return u"UTF-16LE"_s;
    if (nuls[0] * 2 > pairs && nuls[1] * 10 < pairs)
        return u"UTF-16BE"_s;
    return {};
}

bool isUtf8(QIODevice &device)
{
    Utf8Check check;
    for (QByteArray piece = readPiece(device); !piece.isEmpty(); piece = readPiece(device)) {
        if (!check.take(piece))
            return false;
    }
    return check.isComplete();
}

/// The lines that hold more than ASCII, since only they tell one encoding from another.
QByteArray tellingLines(QIODevice &device)
{
    device.seek(0);
    QByteArray lines;
    while (lines.size() < SampleSize && !device.atEnd()) {
        const QByteArray line = device.readLine(4096);
        if (line.isEmpty())
            break;
        if (std::any_of(line.begin(), line.end(), [](char c) { return uchar(c) >= 0x80; }))
            lines += line;
    }
    return lines;
}

struct Candidate {
    QString name;
    QStringView letters; ///< what people who use this encoding write besides ASCII
};

/// How well a decoded sample reads: letters people use count for it, rare letters, signs inside words and control
/// characters against it.
int readability(QStringView text, QStringView letters)
{
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        const bool inWord = (i > 0 && text[i - 1].isLetter()) || (i + 1 < text.size() && text[i + 1].isLetter());
        if (letters.contains(c))
            score += 2;
        else if (c.isLetter())
            score -= 2;
        else if (c.unicode() < 0xA0 || c.unicode() == 0xFFFD)
            score -= 8;
        else
            score -= inWord ? 4 : 0;
    }
    return score;
}

QString decoded(QByteArrayView bytes, const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.toUtf8().constData(), &status);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2, Qt::Uninitialized);
    const int32_t size = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                       bytes.data(), int32_t(bytes.size()), &status);
    ucnv_close(converter);
    text.truncate(U_FAILURE(status) ? 0 : size);
    return text;
}

/// ICU's guess. It says ISO-8859-1 of what is nearly always windows-1252.
QString statistics(QByteArrayView sample)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    ucsdet_setText(detector, sample.data(), int32_t(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector, &status);
    QString name = match ? QString::fromLatin1(ucsdet_getName(match, &status)) : QString();
    ucsdet_close(detector);
    if (U_FAILURE(status) || name.isEmpty() || name == "ISO-8859-1"_L1 || name.startsWith("UTF-"_L1))
        name = u"windows-1252"_s;
    return name;
}

QString legacyEncoding(QByteArrayView sample)
{
    static const std::array<Candidate, 3> candidates = {
        Candidate{u"windows-1252"_s, u"åäöÅÄÖéÉèÈêëàÀâçÇüÜûùîïôñÑáÁíÍóÓúÚßæøÆØõãœ–—’‘“”„…€£§°«»©®™·"},
        Candidate{u"windows-1250"_s, u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽöüőűÖÜŐŰäÄß–—’‘“”„…€§°«»©®™·"},
        Candidate{u"ISO-8859-2"_s, u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽöüőűÖÜŐŰäÄß§°"}};
    const auto marks = std::count_if(sample.begin(), sample.end(), [](char c) { return uchar(c) >= 0x80; });
    QString best;
    int most = std::numeric_limits<int>::min();
    bool tie = false;
    for (const Candidate &candidate : candidates) {
        const int score = readability(decoded(sample, candidate.name), candidate.letters);
        tie = score == most || (tie && score < most);
        if (score > most) {
            most = score;
            best = candidate.name;
        }
    }
    if (most < marks)
        return statistics(sample);
    const QString second = tie ? statistics(sample) : QString();
    return second == "ISO-8859-2"_L1 || second == "windows-1250"_L1 ? u"windows-1250"_s : best;
}

} // namespace

EncodingGuess detectEncoding(QIODevice &device)
{
    device.seek(0);
    const QByteArray start = readPiece(device, SampleSize);
    device.seek(0);
    EncodingGuess guess{u"UTF-8"_s, Certainty::Found};
    if (const auto marked = byteOrderMark(start))
        guess.name = *marked;
    else if (const auto pattern = patternOfNuls(start))
        guess.name = *pattern;
    else if (!isUtf8(device))
        guess = {legacyEncoding(tellingLines(device)), Certainty::Assumed};
    device.seek(0);
    return guess;
}

QStringList encodingNames()
{
    return {u"UTF-8"_s,        u"windows-1250"_s, u"windows-1252"_s, u"ISO-8859-2"_s,   u"ISO-8859-1"_s,
            u"UTF-16LE"_s,     u"UTF-16BE"_s,     u"ISO-8859-15"_s,  u"windows-1251"_s, u"windows-1253"_s,
            u"windows-1254"_s, u"windows-1257"_s, u"KOI8-R"_s,       u"ibm-852"_s,      u"macintosh"_s,
            u"Shift_JIS"_s,    u"GB18030"_s,      u"Big5"_s,         u"EUC-KR"_s};
}

bool isKnownEncoding(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.toUtf8().constData(), &status);
    const bool known = U_SUCCESS(status) && !name.isEmpty();
    if (converter)
        ucnv_close(converter);
    return known;
}

} // namespace smarketing
