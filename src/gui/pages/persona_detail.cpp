// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/persona_detail.h"

#include "dialogs/name_dialog.h"
#include "models/claim_difference.h"
#include "models/persona_model.h"
#include "pages/persona_draft_pane.h"
#include "parts/button.h"
#include "parts/choice_chips.h"
#include "parts/claim_list.h"
#include "parts/comments_pane.h"
#include "parts/label.h"
#include "parts/signature_strip.h"
#include "parts/timeline.h"
#include "smarketing/workbench/words.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

enum View { ForceView, DraftView, CompareView, HistoryView, CommentsView };

QScrollArea *scrolledTab(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

PersonaDetail::PersonaDetail(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_name(new Label),
      m_state(new Pill),
      m_rename(makeIconButton(u"renamePersona"_s, u"pencil"_s, tr("Rename"))),
      m_edit(makeButton(u"startDraft"_s, tr("Edit"), u"edit"_s)),
      m_views(new ChoiceChips),
      m_summary(new Label({}, TextSize::Body, Tone::Neutral)),
      m_signatures(new SignatureStrip),
      m_stack(new QStackedWidget),
      m_claims(new ClaimList),
      m_draft(new PersonaDraftPane(session)),
      m_comparison(new ClaimList),
      m_history(new Timeline),
      m_comments(new CommentsPane(session))
{
    setObjectName(u"personaDetail"_s);
    build();
    connect(m_views, &ChoiceChips::changed, this, [this] { showView(m_views->selectedKey()); });
    connect(m_edit, &QPushButton::clicked, this, &PersonaDetail::startDraft);
    connect(m_rename, &QPushButton::clicked, this, &PersonaDetail::openRename);
    connect(m_signatures, &SignatureStrip::signRequested, this, &PersonaDetail::sign);
    connect(m_signatures, &SignatureStrip::unsignRequested, this, &PersonaDetail::unsign);
    connect(m_draft, &Pane::messageRaised, this, &Pane::messageRaised);
    connect(m_comments, &Pane::messageRaised, this, &Pane::messageRaised);
    connect(m_comments, &CommentsPane::countChanged, this, &PersonaDetail::fillViews);
    connect(m_draft, &PersonaDraftPane::saved, this, &PersonaDetail::reload);
    connect(&session, &Session::actorChanged, this, &PersonaDetail::fillViews);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"persona"_s, u"persona_version"_s, u"persona_claim"_s, u"persona_signature"_s}))
            reload();
    });
}

void PersonaDetail::build()
{
    m_name->setTextSize(TextSize::Large, true);
    m_name->setElided(true);
    m_summary->setWordWrap(true);
    m_views->setObjectName(u"personaViews"_s);
    m_views->setAccessibleName(tr("What to show"));
    m_stack->addWidget(scrolledTab(m_claims));
    m_stack->addWidget(scrolledTab(m_draft));
    m_stack->addWidget(scrolledTab(m_comparison));
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_comments);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    head->addWidget(m_rename);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    bar->addWidget(m_views, 1);
    bar->addWidget(m_edit, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addLayout(bar);
    column->addWidget(m_signatures);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
}

void PersonaDetail::setPersona(PersonaId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_view.clear();
    m_comments->setSubject({CommentSubject::Persona, id.value});
    reload();
}

bool PersonaDetail::isSettled() const
{
    return Pane::isSettled() && m_draft->isSettled() && m_comments->isSettled();
}

void PersonaDetail::reload()
{
    if (!m_id)
        return;
    read(
        m_reading, [id = m_id](Reading &reading) { return personas::find(reading, id); },
        [this](const personas::Detail &detail) { fill(detail); });
}

const PersonaVersion *PersonaDetail::inForce() const
{
    const auto it = std::ranges::find(m_detail.versions, PersonaState::InForce, &PersonaVersion::state);
    return it == m_detail.versions.end() ? nullptr : &*it;
}

