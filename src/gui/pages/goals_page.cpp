// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/goals_page.h"

#include "dialogs/goal_dialog.h"
#include "models/record_role.h"
#include "pages/consent_pane.h"
#include "pages/goal_detail.h"
#include "parts/choice_chips.h"
#include "parts/empty_state.h"
#include "parts/page_header.h"
#include "parts/table_view.h"
#include "smarketing/workbench/words.h"

#include <QAction>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, GoalModel::Show>> kinds = {{u"current"_s, GoalModel::Show::Current},
                                                          {u"proposed"_s, GoalModel::Show::Proposed},
                                                          {u"over"_s, GoalModel::Show::Over},
                                                          {u"all"_s, GoalModel::Show::All}};

} // namespace

GoalsPage::GoalsPage(Session &session, QWidget *parent) : GoalsPage(session, new GoalDetail(session), parent) {}

GoalsPage::GoalsPage(Session &session, GoalDetail *detail, QWidget *parent)
    : RecordsPage(session,
                  {u"goal"_s, u"flag"_s, tr("Goals"), tr("What both departments want to reach together, as ranges"),
                   tr("No goal chosen"), tr("Choose one on the left to see how it stands and what both sides say."),
                   GoalModel::Name},
                  detail, parent),
      m_kinds(new ChoiceChips),
      m_model(new GoalModel(this)),
      m_proxy(new GoalProxy(m_model, this)),
      m_detail(detail)
{
    m_kinds->setObjectName(u"goalKinds"_s);
    m_kinds->setAccessibleName(tr("Which goals to show"));
    connect(m_kinds, &ChoiceChips::changed, this, [this] { showKind(m_kinds->selectedKey()); });
    buildTable();
    permit();
    reload();
}

void GoalsPage::buildTable()
{
    build(m_proxy, m_kinds, {12, 13});
    table().setSortingEnabled(false);
    table().setColumnKind(GoalModel::Standing, ColumnKind::Pill);
    for (const int column : {GoalModel::SoFar, GoalModel::Expected})
        table().setColumnKind(column, ColumnKind::Number);
    table().setColumnKind(GoalModel::Until, ColumnKind::Date);
    table().setColumnWidth(GoalModel::Name, 200);
    table().setColumnWidth(GoalModel::Standing, 140);
    table().setColumnsGiveWay();
    table().setStateKey(u"goals"_s);
    newAction()->setText(tr("New goal"));
    removeAction()->setText(tr("Delete goal"));
    header().addAction(newAction(), ButtonKind::Primary);
}

void GoalsPage::permit()
{
    const QString why = words::whyNot(session().actor(), Action::EditGoal);
    newAction()->setEnabled(why.isEmpty());
    newAction()->setToolTip(why);
    removeAction()->setEnabled(why.isEmpty() && shown());
    removeAction()->setToolTip(why);
}

void GoalsPage::showRecord(qint64 record)
{
    if (record)
        m_detail->setGoal(GoalId(record));
}

void GoalsPage::visit(const QVariantMap &arguments)
{
    if (const QString kind = arguments.value(u"show"_s).toString(); !kind.isEmpty())
        showKind(kind);
    else if (arguments.contains(u"goal"_s))
        showKind(u"all"_s);
    RecordsPage::visit(arguments);
    if (arguments.contains(u"comments"_s))
        m_detail->showTab(GoalDetail::Tab::Comments);
}

QList<TourStop> GoalsPage::tourStops()
{
    const auto proposed = [this] {
        showKind(u"proposed"_s);
        table().selectRow(table().model()->rowCount() - 1);
        m_detail->showTab(GoalDetail::Tab::Consent);
    };
    return {{u"parts"_s,
             [this] {
                 table().selectRow(1);
                 m_detail->showTab(GoalDetail::Tab::Parts);
             }},
            {u"standing"_s, [this] { m_detail->showTab(GoalDetail::Tab::Standing); }},
            {u"consent"_s, proposed},
            {u"object"_s, [this] { m_detail->findChild<ConsentPane *>()->object(); }},
            {u"edit"_s, [this] { m_detail->openEdit(); }},
            {u"new"_s, [this] { askForNew(); }}};
}

void GoalsPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"goal"_s, u"consent"_s, u"consent_reply"_s, u"lead"_s, u"handoff"_s, u"deal"_s, u"reach"_s,
                            u"obstacle"_s, u"person"_s, u"setting"_s}))
        reload();
}

void GoalsPage::reload()
{
    readList([](Reading &reading) { return goals::summaries(reading); },
             [this](const QList<goals::Summary> &rows) { fill(rows); });
}

void GoalsPage::fill(const QList<goals::Summary> &rows)
{
    m_model->setRows(rows);
    if (m_kind.isEmpty() && !rows.isEmpty()) {
        const auto first =
            std::ranges::find_if(kinds, [this](const auto &kind) { return m_model->countOf(kind.second) > 0; });
        m_kind = first->first;
    }
    fillKinds();
    showKind(m_kind);
}

void GoalsPage::fillKinds()
{
    const QStringList texts{tr("Under way (%1)"), tr("Proposed (%1)"), tr("Over (%1)"), tr("All (%1)")};
    QList<Choice> choices;
    for (qsizetype i = 0; i < kinds.size(); ++i)
        choices +=
            Choice{kinds.at(i).first, texts.at(i).arg(m_model->countOf(kinds.at(i).second)), {}, {}, Tone::Neutral};
    m_kinds->setChoices(choices);
    m_kinds->setVisible(m_model->rowCount() > 0);
}

void GoalsPage::showKind(const QString &key)
{
    const bool any = m_model->rowCount() > 0;
    empty().setTexts(u"flag"_s, any ? tr("None of these") : tr("No goals yet"),
                     any ? tr("Other goals are under “All”.")
                         : tr("A goal is a range that both departments agree to, with an owner in each and what it "
                              "rests on. The figures come from your own funnel."));
    empty().setAction(!any && newAction()->isEnabled() ? tr("New goal") : QString(), u"plus"_s);
    const auto kind = std::ranges::find(kinds, key, &std::pair<QString, GoalModel::Show>::first);
    if (kind == kinds.end())
        return;
    m_kind = key;
    m_kinds->setSelected({key});
    m_proxy->setShow(kind->second);
    if (table().selectedRows().isEmpty() && m_proxy->rowCount() > 0)
        choose(m_proxy->index(0, 0).data(role::record).toLongLong());
}

void GoalsPage::askForNew()
{
    auto *dialog = new GoalDialog(session(), {}, this);
    connect(dialog, &GoalDialog::saved, this, [this](GoalId id) {
        m_kind = u"proposed"_s;
        choose(id.value);
        Q_EMIT messageRaised({Message::Kind::Success, tr("Proposed. Both sides consent next."), {}});
        reload();
    });
    dialog->open();
}

void GoalsPage::removeShown()
{
    removeWithUndo([](Transaction &tx, qint64 record) { goals::remove(tx, GoalId(record)); },
                   [](Transaction &tx, qint64 record) { goals::restore(tx, GoalId(record)); });
}

} // namespace smarketing
