// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/deal_dialog.h"

#include "amount_text.h"
#include "choices.h"
#include "parts/button.h"
#include "parts/choice_chips.h"
#include "parts/date_edit.h"
#include "parts/money_edit.h"
#include "smarketing/workbench/deal.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QComboBox>
#include <QLineEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

struct DealDialog::Start {
    QString currency;
    QList<Deal> deals;
};

DealDialog *DealDialog::open(Session &session, QWidget *parent, const Deal &deal)
{
    auto *dialog = new DealDialog(session, deal, parent);
    dialog->open();
    return dialog;
}

DealDialog *DealDialog::open(Session &session, QWidget *parent, LeadId lead, DealId wanted)
{
    Deal deal;
    deal.lead = lead;
    DealDialog *dialog = open(session, parent, deal);
    dialog->m_wanted = wanted;
    return dialog;
}

DealDialog::DealDialog(Session &session, const Deal &deal, QWidget *parent)
    : FormDialog(tr("Deal"), tr("Save"), parent),
      m_session(session),
      m_name(new QLineEdit),
      m_value(new MoneyEdit(deal.value.currency)),
      m_currency(new QComboBox),
      m_stage(new QComboBox),
      m_expected(new DateEdit),
      m_won(makeButton(u"winDeal"_s, tr("Won"), u"trophy"_s)),
      m_lost(makeButton(u"loseDeal"_s, tr("Lost…"), u"circle-x"_s))
{
    setObjectName(u"dealDialog"_s);
    for (const DealStage stage : {DealStage::Qualification, DealStage::Proposal, DealStage::Negotiation})
        m_stage->addItem(words::label(stage), toText(stage));
    addField(u"name"_s, tr("What they want to buy"), m_name);
    addField(u"value"_s, tr("Value"), m_value);
    addField(u"currency"_s, tr("Currency"), m_currency);
    addField(u"stage"_s, tr("Stage"), m_stage);
    addField(u"expected_close"_s, tr("Expected close"), m_expected);
    makeButtons();
    show(deal);
    m_name->setFocus();
    connect(m_currency, &QComboBox::currentTextChanged, this,
            [this] { m_value->setCurrency(m_currency->currentText().left(3)); });
    if (deal.id) {
        fillCurrency(deal.value.currency);
        return;
    }
    m_session
        .read([lead = deal.lead](Reading &reading) {
            return Start{settings::currency(reading), deals::of(reading, lead)};
        })
        .then(this, [this](const Start &start) { begin(start); })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void DealDialog::makeButtons()
{
    addButton(m_lost);
    addButton(m_won);
    connect(m_won, &QPushButton::clicked, this, [this] {
        if (const auto deal = entered())
            win(*deal);
    });
    connect(m_lost, &QPushButton::clicked, this, &DealDialog::lose);
}

void DealDialog::begin(const Start &start)
{
    const auto open = std::ranges::find_if(
        start.deals, [this](const Deal &deal) { return m_wanted ? deal.id == m_wanted : !isClosed(deal.stage); });
    fillCurrency(open == start.deals.end() ? start.currency : open->value.currency);
    if (open != start.deals.end())
        show(*open);
}

void DealDialog::show(const Deal &deal)
{
    m_deal = deal;
    m_name->setText(deal.name);
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(toText(deal.stage))));
    if (deal.id)
        m_value->setAmount(deal.value);
    if (deal.expectedClose.isValid())
        m_expected->setDate(deal.expectedClose);
    for (QPushButton *button : {m_won, m_lost})
        button->setVisible(deal.id && !isClosed(deal.stage));
}

void DealDialog::fillCurrency(const QString &workspaceCurrency)
{
    choices::fillCurrencies(*m_currency, workspaceCurrency);
    m_value->setCurrency(workspaceCurrency);
}

std::optional<Deal> DealDialog::entered()
{
    const std::optional<Money> value = m_value->amount();
    if (!value) {
        showError(Refused(28, u"amount-needed"_s, u"value"_s));
        return std::nullopt;
    }
    Deal deal = m_deal;
    deal.name = m_name->text();
    deal.value = *value;
    deal.stage = fromText<DealStage>(m_stage->currentData().toString()).value_or(DealStage::Qualification);
    deal.expectedClose = m_expected->date().value_or(QDate());
    return deal;
}

