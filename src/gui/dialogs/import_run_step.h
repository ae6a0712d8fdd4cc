// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/import_rejects.h"
#include "dialogs/import_step.h"

#include <QElapsedTimer>
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace smarketing {

class Label;
class TableView;

/// The import itself, and its report. It begins when the step is entered for the first time; what was in when it is
/// stopped stays in, as a batch that can be taken back.
class ImportRunStep : public ImportStep {
    Q_OBJECT
public:
    ImportRunStep(Session &session, ImportDraft &draft, QWidget *parent = nullptr);
    ~ImportRunStep() override;

    void enter() override;
    QString obstacle() const override;
    bool isRunning() const { return m_watch != nullptr; }
    /// Failed before anything was read: one may go back and choose otherwise.
    bool hasFailed() const { return m_failed; }
    const std::optional<ImportReport> &report() const { return m_report; }
    void stop();

Q_SIGNALS:
    void linkActivated(const smarketing::Link &link);
    void messageRaised(const smarketing::Message &message);

private:
    QWidget *makeCounts();
    QWidget *makeButtons();
    void start();
    void showProgress();
    void end();
    void take(const ImportReport &report);
    void fail(const Error &error);
    void showReport();
    void takeBack();
    void tell(const Message &message);

    std::shared_ptr<ImportWatch> m_watch; ///< none while nothing is under way
    std::optional<ImportReport> m_report;
    std::shared_ptr<RejectsFolder> m_rejects;
    bool m_failed = false;
    QElapsedTimer m_time;
    QTimer m_ticks;
    Label *m_title;
    Label *m_text;
    QProgressBar *m_bar;
    QWidget *m_counts;
    Label *m_figures[4];
    TableView *m_table;
    ImportProblemModel *m_problems;
    QWidget *m_buttons;
    QPushButton *m_save;
    QPushButton *m_leads;
    QPushButton *m_back;
};

} // namespace smarketing
