// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inbox_page.h"

#include "banner.h"
#include "parts/comments_pane.h"
#include "parts/empty_state.h"
#include "parts/page_header.h"
#include "parts/search_combo.h"
#include "parts/table_view.h"
#include "style/icons.h"
#include "style/metrics.h"

#include "smarketing/workbench/person.h"

#include <QAction>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsRead = 1000; ///< of each section: more than a rep can ever have open
constexpr std::chrono::milliseconds reloadDelay{30};
constexpr std::chrono::milliseconds detailDelay{25};
constexpr std::chrono::minutes timesMove{1};

int tabOf(const QString &state)
{
    using Show = InboxModel::Show;
    static const QHash<QString, Show> tabs = {{u"waiting"_s, Show::Waiting},
                                              {u"overdue"_s, Show::Overdue},
                                              {u"soon"_s, Show::Soon},
                                              {u"due"_s, Show::DueToday},
                                              {u"quiet"_s, Show::Quiet}};
    return int(tabs.value(state, Show::All));
}

} // namespace

struct InboxPage::Answer {
    handoffs::Inbox inbox;
    PersonId rep;
    HandoffId wanted;
    QList<Person> reps; ///< for those who choose one
};

InboxPage::InboxPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_own(session.actor().role == Role::Sales),
      m_header(new PageHeader(tr("Inbox"))),
      m_reps(new SearchCombo),
      m_blocked(new Banner(nullptr, u"triangle-alert"_s)),
      m_sections(new QTabBar),
      m_splitter(new QSplitter),
      m_table(new TableView),
      m_model(new InboxModel(this)),
      m_nothing(new EmptyState(u"inbox"_s, tr("Nothing chosen"), tr("Choose a lead on the left.")))
{
    setObjectName(u"inboxPage"_s);
    makeDetail();
    buildLayout();
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(reloadDelay);
    connect(&m_reloadSoon, &QTimer::timeout, this, &InboxPage::reload);
    m_detailSoon.setSingleShot(true);
    m_detailSoon.setInterval(detailDelay);
    connect(&m_detailSoon, &QTimer::timeout, this, &InboxPage::loadDetail);
    m_minute.setInterval(timesMove);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model->setNow(this->session().now()); });
    m_minute.start();
}

