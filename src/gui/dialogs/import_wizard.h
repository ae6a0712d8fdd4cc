// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/fitting_dialog.h"
#include "dialogs/import_step.h"
#include "page.h"

#include <QPointer>

class QMimeData;
class QPushButton;
class QStackedWidget;

namespace smarketing {

class ConfirmDialog;
class ImportFileStep;
class ImportPreviewStep;
class ImportRunStep;
class Label;

/// Leads a file into the workspace in four steps: the file, its columns, a look at the rows, the import. Nothing is
/// written before the last. Alt+Left and Alt+Right go back and on. Reads the file and the workspace on other threads.
class ImportWizard : public FittingDialog {
    Q_OBJECT
public:
    ImportWizard(Session &session, QWidget *parent);

    /// Opens it, with a file to begin with. Its links and messages go to the page that `parent` is or stands on.
    static ImportWizard *open(Session &session, QWidget *parent, const QString &path = {});
    using FittingDialog::open;

    void setPath(const QString &path);
    int step() const;
    bool canGoOn() const;
    bool isImporting() const;
    void reject() override; ///< during the import: asks, while it goes on, whether to stop it

Q_SIGNALS:
    void linkActivated(const smarketing::Link &link);
    void messageRaised(const smarketing::Message &message);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void addStep(ImportStep *step, const QString &title);
    ImportStep *current() const;
    void go(int step);
    void goOn();
    void follow();
    void askWhetherToStop();

    Session &m_session;
    ImportDraft m_draft;
    QStackedWidget *m_steps;
    ImportFileStep *m_file;
    ImportRunStep *m_run;
    QPointer<ConfirmDialog> m_question;
    QList<Label *> m_titles;
    Label *m_obstacle;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    QWidget *m_head;
};

/// The first file of what is dragged over a window; empty where there is none.
QString draggedFile(const QMimeData *data);

} // namespace smarketing
