// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_pane.h"

#include "metric_text.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/flow_layout.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "parts/timeline.h"
#include "smarketing/workbench/words.h"

#include <QGridLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

ConsentPane::ConsentPane(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_marketing(makeSide(u"marketing"_s)),
      m_sales(makeSide(u"sales"_s)),
      m_why(new Label({}, TextSize::Small, Tone::Muted)),
      m_objections(new QVBoxLayout),
      m_history(new Timeline)
{
    setObjectName(u"consentPane"_s);
    build();
    connect(&session, &Session::actorChanged, this, &ConsentPane::reload);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"consent"_s, u"consent_reply"_s, u"goal"_s, u"campaign"_s}))
            reload();
    });
}

ConsentPane::Side ConsentPane::makeSide(const QString &name)
{
    Side side{new Pill, new Label({}, TextSize::Small, Tone::Muted)};
    side.mark->setObjectName(QString(name + u"Consent"_s));
    side.who->setObjectName(QString(name + u"Said"_s));
    side.who->setWordWrap(true);
    return side;
}

void ConsentPane::build()
{
    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(space::l);
    sides->setVerticalSpacing(space::xs);
    int column = 0;
    for (const Side &side : {m_marketing, m_sales}) {
        sides->addWidget(side.mark, 0, column, Qt::AlignLeft);
        sides->addWidget(side.who, 1, column, Qt::AlignTop);
        sides->setColumnStretch(column++, 1);
    }
    auto *choices = new QWidget;
    auto *buttons = new FlowLayout(choices, space::s);
    for (const Stance stance : allOf<Stance>()) {
        const QString text = stance == Stance::Object ? tr("Object…") : words::label(stance);
        auto *button = makeButton(u"stance_"_s + toText(stance), text, lookOf(stance).icon);
        m_buttons.insert(stance, button);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, stance] {
            if (stance == Stance::Object)
                object();
            else
                give(stance);
        });
    }
    m_why->setObjectName(u"whyNotConsent"_s);
    m_why->setWordWrap(true);
    m_objections->setSpacing(space::s);
    m_history->setObjectName(u"consentHistory"_s);
    m_history->setAccessibleName(tr("What was said"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::xs, space::m, 0, 0);
    rows->setSpacing(space::m);
    rows->addLayout(sides);
    rows->addWidget(choices);
    rows->addWidget(m_why);
    rows->addLayout(m_objections);
    rows->addWidget(m_history, 1);
    rows->addStretch(0);
}

void ConsentPane::setSubject(const consents::On &on)
{
    m_on = on;
    m_history->setEntries({});
    reload();
}

void ConsentPane::reload()
{
    if (m_on.id <= 0)
        return;
    read(
        m_reading, [on = m_on](Reading &reading) { return consents::state(reading, on); },
        [this](const consents::State &state) { show(state); });
}

void ConsentPane::show(const consents::State &state)
{
    m_state = state;
    showSide(m_marketing, Department::Marketing);
    showSide(m_sales, Department::Sales);
    showButtons();
    showObjections();
    showHistory();
}

void ConsentPane::showSide(const Side &side, Department department)
{
    const bool marketing = department == Department::Marketing;
    QStringList who;
    bool objects = false;
    for (const Consent &one : m_state.now.current()) {
        if (one.department != department)
            continue;
        objects = objects || one.blocks();
        const QString said = m_state.now.hasLapsed(one)                        ? tr("said yes to other terms")
                             : one.stance == Stance::Object && one.isDecided() ? tr("objected; a manager decided")
                                                                               : words::label(one.stance);
        who += tr("%1: %2").arg(one.personName, said);
    }
    if (objects)
        side.mark->setLook({marketing ? tr("Marketing objects") : tr("Sales objects"), Tone::Error, {}});
    else if (m_state.now.hasSpoken(department))
        side.mark->setLook({marketing ? tr("Marketing consents") : tr("Sales consents"),
                            marketing ? Tone::Marketing : Tone::Sales,
                            {}});
    else
        side.mark->setLook(
            {marketing ? tr("Marketing has not spoken") : tr("Sales has not spoken"), Tone::Muted, u"circle"_s});
    side.who->setText(who.isEmpty() ? tr("One person is enough") : who.join(u'\n'));
}

void ConsentPane::showButtons()
{
    const Person &actor = session().actor();
    const Consent *mine = m_state.now.of(actor.id);
    QString whyNone;
    bool any = false;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const auto refusal = consents::whyNot(actor, m_state, it.key());
        const bool said = mine && mine->stance == it.key() && !m_state.now.hasLapsed(*mine);
        it.value()->setEnabled(!refusal && !said);
        it.value()->setVisible(m_state.proposed && speaksForSide(actor));
        it.value()->setToolTip(refusal ? words::errorText(*refusal) : said ? tr("That is what you said.") : QString());
        any = any || !refusal;
        if (refusal)
            whyNone = words::errorText(*refusal);
    }
    m_why->setText(any ? QString() : whyNone);
    m_why->setVisible(!any && !whyNone.isEmpty());
}

void ConsentPane::showObjections()
{
    while (QLayoutItem *item = m_objections->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Consent &objection : m_state.now.open())
        addObjection(objection);
}

