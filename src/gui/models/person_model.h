// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/session.h"

#include <QAbstractTableModel>

namespace smarketing {

/// People and what they are, sorted by any column. A company's people fit in memory.
class PersonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Login, DepartmentColumn, RoleColumn, UnitColumn, Email, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<Person> &people, const QList<Unit> &units, const QSet<PersonId> &absent);
    Person person(int row) const { return m_shown.value(row); }
    int rowOf(PersonId id) const;
    void setFilter(const QString &text); ///< folded words, each of which begins a word of name, login or e-mail

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const Person &person, int column) const;
    void rearrange();

    QList<Person> m_people;
    QList<Person> m_shown;
    QHash<UnitId, QString> m_units;
    QSet<PersonId> m_absent;
    QString m_filter;
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace smarketing
