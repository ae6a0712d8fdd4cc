// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/obstacle_detail.h"

#include "dialogs/obstacle_dialog.h"
#include "models/obstacle_model.h"
#include "parts/button.h"
#include "parts/comments_pane.h"
#include "parts/flow_layout.h"
#include "parts/key_value_view.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "permit.h"

#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

bool isMarketing(Department side)
{
    return side == Department::Marketing;
}

} // namespace

ObstacleDetail::ObstacleDetail(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_what(new Label),
      m_state(new Pill),
      m_department(new Pill),
      m_facts(new KeyValueView),
      m_evidence(new Label),
      m_why(new Label({}, TextSize::Small, Tone::Muted)),
      m_edit(makeButton(u"editObstacle"_s, tr("Change"), u"edit"_s)),
      m_remove(makeButton(u"removeObstacle"_s, tr("Delete"), u"trash"_s)),
      m_comments(new CommentsPane(session))
{
    setObjectName(u"obstacleDetail"_s);
    m_sides[0].department = Department::Marketing;
    m_sides[1].department = Department::Sales;
    build();
    connect(m_edit, &QPushButton::clicked, this, &ObstacleDetail::edit);
    connect(m_remove, &QPushButton::clicked, this, &ObstacleDetail::remove);
    connect(m_comments, &Pane::messageRaised, this, &Pane::messageRaised);
}

void ObstacleDetail::build()
{
    m_what->setTextSize(TextSize::Large, true);
    m_what->setWordWrap(true);
    m_evidence->setWordWrap(true);
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_why->setWordWrap(true);
    m_why->setObjectName(u"whyNotConfirm"_s);
    auto *pills = new QWidget;
    auto *pillFlow = new FlowLayout(pills, space::s);
    pillFlow->addWidget(m_state);
    pillFlow->addWidget(m_department);
    auto *sides = new QVBoxLayout;
    sides->setSpacing(space::m);
    for (Side &side : m_sides)
        sides->addWidget(makeSide(side));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_edit);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_what);
    column->addWidget(pills);
    column->addWidget(m_facts);
    column->addWidget(new SectionLabel(tr("How we know")));
    column->addWidget(m_evidence);
    column->addWidget(new SectionLabel(tr("Confirmed by")));
    column->addLayout(sides);
    column->addWidget(m_why);
    column->addSpacing(space::s);
    column->addLayout(foot);
    column->addSpacing(space::s);
    column->addWidget(new SectionLabel(tr("Comments")));
    m_comments->keepHeight();
    column->addWidget(m_comments);
    column->addStretch(1);
}

QWidget *ObstacleDetail::makeSide(Side &side)
{
    const QString name = toText(side.department);
    side.mark = new Pill;
    side.who = new Label({}, TextSize::Small, Tone::Muted);
    side.who->setWordWrap(true);
    side.confirm = makeButton(name + u"Confirm"_s, {}, u"check"_s, ButtonKind::Primary);
    side.mark->setObjectName(name + u"Mark"_s);
    side.who->setObjectName(name + u"Who"_s);
    connect(side.confirm, &QPushButton::clicked, this, [this, department = side.department] { confirm(department); });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(side.mark, 0, Qt::AlignLeft);
    column->addWidget(side.who);
    column->addSpacing(space::xs);
    column->addWidget(side.confirm, 0, Qt::AlignLeft);
    return box;
}

QString ObstacleDetail::momentText(Instant at) const
{
    return QLocale().toString(toDateTime(at).toTimeZone(m_zone), QLocale::ShortFormat);
}

