// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "page.h"

#include "smarketing/domain/obstacle.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace smarketing {

class ChoiceChips;
class MomentEdit;

/// Logs an obstacle in seconds, or changes one that does not count yet (R17). What hit both departments is logged as
/// one obstacle for each.
class ObstacleDialog : public FormDialog {
    Q_OBJECT
public:
    /// Times are those of the zone's clock.
    static ObstacleDialog *openNew(Session &session, const QTimeZone &zone, QWidget *parent);
    static ObstacleDialog *openToChange(Session &session, const Obstacle &obstacle, const QTimeZone &zone,
                                        QWidget *parent);

Q_SIGNALS:
    /// The (first) obstacle that was written.
    void written(smarketing::ObstacleId id);

protected:
    void submit() override;

private:
    ObstacleDialog(Session &session, const Obstacle &obstacle, const QTimeZone &zone, QWidget *parent);
    void build();
    void loadUnits();
    void takeDays();
    QList<Obstacle> entered() const;
    void save(const QList<Obstacle> &wanted);
    QList<RecordField<Obstacle>> fields() const;

    Session &m_session;
    Obstacle m_obstacle; ///< its id is none for a new one
    QTimeZone m_zone;
    QLineEdit *m_what;
    ChoiceChips *m_department;
    QComboBox *m_unit;
    ChoiceChips *m_days;
    MomentEdit *m_from;
    MomentEdit *m_to;
    QSpinBox *m_lost;
    QPlainTextEdit *m_evidence;
};

} // namespace smarketing
