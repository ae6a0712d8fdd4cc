// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/campaign_detail.h"

#include "models/campaign_model.h"
#include "pages/campaign_log_pane.h"
#include "pages/campaign_overview.h"
#include "pages/campaign_reach_pane.h"
#include "pages/consent_pane.h"
#include "parts/button.h"
#include "parts/comments_pane.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"

#include <QHBoxLayout>
#include <QTabWidget>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString moveText(CampaignState to)
{
    switch (to) {
    case CampaignState::Proposed:
        return CampaignDetail::tr("Propose to sales");
    case CampaignState::Agreed:
        return CampaignDetail::tr("Mark as agreed");
    case CampaignState::Running:
        return CampaignDetail::tr("Launch");
    case CampaignState::Finished:
        return CampaignDetail::tr("Finish");
    case CampaignState::Cancelled:
        return CampaignDetail::tr("Cancel campaign");
    case CampaignState::Idea:
        break;
    }
    return {};
}

QString movedText(const QString &name, CampaignState to)
{
    switch (to) {
    case CampaignState::Proposed:
        return CampaignDetail::tr("“%1” is proposed: sales speaks now.").arg(name);
    case CampaignState::Agreed:
        return CampaignDetail::tr("“%1” is agreed.").arg(name);
    case CampaignState::Running:
        return CampaignDetail::tr("“%1” is launched. Its personas stay as they are now.").arg(name);
    case CampaignState::Finished:
        return CampaignDetail::tr("“%1” is finished.").arg(name);
    default:
        return CampaignDetail::tr("“%1” is cancelled.").arg(name);
    }
}

} // namespace

CampaignDetail::CampaignDetail(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_name(new Label),
      m_state(new Pill),
      m_missing(new Label({}, TextSize::Small, Tone::Warning)),
      m_tabs(new QTabWidget),
      m_overview(new CampaignOverview(session)),
      m_log(new CampaignLogPane(session)),
      m_reach(new CampaignReachPane(session)),
      m_consent(new ConsentPane(session)),
      m_comments(new CommentsPane(session))
{
    setObjectName(u"campaignDetail"_s);
    build();
    for (Pane *pane : std::initializer_list<Pane *>{m_overview, m_log, m_reach, m_consent, m_comments}) {
        connect(pane, &Pane::messageRaised, this, &Pane::messageRaised);
        connect(pane, &Pane::linkActivated, this, &Pane::linkActivated);
    }
    connect(m_comments, &CommentsPane::countChanged, this, [this](int count) {
        m_tabs->setTabText(static_cast<int>(Tab::Comments),
                           count == 0 ? tr("Comments") : tr("Comments (%1)").arg(count));
    });
    connect(&session, &Session::actorChanged, this, &CampaignDetail::reload);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny(
                {u"campaign"_s, u"campaign_persona"_s, u"persona_version"_s, u"consent"_s, u"consent_reply"_s}))
            reload();
    });
}

void CampaignDetail::build()
{
    m_name->setTextSize(TextSize::Large, true);
    m_name->setElided(true);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setWordWrap(true);
    m_missing->hide();
    m_tabs->setObjectName(u"campaignTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_log, tr("Log"));
    m_tabs->addTab(m_reach, tr("Reach"));
    m_tabs->addTab(m_consent, tr("Consent"));
    m_tabs->addTab(m_comments, tr("Comments"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    auto *moves = new QHBoxLayout;
    moves->setSpacing(space::s);
    makeMoves(*moves);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addLayout(moves);
    column->addWidget(m_missing);
    column->addWidget(m_tabs, 1);
}

void CampaignDetail::setCampaign(CampaignId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_overview->setCampaign(id);
    m_log->setCampaign(id);
    m_reach->setCampaign(id);
    m_consent->setSubject({ConsentSubject::Campaign, id.value});
    m_comments->setSubject({CommentSubject::Campaign, id.value});
    reload();
}

bool CampaignDetail::isSettled() const
{
    return Pane::isSettled() && m_overview->isSettled() && m_log->isSettled() && m_reach->isSettled() &&
           m_consent->isSettled() && m_comments->isSettled();
}

void CampaignDetail::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void CampaignDetail::reload()
{
    if (!m_id)
        return;
    read(
        m_reading,
        [id = m_id](Reading &reading) {
            Standing standing{campaigns::find(reading, id), {}};
            for (const CampaignState to : campaigns::movesFrom(standing.campaign.state))
                standing.moves += {to, campaigns::missingFor(reading, id, to)};
            return standing;
        },
        [this](const Standing &standing) { fill(standing); });
}

void CampaignDetail::fill(const Standing &standing)
{
    m_campaign = standing.campaign;
    m_name->setText(m_campaign.name);
    m_state->setLook({words::label(m_campaign.state), toneOf(m_campaign.state), iconOf(m_campaign.state)});
    showMoves(standing);
    QStringList missing;
    for (const auto &[to, refusals] : standing.moves) {
        for (const Refused &refusal : refusals)
            missing += tr("To go on to “%1”: %2").arg(words::label(to), words::errorText(refusal));
    }
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
}

void CampaignDetail::makeMoves(QHBoxLayout &row)
{
    for (const CampaignState to : allOf<CampaignState>()) {
        if (to == CampaignState::Idea)
            continue; // where every campaign begins
        const ButtonKind kind = to == CampaignState::Cancelled ? ButtonKind::Quiet : ButtonKind::Standard;
        auto *button = makeButton(u"move_"_s + toText(to), moveText(to), iconOf(to), kind, this);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, to] { move(to); });
        row.addWidget(button);
        m_moves.insert(to, button);
    }
    row.addStretch(1);
}

// Where the keyboard stood on a move that is done, it goes on to the next one that can be made.
void CampaignDetail::showMoves(const Standing &standing)
{
    const bool hadFocus = std::ranges::any_of(m_moves, &QWidget::hasFocus);
    QPushButton *next = nullptr;
    for (const auto &[to, missing] : standing.moves) {
        QPushButton *button = m_moves.value(to);
        permitMove(*button, missing);
        button->show();
        if (!next && button->isEnabled())
            next = button;
    }
    if (hadFocus && next)
        next->setFocus();
    for (auto it = m_moves.cbegin(); it != m_moves.cend(); ++it)
        it.value()->setVisible(canMove(standing.campaign.state, it.key()));
}

void CampaignDetail::permitMove(QPushButton &button, const QList<Refused> &missing)
{
    const QString why = words::whyNot(session().actor(), Action::EditCampaign);
    button.setEnabled(why.isEmpty() && missing.isEmpty());
    button.setToolTip(why.isEmpty() && !missing.isEmpty() ? words::errorText(missing.constFirst()) : why);
}

void CampaignDetail::move(CampaignState to)
{
    write(
        u"move-campaign"_s,
        [id = m_id, to, version = m_campaign.rowVersion](Transaction &tx) { campaigns::move(tx, id, to, version); },
        [this, to, name = m_campaign.name] {
            tell(movedText(name, to));
            reload();
        },
        [this](const Error &) {
            reload();
            return false;
        });
}

} // namespace smarketing
