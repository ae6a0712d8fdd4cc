// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/real_text.h"

#include "code_points.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

template <size_t N> bool isIn(char32_t c, const std::array<Range, N> &ranges)
{
    return std::any_of(ranges.begin(), ranges.end(), [c](const Range &r) { return r.first <= c && c <= r.last; });
}

/// Hangul fillers are letters by category, the braille blank is a symbol; all of them show nothing.
bool isBlankLetter(char32_t c)
{
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
}

bool isSpace(char32_t c)
{
    return QChar::isSpace(c) || isBlankLetter(c);
}

/// Format characters that shape or direct the visible text around them.
bool isJoinerOrDirectionMark(char32_t c)
{
    return (c >= 0x200C && c <= 0x200F) || c == 0x061C;
}

/// Signs of Arabic, Syriac and Kaithi numbers: format characters by category, yet visible.
bool isVisibleFormat(char32_t c)
{
    static constexpr std::array<Range, 6> signs{
        {{0x0600, 0x0605}, {0x06DD, 0x06DD}, {0x070F, 0x070F}, {0x0890, 0x0891}, {0x08E2, 0x08E2}, {0x110BD, 0x110CD}}};
    return isIn(c, signs) && QChar::category(c) == QChar::Other_Format;
}

bool isRealCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) && !isBlankLetter(c);
}

int weightOf(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return 2;
    default:
        return 1;
    }
}

/// What there is to say about a text in one pass.
struct Substance {
    int letters = 0;   ///< weight of letters and digits
    int gaps = 0;      ///< runs of anything visible or white between two of them
    int different = 0; ///< different ones when case is ignored

    int length() const { return letters + gaps; }
};

Substance substanceOf(QStringView raw)
{
    const QString text = cleaned(raw);
    Substance found;
    QVarLengthArray<char32_t, 64> seen;
    bool gapBefore = false;
    for (CodePoints points(text); points.hasNext();) {
        const char32_t c = points.next();
        if (isRealCharacter(c)) {
            found.gaps += gapBefore && found.letters > 0 ? 1 : 0;
            found.letters += weightOf(c);
            if (const char32_t folded = QChar::toCaseFolded(c); !seen.contains(folded))
                seen.append(folded);
            gapBefore = false;
        } else if (isSpace(c) || QChar::isPunct(c) || QChar::isSymbol(c)) {
            gapBefore = true;
        }
    }
    found.different = int(seen.size());
    return found;
}

/// Builds the cleaned text character by character: white space and joiners wait until something visible follows.
class Cleaner {
public:
    void take(char32_t c)
    {
        if (isSpace(c))
            takeSpace(c);
        else if (isJoinerOrDirectionMark(c))
            takeJoiner(QChar(char16_t(c)));
        else if (!isDropped(c))
            takeVisible(c);
    }

    QString text() const { return m_text.normalized(QString::NormalizationForm_C); }

private:
    bool isDropped(char32_t c) const
    {
        if (isVisibleFormat(c))
            return false;
        if (QChar::isMark(c) && (m_text.isEmpty() || m_gap))
            return true;
        const auto category = QChar::category(c);
        return category == QChar::Other_Control || category == QChar::Other_Format || QChar::isNonCharacter(c);
    }

    void takeSpace(char32_t c)
    {
        m_gap = true;
        m_joiners.clear();
        const bool breaks = c == u'\n' || c == 0x2028 || c == 0x2029 || c == 0x85 || (c == u'\r');
        m_breaks += breaks && !(c == u'\n' && m_afterReturn) ? 1 : 0;
        m_afterReturn = c == u'\r';
    }

    void takeJoiner(QChar c)
    {
        if (!m_gap && !m_joiners.endsWith(c))
            m_joiners.append(c);
    }

    void takeVisible(char32_t c)
    {
        if (!m_text.isEmpty() && m_gap)
            m_text.append(m_breaks == 0 ? u" "_s : QString(std::min(m_breaks, 2), u'\n'));
        else if (!m_text.isEmpty())
            m_text.append(m_joiners);
        m_text.append(QChar::fromUcs4(c));
        m_joiners.clear();
        m_gap = m_afterReturn = false;
        m_breaks = 0;
    }

    QString m_text;
    QString m_joiners;
    bool m_gap = false;
    bool m_afterReturn = false;
    int m_breaks = 0;
};

/// Printable ASCII and the precomposed letters of Latin-1 and Latin Extended-A.
bool isPlain(char16_t c)
{
    return (c >= u' ' && c <= u'~') || (c >= 0x00C0 && c <= 0x017F);
}

/// True for what most fields hold: nothing to clean, and told at a glance.
bool isPlainAndClean(QStringView text)
{
    char16_t before = u' ';
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (!isPlain(c) || (c == u' ' && before == u' '))
            return false;
        before = c;
    }
    return before != u' ' || text.isEmpty();
}

/// Punctuation a SQL trigger trims: the blocks people type from, with white space and invisibles lying between.
constexpr std::array<Range, 9> hollowBlocks{{{0x0001, 0x00BF},
                                             {0x02B0, 0x036F},
                                             {0x055A, 0x055F},
                                             {0x0589, 0x061F},
                                             {0x2000, 0x206F},
                                             {0x2E00, 0x2E7F},
                                             {0x3000, 0x303F},
                                             {0xFE00, 0xFE6F},
                                             {0xFF00, 0xFF65}}};

bool isHollow(char32_t c)
{
    const auto category = QChar::category(c);
    return !isVisibleFormat(c) &&
           (isSpace(c) || category == QChar::Other_Control || category == QChar::Other_Format ||
            (isIn(c, hollowBlocks) && !isRealCharacter(c) && category != QChar::Other_NotAssigned));
}

} // namespace

QString cleaned(QStringView text)
{
    if (isPlainAndClean(text))
        return text.toString();
    Cleaner cleaner;
    for (CodePoints points(text); points.hasNext();)
        cleaner.take(points.next());
    return cleaner.text();
}

bool isRealText(QStringView text, int atLeast)
{
    const Substance found = substanceOf(text);
    return found.letters >= atLeast && found.different >= realTextDifferent;
}

int lengthAsComment(QStringView text)
{
    return substanceOf(text).length();
}

bool isRealComment(QStringView text)
{
    const Substance found = substanceOf(text);
    return found.length() >= commentLength && found.different >= commentDifferent;
}

QString hollowCharacters()
{
    QString hollow;
    for (char32_t c = 1; c <= 0xFFFF; ++c) {
        if (!QChar::isSurrogate(c) && isHollow(c))
            hollow.append(QChar(char16_t(c)));
    }
    return hollow;
}

} // namespace smarketing
