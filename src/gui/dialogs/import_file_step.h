// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/import_step.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace smarketing {

class Label;
class TableView;

/// Which file, and how it is to be read: what was found out about it, how surely, and its first rows.
class ImportFileStep : public ImportStep {
    Q_OBJECT
public:
    ImportFileStep(Session &session, ImportDraft &draft, QWidget *parent = nullptr);

    void setPath(const QString &path);
    void enter() override;
    QString obstacle() const override;

private:
    struct Look;

    QWidget *makePathRow();
    QWidget *makeReading();
    static void addReading(QWidget *box, const QString &caption, QWidget *editor, Label *certainty);
    void choose();
    void choosePath();
    void forgetChoices();
    void look();
    void take(const Look &look);
    void showFormat();
    void showSample();
    void suggest(const QStringList &columnsBefore);

    bool m_looking = false;
    bool m_sound = false;
    bool m_otherFile = false;
    quint64 m_asked = 0;
    QLineEdit *m_path;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_decimal;
    QComboBox *m_dates;
    QSpinBox *m_header;
    Label *m_certainties[5];
    QPushButton *m_again;
    Label *m_error;
    QStandardItemModel *m_model;
    TableView *m_table;
};

} // namespace smarketing
