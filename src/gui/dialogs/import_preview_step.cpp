// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_preview_step.h"

#include "models/import_preview_model.h"
#include "parts/button.h"
#include "parts/choice_chips.h"
#include "parts/empty_state.h"
#include "parts/label.h"
#include "parts/table_view.h"

#include "smarketing/workbench/words.h"

#include <QCheckBox>
#include <QGridLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewRows = 200;
constexpr int lookDelay = 150;

} // namespace

ImportPreviewStep::ImportPreviewStep(Session &session, ImportDraft &draft, QWidget *parent)
    : ImportStep(session, draft, parent),
      m_policy(new ChoiceChips),
      m_create(new QCheckBox(tr("Make campaigns and channels that are missing"))),
      m_people(new QCheckBox(tr("Add people that are missing"))),
      m_summary(new Label),
      m_error(new Label({}, TextSize::Body, Tone::Error)),
      m_model(new ImportPreviewModel(this)),
      m_table(new TableView)
{
    m_create->setObjectName(u"importCreateMissing"_s);
    m_people->setObjectName(u"importCreatePeople"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_error->setObjectName(u"importPreviewError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_table->setObjectName(u"importPreview"_s);
    m_table->setAccessibleName(tr("First rows as they will go in"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setModel(m_model);
    m_table->setColumnKind(ImportPreviewModel::Line, ColumnKind::Number);
    m_table->setEmptyState(
        new EmptyState(u"file-text"_s, tr("No rows"), tr("The file holds a header and nothing else.")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makePolicyRow());
    column->addWidget(makeGridRow());
    column->addWidget(m_error);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_lookLater.setSingleShot(true);
    m_lookLater.setInterval(lookDelay);
    connect(&m_lookLater, &QTimer::timeout, this, &ImportPreviewStep::look);
    connect(m_model, &ImportPreviewModel::edited, this, &ImportPreviewStep::keepEdited);
    connect(m_table, &TableView::rowActivated, this, &ImportPreviewStep::editCurrent);
}

QWidget *ImportPreviewStep::makePolicyRow()
{
    QList<Choice> policies;
    for (const DuplicatePolicy policy : {DuplicatePolicy::Update, DuplicatePolicy::Skip, DuplicatePolicy::New})
        policies.append({toText(policy), words::label(policy), {}, {}, Tone::Neutral});
    m_policy->setObjectName(u"importPolicy"_s);
    m_policy->setAccessibleName(tr("What is there already"));
    m_policy->setChoices(policies);
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::s);
    auto *caption = new Label(tr("What is there already:"));
    caption->setBuddy(m_policy);
    grid->addWidget(caption, 0, 0);
    grid->addWidget(m_policy, 0, 1);
    grid->addWidget(m_create, 1, 0, 1, 2);
    grid->addWidget(m_people, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_policy, &ChoiceChips::changed, this, [this] {
        if (const auto policy = fromText<DuplicatePolicy>(m_policy->selectedKey()))
            draft().plan.duplicates = *policy;
        look();
    });
    connect(m_create, &QCheckBox::clicked, this, [this](bool on) {
        draft().plan.createMissing = on;
        look();
    });
    connect(m_people, &QCheckBox::clicked, this, [this](bool on) {
        draft().plan.createPeople = on;
        look();
    });
    return row;
}

QWidget *ImportPreviewStep::makeGridRow()
{
    m_next = makeButton(u"importNextProblem"_s, tr("Next problem"), u"arrow-down"_s);
    m_next->setAutoDefault(false);
    m_next->setShortcut(Qt::Key_F8);
    m_next->setToolTip(tr("Go to the next row that cannot go in (F8); F2 changes a cell"));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_summary, 1);
    line->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &ImportPreviewStep::goToProblem);
    return row;
}

void ImportPreviewStep::enter()
{
    const ImportPlan &plan = draft().plan;
    const bool outcomes = plan.kind == ImportKind::Outcomes;
    m_policy->setSelected({toText(plan.duplicates)});
    m_policy->setEnabled(!outcomes);
    m_create->setChecked(plan.createMissing);
    m_create->setVisible(!outcomes);
    m_people->setChecked(plan.createPeople);
    m_people->setVisible(outcomes);
    look();
    m_table->setFocus();
}

/// A lane of its own: looking at a large file takes a while, and reading the workspace does not wait for it.
void ImportPreviewStep::look()
{
    const quint64 asked = ++m_asked;
    m_settled = false;
    m_table->setBusy(true);
    Q_EMIT obstacleChanged();
    session()
        .longWork([plan = draft().plan](Database &database, const Person &actor, const Session::Clock &clock) {
            Reading reading{database, actor, clock()};
            return imports::preview(reading, plan, previewRows);
        })
        .then(this,
              [this, asked](const ImportPreview &preview) {
                  if (asked == m_asked)
                      take(preview);
              })
        .onFailed(this, [this, asked](const Error &error) {
            if (asked != m_asked)
                return;
            m_settled = m_failed = true;
            m_table->setBusy(false);
            m_error->setText(words::errorText(error));
            m_error->setVisible(!words::isSilent(error));
            Q_EMIT obstacleChanged();
        });
}

void ImportPreviewStep::take(const ImportPreview &preview)
{
    const bool first = m_model->rowCount() == 0;
    const QList<qint64> edited = draft().plan.edited.keys();
    m_model->setPreview(preview, QSet<qint64>(edited.begin(), edited.end()));
    m_settled = true;
    m_failed = false;
    m_error->hide();
    m_table->setBusy(false);
    if (first)
        m_table->fitColumns();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ImportPreviewModel::FirstCell));
    showSummary();
    Q_EMIT obstacleChanged();
}

