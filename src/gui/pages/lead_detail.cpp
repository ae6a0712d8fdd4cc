// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lead_detail.h"

#include "dialogs/lead_choice_dialog.h"
#include "dialogs/touchpoint_dialog.h"
#include "models/lead_look.h"
#include "parts/button.h"
#include "parts/comments_pane.h"
#include "parts/empty_state.h"
#include "parts/flow_layout.h"
#include "parts/label.h"
#include "parts/lead_form.h"
#include "parts/pill.h"
#include "parts/table_view.h"
#include "parts/timeline.h"
#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTabWidget>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int timelinePage = 100;

} // namespace

LeadDetail::LeadDetail(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_name(new Label),
      m_subtitle(new Label({}, TextSize::Body, Tone::Muted)),
      m_contact(new Label),
      m_stage(new Pill),
      m_zone(new Label({}, TextSize::Small, Tone::Muted)),
      m_owner(new Label({}, TextSize::Small, Tone::Muted)),
      m_handOver(makeButton(u"handOver"_s, tr("Hand over…"), u"send"_s, ButtonKind::Primary)),
      m_activity(makeButton(u"logActivity"_s, tr("Log activity…"), u"activity"_s)),
      m_move(makeButton(u"moveLead"_s, tr("Move to"), u"arrow-right"_s)),
      m_moveMenu(new QMenu(this)),
      m_delete(makeIconButton(u"deleteLead"_s, u"trash"_s, tr("Delete lead"))),
      m_duplicates(makeButton(u"duplicates"_s, {}, u"git-merge"_s, ButtonKind::Quiet)),
      m_tabs(new QTabWidget),
      m_timeline(new Timeline),
      m_form(new LeadForm),
      m_touchpointModel(new QStandardItemModel(0, 5, this)),
      m_touchpoints(new TableView),
      m_addTouchpoint(makeButton(u"addTouchpoint"_s, tr("Add touchpoint…"), u"plus"_s)),
      m_comments(new CommentsPane(session))
{
    setObjectName(u"leadDetail"_s);
    build();
    connect(&session, &Session::actorChanged, this, &LeadDetail::permit);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"lead"_s, u"handoff"_s, u"feedback"_s, u"feedback_answer"_s, u"activity"_s, u"deal"_s,
                                u"touchpoint"_s}))
            reload();
    });
    connect(m_form, &LeadForm::committed, this, &LeadDetail::save);
    connect(m_timeline, &Timeline::moreWanted, this, &LeadDetail::readMore);
    connect(m_handOver, &QPushButton::clicked, this, [this] { Q_EMIT handOverWanted({m_id}); });
    connect(m_activity, &QPushButton::clicked, this, [this] { Q_EMIT activityWanted(m_id); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteWanted({m_id}); });
    connect(m_addTouchpoint, &QPushButton::clicked, this, &LeadDetail::addTouchpoint);
    connect(m_duplicates, &QPushButton::clicked, this, [this] {
        QList<LeadId> all = {m_id};
        for (const Lead &one : std::as_const(m_detail.duplicates))
            all += one.id;
        Q_EMIT mergeWanted(all);
    });
    permit();
}

