// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_wizard.h"

#include "dialogs/confirm_dialog.h"
#include "dialogs/import_file_step.h"
#include "dialogs/import_mapping_step.h"
#include "dialogs/import_preview_step.h"
#include "dialogs/import_run_step.h"
#include "parts/button.h"
#include "parts/label.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewStep = 2;
constexpr int runStep = 3;

} // namespace

QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

ImportWizard *ImportWizard::open(Session &session, QWidget *parent, const QString &path)
{
    auto *wizard = new ImportWizard(session, parent);
    for (QWidget *above = parent; above; above = above->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(above)) {
            connect(wizard, &ImportWizard::linkActivated, page, &Page::linkActivated);
            connect(wizard, &ImportWizard::messageRaised, page, &Page::messageRaised);
            break;
        }
    }
    wizard->open();
    if (!path.isEmpty())
        wizard->setPath(path);
    return wizard;
}

ImportWizard::ImportWizard(Session &session, QWidget *parent)
    : FittingDialog(parent),
      m_session(session),
      m_steps(new QStackedWidget),
      m_file(new ImportFileStep(session, m_draft)),
      m_run(new ImportRunStep(session, m_draft))
{
    setObjectName(u"importWizard"_s);
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resize(980, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_head = makeHead());
    column->addWidget(scrolled(m_steps), 1);
    column->addWidget(makeFoot());
    addStep(m_file, tr("1 File"));
    addStep(new ImportMappingStep(session, m_draft), tr("2 Columns"));
    addStep(new ImportPreviewStep(session, m_draft), tr("3 Preview"));
    addStep(m_run, tr("4 Import"));
    connect(m_run, &ImportRunStep::messageRaised, this, &ImportWizard::messageRaised);
    connect(m_run, &ImportRunStep::linkActivated, this, [this](const Link &link) {
        Q_EMIT linkActivated(link);
        accept();
    });
    go(0);
}

QWidget *ImportWizard::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xl);
    line->addStretch(1);
    return head;
}

QWidget *ImportWizard::makeFoot()
{
    m_obstacle = new Label({}, TextSize::Body, Tone::Muted);
    m_obstacle->setObjectName(u"importObstacle"_s);
    m_obstacle->setElided(true);
    m_cancel = makeButton(u"importCancel"_s, tr("Cancel"));
    m_back = makeButton(u"importBack"_s, tr("Back"), u"arrow-left"_s);
    m_next = makeButton(u"importNext"_s, tr("Next"), {}, ButtonKind::Primary);
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_next->setToolTip(tr("Next (Alt+Right)"));
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_obstacle, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(new QShortcut(Qt::ALT | Qt::Key_Left, this), &QShortcut::activated, m_back, &QPushButton::click);
    connect(new QShortcut(Qt::ALT | Qt::Key_Right, this), &QShortcut::activated, m_next, &QPushButton::click);
    return foot;
}

void ImportWizard::addStep(ImportStep *step, const QString &title)
{
    m_steps->addWidget(step);
    auto *label = new Label(title);
    m_titles.append(label);
    auto *line = static_cast<QHBoxLayout *>(m_head->layout());
    line->insertWidget(line->count() - 1, label);
    connect(step, &ImportStep::obstacleChanged, this, &ImportWizard::follow);
}

ImportStep *ImportWizard::current() const
{
    return static_cast<ImportStep *>(m_steps->currentWidget());
}

int ImportWizard::step() const
{
    return m_steps->currentIndex();
}

bool ImportWizard::canGoOn() const
{
    return m_next->isEnabled();
}

void ImportWizard::setPath(const QString &path)
{
    if (step() == runStep)
        return;
    go(0);
    m_file->setPath(path);
}

void ImportWizard::go(int step)
{
    m_steps->setCurrentIndex(step);
    current()->enter();
    follow();
}

void ImportWizard::goOn()
{
    if (step() == runStep)
        accept();
    else
        go(step() + 1);
}

void ImportWizard::follow()
{
    if (!current())
        return;
    const QString obstacle = current()->obstacle();
    const bool ended = step() == runStep && !m_run->isRunning();
    if (ended && m_question)
        m_question->reject();
    for (int i = 0; i < m_titles.size(); ++i) {
        m_titles[i]->setTextSize(TextSize::Body, i == step());
        m_titles[i]->setTone(i == step() ? Tone::Shared : Tone::Muted);
    }
    m_obstacle->setText(obstacle);
    m_next->setEnabled(obstacle.isEmpty());
    m_next->setText(step() == runStep ? tr("Done") : step() == previewStep ? tr("Import") : tr("Next"));
    m_back->setVisible(step() < runStep || m_run->hasFailed());
    m_back->setEnabled(step() > 0);
    m_cancel->setVisible(!ended);
    m_cancel->setText(m_run->isRunning() ? tr("Stop") : tr("Cancel"));
    for (QPushButton *button : {m_next, m_cancel})
        button->setAccessibleName(button->text());
}

bool ImportWizard::isImporting() const
{
    return m_run->isRunning();
}

void ImportWizard::reject()
{
    if (isImporting())
        askWhetherToStop();
    else
        FittingDialog::reject();
}

void ImportWizard::askWhetherToStop()
{
    // One that was answered may be there a moment longer.
    if (!m_question || !m_question->isVisible()) {
        m_question = new ConfirmDialog(tr("Stop the import?"),
                                       tr("It goes on while you read this. What is in by then stays in, and can be "
                                          "taken back as a whole."),
                                       tr("Stop the import"), tr("Go on"), this);
        connect(m_question, &ConfirmDialog::confirmed, m_run, &ImportRunStep::stop);
        m_question->open();
    }
    m_question->raise();
    m_question->activateWindow();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (step() != runStep && !draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setPath(draggedFile(event->mimeData()));
}

} // namespace smarketing
