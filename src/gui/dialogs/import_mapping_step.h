// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/import_step.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QTableWidget;

namespace smarketing {

class ChoiceChips;
class Label;

/// What the file is, and what each of its columns means. What the file does not say at all can be given once for every
/// row.
class ImportMappingStep : public ImportStep {
    Q_OBJECT
public:
    ImportMappingStep(Session &session, ImportDraft &draft, QWidget *parent = nullptr);

    void enter() override;
    QString obstacle() const override;

private:
    QWidget *makeKindRow();
    QWidget *makeConstantRow();
    void chooseKind();
    void choosePreset();
    void suggestAgain();
    void showAll();
    void showColumns();
    QComboBox *makeFieldCombo(int column);
    void fillFieldCombo(QComboBox *combo, const QString &column);
    void chooseField(const QString &column, QComboBox *combo);
    void showChoices();
    void showConstants();
    void addConstant();
    void showMissing();
    QString exampleOf(int column) const;

    ChoiceChips *m_kind;
    QComboBox *m_preset;
    QTableWidget *m_table;
    QList<QComboBox *> m_combos;
    QComboBox *m_constantField;
    QLineEdit *m_constantValue;
    QWidget *m_constants;
    Label *m_missing;
};

} // namespace smarketing
