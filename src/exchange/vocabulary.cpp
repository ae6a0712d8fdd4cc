// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include "smarketing/exchange/text.h"

#include <initializer_list>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QStringView key;
    QStringView all; ///< folded, `|` between them
};

Vocabulary vocabulary(std::initializer_list<Words> lines)
{
    Vocabulary words;
    for (const Words &line : lines) {
        for (QStringView word : line.all.split(u'|'))
            words.insert(word.toString(), line.key.toString());
    }
    return words;
}

} // namespace

const Vocabulary &outcomeWords()
{
    static const Vocabulary words = vocabulary({
        {u"won", u"won|win|closed "
                 u"won|customer|sold|sale|wygrana|wygrany|wygrane|wygrano|sprzedane|sprzedaz|vunnen|vunnet|vunnit|"
                 "vunna|sald|salt|affar"},
        {u"lost",
         u"lost|loss|closed lost|przegrana|przegrany|przegrane|utracona|utracony|stracona|forlorad|forlorat|forlorade|"
         "tappad"},
        {u"recycled",
         u"recycled|recycle|nurture|returned|back to marketing|do marketingu|zawrocony|zawrocona|zwrocony|zwrot|"
         "atervunnen|atervunnet|aterford|tillbaka|tillbaka till marknad"},
        {u"declined",
         u"declined|decline|rejected|refused|disqualified|unqualified|odrzucony|odrzucona|odrzucone|odmowa|avbojd|"
         "avbojt|avvisad|avslag|nekad"},
    });
    return words;
}

const Vocabulary &fitWords()
{
    static const Vocabulary words = vocabulary({
        {u"yes", u"yes|y|true|1|full|good|tak|t|pelne|ja|j|sant|bra"},
        {u"partly", u"partly|partial|partially|some|maybe|czesciowo|czesciowe|troche|delvis|till viss del|kanske"},
        {u"no", u"no|n|false|0|none|poor|nie|brak|nej|falskt|dalig"},
    });
    return words;
}

const Vocabulary &stageWords()
{
    static const Vocabulary words = vocabulary({
        {u"lead", u"lead|new|open|subscriber|open not contacted|nowy|nowa|kontakt|ny|nytt|prenumerant|other"},
        {u"mql", u"mql|marketingqualifiedlead|marketing qualified lead|marketing qualified"},
        {u"sal", u"sal|salesacceptedlead|sales accepted lead|accepted|zaakceptowany|accepterad"},
        {u"sql", u"sql|salesqualifiedlead|sales qualified lead|sales qualified|qualified|zakwalifikowany|kvalificerad"},
        {u"opportunity", u"opportunity|szansa|szansa sprzedazy|affarsmojlighet|mojlighet"},
        {u"customer", u"customer|client|won|evangelist|klient|wygrany|kund|vunnen"},
        {u"recycled", u"recycled|nurture|recykling|zawrocony|atervunnen"},
        {u"disqualified", u"disqualified|unqualified|junk|zdyskwalifikowany|odrzucony|diskvalificerad"},
        {u"lost", u"lost|utracony|przegrany|forlorad"},
    });
    return words;
}

const Vocabulary &stateWords()
{
    static const Vocabulary words = vocabulary({
        {u"idea", u"idea|draft|pomysl|szkic|ide|utkast"},
        {u"proposed", u"proposed|planned|pending|in review|zaproponowana|planowana|oczekuje|foreslagen|planerad"},
        {u"agreed", u"agreed|approved|scheduled|uzgodniona|zatwierdzona|overenskommen|godkand|schemalagd"},
        {u"running",
         u"running|active|enabled|eligible|in progress|paused|inactive|limited|trwa|aktywna|wlaczona|wstrzymana|"
         "pagaende|aktiv|aktiverad|pausad|inaktiv"},
        {u"finished",
         u"finished|ended|completed|complete|done|sent|archived|zakonczona|zakonczone|wyslana|avslutad|slutford|"
         "skickad|arkiverad"},
        {u"cancelled",
         u"cancelled|canceled|removed|deleted|not delivering|anulowana|usunieta|odwolana|avbruten|installd|"
         "borttagen"},
    });
    return words;
}

QString channelName(const QString &text)
{
    static const QHash<QString, QString> names = {
        {u"fb"_s, u"Facebook"_s}, {u"ig"_s, u"Instagram"_s}, {u"msg"_s, u"Messenger"_s}, {u"wa"_s, u"WhatsApp"_s}};
    return text.size() > 3 ? text : names.value(text.toLower(), text);
}

} // namespace smarketing
