// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inbox_deals.h"

#include "amount_text.h"
#include "parts/button.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "style/metrics.h"

#include "smarketing/workbench/words.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

PillLook lookOf(DealStage stage)
{
    const QString text = words::label(stage);
    if (stage == DealStage::Won)
        return {text, Tone::Success, u"trophy"_s};
    return stage == DealStage::Lost ? PillLook{text, Tone::Muted, u"circle-x"_s}
                                    : PillLook{text, Tone::Sales, u"handshake"_s};
}

} // namespace

InboxDeals::InboxDeals(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"inboxDeals"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::xs);
    m_rows->addWidget(new SectionLabel(tr("Deals")));
    hide();
}

void InboxDeals::setDeals(const QList<Deal> &deals, bool editable)
{
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (const Deal &deal : deals)
        column->addWidget(makeRow(deal, editable && !isClosed(deal.stage)));
    m_rows->addWidget(m_list);
    setVisible(!deals.isEmpty());
}

QWidget *InboxDeals::makeRow(const Deal &deal, bool editable)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    auto *name = new Label(deal.name);
    name->setObjectName(u"inboxDeal_%1"_s.arg(deal.id.value));
    name->setElided(true);
    name->setToolTip(deal.lostReason);
    line->addWidget(name, 1);
    if (!isClosed(deal.stage) && deal.expectedClose.isValid())
        line->addWidget(new Label(tr("by %1").arg(QLocale().toString(deal.expectedClose, QLocale::ShortFormat)),
                                  TextSize::Small, Tone::Muted));
    line->addWidget(new Label(amountText(deal.value)));
    line->addWidget(new Pill(lookOf(deal.stage)));
    if (editable) {
        auto *open =
            makeIconButton(u"inboxOpenDeal_%1"_s.arg(deal.id.value), u"pencil"_s, tr("Open: %1").arg(deal.name));
        connect(open, &QPushButton::clicked, this, [this, id = deal.id] { Q_EMIT openRequested(id); });
        line->addWidget(open);
    }
    return row;
}

} // namespace smarketing
