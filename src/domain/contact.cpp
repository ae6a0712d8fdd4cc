// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/contact.h"

#include "smarketing/domain/real_text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

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
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), accept);
}

/// Letters with what combines with them: vowel signs are part of many scripts' words.
bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool hasDotsInPlace(QStringView text)
{
    return !text.isEmpty() && !text.startsWith(u'.') && !text.endsWith(u'.') && !text.contains(u".."_s);
}

bool isLocalPart(QStringView text)
{
    return text.size() <= longestLocalPart && hasDotsInPlace(text) && allCharacters(text, [](char32_t c) {
               return isWordCharacter(c) || (c < 0x80 && u".!#$%&'*+-/=?^_`{|}~"_s.contains(QChar(char16_t(c))));
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

/// The first number of the field, without a "tel:" or "p:" that some exports put before it.
QString firstNumber(QStringView text)
{
    const QString one = cleaned(text).section(u',', 0, 0).section(u';', 0, 0).section(u'\n', 0, 0);
    const auto begin = std::find_if(one.begin(), one.end(), [](QChar c) { return c.isDigit() || c == u'+'; });
    return one.mid(begin - one.begin());
}

QString digitsOf(QStringView text)
{
    QString digits;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (const int digit = QChar::digitValue(c); digit >= 0)
            digits.append(QChar(u'0' + digit));
    }
    return digits;
}

struct Phone
{
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
    QString spaced;
    const QList<uint> characters = cleaned(text).toLower().toUcs4();
    for (const char32_t c : characters) {
        if (isWordCharacter(c))
            spaced.append(QChar::fromUcs4(c));
        else if (c != u'.' && c != u'\'' && c != 0x2019)
            spaced.append(u' ');
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool isEmail(QStringView text)
{
    const QString address = cleaned(text);
    const qsizetype at = address.lastIndexOf(u'@');
    return at > 0 && address.size() <= longestAddress && isLocalPart(QStringView(address).left(at)) &&
           isDomain(QStringView(address).mid(at + 1));
}

QString emailKey(QStringView text)
{
    return isEmail(text) ? cleaned(text).toLower() : QString();
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

/// The longer of two that end alike stands first.
const QList<QStringList> &legalForms()
{
    static const QList<QStringList> forms = [] {
        QList<QStringList> list;
        for (const QString &form : QString::fromUtf16(formNames).split(u'|'))
            list.append(form.split(u' '));
        std::stable_sort(list.begin(), list.end(),
                         [](const QStringList &a, const QStringList &b) { return a.size() > b.size(); });
        return list;
    }();
    return forms;
}

bool endsWith(const QStringList &words, const QStringList &form)
{
    return words.size() > form.size() && std::equal(form.rbegin(), form.rend(), words.rbegin());
}

/// Takes one legal form off the end; false if there is none or it is the whole name.
bool dropLegalForm(QStringList &words)
{
    for (const QStringList &form : legalForms()) {
        if (endsWith(words, form)) {
            words.resize(words.size() - form.size());
            return true;
        }
    }
    return false;
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
