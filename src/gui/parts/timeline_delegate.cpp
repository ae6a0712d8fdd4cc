// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/timeline_model.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/style_paint.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int dot = 28; ///< the icon's disc
constexpr int textLeft = space::m + dot + space::m;

const TimelineEntry *entryOf(const QModelIndex &index)
{
    return static_cast<const TimelineModel *>(index.model())->entry(index);
}

QString metaOf(const TimelineEntry &entry)
{
    const QString time = QLocale().toString(entry.shownAt().time(), QLocale::ShortFormat);
    return entry.who.isEmpty() ? time : u"%1 · %2"_s.arg(entry.who, time);
}

int textHeight(const QFontMetrics &metrics, const QString &text, int width)
{
    return text.isEmpty() ? 0 : metrics.boundingRect(0, 0, width, 100000, Qt::TextWordWrap, text).height() + 2;
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const TimelineEntry *entry = entryOf(index);
    if (!entry)
        return {width, option.fontMetrics.height() + space::l};
    const int room = qMax(80, width - textLeft - space::m);
    const QFontMetrics small(scaledFont(option.font, TextSize::Small));
    const QFontMetrics strong(scaledFont(option.font, TextSize::Body, true));
    return {width, qMax(dot, textHeight(strong, entry->title, room) +
                                 textHeight(option.fontMetrics, entry->text, room) + small.height()) +
                       space::m};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineEntry *entry = entryOf(index);
    const QPalette &palette = option.palette;
    painter->save();
    if (!entry) {
        painter->setFont(scaledFont(option.font, TextSize::Small, true));
        painter->setPen(toneText(Tone::Muted, palette));
        painter->drawText(option.rect.adjusted(space::m, 0, -space::m, -space::xs), Qt::AlignBottom | Qt::AlignLeft,
                          index.data().toString());
        painter->restore();
        return;
    }
    paint::itemBackground(painter, option);
    const QRect disc(option.rect.left() + space::m, option.rect.top() + space::xs + 2, dot, dot);
    if (!index.data(TimelineModel::lastOfDayRole).toBool())
        painter->fillRect(QRect(disc.center().x(), disc.bottom() + 3, 1, option.rect.bottom() - disc.bottom()),
                          surface(Surface::Border, palette));
    paint::roundedBox(painter, disc, toneFill(entry->tone, palette), Qt::NoPen, dot / 2.0);
    paintIcon(painter, disc.adjusted(6, 6, -6, -6), entry->icon, toneText(entry->tone, palette));

    const int room = qMax(80, option.rect.width() - textLeft - space::m);
    QRect line(option.rect.left() + textLeft, option.rect.top() + space::xs, room, 0);
    const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
        line.setHeight(textHeight(QFontMetrics(font), text, room));
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(line, Qt::TextWordWrap, text);
        line.moveTop(line.bottom() + 1);
    };
    write(entry->title, scaledFont(option.font, TextSize::Body, true), palette.color(QPalette::Text));
    if (!entry->text.isEmpty())
        write(entry->text, option.font, palette.color(QPalette::Text));
    write(metaOf(*entry), scaledFont(option.font, TextSize::Small), toneText(Tone::Muted, palette));
    painter->restore();
}

} // namespace smarketing
