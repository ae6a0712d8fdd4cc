// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/feedback_form.h"

#include "parts/button.h"
#include "parts/choice_chips.h"
#include "parts/draft_saver.h"
#include "parts/enter_key.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "parts/rating_input.h"

#include "smarketing/workbench/draft.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *makeText(const QString &name, const QString &placeholder, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setPlaceholderText(placeholder);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 2 * space::m);
    return text;
}

QList<Choice> choicesOf(const QList<Reason> &reasons, ReasonKind kind)
{
    const bool good = kind == ReasonKind::Good;
    QList<Choice> choices;
    for (const Reason &reason : reasons) {
        if (reason.kind == kind)
            choices += Choice{QString::number(reason.id.value),
                              words::label(reason),
                              good ? u"thumbs-up"_s : u"thumbs-down"_s,
                              {},
                              good ? Tone::Success : Tone::Warning};
    }
    return choices;
}

} // namespace

FeedbackChoices FeedbackChoices::read(Reading &reading)
{
    FeedbackChoices choices;
    choices.reasons = handoffs::reasons(reading);
    for (const personas::Summary &one : personas::all(reading)) {
        if (one.inForce)
            choices.personas += SearchItem{
                QString::number(one.persona.id.value), one.persona.name, one.inForce->summary, u"contact"_s, {}};
    }
    return choices;
}

