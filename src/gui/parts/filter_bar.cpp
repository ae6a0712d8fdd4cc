// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/filter_bar.h"

#include "parts/button.h"
#include "parts/filter_chip.h"
#include "parts/filter_editor.h"
#include "parts/flow_layout.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds settleTime{120};
constexpr int filterSearchMargins = 48; ///< the glass and its gaps
constexpr int searchAtMost = 240;       ///< so much of its hint is sure to be seen

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"filterBar"_s);
    build();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &FilterBar::takeSearch);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_settle.start(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            takeSearch(); // the clear button does not count as an edit, and need not wait
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::takeSearch);
    connect(m_view, &QComboBox::activated, this, &FilterBar::selectView);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WindowShortcut); // only the page that is seen has one
    connect(find, &QShortcut::activated, this, &FilterBar::focusSearch);
    auto *clear = new QShortcut(Qt::Key_Escape, m_search);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
    setSavedViews({});
    rebuildChips();
}

void FilterBar::build()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"filterSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(420);
    setSearchHint(tr("Search"));
    m_add = makeButton(u"addFilter"_s, tr("Add filter"), u"filter"_s, ButtonKind::Standard, this);
    m_addMenu = new QMenu(this);
    m_addMenu->setObjectName(u"addFilterMenu"_s);
    m_add->setMenu(m_addMenu);
    m_view = new QComboBox;
    m_view->setObjectName(u"savedViews"_s);
    m_view->setAccessibleName(tr("Saved views"));
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_viewMenuButton = makeIconButton(u"savedViewMenu"_s, u"bookmark"_s, tr("Save or change this view"), this);
    m_viewMenu = new QMenu(this);
    connect(m_viewMenuButton, &QPushButton::clicked, this, [this] {
        rebuildViewMenu();
        m_viewMenu->popup(m_viewMenuButton->mapToGlobal(QPoint(0, m_viewMenuButton->height())));
    });
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::s);
    m_row->addWidget(m_search, 3);
    m_row->addWidget(m_add);
    m_row->addWidget(m_view);
    m_row->addWidget(m_viewMenuButton);
    m_row->addStretch(0);
    m_chips = new QWidget;
    m_chips->setObjectName(u"filterChips"_s);
    m_chips->setAccessibleName(tr("Active filters"));
    m_chipFlow = new FlowLayout(m_chips, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(m_row);
    column->addWidget(m_chips);
}

void FilterBar::setSearchHint(const QString &text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
    fitSearch();
}

void FilterBar::fitSearch()
{
    const int hint = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
    m_search->setMinimumWidth(std::min(searchAtMost, hint + filterSearchMargins));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSearch();
}

void FilterBar::setDefinitions(const QList<FilterDefinition> &definitions)
{
    m_definitions = definitions;
    rebuildAddMenu();
    rebuildChips();
}

void FilterBar::setState(const FilterState &state)
{
    m_settle.stop();
    m_state = state;
    const QSignalBlocker quiet(m_search);
    m_search->setText(state.search);
    rebuildChips();
}

void FilterBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clearAll()
{
    if (m_state.isEmpty())
        return;
    setState({});
    Q_EMIT changed(m_state);
}

void FilterBar::takeSearch()
{
    m_settle.stop();
    const QString text = m_search->text().simplified();
    if (text == m_state.search)
        return;
    m_state.search = text;
    Q_EMIT changed(m_state);
}

void FilterBar::setFilter(const QString &key, const FilterValue &value)
{
    FilterState next = m_state;
    if (value.isEmpty())
        next.filters.remove(key);
    else
        next.filters.insert(key, value);
    if (next == m_state)
        return;
    m_state = next;
    rebuildChips();
    Q_EMIT changed(m_state);
}

