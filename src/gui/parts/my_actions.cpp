// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/my_actions.h"

#include "parts/top_lines.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/setting.h"

#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

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
    : ActionPane(session, parent), m_lines(new TopLines(u"myAction"_s, tr("My actions"), tr("All actions")))
{
    setObjectName(u"myActions"_s);
    connect(m_lines, &TopLines::allWanted, this, [this] {
        Q_EMIT linkActivated({u"meeting"_s, {{u"show"_s, u"undone"_s}}});
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    connect(m_lines, &TopLines::checked, this, [this](qint64 id) { finish(ActionItemId(id)); });
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
        OutcomeLine line;
        line.id = one.id.value;
        line.text = one.text;
        line.foot = dueText(one.dueOn, answer.today);
        line.tone = one.isOverdue(answer.today) ? Tone::Error : one.dueOn == answer.today ? Tone::Warning : Tone::Muted;
        line.checkable = true;
        lines += line;
    }
    m_lines->setLines(lines, due > 0 ? tr("%n of them due", nullptr, due)
                                     : tr("%n agreed on in meetings", nullptr, int(lines.size())));
    setVisible(!lines.isEmpty());
}

void MyActions::finish(ActionItemId id)
{
    setState(id, ActionState::Done, tr("Done."));
}

} // namespace smarketing
