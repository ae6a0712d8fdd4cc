// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/shortcut_sheet.h"

#include "parts/button.h"
#include "parts/label.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// The menu an action stands in, else the title of the nearest widget around it that has one.
QString groupOf(const QAction *action)
{
    for (const QObject *owner : action->associatedObjects())
        if (const auto *menu = qobject_cast<const QMenu *>(owner); menu && !menu->title().isEmpty())
            return QString(menu->title()).remove(u'&');
    for (const QObject *at = action->parent(); at; at = at->parent())
        if (const auto *widget = qobject_cast<const QWidget *>(at); widget && !widget->isWindow()) {
            const QString title = widget->windowTitle().isEmpty() ? widget->accessibleName() : widget->windowTitle();
            if (!title.isEmpty())
                return title;
        }
    return ShortcutSheet::tr("Everywhere");
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    keys.removeDuplicates();
    return keys.join(ShortcutSheet::tr(" or "));
}

QWidget *sheetOf(const QList<ShortcutLine> &lines)
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(space::xl, space::m, space::xl, space::xl);
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    QString group;
    int row = 0;
    for (const ShortcutLine &line : lines) {
        if (line.group != group) {
            group = line.group;
            auto *heading = new SectionLabel(group);
            heading->setContentsMargins(0, space::m, 0, 0);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        auto *keys = new Label(line.keys);
        keys->setTextSize(TextSize::Body, true);
        grid->addWidget(new Label(line.text), row, 0);
        grid->addWidget(keys, row++, 1, Qt::AlignRight);
    }
    grid->setRowStretch(row, 1);
    return sheet;
}

} // namespace

QList<ShortcutLine> shortcutsOf(const QWidget *window)
{
    QList<ShortcutLine> lines;
    for (const QAction *action : window->findChildren<QAction *>())
        if (!action->shortcut().isEmpty() && action->isVisible())
            lines.append({groupOf(action), action->iconText(), keysOf(action)});
    return lines;
}

ShortcutSheet::ShortcutSheet(QWidget *window, const QList<ShortcutLine> &more) : QDialog(window)
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<ShortcutLine> lines = shortcutsOf(window) + more;
    std::stable_sort(lines.begin(), lines.end(), [](const ShortcutLine &a, const ShortcutLine &b) {
        return QString::localeAwareCompare(a.group, b.group) < 0;
    });
    auto *area = new QScrollArea;
    area->setWidget(sheetOf(lines));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *close = makeButton(u"closeShortcuts"_s, tr("Close"), {}, ButtonKind::Standard, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::m);
    auto *heading = new HeadingLabel(windowTitle());
    heading->setContentsMargins(space::xl, space::xl, space::xl, 0);
    column->addWidget(heading);
    column->addWidget(area, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::xl, 0, space::xl, 0);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    resize(520, 560);
}

} // namespace smarketing
