// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QLineEdit;

namespace smarketing {

class PageHeader;
class PersonModel;
class TableView;

/// Who works here, where, and what each may do. Managers keep it; everybody sees it.
class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(Session &session, QWidget *parent = nullptr);

    /// {person}: selects that person.
    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override { return m_settled; }
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;

private:
    struct Answer;

    void makeActions();
    QAction *makeAction(const QString &name, const QString &icon, const QString &text, void (PeoplePage::*run)());
    void refresh();
    void take(const Answer &answer);
    void select(PersonId id);
    Person selected() const;
    void followSelection();
    void addPerson();
    void editPerson();
    void setPassword();
    void showAbsences();
    void showUnits();
    void openPerson(const Person &person);

    bool m_settled = false;
    quint64 m_asked = 0;
    PersonId m_wanted;
    QList<Unit> m_units;
    PageHeader *m_header;
    QLineEdit *m_search;
    TableView *m_table;
    PersonModel *m_model;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_password;
    QAction *m_absences;
    QAction *m_unitsAction;
};

} // namespace smarketing
