// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/feedback_dialog.h"

#include "dialogs/feedback_grid.h"
#include "parts/button.h"
#include "parts/choice_chips.h"
#include "parts/label.h"
#include "parts/send_keys.h"

#include "smarketing/workbench/draft.h"
#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 640;
constexpr int roundForm = 190; ///< title, name and buttons

void clearDrafts(Transaction &tx, const QList<HandoffId> &handoffs)
{
    for (const HandoffId id : handoffs)
        drafts::clear(tx, feedbackInput::draftName(id));
}

QString titleOf(FeedbackDialog::Purpose purpose, int count)
{
    switch (purpose) {
    case FeedbackDialog::Purpose::Decline:
        return FeedbackDialog::tr("Decline %n lead(s)", nullptr, count);
    case FeedbackDialog::Purpose::Close:
        return FeedbackDialog::tr("Close %n lead(s)", nullptr, count);
    case FeedbackDialog::Purpose::Rate:
        break;
    }
    return FeedbackDialog::tr("Feedback on %n lead(s)", nullptr, count);
}

} // namespace

FeedbackDialog *FeedbackDialog::open(Session &session, QWidget *parent, const QList<HandoffId> &handoffs,
                                     Purpose purpose)
{
    return new FeedbackDialog(session, parent, handoffs, purpose);
}

