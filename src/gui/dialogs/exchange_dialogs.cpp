// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exchange_dialogs.h"

#include "parts/choice_chips.h"
#include "parts/moment_edit.h"
#include "parts/search_combo.h"
#include "smarketing/workbench/words.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QList<Choice> sides()
{
    return {{toText(Department::Marketing), words::label(Department::Marketing), {}, {}, Tone::Marketing},
            {toText(Department::Sales), words::label(Department::Sales), {}, {}, Tone::Sales}};
}

Department sideOf(const ChoiceChips *chips)
{
    return fromText<Department>(chips->selectedKey()).value_or(Department::Marketing);
}

void setLines(QPlainTextEdit *edit, int lines)
{
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
}

QString keyOf(qint64 id)
{
    return id > 0 ? QString::number(id) : QString();
}

} // namespace

ExchangeDialog::ExchangeDialog(Session &session, const ExchangeSession &exchange, const Choices &choices,
                               QWidget *parent)
    : FormDialog(exchange.id ? tr("Change the session") : tr("Plan a session"), tr("Save"), parent),
      m_session(session),
      m_exchange(exchange),
      m_choices(choices),
      m_topic(new QLineEdit(exchange.topic)),
      m_host(new ChoiceChips),
      m_shownBy(new SearchCombo),
      m_card(new SearchCombo),
      m_at(new MomentEdit(choices.zone)),
      m_minutes(new QSpinBox),
      m_learned(new QPlainTextEdit(exchange.learned))
{
    setObjectName(u"exchangeDialog"_s);
    m_host->setChoices(sides());
    m_host->setSelected({toText(exchange.host)});
    m_at->setMoment(exchange.startsAt);
    m_minutes->setRange(5, 480);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(exchange.minutes);
    m_minutes->setSuffix(tr(" min"));
    m_card->setClearable(true);
    setLines(m_learned, 3);
    addField(u"topic"_s, tr("What is shown"), m_topic);
    addField(u"host"_s, tr("Who shows"), m_host);
    addField(u"shownBy"_s, tr("By whom"), m_shownBy);
    addField(u"card"_s, tr("The card for it, if there is one"), m_card);
    addField(u"at"_s, tr("When"), m_at, tr("In the weekly meeting, unless you choose another time."));
    addField(u"minutes"_s, tr("Takes"), m_minutes);
    addField(u"learned"_s, tr("What the other side took from it"), m_learned,
             tr("Afterwards. Until then it stands on the agenda."));
    offer();
    m_shownBy->setCurrentKey(keyOf(exchange.shownBy.value));
    m_card->setCurrentKey(keyOf(exchange.card.value));
    connect(m_host, &ChoiceChips::changed, this, &ExchangeDialog::offer);
}

Department ExchangeDialog::host() const
{
    return sideOf(m_host);
}

/// Only people and cards of the side that shows.
void ExchangeDialog::offer()
{
    QList<SearchItem> people;
    for (const Person &person : std::as_const(m_choices.people)) {
        if (person.department == host() && (person.active || person.id == m_exchange.shownBy))
            people += SearchItem{keyOf(person.id.value), person.name, {}, u"user"_s, {}};
    }
    m_shownBy->setItems(people);
    QList<SearchItem> cards;
    for (const ProcessCard &card : std::as_const(m_choices.cards)) {
        if (card.department == host())
            cards += SearchItem{keyOf(card.id.value), card.name, {}, u"route"_s, {}};
    }
    m_card->setItems(cards);
}

void ExchangeDialog::submit()
{
    ExchangeSession exchange = m_exchange;
    exchange.topic = m_topic->text();
    exchange.host = host();
    exchange.shownBy = PersonId(m_shownBy->currentKey().toLongLong());
    exchange.card = ProcessCardId(m_card->currentKey().toLongLong());
    exchange.startsAt = m_at->moment();
    exchange.minutes = m_minutes->value();
    exchange.learned = m_learned->toPlainText();
    save(exchange);
}

