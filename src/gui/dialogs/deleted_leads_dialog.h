// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QDialog>

class QPushButton;
class QStandardItemModel;

namespace smarketing {

class Label;
class TableView;

/// The leads that were deleted, latest first, and the way back for each of them.
class DeletedLeadsDialog : public QDialog {
    Q_OBJECT
public:
    DeletedLeadsDialog(Session &session, QWidget *parent);

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

private:
    struct Answer;

    void reload();
    void fill(const Answer &answer);
    void restore();
    void follow();

    Session &m_session;
    QList<LeadId> m_ids;
    QStandardItemModel *m_model;
    TableView *m_table;
    Label *m_error;
    QPushButton *m_restore;
};

} // namespace smarketing
