// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/obstacle_model.h"

#include "parts/table_columns.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace obstacleLook {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(smarketing::ObstacleLook)
};

QString dayText(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM"_s);
}

QString timeText(const QDateTime &at)
{
    return QLocale().toString(at.time(), QLocale::ShortFormat);
}

} // namespace

PillLook state(const Obstacle &obstacle)
{
    if (obstacle.counts())
        return {Texts::tr("Counts"), Tone::Success, u"circle-check"_s};
    const bool marketing = obstacle.confirmationOf(Department::Marketing);
    const bool sales = obstacle.confirmationOf(Department::Sales);
    if (!marketing && !sales)
        return {Texts::tr("Waits for both"), Tone::Shared, u"hourglass"_s};
    return marketing ? PillLook{Texts::tr("Waits for sales"), Tone::Sales, u"hourglass"_s}
                     : PillLook{Texts::tr("Waits for marketing"), Tone::Marketing, u"hourglass"_s};
}

PillLook department(Department department)
{
    return {words::label(department), department == Department::Marketing ? Tone::Marketing : Tone::Sales, {}};
}

QString whose(const Obstacle &obstacle)
{
    return obstacle.unit ? obstacle.unitName : Texts::tr("The whole department");
}

Period days(const Obstacle &obstacle, const QTimeZone &zone)
{
    return {localDate(obstacle.from, zone), localDate(obstacle.to - Duration(1), zone)};
}

QString span(const Obstacle &obstacle, const QTimeZone &zone)
{
    const auto [first, last] = days(obstacle, zone);
    const bool whole = obstacle.from == startOfDay(first, zone) && obstacle.to == startOfDay(last.addDays(1), zone);
    if (whole)
        return first == last ? dayText(first) : u"%1 – %2"_s.arg(dayText(first), dayText(last));
    const QDateTime from = toDateTime(obstacle.from).toTimeZone(zone);
    const QDateTime to = toDateTime(obstacle.to).toTimeZone(zone);
    const QString start = u"%1 %2"_s.arg(dayText(from.date()), timeText(from));
    return from.date() == to.date() ? u"%1 – %2"_s.arg(start, timeText(to))
                                    : u"%1 – %2 %3"_s.arg(start, dayText(to.date()), timeText(to));
}

} // namespace obstacleLook

void ObstacleModel::setObstacles(const QList<Obstacle> &obstacles, const QTimeZone &zone)
{
    beginResetModel();
    m_obstacles = obstacles;
    m_zone = zone;
    arrange();
    endResetModel();
}

ObstacleId ObstacleModel::idAt(int row) const
{
    return row >= 0 && row < m_obstacles.size() ? m_obstacles.at(row).id : ObstacleId();
}

int ObstacleModel::rowOf(ObstacleId id) const
{
    const auto found = std::ranges::find(m_obstacles, id, &Obstacle::id);
    return found == m_obstacles.end() ? -1 : int(found - m_obstacles.begin());
}

int ObstacleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_obstacles.size());
}

int ObstacleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void ObstacleModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    beginResetModel();
    arrange();
    endResetModel();
}

void ObstacleModel::arrange()
{
    const auto key = [this](const Obstacle &o) {
        switch (m_sortColumn) {
        case What:
            return std::tuple(o.what.toLower(), qint64(0));
        case Side:
            return std::tuple(words::label(o.department), qint64(0));
        case Unit:
            return std::tuple(obstacleLook::whose(o), qint64(0));
        case From:
            return std::tuple(QString(), toMillis(o.from));
        case To:
            return std::tuple(QString(), toMillis(o.to));
        case Lost:
            return std::tuple(QString(), qint64(o.lostPercent));
        default:
            return std::tuple(QString::number(int(o.counts())), -toMillis(o.from));
        }
    };
    std::ranges::stable_sort(m_obstacles, [&](const Obstacle &a, const Obstacle &b) {
        return m_order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
    });
}

QVariant ObstacleModel::shown(const Obstacle &obstacle, int column) const
{
    switch (column) {
    case State:
        return obstacleLook::state(obstacle).text;
    case What:
        return obstacle.what;
    case Side:
        return obstacleLook::department(obstacle.department).text;
    case Unit:
        return obstacleLook::whose(obstacle);
    case From:
        return obstacleLook::days(obstacle, m_zone).first;
    case To:
        return obstacleLook::days(obstacle, m_zone).last;
    case Lost:
        return tr("%1 %").arg(QLocale().toString(obstacle.lostPercent));
    }
    return {};
}

QVariant ObstacleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_obstacles.size())
        return {};
    const Obstacle &obstacle = m_obstacles.at(index.row());
    const bool isPill = index.column() == State || index.column() == Side;
    const PillLook look =
        index.column() == Side ? obstacleLook::department(obstacle.department) : obstacleLook::state(obstacle);
    switch (role) {
    case Qt::DisplayRole:
        return shown(obstacle, index.column());
    case role::tone:
        return isPill ? QVariant(int(look.tone)) : QVariant();
    case role::icon:
        return isPill ? QVariant(look.icon) : QVariant();
    case role::strong:
        return index.column() == What && !obstacle.counts();
    case Qt::ToolTipRole:
        return index.column() == From || index.column() == To ? QVariant(obstacleLook::span(obstacle, m_zone))
                                                              : QVariant();
    default:
        return {};
    }
}

QVariant ObstacleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("State"), tr("What"), tr("Department"), tr("Unit"), tr("From"), tr("To"), tr("Lost")};
    return titles[section];
}

} // namespace smarketing
