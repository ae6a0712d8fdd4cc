// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person_model.h"

#include "avatar.h"
#include "parts/table_columns.h"

#include "smarketing/workbench/folding.h"
#include "smarketing/workbench/words.h"

#include <QCollator>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

bool matches(const Person &person, const QStringList &words)
{
    const QStringList there =
        folded(person.name + u' ' + person.login + u' ' + person.email).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&there](const QString &word) {
        return std::ranges::any_of(there, [&word](const QString &candidate) { return candidate.startsWith(word); });
    });
}

} // namespace

void PersonModel::setPeople(const QList<Person> &people, const QList<Unit> &units, const QSet<PersonId> &absent)
{
    m_people = people;
    m_absent = absent;
    m_units.clear();
    for (const Unit &unit : units)
        m_units.insert(unit.id, unit.name);
    rearrange();
}

int PersonModel::rowOf(PersonId id) const
{
    const auto found = std::ranges::find(m_shown, id, &Person::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

void PersonModel::setFilter(const QString &text)
{
    m_filter = folded(text);
    rearrange();
}

void PersonModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::clamp(column, 0, ColumnCount - 1);
    m_order = order;
    rearrange();
}

void PersonModel::rearrange()
{
    beginResetModel();
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    std::ranges::copy_if(m_people, std::back_inserter(m_shown),
                         [&words](const Person &person) { return matches(person, words); });
    QCollator collator;
    std::ranges::stable_sort(m_shown, [&](const Person &a, const Person &b) {
        const int compared = collator.compare(text(a, m_sortColumn), text(b, m_sortColumn));
        return m_order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    endResetModel();
}

int PersonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PersonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PersonModel::text(const Person &person, int column) const
{
    switch (column) {
    case Name:
        return person.name;
    case Login:
        return person.login;
    case DepartmentColumn:
        return words::label(person.department);
    case RoleColumn:
        // What everybody of a department may do goes without saying it twice.
        return toText(person.role) == toText(person.department) ? tr("Member") : words::label(person.role);
    case UnitColumn:
        return m_units.value(person.unit);
    case Email:
        return person.email;
    case State:
        return !person.active ? tr("Inactive") : m_absent.contains(person.id) ? tr("Absent today") : tr("Active");
    default:
        return {};
    }
}

QVariant PersonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Person &person = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(person, index.column());
    case role::tone:
        if (index.column() == DepartmentColumn || index.column() == RoleColumn)
            return int(person.active ? toneOf(person) : Tone::Muted);
        if (index.column() == State)
            return int(!person.active ? Tone::Muted : m_absent.contains(person.id) ? Tone::Warning : Tone::Success);
        return person.active ? QVariant() : QVariant(int(Tone::Muted));
    case role::icon:
        return index.column() == Name && person.hasPassword ? QVariant(u"lock"_s) : QVariant();
    case role::strong:
        return index.column() == Name && person.active;
    case Qt::ToolTipRole:
        return index.column() == Name && person.hasPassword ? QVariant(tr("Signs in with a password")) : QVariant();
    default:
        return {};
    }
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Name"), tr("Login"),  tr("Department"), tr("Role"),
                              tr("Unit"), tr("E-mail"), tr("State")};
    return titles[section];
}

} // namespace smarketing
