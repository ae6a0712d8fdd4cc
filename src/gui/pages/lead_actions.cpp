// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lead_actions.h"

#include "dialogs/bulk_edit_dialog.h"
#include "dialogs/lead_choice_dialog.h"
#include "dialogs/new_lead_dialog.h"
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
    Q_EMIT messageRaised(
        {Message::Kind::Success, text, undo, [command](Reading &reading) { return leads::canUndo(reading, command); }});
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

void LeadActions::handOver(const QList<LeadId> &ids)
{
    Q_EMIT linkActivated({u"hand-over"_s, {{u"leads"_s, toVariants(ids)}}});
}

void LeadActions::logActivity(LeadId id)
{
    Q_EMIT linkActivated({u"log-activity"_s, {{u"lead"_s, id.value}}});
}

} // namespace smarketing
