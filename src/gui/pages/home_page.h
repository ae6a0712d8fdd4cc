// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include "smarketing/workbench/home.h"

namespace smarketing {

class FirstSteps;
class MentionList;
class MyActions;
class MyExchanges;
class PageHeader;
class RingsView;

/// The first page: what waits for marketing, for sales and for both, in the two rings. Each line leads to its list.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(Session &session, QWidget *parent = nullptr);

    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;

private:
    struct Line;

    void refresh();
    void show(const home::Overview &overview);
    QList<Line> marketingLines(const home::Overview &overview) const;
    QList<Line> sharedLines(const home::Overview &overview) const;
    QList<Line> salesLines(const home::Overview &overview) const;
    QString soonTip(int hours) const;
    QString obstacleTip() const;
    QString withOwn(const QString &text, const homeStore::Share &share) const;

    void showRings();

    bool m_settled = false;
    bool m_anything = false; ///< waits for anybody
    quint64 m_asked = 0;
    QHash<QString, Link> m_links; ///< by the key of the line
    PageHeader *m_header;
    FirstSteps *m_first;
    MentionList *m_mentions;
    RingsView *m_rings;
    MyActions *m_actions;
    MyExchanges *m_exchanges;
};

} // namespace smarketing
