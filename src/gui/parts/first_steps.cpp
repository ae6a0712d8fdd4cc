// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/first_steps.h"

#include "parts/button.h"
#include "parts/card.h"
#include "parts/label.h"
#include "permit.h"
#include "style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 20;
constexpr int widest = 760;

} // namespace

FirstSteps::FirstSteps(Session &session, Shown shown, QWidget *parent) : Pane(session, parent), m_shown(shown)
{
    setObjectName(u"firstSteps"_s);
    setAccessibleName(tr("First steps"));
    build();
    hide();
    reload();
}

void FirstSteps::build()
{
    auto *card = new Card(tr("First steps"));
    card->setSubtitle(
        tr("Then marketing hands leads over, sales says how good they are, and this place fills by itself."));
    card->setMaximumWidth(widest);
    QVBoxLayout *steps = card->body();
    steps->setSpacing(space::l);
    addStep(steps, u"people"_s, tr("Add the people of marketing and sales"),
            tr("Somebody of each department: one hands leads over, the other receives and rates them."),
            tr("Add people"), Action::ManagePeople);
    addStep(steps, u"personas"_s, tr("Describe whom you sell to"),
            tr("A persona that both departments sign. Leads are handed over with one."), tr("New persona"),
            Action::DraftPersona);
    addStep(steps, u"campaigns"_s, tr("Log a campaign"),
            tr("What marketing does, for whom and where. Sales sees it before it starts."), tr("New campaign"),
            Action::ProposeCampaign);
    addStep(steps, u"import"_s, tr("Bring in leads"),
            tr("From the file of another program. You see every row before it goes in, and can take it back."),
            tr("Import…"), Action::Import);
    auto *demo = makeButton(u"firstStepsDemo"_s, tr("Look at the demo"), u"sparkles"_s, ButtonKind::Quiet);
    demo->setToolTip(tr("A made-up company with a year of work, in a window of its own"));
    connect(demo, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated({u"demo"_s, {}}); });
    steps->addWidget(demo, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->addWidget(card, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addStretch(1);
}

void FirstSteps::addStep(QVBoxLayout *column, const QString &page, const QString &name, const QString &hint,
                         const QString &buttonText, Action action)
{
    Step step{new QWidget, new Label, new Label(name), makeButton(u"firstStep_"_s + page, buttonText), name};
    step.mark->setFixedWidth(markSize);
    step.text->setTextSize(TextSize::Body, true);
    step.text->setWordWrap(true);
    auto *below = new Label(hint, TextSize::Small, Tone::Muted);
    below->setWordWrap(true);
    step.button->setAccessibleDescription(hint);
    permit(step.button, session().actor(), action);
    connect(step.button, &QPushButton::clicked, this, [this, page] {
        Q_EMIT linkActivated({page, {{u"start"_s, true}}});
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(step.text);
    words->addWidget(below);
    auto *line = new QHBoxLayout(step.row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    line->addWidget(step.mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(step.button, 0, Qt::AlignVCenter);
    column->addWidget(step.row);
    m_steps += step;
}

void FirstSteps::whenChanged(const Changes &changes)
{
    if ((!m_known || !isHidden()) &&
        changes.touchesAny({u"person"_s, u"persona_version"_s, u"campaign"_s, u"lead"_s, u"reach"_s}))
        reload();
}

void FirstSteps::reload()
{
    read(m_reading, home::beginnings, [this](const homeStore::Beginnings &there) { take(there); });
}

void FirstSteps::take(const homeStore::Beginnings &there)
{
    m_there = there;
    m_known = true;
    const bool fresh = !there.lead && !there.reach;
    const bool changed = std::exchange(m_fresh, fresh) != fresh;
    show();
    if (changed)
        Q_EMIT freshChanged(fresh);
}

void FirstSteps::show()
{
    const bool done[] = {m_there.marketing && m_there.sales, m_there.persona, m_there.campaign, m_there.lead};
    bool first = true;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const QColor color = toneText(done[i] ? Tone::Success : Tone::Muted, palette());
        step.mark->setPixmap(
            iconPixmap(done[i] ? u"circle-check"_s : u"circle"_s, color, markSize, devicePixelRatioF()));
        step.text->setAccessibleName(done[i] ? tr("Done: %1").arg(step.name) : step.name);
        step.button->setVisible(!done[i]);
        setButtonKind(step.button, !done[i] && first ? ButtonKind::Primary : ButtonKind::Standard);
        step.row->setVisible(m_fresh || !done[i]);
        first = first && done[i];
    }
    setVisible(m_known && (m_fresh || (m_shown == Shown::UntilDone && !std::ranges::all_of(done, std::identity()))));
}

void FirstSteps::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

} // namespace smarketing
