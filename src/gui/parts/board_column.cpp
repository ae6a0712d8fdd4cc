// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/board_column.h"

#include "models/lead_look.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "parts/table_columns.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardColumnWidth = 232;
constexpr int zoneLetters = 6;
constexpr int cardIcon = 14;
constexpr int zoneStrip = 3;

} // namespace

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int lines = 1;
    lines += index.data(BoardModel::companyRole).toString().isEmpty() ? 0 : 1;
    lines += index.data(BoardModel::footRole).toString().isEmpty() ? 0 : 1;
    const int line = QFontMetrics(scaledFont(option.font, TextSize::Body)).height();
    // The list gives a card its own width, less the scroll bar's.
    return {0, lines * line + 2 * space::s + space::s};
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -space::s + 1.0);
    painter->setPen(QPen(chosen ? option.palette.color(QPalette::Highlight) : surface(Surface::Border, option.palette),
                         chosen ? 2 : 1));
    painter->setBrush(surface(chosen ? Surface::Selected : hovered ? Surface::Hover : Surface::Card, option.palette));
    painter->drawRoundedRect(card, cornerRadius, cornerRadius);
    QRect text = card.toRect().adjusted(space::s, space::s, -space::s, -space::s);
    const QFontMetrics metrics(option.font);
    const QString iconName = index.data(role::icon).toString();
    if (!iconName.isEmpty())
        paintIcon(painter, QRect(text.right() - cardIcon, text.top() + 1, cardIcon, cardIcon), iconName,
                  toneText(Tone::Shared, option.palette));
    const auto line = [&](const QString &words, const QFont &font, const QColor &color, int width) {
        if (words.isEmpty())
            return;
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(text.left(), text.top(), width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, width));
        text.setTop(text.top() + metrics.height());
    };
    line(index.data().toString(), scaledFont(option.font, TextSize::Body, true), option.palette.color(QPalette::Text),
         text.width() - (iconName.isEmpty() ? 0 : cardIcon + space::xs));
    line(index.data(BoardModel::companyRole).toString(), scaledFont(option.font, TextSize::Small),
         option.palette.color(QPalette::Text), text.width());
    line(index.data(BoardModel::footRole).toString(), scaledFont(option.font, TextSize::Small),
         toneText(Tone::Muted, option.palette), text.width());
    painter->restore();
}

BoardColumnView::BoardColumnView(Stage stage, QWidget *parent)
    : QFrame(parent),
      m_model(new BoardModel(stage, this)),
      m_list(new QListView),
      m_stage(new Pill(leadLook::pill(stage))),
      m_count(new Label({}, TextSize::Small, Tone::Muted))
{
    setObjectName(u"column-"_s + toText(stage));
    m_list->setObjectName(u"cards-"_s + toText(stage));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BoardDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(leadLook::stageWithZone(stage));
    m_list->installEventFilter(this);
    auto *zone = new Label(words::label(zoneOf(stage)), TextSize::Small, Tone::Muted);
    zone->setElided(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_stage);
    head->addWidget(zone, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m + zoneStrip, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_model, &BoardModel::dropped, this, &BoardColumnView::dropped);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model->idAt(index.row())); });
    fitHead();
}

/// The stage and the count are read whole with letters of any size; the zone gives way.
void BoardColumnView::fitHead()
{
    const int zone = fontMetrics().averageCharWidth() * zoneLetters;
    const int head = pillSize(m_stage->look(), font()).width() + zone + m_count->sizeHint().width() + 2 * space::s;
    setFixedWidth(qMax(cardColumnWidth, head + 2 * space::m));
}

void BoardColumnView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHead();
}

void BoardColumnView::setContent(const leadStore::BoardColumn &content)
{
    const QList<LeadId> before = selected();
    m_model->setRows(content.first);
    const QString number = QLocale().toString(content.count.n);
    m_count->setText(content.count.more ? tr("over %1").arg(number) : number);
    fitHead();
    if (!before.isEmpty() && selected().isEmpty())
        select(before.first());
}

QList<LeadId> BoardColumnView::selected() const
{
    QList<LeadId> ids;
    const QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        ids += m_model->idAt(index.row());
    return ids;
}

void BoardColumnView::select(LeadId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

bool BoardColumnView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int direction = key->key() == Qt::Key_Left ? -1 : key->key() == Qt::Key_Right ? 1 : 0;
        if (direction != 0) {
            Q_EMIT stepWanted(layoutDirection() == Qt::RightToLeft ? -direction : direction,
                              key->modifiers().testFlag(Qt::ControlModifier));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void BoardColumnView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface(Surface::Sunken, palette()));
    painter.drawRoundedRect(rect(), cardRadius, cardRadius);
    painter.setBrush(toneMark(leadLook::toneOf(zoneOf(stage())), palette()));
    painter.drawRoundedRect(QRect(cardRadius, 0, width() - 2 * cardRadius, zoneStrip), 1, 1);
}

} // namespace smarketing
