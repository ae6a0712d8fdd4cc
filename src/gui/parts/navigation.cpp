// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/navigation.h"

#include "parts/button.h"
#include "parts/navigation_delegate.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int collapsedWidth = 56;
constexpr double navigationLine = 18; ///< height of a line of text at the usual size

} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent),
      m_view(new QListView),
      m_model(new QStandardItemModel(this)),
      m_toggle(makeIconButton(u"navigationToggle"_s, u"panel-left"_s, tr("Collapse navigation"), this))
{
    setObjectName(u"navigation"_s);
    m_view->setObjectName(u"navigationList"_s);
    m_view->setAccessibleName(tr("Pages"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new NavigationDelegate(this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 1, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::s, 0, space::s, 0);
    foot->addWidget(m_toggle);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString key = index.data(navigation::keyRole).toString();
        if (!m_quiet && !key.isEmpty())
            Q_EMIT activated(key);
    });
    connect(m_view, &QAbstractItemView::clicked, this, &Navigation::entered);
    connect(m_view, &QAbstractItemView::activated, this, &Navigation::entered);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    follow();
}

void Navigation::setItems(const QList<NavigationItem> &items)
{
    const QString was = current();
    m_quiet = true;
    m_model->clear();
    QString section;
    for (const NavigationItem &item : items) {
        if (item.section != section) {
            section = item.section;
            auto *heading = new QStandardItem(section);
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(true, navigation::headingRole);
            m_model->appendRow(heading);
        }
        auto *row = new QStandardItem(item.text);
        row->setData(item.key, navigation::keyRole);
        row->setData(item.icon, navigation::iconRole);
        row->setData(item.shortcut, navigation::shortcutRole);
        describe(row);
        m_model->appendRow(row);
    }
    m_quiet = false;
    setCurrent(was);
    follow();
}

QStandardItem *Navigation::find(const QString &key) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(navigation::keyRole).toString() == key)
            return m_model->item(row);
    return nullptr;
}

void Navigation::describe(QStandardItem *item) const
{
    const int count = item->data(navigation::countRole).toInt();
    const QString shortcut = item->data(navigation::shortcutRole).toString();
    QString text = count > 0 ? tr("%1, %n waiting", nullptr, count).arg(item->text()) : item->text();
    item->setData(text, Qt::AccessibleTextRole);
    if (!shortcut.isEmpty())
        text += u" (%1)"_s.arg(shortcut);
    item->setToolTip(text);
}

void Navigation::setCount(const QString &key, int count, Tone tone)
{
    QStandardItem *item = find(key);
    if (!item)
        return;
    item->setData(qMax(0, count), navigation::countRole);
    item->setData(int(tone), navigation::toneRole);
    describe(item);
}

void Navigation::setCurrent(const QString &key)
{
    m_quiet = true;
    if (QStandardItem *item = find(key))
        m_view->setCurrentIndex(item->index());
    else
        m_view->setCurrentIndex({});
    m_quiet = false;
}

QString Navigation::current() const
{
    return m_view->currentIndex().data(navigation::keyRole).toString();
}

void Navigation::setCollapsed(bool collapsed)
{
    const bool changed = std::exchange(m_wished, collapsed) != collapsed;
    follow();
    if (changed)
        Q_EMIT collapsedChanged(collapsed);
}

bool Navigation::isNarrow() const
{
    return isVisible() && window()->width() < m_autoCollapseWidth * fontMetrics().height() / navigationLine;
}

void Navigation::follow()
{
    const bool narrow = isNarrow();
    m_collapsed = m_wished || narrow;
    static_cast<NavigationDelegate *>(m_view->itemDelegate())->setCollapsed(m_collapsed);
    const QString wish = m_collapsed ? tr("Widen navigation") : tr("Collapse navigation");
    m_toggle->setToolTip(wish);
    m_toggle->setAccessibleName(wish);
    m_toggle->setEnabled(!narrow);
    setFixedWidth(m_collapsed ? collapsedWidth : fontMetrics().averageCharWidth() * 22 + 80);
    followHeight();
}

/// In a low window the pages move together before they have to be scrolled.
void Navigation::followHeight()
{
    auto *delegate = static_cast<NavigationDelegate *>(m_view->itemDelegate());
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    delegate->setTight(false);
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += delegate->sizeHint(option, m_model->index(row, 0)).height();
    delegate->setTight(height > m_view->height());
    m_view->doItemsLayout();
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    followHeight();
}

void Navigation::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    follow();
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window())
        follow();
    return QWidget::eventFilter(watched, event);
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        follow();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), surface(Surface::Border, palette()));
}

} // namespace smarketing
