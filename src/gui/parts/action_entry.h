// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/meeting.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace smarketing {

class DateEdit;
class FieldError;
class SearchCombo;

/// A line to write down a decision, or an action with its one owner and its day. Enter in any field writes it; it
/// stays, with what was typed, until that was done.
class ActionEntry : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Decision, Action };
    ActionEntry(Kind kind, QWidget *parent = nullptr);

    void setOwners(const QList<Person> &people);
    void setDefaultDay(QDate day); ///< what an empty action is due on
    void start();                  ///< puts the keyboard there
    void clear();
    void refuse(const QString &field, const QString &message);

Q_SIGNALS:
    void given(const smarketing::ActionItem &action); ///< of a decision only the text
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();

    Kind m_kind;
    QDate m_day;
    QStringList m_known; ///< the owners on offer
    QLineEdit *m_text;
    SearchCombo *m_owner = nullptr;
    DateEdit *m_due = nullptr;
    QPushButton *m_add;
    FieldError *m_error;
};

} // namespace smarketing
