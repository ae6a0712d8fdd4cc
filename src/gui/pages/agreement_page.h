// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QTabWidget;

namespace smarketing {

class AgreementTerms;
class ScorecardPane;

/// The agreement between marketing and sales: how it is kept, week by week, and what it says.
class AgreementPage : public Page {
    Q_OBJECT
public:
    explicit AgreementPage(Session &session, QWidget *parent = nullptr);

    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;

private:
    QTabWidget *m_tabs;
    ScorecardPane *m_scorecard;
    AgreementTerms *m_terms;
};

} // namespace smarketing
