// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/fitting_dialog.h"

#include <QList>

class QButtonGroup;
class QGridLayout;

namespace smarketing {

/// Somebody else changed the record meanwhile (R25): field by field what it was, what one has typed and what the other
/// has written; one chooses for each field, or for all at once. Nothing is written before, and closing it leaves
/// everything as it is. Open it with open(); record_conflict.h does for a record.
class ConflictDialog : public FittingDialog {
    Q_OBJECT
public:
    enum class Side { Mine, Theirs };

    struct Row {
        QString field;
        QString before;
        QString mine;
        QString theirs;
        Side preferred = Side::Mine; ///< chosen at first: the one that is a change
    };
    ConflictDialog(const QString &subject, const QList<Row> &rows, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A side for each row.
    void chosen(const QList<smarketing::ConflictDialog::Side> &sides);

private:
    void addHeadings(QGridLayout *grid);
    void addRow(QGridLayout *grid, const Row &row);
    QWidget *version(QButtonGroup *group, Side side, const Row &row);
    void chooseAll(Side side);

    QList<QButtonGroup *> m_groups;
};

} // namespace smarketing