const PersonaVersion *PersonaDetail::draft() const
{
    const auto it = std::ranges::find(m_detail.versions, PersonaState::Draft, &PersonaVersion::state);
    return it == m_detail.versions.end() ? nullptr : &*it;
}

void PersonaDetail::fill(const personas::Detail &detail)
{
    m_detail = detail;
    m_name->setText(detail.persona.name);
    if (const PersonaVersion *version = draft())
        m_draft->setDraft(*version, inForce() != nullptr);
    fillViews();
}

void PersonaDetail::fillViews()
{
    if (!m_detail.persona.id)
        return;
    const PersonaVersion *current = inForce();
    const PersonaVersion *next = draft();
    QList<Choice> choices;
    if (current)
        choices += {u"force"_s, tr("Version %1, in force").arg(current->number), {}, {}, Tone::Neutral};
    if (next)
        choices += {u"draft"_s, tr("Draft %1").arg(next->number), {}, {}, Tone::Neutral};
    if (current && next)
        choices += {u"compare"_s, tr("What changes"), {}, {}, Tone::Neutral};
    choices += {u"history"_s, tr("History"), {}, {}, Tone::Neutral};
    choices += {u"comments"_s,
                m_comments->count() == 0 ? tr("Comments") : tr("Comments (%1)").arg(m_comments->count()),
                {},
                {},
                Tone::Neutral};
    m_views->setChoices(choices);
    m_state->setLook(lookOf(current ? PersonaState::InForce : PersonaState::Draft));
    m_claims->setClaims(current ? current->claims : QList<PersonaClaim>());
    fillComparison();
    fillHistory();
    permit();
    const bool gone = std::ranges::none_of(choices, [this](const Choice &one) { return one.key == m_view; });
    showView(gone ? choices.constFirst().key : m_view);
}

void PersonaDetail::showView(const QString &view)
{
    static const QHash<QString, int> places = {{u"force"_s, ForceView},
                                               {u"draft"_s, DraftView},
                                               {u"compare"_s, CompareView},
                                               {u"history"_s, HistoryView},
                                               {u"comments"_s, CommentsView}};
    if ((view == u"force" && !inForce()) || (view == u"draft" && !draft()) ||
        (view == u"compare" && !(inForce() && draft())))
        return;
    m_view = view;
    m_views->setSelected({view});
    m_stack->setCurrentIndex(places.value(view, ForceView));
    const PersonaVersion *version = view == u"force" ? inForce() : draft();
    m_signatures->setVisible(version && view != u"history" && view != u"comments");
    m_summary->setVisible(version && view == u"force" && !version->summary.isEmpty());
    if (!version)
        return;
    m_signatures->setVersion(*version, session().actor());
    m_summary->setText(version->summary);
}

void PersonaDetail::openAt(const QString &view)
{
    m_view = view;
    reload();
}

void PersonaDetail::fillComparison()
{
    m_comparison->clear();
    if (!draft() || !inForce())
        return;
    const ClaimDifference difference = differenceOf(inForce()->claims, draft()->claims);
    m_comparison->addGroup(tr("Added"), difference.added, true);
    if (!difference.changed.isEmpty())
        m_comparison->addHeading(tr("Changed"));
    for (const ClaimDifference::Pair &pair : difference.changed) {
        m_comparison->addClaim(pair.before, true, true);
        m_comparison->addClaim(pair.after, true);
    }
    if (!difference.removed.isEmpty())
        m_comparison->addHeading(tr("Removed"));
    for (const PersonaClaim &claim : difference.removed)
        m_comparison->addClaim(claim, true, true);
    m_comparison->addHeading(difference.isEmpty() ? tr("No claim changes")
                                                  : tr("%n claim(s) stay as they are", nullptr, difference.same));
    m_comparison->finish();
}

