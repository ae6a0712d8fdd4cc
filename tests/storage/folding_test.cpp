// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "smarketing/storage/folding.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

TEST_CASE("Letters are folded without case and marks", "[storage]")
{
    CHECK(folded(u"Łódź"_s) == u"lodz"_s);
    CHECK(folded(u"GÖTEBORG Åsa"_s) == u"goteborg asa"_s);
    CHECK(folded(u"Straße Æsir Þór"_s) == u"strasse aesir thor"_s);
    CHECK(folded(u"Cafe\u0301"_s) == u"cafe"_s);
    CHECK(folded(u"İstanbul"_s) == u"istanbul"_s);
}

TEST_CASE("A Latin letter is folded the same alone, within a word, and where ICU folds the whole", "[storage]")
{
    const QString foreign(QChar(0x4e2d));
    for (char16_t c = 1; c < 0x250; ++c) {
        const QString text = QString(u"a%1b %1X"_s).arg(QChar(c));
        INFO(int(c));
        CHECK(folded(QString(text + foreign)) == QString(folded(text) + foreign));
    }
}
