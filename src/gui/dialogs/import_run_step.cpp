// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_run_step.h"

#include "dialogs/import_revert_dialog.h"
#include "dialogs/import_words.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/label.h"
#include "parts/table_view.h"

#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QList<ImportProblemModel::Row> rowsOf(const ImportReport &report)
{
    QList<ImportProblemModel::Row> rows;
    for (const QList<RowProblem> &problems : {report.problems, report.remarks}) {
        for (RowProblem problem : problems) {
            const auto field = fieldFromKey(problem.field);
            const QString name = field ? importWords::label(*field) : problem.column;
            problem.column.clear();
            rows.append({problem.line, name, words::label(problem), problem.value, problem.blocks});
        }
    }
    return rows;
}

} // namespace

ImportRunStep::ImportRunStep(Session &session, ImportDraft &draft, QWidget *parent)
    : ImportStep(session, draft, parent),
      m_title(new Label),
      m_text(new Label({}, TextSize::Body, Tone::Muted)),
      m_bar(new QProgressBar),
      m_table(new TableView),
      m_problems(new ImportProblemModel(this))
{
    m_title->setTextSize(TextSize::Large, true);
    m_title->setObjectName(u"importRunTitle"_s);
    m_text->setObjectName(u"importRunText"_s);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_table->setObjectName(u"importProblems"_s);
    m_table->setAccessibleName(tr("Rows with problems"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_problems);
    m_table->setColumnKind(ImportProblemModel::Line, ColumnKind::Number);
    m_table->setColumnWidth(ImportProblemModel::Line, 56);
    m_table->setColumnWidth(ImportProblemModel::FieldColumn, 110);
    m_table->setColumnWidth(ImportProblemModel::Reason, 400);
    m_table->setColumnsGiveWay();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_counts = makeCounts());
    column->addWidget(m_buttons = makeButtons());
    column->addWidget(m_table, 1);
    column->addStretch();
    m_ticks.setInterval(200);
    connect(&m_ticks, &QTimer::timeout, this, &ImportRunStep::showProgress);
}

ImportRunStep::~ImportRunStep()
{
    stop();
}

QWidget *ImportRunStep::makeCounts()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    const QString captions[] = {tr("Created"), tr("Updated"), tr("Skipped"), tr("Rejected")};
    const QString names[] = {u"importCreated"_s, u"importUpdated"_s, u"importSkipped"_s, u"importRejected"_s};
    for (int i = 0; i < 4; ++i) {
        auto *card = new Card;
        m_figures[i] = new Label({}, TextSize::Title, Tone::Neutral);
        m_figures[i]->setObjectName(names[i]);
        m_figures[i]->setAccessibleName(captions[i]);
        card->body()->addWidget(m_figures[i]);
        card->body()->addWidget(new Label(captions[i], TextSize::Small, Tone::Muted));
        line->addWidget(card, 1);
    }
    return row;
}

QWidget *ImportRunStep::makeButtons()
{
    m_save = makeButton(u"importSaveRejects"_s, tr("Save rejects…"), u"download"_s);
    m_leads = makeButton(u"importShowLeads"_s, tr("Show the leads"), u"users"_s);
    m_back = makeButton(u"importTakeBack"_s, tr("Take it back…"), u"undo"_s);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    for (QPushButton *button : {m_leads, m_save, m_back}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, [this] {
        saveRejects(session(), this, m_report->batch, m_rejects, [this](const Message &message) { tell(message); });
    });
    connect(m_leads, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated({u"leads"_s, {{u"import"_s, m_report->batch.id.value}}});
    });
    connect(m_back, &QPushButton::clicked, this, &ImportRunStep::takeBack);
    return row;
}

void ImportRunStep::enter()
{
    if (!isRunning() && !m_report)
        start();
}

void ImportRunStep::start()
{
    m_failed = false;
    m_watch = std::make_shared<ImportWatch>();
    m_title->setText(tr("Importing…"));
    m_text->setTone(Tone::Muted);
    m_text->clear();
    m_bar->show();
    m_bar->setRange(0, 0);
    for (QWidget *later : std::initializer_list<QWidget *>{m_counts, m_buttons, m_table})
        later->hide();
    m_time.start();
    m_ticks.start();
    Q_EMIT obstacleChanged();
    m_rejects = std::make_shared<RejectsFolder>();
    ImportPlan plan = draft().plan;
    plan.rejectsPath = m_rejects->path();
    session()
        .longWork([plan, rejects = m_rejects, watch = m_watch](Database &database, const Person &actor,
                                                               const Session::Clock &clock) {
            return imports::run(
                database, actor, clock, plan, [&](const ImportProgress &progress) { watch->tell(progress); },
                [&] { return watch->stop.load(); });
        })
        .then(this, [this](const ImportReport &report) { take(report); })
        .onFailed(this, [this](const Error &error) { fail(error); });
}

