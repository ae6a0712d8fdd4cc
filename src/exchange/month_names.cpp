// SPDX-License-Identifier: GPL-3.0-or-later
#include "month_names.h"

#include "smarketing/exchange/text.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <array>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// Folded names, one line a month: English, Polish, Swedish, Roman.
QHash<QString, int> makeMonths()
{
    static constexpr std::array<QStringView, 12> lines = {u"january jan styczen stycznia sty januari i",
                                                          u"february feb luty lutego lut februari ii",
                                                          u"march mar marzec marca mars iii",
                                                          u"april apr kwiecien kwietnia kwi iv",
                                                          u"may maj maja v",
                                                          u"june jun czerwiec czerwca cze juni vi",
                                                          u"july jul lipiec lipca lip juli vii",
                                                          u"august aug sierpien sierpnia sie augusti viii",
                                                          u"september sep sept wrzesien wrzesnia wrz ix",
                                                          u"october oct pazdziernik pazdziernika paz oktober okt x",
                                                          u"november nov listopad listopada lis xi",
                                                          u"december dec grudzien grudnia gru xii"};
    QHash<QString, int> months;
    for (size_t i = 0; i < lines.size(); ++i) {
        for (QStringView name : lines[i].split(u' '))
            months.insert(name.toString(), int(i) + 1);
    }
    return months;
}

QSet<QString> makeFillers()
{
    const QString words =
        u"mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday at on "
        "pon poniedzialek wto wtorek wt sro sr sroda czw czwartek pia piatek pt sob sobota nie ndz niedziela o godz r "
        "roku man mandag tis tisdag ons onsdag tor tors torsdag fre fredag lor lordag son sondag kl den st nd rd th of"_s;
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

} // namespace

int monthOf(QStringView word)
{
    static const QHash<QString, int> months = makeMonths();
    return months.value(foldName(word));
}

bool isDateFiller(QStringView word)
{
    static const QSet<QString> fillers = makeFillers();
    return fillers.contains(foldName(word));
}

} // namespace smarketing