void LeadDetail::build()
{
    m_timeline->setObjectName(u"leadTimeline"_s);
    m_timeline->setAccessibleName(tr("Everything that happened"));
    m_tabs->setObjectName(u"leadTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(buildDetails(), tr("Details"));
    m_tabs->addTab(buildTouchpoints(), tr("Touchpoints"));
    const int comments = m_tabs->addTab(m_comments, tr("Comments"));
    connect(m_comments, &CommentsPane::messageRaised, this, &LeadDetail::messageRaised);
    connect(m_comments, &CommentsPane::countChanged, this, [this, comments](int count) {
        m_tabs->setTabText(comments, count == 0 ? tr("Comments") : tr("Comments (%1)").arg(count));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(buildHeader());
    column->addWidget(m_tabs, 1);
}

QWidget *LeadDetail::buildHeader()
{
    m_name->setObjectName(u"leadName"_s);
    m_name->setTextSize(TextSize::Title, true);
    m_name->setElided(true);
    m_subtitle->setElided(true);
    m_contact->setElided(true);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_move->setMenu(m_moveMenu);
    m_duplicates->hide();
    auto *stage = new QHBoxLayout;
    stage->setSpacing(space::s);
    stage->addWidget(m_stage);
    stage->addWidget(m_zone);
    stage->addStretch(1);
    stage->addWidget(m_owner);
    auto *work = new QWidget;
    auto *buttons = new FlowLayout(work, space::s);
    for (QPushButton *button : {m_handOver, m_activity, m_move})
        buttons->addWidget(button);
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *title = new QHBoxLayout;
    title->setSpacing(space::s);
    title->addWidget(m_name, 1);
    title->addWidget(m_delete);
    column->addLayout(title);
    column->addWidget(m_subtitle);
    column->addWidget(m_contact);
    column->addSpacing(space::xs);
    column->addLayout(stage);
    column->addSpacing(space::s);
    column->addWidget(work);
    column->addWidget(m_duplicates, 0, Qt::AlignLeft);
    return header;
}

QWidget *LeadDetail::buildDetails()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::m, space::s, space::m);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget *LeadDetail::buildTouchpoints()
{
    m_touchpointModel->setHorizontalHeaderLabels(
        {tr("When"), tr("Channel"), tr("What happened"), tr("Direction"), tr("Campaign")});
    m_touchpoints->setObjectName(u"touchpoints"_s);
    m_touchpoints->setAccessibleName(tr("Touchpoints in the order they happened"));
    m_touchpoints->setModel(m_touchpointModel);
    m_touchpoints->setColumnKind(0, ColumnKind::RelativeTime);
    m_touchpoints->setSortingEnabled(false);
    m_touchpoints->setEmptyState(
        new EmptyState(u"route"_s, tr("No touchpoints yet"),
                       tr("Each contact with the company goes here: a visit, a call, a click, a fair.")));
    m_touchpoints->setColumnWidth(2, 240); // what happened says the most
    m_touchpoints->setColumnsGiveWay();
    m_touchpoints->setStateKey(u"touchpoints"_s);
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_addTouchpoint, 0, Qt::AlignLeft);
    column->addWidget(m_touchpoints, 1);
    return tab;
}

void LeadDetail::setChoices(const LeadChoices &choices)
{
    m_choices = choices;
    m_form->setChoices(choices);
    showTouchpoints();
}

void LeadDetail::setLead(LeadId id)
{
    if (id == m_id)
        return;
    if (m_form->isModified() && !m_saving)
        save();
    m_id = id;
    m_saving = m_saveAgain = false;
    ++m_token;
    m_comments->setSubject({CommentSubject::Lead, id.value});
    if (!id)
        return;
    m_timeline->setEntries({});
    reload();
}

bool LeadDetail::isSettled() const
{
    return m_underWay == 0 && m_comments->isSettled();
}

void LeadDetail::showComments()
{
    m_tabs->setCurrentWidget(m_comments);
}

void LeadDetail::reload()
{
    // What is being typed stays; saving it tells of a conflict.
    if (!m_id || m_saving || (m_form->isModified() && m_detail.lead.id == m_id))
        return;
    ++m_underWay;
    m_session
        .read([id = m_id](Reading &reading) {
            return Everything{leads::detail(reading, id), leads::timeline(reading, id, {}, timelinePage)};
        })
        .then(this,
              [this, token = ++m_token](const Everything &everything) {
                  --m_underWay;
                  if (token == m_token)
                      showRecord(everything);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void LeadDetail::showRecord(const Everything &everything)
{
    m_detail = everything.detail;
    QList<TimelineEntry> entries;
    for (const LeadEvent &event : everything.events)
        entries += leadLook::entry(event);
    m_timeline->setEntries(entries);
    m_timeline->setMoreExpected(everything.events.size() == timelinePage);
    m_oldest = everything.events.isEmpty() ? std::nullopt : std::optional(everything.events.last().at);
    m_form->setLead(m_detail.lead);
    showHeader();
    showTouchpoints();
    fillMoveMenu();
    permit();
}

void LeadDetail::showHeader()
{
    const Lead &lead = m_detail.lead;
    m_name->setText(lead.displayName());
    m_subtitle->setText(
        leadLook::joined({lead.jobTitle, lead.displayName() == lead.company ? QString() : lead.company, lead.city}));
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_contact->setText(leadLook::joined({lead.email, lead.phone, leadLook::amount(lead.value)}));
    m_contact->setVisible(!m_contact->text().isEmpty());
    m_stage->setLook(leadLook::pill(lead.stage));
    m_zone->setText(lead.deleted ? tr("Deleted") : words::label(zoneOf(lead.stage)));
    m_owner->setText(lead.owner ? tr("Owner: %1").arg(m_detail.summary.ownerName) : tr("No owner"));
    m_duplicates->setVisible(!m_detail.duplicates.isEmpty());
    m_duplicates->setText(tr("%n possible duplicate(s) – Compare and merge", nullptr, int(m_detail.duplicates.size())));
    m_duplicates->setAccessibleName(m_duplicates->text());
}

void LeadDetail::showTouchpoints()
{
    const auto name = [](const QList<SearchItem> &items, qint64 id) {
        for (const SearchItem &one : items) {
            if (one.key == QString::number(id))
                return one.text;
        }
        return QString();
    };
    m_touchpointModel->setRowCount(0);
    for (const Touchpoint &one : std::as_const(m_detail.touchpoints)) {
        auto *at = new QStandardItem;
        at->setData(toDateTime(one.at), Qt::DisplayRole);
        m_touchpointModel->appendRow({at, new QStandardItem(name(m_choices.channels, one.channel.value)),
                                      new QStandardItem(one.text), new QStandardItem(words::label(one.direction)),
                                      new QStandardItem(name(m_choices.campaigns, one.campaign.value))});
    }
}

void LeadDetail::permit()
{
    const Person &actor = m_session.actor();
    const Lead &lead = m_detail.lead;
    const bool edits = leads::mayEdit(actor, lead) && !lead.deleted;
    const QString why = edits          ? QString()
                        : lead.deleted ? tr("This lead is deleted.")
                        : may(actor, Action::EditOwnLead)
                            ? tr("Sales edits its own leads. This one belongs to somebody else.")
                            : words::whyNot(actor, Action::EditLead);
    m_form->setReadOnly(why);
    for (QPushButton *button : {m_move, m_delete, m_addTouchpoint, m_duplicates})
        button->setEnabled(edits);
    for (QPushButton *button : {m_move, m_addTouchpoint})
        button->setToolTip(why);
    const bool open = m_detail.standing.waiting || m_detail.standing.accepted;
    m_handOver->setEnabled(may(actor, Action::HandOver) && !open && !lead.deleted);
    m_handOver->setToolTip(open ? tr("The lead is with sales already.") : words::whyNot(actor, Action::HandOver));
    m_activity->setEnabled(may(actor, Action::EditActivity) && !lead.deleted);
    m_activity->setToolTip(words::whyNot(actor, Action::EditActivity));
}

void LeadDetail::fillMoveMenu()
{
    m_moveMenu->clear();
    for (Stage stage : allOf<Stage>()) {
        QAction *action = m_moveMenu->addAction(leadLook::stageWithZone(stage));
        action->setObjectName(u"moveTo-"_s + toText(stage));
        action->setEnabled(stage != m_detail.lead.stage);
        connect(action, &QAction::triggered, this, [this, stage] { Q_EMIT moveWanted({m_id}, stage); });
    }
}

void LeadDetail::readMore()
{
    if (!m_oldest)
        return;
    ++m_underWay;
    m_session
        .read([id = m_id, before = *m_oldest](Reading &reading) {
            return leads::timeline(reading, id, before, timelinePage);
        })
        .then(this,
              [this, token = m_token](const QList<LeadEvent> &events) {
                  --m_underWay;
                  if (token != m_token)
                      return;
                  QList<TimelineEntry> entries;
                  for (const LeadEvent &event : events)
                      entries += leadLook::entry(event);
                  m_timeline->append(entries);
                  m_timeline->setMoreExpected(events.size() == timelinePage);
                  if (!events.isEmpty())
                      m_oldest = events.last().at;
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void LeadDetail::addTouchpoint()
{
    auto *dialog = new TouchpointDialog(m_session, m_id, m_choices, this);
    dialog->open();
}

void LeadDetail::raise(const Error &error)
{
    if (!words::isSilent(error))
        Q_EMIT messageRaised({Message::Kind::Error, words::errorText(error), {}});
}

} // namespace smarketing
