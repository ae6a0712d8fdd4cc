// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/claim_list.h"

#include "models/persona_model.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

ClaimList::ClaimList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
}

void ClaimList::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ClaimList::setClaims(const QList<PersonaClaim> &claims)
{
    clear();
    for (const ClaimTopic topic : allOf<ClaimTopic>()) {
        QList<PersonaClaim> group;
        std::ranges::copy_if(claims, std::back_inserter(group),
                             [topic](const PersonaClaim &claim) { return claim.topic == topic; });
        addGroup(words::label(topic), group, false);
    }
    finish();
}

void ClaimList::finish()
{
    m_column->addStretch(1);
}

void ClaimList::addGroup(const QString &heading, const QList<PersonaClaim> &claims, bool withTopic)
{
    if (claims.isEmpty())
        return;
    addHeading(heading);
    for (const PersonaClaim &claim : claims)
        addClaim(claim, withTopic);
}

void ClaimList::addHeading(const QString &heading)
{
    if (m_column->count() > 0)
        m_column->addSpacing(space::s);
    m_column->addWidget(new SectionLabel(heading));
}

void ClaimList::addClaim(const PersonaClaim &claim, bool withTopic, bool struckOut)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    auto *text = new Label(withTopic ? u"%1: %2"_s.arg(words::label(claim.topic), claim.text) : claim.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = text->font();
    font.setStrikeOut(struckOut);
    text->setFont(font);
    auto *source = new Label(claim.source, TextSize::Small, Tone::Muted);
    source->setWordWrap(true);
    if (claim.source.isEmpty())
        source->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(text);
    words->addWidget(source);
    row->addLayout(words, 1);
    row->addWidget(new Pill(lookOf(claim.provenance)), 0, Qt::AlignTop);
    m_column->addWidget(box);
}

} // namespace smarketing
