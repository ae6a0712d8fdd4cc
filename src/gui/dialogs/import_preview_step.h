// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/import_step.h"

#include <QTimer>

class QCheckBox;
class QPushButton;

namespace smarketing {

class ChoiceChips;
class ImportPreviewModel;
class Label;
class TableView;

/// The first rows with what is wrong with them and what they will become; mended in place.
class ImportPreviewStep : public ImportStep {
    Q_OBJECT
public:
    ImportPreviewStep(Session &session, ImportDraft &draft, QWidget *parent = nullptr);

    void enter() override;
    QString obstacle() const override;
    bool isSettled() const { return m_settled; }

private:
    QWidget *makePolicyRow();
    QWidget *makeGridRow();
    void look();
    void take(const ImportPreview &preview);
    void keepEdited(qint64 line, const QStringList &cells);
    void editCurrent();
    void goToProblem();
    void showSummary();

    bool m_settled = false;
    bool m_failed = false;
    quint64 m_asked = 0;
    QTimer m_lookLater;
    ChoiceChips *m_policy;
    QCheckBox *m_create;
    QCheckBox *m_people;
    QPushButton *m_next;
    Label *m_summary;
    Label *m_error;
    ImportPreviewModel *m_model;
    TableView *m_table;
};

} // namespace smarketing
