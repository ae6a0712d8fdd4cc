// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goal_model.h"
#include "records_page.h"

namespace smarketing {

class ChoiceChips;
class GoalDetail;

/// Joint goals with the departments' parts: the list with how each stands, and beside it one of them.
class GoalsPage : public RecordsPage {
    Q_OBJECT
public:
    explicit GoalsPage(Session &session, QWidget *parent = nullptr);

    /// {goal: id}, with {comments} what is said of it; {show: "current" | "proposed" | "over" | "all"}.
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
    GoalsPage(Session &session, GoalDetail *detail, QWidget *parent);
    void buildTable();
    void fill(const QList<goals::Summary> &rows);
    void showKind(const QString &key);
    void fillKinds();

    QString m_kind; ///< of the list; chosen by what there is until somebody chooses
    ChoiceChips *m_kinds;
    GoalModel *m_model;
    GoalProxy *m_proxy;
    GoalDetail *m_detail;
};

} // namespace smarketing