QAction *InboxPage::makeAction(const QString &name, const QString &iconName, const QString &text, Qt::Key key,
                               void (InboxPage::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    // A plain letter works on the list only: everywhere else it is typed.
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_table->addAction(action);
    m_actions += action;
    return action;
}

void InboxPage::makeDetail()
{
    const InboxDetail::Actions actions = {
        makeAction(u"inboxAccept"_s, u"check"_s, tr("Accept"), Qt::Key_A, &InboxPage::accept),
        makeAction(u"inboxDecline"_s, u"user-x"_s, tr("Decline"), Qt::Key_D, &InboxPage::decline),
        makeAction(u"inboxQualify"_s, u"target"_s, tr("Need confirmed"), Qt::Key_Q, &InboxPage::qualify),
        makeAction(u"inboxCall"_s, u"phone"_s, tr("Call"), Qt::Key_C, &InboxPage::logCall),
        makeAction(u"inboxEmail"_s, u"mail"_s, tr("E-mail"), Qt::Key_E, &InboxPage::logEmail),
        makeAction(u"inboxMeeting"_s, u"users"_s, tr("Meeting"), Qt::Key_M, &InboxPage::logMeeting),
        makeAction(u"inboxOpenLead"_s, u"external-link"_s, tr("Lead"), Qt::Key_O, &InboxPage::openLead)};
    m_rateSeveral =
        makeAction(u"inboxRateSeveral"_s, u"list"_s, tr("Rate several"), Qt::Key_R, &InboxPage::rateSeveral);
    m_deal = makeAction(u"inboxDeal"_s, u"handshake"_s, tr("Deal"), Qt::Key_N, &InboxPage::openDeal);
    m_reassign = makeAction(u"inboxReassign"_s, u"swap"_s, tr("Reassign"), Qt::Key_G, &InboxPage::reassign);
    m_deal->setVisible(may(session().actor(), Action::EditDeal));
    m_rateSeveral->setVisible(m_own);
    m_reassign->setVisible(may(session().actor(), Action::ReassignHandoff));
    m_detail = new InboxDetail(session(), actions);
    connect(m_detail, &InboxDetail::logRequested, this, &InboxPage::log);
    connect(m_detail, &InboxDetail::closeRequested, this, &InboxPage::close);
    connect(m_detail, &InboxDetail::dealRequested, this, &InboxPage::openDealOf);
    connect(m_detail, &InboxDetail::leaveRequested, this, [this] { m_table->setFocus(); });
    connect(m_detail->comments(), &Pane::messageRaised, this, &Page::messageRaised);
    connect(m_detail->form(), &FeedbackForm::sent, this, [this](HandoffId done) {
        say(tr("Feedback sent: %1").arg(m_detail->item().leadName));
        goOn(done);
    });
    connect(m_detail->form(), &FeedbackForm::failed, this, [this](const QString &text) {
        Q_EMIT messageRaised({Message::Kind::Error, text, {}});
    });
}

void InboxPage::buildLayout()
{
    m_reps->setObjectName(u"inboxRep"_s);
    m_reps->setAccessibleName(tr("Whose inbox"));
    m_reps->setPlaceholderText(tr("Choose a sales rep"));
    m_reps->setMinimumWidth(220);
    m_header->addWidget(m_reps);
    m_reps->setVisible(!m_own);
    for (QAction *action : {m_rateSeveral, m_deal, m_reassign})
        m_header->addAction(action);
    m_sections->setObjectName(u"inboxSections"_s);
    m_sections->setAccessibleName(tr("What is shown"));
    m_sections->setDrawBase(false);
    m_sections->setExpanding(false);
    for (const QString &text : sectionNames())
        m_sections->addTab(text);
    m_table->setObjectName(u"inboxTable"_s);
    m_table->setAccessibleName(tr("Inbox"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setColumnKind(InboxModel::Due, ColumnKind::Pill);
    m_table->setColumnKind(InboxModel::State, ColumnKind::Pill);
    m_table->setColumnKind(InboxModel::Received, ColumnKind::RelativeTime);
    m_table->setColumnKind(InboxModel::Rating, ColumnKind::Rating);
    m_table->setInitiallyHidden({InboxModel::City, InboxModel::Campaign, InboxModel::Persona, InboxModel::Sender,
                                 InboxModel::Received, InboxModel::Rating, InboxModel::Receiver});
    m_table->sortByColumn(InboxModel::Due, Qt::AscendingOrder);
    m_table->setColumnWidth(InboxModel::Due, 120);
    m_table->setColumnWidth(InboxModel::Lead, 150);
    m_table->setColumnWidth(InboxModel::Company, 140);
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"inbox"_s);
    m_table->setEmptyState(
        new EmptyState(u"inbox"_s, tr("Nothing waits here"), tr("What marketing hands over shows up here by itself.")));
    m_table->installEventFilter(this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->addWidget(m_nothing);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setStretchFactor(2, 5);
    m_splitter->setSizes({500, 500, 500});
    m_table->setMinimumWidth(320);
    m_detail->setMinimumWidth(420);
    m_detail->hide();
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_blocked);
    column->addWidget(m_sections);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    connect(m_sections, &QTabBar::currentChanged, this, [this](int tab) {
        m_taking = true;
        m_model->setShow(InboxModel::Show(tab));
        m_taking = false;
        select(std::max(0, m_model->rowOf(m_current)));
    });
    connect(m_table, &TableView::rowSelectionChanged, this, &InboxPage::followSelection);
    connect(m_table, &TableView::rowActivated, this, [this] { whenShown([this] { m_detail->enter(); }); });
    connect(m_reps, &SearchCombo::currentChanged, this, [this](const QString &key) {
        m_rep = PersonId(key.toLongLong());
        reload();
    });
}

bool InboxPage::isSettled() const
{
    return m_loaded && m_reading == 0 && !m_detailSoon.isActive() && !m_reloadSoon.isActive() &&
           m_detail->form()->isSettled() && m_detail->comments()->isSettled();
}

void InboxPage::visit(const QVariantMap &arguments)
{
    m_wanted = HandoffId(arguments.value(u"handoff"_s).toLongLong());
    m_wantedLead = LeadId(arguments.value(u"lead"_s).toLongLong());
    m_wantsComments = arguments.contains(u"comments"_s);
    if (const PersonId rep(arguments.value(u"rep"_s).toLongLong()); !m_own && (rep || arguments.contains(u"state"_s)))
        m_rep = rep;
    if (m_wanted || m_wantedLead || arguments.contains(u"state"_s))
        m_sections->setCurrentIndex(tabOf(arguments.value(u"state"_s).toString()));
    reload();
}

void InboxPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"handoff"_s, u"feedback"_s, u"lead"_s, u"activity"_s, u"persona_version"_s, u"person"_s,
                            u"feedback_answer"_s, u"deal"_s, u"sla"_s}))
        m_reloadSoon.start();
}

