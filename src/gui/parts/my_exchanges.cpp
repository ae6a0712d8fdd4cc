// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/my_exchanges.h"

#include "day_text.h"
#include "parts/card.h"
#include "parts/outcome_list.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/setting.h"
#include "style/icons.h"

#include <QAction>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sessionsAtMost = 4; ///< the rest is a click away

} // namespace

struct MyExchanges::Answer {
    QList<processExchange::Record> sessions;
    QTimeZone zone;
    QDate today;
    PersonId me;
};

MyExchanges::MyExchanges(Session &session, QWidget *parent)
    : Pane(session, parent), m_card(new Card(tr("We show each other"))), m_list(new OutcomeList)
{
    setObjectName(u"myExchanges"_s);
    m_list->setObjectName(u"myExchangeList"_s);
    m_list->setAccessibleName(tr("We show each other"));
    auto *all = new QAction(icon(u"arrow-right"_s), tr("All sessions"), this);
    all->setObjectName(u"allSessions"_s);
    connect(all, &QAction::triggered, this, [this] {
        Q_EMIT linkActivated({u"meeting"_s, {{u"show"_s, u"exchange"_s}}});
    });
    m_card->addAction(all);
    m_card->body()->addWidget(m_list);
    m_card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_list, &OutcomeList::openWanted, this, [this](qint64 id) {
        Q_EMIT linkActivated({u"meeting"_s, {{u"exchange"_s, id}}});
    });
    connect(&session, &Session::actorChanged, this, &MyExchanges::reload);
    hide();
    reload();
}

void MyExchanges::whenChanged(const Changes &changes)
{
    if (changes.touchesAny({u"exchange_session"_s, u"process_card"_s, u"person"_s, u"setting"_s}))
        reload();
}

void MyExchanges::reload()
{
    read(
        m_reading,
        [](Reading &reading) {
            const QTimeZone zone = settings::timeZone(reading);
            return Answer{processExchange::mineSoon(reading), zone, localDate(reading.now, zone), reading.actor.id};
        },
        [this](const Answer &answer) { show(answer); });
}

QString MyExchanges::footOf(const processExchange::Record &record, const Answer &answer) const
{
    const QDateTime at = toDateTime(record.session.startsAt).toTimeZone(answer.zone);
    const qint64 days = answer.today.daysTo(at.date());
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const QString when = days <= 0   ? tr("Today, %1").arg(time)
                         : days == 1 ? tr("Tomorrow, %1").arg(time)
                                     : dayText::capitalized(QLocale().toString(at, tr("dddd d MMMM, hh:mm")));
    return record.session.shownBy == answer.me ? tr("%1 · you show it").arg(when)
                                               : tr("%1 · %2 shows it").arg(when, record.shownBy);
}

void MyExchanges::show(const Answer &answer)
{
    QList<OutcomeLine> lines;
    for (const processExchange::Record &record :
         answer.sessions.first(std::min(sessionsAtMost, answer.sessions.size()))) {
        OutcomeLine line;
        line.id = record.session.id.value;
        line.text = record.session.topic;
        line.foot = footOf(record, answer);
        line.openable = true;
        lines += line;
    }
    m_list->setLines(lines);
    m_card->setSubtitle(tr("%n within a week", nullptr, int(answer.sessions.size())));
    setVisible(!answer.sessions.isEmpty());
}

} // namespace smarketing
