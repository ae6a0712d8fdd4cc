// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/folding.h"

#include "smarketing/domain/error.h"

#include <unicode/translit.h>

#include <array>
#include <memory>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<icu::Transliterator> makeFolder()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> folder(icu::Transliterator::createInstance(
        "NFKD; Latin-ASCII; Lower; [:Nonspacing Mark:] Remove; NFC", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        throw StorageError(StorageError::Kind::Unavailable, u"ICU: %1"_s.arg(QLatin1String(u_errorName(status))));
    return folder;
}

QString foldedByIcu(const QString &text)
{
    thread_local const std::unique_ptr<icu::Transliterator> folder = makeFolder();
    icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    folder->transliterate(buffer);
    return QString(reinterpret_cast<const QChar *>(buffer.getBuffer()), buffer.length());
}

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

// Latin letters before the first combining mark: each is folded by itself, whatever stands beside it.
constexpr char16_t latinEnd = 0x250;

bool isLatin(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < latinEnd; });
}

std::array<QString, latinEnd> foldEachLatin()
{
    std::array<QString, latinEnd> letters;
    for (char16_t c = 0; c < latinEnd; ++c)
        letters[c] = foldedByIcu(QString(QChar(c)));
    return letters;
}

} // namespace

QString folded(const QString &text)
{
    if (isPlain(text))
        return text.toLower();
    if (!isLatin(text))
        return foldedByIcu(text);
    // ICU costs a hundred times as much as looking letters up.
    static const std::array<QString, latinEnd> letters = foldEachLatin();
    QString result;
    result.reserve(text.size() + 4);
    for (QChar c : text)
        result += letters[c.unicode()];
    return result;
}

} // namespace smarketing
