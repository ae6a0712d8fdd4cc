// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreement_terms.h"

#include "amount_text.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/label.h"
#include "parts/money_edit.h"
#include "permit.h"
#include "settings/form_grid.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int termWidth = 220;
constexpr int hundredths = 100;

QString percentText(int permyriad)
{
    return QLocale().toString(double(permyriad) / hundredths, 'f', 2) + AgreementTerms::tr(" %");
}

} // namespace

struct AgreementTerms::Answer {
    QList<Sla> versions;
    settings::SlaProposal proposal;
    QString currency;
    QTimeZone zone;
};

AgreementTerms::AgreementTerms(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_goal(new MoneyEdit(u"EUR"_s)),
      m_months(new QComboBox),
      m_share(number(u"marketingShareField"_s, 1, 100, tr(" %"))),
      m_deal(new MoneyEdit(u"EUR"_s)),
      m_ownDeal(makeButton(u"ownDeal"_s, {}, u"line-chart"_s, ButtonKind::Quiet)),
      m_rate(new QDoubleSpinBox),
      m_ownRate(makeButton(u"ownRate"_s, {}, u"line-chart"_s, ButtonKind::Quiet)),
      m_computed(new Label),
      m_take(makeButton(u"takeComputed"_s, tr("Use it"), u"arrow-down"_s)),
      m_mqlPerWeek(number(u"mqlPerWeekField"_s, 0, 100'000)),
      m_accepted(number(u"acceptedPercentField"_s, 0, 100, tr(" %"))),
      m_answer(number(u"answerHoursField"_s, 1, 1000, tr(" working hours"))),
      m_firstTouch(number(u"firstTouchHoursField"_s, 1, 1000, tr(" working hours"))),
      m_feedback(number(u"feedbackHoursField"_s, 1, 1000, tr(" working hours"))),
      m_overdueLimit(number(u"overdueLimitField"_s, 0, 100)),
      m_votes(number(u"votesNeededField"_s, 0, 100)),
      m_warn(number(u"warnHoursField"_s, 0, 100, tr(" working hours"))),
      m_since(new Label({}, TextSize::Small, Tone::Muted)),
      m_put(makeButton(u"putSlaInForce"_s, tr("Put in force"), u"check"_s, ButtonKind::Primary)),
      m_versions(new QVBoxLayout)
{
    setObjectName(u"agreementTerms"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, space::s, space::xl);
    column->setSpacing(space::l);
    column->addWidget(marketingCard());
    column->addWidget(salesCard());
    column->addWidget(bothCard());
    auto *versions = new Card(tr("Versions"));
    versions->setObjectName(u"slaVersions"_s);
    versions->body()->addLayout(m_versions);
    m_versions->setSpacing(space::s);
    column->addWidget(versions);
    column->addStretch(1);
    connect(m_put, &QPushButton::clicked, this, &AgreementTerms::put);
    connect(m_take, &QPushButton::clicked, this, &AgreementTerms::takeComputed);
    connect(&session, &Session::actorChanged, this, &AgreementTerms::follow);
    follow();
}

QWidget *AgreementTerms::marketingCard()
{
    auto *card = new Card(tr("Marketing owes"));
    card->setSubtitle(tr("So many MQLs a week, of a quality, and answers to low ratings"));
    m_goal->setObjectName(u"revenueGoalField"_s);
    m_deal->setObjectName(u"averageDealField"_s);
    m_rate->setObjectName(u"customerRateField"_s);
    m_rate->setRange(0, 100);
    m_rate->setDecimals(2);
    m_rate->setSuffix(tr(" %"));
    m_months->setObjectName(u"goalMonthsField"_s);
    m_months->setAccessibleName(tr("The goal is for"));
    m_months->addItem(tr("a month"), 1);
    m_months->addItem(tr("a quarter"), 3);
    m_months->addItem(tr("a year"), 12);
    for (QWidget *field : std::initializer_list<QWidget *>{m_goal, m_deal, m_rate})
        field->setFixedWidth(termWidth);
    for (QWidget *field : std::initializer_list<QWidget *>{m_goal, m_months, m_deal, m_rate, m_ownDeal, m_ownRate})
        permit(field, session().actor(), Action::ManageSettings);
    connect(m_goal, &MoneyEdit::amountChanged, this, &AgreementTerms::follow);
    connect(m_deal, &MoneyEdit::amountChanged, this, &AgreementTerms::follow);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &AgreementTerms::follow);
    connect(m_months, &QComboBox::currentIndexChanged, this, &AgreementTerms::follow);
    connect(m_ownDeal, &QPushButton::clicked, this, [this] {
        m_deal->setAmount(m_proposal.averageDeal);
        follow();
    });
    connect(m_ownRate, &QPushButton::clicked, this,
            [this] { m_rate->setValue(double(m_proposal.customerRate.value_or(0)) / hundredths); });
    auto *goal = new QWidget;
    auto *goalRow = new QHBoxLayout(goal);
    goalRow->setContentsMargins(0, 0, 0, 0);
    goalRow->setSpacing(space::s);
    goalRow->addWidget(m_goal);
    goalRow->addWidget(m_months);
    goalRow->addStretch(1);
    auto *computed = new QWidget;
    auto *computedRow = new QHBoxLayout(computed);
    computedRow->setContentsMargins(0, 0, 0, 0);
    computedRow->setSpacing(space::s);
    m_computed->setObjectName(u"computedMqls"_s);
    m_computed->setWordWrap(true);
    computedRow->addWidget(m_computed, 1);
    computedRow->addWidget(m_take);
    auto *grid = new FormGrid;
    goal->setFocusProxy(m_goal);
    m_goal->setAccessibleName(tr("Revenue goal"));
    m_deal->setAccessibleName(tr("Average deal"));
    m_rate->setAccessibleName(tr("MQLs that become customers"));
    grid->addRow(tr("Revenue goal"), goal);
    grid->addRow(tr("Marketing's share of it"), m_share);
    grid->addRow(tr("Average deal"), besideButton(m_deal, m_ownDeal));
    grid->addRow(tr("MQLs that become customers"), besideButton(m_rate, m_ownRate));
    grid->addRow(tr("That takes"), computed);
    grid->addRow(tr("MQLs handed over a week"), m_mqlPerWeek,
                 tr("At least; fewer in a week of which obstacles took a part."));
    grid->addRow(tr("Of these accepted by sales"), m_accepted, tr("At least, of those looked at."));
    grid->addRow(tr("Answers a low rating within"), m_answer);
    card->body()->addWidget(grid);
    return card;
}

QWidget *AgreementTerms::salesCard()
{
    auto *card = new Card(tr("Sales owes"));
    card->setSubtitle(tr("A first contact and feedback for every lead"));
    auto *grid = new FormGrid;
    grid->addRow(tr("First contact within"), m_firstTouch);
    grid->addRow(tr("Feedback within"), m_feedback);
    grid->addRow(tr("Overdue feedback allowed"), m_overdueLimit,
                 tr("Who owes more than this can accept no further lead until it is given."));
    card->body()->addWidget(grid);
    return card;
}

QWidget *AgreementTerms::bothCard()
{
    auto *card = new Card(tr("For both"));
    auto *grid = new FormGrid;
    grid->addRow(tr("Sales people who vote on a campaign"), m_votes,
                 tr("So many must have voted before it is agreed."));
    grid->addRow(tr("Warn before something falls due"), m_warn, tr("On Home and in the inbox."));
    card->body()->addWidget(grid);
    card->body()->addWidget(foot());
    return card;
}

QWidget *AgreementTerms::foot()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_since->setObjectName(u"slaSince"_s);
    m_since->setWordWrap(true);
    row->addWidget(m_since, 1);
    row->addWidget(m_put);
    return box;
}

QWidget *AgreementTerms::besideButton(QWidget *field, QPushButton *button)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(field);
    row->addWidget(button);
    row->addStretch(1);
    box->setFocusProxy(field);
    return box;
}

