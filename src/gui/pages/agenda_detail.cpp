// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agenda_detail.h"

#include "amount_text.h"
#include "dialogs/record_conflict.h"
#include "models/agenda_model.h"
#include "parts/action_entry.h"
#include "parts/button.h"
#include "parts/comments_pane.h"
#include "parts/flow_layout.h"
#include "parts/label.h"
#include "parts/outcome_list.h"
#include "parts/pill.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/decision.h"
#include "smarketing/workbench/words.h"

#include <QAction>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds noteDelay{600};
constexpr int linesOfNotes = 4;
constexpr int daysToDo = 7;

Label *wrapping(TextSize size = TextSize::Body, Tone tone = Tone::Neutral)
{
    auto *label = new Label({}, size, tone);
    label->setWordWrap(true);
    return label;
}

/// Where the cause of an item is looked at and dealt with.
std::optional<Link> causeOf(const AgendaItem &item)
{
    const QVariant key = item.key.section(u':', 0, 0).toLongLong();
    switch (item.source) {
    case AgendaSource::OverdueFeedback:
        return Link{u"inbox"_s, {{u"rep"_s, key}, {u"state"_s, u"overdue"_s}}};
    case AgendaSource::LowRating:
        return Link{u"feedback"_s, {{u"unanswered"_s, true}, {u"campaign"_s, key}}};
    case AgendaSource::Divergence:
        return Link{u"dashboard"_s, {}};
    case AgendaSource::PersonaDrift:
        return Link{u"personas"_s, {{u"persona"_s, key}}};
    case AgendaSource::Campaign:
        return Link{u"campaigns"_s, {{u"campaign"_s, key}}};
    case AgendaSource::Goal:
        return Link{u"goals"_s, {{u"goal"_s, key}}};
    case AgendaSource::Objection: // its key is the objection's own
        return Link{item.section == AgendaSection::Weeks ? u"campaigns"_s : u"goals"_s, {}};
    case AgendaSource::Exchange:
        return Link{u"meeting"_s, {{u"exchange"_s, key}}};
    case AgendaSource::Manual:
    case AgendaSource::Action:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

AgendaDetail::AgendaDetail(Session &session, const QList<QAction *> &outcomes, QWidget *parent)
    : ActionPane(session, parent),
      m_title(wrapping()),
      m_reason(wrapping()),
      m_rank(wrapping(TextSize::Small, Tone::Muted)),
      m_owed(wrapping(TextSize::Small)),
      m_state(new Pill),
      m_open(makeButton(u"openCause"_s, tr("Look at it"), u"external-link"_s, ButtonKind::Quiet)),
      m_outcomes(new QWidget),
      m_notes(new QPlainTextEdit),
      m_decisionHeading(new SectionLabel(tr("Decisions"))),
      m_actionHeading(new SectionLabel(tr("Actions"))),
      m_decisions(new OutcomeList),
      m_actions(new OutcomeList),
      m_decisionEntry(new ActionEntry(ActionEntry::Kind::Decision)),
      m_actionEntry(new ActionEntry(ActionEntry::Kind::Action)),
      m_comments(new CommentsPane(session)),
      m_scroll(new QScrollArea)
{
    setObjectName(u"agendaDetail"_s);
    build(outcomes);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(noteDelay);
    connect(&m_saveSoon, &QTimer::timeout, this, &AgendaDetail::saveNotes);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (m_notes->hasFocus())
            m_saveSoon.start();
    });
    connect(m_open, &QPushButton::clicked, this, &AgendaDetail::openCause);
    connect(m_comments, &Pane::messageRaised, this, &Pane::messageRaised);
    connect(m_decisionEntry, &ActionEntry::given, this, [this](const ActionItem &given) { decide(given.text); });
    connect(m_actionEntry, &ActionEntry::given, this, &AgendaDetail::act);
    connect(m_decisions, &OutcomeList::removeWanted, this, [this](qint64 id) { removeDecision(DecisionId(id)); });
    connect(m_actions, &OutcomeList::removeWanted, this, [this](qint64 id) { removeAction(ActionItemId(id)); });
    connect(m_actions, &OutcomeList::checked, this, [this](qint64 id, bool on) { setDone(ActionItemId(id), on); });
    for (ActionEntry *entry : {m_decisionEntry, m_actionEntry})
        connect(entry, &ActionEntry::leaveRequested, this, &AgendaDetail::leaveRequested);
}

