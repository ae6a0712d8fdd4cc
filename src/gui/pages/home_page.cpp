// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home_page.h"

#include "day_text.h"
#include "parts/first_steps.h"
#include "parts/mention_list.h"
#include "parts/my_actions.h"
#include "parts/my_exchanges.h"
#include "parts/page_header.h"
#include "parts/rings.h"
#include "style/metrics.h"

#include "smarketing/workbench/words.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

struct HomePage::Line {
    QString key;
    int count = 0;
    QString text;
    QString toolTip;
    Link link;
};

HomePage::HomePage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader({})),
      m_first(new FirstSteps(session, FirstSteps::Shown::UntilDone)),
      m_mentions(new MentionList(session)),
      m_rings(new RingsView),
      m_actions(new MyActions(session)),
      m_exchanges(new MyExchanges(session))
{
    m_rings->setObjectName(u"homeRings"_s);
    m_rings->setTitle(RingsZone::Marketing, tr("Waits for marketing"));
    m_rings->setTitle(RingsZone::Shared, tr("Waits for both"));
    m_rings->setTitle(RingsZone::Sales, tr("Waits for sales"));
    m_rings->setEmptyText(RingsZone::Marketing, tr("Nothing waits for marketing."));
    m_rings->setEmptyText(RingsZone::Shared, tr("Nothing waits for both."));
    m_rings->setEmptyText(RingsZone::Sales, tr("Nothing waits for sales."));
    auto *inside = new QWidget;
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"homeScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_mentions);
    column->addWidget(m_first);
    column->addWidget(m_rings, 1);
    connect(m_first, &Pane::linkActivated, this, &Page::linkActivated);
    connect(m_first, &Pane::messageRaised, this, &Page::messageRaised);
    connect(m_first, &FirstSteps::freshChanged, this, &HomePage::showRings);
    connect(m_mentions, &Pane::linkActivated, this, &Page::linkActivated);
    connect(m_mentions, &Pane::messageRaised, this, &Page::messageRaised);
    auto *mine = new QHBoxLayout;
    mine->setSpacing(space::l);
    for (Pane *pane : std::initializer_list<Pane *>{m_actions, m_exchanges}) {
        mine->addWidget(pane, 1);
        connect(pane, &Pane::linkActivated, this, &Page::linkActivated);
        connect(pane, &Pane::messageRaised, this, &Page::messageRaised);
    }
    column->addLayout(mine);
    connect(m_rings, &RingsView::activated, this, [this](const QString &key) { Q_EMIT linkActivated(m_links[key]); });
}

void HomePage::visit(const QVariantMap &)
{
    m_header->setTitle(tr("Good day, %1").arg(session().actor().name.section(u' ', 0, 0)));
    m_header->setSubtitle(dayText::heading(QDate::currentDate()));
    refresh();
}

bool HomePage::isSettled() const
{
    return m_settled && m_mentions->isSettled() && m_first->isSettled() && m_exchanges->isSettled();
}

QList<TourStop> HomePage::tourStops()
{
    return {{u"own"_s, [this] {
                 QScrollBar *bar = findChild<QScrollArea *>(u"homeScroll"_s)->verticalScrollBar();
                 bar->setValue(bar->maximum());
             }}};
}

void HomePage::onChanged(const Changes &changes)
{
    m_actions->whenChanged(changes);
    m_exchanges->whenChanged(changes);
    m_first->whenChanged(changes);
    if (changes.touchesAny({u"handoff"_s, u"feedback"_s, u"feedback_answer"_s, u"lead"_s, u"persona_version"_s,
                            u"persona_signature"_s, u"campaign"_s, u"obstacle"_s, u"obstacle_confirmation"_s,
                            u"sla"_s}))
        refresh();
}

