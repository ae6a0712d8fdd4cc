// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inbox_detail.h"

#include "models/inbox_model.h"
#include "models/lead_look.h"
#include "pages/inbox_deals.h"
#include "parts/button.h"
#include "parts/comments_pane.h"
#include "parts/flow_layout.h"
#include "parts/key_value_view.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "parts/timeline.h"

#include "smarketing/workbench/deal.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/scorecard.h"
#include "smarketing/workbench/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int timelineHeight = 280;

QHBoxLayout *rowIn(QWidget *box)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    return row;
}

QString shortTime(Instant at)
{
    return QLocale().toString(toDateTime(at).toLocalTime(), QLocale::ShortFormat);
}

} // namespace

std::optional<InboxSubject> InboxSubject::read(Reading &reading, HandoffId id)
{
    const auto item = handoffs::find(reading, id);
    if (!item)
        return std::nullopt;
    InboxSubject subject;
    subject.item = *item;
    subject.lead = leads::detail(reading, item->handoff.lead);
    for (const PersonaVersion &version : personas::find(reading, item->handoff.persona).versions) {
        if (version.id == item->handoff.personaVersion)
            subject.personaSummary = version.summary;
    }
    if (const QList<Feedback> given = handoffs::feedbackOf(reading, id); !given.isEmpty()) {
        subject.feedback = given.first();
        const auto line = handoffs::feedback(reading, given.first().id);
        if (line && line->answer)
            subject.answer = InboxDetail::tr("%1 answered: %2").arg(line->answeredBy, line->answer->text);
    }
    subject.deals = deals::of(reading, item->handoff.lead);
    subject.events = leads::timeline(reading, item->handoff.lead);
    subject.choices = FeedbackChoices::read(reading);
    subject.soonUntil = scorecards::soon(reading).forSales;
    return subject;
}

InboxDetail::InboxDetail(Session &session, const Actions &actions, QWidget *parent)
    : QScrollArea(parent),
      m_session(session),
      m_name(new Label),
      m_company(new Label({}, TextSize::Body, Tone::Muted)),
      m_stage(new Pill),
      m_due(new Pill),
      m_note(new Label),
      m_facts(new KeyValueView),
      m_whyNot(new Label({}, TextSize::Body, Tone::Muted)),
      m_logging(new QWidget),
      m_log(new QLineEdit),
      m_given(new Label),
      m_form(new FeedbackForm(session)),
      m_deals(new InboxDeals),
      m_timeline(new Timeline),
      m_comments(new CommentsPane(session))
{
    setObjectName(u"inboxDetail"_s);
    setAccessibleName(tr("The lead handed over"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(u"inboxNote"_s);
    for (Label *text : {m_note, m_whyNot, m_given, m_company})
        text->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_whyNot->setObjectName(u"inboxWhyNot"_s);
    m_given->setObjectName(u"inboxGivenFeedback"_s);
    m_timeline->setFixedHeight(timelineHeight);
    m_comments->keepHeight();

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, 0, space::m, space::l);
    column->setSpacing(space::m);
    column->addWidget(buildHead(actions));
    column->addWidget(m_whyNot);
    column->addWidget(buildActions(actions));
    column->addWidget(m_logging);
    column->addWidget(new SectionLabel(tr("What marketing knows")));
    column->addWidget(m_note);
    column->addWidget(m_facts);
    column->addWidget(new SectionLabel(tr("Feedback")));
    column->addWidget(m_given);
    column->addWidget(m_form);
    column->addWidget(buildClosing());
    column->addWidget(m_deals);
    column->addWidget(new SectionLabel(tr("What happened")));
    column->addWidget(m_timeline);
    column->addWidget(new SectionLabel(tr("Comments")));
    column->addWidget(m_comments);
    column->addStretch(1);
    setWidget(content);
    connect(m_deals, &InboxDeals::openRequested, this, &InboxDetail::dealRequested);
    connect(m_form, &FeedbackForm::givenUp, this, [this] {
        if (m_mode != Mode::Rate)
            showForm(Mode::None);
        Q_EMIT leaveRequested();
    });
}

QWidget *InboxDetail::buildHead(const Actions &actions)
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_name->setObjectName(u"inboxLeadName"_s);
    m_name->setTextSize(TextSize::Title, true);
    m_name->setElided(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(space::s);
    title->addWidget(m_name, 1);
    title->addWidget(makeActionButton(actions.openLead, ButtonKind::Quiet));
    auto *pills = new QWidget;
    auto *pillFlow = new FlowLayout(pills, space::s);
    pillFlow->addWidget(m_stage);
    pillFlow->addWidget(m_due);
    column->addLayout(title);
    column->addWidget(m_company);
    column->addWidget(pills);
    return head;
}

QWidget *InboxDetail::buildActions(const Actions &actions)
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box, space::s);
    m_decide = new QWidget;
    auto *decide = rowIn(m_decide);
    decide->addWidget(makeActionButton(actions.accept, ButtonKind::Primary));
    decide->addWidget(makeActionButton(actions.decline));
    row->addWidget(m_decide);
    m_qualify = makeActionButton(actions.qualify);
    row->addWidget(m_qualify);
    m_contact = new QWidget;
    auto *contact = new FlowLayout(m_contact, space::s);
    for (QAction *action : {actions.call, actions.email, actions.meeting})
        contact->addWidget(makeActionButton(action, ButtonKind::Quiet));
    row->addWidget(m_contact);

    auto *log = rowIn(m_logging);
    auto *done = makeButton(u"inboxLogDone"_s, tr("Log"), u"check"_s);
    m_log->setObjectName(u"inboxLog"_s);
    log->addWidget(m_log, 1);
    log->addWidget(done);
    m_logging->hide();
    const auto finish = [this] {
        m_logging->hide();
        Q_EMIT logRequested(m_logKind, m_log->text());
    };
    connect(m_log, &QLineEdit::returnPressed, this, finish);
    connect(done, &QPushButton::clicked, this, finish);
    return box;
}

