// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/feedback_grid.h"

#include "parts/draft_saver.h"
#include "parts/enter_key.h"
#include "parts/label.h"

#include "smarketing/workbench/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 5;

QComboBox *makeCombo(const QString &name, const QString &title)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(title);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    combo->addItem(QString(QChar(0x2013)));
    return combo;
}

} // namespace

FeedbackGrid::FeedbackGrid(Session &session, bool declining, QWidget *parent)
    : QWidget(parent), m_drafts(new DraftSaver(session, this)), m_declining(declining), m_grid(new QGridLayout(this))
{
    setObjectName(u"feedbackGrid"_s);
    m_grid->setContentsMargins(0, 0, space::s, 0);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(4, 3);
    connect(m_drafts, &DraftSaver::loaded, this, &FeedbackGrid::takeDraft);
}

void FeedbackGrid::setRows(const QList<handoffs::InboxItem> &items, const FeedbackChoices &choices)
{
    const QString titles[columns] = {tr("Lead"), tr("Rating"), tr("Persona fits"), tr("Reason"), tr("Comment")};
    for (int column = 0; column < columns; ++column)
        m_grid->addWidget(new Label(titles[column], TextSize::Small, Tone::Muted), 0, column);
    for (const handoffs::InboxItem &item : items)
        addRow(item, choices);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    for (const Row &row : std::as_const(m_rows))
        m_drafts->load(feedbackInput::draftName(row.handoff));
}

void FeedbackGrid::addRow(const handoffs::InboxItem &item, const FeedbackChoices &choices)
{
    Row row;
    row.handoff = item.handoff.id;
    row.lead = new Label(item.company.isEmpty() ? item.leadName : u"%1 · %2"_s.arg(item.leadName, item.company));
    row.lead->setElided(true);
    row.rating = makeCombo(u"gridRating"_s, tr("Rating of %1").arg(item.leadName));
    for (int rating = 1; rating <= 5; ++rating)
        row.rating->addItem(u"%1 %2"_s.arg(rating).arg(words::ratingLabel(rating).section(u':', 0, 0)), rating);
    row.fit = makeCombo(u"gridFit"_s, tr("Does the persona fit %1?").arg(item.leadName));
    row.fit->setToolTip(tr("Marketing's persona: %1").arg(item.persona));
    for (const PersonaFit fit : allOf<PersonaFit>())
        row.fit->addItem(words::label(fit), int(fit));
    row.reason = makeCombo(u"gridReason"_s, tr("Reason for %1").arg(item.leadName));
    for (const Reason &reason : choices.reasons)
        row.reason->addItem(words::label(reason), reason.id.value);
    row.comment = new QLineEdit;
    row.comment->setObjectName(u"gridComment"_s);
    row.comment->setAccessibleName(tr("Comment on %1").arg(item.leadName));
    row.missing = new Label({}, TextSize::Small, Tone::Warning);
    row.missing->hide();
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.lead, line, 0);
    int column = 1;
    for (QWidget *field : fields(row)) {
        m_grid->addWidget(field, line, column++);
        field->installEventFilter(this);
    }
    m_grid->addWidget(row.missing, line + 1, 0, 1, columns);
    m_rows += row;
    const auto changed = [this, id = row.handoff] { edited(id); };
    for (QComboBox *combo : {row.rating, row.fit, row.reason})
        connect(combo, &QComboBox::currentIndexChanged, this, changed);
    connect(row.comment, &QLineEdit::textChanged, this, changed);
}

QList<QWidget *> FeedbackGrid::fields(const Row &row)
{
    return {row.rating, row.fit, row.reason, row.comment};
}

FeedbackGrid::Row *FeedbackGrid::find(HandoffId handoff)
{
    const auto found = std::ranges::find(m_rows, handoff, &Row::handoff);
    return found == m_rows.end() ? nullptr : &*found;
}

