// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace smarketing {

class FieldError;

/// The shops, offices and teams people belong to: added, renamed and retired here. Written at once, line by line.
class UnitDialog : public QDialog {
    Q_OBJECT
public:
    UnitDialog(Session &session, QWidget *parent);

private:
    QWidget *entry();
    void refresh();
    void show(const QList<Unit> &units);
    QWidget *row(const Unit &unit);
    void add();
    void change(const Unit &unit, const Unit &before);
    void settle(const Unit &mine, const Unit &before);
    void tell(const Error &error);

    Session &m_session;
    bool m_mayChange;
    QVBoxLayout *m_rows;
    QLineEdit *m_name;
    FieldError *m_error;
};

} // namespace smarketing