void AgendaDetail::build(const QList<QAction *> &outcomes)
{
    m_title->setObjectName(u"agendaTitle"_s);
    m_title->setTextSize(TextSize::Large, true);
    m_reason->setObjectName(u"agendaReason"_s);
    m_rank->setObjectName(u"agendaRank"_s);
    m_owed->setObjectName(u"agendaOwed"_s);
    m_notes->setObjectName(u"agendaNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setPlaceholderText(tr("What is said"));
    m_notes->installEventFilter(this);
    m_decisions->setObjectName(u"decisionList"_s);
    m_decisions->setAccessibleName(tr("Decisions"));
    m_actions->setObjectName(u"actionList"_s);
    m_actions->setAccessibleName(tr("Actions"));
    auto *flow = new FlowLayout(m_outcomes);
    for (QAction *action : outcomes)
        flow->addWidget(makeActionButton(action));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xs, 0, space::m, space::s);
    column->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_open);
    column->addLayout(head);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_reason, m_owed, m_rank, m_outcomes})
        column->addWidget(widget);
    auto *notes = new SectionLabel(tr("Notes"));
    notes->setBuddy(m_notes);
    m_notes->setAccessibleName(notes->text());
    column->addWidget(notes);
    column->addWidget(m_notes);
    column->addWidget(m_decisionHeading);
    column->addWidget(m_decisions);
    column->addWidget(m_decisionEntry);
    column->addWidget(m_actionHeading);
    column->addWidget(m_actions);
    column->addWidget(m_actionEntry);
    column->addWidget(new SectionLabel(tr("Comments")));
    m_comments->keepHeight();
    column->addWidget(m_comments);
    column->addStretch(1);
    m_scroll->setObjectName(u"agendaScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
}

void AgendaDetail::show(const meetings::Board &board, const AgendaItem &item)
{
    const bool other = item.id != m_item.id;
    if (other)
        saveNotes();
    m_item = item;
    m_board = board;
    m_comments->setSubject({CommentSubject::AgendaItem, item.id.value});
    const bool running = board.meeting && board.meeting->state == MeetingState::Running;
    const bool over = !board.meeting || board.meeting->isOver();
    const bool writes = may(session().actor(), Action::EditAgenda) && !over;
    m_title->setText(words::agendaTitle(item));
    m_reason->setText(words::agendaReason(item));
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_rank->setText(words::agendaRank(item, board.meeting->startsAt, item.money ? amountText(*item.money) : QString()));
    m_state->setLook({words::label(item.state), toneOf(item.state), iconOf(item.state)});
    m_open->setVisible(causeOf(item).has_value());
    m_outcomes->setVisible(running);
    showNotes();
    m_notes->setReadOnly(!writes);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * linesOfNotes + space::l);
    QList<OutcomeLine> decisions;
    for (const auto &record : board.decisions) {
        if (record.decision.item == item.id)
            decisions += OutcomeLine{record.decision.id.value, record.decision.text, {}, Tone::Muted, false, false,
                                     running && writes};
    }
    m_decisions->setLines(decisions);
    QList<OutcomeLine> actions;
    const QDate today = localDate(session().now(), board.zone);
    for (const auto &record : board.actions) {
        const ActionItem &one = record.action;
        const bool isTheItem = item.source == AgendaSource::Action && item.key == QString::number(one.id.value);
        if (one.item == item.id || isTheItem)
            actions +=
                OutcomeLine{one.id.value,
                            one.text,
                            tr("%1, by %2").arg(record.owner, QLocale().toString(one.dueOn, QLocale::ShortFormat)),
                            one.isOverdue(today) ? Tone::Error : Tone::Muted,
                            one.owner == session().actor().id || may(session().actor(), Action::RunMeeting),
                            one.state == ActionState::Done,
                            running && writes && !isTheItem};
    }
    m_actions->setLines(actions);
    for (ActionEntry *entry : {m_decisionEntry, m_actionEntry})
        entry->setVisible(running && writes);
    m_decisionHeading->setVisible(running || !decisions.isEmpty());
    m_actionHeading->setVisible(running || !actions.isEmpty());
    QList<Person> people;
    for (const meetings::Attendee &attendee : board.attendees)
        people += attendee.person;
    m_actionEntry->setOwners(people);
    m_actionEntry->setDefaultDay(localDate(board.meeting->startsAt, board.zone).addDays(daysToDo));
    showOwed();
}