void ImportPreviewStep::showSummary()
{
    const int rejected = m_model->count(RowMatch::Reject);
    QStringList parts{tr("%n new", nullptr, m_model->count(RowMatch::New)),
                      tr("%n updates", nullptr, m_model->count(RowMatch::Update)),
                      tr("%n skipped", nullptr, m_model->count(RowMatch::Skip))};
    if (rejected > 0)
        parts += tr("%n cannot go in", nullptr, rejected);
    if (const auto leftOut = m_model->preview().leftOut.size(); leftOut > 0)
        parts += tr("%n left out as totals or tests", nullptr, int(leftOut));
    m_summary->setText(tr("Of the first %n rows: %1", nullptr, m_model->rowCount()).arg(parts.join(u", ")));
    m_next->setEnabled(rejected > 0);
}

void ImportPreviewStep::keepEdited(qint64 line, const QStringList &cells)
{
    draft().plan.edited.insert(line, cells);
    m_settled = false;
    Q_EMIT obstacleChanged();
    m_lookLater.start();
}

void ImportPreviewStep::editCurrent()
{
    // Return in the editor itself arrives here as well.
    const QModelIndex current = m_table->currentIndex();
    if (current.flags() & Qt::ItemIsEditable && !m_table->isPersistentEditorOpen(current))
        m_table->edit(current);
}

void ImportPreviewStep::goToProblem()
{
    const int row = m_model->nextProblem(m_table->currentIndex().row());
    if (row < 0)
        return;
    const PreviewRow &there = m_model->preview().rows.at(row);
    int column = ImportPreviewModel::Match;
    for (const RowProblem &problem : there.problems) {
        const int at = m_model->preview().format.indexOf(problem.column);
        if (problem.blocks && at >= 0) {
            column = at + ImportPreviewModel::FirstCell;
            break;
        }
    }
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->setFocus();
}

QString ImportPreviewStep::obstacle() const
{
    if (!m_settled)
        return tr("Looking at the rows…");
    if (m_failed)
        return tr("Go back and choose otherwise.");
    return m_model->rowCount() == 0 ? tr("There are no rows to import.") : QString();
}

} // namespace smarketing