QSpinBox *AgreementTerms::number(const QString &name, int least, int most, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setFixedWidth(termWidth);
    permit(box, session().actor(), Action::ManageSettings);
    connect(box, &QSpinBox::valueChanged, this, &AgreementTerms::follow);
    return box;
}

void AgreementTerms::reload()
{
    read(
        m_reading,
        [](Reading &reading) {
            return Answer{settings::slaVersions(reading), settings::slaProposal(reading), settings::currency(reading),
                          settings::timeZone(reading)};
        },
        [this](const Answer &answer) { show(answer); });
}

// What somebody has begun to enter stays while others work.
void AgreementTerms::show(const Answer &answer)
{
    const bool begun = m_filled && !entered().agreesWith(m_sla);
    const bool newVersion = !m_filled || m_sla.id != answer.versions.value(0).id;
    m_sla = answer.versions.value(0);
    m_proposal = answer.proposal;
    m_currency = answer.currency;
    m_goal->setCurrency(m_currency);
    m_deal->setCurrency(m_currency);
    if (newVersion || !begun)
        fillFields();
    m_filled = true;
    showProposal();
    showVersions(answer.versions, answer.zone);
    follow();
}

void AgreementTerms::fillFields()
{
    m_mqlPerWeek->setValue(m_sla.mqlPerWeek);
    m_accepted->setValue(m_sla.acceptedPercent);
    m_answer->setValue(m_sla.answerHours);
    m_firstTouch->setValue(m_sla.firstTouchHours);
    m_feedback->setValue(m_sla.feedbackHours);
    m_overdueLimit->setValue(m_sla.overdueLimit);
    m_votes->setValue(m_sla.votesNeeded);
    m_warn->setValue(m_sla.warnHours);
    const SlaBasis basis = m_sla.basis.value_or(SlaBasis{});
    m_goal->setAmount(m_sla.basis ? std::optional(basis.revenueGoal) : std::nullopt);
    m_deal->setAmount(m_sla.basis ? std::optional(basis.averageDeal) : std::nullopt);
    m_months->setCurrentIndex(m_months->findData(basis.months));
    m_share->setValue(basis.marketingShare);
    m_rate->setValue(double(basis.customerRate) / hundredths);
}

