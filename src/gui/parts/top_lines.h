// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/outcome_list.h"

namespace smarketing {

class Card;

/// The first few lines of what waits for somebody, as a card of Home with a link to all of them.
class TopLines : public QWidget {
    Q_OBJECT
public:
    /// `name` begins the names of its parts: "myAction" makes "myActionList".
    TopLines(const QString &name, const QString &title, const QString &linkText, QWidget *parent = nullptr);

    void setLines(const QList<OutcomeLine> &lines, const QString &subtitle);

Q_SIGNALS:
    void allWanted();
    void checked(qint64 id, bool on);
    void openWanted(qint64 id);

private:
    Card *m_card;
    OutcomeList *m_list;
};

} // namespace smarketing
