// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/fitting_dialog.h"
#include "parts/feedback_form.h"

class QPushButton;
class QVBoxLayout;

namespace smarketing {

class ChoiceChips;
class FeedbackGrid;

/// Asks for the feedback that an action needs (R4, R9): the form for one handoff, a grid for several. What is complete
/// is sent, the rest stays with what it is missing. Closing asks for the outcome too, and for feedback only where it is
/// still owed.
class FeedbackDialog : public FittingDialog {
    Q_OBJECT
public:
    enum class Purpose { Rate, Decline, Close };

    /// Opens the dialog once what it asks about was read; it deletes itself. completed() tells when everything asked
    /// for has been done.
    static FeedbackDialog *open(Session &session, QWidget *parent, const QList<HandoffId> &handoffs, Purpose purpose);
    using QDialog::open;

    /// Where the leads are wanted: chosen beforehand, as far as it goes with the purpose.
    void suggest(Stage to);

Q_SIGNALS:
    void completed();

private:
    struct Answer {
        QList<handoffs::InboxItem> items;
        FeedbackChoices choices;
    };

    FeedbackDialog(Session &session, QWidget *parent, const QList<HandoffId> &handoffs, Purpose purpose);
    void buildFoot();
    void take(const Answer &answer);
    QVBoxLayout *buildBody();
    void showForm();
    void showGrid();
    void followGrid();
    void send();
    void sendGrid(const QList<Feedback> &complete);
    void declineGrid(const QList<Feedback> &complete);
    void closeRated(const QList<HandoffId> &handoffs);
    void takeResult(const handoffs::BulkResult &result);
    void tell(const QString &text);
    void finish();

    Session &m_session;
    Purpose m_purpose;
    QList<HandoffId> m_wanted;
    Stage m_to = Stage::Recycled;
    QList<handoffs::InboxItem> m_owing; ///< feedback is asked for
    QList<HandoffId> m_rated;           ///< for closing: feedback was given
    FeedbackChoices m_choices;
    QVBoxLayout *m_body;
    QWidget *m_outcomePart;
    ChoiceChips *m_outcome;
    ChoiceChips *m_declinedTo;
    FeedbackForm *m_form = nullptr;
    FeedbackGrid *m_grid = nullptr;
    Label *m_state;
    QPushButton *m_send;
};

} // namespace smarketing
