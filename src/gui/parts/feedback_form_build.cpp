// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/button.h"
#include "parts/choice_chips.h"
#include "parts/draft_saver.h"
#include "parts/feedback_form.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "parts/rating_input.h"

#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace smarketing {

using namespace Qt::StringLiterals;

void FeedbackForm::addQuestion(const QString &field, const QString &text, QWidget *editor, const QList<QWidget *> &more)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(space::xs);
    auto *caption = new Label(text);
    caption->setTextSize(TextSize::Body, true);
    caption->setBuddy(editor);
    if (editor != m_rating)
        editor->setAccessibleName(text);
    group->addWidget(caption);
    group->addWidget(editor);
    for (QWidget *below : more)
        group->addWidget(below);
    auto *error = new FieldError(editor);
    error->setObjectName(u"feedbackError_"_s + field);
    m_errors.insert(field, error);
    group->addWidget(error);
    static_cast<QVBoxLayout *>(layout())->addLayout(group);
}

void FeedbackForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_rating->setObjectName(u"feedbackRating"_s);
    QStringList anchors;
    for (int rating = 1; rating <= 5; ++rating)
        anchors += words::ratingLabel(rating).section(u':', 0, 0);
    m_rating->setAnchors(anchors);
    m_fit->setObjectName(u"feedbackFit"_s);
    QList<Choice> fits;
    for (const PersonaFit fit : allOf<PersonaFit>())
        fits += Choice{toText(fit), words::label(fit)};
    m_fit->setChoices(fits);
    m_persona->setObjectName(u"feedbackPersona"_s);
    m_persona->setPlaceholderText(tr("The persona you would have chosen"));
    m_persona->setAccessibleName(m_persona->placeholderText());
    m_persona->setClearable(true);
    m_good->setObjectName(u"feedbackGoodReasons"_s);
    m_good->setMultiple(true);
    m_bad->setObjectName(u"feedbackBadReasons"_s);
    m_bad->setAccessibleName(tr("Why not better?"));
    m_bad->setMultiple(true);
    m_declinedTo->setObjectName(u"feedbackDeclinedTo"_s);
    m_declinedTo->setChoices({{u"recycled"_s, tr("Back to marketing"), u"rotate"_s, {}, Tone::Marketing},
                              {u"disqualified"_s, tr("Out: nothing will come of it"), u"circle-x"_s, {}, Tone::Muted}});
    m_declinedTo->setSelected({u"recycled"_s});
    for (QPlainTextEdit *text : {m_comment, m_customerWords})
        text->installEventFilter(this);

    auto *personaColumn = new QVBoxLayout(m_personaPart);
    personaColumn->setContentsMargins(0, 0, 0, 0);
    personaColumn->setSpacing(space::xs);
    auto *personaError = new FieldError(m_persona);
    m_errors.insert(u"persona"_s, personaError);
    personaColumn->addWidget(m_persona);
    personaColumn->addWidget(personaError);

    addQuestion(u"rating"_s, tr("How good was this lead?"), m_rating, {m_ratingWords});
    addQuestion(u"fit"_s, tr("Does the persona fit?"), m_fit, {m_personaPart});
    addQuestion(u"reasons"_s, tr("Why?"), m_good, {m_bad});
    addQuestion(u"comment"_s, tr("Comment for marketing"), m_comment);
    addQuestion(u"customer_words"_s, tr("In the customer's own words, if you like"), m_customerWords);
    auto *declineColumn = new QVBoxLayout(m_declinePart);
    declineColumn->setContentsMargins(0, 0, 0, 0);
    declineColumn->setSpacing(space::xs);
    auto *where = new Label(tr("Where does the lead go?"));
    where->setTextSize(TextSize::Body, true);
    m_declinedTo->setAccessibleName(where->text());
    declineColumn->addWidget(where);
    declineColumn->addWidget(m_declinedTo);
    column->addWidget(m_declinePart);

    m_hint->setObjectName(u"feedbackHint"_s);
    m_hint->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_send, 0, Qt::AlignTop);
    column->addLayout(foot);
}

void FeedbackForm::connectParts()
{
    connect(m_rating, &RatingInput::ratingChanged, this, &FeedbackForm::edited);
    connect(m_rating, &RatingInput::typed, this, &FeedbackForm::rate);
    connect(m_fit, &ChoiceChips::changed, this, &FeedbackForm::fitChosen);
    for (ChoiceChips *reasons : {m_good, m_bad})
        connect(reasons, &ChoiceChips::changed, this, &FeedbackForm::edited);
    connect(m_persona, &SearchCombo::currentChanged, this, [this](const QString &key) {
        edited();
        if (!key.isEmpty())
            m_bad->setFocus();
    });
    for (QPlainTextEdit *text : {m_comment, m_customerWords})
        connect(text, &QPlainTextEdit::textChanged, this, &FeedbackForm::edited);
    connect(m_send, &QPushButton::clicked, this, &FeedbackForm::send);
    connect(m_drafts, &DraftSaver::loaded, this, [this](const QString &form, const QJsonObject &draft) {
        if (form != feedbackInput::draftName(m_handoff))
            return;
        m_loading = false;
        FeedbackInput shown = input();
        shown.takeDraft(draft);
        if (shown.isEmpty() && m_last)
            shown = {*m_last, true, shown.declining};
        show(shown);
    });
}

} // namespace smarketing
