// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "page.h"
#include "smarketing/domain/deal.h"
#include "smarketing/domain/handoff.h"

class QComboBox;
class QLineEdit;

namespace smarketing {

class ChoiceChips;
class DateEdit;
class MoneyEdit;

/// A deal: value, currency, stage, expected close, and how it ended. A deal without an id is made, or the lead's open
/// one taken up where it has one.
class DealDialog : public FormDialog {
    Q_OBJECT
public:
    DealDialog(Session &session, const Deal &deal, QWidget *parent);
    static DealDialog *open(Session &session, QWidget *parent, const Deal &deal);
    /// The deal wanted, else the lead's open one, else a new one.
    static DealDialog *open(Session &session, QWidget *parent, LeadId lead, DealId wanted = {});
    using QDialog::open;

Q_SIGNALS:
    void saved(smarketing::DealId deal);
    void messageRaised(const smarketing::Message &message);

protected:
    void submit() override;

private:
    struct Start;

    void makeButtons();
    void begin(const Start &start);
    void show(const Deal &deal);
    std::optional<Deal> entered(); ///< nothing where the value is no amount, which is then told
    void save(const Deal &deal);
    void win(const Deal &deal);
    void failed(const Error &error, const Deal &mine, void (DealDialog::*again)(const Deal &));
    void lose();
    void done(DealId id, const QString &text);
    void fillCurrency(const QString &workspaceCurrency);

    Session &m_session;
    Deal m_deal;
    DealId m_wanted;
    QLineEdit *m_name;
    MoneyEdit *m_value;
    QComboBox *m_currency;
    QComboBox *m_stage;
    DateEdit *m_expected;
    QPushButton *m_won;
    QPushButton *m_lost;
};

/// How a lead or a deal ended when it was not won: why, and whether the lead is lost or goes back to marketing.
class LostDialog : public FormDialog {
    Q_OBJECT
public:
    LostDialog(Session &session, const Deal &deal, QWidget *parent);
    static LostDialog *open(Session &session, QWidget *parent, const Deal &deal);
    using QDialog::open;

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

protected:
    void submit() override;

private:
    Session &m_session;
    Deal m_deal;
    QLineEdit *m_reason;
    ChoiceChips *m_then;
};

} // namespace smarketing
