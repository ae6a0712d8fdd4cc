// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import_page.h"

#include "dialogs/import_rejects.h"
#include "dialogs/import_revert_dialog.h"
#include "dialogs/import_wizard.h"
#include "dialogs/import_words.h"
#include "models/import_model.h"
#include "parts/card.h"
#include "parts/empty_state.h"
#include "parts/page_header.h"
#include "parts/table_view.h"
#include "permit.h"
#include "style/icons.h"
#include "style/metrics.h"

#include "smarketing/workbench/person.h"
#include "smarketing/workbench/words.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

struct ImportPage::Answer {
    QList<Import> imports;
    QHash<PersonId, QString> names;
};

ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(tr("Import"), tr("Leads, reach, campaigns and outcomes from other programs' files"))),
      m_table(new TableView),
      m_model(new ImportModel(this)),
      m_empty(new EmptyState(u"upload"_s, tr("Nothing was imported yet"),
                             tr("Drop a CSV file here, or choose one. You see every row before it goes in, and a whole "
                                "import can be taken back."))),
      m_rejectsCard(new Card(tr("Rows that did not go in"))),
      m_rejects(new TableView),
      m_problems(new ImportProblemModel(this))
{
    setAcceptDrops(true);
    makeActions();
    m_table->setObjectName(u"importsTable"_s);
    m_table->setAccessibleName(tr("Past imports"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setColumnKind(ImportModel::When, ColumnKind::RelativeTime);
    m_table->setColumnKind(ImportModel::State, ColumnKind::Pill);
    for (int column = ImportModel::Read; column <= ImportModel::Rejected; ++column)
        m_table->setColumnKind(column, ColumnKind::Number);
    m_table->setColumnWidth(ImportModel::Kind, 110);
    m_table->setColumnWidth(ImportModel::File, 200);
    m_table->setColumnWidth(ImportModel::Who, 120);
    // Of more weight than other counts: where it is too narrow for all, those give way.
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(ImportModel::State), header->visualIndex(ImportModel::When));
    header->moveSection(header->visualIndex(ImportModel::Rejected), header->visualIndex(ImportModel::Updated));
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"imports"_s);
    m_table->setEmptyState(m_empty);
    makeRejects();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_table, 3);
    column->addWidget(m_rejectsCard, 2);
    setFocusProxy(m_table);
    connect(m_table, &TableView::rowSelectionChanged, this, &ImportPage::followSelection);
    connect(m_table, &TableView::rowActivated, this, &ImportPage::showLeads);
    connect(m_table, &TableView::contextMenuWanted, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_leads, m_save, m_back});
        menu->popup(position);
    });
    followSelection();
}

void ImportPage::makeRejects()
{
    m_rejects->setObjectName(u"rejectsTable"_s);
    m_rejects->setAccessibleName(tr("Rows that did not go in"));
    m_rejects->setSortingEnabled(false);
    m_rejects->setModel(m_problems);
    m_rejects->setColumnKind(ImportProblemModel::Line, ColumnKind::Number);
    m_rejects->setColumnWidth(ImportProblemModel::Line, 56);
    m_rejects->setColumnWidth(ImportProblemModel::FieldColumn, 110);
    m_rejects->setColumnWidth(ImportProblemModel::Reason, 400);
    m_rejects->setColumnsGiveWay();
    m_rejectsCard->addAction(m_save);
    m_rejectsCard->body()->addWidget(m_rejects);
    m_rejectsCard->hide();
}

QAction *ImportPage::makeAction(const QString &name, const QString &iconName, const QString &text,
                                void (ImportPage::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void ImportPage::makeActions()
{
    m_import = makeAction(u"actionStartImport"_s, u"upload"_s, tr("Import…"), &ImportPage::startImport);
    m_leads = makeAction(u"actionImportedLeads"_s, u"users"_s, tr("Show the leads"), &ImportPage::showLeads);
    m_back = makeAction(u"actionTakeBack"_s, u"undo"_s, tr("Take back…"), &ImportPage::takeBack);
    m_save = makeAction(u"actionSaveRejects"_s, u"download"_s, tr("Save rejects…"), &ImportPage::saveRejected);
    m_header->addAction(m_back, ButtonKind::Quiet);
    m_header->addAction(m_leads);
    m_header->addAction(m_import, ButtonKind::Primary);
    permit(m_import, session().actor(), Action::Import);
    if (m_import->isEnabled()) {
        m_empty->setAction(m_import->text(), u"upload"_s);
        connect(m_empty, &EmptyState::actionTriggered, m_import, &QAction::trigger);
    }
}

void ImportPage::visit(const QVariantMap &arguments)
{
    m_wanted = ImportId(arguments.value(u"import"_s).toLongLong());
    refresh();
    if (!m_import->isEnabled())
        return;
    if (const QString file = arguments.value(u"file"_s).toString(); !file.isEmpty())
        ImportWizard::open(session(), this, file);
    else if (arguments.value(u"start"_s).toBool())
        startImport();
}

void ImportPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"import"_s, u"person"_s}))
        refresh();
}

