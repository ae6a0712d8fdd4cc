// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/words_dialog.h"
#include "pane.h"
#include "smarketing/workbench/consent.h"

class QPushButton;
class QVBoxLayout;

namespace smarketing {

class Label;
class Pill;
class Timeline;

/// What both sides say to a goal or a campaign (R15): one's own stance, the objections that wait for an answer or a
/// manager's decision, and everything that was said.
class ConsentPane : public Pane {
    Q_OBJECT
public:
    explicit ConsentPane(Session &session, QWidget *parent = nullptr);

    void setSubject(const consents::On &on);
    void object(); ///< opens the dialog that asks for the reason

Q_SIGNALS:
    /// Both sides have consented, and the goal is agreed by that.
    void agreed();

private:
    struct Side {
        Pill *mark = nullptr;
        Label *who = nullptr;
    };
    void build();
    Side makeSide(const QString &name);
    void reload();
    void show(const consents::State &state);
    void showSide(const Side &side, Department department);
    void showButtons();
    void showObjections();
    void addObjection(const Consent &objection);
    void showHistory();
    void give(Stance stance);
    void reply(const Consent &objection, ReplyKind kind);
    template <class Work> void send(const QString &command, Work work, WordsDialog *dialog);
    void told(bool nowAgreed);

    consents::On m_on;
    consents::State m_state;
    Latest m_reading;
    Side m_marketing;
    Side m_sales;
    QHash<Stance, QPushButton *> m_buttons;
    Label *m_why;
    QVBoxLayout *m_objections;
    Timeline *m_history;
};

} // namespace smarketing
