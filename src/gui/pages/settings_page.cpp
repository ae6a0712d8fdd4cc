// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_page.h"

#include "parts/page_header.h"
#include "settings/appearance_card.h"
#include "settings/company_card.h"
#include "settings/hours_card.h"
#include "settings/reason_card.h"
#include "settings/sla_card.h"
#include "style/metrics.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int readableWidth = 860;

} // namespace

struct SettingsPage::Answer {
    settings::Company company;
    WorkingCalendar calendar;
    QList<Sla> slas;
    QList<Reason> reasons;
};

SettingsPage::SettingsPage(Program &program, Session &session, QWidget *parent)
    : Page(session, parent),
      m_company(new CompanyCard(session)),
      m_hours(new HoursCard(session)),
      m_sla(new SlaCard(session)),
      m_reasons(new ReasonCard(session))
{
    connect(m_company, &CompanyCard::messageRaised, this, &Page::messageRaised);
    connect(m_hours, &HoursCard::messageRaised, this, &Page::messageRaised);
    connect(m_sla, &SlaCard::messageRaised, this, &Page::messageRaised);
    connect(m_reasons, &ReasonCard::messageRaised, this, &Page::messageRaised);
    auto *middle = new QWidget;
    middle->setMaximumWidth(readableWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(
        new PageHeader(tr("Settings"), tr("Changes hold at once; those of the workspace, for everybody")));
    column->addWidget(new AppearanceCard(program));
    column->addWidget(m_company);
    column->addWidget(m_sla);
    column->addWidget(m_reasons);
    column->addWidget(m_hours);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QList<TourStop> SettingsPage::tourStops()
{
    const auto show = [this](QWidget *card) { findChild<QScrollArea *>()->ensureWidgetVisible(card, 0, space::xl); };
    return {{u"reasons"_s, [this, show] { show(m_reasons); }}, {u"hours"_s, [this, show] { show(m_hours); }}};
}

void SettingsPage::visit(const QVariantMap &)
{
    refresh();
}

void SettingsPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"setting"_s, u"sla"_s, u"reason"_s}))
        refresh();
}

void SettingsPage::refresh()
{
    session()
        .read([](Reading &reading) {
            return Answer{settings::company(reading), settings::workingCalendar(reading),
                          settings::slaVersions(reading), settings::reasons(reading)};
        })
        .then(this,
              [this](const Answer &answer) {
                  m_company->show(answer.company);
                  m_hours->show(answer.calendar);
                  m_sla->show(answer.slas);
                  m_reasons->show(answer.reasons);
                  m_settled = true;
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

} // namespace smarketing
