// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "parts/card.h"

#include "smarketing/domain/handoff.h"

class QPushButton;
class QSpinBox;

namespace smarketing {

class Label;

/// What marketing and sales owe each other (R10). A change is a new version that holds from then on, so it is put in
/// force by a button, not by leaving a field.
class SlaCard : public Card {
    Q_OBJECT
public:
    explicit SlaCard(Session &session, QWidget *parent = nullptr);

    void show(const QList<Sla> &versions);

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

private:
    QSpinBox *number(const QString &name, int least, int most, const QString &suffix = {});
    Sla entered() const;
    void follow();
    void put();

    Session &m_session;
    Sla m_sla;
    QSpinBox *m_mqlPerWeek;
    QSpinBox *m_firstTouch;
    QSpinBox *m_feedback;
    QSpinBox *m_answer;
    QSpinBox *m_overdueLimit;
    QSpinBox *m_votes;
    Label *m_since;
    QPushButton *m_put = nullptr;
};

} // namespace smarketing
