// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "smarketing/workbench/persona.h"

class QPushButton;
class QStackedWidget;

namespace smarketing {

class ChoiceChips;
class ClaimList;
class CommentsPane;
class Label;
class PersonaDraftPane;
class Pill;
class SignatureStrip;
class Timeline;

/// One persona: the version in force to be read, its draft to be edited and signed, what the draft changes, and what
/// happened to its versions.
class PersonaDetail : public Pane {
    Q_OBJECT
public:
    explicit PersonaDetail(Session &session, QWidget *parent = nullptr);

    void setPersona(PersonaId id);
    PersonaId persona() const { return m_id; }
    bool isSettled() const override;
    /// Shows "force", "draft", "compare", "history" or "comments", where there is such a thing.
    void showView(const QString &view);
    /// The same once the persona just chosen is read.
    void openAt(const QString &view);

private:
    void build();
    void reload();
    void fill(const personas::Detail &detail);
    void fillViews();
    void fillComparison();
    void fillHistory();
    void permit();
    const PersonaVersion *inForce() const;
    const PersonaVersion *draft() const;
    void startDraft();
    void sign();
    void unsign();
    void openRename();

    PersonaId m_id;
    personas::Detail m_detail;
    Latest m_reading;
    QString m_view;
    Label *m_name;
    Pill *m_state;
    QPushButton *m_rename;
    QPushButton *m_edit;
    ChoiceChips *m_views;
    Label *m_summary;
    SignatureStrip *m_signatures;
    QStackedWidget *m_stack;
    ClaimList *m_claims;
    PersonaDraftPane *m_draft;
    ClaimList *m_comparison;
    Timeline *m_history;
    CommentsPane *m_comments;
};

} // namespace smarketing
