// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/contact.h"

#include "smarketing/domain/real_text.h"

#include "code_points.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLocalPart = 64;
constexpr int longestAddress = 254;
constexpr int longestLabel = 63;
constexpr int fewestDigits = 6;
constexpr int mostDigits = 15;

template <class Accept> bool allCharacters(QStringView text, Accept accept)
{
    for (CodePoints points(text); points.hasNext();) {
        if (!accept(points.next()))
            return false;
    }
    return true;
}

/// Letters with what combines with them: vowel signs are part of many scripts' words.
bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool hasDotsInPlace(QStringView text)
{
    return !text.isEmpty() && !text.startsWith(u'.') && !text.endsWith(u'.') && !text.contains(QStringView(u".."));
}

bool isLocalPart(QStringView text)
{
    return text.size() <= longestLocalPart && hasDotsInPlace(text) && allCharacters(text, [](char32_t c) {
               return isWordCharacter(c) ||
                      (c < 0x80 && QStringView(u".!#$%&'*+-/=?^_`{|}~").contains(QChar(char16_t(c))));
           });
}

bool isLabel(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestLabel && !text.startsWith(u'-') && !text.endsWith(u'-') &&
           allCharacters(text, [](char32_t c) { return isWordCharacter(c) || c == u'-'; });
}

bool isDomain(QStringView text)
{
    const auto labels = text.split(u'.');
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isLabel))
        return false;
    const QStringView top = labels.last();
    return top.size() >= 2 && std::any_of(top.begin(), top.end(), [](QChar c) { return !c.isDigit(); });
}

bool isCleanEmail(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at > 0 && address.size() <= longestAddress && isLocalPart(address.left(at)) && isDomain(address.mid(at + 1));
}

/// The first number of the field, without a "tel:" or "p:" that some exports put before it.
QString firstNumber(QStringView text)
{
    const QString field = cleaned(text);
    const auto end =
        std::find_if(field.begin(), field.end(), [](QChar c) { return c == u',' || c == u';' || c == u'\n'; });
    const auto begin = std::find_if(field.begin(), end, [](QChar c) { return c.isDigit() || c == u'+'; });
    return field.mid(begin - field.begin(), end - begin);
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (CodePoints points(text); points.hasNext();) {
        if (const int digit = QChar::digitValue(points.next()); digit >= 0)
            digits.append(QChar(u'0' + digit));
    }
    return digits;
}

struct Phone {
    QString number; ///< digits, with what stood before them as far as it says which country
    QString extension;
};

Phone splitExtension(const QString &text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c == u'#'; });
    const qsizetype length = end - text.begin();
    return {text.left(length), digitsOf(QStringView(text).mid(length))};
}

QString international(const QString &number, QStringView countryPrefix)
{
    // "+46 (0)70 …": the bracketed zero is for callers within the country only.
    const QString digits = digitsOf(QString(number).remove(u"(0)"_s));
    if (number.startsWith(u'+'))
        return digits;
    if (digits.startsWith(u"00"_s))
        return digits.mid(2);
    if (digits.startsWith(countryPrefix) && digits.size() >= countryPrefix.size() + 9)
        return digits;
    // Italy alone keeps the leading zero behind its prefix.
    const bool hasTrunkZero = digits.startsWith(u'0') && countryPrefix != u"39"_s;
    return countryPrefix + (hasTrunkZero ? digits.mid(1) : digits);
}

/// Lower-case words; dots and apostrophes vanish (s.a. → sa), other punctuation parts words.
QStringList wordsOf(QStringView text)
{
    const QString lower = cleaned(text).toLower();
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    };
    for (CodePoints points(lower); points.hasNext();) {
        const char32_t c = points.next();
        if (isWordCharacter(c))
            word.append(QChar::fromUcs4(c));
        else if (c != u'.' && c != u'\'' && c != 0x2019)
            endWord();
    }
    endWord();
    return words;
}

} // namespace

bool isEmail(QStringView text)
{
    return isCleanEmail(cleaned(text));
}

QString emailKey(QStringView text)
{
    const QString address = cleaned(text);
    return isCleanEmail(address) ? address.toLower() : QString();
}

