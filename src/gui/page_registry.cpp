// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_registry.h"

#include "pages/agreement_page.h"
#include "pages/board_page.h"
#include "pages/campaigns_page.h"
#include "pages/dashboard_page.h"
#include "pages/feedback_page.h"
#include "pages/goals_page.h"
#include "pages/home_page.h"
#include "pages/import_page.h"
#include "pages/inbox_page.h"
#include "pages/leads_page.h"
#include "pages/meeting_page.h"
#include "pages/obstacles_page.h"
#include "pages/people_page.h"
#include "pages/personas_page.h"
#include "pages/settings_page.h"
#include "pages/teams_page.h"
#include "program.h"

#include <QCoreApplication>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(smarketing::Pages)
};

template <class P> Page *make(Session &session, QWidget *parent)
{
    return new P(session, parent);
}

} // namespace

// One line a page.
QList<PageEntry> pageEntries(Program &program)
{
    const QString none;
    const QString together = Pages::tr("Together");
    const QString workspace = Pages::tr("Workspace");
    return {
        {u"home"_s, Pages::tr("Home"), u"home"_s, none, make<HomePage>},
        {u"inbox"_s, Pages::tr("Inbox"), u"inbox"_s, none, make<InboxPage>},
        {u"leads"_s, Pages::tr("Leads"), u"user"_s, none, make<LeadsPage>},
        {u"board"_s, Pages::tr("Board"), u"kanban"_s, none, make<BoardPage>},
        {u"feedback"_s, Pages::tr("Feedback"), u"message"_s, none, make<FeedbackPage>},
        {u"campaigns"_s, Pages::tr("Campaigns"), u"megaphone"_s, none, make<CampaignsPage>},
        {u"personas"_s, Pages::tr("Personas"), u"users"_s, none, make<PersonasPage>},
        {u"dashboard"_s, Pages::tr("Dashboard"), u"layout-dashboard"_s, none, make<DashboardPage>},
        {u"meeting"_s, Pages::tr("Weekly meeting"), u"calendar"_s, together,
         [&program](Session &session, QWidget *parent) { return new MeetingPage(program, session, parent); }},
        {u"goals"_s, Pages::tr("Goals"), u"flag"_s, together, make<GoalsPage>},
        {u"obstacles"_s, Pages::tr("Obstacles"), u"hourglass"_s, together, make<ObstaclesPage>},
        {u"agreement"_s, Pages::tr("Agreement"), u"handshake"_s, together, make<AgreementPage>},
        {u"teams"_s, Pages::tr("Teams"), u"users"_s, together, make<TeamsPage>},
        {u"import"_s, Pages::tr("Import"), u"upload"_s, workspace, make<ImportPage>},
        {u"people"_s, Pages::tr("People"), u"users"_s, workspace, make<PeoplePage>},
        {u"settings"_s, Pages::tr("Settings"), u"settings"_s, workspace,
         [&program](Session &session, QWidget *parent) { return new SettingsPage(program, session, parent); }},
    };
}

} // namespace smarketing
