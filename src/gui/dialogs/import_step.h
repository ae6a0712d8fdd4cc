// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/import.h"
#include "smarketing/workbench/session.h"

#include <QWidget>

#include <atomic>
#include <vector>

namespace smarketing {

/// What the wizard gathers from step to step.
struct ImportDraft {
    ImportPlan plan;
    SheetFormat format; ///< as read with the plan's overrides
    std::vector<QStringList> sample;

    const Mapping &mapping() const { return *plan.mapping; }
};

/// How far long work is, written by its thread and read by the window's; and the wish to stop it.
struct ImportWatch {
    std::atomic<int> phase = 0;
    std::atomic<qint64> rows = 0;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> all = 0;
    std::atomic<bool> stop = false;

    void tell(const ImportProgress &progress)
    {
        phase = int(progress.phase);
        rows = progress.rows;
        done = progress.done;
        all = progress.all;
    }
};

/// One step of the import wizard. It reads and changes the draft, never the database or the file on its own thread.
class ImportStep : public QWidget {
    Q_OBJECT
public:
    ImportStep(Session &session, ImportDraft &draft, QWidget *parent = nullptr)
        : QWidget(parent), m_session(session), m_draft(draft)
    {
    }

    /// The step is shown, from either side.
    virtual void enter() {}
    /// What has to be done here before one can go on; empty where nothing is left to do.
    virtual QString obstacle() const { return {}; }

Q_SIGNALS:
    void obstacleChanged();

protected:
    Session &session() const { return m_session; }
    ImportDraft &draft() const { return m_draft; }

private:
    Session &m_session;
    ImportDraft &m_draft;
};

} // namespace smarketing
