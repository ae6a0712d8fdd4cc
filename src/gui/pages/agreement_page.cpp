// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreement_page.h"

#include "pages/agreement_terms.h"
#include "pages/scorecard_pane.h"
#include "parts/page_header.h"
#include "parts/promise_history.h"
#include "style/metrics.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    return area;
}

} // namespace

AgreementPage::AgreementPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_tabs(new QTabWidget),
      m_scorecard(new ScorecardPane(session)),
      m_terms(new AgreementTerms(session))
{
    setObjectName(u"agreementPage"_s);
    m_tabs->setObjectName(u"agreementTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(m_scorecard), tr("Scorecard"));
    m_tabs->addTab(scrolled(m_terms), tr("Terms"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, 0);
    column->setSpacing(space::m);
    column->addWidget(
        new PageHeader(tr("Agreement"), tr("What marketing and sales owe each other, and how they keep it")));
    column->addWidget(m_tabs, 1);
    for (Pane *pane : std::initializer_list<Pane *>{m_scorecard, m_terms}) {
        connect(pane, &Pane::messageRaised, this, &Page::messageRaised);
        connect(pane, &Pane::linkActivated, this, &Page::linkActivated);
    }
}

void AgreementPage::visit(const QVariantMap &arguments)
{
    m_terms->reload();
    if (arguments.contains(u"terms"_s))
        m_tabs->setCurrentIndex(1);
    else if (!arguments.isEmpty())
        m_tabs->setCurrentIndex(0);
    m_scorecard->visit(QDate::fromString(arguments.value(u"week"_s).toString(), Qt::ISODate),
                       fromText<Promise>(arguments.value(u"promise"_s).toString()),
                       fromText<Verdict>(arguments.value(u"verdict"_s).toString()));
}

bool AgreementPage::isSettled() const
{
    return m_scorecard->isSettled() && m_terms->isSettled();
}

QList<TourStop> AgreementPage::tourStops()
{
    const auto scrollTo = [this](int value) {
        auto *area = qobject_cast<QScrollArea *>(m_tabs->currentWidget());
        area->verticalScrollBar()->setValue(value < 0 ? area->verticalScrollBar()->maximum() : value);
    };
    return {{u"rows"_s, [scrollTo] { scrollTo(-1); }},
            {u"terms"_s,
             [this, scrollTo] {
                 m_tabs->setCurrentIndex(1);
                 scrollTo(0);
             }},
            {u"versions"_s, [scrollTo] { scrollTo(-1); }}};
}

void AgreementPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"handoff"_s, u"feedback"_s, u"feedback_answer"_s, u"sla"_s, u"obstacle"_s,
                            u"working_hours"_s, u"own_day"_s, u"setting"_s}))
        m_scorecard->reload();
    if (changes.touchesAny({u"sla"_s, u"setting"_s, u"deal"_s}))
        m_terms->reload();
}

} // namespace smarketing