void ImportRunStep::stop()
{
    if (m_watch)
        m_watch->stop = true;
}

void ImportRunStep::showProgress()
{
    const qint64 all = m_watch->all;
    const qint64 rows = m_watch->rows;
    const double seconds = double(std::max<qint64>(1, m_time.elapsed())) / 1000;
    m_bar->setRange(0, all > 0 ? 1000 : 0);
    if (all > 0)
        m_bar->setValue(int(1000.0 * double(m_watch->done) / double(all)));
    if (m_watch->stop)
        return m_text->setText(tr("Stopping after the rows at hand…"));
    if (ImportProgress::Phase(m_watch->phase.load()) == ImportProgress::Phase::Search)
        return m_text->setText(tr("The rows are in; making them searchable: %1").arg(QLocale().toString(rows)));
    m_text->setText(
        tr("%1 rows, %2 a second").arg(QLocale().toString(rows), QLocale().toString(qint64(double(rows) / seconds))));
}

void ImportRunStep::end()
{
    m_watch.reset();
    m_ticks.stop();
    m_bar->hide();
}

void ImportRunStep::take(const ImportReport &report)
{
    end();
    m_report = report;
    showReport();
    Q_EMIT obstacleChanged();
}

void ImportRunStep::showReport()
{
    const Import &batch = m_report->batch;
    const bool cancelled = batch.state == ImportState::Cancelled;
    m_title->setText(batch.state == ImportState::Reverted ? tr("Taken back")
                     : cancelled                          ? tr("Stopped")
                                                          : tr("Imported"));
    qint64 leftOut = 0;
    for (const qint64 count : std::as_const(m_report->leftOut))
        leftOut += count;
    QStringList parts{tr("%1: %n rows read.", nullptr, int(batch.rowsRead)).arg(batch.fileName)};
    if (leftOut > 0)
        parts += tr("%n rows were totals, footers or tests.", nullptr, int(leftOut));
    if (cancelled)
        parts += tr("What was in before you stopped is in. Take it back to have none of it.");
    if (batch.rejected > imports::rejectsKept)
        parts += tr("The workspace keeps the first %L1 of the rejected rows; save them now to have them all.")
                     .arg(imports::rejectsKept);
    m_text->setText(parts.join(u' '));
    const qint64 figures[] = {batch.created, batch.updated, batch.skipped, batch.rejected};
    for (int i = 0; i < 4; ++i)
        m_figures[i]->setText(QLocale().toString(figures[i]));
    m_problems->setRows(rowsOf(*m_report));
    m_counts->show();
    m_buttons->show();
    m_table->setVisible(m_problems->rowCount() > 0);
    m_save->setVisible(batch.rejected > 0);
    m_leads->setVisible(batch.kind == ImportKind::Leads && batch.created + batch.updated > 0);
    m_back->setVisible(imports::canRevert(session().actor(), batch));
}

void ImportRunStep::fail(const Error &error)
{
    end();
    m_failed = true;
    m_title->setText(tr("The import could not go on"));
    m_text->setTone(Tone::Error);
    m_text->setText(words::errorText(error) + u'\n' +
                    tr("What was in before is a batch of its own on the import page, to be taken back there."));
    Q_EMIT obstacleChanged();
}

void ImportRunStep::takeBack()
{
    auto *dialog = new ImportRevertDialog(session(), m_report->batch, this);
    connect(dialog, &ImportRevertDialog::messageRaised, this, &ImportRunStep::tell);
    connect(dialog, &ImportRevertDialog::reverted, this, [this](const RevertReport &report) {
        m_report->batch.state = report.batch.state;
        m_back->setVisible(imports::canRevert(session().actor(), m_report->batch));
        if (report.batch.state == ImportState::Reverted)
            m_title->setText(tr("Taken back"));
    });
    dialog->open();
}

/// The window's message bar is behind the wizard: said here as well.
void ImportRunStep::tell(const Message &message)
{
    m_text->setText(message.text);
    m_text->setTone(message.kind == Message::Kind::Error ? Tone::Error : Tone::Muted);
    Q_EMIT messageRaised(message);
}

QString ImportRunStep::obstacle() const
{
    return isRunning() ? tr("The import is under way.") : QString();
}

} // namespace smarketing