QWidget *InboxDetail::buildClosing()
{
    m_closing = new QWidget;
    auto *column = new QVBoxLayout(m_closing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new Label(tr("How did it end?"), TextSize::Body, Tone::Muted));
    auto *outcomes = new QWidget;
    auto *row = new FlowLayout(outcomes, space::s);
    const auto add = [&](const QString &name, const QString &text, const QString &iconName, Outcome outcome) {
        auto *button = makeButton(name, text, iconName);
        connect(button, &QPushButton::clicked, this, [this, outcome] { Q_EMIT closeRequested(outcome); });
        row->addWidget(button);
    };
    add(u"inboxCloseWon"_s, tr("&Won"), u"trophy"_s, Outcome::Won);
    add(u"inboxCloseLost"_s, tr("&Lost"), u"circle-x"_s, Outcome::Lost);
    add(u"inboxCloseRecycled"_s, tr("&Back to marketing"), u"rotate"_s, Outcome::Recycled);
    column->addWidget(outcomes);
    auto *revise = makeButton(u"inboxRevise"_s, tr("Change the feedback…"), u"pencil"_s, ButtonKind::Quiet);
    connect(revise, &QPushButton::clicked, this, [this] { showForm(Mode::Revise); });
    column->addWidget(revise, 0, Qt::AlignLeft);
    return m_closing;
}

HandoffId InboxDetail::handoff() const
{
    return m_subject.item.handoff.id;
}

bool InboxDetail::mayWork() const
{
    return may(m_session.actor(), Action::RateOwnHandoff) && m_subject.item.handoff.receiver == m_session.actor().id;
}

void InboxDetail::show(const InboxSubject &subject)
{
    const Handoff &before = m_subject.item.handoff;
    const Handoff &now = subject.item.handoff;
    const bool same = before.id == now.id && before.state == now.state && before.feedback == now.feedback;
    const bool other = before.id != now.id;
    m_subject = subject;
    if (other) {
        m_logging->hide();
        verticalScrollBar()->setValue(0);
        ensureVisible(0, 0);
    }
    m_comments->setSubject({CommentSubject::Handoff, now.id.value});
    showFacts();
    m_deals->setDeals(subject.deals, may(m_session.actor(), Action::EditDeal));
    QList<TimelineEntry> entries;
    for (const LeadEvent &event : subject.events)
        entries += leadLook::entry(event);
    m_timeline->setEntries(entries);
    showWork();
    if (!same)
        showForm(mayWork() && now.state == HandoffState::Accepted && now.owesFeedback() ? Mode::Rate : Mode::None);
}