void ExchangeDialog::save(const ExchangeSession &exchange)
{
    setBusy(true);
    m_session
        .write({u"save-exchange"_s}, [exchange](Transaction &tx) { return processExchange::saveSession(tx, exchange); })
        .then(this, [this](ExchangeSessionId) { accept(); })
        .onFailed(this, [this, exchange](const Error &error) {
            settle<ExchangeSession>(
                m_session, error, {exchange.topic, fields(), m_exchange, exchange},
                [id = exchange.id](Reading &reading) {
                    for (const processExchange::Record &one : processExchange::sessions(reading)) {
                        if (one.session.id == id)
                            return one.session;
                    }
                    throw NotFound(u"exchange_session"_s, id.value);
                },
                [this](const ExchangeSession &merged) { save(merged); });
        });
}

QList<RecordField<ExchangeSession>> ExchangeDialog::fields() const
{
    QHash<PersonId, QString> people;
    for (const Person &person : m_choices.people)
        people.insert(person.id, person.name);
    QHash<ProcessCardId, QString> cards;
    for (const ProcessCard &card : m_choices.cards)
        cards.insert(card.id, card.name);
    // Who shows and with which card belongs to the side that shows.
    const RecordField<ExchangeSession> host = {
        tr("Who shows"),
        [people, cards](const ExchangeSession &one) {
            QStringList parts = {words::label(one.host), people.value(one.shownBy), cards.value(one.card)};
            parts.removeAll(QString());
            return parts.join(u", "_s);
        },
        [](ExchangeSession &to, const ExchangeSession &from) {
            to.host = from.host;
            to.shownBy = from.shownBy;
            to.card = from.card;
        },
        [](const ExchangeSession &a, const ExchangeSession &b) {
            return a.host == b.host && a.shownBy == b.shownBy && a.card == b.card;
        }};
    return {recordField(tr("What is shown"), &ExchangeSession::topic), host,
            recordField(tr("When"), &ExchangeSession::startsAt,
                        [zone = m_choices.zone](Instant at) {
                            return QLocale().toString(toDateTime(at).toTimeZone(zone), QLocale::ShortFormat);
                        }),
            recordField(tr("Takes"), &ExchangeSession::minutes,
                        [](int minutes) { return QString(QString::number(minutes) + tr(" min")); }),
            recordField(tr("What the other side took from it"), &ExchangeSession::learned)};
}

ProcessCardDialog::ProcessCardDialog(Session &session, const ProcessCard &card, QWidget *parent)
    : FormDialog(card.id ? tr("Change the card") : tr("Write a card"), tr("Save"), parent),
      m_session(session),
      m_card(card),
      m_name(new QLineEdit(card.name)),
      m_department(new ChoiceChips),
      m_steps(new QPlainTextEdit(card.steps.join(u'\n')))
{
    setObjectName(u"processCardDialog"_s);
    m_department->setChoices(sides());
    m_department->setSelected({toText(card.department)});
    // Each side writes its own; a manager for either.
    m_department->setEnabled(!card.id && may(session.actor(), Action::RunMeeting));
    setLines(m_steps, 8);
    addField(u"name"_s, tr("What is done"), m_name);
    addField(u"department"_s, tr("By which side"), m_department);
    addField(u"steps"_s, tr("How, one step a line"), m_steps);
}

void ProcessCardDialog::submit()
{
    ProcessCard card = m_card;
    card.name = m_name->text();
    card.department = sideOf(m_department);
    card.steps = m_steps->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    save(card);
}

void ProcessCardDialog::save(const ProcessCard &card)
{
    setBusy(true);
    m_session.write({u"save-card"_s}, [card](Transaction &tx) { return processExchange::saveCard(tx, card); })
        .then(this, [this](ProcessCardId) { accept(); })
        .onFailed(this, [this, card](const Error &error) {
            const QList<RecordField<ProcessCard>> fields = {
                recordField(tr("What is done"), &ProcessCard::name),
                recordField(tr("How, one step a line"), &ProcessCard::steps,
                            [](const QStringList &steps) { return steps.join(u'\n'); })};
            settle<ProcessCard>(
                m_session, error, {card.name, fields, m_card, card},
                [id = card.id](Reading &reading) {
                    return recordIn(processExchange::cards(reading), id, u"process_card"_s);
                },
                [this](const ProcessCard &merged) { save(merged); });
        });
}

} // namespace smarketing
