// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

namespace smarketing {

/// Somebody else changed the record meanwhile (R25): shows what differs and lets one choose. Nothing is written before.
/// Closing it keeps theirs. Open it with open().
class ConflictDialog : public QDialog {
    Q_OBJECT
public:
    struct Difference {
        QString field;
        QString theirs;
        QString mine;
    };
    ConflictDialog(const QString &subject, const QList<Difference> &differences, QWidget *parent = nullptr);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();
};

} // namespace smarketing
