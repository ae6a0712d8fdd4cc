// SPDX-License-Identifier: GPL-3.0-or-later
#include "records_page.h"

#include "day_text.h"
#include "models/record_role.h"
#include "pane.h"
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

RecordsPage::RecordsPage(Session &session, const Look &look, Pane *detail, QWidget *parent)
    : Page(session, parent),
      m_look(look),
      m_header(new PageHeader(look.title, look.subtitle)),
      m_table(new TableView),
      m_empty(new EmptyState(look.icon, {}, {})),
      m_detail(detail),
      m_right(new QStackedWidget)
{
    setObjectName(look.record + u"sPage"_s);
    makeActions();
    connect(&session, &Session::actorChanged, this, [this] { permit(); });
    connect(m_detail, &Pane::messageRaised, this, &Page::messageRaised);
    connect(m_detail, &Pane::linkActivated, this, &Page::linkActivated);
    connect(m_empty, &EmptyState::actionTriggered, m_new, &QAction::trigger);
    connect(m_table, &TableView::rowSelectionChanged, this, &RecordsPage::followSelection);
    connect(m_table, &TableView::contextMenuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_remove);
        menu->popup(at);
    });
}

void RecordsPage::makeActions()
{
    m_new = new QAction(icon(u"plus"_s), {}, this);
    m_new->setObjectName(u"new"_s + dayText::capitalized(m_look.record));
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_remove = new QAction(icon(u"trash"_s), {}, this);
    m_remove->setObjectName(u"remove"_s + dayText::capitalized(m_look.record));
    addActions({m_new, m_remove});
    connect(m_new, &QAction::triggered, this, [this] { askForNew(); });
    connect(m_remove, &QAction::triggered, this, [this] { removeShown(); });
}

void RecordsPage::build(QAbstractItemModel *model, QWidget *above, const QList<int> &shares)
{
    m_table->setObjectName(m_look.record + u"List"_s);
    m_table->setAccessibleName(m_look.title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(model);
    m_table->setEmptyState(m_empty);
    m_right->addWidget(m_detail);
    m_right->addWidget(new EmptyState(m_look.icon, m_look.nothing, m_look.nothingHint));
    m_right->setCurrentIndex(1);
    m_right->setMinimumWidth(400);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(space::s);
    if (above)
        leftColumn->addWidget(above);
    leftColumn->addWidget(m_table, 1);
    auto *splitter = new QSplitter;
    splitter->setObjectName(m_look.record + u"Splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::l);
    splitter->addWidget(left);
    splitter->addWidget(m_right);
    for (int side = 0; side < 2; ++side)
        splitter->setStretchFactor(side, shares.at(side));
    splitter->setSizes({shares.at(0) * 200, shares.at(1) * 200});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
}

void RecordsPage::visit(const QVariantMap &arguments)
{
    if (const qint64 record = arguments.value(m_look.record).toLongLong())
        choose(record);
    if (arguments.value(u"start"_s).toBool())
        m_new->trigger();
}

bool RecordsPage::isSettled() const
{
    return m_underWay == 0 && m_detail->isSettled();
}

void RecordsPage::followSelection()
{
    const int row = m_table->selectedRows().value(0, -1);
    m_shown = m_table->model()->index(row, 0).data(role::record).toLongLong();
    showRecord(m_shown);
    m_right->setCurrentIndex(m_shown ? 0 : 1);
    permit();
}

void RecordsPage::choose(qint64 record)
{
    const int row = rowOf(record);
    m_wanted = row < 0 ? record : 0;
    if (row < 0 || m_table->selectedRows() == QList{row})
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_table->model()->index(row, 0));
}

void RecordsPage::chooseAgain(qint64 record)
{
    m_wanted = 0;
    if (rowOf(record) >= 0)
        choose(record);
    else if (m_table->model()->rowCount() > 0)
        m_table->selectRow(0);
}

int RecordsPage::rowOf(qint64 record) const
{
    const QAbstractItemModel &model = *m_table->model();
    const QModelIndexList found =
        record ? model.match(model.index(0, 0), role::record, record, 1, Qt::MatchExactly) : QModelIndexList();
    return found.isEmpty() ? -1 : found.constFirst().row();
}

void RecordsPage::askName(const NameDialog::Texts &texts,
                          std::function<qint64(Transaction &, const QString &name)> addIt)
{
    auto *dialog = new NameDialog(texts, {}, this);
    connect(dialog, &NameDialog::nameGiven, this,
            [this, dialog, addIt = std::move(addIt)](const QString &name) { add(dialog, addIt, name); });
    dialog->open();
}

void RecordsPage::add(NameDialog *dialog, const std::function<qint64(Transaction &, const QString &)> &addIt,
                      const QString &name)
{
    session()
        .write({u"add-"_s + m_look.record}, [addIt, name](Transaction &tx) { return addIt(tx, name); })
        .then(dialog,
              [this, dialog](qint64 record) {
                  m_wanted = record;
                  dialog->accept();
                  onAdded();
                  reload();
              })
        .onFailed(dialog, [dialog](const Error &error) { dialog->refuse(words::errorText(error)); });
}

void RecordsPage::removeWithUndo(std::function<void(Transaction &, qint64)> remove,
                                 std::function<void(Transaction &, qint64)> restore)
{
    const qint64 record = m_shown;
    const QString name = m_table->model()->index(rowOf(record), m_look.nameColumn).data().toString();
    const auto undo = [this, record, restore = std::move(restore)] {
        session()
            .write({u"restore-"_s + m_look.record}, [restore, record](Transaction &tx) { restore(tx, record); })
            .then(this, [this, record] { choose(record); })
            .onFailed(this, [this](const Error &error) { raise(error); });
    };
    session()
        .write({u"remove-"_s + m_look.record},
               [remove = std::move(remove), record](Transaction &tx) { remove(tx, record); })
        .then(this,
              [this, name, undo] {
                  Q_EMIT messageRaised({Message::Kind::Success, tr("Deleted “%1”.").arg(name), undo});
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

} // namespace smarketing
