// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/deleted_leads_dialog.h"

#include "models/lead_look.h"
#include "parts/button.h"
#include "parts/empty_state.h"
#include "parts/label.h"
#include "parts/table_view.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/lead_bin.h"
#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QStandardItemModel>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize deletedLeadsSize(640, 460);
constexpr int mostShown = 500;

enum Column { Name, Company, StageColumn, When };

} // namespace

struct DeletedLeadsDialog::Answer {
    QList<DeletedLead> leads;
};

DeletedLeadsDialog::DeletedLeadsDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_model(new QStandardItemModel(0, 4, this)),
      m_table(new TableView),
      m_error(new Label({}, TextSize::Body, Tone::Error)),
      m_restore(makeButton(u"restoreLeads"_s, tr("Restore"), u"undo"_s, ButtonKind::Primary))
{
    setObjectName(u"deletedLeadsDialog"_s);
    setWindowTitle(tr("Deleted leads"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(deletedLeadsSize);
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Company"), tr("Stage"), tr("Deleted")});
    m_table->setObjectName(u"deletedLeads"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setColumnKind(StageColumn, ColumnKind::Pill);
    m_table->setColumnKind(When, ColumnKind::RelativeTime);
    m_table->setColumnsGiveWay();
    m_table->setEmptyState(new EmptyState(u"trash"_s, tr("Nothing is deleted"),
                                          tr("What is deleted comes here, with everything that happened to it.")));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *close = makeButton(u"closeDeletedLeads"_s, tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new HeadingLabel(windowTitle()));
    column->addWidget(m_table, 1);
    column->addWidget(m_error);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &DeletedLeadsDialog::restore);
    connect(m_table, &TableView::rowSelectionChanged, this, &DeletedLeadsDialog::follow);
    connect(m_table, &TableView::rowActivated, this, &DeletedLeadsDialog::restore);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"lead"_s))
            reload();
    });
    follow();
    reload();
}

void DeletedLeadsDialog::reload()
{
    m_session.read([](Reading &reading) { return Answer{leads::deleted(reading, mostShown)}; })
        .then(this, [this](const Answer &answer) { fill(answer); })
        .onFailed(this, [this](const Error &error) {
            m_error->setText(words::errorText(error));
            m_error->setVisible(!words::isSilent(error));
        });
}

void DeletedLeadsDialog::fill(const Answer &answer)
{
    m_ids.clear();
    m_model->setRowCount(0);
    for (const DeletedLead &one : answer.leads) {
        m_ids += one.lead.id;
        auto *stage = new QStandardItem(words::label(one.lead.stage));
        stage->setData(int(leadLook::toneOf(zoneOf(one.lead.stage))), role::tone);
        auto *when = new QStandardItem;
        when->setData(toDateTime(one.deletedAt), Qt::DisplayRole);
        m_model->appendRow(
            {new QStandardItem(one.lead.displayName()), new QStandardItem(one.lead.company), stage, when});
    }
    follow();
}

void DeletedLeadsDialog::follow()
{
    m_restore->setEnabled(!m_table->selectedRows().isEmpty());
}

void DeletedLeadsDialog::restore()
{
    QList<LeadId> chosen;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        chosen += m_ids.value(row);
    m_session
        .write({u"restore-leads"_s},
               [chosen](Transaction &tx) {
                   for (const LeadId id : chosen)
                       leads::restore(tx, id);
               })
        .then(this,
              [this, n = int(chosen.size())] {
                  m_error->hide();
                  Q_EMIT messageRaised({Message::Kind::Success, tr("%n lead(s) restored.", nullptr, n), {}});
                  reload();
              })
        .onFailed(this, [this](const Error &error) {
            m_error->setText(words::errorText(error));
            m_error->show();
        });
}

} // namespace smarketing