void DealDialog::submit()
{
    if (const auto deal = entered())
        save(*deal);
}

void DealDialog::save(const Deal &deal)
{
    setBusy(true);
    m_session
        .write({deal.id ? u"change-deal"_s : u"create-deal"_s},
               [deal](Transaction &tx) {
                   if (!deal.id)
                       return deals::create(tx, deal);
                   deals::change(tx, deal);
                   return deal.id;
               })
        .then(this, [this](DealId id) { done(id, tr("Deal saved.")); })
        .onFailed(this, [this, deal](const Error &error) { failed(error, deal, &DealDialog::save); });
}

void DealDialog::win(const Deal &deal)
{
    setBusy(true);
    m_session
        .write({u"win-deal"_s},
               [deal](Transaction &tx) {
                   deals::change(tx, deal);
                   deals::win(tx, deal.id);
               })
        .then(this, [this, deal] { done(deal.id, tr("Won: %1.").arg(deal.name)); })
        .onFailed(this, [this, deal](const Error &error) { failed(error, deal, &DealDialog::win); });
}

void DealDialog::failed(const Error &error, const Deal &mine, void (DealDialog::*again)(const Deal &))
{
    const QList<RecordField<Deal>> fields = {
        recordField(tr("What they want to buy"), &Deal::name),
        recordField(tr("Value"), &Deal::value, [](const Money &value) { return amountText(value); }),
        recordField(tr("Stage"), &Deal::stage, [](DealStage stage) { return words::label(stage); }),
        recordField(tr("Expected close"), &Deal::expectedClose,
                    [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); })};
    settle<Deal>(
        m_session, error, {mine.name, fields, m_deal, mine},
        [id = mine.id, lead = mine.lead](Reading &reading) {
            return recordIn(deals::of(reading, lead), id, u"deal"_s);
        },
        [this, again](const Deal &deal) { (this->*again)(deal); });
}

void DealDialog::lose()
{
    auto *dialog = LostDialog::open(m_session, parentWidget(), m_deal);
    connect(dialog, &LostDialog::messageRaised, this, &DealDialog::messageRaised);
    connect(dialog, &QDialog::accepted, this, &QDialog::accept);
}

void DealDialog::done(DealId id, const QString &text)
{
    Q_EMIT saved(id);
    Q_EMIT messageRaised({Message::Kind::Success, text, {}});
    accept();
}

LostDialog *LostDialog::open(Session &session, QWidget *parent, const Deal &deal)
{
    auto *dialog = new LostDialog(session, deal, parent);
    dialog->open();
    return dialog;
}

LostDialog::LostDialog(Session &session, const Deal &deal, QWidget *parent)
    : FormDialog(tr("Deal lost"), tr("Lost"), parent),
      m_session(session),
      m_deal(deal),
      m_reason(new QLineEdit),
      m_then(new ChoiceChips)
{
    setObjectName(u"lostDialog"_s);
    setIntroduction(deal.name);
    m_then->setChoices({{u"open"_s, tr("Keep working on it"), {}, {}, Tone::Neutral},
                        {toText(Outcome::Recycled), tr("Back to marketing"), {}, {}, Tone::Neutral},
                        {toText(Outcome::Lost), tr("The lead is lost"), {}, {}, Tone::Neutral}});
    m_then->setSelected({toText(Outcome::Lost)});
    addField(u"lost_reason"_s, tr("Why was it lost?"), m_reason);
    addField(u"outcome"_s, tr("And the lead?"), m_then);
    m_reason->setFocus();
}

void LostDialog::submit()
{
    setBusy(true);
    m_session
        .write({u"lose-deal"_s},
               [id = m_deal.id, reason = m_reason->text(), outcome = fromText<Outcome>(m_then->selectedKey())](
                   Transaction &tx) { deals::lose(tx, id, reason, outcome); })
        .then(this,
              [this] {
                  Q_EMIT messageRaised({Message::Kind::Info, tr("Deal lost. The reason is noted."), {}});
                  accept();
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

} // namespace smarketing
