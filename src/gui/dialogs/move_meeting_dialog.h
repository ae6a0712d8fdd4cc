// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

#include "smarketing/domain/meeting.h"
#include "smarketing/workbench/session.h"

namespace smarketing {

class MomentEdit;

/// Another time for the one meeting that is planned; the series stays as it was agreed.
class MoveMeetingDialog : public FormDialog {
    Q_OBJECT
public:
    /// `proposed` is what it opens with.
    MoveMeetingDialog(Session &session, const Meeting &meeting, Instant proposed, const QTimeZone &zone,
                      QWidget *parent);

Q_SIGNALS:
    void moved(smarketing::Instant to);

protected:
    void submit() override;

private:
    Session &m_session;
    MeetingId m_meeting;
    MomentEdit *m_at;
};

} // namespace smarketing
