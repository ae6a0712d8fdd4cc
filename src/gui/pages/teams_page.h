// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records_page.h"

namespace smarketing {

class TeamDetail;
class TeamModel;

/// Cross-functional teams: the list, and beside it one of them.
class TeamsPage : public RecordsPage {
    Q_OBJECT
public:
    explicit TeamsPage(Session &session, QWidget *parent = nullptr);

    /// {team: id}, with {comments} what is said of it.
    void visit(const QVariantMap &arguments) override;
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;
    void showRecord(qint64 record) override;
    void permit() override;
    void reload() override;
    void askForNew() override;
    void removeShown() override;

private:
    TeamsPage(Session &session, TeamDetail *detail, QWidget *parent);
    void buildTable();

    TeamModel *m_model;
    TeamDetail *m_detail;
};

} // namespace smarketing
