// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include "models/inbox_model.h"
#include "pages/inbox_detail.h"

#include <QTimer>

class QSplitter;
class QTabBar;

namespace smarketing {

class Banner;
class EmptyState;
class PageHeader;
class SearchCombo;
class TableView;

/// A rep's desk, worked by keyboard alone: up and down choose, A accepts, D declines, 1 to 5 rate, Enter sends, C, E
/// and M log a contact; what is done makes room for the next by itself. Everybody else reads all
/// desks, or the one they choose.
class InboxPage : public Page {
    Q_OBJECT
public:
    explicit InboxPage(Session &session, QWidget *parent = nullptr);

    /// {handoff} selects one, whoever's it is; {lead} its latest one, and asks for the feedback that is owed; {rep}
    /// chooses the desk; {state}: "waiting", "due" (today), "overdue", "quiet".
    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;
    QList<QAction *> pageActions() const override { return m_actions; }
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Answer;

    QAction *makeAction(const QString &name, const QString &icon, const QString &text, Qt::Key key,
                        void (InboxPage::*run)());
    void makeDetail();
    void buildLayout();
    void reload();
    void take(const Answer &answer);
    static QStringList sectionNames(); ///< in the order of InboxModel::Show
    void showReps(const QList<Person> &all);
    void showCounts(const handoffs::Inbox &inbox);
    void select(int row);
    void followSelection();
    void loadDetail();
    bool asksFirst();
    void whenShown(const std::function<void()> &run);
    void goOn(HandoffId done);
    void say(const QString &text, const std::function<void()> &undo = {});
    void accept();
    void decline();
    void qualify();
    void rate(int rating);
    void logCall() { startLog(ActivityKind::Call); }
    void logEmail() { startLog(ActivityKind::Email); }
    void logMeeting() { startLog(ActivityKind::Meeting); }
    void startLog(ActivityKind kind);
    void log(ActivityKind kind, const QString &text);
    void close(Outcome outcome);
    void openLead();
    void openDeal();
    void openDealOf(DealId id);
    void rateSeveral();
    void reassign();

    bool m_own; ///< a rep sees their own desk
    PersonId m_rep;
    HandoffId m_current;
    HandoffId m_wanted;
    LeadId m_wantedLead;      ///< somebody met a rule with it: its feedback is asked for
    QList<HandoffId> m_owing; ///< accepted, and feedback is due
    HandoffId m_outside;      ///< shown without being in the list: closed, or another's
    std::function<void()> m_onShown;
    bool m_wantsComments = false; ///< of what is wanted
    bool m_taking = false;
    bool m_loaded = false;
    quint64 m_asked = 0;
    quint64 m_askedDetail = 0;
    int m_reading = 0;
    QTimer m_reloadSoon;
    QTimer m_detailSoon;
    QTimer m_minute;
    QList<QAction *> m_actions;
    PageHeader *m_header;
    SearchCombo *m_reps;
    Banner *m_blocked;
    QTabBar *m_sections;
    QSplitter *m_splitter;
    QAction *m_rateSeveral;
    QAction *m_deal;
    QAction *m_reassign;
    TableView *m_table;
    InboxModel *m_model;
    InboxDetail *m_detail = nullptr;
    EmptyState *m_nothing;
};

} // namespace smarketing
