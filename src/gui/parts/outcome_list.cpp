// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/outcome_list.h"

#include "parts/button.h"
#include "parts/label.h"
#include "style/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

OutcomeList::OutcomeList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::s);
}

void OutcomeList::setLines(const QList<OutcomeLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList spoken;
    for (const OutcomeLine &line : lines) {
        m_rows->addWidget(makeLine(line));
        spoken += line.foot.isEmpty() ? line.text : u"%1 (%2)"_s.arg(line.text, line.foot);
    }
    setAccessibleDescription(spoken.join(u'\n'));
    setVisible(!lines.isEmpty());
}

QWidget *OutcomeList::makeLine(const OutcomeLine &line)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    if (line.checkable) {
        auto *done = new QCheckBox;
        done->setObjectName(u"done-%1"_s.arg(line.id));
        done->setChecked(line.checked);
        done->setAccessibleName(tr("Done: %1").arg(line.text));
        connect(done, &QCheckBox::toggled, this, [this, id = line.id](bool on) { Q_EMIT checked(id, on); });
        row->addWidget(done, 0, Qt::AlignTop);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *text = new Label(line.text);
    text->setWordWrap(true);
    texts->addWidget(text);
    if (!line.foot.isEmpty()) {
        auto *foot = new Label(line.foot, TextSize::Small, line.tone);
        foot->setWordWrap(true);
        texts->addWidget(foot);
    }
    row->addLayout(texts, 1);
    if (line.removable) {
        auto *remove = makeIconButton(u"remove-%1"_s.arg(line.id), u"x"_s, tr("Remove: %1").arg(line.text));
        connect(remove, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT removeWanted(id); });
        row->addWidget(remove, 0, Qt::AlignTop);
    }
    if (line.openable) {
        auto *open = makeIconButton(u"open-%1"_s.arg(line.id), u"arrow-right"_s, tr("Look at it: %1").arg(line.text));
        connect(open, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT openWanted(id); });
        row->addWidget(open, 0, Qt::AlignTop);
    }
    return box;
}

} // namespace smarketing
