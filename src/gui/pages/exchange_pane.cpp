// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exchange_pane.h"

#include "parts/button.h"
#include "parts/empty_state.h"
#include "parts/label.h"
#include "parts/table_view.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"

#include <QAction>
#include <QLocale>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

enum SessionColumn { SessionWhen, SessionTopic, SessionShows, SessionState, SessionColumns };
enum CardColumn { CardName, CardSide, CardColumns };

constexpr std::chrono::days aWeek{7};

QStandardItem *pill(const QString &text, Tone tone)
{
    auto *item = new QStandardItem(text);
    item->setData(int(tone), role::tone);
    return item;
}

Tone toneOf(Department side)
{
    return side == Department::Marketing ? Tone::Marketing : Tone::Sales;
}

/// Below a list: what the chosen row says, as much as there is.
QScrollArea *scrolled(Label *label)
{
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(label);
    return scroll;
}

} // namespace

struct ExchangePane::Answer {
    QList<processExchange::Record> sessions;
    ExchangeDialog::Choices choices;
};

ExchangePane::ExchangePane(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_nextMeeting(session.now() + aWeek),
      m_sessionModel(new QStandardItemModel(0, SessionColumns, this)),
      m_cardModel(new QStandardItemModel(0, CardColumns, this)),
      m_sessionTable(new TableView),
      m_cardTable(new TableView),
      m_learned(new Label),
      m_steps(new Label)
{
    setObjectName(u"exchangePane"_s);
    makeActions();
    makeTables();
    auto *intro = new Label(
        tr("A short slot of the meeting in which one side shows the other how it works, and the cards written for it."),
        TextSize::Body, Tone::Muted);
    intro->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    row->addWidget(makeColumn(tr("Who shows what"), m_sessionTable, {m_addSession, m_editSession, m_removeSession},
                              scrolled(m_learned)),
                   3); // four columns beside two
    row->addWidget(makeColumn(tr("How we work"), m_cardTable, {m_addCard, m_editCard, m_removeCard}, scrolled(m_steps)),
                   2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(intro);
    column->addLayout(row, 1);
    setFocusProxy(m_sessionTable);
    connect(&session, &Session::actorChanged, this, &ExchangePane::follow);
    follow();
    reload();
}

QAction *ExchangePane::makeAction(const QString &name, const QString &iconName, const QString &text,
                                  void (ExchangePane::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ExchangePane::makeActions()
{
    m_addSession = makeAction(u"addSession"_s, u"plus"_s, tr("Plan a session"), &ExchangePane::addSession);
    m_editSession = makeAction(u"editSession"_s, u"pencil"_s, tr("Change the session"), &ExchangePane::editSession);
    m_removeSession =
        makeAction(u"removeSession"_s, u"trash"_s, tr("Call the session off"), &ExchangePane::removeSession);
    m_addCard = makeAction(u"addCard"_s, u"plus"_s, tr("Write a card"), &ExchangePane::addCard);
    m_editCard = makeAction(u"editCard"_s, u"pencil"_s, tr("Change the card"), &ExchangePane::editCard);
    m_removeCard = makeAction(u"removeCard"_s, u"trash"_s, tr("Delete the card"), &ExchangePane::removeCard);
}

void ExchangePane::makeTables()
{
    m_sessionModel->setHorizontalHeaderLabels({tr("When"), tr("What is shown"), tr("Who shows"), tr("State")});
    m_cardModel->setHorizontalHeaderLabels({tr("What is done"), tr("By which side")});
    m_sessionTable->setObjectName(u"sessionList"_s);
    m_cardTable->setObjectName(u"cardList"_s);
    m_sessionTable->setModel(m_sessionModel);
    m_cardTable->setModel(m_cardModel);
    m_sessionTable->setColumnKind(SessionState, ColumnKind::Pill);
    m_cardTable->setColumnKind(CardSide, ColumnKind::Pill);
    m_sessionTable->setColumnWidth(SessionWhen, 120);
    m_sessionTable->setColumnWidth(SessionTopic, 220);
    m_cardTable->setColumnWidth(CardName, 260);
    m_sessionTable->setEmptyState(
        new EmptyState(u"handshake"_s, tr("No session planned"),
                       tr("Fifteen minutes in which one side shows the other what it does all day.")));
    m_cardTable->setEmptyState(new EmptyState(u"route"_s, tr("No cards yet"),
                                              tr("Write down step by step how you do a task, for the other side.")));
    m_learned->setObjectName(u"sessionLearned"_s);
    m_steps->setObjectName(u"cardSteps"_s);
    connect(m_sessionTable, &TableView::rowActivated, m_editSession, &QAction::trigger);
    connect(m_cardTable, &TableView::rowActivated, m_editCard, &QAction::trigger);
    for (TableView *table : {m_sessionTable, m_cardTable}) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setSortingEnabled(false);
        table->setColumnsGiveWay();
        connect(table, &TableView::rowSelectionChanged, this, &ExchangePane::follow);
    }
}

QWidget *ExchangePane::makeColumn(const QString &title, TableView *table, const QList<QAction *> &actions,
                                  QWidget *below)
{
    table->setAccessibleName(title);
    auto *box = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new SectionLabel(title));
    head->addStretch(1);
    for (QAction *action : actions) {
        if (action == actions.first()) {
            head->addWidget(makeActionButton(action, ButtonKind::Quiet));
            continue;
        }
        const QString name = action->objectName() + u"Button"_s;
        QPushButton *button = makeIconButton(name, action == actions.last() ? u"trash"_s : u"pencil"_s, action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        head->addWidget(button);
    }
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(table, 3);
    column->addWidget(below, 2);
    return box;
}

void ExchangePane::whenChanged(const Changes &changes)
{
    if (changes.touchesAny({u"exchange_session"_s, u"process_card"_s, u"person"_s, u"setting"_s}))
        reload();
}

void ExchangePane::reload()
{
    read(
        m_reading,
        [](Reading &reading) {
            return Answer{
                processExchange::sessions(reading),
                {people::all(reading), processExchange::cards(reading), settings::timeZone(reading)},
            };
        },
        [this](const Answer &answer) { take(answer); });
}

void ExchangePane::take(const Answer &answer)
{
    const processExchange::Record *before = chosenSession();
    const ExchangeSessionId session = m_wanted ? m_wanted : before ? before->session.id : ExchangeSessionId();
    const ProcessCardId card = chosenCard() ? chosenCard()->id : ProcessCardId();
    m_sessions = answer.sessions;
    m_choices = answer.choices;
    m_loaded = true;
    showSessions();
    showCards();
    select(session);
    for (int row = 0; row < m_choices.cards.size(); ++row) {
        if (row == 0 || m_choices.cards.at(row).id == card)
            m_cardTable->selectRow(row);
    }
    if (!chosenSession() && !m_sessions.isEmpty())
        m_sessionTable->selectRow(0);
    follow();
}

void ExchangePane::showSessions()
{
    m_sessionModel->setRowCount(0);
    for (const processExchange::Record &one : std::as_const(m_sessions)) {
        const QDateTime at = toDateTime(one.session.startsAt).toTimeZone(m_choices.zone);
        const bool held = !one.session.learned.isEmpty();
        const bool past = one.session.startsAt < session().now();
        m_sessionModel->appendRow({new QStandardItem(QLocale().toString(at, QLocale::ShortFormat)),
                                   new QStandardItem(one.session.topic), pill(one.shownBy, toneOf(one.session.host)),
                                   held   ? pill(tr("Learned"), Tone::Success)
                                   : past ? pill(tr("To be noted"), Tone::Warning)
                                          : pill(tr("Planned"), Tone::Info)});
    }
}

void ExchangePane::showCards()
{
    m_cardModel->setRowCount(0);
    for (const ProcessCard &one : std::as_const(m_choices.cards))
        m_cardModel->appendRow(
            {new QStandardItem(one.name), pill(words::label(one.department), toneOf(one.department))});
}

void ExchangePane::select(ExchangeSessionId wanted)
{
    m_wanted = wanted;
    for (int row = 0; row < m_sessions.size(); ++row) {
        if (m_sessions.at(row).session.id != wanted)
            continue;
        m_sessionTable->selectRow(row);
        m_wanted = {};
    }
}

const processExchange::Record *ExchangePane::chosenSession() const
{
    const int row = m_sessionTable->selectedRows().value(0, -1);
    return row >= 0 && row < m_sessions.size() ? &m_sessions.at(row) : nullptr;
}

const ProcessCard *ExchangePane::chosenCard() const
{
    const int row = m_cardTable->selectedRows().value(0, -1);
    return row >= 0 && row < m_choices.cards.size() ? &m_choices.cards.at(row) : nullptr;
}

void ExchangePane::follow()
{
    const Person &actor = session().actor();
    const bool writes = may(actor, Action::EditAgenda);
    const bool writesForAll = may(actor, Action::RunMeeting);
    const bool hasSide = actor.department == Department::Marketing || actor.department == Department::Sales;
    const processExchange::Record *chosen = chosenSession();
    const ProcessCard *card = chosenCard();
    m_addSession->setEnabled(writes);
    m_addSession->setToolTip(writes ? m_addSession->text() : words::whyNot(actor, Action::EditAgenda));
    for (QAction *action : {m_editSession, m_removeSession})
        action->setEnabled(writes && chosen);
    m_addCard->setEnabled(writes && (hasSide || writesForAll));
    for (QAction *action : {m_editCard, m_removeCard})
        action->setEnabled(card && writes && (writesForAll || card->department == actor.department));
    QStringList said;
    if (chosen && !chosen->card.isEmpty())
        said += tr("Card: %1").arg(chosen->card);
    if (chosen)
        said += chosen->session.learned.isEmpty()
                    ? tr("What %1 took from it is noted here afterwards.")
                          .arg(words::label(otherSide(chosen->session.host)))
                    : tr("%1 learned: %2").arg(words::label(otherSide(chosen->session.host)), chosen->session.learned);
    m_learned->setText(said.join(u'\n'));
    QStringList steps;
    for (int i = 0; card && i < card->steps.size(); ++i)
        steps += u"%1. %2"_s.arg(i + 1).arg(card->steps.at(i));
    m_steps->setText(steps.join(u'\n'));
}

void ExchangePane::openSession(const ExchangeSession &exchange)
{
    (new ExchangeDialog(session(), exchange, m_choices, this))->open();
}

void ExchangePane::openCard(const ProcessCard &card)
{
    (new ProcessCardDialog(session(), card, this))->open();
}

void ExchangePane::addSession()
{
    ExchangeSession fresh;
    const Person &actor = session().actor();
    if (actor.department == Department::Sales)
        fresh.host = Department::Sales;
    if (actor.department == fresh.host)
        fresh.shownBy = actor.id;
    fresh.startsAt = m_nextMeeting;
    openSession(fresh);
}

void ExchangePane::editSession()
{
    if (const processExchange::Record *chosen = chosenSession())
        openSession(chosen->session);
}

void ExchangePane::removeSession()
{
    const ExchangeSessionId id = chosenSession()->session.id;
    write(
        u"remove-exchange"_s, [id](Transaction &tx) { processExchange::removeSession(tx, id); },
        [this, id] {
            tell(tr("The session is called off."), [this, id] {
                write(
                    u"restore-exchange"_s, [id](Transaction &tx) { processExchange::restoreSession(tx, id); }, [] {});
            });
        });
}

void ExchangePane::addCard()
{
    ProcessCard fresh;
    if (session().actor().department == Department::Sales)
        fresh.department = Department::Sales;
    openCard(fresh);
}

void ExchangePane::editCard()
{
    if (const ProcessCard *chosen = chosenCard())
        openCard(*chosen);
}

void ExchangePane::removeCard()
{
    const ProcessCardId id = chosenCard()->id;
    write(
        u"remove-card"_s, [id](Transaction &tx) { processExchange::removeCard(tx, id); },
        [this, id] {
            tell(tr("The card is deleted."), [this, id] {
                write(
                    u"restore-card"_s, [id](Transaction &tx) { processExchange::restoreCard(tx, id); }, [] {});
            });
        });
}

} // namespace smarketing
