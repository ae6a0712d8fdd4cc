// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/goal_dialog.h"

#include "metric_text.h"
#include "models/persona_model.h"
#include "parts/choice_chips.h"
#include "parts/date_edit.h"
#include "parts/label.h"
#include "parts/range_edit.h"
#include "parts/search_combo.h"
#include "smarketing/workbench/words.h"
#include "style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// This and the next month, quarter and year, in the order of the list.
QList<Period> presets(QDate today)
{
    return {monthOf(today),   monthOf(monthOf(today).last.addDays(1)),
            quarterOf(today), quarterOf(quarterOf(today).last.addDays(1)),
            yearOf(today),    yearOf(yearOf(today).last.addDays(1))};
}

QString titleOf(const Goal &goal)
{
    if (goal.id)
        return goal.isJoint() ? GoalDialog::tr("Edit the goal") : GoalDialog::tr("Edit the sub-goal");
    if (goal.isJoint())
        return GoalDialog::tr("New goal");
    return goal.department == Department::Sales ? GoalDialog::tr("Sales' part in it")
                                                : GoalDialog::tr("Marketing's part in it");
}

} // namespace

GoalDialog::GoalDialog(Session &session, const Goal &goal, QWidget *parent)
    : FormDialog(titleOf(goal),
                 goal.id          ? tr("Save")
                 : goal.isJoint() ? tr("Propose")
                                  : tr("Add sub-goal"),
                 parent),
      m_session(session),
      m_goal(goal),
      m_name(new QLineEdit(goal.name)),
      m_metric(new QComboBox),
      m_preset(new QComboBox),
      m_first(new DateEdit),
      m_last(new DateEdit),
      m_range(new RangeEdit),
      m_own(new Label({}, TextSize::Small, Tone::Muted)),
      m_basis(new ChoiceChips),
      m_note(new QLineEdit(goal.basisNote)),
      m_marketing(new SearchCombo),
      m_sales(new SearchCombo)
{
    setObjectName(u"goalDialog"_s);
    setMinimumWidth(widthOfLetters(*this, 78));
    for (const GoalMetric one : allOf<GoalMetric>())
        m_metric->addItem(words::label(one), toText(one));
    m_metric->setCurrentIndex(m_metric->findData(toText(goal.metric)));
    QList<Choice> bases;
    for (const Provenance one : allOf<Provenance>())
        bases += Choice{toText(one), lookOf(one).text, lookOf(one).icon, {}, Tone::Neutral};
    m_basis->setChoices(bases);
    m_basis->setSelected({toText(goal.basis)});
    build();
    m_session.read([](Reading &reading) { return goals::choices(reading); })
        .then(this, [this](const goals::Choices &choices) { fill(choices); })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void GoalDialog::build()
{
    const auto beside = [](QWidget *left, QWidget *right) {
        auto *both = new QWidget;
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        row->addWidget(left, 1);
        row->addWidget(right, 1);
        both->setFocusProxy(left);
        return both;
    };
    m_metric->setMaxVisibleItems(16);
    m_own->setObjectName(u"ownFigure"_s);
    m_own->setWordWrap(true);
    addField(u"name"_s, tr("What it is called"), m_name);
    addField(u"metric"_s, tr("Measured by"), m_metric);
    addField(u"period"_s, tr("Period"), buildPeriod());
    addField(u"range"_s, tr("Range"), m_range);
    addWide(m_own);
    addField(u"basis"_s, tr("What it rests on"), m_basis);
    addField(u"basis_note"_s, tr("Which data, customers or statistic"), m_note);
    for (SearchCombo *combo : {m_marketing, m_sales})
        combo->setPlaceholderText(tr("Choose a person"));
    m_marketing->setObjectName(u"marketingOwner"_s);
    m_sales->setObjectName(u"salesOwner"_s);
    m_marketing->setAccessibleName(tr("Owner in marketing"));
    m_sales->setAccessibleName(tr("Owner in sales"));
    if (m_goal.isJoint())
        addField(u"marketing_owner_id"_s, tr("Owners, in marketing and in sales"), beside(m_marketing, m_sales));
    else
        addField(u"owner"_s, tr("Owner"), m_goal.department == Department::Sales ? m_sales : m_marketing);
    m_name->setFocus();
    connect(m_metric, &QComboBox::activated, this, &GoalDialog::followMetric);
    for (DateEdit *day : {m_first, m_last})
        connect(day, &DateEdit::dateChanged, this, [this] {
            m_preset->setCurrentIndex(m_preset->count() - 1);
            askOwnFigure();
        });
}

QWidget *GoalDialog::buildPeriod()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_preset->setObjectName(u"preset"_s);
    m_preset->setAccessibleName(tr("Period"));
    m_preset->addItems({tr("This month"), tr("Next month"), tr("This quarter"), tr("Next quarter"), tr("This year"),
                        tr("Next year"), tr("Other days")});
    m_first->setObjectName(u"firstDay"_s);
    m_first->setAccessibleName(tr("First day"));
    m_last->setObjectName(u"lastDay"_s);
    m_last->setAccessibleName(tr("Last day"));
    row->addWidget(m_preset, 2);
    row->addWidget(m_first, 2);
    row->addWidget(m_last, 2);
    holder->setFocusProxy(m_preset);
    const QList<Period> all = presets(QDate::currentDate());
    const bool given = m_goal.period.isValid();
    const qsizetype known = given ? all.indexOf(m_goal.period) : 2;
    m_preset->setCurrentIndex(known < 0 ? int(all.size()) : int(known));
    m_first->setDate(given ? m_goal.period.first : all.at(2).first);
    m_last->setDate(given ? m_goal.period.last : all.at(2).last);
    connect(m_preset, &QComboBox::activated, this, &GoalDialog::choosePeriod);
    return holder;
}

