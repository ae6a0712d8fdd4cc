// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lead_actions.h"

#include "dialogs/feedback_dialog.h"
#include "smarketing/workbench/words.h"

// Moving leads between stages: what a rule finds missing is asked for where the move was made (R9).
namespace smarketing {

using namespace Qt::StringLiterals;

void LeadActions::move(const QList<LeadId> &ids, Stage to)
{
    ++m_underWay;
    m_session.write({u"move-leads"_s}, [ids, to](Transaction &tx) { return leads::move(tx, ids, to); })
        .then(this,
              [this, to](const LeadMoves &moves) {
                  --m_underWay;
                  moved(moves, to);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void LeadActions::moved(const LeadMoves &moves, Stage to)
{
    if (!moves.moved.isEmpty())
        tell(tr("%n lead(s) moved to %1.", nullptr, int(moves.moved.size())).arg(words::label(to)), moves.command);
    if (!moves.asking.isEmpty())
        ask(moves.asking, to);
}

/// R9: what a rule finds missing is asked for.
void LeadActions::ask(const QList<LeadNeeds> &asking, Stage to)
{
    QList<LeadId> unsent;
    QList<LeadId> unanswered;
    for (const LeadNeeds &one : asking)
        (one.needs == MoveNeeds::Handoff ? unsent : unanswered) += one.lead;
    if (!unsent.isEmpty() && may(m_session.actor(), Action::HandOver)) {
        handOver(unsent);
        return;
    }
    if (!unsent.isEmpty()) {
        Q_EMIT messageRaised(
            {Message::Kind::Info,
             tr("%1 comes after a handoff: marketing hands the lead over first.").arg(words::label(to)),
             {}});
        return;
    }
    const bool acceptance = asking.first().needs == MoveNeeds::Acceptance;
    if (!acceptance && !isPastSal(to))
        giveBack(unanswered, to);
    else if (!acceptance && may(m_session.actor(), Action::RateOwnHandoff))
        rate(unanswered, to);
    else
        leaveToReceiver(unanswered.first(), acceptance);
}

void LeadActions::leaveToReceiver(LeadId lead, bool acceptance)
{
    Q_EMIT messageRaised({Message::Kind::Info,
                          acceptance ? tr("Sales accepts the lead first. It waits in the inbox of who received it.")
                                     : tr("Feedback comes first: who received the lead rates it."),
                          {}});
    if (may(m_session.actor(), Action::RateOwnHandoff))
        Q_EMIT linkActivated({u"inbox"_s, {{u"lead"_s, lead.value}}});
}

/// Asks for the feedback where the move was made, and then makes it. Only the receiver rates.
void LeadActions::rate(const QList<LeadId> &ids, Stage to)
{
    struct Owed {
        QList<LeadId> leads;
        QList<HandoffId> handoffs;
    };
    ++m_underWay;
    m_session
        .read([ids](Reading &reading) {
            Owed owed;
            for (LeadId id : ids) {
                const QList<Handoff> handoffs = handoffs::of(reading, id);
                const auto mine = std::ranges::find_if(handoffs, [&](const Handoff &one) {
                    return one.state == HandoffState::Accepted && one.receiver == reading.actor.id;
                });
                if (mine == handoffs.end())
                    continue;
                owed.leads += id;
                owed.handoffs += mine->id;
            }
            return owed;
        })
        .then(this,
              [this, ids, to](const Owed &owed) {
                  --m_underWay;
                  if (owed.leads.size() < ids.size())
                      Q_EMIT messageRaised({Message::Kind::Info,
                                            tr("%n lead(s) stay where they are: who received them gives the feedback.",
                                               nullptr, int(ids.size() - owed.leads.size())),
                                            {}});
                  if (owed.leads.isEmpty())
                      return;
                  auto *dialog =
                      FeedbackDialog::open(m_session, m_window, owed.handoffs, FeedbackDialog::Purpose::Rate);
                  connect(dialog, &FeedbackDialog::completed, this, [this, owed, to] { move(owed.leads, to); });
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

/// Open handoffs of leads on their way back to marketing, or out, by what has to be done with them first.
struct LeadActions::Open {
    QList<HandoffId> toDecline; ///< one's own
    QList<HandoffId> toClose;   ///< one's own
    QList<handoffs::InboxItem> others;
};

/// Back to marketing, or out, a lead comes by its receiver alone, with feedback: declined, or closed.
void LeadActions::giveBack(const QList<LeadId> &ids, Stage to)
{
    ++m_underWay;
    m_session
        .read([ids](Reading &reading) {
            Open open;
            for (LeadId id : ids) {
                for (const Handoff &one : handoffs::of(reading, id)) {
                    if (!isOpen(one.state))
                        continue;
                    if (one.receiver != reading.actor.id)
                        open.others += *handoffs::find(reading, one.id);
                    else
                        (one.state == HandoffState::Waiting ? open.toDecline : open.toClose) += one.id;
                }
            }
            return open;
        })
        .then(this,
              [this, ids, to](const Open &open) {
                  --m_underWay;
                  if (!open.others.isEmpty())
                      tellWhoGivesBack(open.others);
                  giveBackOwn(open, ids, to);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void LeadActions::giveBackOwn(const Open &open, const QList<LeadId> &ids, Stage to)
{
    const bool decline = !open.toDecline.isEmpty();
    const QList<HandoffId> &now = decline ? open.toDecline : open.toClose;
    if (now.isEmpty())
        return;
    auto *dialog = FeedbackDialog::open(m_session, m_window, now,
                                        decline ? FeedbackDialog::Purpose::Decline : FeedbackDialog::Purpose::Close);
    dialog->suggest(to);
    connect(dialog, &FeedbackDialog::completed, this, [this, open, ids, to, decline] {
        if (decline && !open.toClose.isEmpty())
            giveBackOwn({{}, open.toClose, {}}, ids, to);
        else
            goOnFromRecycled(ids, to);
    });
}

/// Given back, they are where it was said in the dialog; only from there they go on to where they were moved.
void LeadActions::goOnFromRecycled(const QList<LeadId> &ids, Stage to)
{
    if (to == Stage::Recycled)
        return;
    ++m_underWay;
    m_session.read([ids](Reading &reading) { return leadStore::findAll(reading.database, ids); })
        .then(this,
              [this, to](const QList<Lead> &leads) {
                  --m_underWay;
                  QList<LeadId> back;
                  for (const Lead &lead : leads) {
                      if (lead.stage == Stage::Recycled)
                          back += lead.id;
                  }
                  if (!back.isEmpty())
                      move(back, to);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void LeadActions::tellWhoGivesBack(const QList<handoffs::InboxItem> &others)
{
    const handoffs::InboxItem &first = others.first();
    const bool waiting = first.handoff.state == HandoffState::Waiting;
    const QString text =
        others.size() > 1 ? tr("%n lead(s) stay where they are: only who received them gives them back, with feedback.",
                               nullptr, int(others.size()))
        : waiting         ? tr("%1 is with %2, who alone can give it back: by declining it, with feedback.")
                        .arg(first.leadName, first.receiver)
                  : tr("%1 is with %2, who alone can give it back: by closing it, with feedback.")
                        .arg(first.leadName, first.receiver);
    Message message{Message::Kind::Info, text, {}};
    if (may(m_session.actor(), Action::ReassignHandoff)) {
        QVariantList ids;
        for (const handoffs::InboxItem &one : others)
            ids += one.handoff.id.value;
        message.link = Link{u"reassign"_s, {{u"handoffs"_s, ids}}};
        message.linkText = tr("Give to somebody else…");
    }
    Q_EMIT messageRaised(message);
}

} // namespace smarketing