QString phoneKey(QStringView text, QStringView countryPrefix)
{
    const Phone phone = splitExtension(firstNumber(text));
    if (digitsOf(phone.number).size() < fewestDigits)
        return {};
    const QString digits = international(phone.number, countryPrefix);
    if (digits.size() > mostDigits)
        return {};
    return phone.extension.isEmpty() ? QString(u'+' + digits) : QString(u'+' + digits + u'x' + phone.extension);
}

namespace {

/// Legal forms as words, folded and not. Left out are forms that are everyday parts of names: "zoo" and "spa" alone.
constexpr char16_t formNames[] =
    u"spółka z ograniczoną odpowiedzialnością|spolka z ograniczona odpowiedzialnoscia|spółka z o o|spolka z o o|"
    u"spółka z oo|spolka z oo|sp z o o|sp z oo|sp zoo|spz o o|spz oo|spzoo|z o o|z oo|"
    u"prosta spółka akcyjna|prosta spolka akcyjna|spółka akcyjna|spolka akcyjna|p s a|psa|s a|sa|"
    u"spółka komandytowa|spolka komandytowa|sp k|spk|s k a|ska|spółka jawna|spolka jawna|sp j|spj|sp p|spp|"
    u"spółka cywilna|spolka cywilna|s c|sc|"
    u"aktiebolag|aktiebolaget|ab|publ|handelsbolag|hb|kommanditbolag|kb|ek för|ek for|"
    u"gmbh co kg|gmbh|mbh|ag|kg|ug|e k|ek|ohg|"
    u"private limited|pvt ltd|pty ltd|limited|ltd|llc|llp|plc|incorporated|inc|corporation|corp|"
    u"oyj|oy|a s|as|asa|aps|b v|bv|n v|nv|sarl|sas|srl|s r o|sro|kft|oü|ou|uab|sia";

/// The forms by their last word; the longer of two that end alike stands first.
QHash<QString, QList<QStringList>> formsByLastWord()
{
    QHash<QString, QList<QStringList>> forms;
    const QStringList names = QString::fromUtf16(formNames).split(u'|');
    for (const QString &name : names) {
        const QStringList words = name.split(u' ');
        forms[words.last()].append(words);
    }
    for (QList<QStringList> &alike : forms)
        std::stable_sort(alike.begin(), alike.end(),
                         [](const QStringList &a, const QStringList &b) { return a.size() > b.size(); });
    return forms;
}

bool endsWith(const QStringList &words, const QStringList &form)
{
    return words.size() > form.size() && std::equal(form.rbegin(), form.rend(), words.rbegin());
}

/// Takes one legal form off the end; false if there is none or it is the whole name.
bool dropLegalForm(QStringList &words)
{
    static const QHash<QString, QList<QStringList>> forms = formsByLastWord();
    const auto alike = words.isEmpty() ? forms.cend() : forms.constFind(words.last());
    if (alike == forms.cend())
        return false;
    const auto form = std::find_if(alike->begin(), alike->end(),
                                   [&words](const QStringList &candidate) { return endsWith(words, candidate); });
    if (form == alike->end())
        return false;
    words.resize(words.size() - form->size());
    return true;
}

bool isTitle(const QString &word)
{
    static const QSet<QString> titles = {u"mr"_s,   u"mrs"_s,  u"ms"_s,   u"miss"_s, u"dr"_s,
                                         u"prof"_s, u"mgr"_s,  u"inż"_s,  u"inz"_s,  u"hab"_s,
                                         u"pan"_s,  u"pani"_s, u"herr"_s, u"fru"_s,  u"frau"_s};
    return titles.contains(word);
}

} // namespace

QString companyKey(QStringView name)
{
    QStringList words = wordsOf(name);
    while (dropLegalForm(words)) {
    }
    // Swedish firms may bear the form in front: AB Volvo, Aktiebolaget SKF.
    if (words.size() > 1 && (words.first() == u"ab"_s || words.first() == u"aktiebolaget"_s))
        words.removeFirst();
    return words.join(QString());
}

QString nameKey(QStringView name)
{
    QStringList words = wordsOf(name);
    const QStringList all = words;
    words.removeIf(isTitle);
    if (words.isEmpty())
        words = all;
    words.sort();
    return words.join(u' ');
}

} // namespace smarketing