void ImportPage::refresh()
{
    const quint64 asked = ++m_asked;
    session()
        .read([](Reading &reading) {
            Answer answer{imports::all(reading), {}};
            for (const Person &person : people::all(reading))
                answer.names.insert(person.id, person.name);
            return answer;
        })
        .then(this,
              [this, asked](const Answer &answer) {
                  if (asked == m_asked)
                      take(answer);
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

void ImportPage::take(const Answer &answer)
{
    const ImportId before = m_wanted ? m_wanted : selected().id;
    m_wanted = {};
    m_model->setImports(answer.imports, answer.names);
    const int row = m_model->rowOf(before);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, row));
    followSelection();
    m_settled = true;
}

Import ImportPage::selected() const
{
    return m_model->batch(m_table->selectedRows().value(0, -1));
}

void ImportPage::followSelection()
{
    const Import batch = selected();
    m_leads->setEnabled(batch.id && batch.kind == ImportKind::Leads && batch.created + batch.updated > 0);
    m_back->setEnabled(batch.id && imports::canRevert(session().actor(), batch));
    m_back->setToolTip(m_back->text());
    if (batch.id && batch.kind == ImportKind::Outcomes)
        m_back->setToolTip(tr("Outcomes are feedback, and feedback is never taken back."));
    else if (batch.id && batch.person != session().actor().id && !m_back->isEnabled())
        m_back->setToolTip(words::whyNot(session().actor(), Action::ManagePeople));
    permit(m_back, session().actor(), Action::Import);
    readRejects();
}

void ImportPage::readRejects()
{
    const Import batch = selected();
    const quint64 asked = ++m_rejectsAsked;
    m_rejectsCard->setVisible(batch.rejected > 0);
    m_rejectsCard->setSubtitle(batch.rejected > imports::rejectsKept
                                   ? tr("The first %L1 of %L2").arg(imports::rejectsKept).arg(batch.rejected)
                                   : QString());
    m_rejectsSettled = batch.rejected == 0;
    if (m_rejectsSettled)
        return;
    session()
        .read([id = batch.id](Reading &reading) { return imports::rejects(reading, id); })
        .then(this,
              [this, asked](const QList<importStore::Reject> &rejects) {
                  if (asked != m_rejectsAsked)
                      return;
                  QList<ImportProblemModel::Row> rows;
                  for (const importStore::Reject &reject : rejects) {
                      const auto field = fieldFromKey(reject.field);
                      const RowProblem problem{reject.line, {}, reject.field, reject.reason, reject.value, true};
                      rows.append({reject.line, field ? importWords::label(*field) : reject.field,
                                   words::label(problem), reject.value, true});
                  }
                  m_problems->setRows(rows);
                  m_rejectsSettled = true;
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

void ImportPage::startImport()
{
    ImportWizard::open(session(), this);
}

void ImportPage::showLeads()
{
    if (m_leads->isEnabled())
        Q_EMIT linkActivated({u"leads"_s, {{u"import"_s, selected().id.value}}});
}

void ImportPage::takeBack()
{
    auto *dialog = new ImportRevertDialog(session(), selected(), this);
    connect(dialog, &ImportRevertDialog::messageRaised, this, &Page::messageRaised);
    connect(dialog, &QDialog::finished, this, &ImportPage::refresh);
    dialog->open();
}

void ImportPage::saveRejected()
{
    saveRejects(session(), this, selected(), {}, [this](const Message &message) { Q_EMIT messageRaised(message); });
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_import->isEnabled() && !draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    ImportWizard::open(session(), this, draggedFile(event->mimeData()));
}

} // namespace smarketing
