// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "smarketing/workbench/persona.h"

class QStackedWidget;

namespace smarketing {

class EmptyState;
class NameDialog;
class PageHeader;
class PersonaDetail;
class PersonaModel;
class TableView;

/// Personas: the list with who has signed, and beside it one persona with its versions.
class PersonasPage : public Page {
    Q_OBJECT
public:
    explicit PersonasPage(Session &session, QWidget *parent = nullptr);

    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;

private:
    void makeActions();
    void build();
    void permit();
    void reload();
    void fill(const QList<personas::Summary> &rows);
    void select(PersonaId id);
    void showWantedDraft();
    void openNewDialog();
    void add(NameDialog *dialog, const QString &name);
    void removeCurrent();

    PersonaId m_wanted;         ///< to be selected once it is loaded
    bool m_draftWanted = false; ///< a link asked for what is to be signed
    quint64 m_reading = 0;
    int m_underWay = 0;
    PageHeader *m_header;
    TableView *m_table;
    PersonaModel *m_model;
    EmptyState *m_empty;
    PersonaDetail *m_detail;
    QStackedWidget *m_right;
    QAction *m_new;
    QAction *m_remove;
};

} // namespace smarketing
