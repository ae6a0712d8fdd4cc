// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "parts/card.h"

#include "smarketing/domain/feedback.h"

class QLineEdit;
class QVBoxLayout;

namespace smarketing {

class ChoiceChips;
class FieldError;

/// The reasons feedback offers: which of them, and the workspace's own. Written at once.
class ReasonCard : public Card {
    Q_OBJECT
public:
    explicit ReasonCard(Session &session, QWidget *parent = nullptr);

    void show(const QList<Reason> &reasons);

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

private:
    QWidget *column(ReasonKind kind, const QString &title);
    QWidget *entry();
    void add();
    void offer(const Reason &reason, bool offered);

    Session &m_session;
    QHash<int, QVBoxLayout *> m_columns; ///< by kind
    ChoiceChips *m_kind;
    QLineEdit *m_label;
    FieldError *m_error;
};

} // namespace smarketing
