// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "smarketing/workbench/session.h"
#include "smarketing/workbench/team.h"

class QLineEdit;

namespace smarketing {

class DateEdit;
class SearchCombo;
class TagEdit;

/// A team: what it is for, until when, who is in it and which goals it works for.
class TeamDialog : public FormDialog {
    Q_OBJECT
public:
    /// A team without an id is made.
    TeamDialog(Session &session, const Team &team, QWidget *parent);

Q_SIGNALS:
    void saved(smarketing::TeamId team);

protected:
    void submit() override;

private:
    void fill(const teams::Choices &choices);
    Team entered() const;
    void save(const Team &team);
    QList<RecordField<Team>> fields() const;

    Session &m_session;
    Team m_team;
    QHash<PersonId, QString> m_people;
    QHash<CampaignId, QString> m_campaigns;
    QHash<GoalId, QString> m_goalNames;
    QLineEdit *m_name;
    QLineEdit *m_problem;
    SearchCombo *m_campaign;
    DateEdit *m_ends;
    TagEdit *m_members;
    TagEdit *m_goals;
};

} // namespace smarketing
