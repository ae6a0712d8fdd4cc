// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "smarketing/workbench/persona.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace smarketing {

class ClaimModel;
class FieldError;
class Label;

/// Edits a persona's draft: its summary and its claims, written as one goes. Claims are added in the line below the
/// table, edited in place, moved by drag or Alt+Up and Alt+Down, removed with Delete. A change to a signed draft
/// withdraws its signatures, which is said before and after.
class PersonaDraftPane : public Pane {
    Q_OBJECT
public:
    explicit PersonaDraftPane(Session &session, QWidget *parent = nullptr);

    /// The draft as read. What is typed and not yet written stays.
    void setDraft(const PersonaVersion &draft, bool hasVersionInForce);

Q_SIGNALS:
    void saved(); ///< written: what else shows the draft is to read it again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTable();
    QWidget *buildAddLine();
    void permit();
    void showFields(const PersonaVersion &draft);
    bool isTouched() const;
    void add();
    void moveCurrent(int by);
    void save();
    void saveAs(const personas::DraftEdit &edit, const PersonaVersion &before);
    void tellSaved(const PersonaVersion &before, int withdrawn);
    bool failed(const Error &error, const personas::DraftEdit &edit);
    void askWhoseStays(const personas::DraftEdit &mine);
    void discard();

    PersonaVersion m_shown; ///< as last read or written
    bool m_hasVersionInForce = false;
    bool m_saving = false;
    Latest m_reading;
    QTimer m_pause;
    ClaimModel *m_claims;
    QTableView *m_table;
    QPlainTextEdit *m_summary;
    Label *m_note;
    QWidget *m_adding;
    QComboBox *m_topic;
    QLineEdit *m_text;
    QComboBox *m_provenance;
    QLineEdit *m_source;
    FieldError *m_tableError;
    FieldError *m_addError;
    QAction *m_discard;
};

} // namespace smarketing