void PersonaDetail::fillHistory()
{
    QList<TimelineEntry> entries;
    const auto add = [&](Instant at, const QString &icon, Tone tone, const QString &title, const QString &who) {
        entries += TimelineEntry{{}, toDateTime(at).toLocalTime(), icon, tone, title, {}, who};
    };
    for (const PersonaVersion &version : std::as_const(m_detail.versions)) {
        add(version.createdAt, u"pencil"_s, Tone::Muted, tr("Draft %1 begun").arg(version.number),
            m_detail.names.value(version.createdBy));
        for (const PersonaSignature &signature : version.signatures) {
            const bool marketing = signature.department == Department::Marketing;
            add(signature.signedAt, u"check"_s, marketing ? Tone::Marketing : Tone::Sales,
                marketing ? tr("Version %1 signed for marketing").arg(version.number)
                          : tr("Version %1 signed for sales").arg(version.number),
                signature.personName);
        }
        if (version.inForceAt)
            add(*version.inForceAt, u"circle-check"_s, Tone::Success, tr("Version %1 in force").arg(version.number),
                {});
    }
    std::ranges::stable_sort(entries, std::ranges::greater{}, &TimelineEntry::at);
    m_history->setEntries(entries);
}

void PersonaDetail::permit()
{
    const QString why = words::whyNot(session().actor(), Action::DraftPersona);
    m_rename->setEnabled(why.isEmpty());
    m_edit->setEnabled(why.isEmpty());
    m_edit->setVisible(!draft());
    m_edit->setToolTip(why.isEmpty() ? tr("Begins a draft. The version in force stays until both have signed.") : why);
}

void PersonaDetail::startDraft()
{
    const PersonaVersion *current = inForce();
    const personas::DraftEdit edit{m_id, 0, current ? current->summary : QString(),
                                   current ? current->claims : QList<PersonaClaim>()};
    write(
        u"start-persona-draft"_s, [edit](Transaction &tx) { personas::saveDraft(tx, edit); },
        [this] {
            m_view = u"draft"_s;
            reload();
        });
}

void PersonaDetail::sign()
{
    const PersonaVersion *version = draft();
    if (!version)
        return;
    write(
        u"sign-persona"_s,
        [id = version->id, rowVersion = version->rowVersion](Transaction &tx) {
            return personas::sign(tx, id, rowVersion);
        },
        [this, id = version->id, name = m_detail.persona.name](bool nowInForce) {
            m_view = nowInForce ? u"force"_s : u"draft"_s;
            if (nowInForce)
                tell(tr("Signed. “%1” is in force now.").arg(name));
            else
                tell(tr("Signed. The other department signs next."), [this, id] {
                    write(
                        u"unsign-persona"_s, [id](Transaction &tx) { personas::unsign(tx, id); }, [this] { reload(); });
                });
            reload();
        },
        [this](const Error &) {
            reload();
            return false;
        });
}

void PersonaDetail::unsign()
{
    if (const PersonaVersion *version = draft())
        write(
            u"unsign-persona"_s, [id = version->id](Transaction &tx) { personas::unsign(tx, id); },
            [this] {
                tell(tr("Your signature is withdrawn."));
                reload();
            });
}

void PersonaDetail::openRename()
{
    auto *dialog = new NameDialog({tr("Rename the persona"), tr("Name of the persona"), {}, tr("Rename")},
                                  m_detail.persona.name, this);
    connect(dialog, &NameDialog::nameGiven, this, [this, dialog, persona = m_detail.persona](const QString &name) {
        Persona renamed = persona;
        renamed.name = name;
        write(
            u"rename-persona"_s, [renamed](Transaction &tx) { personas::rename(tx, renamed); },
            [this, dialog = QPointer(dialog)] {
                if (dialog)
                    dialog->accept();
                reload();
            },
            [dialog = QPointer(dialog)](const Error &error) {
                if (dialog)
                    dialog->refuse(words::errorText(error));
                return !dialog.isNull();
            });
    });
    dialog->open();
}

} // namespace smarketing
