// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/timeline.h"

#include "parts/enter_key.h"
#include "parts/timeline_model.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace smarketing {

using namespace Qt::StringLiterals;

Timeline::Timeline(QWidget *parent) : QListView(parent), m_model(new TimelineModel(this))
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutMode(Batched);
    setBatchSize(100);
    connect(m_model, &TimelineModel::moreWanted, this, &Timeline::moreWanted);
    const auto open = [this](const QModelIndex &index) {
        if (const TimelineEntry *entry = m_model->entry(index))
            Q_EMIT entryActivated(entry->key);
    };
    connect(this, &QListView::doubleClicked, this, open);
}

void Timeline::setEntries(const QList<TimelineEntry> &entries)
{
    m_model->setEntries(entries);
}

void Timeline::append(const QList<TimelineEntry> &older)
{
    m_model->append(older);
}

void Timeline::setMoreExpected(bool more)
{
    m_model->setMoreExpected(more);
}

QString Timeline::selectionAsText() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QStringList lines;
    for (const QModelIndex &index : indexes) {
        const TimelineEntry &entry = *m_model->entry(index);
        QStringList parts{entry.shownAt().toString(u"yyyy-MM-dd HH:mm"_s), entry.who, entry.title};
        if (!entry.text.isEmpty())
            parts.append(QString(entry.text).replace(u'\n', u' '));
        lines.append(parts.join(u'\t'));
    }
    return lines.join(u'\n');
}

void Timeline::copySelection() const
{
    if (const QString text = selectionAsText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    const TimelineEntry *entry = m_model->entry(currentIndex());
    if (entry && isEnter(*event)) {
        Q_EMIT entryActivated(entry->key);
        return;
    }
    QListView::keyPressEvent(event);
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights depend on the width
}

void Timeline::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace smarketing