void ConsentPane::addObjection(const Consent &objection)
{
    auto *card = new Card(tr("%1 objects").arg(objection.personName), this);
    card->setObjectName(u"objection"_s);
    const auto add = [card](const QString &text, Tone tone) {
        auto *line = new Label(text, TextSize::Body, tone);
        line->setWordWrap(true);
        card->body()->addWidget(line);
    };
    add(objection.reason, Tone::Neutral);
    for (const ConsentReply &reply : objection.replies)
        add(tr("%1: %2").arg(reply.personName, reply.text), Tone::Muted);
    add(objection.isAnswered() ? tr("Answered. %1 now says whether it still stands.").arg(objection.personName)
                               : tr("It waits for an answer, or for a manager to decide."),
        Tone::Warning);
    auto *answer = makeButton(u"answerObjection"_s, tr("Answer…"), u"message"_s);
    auto *decide = makeButton(u"decideObjection"_s, tr("Decide…"), u"scale"_s);
    const Person &actor = session().actor();
    answer->setEnabled(may(actor, Action::Comment) && actor.id != objection.person);
    answer->setToolTip(actor.id == objection.person ? tr("Somebody else answers it.")
                                                    : words::whyNot(actor, Action::Comment));
    decide->setVisible(may(actor, Action::DecideConsent));
    connect(answer, &QPushButton::clicked, this, [this, objection] { reply(objection, ReplyKind::Answer); });
    connect(decide, &QPushButton::clicked, this, [this, objection] { reply(objection, ReplyKind::Decision); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(answer);
    row->addWidget(decide);
    row->addStretch(1);
    card->body()->addLayout(row);
    m_objections->addWidget(card);
}

void ConsentPane::showHistory()
{
    QList<TimelineEntry> entries;
    for (const Consent &one : std::as_const(m_state.all)) {
        const PillLook look = lookOf(one.stance);
        entries += TimelineEntry{{},
                                 toDateTime(one.givenAt).toTimeZone(m_state.zone),
                                 look.icon,
                                 look.tone,
                                 look.text,
                                 one.reason,
                                 one.personName};
        for (const ConsentReply &reply : one.replies) {
            const bool decision = reply.kind == ReplyKind::Decision;
            entries += TimelineEntry{{},
                                     toDateTime(reply.at).toTimeZone(m_state.zone),
                                     decision ? u"scale"_s : u"message"_s,
                                     decision ? Tone::Shared : Tone::Neutral,
                                     decision ? tr("Decision") : tr("Answer"),
                                     reply.text,
                                     reply.personName};
        }
    }
    std::ranges::stable_sort(entries, std::ranges::greater{}, &TimelineEntry::at);
    m_history->setEntries(entries);
    m_history->setVisible(!entries.isEmpty());
}

/// Writes what the dialog asked for; it stays open with what is wrong, or goes.
template <class Work> void ConsentPane::send(const QString &command, Work work, WordsDialog *dialog)
{
    write(
        command, std::move(work),
        [this, dialog = QPointer(dialog)](bool nowAgreed) {
            if (dialog)
                dialog->accept();
            told(nowAgreed);
        },
        [this, dialog = QPointer(dialog)](const Error &error) {
            reload();
            if (dialog)
                dialog->showError(error);
            return !dialog.isNull();
        });
}

void ConsentPane::told(bool nowAgreed)
{
    tell(nowAgreed ? tr("Both sides consent. It is agreed.") : tr("Your word is recorded."));
    if (nowAgreed)
        Q_EMIT agreed();
    reload();
}

void ConsentPane::give(Stance stance)
{
    send(
        u"give-consent"_s,
        [on = m_on, terms = m_state.terms, stance](Transaction &tx) { return consents::give(tx, on, terms, stance); },
        nullptr);
}

void ConsentPane::object()
{
    auto *dialog = new WordsDialog({tr("Object"),
                                    tr("An objection blocks until it was answered and you say otherwise, "
                                       "or a manager decides."),
                                    tr("What speaks against it?"), tr("Object")},
                                   u"reason"_s, this);
    connect(dialog, &WordsDialog::given, this, [this, dialog](const QString &reason) {
        send(
            u"give-consent"_s,
            [on = m_on, terms = m_state.terms, reason](Transaction &tx) {
                return consents::give(tx, on, terms, Stance::Object, reason);
            },
            dialog);
    });
    dialog->open();
}

void ConsentPane::reply(const Consent &objection, ReplyKind kind)
{
    const bool decision = kind == ReplyKind::Decision;
    auto *dialog = new WordsDialog({decision ? tr("Decide on the objection") : tr("Answer the objection"),
                                    objection.reason, decision ? tr("What is decided, and why") : tr("Answer"),
                                    decision ? tr("Decide") : tr("Answer")},
                                   u"text"_s, this);
    connect(dialog, &WordsDialog::given, this, [this, dialog, decision, id = objection.id](const QString &text) {
        send(
            decision ? u"decide-objection"_s : u"answer-objection"_s,
            [decision, id, text](Transaction &tx) {
                if (decision)
                    return consents::decide(tx, id, text);
                consents::answer(tx, id, text);
                return false;
            },
            dialog);
    });
    dialog->open();
}

} // namespace smarketing
