// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/move_meeting_dialog.h"

#include "parts/moment_edit.h"
#include "smarketing/workbench/meeting.h"

namespace smarketing {

using namespace Qt::StringLiterals;

MoveMeetingDialog::MoveMeetingDialog(Session &session, const Meeting &meeting, Instant proposed, const QTimeZone &zone,
                                     QWidget *parent)
    : FormDialog(tr("Another time"), tr("Move"), parent),
      m_session(session),
      m_meeting(meeting.id),
      m_at(new MomentEdit(zone))
{
    setObjectName(u"moveMeetingDialog"_s);
    setIntroduction(tr("Only this one meeting moves; the ones after it are on their usual day."));
    m_at->setMoment(proposed);
    addField(u"at"_s, tr("When"), m_at);
}

void MoveMeetingDialog::submit()
{
    setBusy(true);
    const Instant at = m_at->moment();
    m_session.write({u"move-meeting"_s}, [id = m_meeting, at](Transaction &tx) { meetings::reschedule(tx, id, at); })
        .then(this,
              [this, at] {
                  accept();
                  Q_EMIT moved(at);
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

} // namespace smarketing
