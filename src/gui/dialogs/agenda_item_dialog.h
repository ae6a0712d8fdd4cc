// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/session.h"

class QLineEdit;
class QPlainTextEdit;

namespace smarketing {

class ChoiceChips;

/// Adds an item to the agenda, or changes one that somebody wrote.
class AgendaItemDialog : public FormDialog {
    Q_OBJECT
public:
    AgendaItemDialog(Session &session, const AgendaItem &item, QWidget *parent);

Q_SIGNALS:
    void written(smarketing::AgendaItemId item);

protected:
    void submit() override;

private:
    void save(const AgendaItem &item);
    QList<RecordField<AgendaItem>> fields() const;

    Session &m_session;
    AgendaItem m_item;
    QLineEdit *m_title;
    QPlainTextEdit *m_detail;
    ChoiceChips *m_section;
};

} // namespace smarketing
