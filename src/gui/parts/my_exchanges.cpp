// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/my_exchanges.h"

#include "day_text.h"
#include "parts/top_lines.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/setting.h"

#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

struct MyExchanges::Answer {
    QList<processExchange::Record> sessions;
    QTimeZone zone;
    QDate today;
    PersonId me;
};

MyExchanges::MyExchanges(Session &session, QWidget *parent)
    : Pane(session, parent), m_lines(new TopLines(u"myExchange"_s, tr("We show each other"), tr("All sessions")))
{
    setObjectName(u"myExchanges"_s);
    connect(m_lines, &TopLines::allWanted, this, [this] {
        Q_EMIT linkActivated({u"meeting"_s, {{u"show"_s, u"exchange"_s}}});
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    connect(m_lines, &TopLines::openWanted, this, [this](qint64 id) {
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
    for (const processExchange::Record &record : answer.sessions) {
        OutcomeLine line;
        line.id = record.session.id.value;
        line.text = record.session.topic;
        line.foot = footOf(record, answer);
        line.openable = true;
        lines += line;
    }
    m_lines->setLines(lines, tr("%n within a week", nullptr, int(lines.size())));
    setVisible(!lines.isEmpty());
}

} // namespace smarketing
