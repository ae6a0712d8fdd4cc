// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/top_lines.h"

#include "parts/card.h"
#include "style/icons.h"

#include <QAction>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype topLinesAtMost = 4; ///< the rest is a click away

} // namespace

TopLines::TopLines(const QString &name, const QString &title, const QString &linkText, QWidget *parent)
    : QWidget(parent), m_card(new Card(title)), m_list(new OutcomeList)
{
    m_list->setObjectName(name + u"List"_s);
    m_list->setAccessibleName(title);
    auto *all = new QAction(icon(u"arrow-right"_s), linkText, this);
    all->setObjectName(name + u"All"_s);
    m_card->addAction(all);
    m_card->body()->addWidget(m_list);
    m_card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(all, &QAction::triggered, this, &TopLines::allWanted);
    connect(m_list, &OutcomeList::checked, this, &TopLines::checked);
    connect(m_list, &OutcomeList::openWanted, this, &TopLines::openWanted);
}

void TopLines::setLines(const QList<OutcomeLine> &lines, const QString &subtitle)
{
    m_list->setLines(lines.first(std::min(topLinesAtMost, lines.size())));
    m_card->setSubtitle(subtitle);
}

} // namespace smarketing
