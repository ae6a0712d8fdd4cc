// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/outcomes_pane.h"

#include "parts/button.h"
#include "parts/choice_chips.h"
#include "parts/empty_state.h"
#include "parts/table_view.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchMargins = 64; ///< the glass and the clear button

} // namespace

struct OutcomesPane::Answer {
    QList<decisions::Record> decisions;
    QList<actionItems::Record> actions;
    QTimeZone zone;
};

OutcomesPane::OutcomesPane(Session &session, QWidget *parent)
    : ActionPane(session, parent),
      m_model(new OutcomeModel(this)),
      m_table(new TableView),
      m_search(new QLineEdit),
      m_show(new ChoiceChips),
      m_done(new QAction(icon(u"check"_s), tr("Done"), this))
{
    setObjectName(u"outcomesPane"_s);
    build();
    connect(m_search, &QLineEdit::textChanged, m_model, &OutcomeModel::setFilter);
    connect(m_show, &ChoiceChips::changed, this,
            [this](const QStringList &keys) { m_model->setShow(OutcomeModel::Show(keys.value(0).toInt())); });
    connect(m_table, &TableView::rowActivated, this,
            [this](int row) { Q_EMIT meetingChosen(m_model->meetingAt(row)); });
    connect(m_table, &TableView::rowSelectionChanged, this, &OutcomesPane::followSelection);
    connect(m_done, &QAction::triggered, this, &OutcomesPane::setDone);
    reload();
}

void OutcomesPane::build()
{
    m_search->setObjectName(u"outcomeSearch"_s);
    m_search->setPlaceholderText(tr("Search decisions and actions"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->setMinimumWidth(m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + searchMargins);
    m_search->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_show->setObjectName(u"outcomeShow"_s);
    m_show->setAccessibleName(tr("What is shown"));
    const QStringList texts = {tr("All"), tr("Decisions"), tr("Actions"), tr("Not done")};
    QList<Choice> choices;
    for (int i = 0; i < texts.size(); ++i)
        choices += Choice{QString::number(i), texts.at(i), {}, {}, Tone::Neutral};
    m_show->setChoices(choices);
    m_show->setSelected({u"0"_s});
    m_done->setObjectName(u"outcomeDone"_s);
    m_done->setEnabled(false);
    m_table->setObjectName(u"outcomeTable"_s);
    m_table->setAccessibleName(tr("Decisions and actions"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setColumnKind(OutcomeModel::Kind, ColumnKind::Pill);
    m_table->setColumnKind(OutcomeModel::State, ColumnKind::Pill);
    m_table->setColumnKind(OutcomeModel::Due, ColumnKind::Date);
    m_table->setColumnKind(OutcomeModel::Met, ColumnKind::Date);
    m_table->sortByColumn(OutcomeModel::Met, Qt::DescendingOrder);
    m_table->setColumnWidth(OutcomeModel::Kind, 110);
    m_table->setColumnWidth(OutcomeModel::Text, 300);
    m_table->setColumnWidth(OutcomeModel::Owner, 170);
    m_table->setColumnWidth(OutcomeModel::Topic, 240);
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"outcomes"_s);
    m_table->setEmptyState(new EmptyState(u"clipboard-list"_s, tr("Nothing decided yet"),
                                          tr("What a meeting decides, and who does what by when, is found here.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_search);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(makeActionButton(m_done));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void OutcomesPane::whenChanged(const Changes &changes)
{
    if (changes.touchesAny({u"decision"_s, u"action_item"_s, u"agenda_item"_s, u"person"_s}))
        reload();
}

void OutcomesPane::showUndone()
{
    const int undone = int(OutcomeModel::Show::Undone);
    m_show->setSelected({QString::number(undone)});
    m_model->setShow(OutcomeModel::Show::Undone);
}

void OutcomesPane::reload()
{
    read(
        m_reading,
        [](Reading &reading) {
            return Answer{decisions::all(reading), actionItems::all(reading), settings::timeZone(reading)};
        },
        [this](const Answer &answer) {
            m_model->setOutcomes(answer.decisions, answer.actions, answer.zone,
                                 localDate(session().now(), answer.zone));
            m_loaded = true;
            followSelection();
        });
}

void OutcomesPane::followSelection()
{
    const actionItems::Record *record = m_model->actionAt(m_table->selectedRows().value(0, -1));
    const bool own = record && record->action.owner == session().actor().id;
    m_done->setEnabled(record && (own || may(session().actor(), Action::RunMeeting)));
    m_done->setText(record && record->action.state == ActionState::Done ? tr("Not done after all") : tr("Done"));
    m_done->setToolTip(record && !m_done->isEnabled() ? words::errorText(Refused(19, u"owner-does"_s))
                                                      : m_done->text());
}

void OutcomesPane::setDone()
{
    const actionItems::Record *record = m_model->actionAt(m_table->selectedRows().value(0, -1));
    if (!record)
        return;
    const bool isDone = record->action.state == ActionState::Done;
    setState(record->action.id, isDone ? ActionState::Open : ActionState::Done, tr("Noted."));
}

} // namespace smarketing
