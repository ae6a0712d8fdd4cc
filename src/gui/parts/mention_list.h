// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "smarketing/workbench/comment.h"

class QVBoxLayout;

namespace smarketing {

/// Where to find what is said about a record.
Link linkTo(const comments::On &on);

/// The records in whose comments whoever is signed in is mentioned and has not read it, each as a line that leads
/// there. Takes no room while there are none.
class MentionList : public Pane {
    Q_OBJECT
public:
    explicit MentionList(Session &session, QWidget *parent = nullptr);

private:
    void reload();
    void show(const QList<comments::Unread> &unread);

    Latest m_reading;
    QVBoxLayout *m_lines;
};

} // namespace smarketing
