// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

#include "smarketing/workbench/process_exchange.h"

namespace smarketing {

class TopLines;

/// The exchange sessions of the next days in which the side of whoever is signed in shows or looks on (S8). Takes no
/// room while there are none.
class MyExchanges : public Pane {
    Q_OBJECT
public:
    explicit MyExchanges(Session &session, QWidget *parent = nullptr);

    void reload();
    void whenChanged(const Changes &changes);

private:
    struct Answer;
    void show(const Answer &answer);
    QString footOf(const processExchange::Record &record, const Answer &answer) const;

    Latest m_reading;
    TopLines *m_lines;
};

} // namespace smarketing
