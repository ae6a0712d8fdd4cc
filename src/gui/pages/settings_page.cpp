// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_page.h"

#include "parts/button.h"
#include "parts/card.h"
#include "parts/page_header.h"
#include "settings/appearance_card.h"
#include "settings/company_card.h"
#include "settings/holiday_card.h"
#include "settings/hours_card.h"
#include "settings/reason_card.h"
#include "style/metrics.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/person.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int readableWidth = 860;

} // namespace

struct SettingsPage::Answer {
    settings::Company company;
    workingTimes::WorkingTime times;
    QDate today;
    QList<Unit> units;
    QList<Reason> reasons;
};

SettingsPage::SettingsPage(Program &program, Session &session, QWidget *parent)
    : Page(session, parent),
      m_company(new CompanyCard(session)),
      m_hours(new HoursCard(session)),
      m_holidays(new HolidayCard(session)),
      m_reasons(new ReasonCard(session))
{
    connect(m_company, &CompanyCard::messageRaised, this, &Page::messageRaised);
    connect(m_hours, &HoursCard::messageRaised, this, &Page::messageRaised);
    connect(m_holidays, &HolidayCard::messageRaised, this, &Page::messageRaised);
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
    column->addWidget(agreementCard());
    column->addWidget(m_reasons);
    column->addWidget(m_hours);
    column->addWidget(m_holidays);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QWidget *SettingsPage::agreementCard()
{
    auto *card = new Card(tr("The agreement between marketing and sales"));
    card->setSubtitle(tr("What each owes the other, its versions and how it is kept have a page of their own"));
    auto *open = makeButton(u"openAgreement"_s, tr("Open the agreement"), u"handshake"_s);
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated({u"agreement"_s, {{u"terms"_s, true}}});
    });
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

QList<TourStop> SettingsPage::tourStops()
{
    const auto show = [this](QWidget *card) { findChild<QScrollArea *>()->ensureWidgetVisible(card, 0, space::xl); };
    return {{u"reasons"_s, [this, show] { show(m_reasons); }},
            {u"hours"_s, [this, show] { show(m_hours); }},
            {u"holidays"_s, [this, show] { show(m_holidays); }}};
}

void SettingsPage::visit(const QVariantMap &)
{
    refresh();
}

void SettingsPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"setting"_s, u"reason"_s, u"working_hours"_s, u"own_day"_s, u"unit"_s}))
        refresh();
}

void SettingsPage::refresh()
{
    session()
        .read([](Reading &reading) {
            return Answer{settings::company(reading), workingTimes::get(reading),
                          localDate(reading.now, settings::timeZone(reading)), people::units(reading),
                          settings::reasons(reading)};
        })
        .then(this,
              [this](const Answer &answer) {
                  m_company->show(answer.company);
                  m_hours->show(answer.times, answer.units);
                  m_holidays->show(answer.times, answer.today);
                  m_reasons->show(answer.reasons);
                  m_settled = true;
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

} // namespace smarketing
