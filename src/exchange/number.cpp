// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/number.h"

#include "digit.h"

#include <array>
#include <cmath>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDigits = 18;
constexpr qsizetype LongestNumber = 64;
constexpr int MostPlaces = 64;

constexpr std::array<qint64, MostDigits + 1> Powers = [] {
    std::array<qint64, MostDigits + 1> powers{1};
    for (size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

bool isBlank(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case u'\t':
    case 0x00A0:
    case 0x2007:
    case 0x2009:
    case 0x202F:
        return true;
    default:
        return false;
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

std::optional<qint64> timesPower(qint64 digits, int power)
{
    qint64 result = 0;
    if (digits == 0)
        return 0;
    if (power > MostDigits || qMulOverflow(digits, Powers[size_t(power)], &result))
        return {};
    return result;
}

/// The kind of a grouping character, so that a no-break space and a space count as the same.
char16_t groupingKind(QChar c, DecimalMark mark)
{
    if (isBlank(c))
        return u' ';
    if (isApostrophe(c))
        return u'\'';
    return c == (mark == DecimalMark::Dot ? u',' : u'.') ? c.unicode() : u'\0';
}

/// Sizes of the groups of digits from left to right must be 1–3, then threes, or Indian twos before a last three.
bool areGroups(const QVarLengthArray<int, 16> &groups, bool leadingZero)
{
    if (groups.size() < 2)
        return true;
    const auto inner = [&](int size) {
        return std::all_of(groups.begin() + 1, groups.end() - 1, [size](int group) { return group == size; });
    };
    const bool threes = groups.front() >= 1 && groups.front() <= 3 && inner(3);
    const bool lakhs = groups.size() > 2 && groups.front() >= 1 && groups.front() <= 2 && inner(2);
    return groups.back() == 3 && (threes || lakhs) && !leadingZero;
}

/// The digits themselves: groups, decimal mark, places, exponent.
class DigitReader {
public:
    explicit DigitReader(DecimalMark mark) : m_mark(mark) {}

    std::optional<Decimal> read(QStringView text)
    {
        int exponent = 0;
        const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
        if (e >= 0 && !readExponent(text.mid(e + 1), &exponent))
            return {};
        if (!readMantissa(e >= 0 ? text.left(e) : text))
            return {};
        m_value.scale -= exponent;
        return m_value;
    }

private:
    static bool readExponent(QStringView text, int *exponent)
    {
        bool good = false;
        *exponent = text.toInt(&good);
        return good && std::abs(*exponent) <= MostDigits;
    }

    bool readMantissa(QStringView text)
    {
        const QChar mark = m_mark == DecimalMark::Dot ? u'.' : u',';
        const qsizetype at = text.indexOf(mark);
        return readWhole(at < 0 ? text : text.left(at)) && (at < 0 || readPlaces(text.mid(at + 1)));
    }

    bool readWhole(QStringView text)
    {
        QVarLengthArray<int, 16> groups{0};
        char16_t kind = u'\0';
        for (QChar c : text) {
            if (isDigit(c)) {
                ++groups.back();
                if (!addDigit(c))
                    return false;
                continue;
            }
            const char16_t found = groupingKind(c, m_mark);
            if (found == u'\0' || (kind != u'\0' && kind != found))
                return false;
            kind = found;
            groups.push_back(0);
        }
        return areGroups(groups, text.startsWith(u'0') && (kind == u',' || kind == u'.'));
    }

    bool readPlaces(QStringView text)
    {
        if (text.isEmpty())
            return false;
        for (QChar c : text) {
            if (!isDigit(c))
                return false;
            if (addDigit(c))
                ++m_value.scale;
        }
        return true;
    }

    bool addDigit(QChar c)
    {
        if (m_value.digits >= Powers[MostDigits - 1])
            return false;
        m_value.digits = m_value.digits * 10 + (c.unicode() - u'0');
        return true;
    }

    DecimalMark m_mark;
    Decimal m_value;
};

/// A power of ten by its word: `K`, `tys.`, `mln`, `miljoner`, …; 0 if it is none.
int magnitudeOf(QStringView word)
{
    struct Magnitude {
        QStringView word;
        int power;
    };
    static constexpr std::array<Magnitude, 22> all = {
        Magnitude{u"k", 3}, {u"tys", 3},    {u"tys.", 3},     {u"tusen", 3},    {u"tkr", 3},  {u"m", 6},
        {u"mn", 6},         {u"mln", 6},    {u"mln.", 6},     {u"mio", 6},      {u"mio.", 6}, {u"milj", 6},
        {u"milj.", 6},      {u"miljon", 6}, {u"miljoner", 6}, {u"million", 6},  {u"b", 9},    {u"bn", 9},
        {u"mld", 9},        {u"mld.", 9},   {u"mdr", 9},      {u"miljarder", 9}};
    for (const Magnitude &magnitude : all) {
        if (word.compare(magnitude.word, Qt::CaseInsensitive) == 0)
            return magnitude.power;
    }
    return 0;
}

/// What stands around the digits.
struct Surroundings {
    bool negative = false;
    bool percent = false;
    int power = 0;
    QString currency;
};

class SurroundingsReader {
public:
    explicit SurroundingsReader(const QString &fallback) : m_fallback(fallback) {}

    bool readBefore(QStringView text) { return takeSigns(text) && takeWords(false); }
    bool readAfter(QStringView text) { return takeSigns(text) && takeWords(true) && m_open == m_close && m_signs <= 1; }
    const Surroundings &found() const { return m_found; }

private:
    /// Takes out signs, parentheses and percent; what remains is words.
    bool takeSigns(QStringView text)
    {
        m_words.clear();
        if (text.trimmed() == u":-") {
            m_words = text.trimmed().toString();
            return true;
        }
        for (QChar c : text) {
            if (c == u'-' || c == u'−' || c == u'+') {
                ++m_signs;
                m_found.negative = m_found.negative || c != u'+';
            } else if (c == u'(' || c == u')') {
                ++(c == u'(' ? m_open : m_close);
                m_found.negative = true;
            } else if (c == u'%') {
                m_found.percent = true;
            } else {
                m_words += isBlank(c) ? QChar(u' ') : c;
            }
        }
        m_words = m_words.trimmed();
        return m_open <= 1 && m_close <= m_open;
    }

    bool takeWords(bool mayScale)
    {
        if (m_words.isEmpty() || takeCurrency(m_words))
            return true;
        if (!mayScale)
            return false;
        for (qsizetype size = m_words.size(); size > 0; --size) {
            const int power = magnitudeOf(QStringView(m_words).left(size).trimmed());
            const QStringView rest = QStringView(m_words).mid(size).trimmed();
            if (power == 0 || !(rest.isEmpty() || takeCurrency(rest)))
                continue;
            m_found.power = power;
            return true;
        }
        return false;
    }

    bool takeCurrency(QStringView text)
    {
        const QString currency = currencyOf(text, m_fallback);
        if (currency.isEmpty() || !m_found.currency.isEmpty())
            return false;
        m_found.currency = currency;
        return true;
    }

    QString m_fallback;
    Surroundings m_found;
    QString m_words;
    int m_signs = 0;
    int m_open = 0;
    int m_close = 0;
};

std::optional<Number> readNumber(QStringView text, DecimalMark mark, const QString &fallback)
{
    if (text.size() > LongestNumber)
        return {};
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end())
        return {};
    qsizetype begin = first - text.begin();
    if (begin > 0 && text[begin - 1] == (mark == DecimalMark::Dot ? u'.' : u','))
        --begin;
    qsizetype end = text.size();
    while (!isDigit(text[end - 1]))
        --end;
    SurroundingsReader around(fallback);
    const bool bare = begin == 0 && end == text.size();
    if (!bare && !(around.readBefore(text.left(begin)) && around.readAfter(text.mid(end))))
        return {};
    std::optional<Decimal> value = DigitReader(mark).read(text.mid(begin, end - begin));
    if (!value)
        return {};
    value->scale -= around.found().power;
    if (around.found().negative)
        value->digits = -value->digits;
    return Number{*value, around.found().currency, around.found().percent};
}

} // namespace

std::optional<qint64> Decimal::scaledTo(int places) const
{
    if (places >= scale)
        return timesPower(digits, std::min(places - scale, MostPlaces));
    const int drop = scale - places;
    if (drop > MostDigits)
        return 0;
    const qint64 unit = Powers[size_t(drop)];
    const qint64 rest = digits % unit;
    const bool up = std::abs(rest) >= unit - std::abs(rest);
    return digits / unit + (up ? (digits < 0 ? -1 : 1) : 0);
}

std::optional<qint64> Decimal::whole() const
{
    if (scale <= 0)
        return timesPower(digits, std::min(-scale, MostPlaces));
    const qint64 unit = scale > MostDigits ? 0 : Powers[size_t(scale)];
    if (digits == 0)
        return 0;
    return unit != 0 && digits % unit == 0 ? std::optional(digits / unit) : std::nullopt;
}

double Decimal::toDouble() const
{
    return double(digits) * std::pow(10.0, -scale);
}

std::optional<Number> parseNumber(QStringView text, DecimalMark mark)
{
    return readNumber(text, mark, {});
}

std::optional<Money> parseMoney(QStringView text, DecimalMark mark, const QString &fallback)
{
    const auto number = readNumber(text, mark, fallback);
    if (!number || number->percent)
        return {};
    const QString currency = number->currency.isEmpty() ? fallback : number->currency;
    const auto minor = number->value.scaledTo(minorDigits(currency));
    if (!minor)
        return {};
    return Money{*minor, currency};
}

} // namespace smarketing
