// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lead_filters.h"
#include "smarketing/workbench/lead.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace smarketing {

/// One value for several leads: which field, and what it becomes. Writes nothing itself.
class BulkEditDialog : public QDialog {
    Q_OBJECT
public:
    BulkEditDialog(int leadCount, const LeadChoices &choices, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const smarketing::LeadPatch &patch);

private:
    void showField();
    LeadPatch patch() const;

    LeadChoices m_choices;
    QComboBox *m_field;
    QStackedWidget *m_editors;
    SearchCombo *m_choice;
    QLineEdit *m_text;
};

} // namespace smarketing
