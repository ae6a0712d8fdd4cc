// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/session.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace smarketing {

class ChoiceChips;

/// When both departments meet every week, and which units sit at the table.
class SeriesDialog : public FormDialog {
    Q_OBJECT
public:
    SeriesDialog(Session &session, const MeetingSeries &series, QWidget *parent);

Q_SIGNALS:
    void written();

protected:
    void submit() override;

private:
    void readUnits();
    void save(const MeetingSeries &series);
    QList<RecordField<MeetingSeries>> fields() const;

    Session &m_session;
    MeetingSeries m_series;
    QHash<UnitId, QString> m_unitNames;
    QLineEdit *m_name;
    QComboBox *m_day;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    ChoiceChips *m_units;
};

} // namespace smarketing