void InboxPage::reload()
{
    ++m_reading;
    session()
        .read([rep = m_own ? session().actor().id : m_rep, own = m_own, wanted = m_wanted,
               lead = m_wantedLead](Reading &reading) {
            Answer answer;
            answer.rep = rep;
            answer.wanted = wanted;
            if (const QList<Handoff> of = lead ? handoffs::of(reading, lead) : QList<Handoff>(); !of.isEmpty())
                answer.wanted = of.first().id;
            if (!own) {
                answer.reps = people::all(reading);
                erase_if(answer.reps, [](const Person &one) { return one.role != Role::Sales || !one.active; });
                if (const auto item = answer.wanted ? handoffs::find(reading, answer.wanted) : std::nullopt)
                    answer.rep = item->handoff.receiver;
            }
            answer.inbox = handoffs::inbox(reading, answer.rep, rowsRead);
            return answer;
        })
        .then(this,
              [this, asked = ++m_asked](const Answer &answer) {
                  --m_reading;
                  if (asked == m_asked)
                      take(answer);
              })
        .onFailed(this, [this](const Error &error) {
            --m_reading;
            raise(error);
        });
}

void InboxPage::take(const Answer &answer)
{
    m_rep = answer.rep;
    if (!m_own)
        showReps(answer.reps);
    const int rowBefore = m_table->selectedRows().value(0, 0);
    m_owing.clear();
    for (const handoffs::InboxItem &item : answer.inbox.feedbackDue)
        m_owing += item.handoff.id;
    m_rateSeveral->setEnabled(!m_owing.isEmpty());
    m_taking = true;
    m_model->setInbox(answer.inbox, session().now());
    m_taking = false;
    showCounts(answer.inbox);
    const bool asks = std::exchange(m_wantedLead, {}).isValid();
    const bool talks = std::exchange(m_wantsComments, false);
    m_wanted = {};
    const HandoffId wanted = answer.wanted ? answer.wanted : m_current;
    const int row = m_model->rowOf(wanted);
    m_loaded = true;
    if (row < 0 && wanted && (wanted != m_current || wanted == m_outside)) {
        // A closed handoff is in nobody's inbox any more, but can still be read.
        m_current = m_outside = wanted;
        m_detailSoon.start();
    } else {
        select(row >= 0 ? row : std::min(rowBefore, m_model->rowCount() - 1));
    }
    if (asks && m_current == wanted)
        m_onShown = [this] { m_detail->askFeedback(); };
    if (talks && m_current == wanted)
        m_onShown = [this] { m_detail->showComments(); };
}

QStringList InboxPage::sectionNames()
{
    return {tr("All"),       tr("Overdue"),      tr("Due soon"), tr("Due today"),
            tr("To accept"), tr("Feedback due"), tr("Working"),  tr("Quiet")};
}

