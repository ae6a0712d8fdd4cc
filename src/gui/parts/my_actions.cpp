// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/my_actions.h"

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

constexpr qsizetype shownAtMost = 4; ///< the rest is a click away

QString dueText(QDate due, QDate today)
{
    const int days = int(today.daysTo(due));
    if (days < 0)
        return MyActions::tr("due %n days ago", nullptr, -days);
    if (days == 0)
        return MyActions::tr("due today");
    return MyActions::tr("due in %n days", nullptr, days);
}

} // namespace

struct MyActions::Answer {
    QList<actionItems::Record> actions;
    QDate today;
};

MyActions::MyActions(Session &session, QWidget *parent)
    : ActionPane(session, parent), m_card(new Card(tr("My actions"))), m_list(new OutcomeList)
{
    setObjectName(u"myActions"_s);
    m_list->setObjectName(u"myActionList"_s);
    m_list->setAccessibleName(tr("My actions"));
    auto *all = new QAction(icon(u"arrow-right"_s), tr("All actions"), this);
    all->setObjectName(u"allActions"_s);
    connect(all, &QAction::triggered, this, [this] {
        Q_EMIT linkActivated({u"meeting"_s, {{u"show"_s, u"undone"_s}}});
    });
    m_card->addAction(all);
    m_card->body()->addWidget(m_list);
    m_card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_list, &OutcomeList::checked, this, [this](qint64 id) { finish(ActionItemId(id)); });
    hide();
    reload();
}

void MyActions::whenChanged(const Changes &changes)
{
    if (changes.touchesAny({u"action_item"_s, u"agenda_item"_s}))
        reload();
}

void MyActions::reload()
{
    read(
        m_reading,
        [](Reading &reading) {
            return Answer{actionItems::mine(reading), localDate(reading.now, settings::timeZone(reading))};
        },
        [this](const Answer &answer) { show(answer); });
}

void MyActions::show(const Answer &answer)
{
    QList<OutcomeLine> lines;
    int due = 0;
    for (const actionItems::Record &record : answer.actions) {
        const ActionItem &one = record.action;
        due += one.dueOn <= answer.today;
        if (lines.size() < shownAtMost)
            lines += OutcomeLine{one.id.value,
                                 one.text,
                                 dueText(one.dueOn, answer.today),
                                 one.isOverdue(answer.today) ? Tone::Error
                                 : one.dueOn == answer.today ? Tone::Warning
                                                             : Tone::Muted,
                                 true,
                                 false,
                                 false};
    }
    m_list->setLines(lines);
    m_card->setSubtitle(due > 0 ? tr("%n of them due", nullptr, due)
                                : tr("%n agreed on in meetings", nullptr, int(answer.actions.size())));
    setVisible(!answer.actions.isEmpty());
}

void MyActions::finish(ActionItemId id)
{
    setState(id, ActionState::Done, tr("Done."));
}

} // namespace smarketing
