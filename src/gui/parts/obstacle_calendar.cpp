// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/obstacle_calendar.h"

#include "day_text.h"
#include "models/obstacle_model.h"
#include "style/metrics.h"

#include "smarketing/workbench/words.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int calendarColumns = 7;
constexpr int lanes = 2; ///< bands of one week under one another; more are told by a screen reader and the list

Tone toneOf(const Obstacle &obstacle)
{
    return obstacle.department == Department::Marketing ? Tone::Marketing : Tone::Sales;
}

} // namespace

ObstacleCalendar::ObstacleCalendar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"obstacleCalendar"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMonth(QDate::currentDate());
}

void ObstacleCalendar::setObstacles(const QList<Obstacle> &obstacles)
{
    m_obstacles = obstacles;
    describe();
    update();
}

void ObstacleCalendar::setCalendar(const WorkingCalendar &calendar)
{
    m_calendar = calendar;
    update();
}

QString ObstacleCalendar::monthText() const
{
    return dayText::month(m_month);
}

void ObstacleCalendar::setMonth(QDate anyDay)
{
    const QDate month = monthOf(anyDay).first;
    if (month == m_month)
        return;
    m_month = month;
    describe();
    updateGeometry();
    update();
    Q_EMIT monthChanged(month);
}

void ObstacleCalendar::setChosen(ObstacleId id)
{
    m_chosen = id;
    update();
}

void ObstacleCalendar::describe()
{
    QStringList lines;
    for (const Obstacle &obstacle : std::as_const(m_obstacles)) {
        const Period days = daysOf(obstacle);
        if (days.first <= monthOf(m_month).last && days.last >= m_month)
            lines += u"%1: %2, %3, %4"_s.arg(obstacleLook::span(obstacle, m_calendar.zone()), obstacle.what,
                                             words::label(obstacle.department), obstacleLook::state(obstacle).text);
    }
    setAccessibleName(tr("Obstacles in %1").arg(monthText()));
    setAccessibleDescription(lines.isEmpty() ? tr("None") : lines.join(u"; "_s));
}

int ObstacleCalendar::headHeight() const
{
    return QFontMetrics(scaledFont(font(), TextSize::Small)).height() + space::xs;
}

int ObstacleCalendar::laneHeight() const
{
    return QFontMetrics(scaledFont(font(), TextSize::Small)).height() + 2;
}

QSize ObstacleCalendar::sizeHint() const
{
    const int week = headHeight() + lanes * (laneHeight() + 1) + 2;
    return {420, headHeight() + 6 * week};
}

QSize ObstacleCalendar::minimumSizeHint() const
{
    return {260, headHeight() + 6 * (headHeight() + laneHeight() + 2)};
}

QDate ObstacleCalendar::firstShown() const
{
    return weekOf(m_month).first;
}

int ObstacleCalendar::weeks() const
{
    return int(firstShown().daysTo(weekOf(monthOf(m_month).last).last) + 1) / calendarColumns;
}

QRect ObstacleCalendar::cell(QDate day) const
{
    const int index = int(firstShown().daysTo(day));
    const int column = index % calendarColumns;
    const int row = index / calendarColumns;
    const int top = headHeight();
    const int left = width() * column / calendarColumns;
    const int upper = top + (height() - top) * row / weeks();
    return QRect(QPoint(left, upper), QPoint(width() * (column + 1) / calendarColumns - 1,
                                             top + (height() - top) * (row + 1) / weeks() - 1));
}

Period ObstacleCalendar::daysOf(const Obstacle &obstacle) const
{
    return obstacleLook::days(obstacle, m_calendar.zone());
}

QList<ObstacleCalendar::Band> ObstacleCalendar::bands() const
{
    QList<Band> result;
    for (int week = 0; week < weeks(); ++week) {
        const QDate monday = firstShown().addDays(qint64(week) * calendarColumns);
        const QDate sunday = monday.addDays(calendarColumns - 1);
        QDate laneFree[lanes];
        for (const Obstacle &obstacle : m_obstacles) {
            const Period days = daysOf(obstacle);
            const QDate first = std::max(days.first, monday);
            const QDate last = std::min(days.last, sunday);
            auto *lane =
                std::ranges::find_if(laneFree, [first](QDate free) { return !free.isValid() || free <= first; });
            if (first > last || lane == std::end(laneFree))
                continue;
            *lane = last.addDays(1);
            const int y = cell(first).top() + headHeight() + int(lane - laneFree) * (laneHeight() + 1);
            if (y + laneHeight() > cell(first).bottom() + 1)
                continue;
            result += Band{&obstacle, QRect(QPoint(cell(first).left() + 2, y),
                                            QPoint(cell(last).right() - 2, y + laneHeight() - 1))};
        }
    }
    return result;
}

void ObstacleCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), surface(Surface::Card, palette()));
    painter.setFont(scaledFont(font(), TextSize::Small));
    for (int weekday = 0; weekday < calendarColumns; ++weekday) {
        painter.setPen(toneText(Tone::Muted, palette()));
        painter.drawText(QRect(width() * weekday / calendarColumns, 0, width() / calendarColumns, headHeight()),
                         Qt::AlignCenter, QLocale().dayName(weekday + 1, QLocale::ShortFormat));
    }
    for (int index = 0; index < weeks() * calendarColumns; ++index)
        paintDay(painter, firstShown().addDays(index));
    for (const Band &band : bands())
        paintBand(painter, band);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    }
}

void ObstacleCalendar::paintDay(QPainter &painter, QDate day) const
{
    const QRect place = cell(day);
    const bool inMonth = day.month() == m_month.month();
    if (!m_calendar.isWorkingDay(day))
        painter.fillRect(place, surface(Surface::Sunken, palette()));
    painter.setPen(surface(Surface::Border, palette()));
    painter.drawRect(place.adjusted(0, 0, 0, 0));
    const bool today = day == QDateTime::currentDateTimeUtc().toTimeZone(m_calendar.zone()).date();
    painter.setFont(scaledFont(font(), TextSize::Small, today));
    painter.setPen(toneText(inMonth ? Tone::Neutral : Tone::Muted, palette()));
    const QRect number = place.adjusted(space::xs, 0, -space::xs, 0);
    painter.drawText(QRect(number.topLeft(), QSize(number.width(), headHeight())), Qt::AlignLeft | Qt::AlignVCenter,
                     QLocale().toString(day.day()));
    const auto holiday = m_calendar.holidays().constFind(day);
    if (holiday == m_calendar.holidays().constEnd() || !inMonth)
        return;
    painter.setPen(toneText(Tone::Muted, palette()));
    const QFontMetrics metrics(painter.font());
    const int left = metrics.horizontalAdvance(u"00 "_s);
    painter.drawText(QRect(number.left() + left, number.top(), number.width() - left, headHeight()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(*holiday, Qt::ElideRight, number.width() - left));
}

void ObstacleCalendar::paintBand(QPainter &painter, const Band &band) const
{
    const Obstacle &obstacle = *band.obstacle;
    const Tone tone = toneOf(obstacle);
    const bool counts = obstacle.counts();
    painter.setBrush(counts ? QBrush(toneFill(tone, palette())) : QBrush(toneFill(tone, palette()), Qt::BDiagPattern));
    QPen edge(toneMark(tone, palette()), obstacle.id == m_chosen ? 2 : 1);
    edge.setStyle(counts ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(edge);
    painter.drawRoundedRect(band.rect, 3, 3);
    painter.setPen(toneText(tone, palette()));
    painter.setFont(scaledFont(font(), TextSize::Small, obstacle.id == m_chosen));
    const QRect text = band.rect.adjusted(space::xs, 0, -2, 0);
    const QString words = u"%1 · %2"_s.arg(words::label(obstacle.department).left(1), obstacle.what);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, text.width()));
}

const Obstacle *ObstacleCalendar::at(const QPoint &point) const
{
    for (const Band &band : bands()) {
        if (band.rect.contains(point))
            return band.obstacle;
    }
    return nullptr;
}

void ObstacleCalendar::mousePressEvent(QMouseEvent *event)
{
    if (const Obstacle *obstacle = at(event->pos()))
        Q_EMIT chosen(obstacle->id);
}

void ObstacleCalendar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp)
        setMonth(m_month.addMonths(-1));
    else if (event->key() == Qt::Key_PageDown)
        setMonth(m_month.addMonths(1));
    else
        QWidget::keyPressEvent(event);
}

bool ObstacleCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const Obstacle *obstacle = at(help->pos());
        QToolTip::showText(help->globalPos(),
                           obstacle ? Qt::convertFromPlainText(u"%1\n%2 · %3"_s.arg(
                                          obstacle->what, obstacleLook::span(*obstacle, m_calendar.zone()),
                                          obstacleLook::state(*obstacle).text))
                                    : QString());
        return true;
    }
    return QWidget::event(event);
}

} // namespace smarketing
