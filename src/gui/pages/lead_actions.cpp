// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lead_actions.h"

#include "dialogs/bulk_edit_dialog.h"
#include "dialogs/feedback_dialog.h"
#include "dialogs/lead_choice_dialog.h"
#include "dialogs/new_lead_dialog.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QVariantList toVariants(const QList<LeadId> &ids)
{
    QVariantList list;
    for (LeadId id : ids)
        list += id.value;
    return list;
}

} // namespace

LeadActions::LeadActions(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window) {}

void LeadActions::raise(const Error &error)
{
    if (!words::isSilent(error))
        Q_EMIT messageRaised({Message::Kind::Error, words::errorText(error), {}});
}

void LeadActions::tell(const QString &text, CommandId command)
{
    const auto undo = [this, command] {
        m_session.write({u"undo-leads"_s}, [command](Transaction &tx) { leads::undo(tx, command); })
            .onFailed(this, [this](const Error &error) { raise(error); });
    };
    Q_EMIT messageRaised({Message::Kind::Success, text, undo});
}

void LeadActions::tellOfBulk(const QString &text, const LeadBulkResult &result)
{
    if (!result.changed.isEmpty())
        tell(text, result.command);
    if (!result.notAllowed.isEmpty())
        Q_EMIT messageRaised(
            {Message::Kind::Warning,
             tr("%n lead(s) belong to somebody else and stay as they are.", nullptr, int(result.notAllowed.size())),
             {}});
}

void LeadActions::add()
{
    auto *dialog = new NewLeadDialog(m_session, m_choices, m_window);
    connect(dialog, &NewLeadDialog::created, this, [this](LeadId id, CommandId command) {
        tell(tr("The lead is added."), command);
        Q_EMIT added(id);
    });
    connect(dialog, &NewLeadDialog::existingWanted, this, [this, dialog](LeadId id) {
        dialog->reject();
        Q_EMIT linkActivated({u"leads"_s, {{u"lead"_s, id.value}}});
    });
    dialog->open();
}

void LeadActions::edit(const QList<LeadId> &ids)
{
    auto *dialog = new BulkEditDialog(int(ids.size()), m_choices, m_window);
    connect(dialog, &BulkEditDialog::confirmed, this, [this, ids](const LeadPatch &patch) {
        ++m_underWay;
        m_session.write({u"edit-leads"_s}, [ids, patch](Transaction &tx) { return leads::bulkChange(tx, ids, patch); })
            .then(this,
                  [this](const LeadBulkResult &result) {
                      --m_underWay;
                      tellOfBulk(tr("%n lead(s) changed.", nullptr, int(result.changed.size())), result);
                  })
            .onFailed(this, [this](const Error &error) {
                --m_underWay;
                raise(error);
            });
    });
    dialog->open();
}

void LeadActions::remove(const QList<LeadId> &ids)
{
    ++m_underWay;
    m_session.write({u"delete-leads"_s}, [ids](Transaction &tx) { return leads::remove(tx, ids); })
        .then(this,
              [this](const LeadBulkResult &result) {
                  --m_underWay;
                  tellOfBulk(tr("%n lead(s) deleted.", nullptr, int(result.changed.size())), result);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void LeadActions::merge(const QList<LeadId> &ids)
{
    ++m_underWay;
    m_session.read([ids](Reading &reading) { return leadStore::findAll(reading.database, ids); })
        .then(this,
              [this](const QList<Lead> &found) {
                  --m_underWay;
                  if (found.size() > 1)
                      openMerge(found);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void LeadActions::openMerge(const QList<Lead> &found)
{
    QList<LeadChoiceDialog::Version> versions;
    QList<LeadId> others;
    for (const Lead &lead : found) {
        versions += {u"%1 (%2)"_s.arg(lead.displayName(), words::label(lead.stage)), lead};
        if (lead.id != found.first().id)
            others += lead.id;
    }
    auto *dialog = new LeadChoiceDialog(
        {tr("Merge leads"),
         tr("One lead remains. It takes over every touchpoint, activity, handoff and deal of the others. Choose which "
            "values it keeps."),
         tr("Merge %n lead(s)", nullptr, int(found.size()))},
        versions, m_choices, m_window);
    connect(dialog, &LeadChoiceDialog::confirmed, this, [this, dialog, others](const Lead &chosen) {
        dialog->setBusy(true);
        m_session
            .write({u"merge-leads"_s},
                   [chosen, others](Transaction &tx) {
                       leads::merge(tx, chosen, others);
                       return tx.command;
                   })
            .then(dialog,
                  [this, dialog, chosen](CommandId command) {
                      tell(tr("The leads are merged into %1.").arg(chosen.displayName()), command);
                      dialog->accept();
                  })
            .onFailed(dialog, [dialog](const Error &error) { dialog->refuse(words::errorText(error)); });
    });
    dialog->open();
}

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
    if (!acceptance && isPastSal(to) && may(m_session.actor(), Action::RateOwnHandoff))
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

void LeadActions::handOver(const QList<LeadId> &ids)
{
    Q_EMIT linkActivated({u"hand-over"_s, {{u"leads"_s, toVariants(ids)}}});
}

void LeadActions::logActivity(LeadId id)
{
    Q_EMIT linkActivated({u"log-activity"_s, {{u"lead"_s, id.value}}});
}

} // namespace smarketing