void AgendaDetail::showOwed()
{
    m_owed->setVisible(m_item.source == AgendaSource::OverdueFeedback);
    if (m_item.source != AgendaSource::OverdueFeedback)
        return;
    read(
        m_owedRead, [id = m_item.id](Reading &reading) { return agenda::owed(reading, id); },
        [this](const QList<agenda::OwedLead> &leads) {
            QStringList lines;
            for (const agenda::OwedLead &lead : leads) {
                const QString due =
                    QLocale().toString(toDateTime(lead.dueAt).toTimeZone(m_board.zone), QLocale::ShortFormat);
                lines += lead.given ? tr("✓ %1: given").arg(lead.lead) : tr("%1: due %2").arg(lead.lead, due);
            }
            m_owed->setText(lines.join(u'\n'));
        });
}

/// What others wrote, unless somebody writes here just now.
void AgendaDetail::showNotes()
{
    const bool writing =
        m_notes->toPlainText() != m_notesBefore && m_notes->property("item").toLongLong() == m_item.id.value;
    if (writing)
        return;
    m_notesBefore = m_item.notes;
    m_notes->setProperty("item", m_item.id.value);
    if (m_notes->toPlainText() != m_item.notes)
        m_notes->setPlainText(m_item.notes);
}

void AgendaDetail::saveNotes()
{
    m_saveSoon.stop();
    const AgendaItemId id(m_notes->property("item").toLongLong());
    const QString mine = m_notes->toPlainText();
    if (!id || mine == m_notesBefore)
        return;
    const QString before = std::exchange(m_notesBefore, mine);
    write(
        u"note-agenda-item"_s, [=](Transaction &tx) { agenda::setNotes(tx, id, before, mine); }, [] {},
        [this, id, before, mine](const Error &error) {
            if (!dynamic_cast<const Conflict *>(&error))
                return false;
            askWhoseNotes(id, before, mine);
            return true;
        });
}

void AgendaDetail::askWhoseNotes(AgendaItemId id, const QString &before, const QString &mine)
{
    read(
        m_conflictRead, [id](Reading &reading) { return agenda::find(reading, id); },
        [this, id, before, mine](const std::optional<AgendaItem> &now) {
            if (!now)
                return;
            AgendaItem own = *now;
            own.notes = mine;
            AgendaItem seen = *now;
            seen.notes = before;
            const auto settled = [this, id, theirs = now->notes](const AgendaItem &merged) {
                if (m_item.id == id) {
                    m_notesBefore = merged.notes;
                    m_notes->setPlainText(merged.notes);
                }
                if (merged.notes != theirs)
                    write(
                        u"note-agenda-item"_s,
                        [id, theirs, notes = merged.notes](Transaction &tx) {
                            agenda::setNotes(tx, id, theirs, notes);
                        },
                        [] {});
            };
            const auto undecided = [this, id, before] {
                if (m_item.id == id)
                    m_notesBefore = before;
            };
            chooseVersions<AgendaItem>(this, words::agendaTitle(*now), {recordField(tr("Notes"), &AgendaItem::notes)},
                                       seen, own, *now, settled, undecided);
        });
}

bool AgendaDetail::isSettled() const
{
    return Pane::isSettled() && !m_saveSoon.isActive() && m_comments->isSettled();
}

void AgendaDetail::showComments()
{
    // They have their place only after the layout.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_comments); });
}

void AgendaDetail::startNotes()
{
    m_notes->setFocus(Qt::ShortcutFocusReason);
    m_notes->moveCursor(QTextCursor::End);
}

void AgendaDetail::startDecision()
{
    m_decisionEntry->start();
}

void AgendaDetail::startAction()
{
    m_actionEntry->start();
}

bool AgendaDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        saveNotes();
    if (watched == m_notes && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

void AgendaDetail::openCause()
{
    if (const auto link = causeOf(m_item))
        Q_EMIT linkActivated(*link);
}

} // namespace smarketing
