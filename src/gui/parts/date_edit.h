// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace smarketing {

/// A day that may be absent. Takes the locale's short form, ISO, "+3" (days from today) and a calendar; Up and Down
/// move by a day. Text that is no day is marked and date() stays what it was.
class DateEdit : public QWidget {
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    std::optional<QDate> date() const { return m_date; }
    void setDate(std::optional<QDate> date); ///< does not emit dateChanged
    void setPlaceholder(const QString &text);
    QLineEdit *field() const { return m_field; }

    static std::optional<QDate> parse(const QString &text, const QLocale &locale, QDate today);

Q_SIGNALS:
    void dateChanged(std::optional<QDate> date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void change(std::optional<QDate> date);
    void openCalendar();

    std::optional<QDate> m_date;
    QLineEdit *m_field;
};

} // namespace smarketing