FeedbackForm::FeedbackForm(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_drafts(new DraftSaver(session, this)),
      m_rating(new RatingInput),
      m_ratingWords(new Label({}, TextSize::Small, Tone::Muted)),
      m_fit(new ChoiceChips),
      m_personaPart(new QWidget),
      m_persona(new SearchCombo),
      m_good(new ChoiceChips),
      m_bad(new ChoiceChips),
      m_comment(makeText(u"feedbackComment"_s, tr("What was it like, and what should marketing do differently?"), 3)),
      m_customerWords(makeText(u"feedbackCustomerWords"_s, tr("As they were said"), 2)),
      m_declinePart(new QWidget),
      m_declinedTo(new ChoiceChips),
      m_hint(new Label({}, TextSize::Small, Tone::Muted)),
      m_send(makeButton(u"feedbackSend"_s, tr("Send feedback"), u"send"_s, ButtonKind::Primary))
{
    setObjectName(u"feedbackForm"_s);
    build();
    connectParts();
    showPurpose();
    show({});
}

void FeedbackForm::setChoices(const FeedbackChoices &choices)
{
    m_good->setChoices(choicesOf(choices.reasons, ReasonKind::Good));
    m_bad->setChoices(choicesOf(choices.reasons, ReasonKind::Bad));
    m_persona->setItems(choices.personas);
}

void FeedbackForm::openFor(HandoffId handoff, Purpose purpose, const std::optional<Feedback> &last)
{
    m_drafts->flush();
    m_handoff = handoff;
    m_purpose = purpose;
    m_last = last;
    m_declinedTo->setSelected({u"recycled"_s});
    show({});
    showPurpose();
    m_loading = true;
    m_drafts->load(feedbackInput::draftName(handoff));
}

void FeedbackForm::suggestDisqualified()
{
    m_declinedTo->setSelected({u"disqualified"_s});
}

void FeedbackForm::showPurpose()
{
    const bool declining = m_purpose == Purpose::Decline;
    m_declinePart->setVisible(declining);
    m_send->setText(declining ? tr("Decline the lead") : tr("Send feedback"));
    m_send->setAccessibleName(m_send->text());
}

FeedbackInput FeedbackForm::input() const
{
    FeedbackInput input;
    Feedback &feedback = input.feedback;
    feedback.handoff = m_handoff;
    feedback.rating = m_rating->rating();
    const auto fit = fromText<PersonaFit>(m_fit->selectedKey());
    input.fitSaid = fit.has_value();
    feedback.fit = fit.value_or(PersonaFit::Yes);
    if (feedback.fit != PersonaFit::Yes)
        feedback.persona = PersonaId(m_persona->currentKey().toLongLong());
    for (const ChoiceChips *chips : {m_good, m_bad}) {
        for (const QString &key : chips->selected())
            feedback.reasons += ReasonId(key.toLongLong());
    }
    feedback.comment = m_comment->toPlainText();
    feedback.customerWords = m_customerWords->toPlainText();
    input.declining = m_purpose == Purpose::Decline;
    return input;
}

void FeedbackForm::show(const FeedbackInput &input)
{
    m_showing = true;
    const Feedback &feedback = input.feedback;
    m_rating->setRating(feedback.rating);
    m_fit->setSelected(input.fitSaid ? QStringList{toText(feedback.fit)} : QStringList());
    m_persona->setCurrentKey(feedback.persona ? QString::number(feedback.persona.value) : QString());
    QStringList reasons;
    for (const ReasonId id : feedback.reasons)
        reasons += QString::number(id.value);
    m_good->setSelected(reasons);
    m_bad->setSelected(reasons);
    m_comment->setPlainText(feedback.comment);
    m_customerWords->setPlainText(feedback.customerWords);
    m_showing = false;
    for (FieldError *error : std::as_const(m_errors))
        error->clearMessage();
    followInput();
}

void FeedbackForm::edited()
{
    if (m_showing)
        return;
    for (FieldError *error : std::as_const(m_errors))
        error->clearMessage();
    followInput();
    if (m_handoff)
        m_drafts->save(feedbackInput::draftName(m_handoff), input().toDraft());
}

void FeedbackForm::followInput()
{
    const FeedbackInput given = input();
    m_ratingWords->setText(given.feedback.rating > 0 ? words::ratingLabel(given.feedback.rating) : tr("Press 1 to 5"));
    m_personaPart->setVisible(given.fitSaid && given.feedback.fit != PersonaFit::Yes);
    const QString missing = feedbackInput::missingText(given);
    m_hint->setText(missing.isEmpty() ? tr("Complete. Enter sends it.") : missing);
    m_hint->setTone(missing.isEmpty() ? Tone::Success : Tone::Muted);
}

void FeedbackForm::fitChosen()
{
    edited();
    if (m_personaPart->isVisibleTo(this))
        m_persona->setFocus(Qt::OtherFocusReason);
    else
        (m_rating->rating() > lowRating ? m_good : m_bad)->setFocus(Qt::OtherFocusReason);
}

void FeedbackForm::rate(int rating)
{
    m_rating->setRating(rating);
    m_fit->setFocus(Qt::OtherFocusReason);
}

void FeedbackForm::send()
{
    if (m_sending || m_loading || !m_handoff)
        return;
    const FeedbackInput given = input();
    if (const QList<Refused> missing = given.missing(); !missing.isEmpty())
        return showMissing(missing);
    m_drafts->flush();
    setSending(true);
    const bool declining = given.declining;
    const auto to = m_declinedTo->selectedKey() == u"disqualified" ? handoffs::DeclinedTo::Disqualified
                                                                   : handoffs::DeclinedTo::Recycled;
    m_session
        .write({declining ? u"decline-handoff"_s : u"rate-handoff"_s},
               [feedback = given.feedback, declining, to](Transaction &tx) {
                   if (declining)
                       handoffs::decline(tx, feedback, to);
                   else
                       handoffs::rate(tx, feedback);
                   drafts::clear(tx, feedbackInput::draftName(feedback.handoff));
               })
        .then(this, [this] { taken(); })
        .onFailed(this, [this](const Error &error) { refused(error); });
}

void FeedbackForm::taken()
{
    m_drafts->forget(feedbackInput::draftName(m_handoff));
    setSending(false);
    const HandoffId done = std::exchange(m_handoff, {});
    show({});
    Q_EMIT sent(done);
}

void FeedbackForm::refused(const Error &error)
{
    setSending(false);
    const auto *reason = dynamic_cast<const Refused *>(&error);
    if (reason && m_errors.contains(reason->field))
        showMissing({*reason});
    else
        Q_EMIT failed(words::errorText(error));
}

void FeedbackForm::showMissing(const QList<Refused> &missing)
{
    const QHash<QString, QWidget *> fields = {{u"rating"_s, m_rating},
                                              {u"fit"_s, m_fit},
                                              {u"persona"_s, m_persona},
                                              {u"reasons"_s, m_rating->rating() > lowRating ? m_good : m_bad},
                                              {u"comment"_s, m_comment}};
    for (const Refused &one : missing) {
        const bool unrated = one.field == u"rating";
        if (FieldError *error = m_errors.value(one.field))
            error->setMessage(unrated ? tr("Choose a rating from 1 to 5.") : words::errorText(one));
    }
    if (QWidget *first = fields.value(missing.first().field))
        first->setFocus(Qt::OtherFocusReason);
}

void FeedbackForm::setSending(bool sending)
{
    m_sending = sending;
    setEnabled(!sending);
}

void FeedbackForm::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        return send();
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT givenUp();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool FeedbackForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(*key) && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FeedbackForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_drafts->flush();
}

} // namespace smarketing
