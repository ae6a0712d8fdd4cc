// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include "smarketing/domain/import.h"

#include <QSet>

class QPushButton;

namespace smarketing {

class Card;
class EmptyState;
class ImportModel;
class ImportProblemModel;
class PageHeader;
class TableView;

/// Past imports: what each brought, what it could not take, and the way back. A file dropped here begins the next.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Session &session, QWidget *parent = nullptr);

    /// {import}: selects that batch. {file}: begins with that file.
    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override { return m_settled && m_rejectsSettled; }
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Answer;

    void makeActions();
    QAction *makeAction(const QString &name, const QString &icon, const QString &text, void (ImportPage::*run)());
    void makeRejects();
    void refresh();
    void take(const Answer &answer);
    Import selected() const;
    void followSelection();
    void readRejects();
    void startImport();
    void showLeads();
    void takeBack();
    void saveRejected();

    bool m_settled = false;
    bool m_rejectsSettled = true;
    quint64 m_asked = 0;
    quint64 m_rejectsAsked = 0;
    ImportId m_wanted;
    PageHeader *m_header;
    TableView *m_table;
    ImportModel *m_model;
    EmptyState *m_empty;
    Card *m_rejectsCard;
    TableView *m_rejects;
    ImportProblemModel *m_problems;
    QAction *m_import;
    QAction *m_leads;
    QAction *m_back;
    QAction *m_save;
};

} // namespace smarketing
