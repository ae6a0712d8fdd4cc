// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/text.h"

#include <QSet>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QStringView text)
{
    char16_t before = u' ';
    for (QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 || unit > 0x7E || (unit == u' ' && before == u' '))
            return false;
        before = unit;
    }
    return text.isEmpty() || (before != u' ' && text.front() != u'\'');
}

bool isJoiner(QChar c)
{
    return c == QChar(0x200C) || c == QChar(0x200D);
}

bool isInvisible(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Format ||
           (category == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r');
}

/// Joiners shape the characters around them; beside ASCII or an edge they only hide.
bool keepsJoiner(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].unicode() >= 0x80 && text[at + 1].unicode() >= 0x80;
}

bool isGuardedFormula(QStringView text)
{
    return text.size() > 1 && text[0] == u'\'' && QStringView(u"=+-@\t\r").contains(text[1]);
}

const QSet<QString> &nothings()
{
    static const QSet<QString> words = {
        u"-"_s,         u"--"_s,      u"---"_s,     u"–"_s,    u"—"_s,      u"n/a"_s,        u"N/A"_s,
        u"n.a."_s,      u"#N/A"_s,    u"null"_s,    u"NULL"_s, u"(null)"_s, u"nan"_s,        u"NaN"_s,
        u"(not set)"_s, u"(blank)"_s, u"(empty)"_s, u"n/d"_s,  u"b/d"_s,    u"[No value]"_s, u"(no value)"_s};
    return words;
}

QChar foldedLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
    case u'Ł':
        return u'l';
    case u'ø':
    case u'Ø':
        return u'o';
    case u'đ':
    case u'Đ':
        return u'd';
    default:
        return c.toLower();
    }
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-' &&
           std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
}

bool isDomain(QStringView domain)
{
    const qsizetype last = domain.lastIndexOf(u'.');
    if (last < 1 || domain.size() - last < 3)
        return false;
    for (qsizetype begin = 0; begin <= domain.size();) {
        const qsizetype dot = domain.indexOf(u'.', begin);
        const qsizetype end = dot < 0 ? domain.size() : dot;
        if (!isLabel(domain.mid(begin, end - begin)))
            return false;
        begin = end + 1;
    }
    return true;
}

bool isLocalPart(QStringView local)
{
    const auto isAllowed = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c);
    };
    return !local.isEmpty() && local.size() <= 64 && local.front() != u'.' && local.back() != u'.' &&
           !local.contains(u"..") && std::all_of(local.begin(), local.end(), isAllowed);
}

QStringView withoutExtension(QStringView number)
{
    if (std::none_of(number.begin(), number.end(), [](QChar c) { return c.isLetter() || c == u'#'; }))
        return number;
    for (QStringView word :
         {QStringView(u"ext"), QStringView(u"wew"), QStringView(u"ankn"), QStringView(u"x"), QStringView(u"#")}) {
        const qsizetype at = number.indexOf(word, 0, Qt::CaseInsensitive);
        if (at > 4)
            return number.left(at);
    }
    return number;
}

} // namespace

QString cleanText(QStringView text)
{
    if (isPlain(text))
        return text.toString();
    if (isGuardedFormula(text))
        text = text.mid(1);
    QString clean;
    clean.reserve(text.size());
    bool blank = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool lineBreak = c == u'\n';
        if (!lineBreak && c.isSpace()) {
            blank = true;
            continue;
        }
        if (isInvisible(c) && !(isJoiner(c) && keepsJoiner(text, i)))
            continue;
        if (blank && !lineBreak && !clean.isEmpty() && clean.back() != u'\n')
            clean += u' ';
        blank = false;
        if (!lineBreak || !clean.isEmpty())
            clean += c;
    }
    while (clean.endsWith(u'\n'))
        clean.chop(1);
    return clean;
}

QString cleanText(const QString &text)
{
    return isPlain(text) ? text : cleanText(QStringView(text));
}

bool isNothing(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return true;
    const bool possible = text.size() <= 10 && QStringView(u"-–—nN#(b[").contains(text.front());
    return possible && nothings().contains(text.toString());
}

std::optional<QString> normalEmail(QStringView text)
{
    QString address = cleanText(text);
    const qsizetype open = address.lastIndexOf(u'<');
    if (open >= 0 && address.endsWith(u'>'))
        address = address.mid(open + 1, address.size() - open - 2);
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address.remove(0, 7);
    address = address.trimmed().toLower();
    const qsizetype at = address.indexOf(u'@');
    if (at < 0 || address.size() > 254)
        return {};
    const QStringView all(address);
    if (!isLocalPart(all.left(at)) || !isDomain(all.mid(at + 1)))
        return {};
    return address;
}

std::optional<QString> phoneKey(QStringView text)
{
    QString number = cleanText(text);
    if (number.startsWith("tel:"_L1, Qt::CaseInsensitive))
        number.remove(0, 4);
    const bool international = number.startsWith(u'+') || number.startsWith("00"_L1);
    if (international)
        number.remove(u"(0)"_s);
    QString key;
    for (QChar c : withoutExtension(number)) {
        if (c.isDigit())
            key += QChar(u'0' + c.digitValue());
        else if (!QStringView(u" ()-./+–‑\u2011").contains(c))
            return {};
    }
    const bool zeros = !number.startsWith(u'+') && key.startsWith("00"_L1);
    if (zeros)
        key.remove(0, 2);
    if (key.size() < 5 || key.size() > 17)
        return {};
    return zeros || number.startsWith(u'+') ? QString(u'+' + key) : key;
}

QString foldName(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD);
    for (QChar c : parts) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        if (c == u'ß')
            folded += u"ss"_s;
        else if (c == u'æ' || c == u'Æ')
            folded += u"ae"_s;
        else if (c.isLetterOrNumber() || c.isSurrogate())
            folded += foldedLetter(c);
        else if (!folded.isEmpty() && folded.back() != u' ')
            folded += u' ';
    }
    return folded.trimmed();
}

} // namespace smarketing
