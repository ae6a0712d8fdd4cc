// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace smarketing {

class CompanyCard;
class HolidayCard;
class HoursCard;
class Program;
class ReasonCard;

/// How the program looks here, and what holds for the whole workspace.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(Program &program, Session &session, QWidget *parent = nullptr);

    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override { return m_settled; }
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;

private:
    struct Answer;
    QWidget *agreementCard();
    void refresh();

    bool m_settled = false;
    CompanyCard *m_company;
    HoursCard *m_hours;
    HolidayCard *m_holidays;
    ReasonCard *m_reasons;
};

} // namespace smarketing
