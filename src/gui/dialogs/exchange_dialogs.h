// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

#include "smarketing/workbench/process_exchange.h"
#include "smarketing/workbench/session.h"

#include <QTimeZone>

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace smarketing {

class ChoiceChips;
class MomentEdit;
class SearchCombo;

/// Sets a slot aside in which one side shows the other how it works; afterwards, what the other took from it.
class ExchangeDialog : public FormDialog {
    Q_OBJECT
public:
    /// What is chosen from, and whose clock counts.
    struct Choices {
        QList<Person> people;
        QList<ProcessCard> cards;
        QTimeZone zone;
    };
    ExchangeDialog(Session &session, const ExchangeSession &exchange, const Choices &choices, QWidget *parent);

protected:
    void submit() override;

private:
    void offer();
    Department host() const;
    void save(const ExchangeSession &exchange);
    QList<RecordField<ExchangeSession>> fields() const;

    Session &m_session;
    ExchangeSession m_exchange;
    Choices m_choices;
    QLineEdit *m_topic;
    ChoiceChips *m_host;
    SearchCombo *m_shownBy;
    SearchCombo *m_card;
    MomentEdit *m_at;
    QSpinBox *m_minutes;
    QPlainTextEdit *m_learned;
};

/// How a department does one of its tasks, a step a line.
class ProcessCardDialog : public FormDialog {
    Q_OBJECT
public:
    ProcessCardDialog(Session &session, const ProcessCard &card, QWidget *parent);

protected:
    void submit() override;

private:
    void save(const ProcessCard &card);

    Session &m_session;
    ProcessCard m_card;
    QLineEdit *m_name;
    ChoiceChips *m_department;
    QPlainTextEdit *m_steps;
};

} // namespace smarketing
