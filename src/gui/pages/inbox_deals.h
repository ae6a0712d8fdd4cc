// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/deal.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace smarketing {

/// The deals of one lead, latest first: name, value, stage. An open one can be opened; nothing is shown while there are
/// none.
class InboxDeals : public QWidget {
    Q_OBJECT
public:
    explicit InboxDeals(QWidget *parent = nullptr);

    void setDeals(const QList<Deal> &deals, bool editable);

Q_SIGNALS:
    void openRequested(smarketing::DealId id);

private:
    QWidget *makeRow(const Deal &deal, bool editable);

    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
};

} // namespace smarketing
