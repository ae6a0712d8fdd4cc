// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

#include "smarketing/workbench/setting.h"

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace smarketing {

class FormGrid;
class Label;
class MoneyEdit;

/// What marketing and sales owe each other (R10), and how it came to be. A change is a new version that holds from then
/// on, so it is put in force by a button, not by leaving a field. How many MQLs that takes is computed from the revenue
/// goal, with what the own figures give beside it (P8).
class AgreementTerms : public Pane {
    Q_OBJECT
public:
    explicit AgreementTerms(Session &session, QWidget *parent = nullptr);

    void reload();

private:
    struct Answer;
    QWidget *marketingCard();
    QWidget *salesCard();
    QWidget *bothCard();
    QWidget *foot();
    QWidget *besideButton(QWidget *field, QPushButton *button);
    QSpinBox *number(const QString &name, int least, int most, const QString &suffix = {});
    void show(const Answer &answer);
    void fillFields();
    void showProposal();
    void showVersions(const QList<Sla> &versions, const QTimeZone &zone);
    QString differences(const Sla &now, const Sla &before) const;
    std::optional<SlaBasis> basis() const;
    Sla entered() const;
    void follow();
    void takeComputed();
    void put();

    Latest m_reading;
    Sla m_sla;
    QString m_currency;
    settings::SlaProposal m_proposal;
    bool m_filled = false;
    MoneyEdit *m_goal;
    QComboBox *m_months;
    QSpinBox *m_share;
    MoneyEdit *m_deal;
    QPushButton *m_ownDeal;
    QDoubleSpinBox *m_rate;
    QPushButton *m_ownRate;
    Label *m_computed;
    QPushButton *m_take;
    QSpinBox *m_mqlPerWeek;
    QSpinBox *m_accepted;
    QSpinBox *m_answer;
    QSpinBox *m_firstTouch;
    QSpinBox *m_feedback;
    QSpinBox *m_overdueLimit;
    QSpinBox *m_votes;
    QSpinBox *m_warn;
    Label *m_since;
    QPushButton *m_put = nullptr;
    QVBoxLayout *m_versions;
};

} // namespace smarketing
