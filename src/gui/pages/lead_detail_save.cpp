// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/lead_choice_dialog.h"
#include "pages/lead_detail.h"
#include "parts/lead_form.h"
#include "smarketing/workbench/words.h"

// Writing through: every field as it is left, one write at a time, each with its undo (R23, R25, R28).
namespace smarketing {

using namespace Qt::StringLiterals;

void LeadDetail::save()
{
    if (m_saving) {
        m_saveAgain = true;
        return;
    }
    m_saving = true;
    ++m_underWay;
    struct Written {
        Lead lead;
        CommandId command;
    };
    const Lead wanted = m_form->lead();
    m_session
        .write({u"change-lead"_s},
               [wanted](Transaction &tx) {
                   leads::change(tx, wanted);
                   return Written{leads::find(tx, wanted.id), tx.command};
               })
        .then(this,
              [this, wanted](const Written &written) {
                  --m_underWay;
                  saved(written.lead, wanted, written.command);
              })
        .onFailed(this,
                  [this, before = m_detail.lead](const LeadConflict &conflict) {
                      --m_underWay;
                      if (conflict.theirs.id == m_id)
                          m_saving = false;
                      resolve(conflict, before);
                  })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            notSaved(error);
        });
}

void LeadDetail::saved(const Lead &stored, const Lead &written, CommandId command)
{
    const auto undo = [this, command] {
        m_session.write({u"undo-change-lead"_s}, [command](Transaction &tx) { leads::undo(tx, command); })
            .onFailed(this, [this](const Error &error) { raise(error); });
    };
    Q_EMIT messageRaised({Message::Kind::Success, tr("%1 is changed.").arg(stored.displayName()), undo,
                          [command](Reading &reading) { return leads::canUndo(reading, command); }});
    if (stored.id != m_id)
        return;
    m_saving = false;
    m_detail.lead = stored;
    m_form->follow(stored, written);
    if (std::exchange(m_saveAgain, false) && m_form->isModified())
        save();
    showHeader();
}

void LeadDetail::notSaved(const Error &error)
{
    m_saving = m_saveAgain = false;
    // What is entered stays in its field, with what would be right beside it.
    if (!m_form->showError(error))
        raise(error);
}

// Also of a lead that was left meanwhile: what was typed for it is not lost.
void LeadDetail::resolve(const LeadConflict &conflict, const Lead &before)
{
    const Lead theirs = conflict.theirs;
    const QList<RecordField<Lead>> fields = LeadChoiceDialog::fields(m_choices);
    const auto settled = [this, theirs](const Lead &merged) {
        if (theirs.id != m_id) {
            m_session.write({u"change-lead"_s}, [merged](Transaction &tx) { leads::change(tx, merged); })
                .onFailed(this, [this](const Error &error) { raise(error); });
            return;
        }
        m_detail.lead = theirs;
        m_form->setLead(theirs);
        m_form->enter(merged);
        showHeader();
        m_form->isModified() ? save() : reload();
    };
    if (LeadForm::clash(before, conflict.mine, theirs))
        return chooseVersions<Lead>(this, theirs.displayName(), fields, before, conflict.mine, theirs, settled);
    if (theirs.id != m_id)
        return settled(mergedVersions(fields, before, conflict.mine, theirs));
    m_form->follow(theirs, before);
    m_detail.lead = theirs;
    showHeader();
    if (m_form->isModified())
        save();
}

} // namespace smarketing
