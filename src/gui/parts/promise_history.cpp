// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/promise_history.h"

#include "models/promise_look.h"
#include "parts/enter_key.h"
#include "style/icons.h"
#include "style/metrics.h"

#include "smarketing/workbench/words.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto promises = allOf<Promise>();
constexpr int widestCell = 56;
constexpr int narrowestCell = 26;
constexpr int signSize = 14;

} // namespace

PromiseHistory::PromiseHistory(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"promiseHistory"_s);
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void PromiseHistory::setWeeks(const QList<WeekScore> &weeks)
{
    m_weeks = weeks;
    m_chosen.week = std::clamp(m_chosen.week, 0, std::max(0, int(weeks.size()) - 1));
    describe();
    updateGeometry();
    update();
}

void PromiseHistory::setChosen(QDate week, Promise promise)
{
    for (int i = 0; i < m_weeks.size(); ++i) {
        if (m_weeks.at(i).days.contains(week))
            m_chosen.week = i;
    }
    m_chosen.promise = int(promise);
    describe();
    update();
}

int PromiseHistory::rowHeight() const
{
    return fontMetrics().height() + space::s;
}

int PromiseHistory::namesWidth() const
{
    int widest = 0;
    for (const Promise promise : promises)
        widest = std::max(widest, fontMetrics().horizontalAdvance(words::label(promise)));
    return widest + space::l;
}

QSize PromiseHistory::sizeHint() const
{
    return {namesWidth() + int(m_weeks.size()) * widestCell, rowHeight() * (int(promises.size()) + 1)};
}

QSize PromiseHistory::minimumSizeHint() const
{
    return {namesWidth() + int(m_weeks.size()) * narrowestCell, sizeHint().height()};
}

QRect PromiseHistory::place(const Cell &cell) const
{
    const int room = std::min((width() - namesWidth()) / std::max(1, int(m_weeks.size())), widestCell);
    return QRect(namesWidth() + cell.week * room, (cell.promise + 1) * rowHeight(), room, rowHeight())
        .adjusted(2, 2, -2, -2);
}

std::optional<PromiseHistory::Cell> PromiseHistory::cellAt(const QPoint &point) const
{
    for (int week = 0; week < m_weeks.size(); ++week) {
        for (int promise = 0; promise < int(promises.size()); ++promise) {
            if (place({week, promise}).contains(point))
                return Cell{week, promise};
        }
    }
    return std::nullopt;
}

QString PromiseHistory::textOf(const Cell &cell) const
{
    const WeekScore &week = m_weeks.at(cell.week);
    const Promise promise = promises[size_t(cell.promise)];
    return tr("%1, %2: %3, %4")
        .arg(promiseLook::weekText(week.days), words::label(promise), promiseLook::number(week, promise),
             words::label(week.verdict(promise)));
}

void PromiseHistory::describe()
{
    setAccessibleName(tr("How the promises were kept, week by week"));
    setAccessibleDescription(m_weeks.isEmpty() ? tr("No weeks yet") : textOf(m_chosen));
}

void PromiseHistory::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNames(painter);
    for (int week = 0; week < m_weeks.size(); ++week) {
        for (int promise = 0; promise < int(promises.size()); ++promise)
            paintCell(painter, {week, promise});
    }
}

void PromiseHistory::paintNames(QPainter &painter) const
{
    for (int promise = 0; promise < int(promises.size()); ++promise) {
        const QRect line(0, (promise + 1) * rowHeight(), namesWidth(), rowHeight());
        const Tone tone = isMarketings(promises[size_t(promise)]) ? Tone::Marketing : Tone::Sales;
        painter.fillRect(QRect(0, line.top() + 3, 3, line.height() - 6), toneMark(tone, palette()));
        painter.setPen(toneText(Tone::Neutral, palette()));
        painter.drawText(line.adjusted(space::s, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         words::label(promises[size_t(promise)]));
    }
    painter.setFont(scaledFont(font(), TextSize::Small));
    painter.setPen(toneText(Tone::Muted, palette()));
    for (int week = 0; week < m_weeks.size(); ++week) {
        QRect head = place({week, 0});
        head.moveTop(0);
        painter.drawText(head, Qt::AlignCenter, QString::number(isoWeek(m_weeks.at(week).days.first).week));
    }
    painter.drawText(QRect(space::s, 0, namesWidth(), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, tr("Week"));
    painter.setFont(font());
}

void PromiseHistory::paintCell(QPainter &painter, const Cell &cell) const
{
    const PillLook look = promiseLook::verdict(m_weeks.at(cell.week).verdict(promises[size_t(cell.promise)]));
    const QRect rect = place(cell);
    const bool chosen = cell.week == m_chosen.week && cell.promise == m_chosen.promise;
    painter.setBrush(toneFill(look.tone, palette()));
    painter.setPen(chosen
                       ? QPen(hasFocus() ? palette().color(QPalette::Highlight) : toneText(Tone::Neutral, palette()), 2)
                       : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect, 4, 4);
    QRect sign(0, 0, signSize, signSize);
    sign.moveCenter(rect.center());
    paintIcon(&painter, sign, look.icon, toneText(look.tone, palette()));
}

void PromiseHistory::mousePressEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->pos()))
        open(*cell);
}

void PromiseHistory::open(const Cell &cell)
{
    m_chosen = cell;
    describe();
    update();
    Q_EMIT opened(m_weeks.at(cell.week).days.first, promises[size_t(cell.promise)]);
}

void PromiseHistory::move(int weeks, int rows)
{
    if (m_weeks.isEmpty())
        return;
    open({std::clamp(m_chosen.week + weeks, 0, int(m_weeks.size()) - 1),
          std::clamp(m_chosen.promise + rows, 0, int(promises.size()) - 1)});
}

void PromiseHistory::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        return move(0, 0);
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PromiseHistory::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell ? Qt::convertFromPlainText(textOf(*cell)) : QString());
        return true;
    }
    return QWidget::event(event);
}

} // namespace smarketing
