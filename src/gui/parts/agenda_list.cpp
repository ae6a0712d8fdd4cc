// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/agenda_list.h"

#include "parts/table_columns.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QApplication>
#include <QPainter>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int agendaIcon = 16;
constexpr int linesOfTitle = 2;
constexpr int currentStrip = 4;

struct Fonts {
    QFont title = scaledFont(QApplication::font(), TextSize::Body, true);
    QFont foot = scaledFont(QApplication::font(), TextSize::Small);
    QFont heading = scaledFont(QApplication::font(), TextSize::Small, true);
};

/// The title in at most two lines, at this width.
QSize titleSize(const QString &title, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const int height = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, title).height();
    return {width, std::min(height, linesOfTitle * metrics.lineSpacing())};
}

/// As if the scroll bar stood there, so that a card's words break in the same place when it comes.
int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int card = view ? view->width() - view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2 * space::xs
                          : option.rect.width();
    return card - 2 * space::m - agendaIcon - space::s;
}

} // namespace

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Fonts fonts;
    if (index.data(AgendaModel::isHeadingRole).toBool())
        return {0, QFontMetrics(fonts.heading).height() + space::m + space::xs};
    const bool hasFoot = !index.data(AgendaModel::footRole).toString().isEmpty();
    return {0, titleSize(index.data().toString(), fonts.title, textWidth(option)).height() +
                   (hasFoot ? QFontMetrics(fonts.foot).height() : 0) + 2 * space::s + space::xs};
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Fonts fonts;
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(AgendaModel::isHeadingRole).toBool()) {
        const QRect text = option.rect.adjusted(space::xs, space::s, -space::xs, 0);
        painter->setFont(fonts.heading);
        painter->setPen(toneText(Tone::Muted, palette));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->setFont(fonts.foot);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, index.data(AgendaModel::footRole).toString());
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool current = index.data(AgendaModel::isCurrentRole).toBool();
    const bool open = index.data(AgendaModel::stateRole).toInt() == int(AgendaState::Open);
    const auto tone = Tone(index.data(role::tone).toInt());
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, 1.0 - space::xs);
    painter->setPen(
        QPen(chosen ? palette.color(QPalette::Highlight) : surface(Surface::Border, palette), chosen ? 2 : 1));
    painter->setBrush(surface(chosen ? Surface::Selected : hovered ? Surface::Hover : Surface::Card, palette));
    painter->drawRoundedRect(card, cornerRadius, cornerRadius);
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(toneMark(Tone::Shared, palette));
        painter->drawRoundedRect(QRectF(card.left(), card.top(), currentStrip, card.height()), 2, 2);
    }
    QRect text = card.toRect().adjusted(space::m, space::s, -space::m, 0);
    paintIcon(painter, QRect(text.left(), text.top() + 1, agendaIcon, agendaIcon),
              current ? u"play"_s : index.data(role::icon).toString(),
              toneText(current ? Tone::Shared
                       : open  ? Tone::Muted
                               : tone,
                       palette));
    text.setLeft(text.left() + agendaIcon + space::s);
    const QString title = index.data().toString();
    const QSize size = titleSize(title, fonts.title, textWidth(option));
    painter->setFont(fonts.title);
    painter->setPen(open || current ? palette.color(QPalette::Text) : toneText(Tone::Muted, palette));
    painter->drawText(QRect(text.topLeft(), size), Qt::TextWordWrap, title);
    painter->setFont(fonts.foot);
    painter->setPen(toneText(Tone::Muted, palette));
    const QFontMetrics foot(fonts.foot);
    painter->drawText(QRect(text.left(), text.top() + size.height(), text.width(), foot.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      foot.elidedText(index.data(AgendaModel::footRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

AgendaList::AgendaList(AgendaModel *model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new AgendaDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(model, &AgendaModel::moveWanted, this, &AgendaList::moveWanted);
    addMove(u"moveItemUp"_s, tr("Move up"), Qt::Key_Up, [model](AgendaItemId id) { return model->step(id, -1); });
    addMove(u"moveItemDown"_s, tr("Move down"), Qt::Key_Down, [model](AgendaItemId id) { return model->step(id, 1); });
    addMove(u"moveItemBack"_s, tr("Move to the section before"), Qt::Key_Left,
            [model](AgendaItemId id) { return model->sectionStep(id, -1); });
    addMove(u"moveItemOn"_s, tr("Move to the next section"), Qt::Key_Right,
            [model](AgendaItemId id) { return model->sectionStep(id, 1); });
}

AgendaItemId AgendaList::current() const
{
    const AgendaItem *item = m_model->item(currentIndex().row());
    return item ? item->id : AgendaItemId();
}

void AgendaList::select(AgendaItemId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        setCurrentIndex(m_model->index(row));
}

void AgendaList::addMove(const QString &name, const QString &text, Qt::Key key, const Step &step)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(Qt::ControlModifier | key));
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, step] {
        const auto to = step(current());
        if (to && m_model->flags(currentIndex()).testFlag(Qt::ItemIsDragEnabled))
            Q_EMIT moveWanted(current(), *to);
    });
}

void AgendaList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    Q_EMIT chosen(current());
}

// Cards are as high as their words need.
void AgendaList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        scheduleDelayedItemsLayout();
}

} // namespace smarketing
