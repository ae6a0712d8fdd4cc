// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/folding.h"

#include "smarketing/domain/error.h"

#include <unicode/translit.h>

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

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString folded(const QString &text)
{
    // Most texts are plain ASCII, where lower case is all there is to do; ICU costs a hundred times as much.
    if (isPlain(text))
        return text.toLower();
    thread_local const std::unique_ptr<icu::Transliterator> folder = makeFolder();
    icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    folder->transliterate(buffer);
    return QString(reinterpret_cast<const QChar *>(buffer.getBuffer()), buffer.length());
}

} // namespace smarketing
