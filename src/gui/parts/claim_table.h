// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace smarketing {

class ClaimModel;

/// A persona's claims, edited in place and moved by drag. What is claimed takes the width that topic, provenance and
/// source leave, and never so little that it cannot be read: then the table scrolls.
class ClaimTable : public QTableView {
    Q_OBJECT

public:
    explicit ClaimTable(ClaimModel *claims, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followScale();
    void fitClaims();
};

} // namespace smarketing
