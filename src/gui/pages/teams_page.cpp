// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/teams_page.h"

#include "dialogs/team_dialog.h"
#include "models/team_model.h"
#include "pages/team_detail.h"
#include "parts/empty_state.h"
#include "parts/page_header.h"
#include "parts/table_view.h"
#include "smarketing/workbench/words.h"

#include <QAction>

namespace smarketing {

using namespace Qt::StringLiterals;

TeamsPage::TeamsPage(Session &session, QWidget *parent) : TeamsPage(session, new TeamDetail(session), parent) {}

TeamsPage::TeamsPage(Session &session, TeamDetail *detail, QWidget *parent)
    : RecordsPage(session,
                  {u"team"_s, u"users"_s, tr("Teams"),
                   tr("People of both departments, for one problem or campaign, until a day"), tr("No team chosen"),
                   tr("Choose one on the left to see who is in it and what it works on."), TeamModel::Name},
                  detail, parent),
      m_model(new TeamModel(this)),
      m_detail(detail)
{
    buildTable();
    permit();
    reload();
}

void TeamsPage::buildTable()
{
    build(m_model, nullptr, {6, 7});
    table().setSortingEnabled(false);
    table().setColumnKind(TeamModel::State, ColumnKind::Pill);
    table().setColumnKind(TeamModel::Members, ColumnKind::Number);
    table().setColumnKind(TeamModel::Until, ColumnKind::Date);
    table().setColumnWidth(TeamModel::Name, 200);
    table().setColumnWidth(TeamModel::State, 140);
    table().setColumnsGiveWay();
    table().setStateKey(u"teams"_s);
    newAction()->setText(tr("New team"));
    removeAction()->setText(tr("Delete team"));
    header().addAction(newAction(), ButtonKind::Primary);
}

void TeamsPage::permit()
{
    const QString why = words::whyNot(session().actor(), Action::EditTeam);
    newAction()->setEnabled(why.isEmpty());
    newAction()->setToolTip(why);
    removeAction()->setEnabled(why.isEmpty() && shown());
    removeAction()->setToolTip(why);
    empty().setTexts(u"users"_s, tr("No teams yet"),
                     tr("A team brings marketing and sales together, and product people early, for one problem or "
                        "campaign. It has a last day."));
    empty().setAction(why.isEmpty() ? tr("New team") : QString(), u"plus"_s);
}

void TeamsPage::showRecord(qint64 record)
{
    m_detail->setTeam(TeamId(record));
}

void TeamsPage::visit(const QVariantMap &arguments)
{
    RecordsPage::visit(arguments);
    if (arguments.contains(u"comments"_s))
        m_detail->showComments();
}

QList<TourStop> TeamsPage::tourStops()
{
    const auto forming = [this] {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, TeamModel::State).data() == words::label(TeamState::Forming))
                table().selectRow(row);
        }
    };
    return {{u"comments"_s, [this] { m_detail->showComments(); }},
            {u"forming"_s, forming},
            {u"edit"_s, [this] { m_detail->openEdit(); }},
            {u"new"_s, [this] { askForNew(); }}};
}

void TeamsPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"team"_s, u"team_member"_s, u"person"_s, u"campaign"_s}))
        reload();
}

void TeamsPage::reload()
{
    readList([](Reading &reading) { return teams::summaries(reading); },
             [this](const QList<teams::Summary> &rows) { m_model->setRows(rows); });
}

void TeamsPage::askForNew()
{
    auto *dialog = new TeamDialog(session(), {}, this);
    connect(dialog, &TeamDialog::saved, this, [this](TeamId id) {
        choose(id.value);
        reload();
    });
    dialog->open();
}

void TeamsPage::removeShown()
{
    removeWithUndo([](Transaction &tx, qint64 record) { teams::remove(tx, TeamId(record)); },
                   [](Transaction &tx, qint64 record) { teams::restore(tx, TeamId(record)); });
}

} // namespace smarketing
