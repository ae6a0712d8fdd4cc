// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/feedback_form.h"
#include "smarketing/domain/deal.h"
#include "smarketing/workbench/lead.h"

#include <QScrollArea>

class QAction;
class QLineEdit;

namespace smarketing {

class CommentsPane;
class InboxDeals;
class KeyValueView;
class Pill;
class Timeline;

/// All that is read of the handoff that is shown.
struct InboxSubject {
    handoffs::InboxItem item;
    LeadRecord lead;
    QString personaSummary;
    std::optional<Feedback> feedback; ///< the latest revision
    QString answer;                   ///< marketing's, with who gave it
    QList<Deal> deals;
    QList<LeadEvent> events;
    FeedbackChoices choices;
    Instant soonUntil = {}; ///< what is due by then is warned of

    static std::optional<InboxSubject> read(Reading &reading, HandoffId id);
};

/// The right side of the inbox: who the lead is, what marketing knows, what can be done with it now, the feedback, and
/// what happened. Only its receiver may work it; to others it says why not.
class InboxDetail : public QScrollArea {
    Q_OBJECT
public:
    struct Actions {
        QAction *accept;
        QAction *decline;
        QAction *qualify;
        QAction *call;
        QAction *email;
        QAction *meeting;
        QAction *openLead;
    };

    InboxDetail(Session &session, const Actions &actions, QWidget *parent = nullptr);

    /// What is being typed stays where the same handoff is shown again.
    void show(const InboxSubject &subject);
    HandoffId handoff() const;
    const handoffs::InboxItem &item() const { return m_subject.item; }
    bool mayWork() const;
    FeedbackForm *form() const { return m_form; }
    CommentsPane *comments() const { return m_comments; }
    void showComments(); ///< brings them into sight

    void startDecline();
    void startRating(int rating);
    void askFeedback(); ///< the form, where feedback is owed
    void startLog(ActivityKind kind);
    void enter(); ///< Return on the row: sends, or goes to what is missing

Q_SIGNALS:
    void logRequested(smarketing::ActivityKind kind, const QString &text);
    void closeRequested(smarketing::Outcome outcome);
    void dealRequested(smarketing::DealId id);
    void leaveRequested(); ///< back to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Mode { None, Rate, Decline, Revise };

    QWidget *buildHead(const Actions &actions);
    QWidget *buildActions(const Actions &actions);
    QWidget *buildClosing();
    void showFacts();
    void showWork();
    void showForm(Mode mode);

    Session &m_session;
    InboxSubject m_subject;
    Mode m_mode = Mode::None;
    ActivityKind m_logKind = ActivityKind::Call;
    Label *m_name;
    Label *m_company;
    Pill *m_stage;
    Pill *m_due;
    Label *m_note;
    KeyValueView *m_facts;
    Label *m_whyNot;
    QWidget *m_decide;
    QWidget *m_qualify;
    QWidget *m_contact;
    QWidget *m_logging;
    QLineEdit *m_log;
    Label *m_given;
    FeedbackForm *m_form;
    QWidget *m_closing;
    InboxDeals *m_deals;
    Timeline *m_timeline;
    CommentsPane *m_comments;
};

} // namespace smarketing
