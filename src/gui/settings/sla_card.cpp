// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sla_card.h"

#include "parts/button.h"
#include "parts/label.h"
#include "permit.h"
#include "settings/form_grid.h"

#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace smarketing {

using namespace Qt::StringLiterals;

SlaCard::SlaCard(Session &session, QWidget *parent)
    : Card(tr("The agreement between marketing and sales"), parent),
      m_session(session),
      m_mqlPerWeek(number(u"mqlPerWeekField"_s, 0, 100'000)),
      m_firstTouch(number(u"firstTouchHoursField"_s, 1, 1000, tr(" working hours"))),
      m_feedback(number(u"feedbackHoursField"_s, 1, 1000, tr(" working hours"))),
      m_answer(number(u"answerHoursField"_s, 1, 1000, tr(" working hours"))),
      m_overdueLimit(number(u"overdueLimitField"_s, 0, 100)),
      m_votes(number(u"votesNeededField"_s, 0, 100)),
      m_since(new Label({}, TextSize::Small, Tone::Muted)),
      m_put(makeButton(u"putSlaInForce"_s, tr("Put in force"), u"check"_s, ButtonKind::Primary))
{
    setObjectName(u"slaCard"_s);
    setSubtitle(tr("It binds both sides; what was handed over keeps the version it was made under"));
    auto *grid = new FormGrid;
    grid->addRow(tr("Marketing hands over, a week"), m_mqlPerWeek, tr("MQLs, at least."));
    grid->addRow(tr("Sales touches a lead within"), m_firstTouch);
    grid->addRow(tr("Sales gives feedback within"), m_feedback);
    grid->addRow(tr("Marketing answers a low rating within"), m_answer);
    grid->addRow(tr("Overdue feedback allowed"), m_overdueLimit,
                 tr("Who owes more than this can accept no further lead until it is given."));
    grid->addRow(tr("Sales people who vote on a campaign"), m_votes,
                 tr("So many must have voted before it is agreed."));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_since, 1);
    foot->addWidget(m_put);
    body()->addWidget(grid);
    body()->addLayout(foot);
    connect(m_put, &QPushButton::clicked, this, &SlaCard::put);
    follow();
}

QSpinBox *SlaCard::number(const QString &name, int least, int most, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setFixedWidth(220);
    permit(box, m_session.actor(), Action::ManageSettings);
    connect(box, &QSpinBox::valueChanged, this, &SlaCard::follow);
    return box;
}

void SlaCard::show(const QList<Sla> &versions)
{
    m_sla = versions.value(0);
    m_mqlPerWeek->setValue(m_sla.mqlPerWeek);
    m_firstTouch->setValue(m_sla.firstTouchHours);
    m_feedback->setValue(m_sla.feedbackHours);
    m_answer->setValue(m_sla.answerHours);
    m_overdueLimit->setValue(m_sla.overdueLimit);
    m_votes->setValue(m_sla.votesNeeded);
    const QDateTime since = toDateTime(m_sla.validFrom).toLocalTime();
    const bool original = toMillis(m_sla.validFrom) == 0;
    m_since->setText(original ? tr("Version 1, as the workspace began")
                              : tr("Version %1, in force since %2")
                                    .arg(versions.size())
                                    .arg(QLocale().toString(since, QLocale::ShortFormat)));
    follow();
}

Sla SlaCard::entered() const
{
    Sla sla = m_sla;
    sla.mqlPerWeek = m_mqlPerWeek->value();
    sla.firstTouchHours = m_firstTouch->value();
    sla.feedbackHours = m_feedback->value();
    sla.answerHours = m_answer->value();
    sla.overdueLimit = m_overdueLimit->value();
    sla.votesNeeded = m_votes->value();
    return sla;
}

void SlaCard::follow()
{
    if (!m_put)
        return;
    const Sla sla = entered();
    const bool same = sla.mqlPerWeek == m_sla.mqlPerWeek && sla.firstTouchHours == m_sla.firstTouchHours &&
                      sla.feedbackHours == m_sla.feedbackHours && sla.answerHours == m_sla.answerHours &&
                      sla.overdueLimit == m_sla.overdueLimit && sla.votesNeeded == m_sla.votesNeeded;
    m_put->setEnabled(!same);
    m_put->setToolTip(same ? tr("Change a number first") : tr("Makes a new version that holds from now on"));
    permit(m_put, m_session.actor(), Action::ManageSettings);
}

void SlaCard::put()
{
    m_session.write({u"change-sla"_s}, [sla = entered()](Transaction &tx) { return settings::setSla(tx, sla); })
        .then(this,
              [this](SlaId) {
                  Q_EMIT messageRaised({Message::Kind::Success, tr("The new agreement is in force."), {}});
              })
        .onFailed(this, [this](const Error &error) {
            Q_EMIT messageRaised({Message::Kind::Error, words::errorText(error), {}});
        });
}

} // namespace smarketing