void InboxPage::showReps(const QList<Person> &all)
{
    QList<SearchItem> reps{{u"0"_s, tr("Everybody"), {}, u"users"_s, {}}};
    for (const Person &one : all)
        reps += SearchItem{QString::number(one.id.value), one.name, one.email, u"user"_s, {}};
    m_reps->setItems(reps);
    m_reps->setCurrentKey(QString::number(m_rep.value));
    m_table->setColumnHidden(InboxModel::Receiver, m_rep.isValid());
}

void InboxPage::showCounts(const handoffs::Inbox &inbox)
{
    const handoffs::InboxCounts &counts = inbox.counts;
    const QStringList names = sectionNames();
    const int numbers[] = {0,
                           counts.overdue,
                           m_model->count(InboxModel::Show::Soon),
                           m_model->count(InboxModel::Show::DueToday),
                           counts.waiting,
                           counts.feedbackDue,
                           counts.working,
                           m_model->count(InboxModel::Show::Quiet)};
    for (int tab = 1; tab < m_sections->count(); ++tab) {
        const int n = numbers[tab];
        m_sections->setTabText(tab, n > 0 ? u"%1 (%2)"_s.arg(names.at(tab)).arg(n) : names.at(tab));
    }
    m_sections->setTabIcon(1, counts.overdue > 0 ? icon(u"triangle-alert"_s, Tone::Error) : QIcon());
    m_header->setSubtitle(
        m_own ? tr("A accepts, D declines, 1–5 rate, Enter sends, Q confirms the need, C E M log a contact")
              : tr("What marketing handed over, by the time feedback is due"));
    m_blocked->setText(inbox.blocked ? tr("Feedback on %n lead(s) is overdue; with more than %1 nothing new can be "
                                          "accepted. Give the oldest first: each one counts at once.",
                                          nullptr, counts.overdue)
                                           .arg(inbox.overdueLimit)
                                     : QString());
}

void InboxPage::select(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    else
        m_table->clearSelection();
    followSelection();
}

void InboxPage::followSelection()
{
    if (m_taking)
        return;
    const auto *item = m_model->item(m_table->selectedRows().value(0, -1));
    const HandoffId chosen = item ? item->handoff.id : HandoffId();
    if (chosen != m_current)
        m_onShown = {};
    m_current = chosen;
    m_outside = {};
    m_detailSoon.start();
}

void InboxPage::loadDetail()
{
    if (!m_current) {
        m_detail->hide();
        m_nothing->setVisible(m_model->rowCount() > 0);
        return;
    }
    ++m_reading;
    session()
        .read([id = m_current](Reading &reading) { return InboxSubject::read(reading, id); })
        .then(this,
              [this, asked = ++m_askedDetail](const std::optional<InboxSubject> &subject) {
                  --m_reading;
                  if (asked != m_askedDetail || !subject || subject->item.handoff.id != m_current)
                      return;
                  m_nothing->hide();
                  m_detail->QWidget::show();
                  m_detail->show(*subject);
                  if (const auto run = std::exchange(m_onShown, {}))
                      run();
              })
        .onFailed(this, [this](const Error &error) {
            --m_reading;
            raise(error);
        });
}

QList<TourStop> InboxPage::tourStops()
{
    const auto section = [this](InboxModel::Show show) { m_sections->setCurrentIndex(int(show)); };
    if (!m_own)
        return {{u"reassign"_s, [this] { reassign(); }}};
    return {{u"waiting"_s, [section] { section(InboxModel::Show::Waiting); }},
            {u"decline"_s, [this] { decline(); }},
            {u"due"_s, [section] { section(InboxModel::Show::FeedbackDue); }},
            {u"rating"_s, [this] { rate(2); }},
            {u"log"_s, [this] { logCall(); }},
            {u"several"_s, [this] { rateSeveral(); }},
            {u"one"_s,
             [this] {
                 Q_EMIT linkActivated({u"rate"_s, {{u"handoffs"_s, QVariantList{m_owing.value(0).value}}}});
             }},
            {u"deal"_s, [this] { openDeal(); }},
            {u"working"_s, [section] { section(InboxModel::Show::Working); }},
            {u"overdue"_s, [section] { section(InboxModel::Show::Overdue); }}};
}

} // namespace smarketing