void InboxDetail::showFacts()
{
    const handoffs::InboxItem &item = m_subject.item;
    const smarketing::Lead &lead = m_subject.lead.lead;
    const DueLook due = dueLook(item.handoff, m_session.now(), m_subject.soonUntil);
    m_name->setText(item.leadName);
    m_company->setText(leadLook::joined({lead.company, lead.jobTitle, lead.city}));
    m_company->setVisible(!m_company->text().isEmpty());
    m_stage->setLook(leadLook::pill(item.stage));
    const bool overdue = item.handoff.isOverdue(m_session.now()); // which is a sentence by itself
    m_due->setLook({!item.handoff.owesFeedback() ? tr("Feedback given")
                    : overdue                    ? due.text
                                                 : tr("Feedback %1").arg(due.text),
                    Tone(due.tone), due.icon});
    m_note->setText(item.handoff.note);
    const QString persona =
        m_subject.personaSummary.isEmpty() ? item.persona : u"%1: %2"_s.arg(item.persona, m_subject.personaSummary);
    const QString touched = item.handoff.firstTouchAt ? tr("made %1").arg(shortTime(*item.handoff.firstTouchAt))
                                                      : tr("due %1").arg(shortTime(item.handoff.touchDueAt));
    m_facts->setRows(QList<KeyValue>{{tr("E-mail"), lead.email},
                                     {tr("Phone"), lead.phone},
                                     {tr("Campaign"), leadLook::joined({item.campaign, item.channel})},
                                     {tr("Persona"), persona},
                                     {tr("From"), leadLook::joined({item.sender, shortTime(item.handoff.sentAt)})},
                                     {tr("First contact"), touched}} +
                     (mayWork() ? QList<KeyValue>() : QList<KeyValue>{{tr("With"), item.receiver}}));
}

void InboxDetail::showWork()
{
    const Handoff &handoff = m_subject.item.handoff;
    const bool mine = mayWork();
    const QString reason = words::whyNot(m_session.actor(), Action::RateOwnHandoff);
    m_whyNot->setText(reason.isEmpty() ? words::errorText(Refused(5, u"receiver-only"_s)) : reason);
    m_whyNot->setVisible(!mine);
    m_contact->setVisible(mine);
    m_decide->setVisible(mine && handoff.state == HandoffState::Waiting);
    m_qualify->setVisible(mine && handoff.state == HandoffState::Accepted && m_subject.item.stage == Stage::Sal);
    m_closing->setVisible(mine && handoff.state == HandoffState::Accepted && !handoff.owesFeedback());
    if (!m_subject.feedback) {
        m_given->setText(handoff.state == HandoffState::Waiting ? tr("Asked for once the lead is accepted or declined.")
                                                                : tr("Not given yet."));
        return;
    }
    const Feedback &given = *m_subject.feedback;
    QStringList reasons;
    for (const Reason &reason_ : m_subject.choices.reasons) {
        if (given.reasons.contains(reason_.id))
            reasons += words::label(reason_);
    }
    QStringList lines{tr("%1 of 5, %2").arg(QString::number(given.rating), words::ratingLabel(given.rating)),
                      tr("Persona fits: %1").arg(words::label(given.fit)), reasons.join(u", "_s), given.comment,
                      m_subject.answer};
    lines.removeAll(QString());
    m_given->setText(lines.join(u'\n'));
}

void InboxDetail::showForm(Mode mode)
{
    m_mode = mode;
    const bool shown = mode != Mode::None;
    m_given->setVisible(!shown || (m_subject.feedback && mode == Mode::Rate));
    m_form->setVisible(shown);
    if (!shown)
        return;
    m_form->setChoices(m_subject.choices);
    m_form->openFor(handoff(), mode == Mode::Decline ? FeedbackForm::Purpose::Decline : FeedbackForm::Purpose::Rate,
                    mode == Mode::Revise ? m_subject.feedback : std::nullopt);
    // The form has its place only after the layout.
    if (mode != Mode::Rate)
        QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_form); });
}

void InboxDetail::showComments()
{
    // They have their place only after the layout.
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_comments); });
}

void InboxDetail::startDecline()
{
    showForm(Mode::Decline);
    askFeedback();
}

void InboxDetail::startRating(int rating)
{
    m_form->rate(rating);
    ensureWidgetVisible(m_form);
}

void InboxDetail::askFeedback()
{
    if (!m_form->isVisible())
        return;
    ensureWidgetVisible(m_form);
    m_form->findChild<QWidget *>(u"feedbackRating"_s)->setFocus(Qt::OtherFocusReason);
}

void InboxDetail::startLog(ActivityKind kind)
{
    m_logKind = kind;
    const QString title = tr("%1 with %2: what was said?").arg(words::label(kind), m_subject.item.leadName);
    m_log->clear();
    m_log->setPlaceholderText(title);
    m_log->setAccessibleName(title);
    m_log->setToolTip(tr("Enter logs it, Escape does not"));
    m_logging->show();
    m_log->setFocus(Qt::OtherFocusReason);
}

void InboxDetail::enter()
{
    if (m_form->isVisible())
        m_form->send();
    else
        setFocus(Qt::OtherFocusReason);
}

void InboxDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_logging->hide();
        Q_EMIT leaveRequested();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace smarketing