void HomePage::refresh()
{
    const quint64 asked = ++m_asked;
    session()
        .read(home::overview)
        .then(this,
              [this, asked](const home::Overview &overview) {
                  if (asked != m_asked)
                      return;
                  show(overview);
                  m_settled = true;
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

QString HomePage::withOwn(const QString &text, const homeStore::Share &share) const
{
    return share.own > 0 ? tr("%1 · %2 of them yours").arg(text).arg(share.own) : text;
}

QString HomePage::soonTip(int hours) const
{
    return tr("Due within %n working hours", nullptr, hours);
}

QString HomePage::obstacleTip() const
{
    return tr("What kept people from working counts once both sides have confirmed it");
}

QList<HomePage::Line> HomePage::marketingLines(const home::Overview &overview) const
{
    return {
        {u"unanswered"_s,
         overview.unansweredLowRatings,
         tr("low ratings without an answer", nullptr, overview.unansweredLowRatings),
         tr("Sales rated these leads 1 or 2; marketing owes an answer"),
         {u"feedback"_s, {{u"unanswered"_s, true}}}},
        {u"answersSoon"_s,
         overview.answersSoon,
         tr("answers to low ratings soon due", nullptr, overview.answersSoon),
         soonTip(overview.warnHours),
         {u"feedback"_s, {{u"unanswered"_s, true}}}},
        {u"ready"_s,
         overview.leadsNotHandedOver,
         tr("MQLs to hand over", nullptr, overview.leadsNotHandedOver),
         tr("Leads that meet marketing's criteria and are with nobody"),
         {u"leads"_s, {{u"stage"_s, u"mql"_s}, {u"handoff"_s, u"none"_s}}}},
        {u"recycled"_s,
         overview.recycledLeads,
         tr("recycled leads to nurture", nullptr, overview.recycledLeads),
         tr("Leads that came back from sales: not now, perhaps later"),
         {u"leads"_s, {{u"stage"_s, u"recycled"_s}}}},
        {u"signMarketing"_s,
         overview.drafts.byMarketing,
         tr("personas for marketing to sign", nullptr, overview.drafts.byMarketing),
         tr("Sales has signed already"),
         {u"personas"_s, {{u"state"_s, u"draft"_s}}}},
        {u"obstaclesMarketing"_s,
         overview.obstaclesForMarketing,
         tr("obstacles for marketing to confirm", nullptr, overview.obstaclesForMarketing),
         obstacleTip(),
         {u"obstacles"_s, {{u"waiting"_s, u"marketing"_s}}}},
    };
}

QList<HomePage::Line> HomePage::sharedLines(const home::Overview &overview) const
{
    return {
        {u"signBoth"_s,
         overview.drafts.byBoth,
         tr("persona drafts to sign", nullptr, overview.drafts.byBoth),
         tr("A persona is in force once both departments have signed it"),
         {u"personas"_s, {{u"state"_s, u"draft"_s}}}},
        {u"proposed"_s,
         overview.proposedCampaigns,
         tr("proposed campaigns", nullptr, overview.proposedCampaigns),
         tr("Sales sees a campaign and speaks before it starts"),
         {u"campaigns"_s, {{u"state"_s, u"proposed"_s}}}},
    };
}

QList<HomePage::Line> HomePage::salesLines(const home::Overview &overview) const
{
    return {
        {u"overdue"_s,
         overview.overdue.all,
         withOwn(tr("feedback overdue", nullptr, overview.overdue.all), overview.overdue),
         tr("Too much of it, and no further lead can be accepted"),
         {u"inbox"_s, {{u"state"_s, u"overdue"_s}}}},
        {u"toAccept"_s,
         overview.toAccept.all,
         withOwn(tr("leads to accept or decline", nullptr, overview.toAccept.all), overview.toAccept),
         tr("Handed over by marketing and not yet looked at"),
         {u"inbox"_s, {{u"state"_s, u"waiting"_s}}}},
        {u"touchSoon"_s,
         overview.touchSoon.all,
         withOwn(tr("first contacts soon due", nullptr, overview.touchSoon.all), overview.touchSoon),
         soonTip(overview.warnHours),
         {u"inbox"_s, {{u"state"_s, u"soon"_s}}}},
        {u"dueToday"_s,
         overview.dueToday.all,
         withOwn(tr("feedback due today", nullptr, overview.dueToday.all), overview.dueToday),
         tr("Due until the end of the day"),
         {u"inbox"_s, {{u"state"_s, u"due"_s}}}},
        {u"followUps"_s,
         overview.followUps.all,
         withOwn(tr("leads to follow up", nullptr, overview.followUps.all), overview.followUps),
         tr("Accepted, and nothing happened for %n days", nullptr, home::quietDays),
         {u"inbox"_s, {{u"state"_s, u"quiet"_s}}}},
        {u"signSales"_s,
         overview.drafts.bySales,
         tr("personas for sales to sign", nullptr, overview.drafts.bySales),
         tr("Marketing has signed already"),
         {u"personas"_s, {{u"state"_s, u"draft"_s}}}},
        {u"obstaclesSales"_s,
         overview.obstaclesForSales,
         tr("obstacles for sales to confirm", nullptr, overview.obstaclesForSales),
         obstacleTip(),
         {u"obstacles"_s, {{u"waiting"_s, u"sales"_s}}}},
    };
}

void HomePage::show(const home::Overview &overview)
{
    m_anything = false;
    const auto fill = [this](RingsZone zone, const QList<Line> &lines) {
        QList<RingsLine> shown;
        for (const Line &line : lines) {
            m_links.insert(line.key, line.link);
            if (line.count > 0)
                shown += RingsLine{line.key, line.count, line.text, line.toolTip};
        }
        m_anything = m_anything || !shown.isEmpty();
        m_rings->setLines(zone, shown);
    };
    fill(RingsZone::Marketing, marketingLines(overview));
    fill(RingsZone::Shared, sharedLines(overview));
    fill(RingsZone::Sales, salesLines(overview));
    showRings();
}

/// A fresh workspace has nothing that could wait: what to do first stands in their place.
void HomePage::showRings()
{
    m_rings->setVisible(m_anything || !m_first->isFresh());
}

} // namespace smarketing
