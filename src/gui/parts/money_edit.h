// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/money.h"

#include <QLineEdit>

#include <optional>

namespace smarketing {

class Label;

/// An amount of one currency. Takes "1 234,50", "1234.5", "1.234,50" and the currency's code before or after; shows
/// the locale's form on leaving the field. Text that is no amount is marked, and amount() is then absent.
class MoneyEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(const QString &currency, QWidget *parent = nullptr);

    QString currency() const { return m_currency; }
    void setCurrency(const QString &currency);
    std::optional<Money> amount() const;
    void setAmount(std::optional<Money> amount);
    bool isAcceptable() const; ///< empty or an amount

Q_SIGNALS:
    void amountChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    QString m_currency;
};

} // namespace smarketing