void ObstacleDetail::setObstacle(const Obstacle &obstacle, const QTimeZone &zone)
{
    m_obstacle = obstacle;
    m_zone = zone;
    m_comments->setSubject({CommentSubject::Obstacle, obstacle.id.value});
    m_what->setText(obstacle.what);
    m_state->setLook(obstacleLook::state(obstacle));
    m_department->setLook(obstacleLook::department(obstacle.department));
    m_evidence->setText(obstacle.evidence.isEmpty() ? tr("Nothing was noted.") : obstacle.evidence);
    showFacts();
    for (const Side &side : m_sides)
        showSide(side);
    const Person &actor = session().actor();
    const bool can = sideToConfirm(actor, obstacle).has_value();
    QString why;
    if (obstacle.counts())
        why = tr("It counts: clocks of those concerned pause, and pace is shown corrected too.");
    else if (!can && may(actor, Action::ConfirmObstacle))
        why = tr("It counts once the other side has confirmed it too.");
    else if (!can)
        why = words::whyNot(actor, Action::ConfirmObstacle);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    for (QPushButton *button : {m_edit, m_remove}) {
        button->setEnabled(!obstacle.counts());
        button->setToolTip(obstacle.counts() ? words::errorText(Refused(17, u"counts"_s)) : QString());
        permit(button, actor, Action::LogObstacle);
    }
}

bool ObstacleDetail::isSettled() const
{
    return Pane::isSettled() && m_comments->isSettled();
}

QWidget *ObstacleDetail::comments() const
{
    return m_comments;
}

void ObstacleDetail::showFacts()
{
    m_facts->setRows({{tr("When"), obstacleLook::span(m_obstacle, m_zone)},
                      {tr("Where"), obstacleLook::whose(m_obstacle)},
                      {tr("Capacity lost"), tr("%1 %").arg(QLocale().toString(m_obstacle.lostPercent))},
                      {tr("Logged by"), tr("%1, %2").arg(m_obstacle.loggedByName, momentText(m_obstacle.loggedAt))},
                      {tr("Counts since"), m_obstacle.confirmedAt ? momentText(*m_obstacle.confirmedAt) : QString()}});
}

void ObstacleDetail::showSide(const Side &side)
{
    const ObstacleConfirmation *said = m_obstacle.confirmationOf(side.department);
    const bool marketing = isMarketing(side.department);
    side.confirm->setText(marketing ? tr("Confirm for marketing") : tr("Confirm for sales"));
    side.confirm->setAccessibleName(side.confirm->text());
    side.confirm->setVisible(!whyNotConfirm(session().actor(), m_obstacle, side.department).has_value());
    if (!said) {
        side.mark->setLook(
            {marketing ? tr("Marketing has not confirmed") : tr("Sales has not confirmed"), Tone::Muted, u"circle"_s});
        side.who->setText(tr("One person is enough"));
        return;
    }
    side.mark->setLook({marketing ? tr("Marketing") : tr("Sales"), marketing ? Tone::Marketing : Tone::Sales, {}});
    const QString who = tr("%1, %2").arg(said->personName, momentText(said->at));
    side.who->setText(said->decided ? tr("%1 (decided by a manager)").arg(who) : who);
}

void ObstacleDetail::confirm(Department side)
{
    write(
        u"confirm-obstacle"_s,
        [id = m_obstacle.id, seen = m_obstacle.rowVersion, side](Transaction &tx) {
            return obstacles::confirm(tx, id, seen, side);
        },
        [this](const obstacles::Confirmed &confirmed) {
            if (!confirmed.counts)
                tell(tr("Confirmed. It counts once the other side has confirmed it too."));
            else
                tell(tr("It counts now. %n due time(s) moved.", nullptr, confirmed.clocksPostponed));
        });
}

void ObstacleDetail::edit()
{
    if (m_obstacle.id && !m_obstacle.counts())
        ObstacleDialog::openToChange(session(), m_obstacle, m_zone, this);
}

void ObstacleDetail::remove()
{
    const ObstacleId id = m_obstacle.id;
    write(
        u"remove-obstacle"_s, [id](Transaction &tx) { obstacles::remove(tx, id); },
        [this, id, what = m_obstacle.what] {
            tell(tr("Deleted “%1”.").arg(what), [this, id] {
                write(
                    u"restore-obstacle"_s, [id](Transaction &tx) { obstacles::restore(tx, id); }, [] {});
            });
        });
}

} // namespace smarketing