void FilterBar::rebuildChips()
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const FilterDefinition &definition : m_definitions) {
        const auto value = m_state.filters.constFind(definition.key);
        if (value == m_state.filters.cend())
            continue;
        auto *chip = new FilterChip(definition.key, filterText(definition, *value), m_chips);
        connect(chip, &FilterChip::editRequested, this, [this, definition, chip] { edit(definition, chip); });
        connect(chip, &FilterChip::removed, this, [this, key = definition.key] { setFilter(key, {}); });
        m_chipFlow->addWidget(chip);
    }
    if (m_chipFlow->count() > 0) {
        auto *clear = makeButton(u"clearFilters"_s, tr("Clear all"), {}, ButtonKind::Quiet, m_chips);
        clear->setFixedHeight(m_chipFlow->itemAt(0)->sizeHint().height());
        connect(clear, &QPushButton::clicked, this, &FilterBar::clearAll);
        m_chipFlow->addWidget(clear);
    }
    m_chips->setVisible(m_chipFlow->count() > 0);
}

void FilterBar::rebuildAddMenu()
{
    m_addMenu->clear();
    for (const FilterDefinition &definition : m_definitions) {
        QAction *action = m_addMenu->addAction(definition.text);
        action->setObjectName(u"filter_"_s + definition.key);
        if (!definition.icon.isEmpty())
            action->setIcon(icon(definition.icon));
        connect(action, &QAction::triggered, this, [this, definition] { edit(definition, m_add); });
    }
    m_add->setVisible(!m_definitions.isEmpty());
}

void FilterBar::edit(const FilterDefinition &definition, QWidget *anchor)
{
    auto *editor = new FilterEditor(definition, m_state.filters.value(definition.key), this);
    connect(editor, &FilterEditor::edited, this,
            [this, key = definition.key](const FilterValue &value) { setFilter(key, value); });
    editor->openBelow(anchor);
}

void FilterBar::setSavedViews(const QList<FilterView> &views)
{
    const QString was = currentView();
    m_views = views;
    m_view->clear();
    m_view->addItem(tr("No saved view"), QString());
    for (const FilterView &view : views)
        m_view->addItem(view.shared ? icon(u"users"_s) : icon(u"bookmark"_s), view.name, view.key);
    setCurrentView(was);
    m_view->setVisible(!views.isEmpty());
}

void FilterBar::setCurrentView(const QString &key)
{
    m_view->setCurrentIndex(qMax(0, m_view->findData(key)));
}

QString FilterBar::currentView() const
{
    return m_view->currentData().toString();
}

void FilterBar::selectView(int index)
{
    Q_EMIT viewSelected(m_view->itemData(index).toString());
    const FilterState chosen = index > 0 ? m_views.at(index - 1).state : FilterState{};
    if (chosen == m_state)
        return;
    setState(chosen);
    Q_EMIT changed(m_state);
}

void FilterBar::rebuildViewMenu()
{
    m_viewMenu->clear();
    m_viewMenu->addAction(icon(u"save"_s), tr("Save as new view…"), this, [this] {
        askName(tr("Save view"), {}, [this](const QString &name) { Q_EMIT saveViewRequested(name, m_state); });
    });
    const int index = m_view->currentIndex() - 1;
    if (index < 0 || !m_views.at(index).mine)
        return;
    const FilterView view = m_views.at(index);
    m_viewMenu
        ->addAction(tr("Save changes to “%1”").arg(view.name), this,
                    [this, view] { Q_EMIT replaceViewRequested(view.key, m_state); })
        ->setEnabled(view.state != m_state);
    m_viewMenu->addAction(icon(u"pencil"_s), tr("Rename “%1”…").arg(view.name), this, [this, view] {
        askName(tr("Rename view"), view.name,
                [this, view](const QString &name) { Q_EMIT renameViewRequested(view.key, name); });
    });
    if (!view.shared)
        m_viewMenu->addAction(icon(u"users"_s), tr("Share “%1” with everybody").arg(view.name), this,
                              [this, view] { Q_EMIT shareViewRequested(view.key); });
    m_viewMenu->addAction(icon(u"trash"_s), tr("Delete “%1”").arg(view.name), this,
                          [this, view] { Q_EMIT deleteViewRequested(view.key); });
}

void FilterBar::askName(const QString &title, const QString &name, std::function<void(const QString &)> done)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"viewNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view:"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [done = std::move(done)](const QString &text) {
        if (const QString given = text.simplified(); !given.isEmpty())
            done(given);
    });
    dialog->open();
}

} // namespace smarketing
