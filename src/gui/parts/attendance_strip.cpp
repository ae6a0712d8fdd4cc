// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/attendance_strip.h"

#include "parts/button.h"
#include "parts/flow_layout.h"
#include "parts/pill.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QSignalBlocker>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

PillLook sideLook(int there, const QString &department, Tone tone, const QString &absent)
{
    return there > 0 ? PillLook{AttendanceStrip::tr("%1: %2").arg(department).arg(there), tone, {}}
                     : PillLook{absent, Tone::Warning, u"triangle-alert"_s};
}

} // namespace

AttendanceStrip::AttendanceStrip(QWidget *parent)
    : QWidget(parent), m_marketing(new Pill), m_sales(new Pill), m_flow(new FlowLayout(this, space::xs))
{
    setObjectName(u"attendance"_s);
    setAccessibleName(tr("Who is here"));
    m_marketing->setObjectName(u"quorumMarketing"_s);
    m_sales->setObjectName(u"quorumSales"_s);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->addWidget(m_marketing);
    m_flow->addWidget(m_sales);
}

void AttendanceStrip::rebuild(const QList<meetings::Attendee> &attendees)
{
    QList<PersonId> people;
    for (const meetings::Attendee &one : attendees)
        people += one.person.id;
    if (people == m_shown)
        return;
    m_shown = people;
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        m_flow->removeWidget(button);
        button->deleteLater();
    }
    m_buttons.clear();
    for (const meetings::Attendee &one : attendees) {
        QPushButton *button =
            makeButton(u"present-"_s + one.person.login, one.person.name, u"circle"_s, ButtonKind::Quiet);
        button->setCheckable(true);
        button->setToolTip(words::label(one.person.department));
        connect(button, &QPushButton::toggled, this,
                [this, id = one.person.id](bool on) { Q_EMIT presenceWanted(id, on); });
        m_flow->addWidget(button);
        m_buttons.insert(one.person.id, button);
    }
}

void AttendanceStrip::show(const meetings::Board &board, const Person &actor)
{
    rebuild(board.attendees);
    const bool running = board.meeting && board.meeting->state == MeetingState::Running;
    QList<Attendance> there;
    for (const meetings::Attendee &one : board.attendees) {
        there += Attendance{one.person.id, one.person.department, one.present};
        QAbstractButton *button = m_buttons.value(one.person.id);
        const QSignalBlocker quiet(button);
        button->setChecked(one.present);
        button->setIcon(icon(one.present ? u"circle-check"_s : u"circle"_s));
        button->setAccessibleDescription(one.present ? tr("Here") : tr("Not here"));
        button->setEnabled(running && (may(actor, Action::RunMeeting) ||
                                       (one.person.id == actor.id && may(actor, Action::EditAgenda))));
    }
    const Quorum sides = quorum(there);
    m_marketing->setLook(
        sideLook(sides.marketing, words::label(Department::Marketing), Tone::Marketing, tr("Nobody from marketing")));
    m_sales->setLook(sideLook(sides.sales, words::label(Department::Sales), Tone::Sales, tr("Nobody from sales")));
    m_marketing->setAccessibleName(m_marketing->look().text);
    m_sales->setAccessibleName(m_sales->look().text);
}

} // namespace smarketing