void AgreementTerms::showProposal()
{
    m_ownDeal->setText(m_proposal.averageDeal ? tr("Own figure: %1").arg(amountText(*m_proposal.averageDeal))
                                              : tr("No deal was won yet"));
    m_ownDeal->setEnabled(m_proposal.averageDeal.has_value());
    m_ownRate->setText(m_proposal.customerRate ? tr("Own figure: %1").arg(percentText(*m_proposal.customerRate))
                                               : tr("No MQL yet"));
    m_ownRate->setEnabled(m_proposal.customerRate.value_or(0) > 0);
    for (QPushButton *button : {m_ownDeal, m_ownRate}) {
        button->setToolTip(tr("What the last twelve months gave"));
        button->setAccessibleName(button->text());
        permit(button, session().actor(), Action::ManageSettings);
    }
}

QString AgreementTerms::differences(const Sla &now, const Sla &before) const
{
    const QLocale locale;
    QStringList changes;
    const auto compare = [&](const QString &what, int a, int b) {
        if (a != b)
            changes += tr("%1: %2 instead of %3").arg(what, locale.toString(a), locale.toString(b));
    };
    compare(tr("MQLs a week"), now.mqlPerWeek, before.mqlPerWeek);
    compare(tr("per cent accepted"), now.acceptedPercent, before.acceptedPercent);
    compare(tr("hours for an answer"), now.answerHours, before.answerHours);
    compare(tr("hours for the first contact"), now.firstTouchHours, before.firstTouchHours);
    compare(tr("hours for feedback"), now.feedbackHours, before.feedbackHours);
    compare(tr("overdue feedback allowed"), now.overdueLimit, before.overdueLimit);
    compare(tr("votes on a campaign"), now.votesNeeded, before.votesNeeded);
    compare(tr("hours of warning"), now.warnHours, before.warnHours);
    if (changes.isEmpty())
        changes += tr("what the MQLs were computed from");
    return changes.join(u" · "_s);
}

