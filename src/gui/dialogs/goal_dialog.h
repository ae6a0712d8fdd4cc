// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "page.h"
#include "smarketing/workbench/goal.h"

class QComboBox;
class QLineEdit;

namespace smarketing {

class ChoiceChips;
class DateEdit;
class Label;
class RangeEdit;
class SearchCombo;

/// A goal or a department's sub-goal: what is to be reached, by when, on what that rests and who owns it, with what
/// the company's own funnel gave beside the figures (P8).
class GoalDialog : public FormDialog {
    Q_OBJECT
public:
    /// A goal without an id is made; with a parent, as the part of `goal.department`.
    GoalDialog(Session &session, const Goal &goal, QWidget *parent);

Q_SIGNALS:
    void saved(smarketing::GoalId goal, bool lapsed);

protected:
    void submit() override;

private:
    void build();
    QWidget *buildPeriod();
    void fill(const goals::Choices &choices);
    void fillPeople(SearchCombo *combo, const QList<Person> &people, Department side, PersonId chosen);
    void choosePeriod(int index);
    void followMetric();
    void askOwnFigure();
    void showOwnFigure(const goals::OwnFigure &own);
    GoalMetric metric() const;
    Period period() const;
    std::optional<Goal> entered();
    void save(const Goal &goal);
    void failed(const Error &error, const Goal &mine);
    QList<RecordField<Goal>> fields() const;

    Session &m_session;
    Goal m_goal;
    quint64 m_asked = 0;
    QString m_currency;
    QHash<PersonId, QString> m_names;
    QLineEdit *m_name;
    QComboBox *m_metric;
    QComboBox *m_preset;
    DateEdit *m_first;
    DateEdit *m_last;
    RangeEdit *m_range;
    Label *m_own;
    ChoiceChips *m_basis;
    QLineEdit *m_note;
    SearchCombo *m_marketing;
    SearchCombo *m_sales;
};

} // namespace smarketing
