// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/record_conflict.h"
#include "models/lead_filters.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;

namespace smarketing {

class Label;

/// Several versions of a lead side by side, of which one chooses field by field: leads
/// that are the same. Fields on which all agree are not asked for. Nothing is written; chosen() says what to write.
class LeadChoiceDialog : public QDialog {
    Q_OBJECT
public:
    struct Version {
        QString title;
        Lead lead;
    };
    struct Texts {
        QString title;
        QString introduction;
        QString accept;
    };

    /// What is chosen starts as the first version's, or as another's where the first has nothing.
    LeadChoiceDialog(const Texts &texts, const QList<Version> &versions, const LeadChoices &choices,
                     QWidget *parent = nullptr);

    /// The values of a lead that can be chosen.
    static QList<RecordField<Lead>> fields(const LeadChoices &choices);

    /// The first version with the values that were chosen.
    Lead chosen() const;
    /// Beneath the versions; the dialog stays open.
    void refuse(const QString &text);
    void setBusy(bool busy);

Q_SIGNALS:
    void confirmed(const smarketing::Lead &chosen);

private:
    void addFields(QGridLayout *grid, const LeadChoices &choices);

    QList<Version> m_versions;
    QList<std::pair<int, QButtonGroup *>> m_groups; ///< the field's place in the list of all fields
    Label *m_error;
    QWidget *m_accept;
};

} // namespace smarketing