void FeedbackGrid::takeDraft(const QString &form, const QJsonObject &draft)
{
    const auto found =
        std::ranges::find_if(m_rows, [&form](const Row &row) { return feedbackInput::draftName(row.handoff) == form; });
    if (found == m_rows.end())
        return;
    FeedbackInput shown = input(*found);
    shown.takeDraft(draft);
    m_showing = true;
    const Feedback &feedback = shown.feedback;
    found->rating->setCurrentIndex(feedback.rating);
    found->fit->setCurrentIndex(shown.fitSaid ? int(feedback.fit) + 1 : 0);
    if (!feedback.reasons.isEmpty())
        found->reason->setCurrentIndex(std::max(0, found->reason->findData(feedback.reasons.first().value)));
    found->comment->setText(feedback.comment.simplified());
    found->kept = shown;
    m_showing = false;
    Q_EMIT changed();
}

FeedbackInput FeedbackGrid::input(const Row &row) const
{
    FeedbackInput input = row.kept;
    Feedback &feedback = input.feedback;
    feedback.handoff = row.handoff;
    feedback.rating = row.rating->currentData().toInt();
    input.fitSaid = row.fit->currentIndex() > 0;
    feedback.fit = input.fitSaid ? PersonaFit(row.fit->currentData().toInt()) : PersonaFit::Yes;
    const ReasonId chosen(row.reason->currentData().toLongLong());
    if (!chosen)
        feedback.reasons.clear();
    else if (feedback.reasons.isEmpty() || feedback.reasons.first() != chosen)
        feedback.reasons = {chosen};
    feedback.comment = row.comment->text();
    input.declining = m_declining;
    return input;
}

void FeedbackGrid::edited(HandoffId handoff)
{
    Row *row = find(handoff);
    if (m_showing || !row)
        return;
    const FeedbackInput given = input(*row);
    m_drafts->save(feedbackInput::draftName(handoff), given.toDraft());
    row->missing->setText(feedbackInput::missingText(given));
    row->missing->setVisible(row->missing->isVisibleTo(this) && !row->missing->text().isEmpty());
    Q_EMIT changed();
}

QList<Feedback> FeedbackGrid::complete() const
{
    QList<Feedback> complete;
    for (const Row &row : m_rows) {
        if (const FeedbackInput given = input(row); given.missing().isEmpty())
            complete += given.feedback;
    }
    return complete;
}

int FeedbackGrid::incompleteCount() const
{
    return int(m_rows.size() - complete().size());
}

void FeedbackGrid::showMissing()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.missing->setText(feedbackInput::missingText(input(row)));
        row.missing->setVisible(!row.missing->text().isEmpty());
    }
}

void FeedbackGrid::showReason(HandoffId handoff, const QString &why)
{
    if (Row *row = find(handoff)) {
        row->missing->setText(why);
        row->missing->show();
    }
}

void FeedbackGrid::remove(HandoffId handoff)
{
    Row *row = find(handoff);
    if (!row)
        return;
    m_drafts->forget(feedbackInput::draftName(handoff));
    for (QWidget *field : fields(*row) + QList<QWidget *>{row->lead, row->missing})
        field->deleteLater();
    m_rows.removeIf([handoff](const Row &one) { return one.handoff == handoff; });
    Q_EMIT changed();
}

void FeedbackGrid::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first().rating->setFocus();
}

void FeedbackGrid::flush()
{
    m_drafts->flush();
}

bool FeedbackGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(*key) && !key->modifiers().testFlag(Qt::ControlModifier)) {
            goOn(static_cast<QWidget *>(watched));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FeedbackGrid::goOn(const QWidget *from)
{
    QList<QWidget *> all;
    for (const Row &row : std::as_const(m_rows))
        all += fields(row);
    const auto at = all.indexOf(const_cast<QWidget *>(from));
    if (at + 1 < all.size())
        all.at(at + 1)->setFocus(Qt::TabFocusReason);
    else
        focusNextChild();
}

} // namespace smarketing