FeedbackDialog::FeedbackDialog(Session &session, QWidget *parent, const QList<HandoffId> &handoffs, Purpose purpose)
    : FittingDialog(parent),
      m_session(session),
      m_purpose(purpose),
      m_wanted(handoffs),
      m_outcomePart(new QWidget),
      m_outcome(new ChoiceChips),
      m_declinedTo(new ChoiceChips),
      m_state(new Label({}, TextSize::Small, Tone::Muted)),
      m_send(makeButton(u"feedbackDialogSend"_s, tr("Send all that are complete"), u"send"_s, ButtonKind::Primary))
{
    setObjectName(u"feedbackDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(purpose, int(handoffs.size())));
    auto *title = new Label(windowTitle());
    title->setTextSize(TextSize::Large, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(title);
    m_body = buildBody();
    column->addWidget(scrolled(m_body->parentWidget()), 1);
    buildFoot();
    m_session
        .read([handoffs](Reading &reading) {
            Answer answer;
            for (const HandoffId id : handoffs) {
                if (const auto item = handoffs::find(reading, id))
                    answer.items += *item;
            }
            answer.choices = FeedbackChoices::read(reading);
            return answer;
        })
        .then(this, [this](const Answer &answer) { take(answer); })
        .onFailed(this, [this](const Error &error) {
            tell(words::errorText(error));
            open();
        });
}

QVBoxLayout *FeedbackDialog::buildBody()
{
    auto *column = new QVBoxLayout(new QWidget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    auto *outcomeColumn = new QVBoxLayout(m_outcomePart);
    outcomeColumn->setContentsMargins(0, 0, 0, 0);
    m_outcome->setObjectName(u"feedbackDialogOutcome"_s);
    m_outcome->setAccessibleName(tr("How did it end?"));
    QList<Choice> outcomes;
    for (const Outcome outcome : allOf<Outcome>())
        outcomes += Choice{toText(outcome), words::label(outcome)};
    m_outcome->setChoices(outcomes);
    outcomeColumn->addWidget(new Label(m_outcome->accessibleName()));
    outcomeColumn->addWidget(m_outcome);
    column->addWidget(m_outcomePart);
    m_outcomePart->setVisible(m_purpose == Purpose::Close);
    m_declinedTo->setObjectName(u"feedbackDialogDeclinedTo"_s);
    m_declinedTo->setAccessibleName(tr("Where do the leads go?"));
    m_declinedTo->setChoices(
        {{u"recycled"_s, tr("Back to marketing")}, {u"disqualified"_s, tr("Out: nothing will come of it")}});
    m_declinedTo->setSelected({u"recycled"_s});
    column->addWidget(m_declinedTo);
    m_declinedTo->setVisible(m_purpose == Purpose::Decline && m_wanted.size() > 1);
    return column;
}

void FeedbackDialog::suggest(Stage to)
{
    m_to = to;
    m_outcome->setSelected({toText(Outcome::Recycled)});
    if (to == Stage::Disqualified)
        m_declinedTo->setSelected({u"disqualified"_s});
}

void FeedbackDialog::buildFoot()
{
    auto *cancel = makeButton(u"feedbackDialogCancel"_s, tr("Cancel"));
    m_state->setObjectName(u"feedbackDialogState"_s);
    m_state->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_state, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_send);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    addSendKeys(this, m_send);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &FeedbackDialog::send);
    connect(m_outcome, &ChoiceChips::changed, this, [this] { tell({}); });
}

void FeedbackDialog::take(const Answer &answer)
{
    m_choices = answer.choices;
    for (const handoffs::InboxItem &item : answer.items) {
        if (m_purpose == Purpose::Close && !item.handoff.owesFeedback())
            m_rated += item.handoff.id;
        else
            m_owing += item;
    }
    const bool one = m_owing.size() == 1 && m_rated.isEmpty();
    if (one)
        showForm();
    else
        showGrid();
    open();
    if (one)
        m_form->findChild<QWidget *>(u"feedbackRating"_s)->setFocus();
    else
        m_grid->focusFirst();
}

void FeedbackDialog::showForm()
{
    m_form = new FeedbackForm(m_session);
    auto *lead = new Label(m_owing.first().leadName, TextSize::Body, Tone::Muted);
    m_body->addWidget(lead);
    m_body->addWidget(m_form, 1);
    m_form->setChoices(m_choices);
    m_form->openFor(m_owing.first().handoff.id,
                    m_purpose == Purpose::Decline ? FeedbackForm::Purpose::Decline : FeedbackForm::Purpose::Rate);
    if (m_to == Stage::Disqualified)
        m_form->suggestDisqualified();
    // One row of buttons, below what scrolls.
    auto *own = m_form->findChild<QPushButton *>(u"feedbackSend"_s);
    own->hide();
    m_send->setText(own->text());
    resize(formWidth, m_form->heightForWidth(formWidth - 2 * space::xl) + roundForm);
    connect(m_form, &FeedbackForm::failed, this, &FeedbackDialog::tell);
    connect(m_form, &FeedbackForm::givenUp, this, &QDialog::reject);
    connect(m_form, &FeedbackForm::sent, this, [this](HandoffId handoff) {
        if (m_purpose == Purpose::Close)
            closeRated({handoff});
        else
            finish();
    });
}

void FeedbackDialog::showGrid()
{
    resize(920, 520);
    m_grid = new FeedbackGrid(m_session, m_purpose == Purpose::Decline);
    m_body->addWidget(m_grid, 1);
    m_grid->setRows(m_owing, m_choices);
    connect(m_grid, &FeedbackGrid::changed, this, &FeedbackDialog::followGrid);
    followGrid();
}

void FeedbackDialog::followGrid()
{
    const int complete = int(m_grid->complete().size());
    m_send->setText(m_purpose == Purpose::Close ? tr("Close all that are complete") : tr("Send all that are complete"));
    m_send->setEnabled(complete > 0 || !m_rated.isEmpty() || m_grid->rowCount() > 0);
    m_state->setTone(Tone::Muted);
    m_state->setText(tr("%1 of %2 complete").arg(complete + m_rated.size()).arg(m_grid->rowCount() + m_rated.size()));
}

void FeedbackDialog::tell(const QString &text)
{
    m_state->setTone(Tone::Error);
    m_state->setText(text);
    m_send->setEnabled(true);
}

void FeedbackDialog::send()
{
    if (m_form && m_form->isVisible())
        return m_form->send();
    if (m_purpose == Purpose::Close && m_outcome->selectedKey().isEmpty())
        return tell(tr("Say how it ended: won, lost or back to marketing."));
    if (!m_grid)
        return closeRated(m_rated);
    const QList<Feedback> complete = m_grid->complete();
    m_grid->showMissing();
    if (complete.isEmpty() && m_rated.isEmpty())
        return tell(tr("Nothing is complete yet; each row says what is missing."));
    m_send->setEnabled(false);
    m_grid->flush();
    if (complete.isEmpty())
        closeRated(m_rated);
    else if (m_purpose == Purpose::Decline)
        declineGrid(complete);
    else
        sendGrid(complete);
}

void FeedbackDialog::sendGrid(const QList<Feedback> &complete)
{
    m_session
        .write({u"rate-handoffs"_s},
               [complete](Transaction &tx) {
                   const auto result = handoffs::rateMany(tx, complete);
                   clearDrafts(tx, result.done);
                   return result;
               })
        .then(this,
              [this](const handoffs::BulkResult &result) {
                  takeResult(result);
                  if (m_purpose == Purpose::Close)
                      closeRated(m_rated + result.done);
                  else if (m_grid->rowCount() == 0)
                      finish();
              })
        .onFailed(this, [this](const Error &error) { tell(words::errorText(error)); });
}

/// Each for itself, so that one that is refused does not hold up the others.
void FeedbackDialog::declineGrid(const QList<Feedback> &complete)
{
    const auto to = m_declinedTo->selectedKey() == u"disqualified" ? handoffs::DeclinedTo::Disqualified
                                                                   : handoffs::DeclinedTo::Recycled;
    for (const Feedback &one : complete) {
        m_session
            .write({u"decline-handoff"_s},
                   [one, to](Transaction &tx) {
                       handoffs::decline(tx, one, to);
                       clearDrafts(tx, {one.handoff});
                   })
            .then(this,
                  [this, id = one.handoff] {
                      takeResult({{id}, {}});
                      if (m_grid->rowCount() == 0)
                          finish();
                  })
            .onFailed(this, [this, id = one.handoff](const Error &error) {
                m_grid->showReason(id, words::errorText(error));
                m_send->setEnabled(true);
            });
    }
}

void FeedbackDialog::closeRated(const QList<HandoffId> &rated)
{
    const auto outcome = fromText<Outcome>(m_outcome->selectedKey());
    if (!outcome) {
        // The feedback is sent; what is left to say is how it ended.
        m_rated = rated;
        m_outcome->setFocus();
        if (m_form) {
            m_form->hide();
            m_send->setText(tr("Close the lead"));
            m_send->show();
        }
        return tell(tr("Say how it ended: won, lost or back to marketing."));
    }
    m_session
        .write({u"close-handoffs"_s},
               [rated, outcome](Transaction &tx) { return handoffs::closeMany(tx, rated, *outcome); })
        .then(this,
              [this](const handoffs::BulkResult &result) {
                  m_rated.clear();
                  m_send->setEnabled(true);
                  for (const handoffs::Missing &missing : result.missing)
                      m_rated += missing.handoff;
                  if (!result.missing.isEmpty())
                      tell(words::errorText(result.missing.first().why));
                  else if (!m_grid || m_grid->rowCount() == 0)
                      finish();
                  else
                      followGrid();
              })
        .onFailed(this, [this](const Error &error) { tell(words::errorText(error)); });
}

void FeedbackDialog::takeResult(const handoffs::BulkResult &result)
{
    for (const HandoffId id : result.done)
        m_grid->remove(id);
    for (const handoffs::Missing &missing : result.missing)
        m_grid->showReason(missing.handoff, words::errorText(missing.why));
    m_send->setEnabled(true);
}

void FeedbackDialog::finish()
{
    accept();
    Q_EMIT completed();
}

} // namespace smarketing
