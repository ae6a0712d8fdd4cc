// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/personas_page.h"

#include "dialogs/name_dialog.h"
#include "models/persona_model.h"
#include "pages/persona_detail.h"
#include "parts/empty_state.h"
#include "parts/page_header.h"
#include "parts/table_view.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

PersonasPage::PersonasPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(tr("Personas"), tr("Who we speak to, described and signed by both departments"))),
      m_table(new TableView),
      m_model(new PersonaModel(this)),
      m_empty(new EmptyState(u"contact"_s, {}, {})),
      m_detail(new PersonaDetail(session)),
      m_right(new QStackedWidget)
{
    setObjectName(u"personasPage"_s);
    makeActions();
    build();
    connect(&session, &Session::actorChanged, this, &PersonasPage::permit);
    connect(m_detail, &Pane::messageRaised, this, &Page::messageRaised);
    connect(m_detail, &Pane::linkActivated, this, &Page::linkActivated);
    connect(m_empty, &EmptyState::actionTriggered, m_new, &QAction::trigger);
    connect(m_table, &TableView::contextMenuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_remove);
        menu->popup(at);
    });
    connect(m_table, &TableView::rowSelectionChanged, this, [this] {
        const PersonaId id = m_model->idAt(m_table->selectedRows().value(0, -1));
        m_detail->setPersona(id);
        m_right->setCurrentIndex(id ? 0 : 1);
        permit();
    });
    permit();
    reload();
}

void PersonasPage::makeActions()
{
    m_new = new QAction(icon(u"plus"_s), tr("New persona"), this);
    m_new->setObjectName(u"newPersona"_s);
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_remove = new QAction(icon(u"trash"_s), tr("Delete persona"), this);
    m_remove->setObjectName(u"removePersona"_s);
    addActions({m_new, m_remove});
    connect(m_new, &QAction::triggered, this, &PersonasPage::openNewDialog);
    connect(m_remove, &QAction::triggered, this, &PersonasPage::removeCurrent);
}

void PersonasPage::build()
{
    m_table->setObjectName(u"personaList"_s);
    m_table->setAccessibleName(tr("Personas"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    for (const int column : {PersonaModel::State, PersonaModel::Marketing, PersonaModel::Sales})
        m_table->setColumnKind(column, ColumnKind::Pill);
    m_table->setColumnWidth(PersonaModel::Name, 140);
    m_table->setColumnWidth(PersonaModel::State, 140);
    m_table->setColumnWidth(PersonaModel::Marketing, 96);
    m_table->setColumnWidth(PersonaModel::Sales, 96);
    m_table->setEmptyState(m_empty);
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"personas"_s);
    m_header->addAction(m_new, ButtonKind::Primary);
    m_right->addWidget(m_detail);
    m_right->addWidget(new EmptyState(u"contact"_s, tr("No persona chosen"),
                                      tr("Choose one on the left to read, change or sign it.")));
    m_right->setCurrentIndex(1);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"personaSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::l);
    splitter->addWidget(m_table);
    splitter->addWidget(m_right);
    m_right->setMinimumWidth(400);
    splitter->setSizes({530, 470});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
}

void PersonasPage::permit()
{
    const QString why = words::whyNot(session().actor(), Action::DraftPersona);
    m_new->setEnabled(why.isEmpty());
    m_new->setToolTip(why);
    m_remove->setEnabled(why.isEmpty() && m_right->currentIndex() == 0);
    m_remove->setToolTip(why);
    m_empty->setTexts(u"contact"_s, tr("No personas yet"),
                      tr("A persona says who you speak to: their goals, problems and habits, and how you know. "
                         "Handing a lead over needs one that both departments have signed."));
    m_empty->setAction(why.isEmpty() ? tr("New persona") : QString(), u"plus"_s);
}

void PersonasPage::visit(const QVariantMap &arguments)
{
    if (const PersonaId id(arguments.value(u"persona"_s).toLongLong()); id)
        select(id);
    m_draftWanted = arguments.value(u"state"_s).toString() == u"draft";
    showWantedDraft();
}

void PersonasPage::showWantedDraft()
{
    const int row = m_draftWanted ? m_model->rowWithDraft() : -1;
    if (row < 0)
        return;
    m_draftWanted = false;
    m_table->selectRow(row);
    m_detail->openAt(u"draft"_s);
}

bool PersonasPage::isSettled() const
{
    return m_underWay == 0 && m_detail->isSettled();
}

QList<TourStop> PersonasPage::tourStops()
{
    const auto showDraft = [this] { visit({{u"state"_s, u"draft"_s}}); };
    return {{u"draft"_s, showDraft},
            {u"changes"_s, [this] { m_detail->showView(u"compare"_s); }},
            {u"history"_s, [this] { m_detail->showView(u"history"_s); }},
            {u"new"_s, [this] { openNewDialog(); }}};
}

void PersonasPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"persona"_s, u"persona_version"_s, u"persona_signature"_s}))
        reload();
}

void PersonasPage::reload()
{
    const quint64 number = ++m_reading;
    ++m_underWay;
    session()
        .read([](Reading &reading) { return personas::all(reading); })
        .then(this,
              [this, number](const QList<personas::Summary> &rows) {
                  --m_underWay;
                  if (number == m_reading)
                      fill(rows);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void PersonasPage::fill(const QList<personas::Summary> &rows)
{
    const PersonaId chosen = m_wanted ? m_wanted : m_detail->persona();
    m_wanted = {};
    m_model->setRows(rows);
    if (m_model->rowOf(chosen) >= 0)
        select(chosen);
    else if (!rows.isEmpty())
        m_table->selectRow(0);
    showWantedDraft();
}

void PersonasPage::select(PersonaId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        m_wanted = id;
    else if (m_table->selectedRows() != QList{row})
        m_table->selectRow(row);
}

void PersonasPage::openNewDialog()
{
    auto *dialog = new NameDialog({m_new->text(), tr("Name of the persona"),
                                   tr("It starts as a draft and is in force once both departments have signed it."),
                                   tr("Add persona")},
                                  {}, this);
    connect(dialog, &NameDialog::nameGiven, this, [this, dialog](const QString &name) { add(dialog, name); });
    dialog->open();
}

void PersonasPage::add(NameDialog *dialog, const QString &name)
{
    session()
        .write({u"add-persona"_s}, [name](Transaction &tx) { return personas::add(tx, name); })
        .then(dialog,
              [this, dialog](PersonaId id) {
                  m_wanted = id;
                  dialog->accept();
                  reload();
              })
        .onFailed(dialog, [dialog](const Error &error) { dialog->refuse(words::errorText(error)); });
}

void PersonasPage::removeCurrent()
{
    const PersonaId id = m_detail->persona();
    const QString name = m_model->index(m_model->rowOf(id), PersonaModel::Name).data().toString();
    const auto undo = [this, id] {
        session()
            .write({u"restore-persona"_s}, [id](Transaction &tx) { personas::restore(tx, id); })
            .then(this, [this, id] { m_wanted = id; })
            .onFailed(this, [this](const Error &error) { raise(error); });
    };
    session()
        .write({u"remove-persona"_s}, [id](Transaction &tx) { personas::remove(tx, id); })
        .then(this,
              [this, name, undo] {
                  Q_EMIT messageRaised({Message::Kind::Success, tr("Deleted “%1”.").arg(name), undo});
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

} // namespace smarketing