void AgreementTerms::showVersions(const QList<Sla> &versions, const QTimeZone &zone)
{
    while (QLayoutItem *item = m_versions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &text, TextSize size, Tone tone) {
        auto *label = new Label(text, size, tone);
        label->setWordWrap(true);
        m_versions->addWidget(label);
    };
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const Sla &sla = versions.at(i);
        const bool original = toMillis(sla.validFrom) == 0;
        const QString since = QLocale().toString(toDateTime(sla.validFrom).toTimeZone(zone), QLocale::ShortFormat);
        add(original ? tr("Version 1, as the workspace began")
                     : tr("Version %1, since %2, %3").arg(QString::number(versions.size() - i), since, sla.setBy),
            TextSize::Body, Tone::Neutral);
        if (i + 1 < versions.size())
            add(differences(sla, versions.at(i + 1)), TextSize::Small, Tone::Muted);
    }
    const QDateTime since = toDateTime(m_sla.validFrom).toTimeZone(zone);
    m_since->setText(
        toMillis(m_sla.validFrom) == 0
            ? tr("Version 1, as the workspace began")
            : tr("Version %1, in force since %2. What was handed over keeps the version it was made under.")
                  .arg(versions.size())
                  .arg(QLocale().toString(since, QLocale::ShortFormat)));
}

std::optional<SlaBasis> AgreementTerms::basis() const
{
    const auto goal = m_goal->amount();
    const auto deal = m_deal->amount();
    const int rate = int(std::lround(m_rate->value() * hundredths));
    if (!goal || !deal || goal->minor <= 0 || deal->minor <= 0 || rate <= 0)
        return std::nullopt;
    return SlaBasis{*goal, m_months->currentData().toInt(), m_share->value(), *deal, rate};
}

Sla AgreementTerms::entered() const
{
    Sla sla = m_sla;
    sla.mqlPerWeek = m_mqlPerWeek->value();
    sla.acceptedPercent = m_accepted->value();
    sla.answerHours = m_answer->value();
    sla.firstTouchHours = m_firstTouch->value();
    sla.feedbackHours = m_feedback->value();
    sla.overdueLimit = m_overdueLimit->value();
    sla.votesNeeded = m_votes->value();
    sla.warnHours = m_warn->value();
    sla.basis = basis();
    return sla;
}

void AgreementTerms::follow()
{
    if (!m_put)
        return;
    const auto given = basis();
    const auto needed = given ? mqlsNeededPerWeek(*given) : std::nullopt;
    m_computed->setText(needed ? tr("%n MQL(s) a week", nullptr, *needed) : tr("Give goal, deal and rate to see it."));
    m_take->setEnabled(needed && *needed != m_mqlPerWeek->value());
    permit(m_take, session().actor(), Action::ManageSettings);
    const bool same = !m_filled || entered().agreesWith(m_sla);
    m_put->setEnabled(!same);
    m_put->setToolTip(same ? tr("Change a number first") : tr("Makes a new version that holds from now on"));
    permit(m_put, session().actor(), Action::ManageSettings);
}

void AgreementTerms::takeComputed()
{
    if (const auto given = basis())
        m_mqlPerWeek->setValue(mqlsNeededPerWeek(*given).value_or(0));
}

void AgreementTerms::put()
{
    write(
        u"change-sla"_s, [sla = entered()](Transaction &tx) { return settings::setSla(tx, sla); },
        [this](SlaId) { tell(tr("The new agreement is in force.")); });
}

} // namespace smarketing
