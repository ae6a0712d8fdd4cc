// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedback_input.h"
#include "parts/search_combo.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/session.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace smarketing {

class ChoiceChips;
class DraftSaver;
class FieldError;
class Label;
class RatingInput;

/// What feedback is chosen from.
struct FeedbackChoices {
    QList<Reason> reasons;
    QList<SearchItem> personas; ///< keys are ids

    static FeedbackChoices read(Reading &reading);
};

/// What sales says of one handoff (R4): filled in by keys alone, says beforehand what is missing, keeps a draft all the
/// while (R23). Enter sends, Shift+Enter breaks a line. It stays as it is until it was sent.
class FeedbackForm : public QWidget {
    Q_OBJECT
public:
    enum class Purpose { Rate, Decline };

    explicit FeedbackForm(Session &session, QWidget *parent = nullptr);

    void setChoices(const FeedbackChoices &choices);
    /// Begins with the draft there is, else with `last`: an earlier revision.
    void openFor(HandoffId handoff, Purpose purpose, const std::optional<Feedback> &last = {});
    void suggestDisqualified(); ///< for declining: where the lead goes
    HandoffId handoff() const { return m_handoff; }
    Purpose purpose() const { return m_purpose; }

    FeedbackInput input() const;
    void rate(int rating); ///< and goes on to the next question
    void send();
    bool isSettled() const { return !m_loading && !m_sending; }

Q_SIGNALS:
    void sent(smarketing::HandoffId handoff);
    void failed(const QString &text);
    void givenUp(); ///< Escape: the draft stays

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void addQuestion(const QString &field, const QString &text, QWidget *editor, const QList<QWidget *> &more = {});
    void connectParts();
    void show(const FeedbackInput &input);
    void showPurpose();
    void edited();
    void fitChosen();
    void followInput();
    void showMissing(const QList<Refused> &missing);
    void taken();
    void refused(const Error &error);
    void setSending(bool sending);

    Session &m_session;
    HandoffId m_handoff;
    Purpose m_purpose = Purpose::Rate;
    bool m_showing = false;
    bool m_loading = false;
    bool m_sending = false;
    std::optional<Feedback> m_last;
    DraftSaver *m_drafts;
    RatingInput *m_rating;
    Label *m_ratingWords;
    ChoiceChips *m_fit;
    QWidget *m_personaPart;
    SearchCombo *m_persona;
    ChoiceChips *m_good;
    ChoiceChips *m_bad;
    QPlainTextEdit *m_comment;
    QPlainTextEdit *m_customerWords;
    QWidget *m_declinePart;
    ChoiceChips *m_declinedTo;
    Label *m_hint;
    QPushButton *m_send;
    QHash<QString, FieldError *> m_errors;
};

} // namespace smarketing
