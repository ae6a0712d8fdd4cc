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
                  [this](const LeadConflict &conflict) {
                      --m_underWay;
                      if (conflict.theirs.id == m_id) {
                          m_saving = false;
                          resolve(conflict);
                      }
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

void LeadDetail::resolve(const LeadConflict &conflict)
{
    if (!LeadForm::clash(m_detail.lead, conflict.mine, conflict.theirs)) {
        m_form->follow(conflict.theirs, m_detail.lead);
        m_detail.lead = conflict.theirs;
        showHeader();
        return m_form->isModified() ? save() : void();
    }
    auto *dialog =
        new LeadChoiceDialog({tr("Changed by somebody else"),
                              tr("Somebody else changed “%1” while you did. Choose what stays, field by field.")
                                  .arg(conflict.theirs.displayName()),
                              tr("Keep what is chosen")},
                             {{tr("Yours"), conflict.mine}, {tr("Theirs"), conflict.theirs}}, m_choices, this);
    connect(dialog, &LeadChoiceDialog::confirmed, this,
            [this, dialog, version = conflict.theirs.rowVersion, theirs = conflict.theirs](const Lead &chosen) {
                Lead next = chosen;
                next.rowVersion = version;
                dialog->accept();
                if (next.id != m_id)
                    return;
                m_form->setLead(theirs);
                m_form->enter(next);
                if (m_form->isModified())
                    save();
            });
    connect(dialog, &QDialog::rejected, this, [this, theirs = conflict.theirs] {
        if (theirs.id == m_id)
            m_form->setLead(theirs);
        reload();
    });
    dialog->open();
}

} // namespace smarketing