void GoalDialog::choosePeriod(int index)
{
    const QList<Period> all = presets(QDate::currentDate());
    if (index >= all.size())
        return;
    m_first->setDate(all.at(index).first);
    m_last->setDate(all.at(index).last);
    askOwnFigure();
}

void GoalDialog::fill(const goals::Choices &choices)
{
    m_currency = m_goal.currency.isEmpty() ? choices.currency : m_goal.currency;
    for (const Person &person : choices.people)
        m_names.insert(person.id, person.name);
    const Person &me = m_session.actor();
    const auto own = [&](Department side, PersonId chosen) {
        return chosen || me.department != side || m_goal.id ? chosen : me.id;
    };
    fillPeople(m_marketing, choices.people, Department::Marketing, own(Department::Marketing, m_goal.marketingOwner));
    fillPeople(m_sales, choices.people, Department::Sales, own(Department::Sales, m_goal.salesOwner));
    followMetric();
    if (m_goal.id)
        m_range->setRange(m_goal.range);
}

void GoalDialog::fillPeople(SearchCombo *combo, const QList<Person> &people, Department side, PersonId chosen)
{
    QList<SearchItem> items;
    for (const Person &person : people) {
        if (person.department == side && (person.active || person.id == chosen))
            items += SearchItem{QString::number(person.id.value), person.name, {}, u"user"_s, {}};
    }
    combo->setItems(items);
    combo->setCurrentKey(chosen ? QString::number(chosen.value) : QString());
}

GoalMetric GoalDialog::metric() const
{
    return fromText<GoalMetric>(m_metric->currentData().toString()).value_or(GoalMetric::Leads);
}

Period GoalDialog::period() const
{
    return {m_first->date().value_or(QDate()), m_last->date().value_or(QDate())};
}

void GoalDialog::followMetric()
{
    m_range->setMetric(metric(), m_currency);
    askOwnFigure();
}

