// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/session.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace smarketing {

class Label;

/// Says what a meeting is missing before it can be closed, one by one and what to do about it, and closes it once
/// nothing is (R8, R18). It follows what happens meanwhile. Return on a line leads to its item.
class CloseMeetingDialog : public QDialog {
    Q_OBJECT
public:
    CloseMeetingDialog(Session &session, const meetings::Board &board, QWidget *parent);

Q_SIGNALS:
    void itemChosen(smarketing::AgendaItemId item);
    void closed(smarketing::MeetingId meeting);

private:
    void build();
    void reload();
    void show(const QList<meetings::Missing> &missing);
    void choose(int row);
    void close();

    Session &m_session;
    Meeting m_meeting;
    QList<meetings::Missing> m_missing;
    Label *m_text;
    Label *m_error;
    QListWidget *m_list;
    QPushButton *m_close;
};

} // namespace smarketing
