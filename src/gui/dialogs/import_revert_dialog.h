// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "dialogs/import_step.h"
#include "page.h"

#include <QTimer>

namespace smarketing {

class ProgressStrip;

/// Takes an import back after saying what that does and what stays. Stopped half-way, the rest can be taken back later.
class ImportRevertDialog : public FormDialog {
    Q_OBJECT
public:
    ImportRevertDialog(Session &session, const Import &batch, QWidget *parent);
    ~ImportRevertDialog() override;

    void reject() override; ///< stops the work where it is under way

Q_SIGNALS:
    void reverted(const smarketing::RevertReport &report);
    void messageRaised(const smarketing::Message &message);

protected:
    void submit() override;

private:
    void finish(const RevertReport &report);

    Session &m_session;
    Import m_batch;
    std::shared_ptr<ImportWatch> m_watch; ///< none while nothing is under way
    QTimer m_ticks;
    ProgressStrip *m_progress;
};

} // namespace smarketing