void GoalDialog::askOwnFigure()
{
    m_own->clear();
    const Period days = period();
    if (m_currency.isEmpty() || !days.isValid())
        return;
    m_session
        .read([metric = metric(), currency = m_currency, days](Reading &reading) {
            return goals::ownFigure(reading, metric, currency, days);
        })
        .then(this,
              [this, asked = ++m_asked](const goals::OwnFigure &own) {
                  if (asked == m_asked)
                      showOwnFigure(own);
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void GoalDialog::showOwnFigure(const goals::OwnFigure &own)
{
    m_own->setText(tr("Your own funnel gave %1 in the last comparable period, %2.")
                       .arg(metricText::value(metric(), own.value, m_currency, locale()),
                            metricText::period(own.period, locale())));
}

std::optional<Goal> GoalDialog::entered()
{
    const auto range = m_range->range();
    if (!range) {
        showError(Refused(28, u"range-needed"_s, u"range"_s));
        return std::nullopt;
    }
    Goal goal = m_goal;
    goal.name = m_name->text();
    goal.metric = metric();
    goal.currency = traitsOf(goal.metric).unit == MetricUnit::Money ? m_currency : QString();
    goal.period = period();
    goal.range = *range;
    goal.basis = fromText<Provenance>(m_basis->selectedKey()).value_or(Provenance::Assumption);
    goal.basisNote = m_note->text();
    goal.marketingOwner = PersonId(m_marketing->currentKey().toLongLong());
    goal.salesOwner = PersonId(m_sales->currentKey().toLongLong());
    return goal;
}

void GoalDialog::submit()
{
    if (const auto goal = entered())
        save(*goal);
}

void GoalDialog::save(const Goal &goal)
{
    setBusy(true);
    m_session
        .write({goal.id ? u"change-goal"_s : u"add-goal"_s},
               [goal](Transaction &tx) {
                   if (!goal.id)
                       return goals::add(tx, goal);
                   goals::change(tx, goal);
                   return goal.id;
               })
        .then(this,
              [this, lapsed = m_goal.id && !goal.hasSameTerms(m_goal)](GoalId id) {
                  Q_EMIT saved(id, lapsed);
                  accept();
              })
        .onFailed(this, [this, goal](const Error &error) { failed(error, goal); });
}

void GoalDialog::failed(const Error &error, const Goal &mine)
{
    const auto *refused = dynamic_cast<const Refused *>(&error);
    if (refused && refused->field.endsWith(u"owner_id"_s))
        return showError(Refused(refused->rule, refused->reason,
                                 m_goal.isJoint() ? u"marketing_owner_id"_s : u"owner"_s, refused->args));
    settle<Goal>(
        m_session, error, {mine.name, fields(), m_goal, mine},
        [id = mine.id](Reading &reading) { return goals::detail(reading, id).summary.goal; },
        [this](const Goal &goal) { save(goal); });
}

QList<RecordField<Goal>> GoalDialog::fields() const
{
    const auto name = [names = m_names](PersonId id) { return names.value(id); };
    // A range means nothing without what it measures.
    const RecordField<Goal> range = {
        tr("Range"),
        [](const Goal &goal) { return u"%1: %2"_s.arg(words::label(goal.metric), metricText::range(goal, QLocale())); },
        [](Goal &to, const Goal &from) {
            to.metric = from.metric;
            to.currency = from.currency;
            to.range = from.range;
        },
        [](const Goal &a, const Goal &b) {
            return a.metric == b.metric && a.currency == b.currency && a.range == b.range;
        }};
    return {recordField(tr("What it is called"), &Goal::name),
            recordField(tr("Period"), &Goal::period,
                        [](const Period &period) { return metricText::period(period, QLocale()); }),
            range,
            recordField(tr("What it rests on"), &Goal::basis, [](Provenance basis) { return lookOf(basis).text; }),
            recordField(tr("Which data, customers or statistic"), &Goal::basisNote),
            recordField(tr("Owner in marketing"), &Goal::marketingOwner, name),
            recordField(tr("Owner in sales"), &Goal::salesOwner, name)};
}

} // namespace smarketing
