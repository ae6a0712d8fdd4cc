// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/search_combo.h"

#include "parts/enter_key.h"
#include "parts/item_delegate.h"
#include "style/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int findRole = Qt::UserRole + 20; ///< text and sub-text together, what typing is matched with

} // namespace

SearchCombo::SearchCombo(QWidget *parent)
    : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(this);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionRole(findRole);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setItemDelegate(new ItemDelegate(this));
    m_completer->popup()->setMouseTracking(true);
    m_completer->popup()->setObjectName(u"searchComboList"_s);
    QAction *arrow = addAction(icon(u"chevron-down"_s, Tone::Muted), TrailingPosition);
    arrow->setToolTip(tr("Show all"));
    arrow->setText(arrow->toolTip()); // for whoever hears it
    connect(arrow, &QAction::triggered, this, [this] { openList({}); });
    connect(this, &QLineEdit::textEdited, this, &SearchCombo::openList);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { pick(index.data(ItemDelegate::keyRole).toString()); });
}

void SearchCombo::setItems(const QList<SearchItem> &items)
{
    m_items = items;
    m_model->clear();
    for (const SearchItem &item : items) {
        auto *row = new QStandardItem(item.text);
        const bool usable = item.disabledReason.isEmpty();
        row->setData(item.key, ItemDelegate::keyRole);
        row->setData(item.icon, ItemDelegate::iconRole);
        row->setData(usable ? item.subText : item.disabledReason, ItemDelegate::subTextRole);
        row->setData(u"%1 %2"_s.arg(item.text, item.subText), findRole);
        row->setData(usable ? item.text : tr("%1, not available: %2").arg(item.text, item.disabledReason),
                     Qt::AccessibleTextRole);
        row->setEnabled(usable);
        m_model->appendRow(row);
    }
    setCurrentKey(textOf(m_key).isEmpty() ? QString() : m_key);
}

QString SearchCombo::textOf(const QString &key) const
{
    for (const SearchItem &item : m_items)
        if (item.key == key)
            return item.text;
    return {};
}

void SearchCombo::setCurrentKey(const QString &key)
{
    m_key = key;
    setText(textOf(key));
    setCursorPosition(0);
}

void SearchCombo::setClearable(bool clearable)
{
    setClearButtonEnabled(clearable);
}

void SearchCombo::openList(const QString &prefix)
{
    m_completer->setCompletionPrefix(prefix);
    m_completer->complete();
    // The first that can be picked is ready for Return.
    const QAbstractItemModel *found = m_completer->completionModel();
    for (int row = 0; !prefix.isEmpty() && row < found->rowCount(); ++row)
        if (found->index(row, 0).flags().testFlag(Qt::ItemIsEnabled))
            return m_completer->popup()->setCurrentIndex(found->index(row, 0));
}

void SearchCombo::pick(const QString &key)
{
    const bool other = key != m_key;
    setCurrentKey(key);
    if (other)
        Q_EMIT currentChanged(key);
}

void SearchCombo::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_completer->popup()->isVisible())
        return;
    if (text().isEmpty() && isClearButtonEnabled())
        pick({});
    else
        setCurrentKey(m_key);
}

void SearchCombo::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    selectAll();
    openList({});
}

void SearchCombo::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible() && (isEnter(*event) || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        if (event->key() != Qt::Key_Escape && popup->currentIndex().isValid())
            pick(popup->currentIndex().data(ItemDelegate::keyRole).toString());
        popup->hide();
        event->setAccepted(event->key() != Qt::Key_Tab);
        return;
    }
    if (event->key() == Qt::Key_Down && !popup->isVisible())
        return openList({});
    QLineEdit::keyPressEvent(event);
}

} // namespace smarketing
