// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lead_filters.h"
#include "page.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/lead.h"

#include <atomic>

namespace smarketing {

/// What the list, the detail and the board do to leads, in one place: each asks for what a rule finds missing (R9) and
/// tells what was done, with its undo.
class LeadActions : public QObject {
    Q_OBJECT
public:
    /// Dialogs belong to `window`.
    LeadActions(Session &session, QWidget *window);

    void setChoices(const LeadChoices &choices) { m_choices = choices; }
    bool isSettled() const { return m_underWay == 0; }

    void add();
    void edit(const QList<LeadId> &ids);
    void merge(const QList<LeadId> &ids);
    void remove(const QList<LeadId> &ids);
    void move(const QList<LeadId> &ids, Stage to);
    void handOver(const QList<LeadId> &ids);
    void logActivity(LeadId id);
    void exportCsv(const LeadFilter &filter, const LeadSort &sort, const QString &path);

Q_SIGNALS:
    void linkActivated(const smarketing::Link &link);
    void messageRaised(const smarketing::Message &message);
    void added(smarketing::LeadId id);
    void exportProgress(qint64 done, qint64 total);
    void exportEnded();

public Q_SLOTS:
    void cancelExport();

private:
    void tell(const QString &text, CommandId command);
    void raise(const Error &error);
    void openMerge(const QList<Lead> &leads);
    void tellOfBulk(const QString &text, const LeadBulkResult &result);
    void moved(const LeadMoves &moves, Stage to);
    void ask(const QList<LeadNeeds> &asking, Stage to);
    void leaveToReceiver(LeadId lead, bool acceptance);
    void rate(const QList<LeadId> &ids, Stage to);
    struct Open;
    void giveBack(const QList<LeadId> &ids, Stage to);
    void giveBackOwn(const Open &open, const QList<LeadId> &ids, Stage to);
    void goOnFromRecycled(const QList<LeadId> &ids, Stage to);
    void tellWhoGivesBack(const QList<handoffs::InboxItem> &others);

    Session &m_session;
    QWidget *m_window;
    LeadChoices m_choices;
    std::shared_ptr<std::atomic<bool>> m_exportCancelled;
    int m_underWay = 0;
};

} // namespace smarketing
