// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, money, telephone numbers, addresses and texts as people write them.
#include "smarketing/exchange/number.h"
#include "smarketing/exchange/text.h"

#include <cstdlib>

using namespace smarketing;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (DecimalMark mark : {DecimalMark::Dot, DecimalMark::Comma}) {
        const auto number = parseNumber(text, mark);
        if (number && std::abs(number->value.digits) > 999'999'999'999'999'999)
            std::abort();
        if (number && number->value.whole() && number->value.whole() != number->value.scaledTo(0))
            std::abort();
        for (const QString &currency : {u"PLN"_s, u"JPY"_s, u"KWD"_s, QString()}) {
            const auto money = parseMoney(text, mark, currency);
            if (money && !number)
                std::abort();
        }
    }
    const auto address = normalEmail(text);
    if (address && normalEmail(*address) != address)
        std::abort();
    const auto phone = phoneKey(text);
    if (phone && phoneKey(*phone) != phone)
        std::abort();
    const QString clean = cleanText(text);
    if (cleanText(clean).size() > clean.size() || (isNothing(clean) && clean.size() > 10))
        std::abort();
    const QString folded = foldName(text);
    if (folded.startsWith(u' ') || folded.endsWith(u' '))
        std::abort();
    return 0;
}
