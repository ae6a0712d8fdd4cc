// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/hours_card.h"

#include "day_text.h"
#include "parts/label.h"
#include "permit.h"
#include "settings/form_grid.h"

#include "smarketing/workbench/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr WorkSpan usualDay{480, 960};

QTime timeOf(int minute)
{
    return minute >= 1440 ? QTime(23, 59) : QTime(minute / 60, minute % 60);
}

int minuteOf(QTime time)
{
    return time == QTime(23, 59) ? 1440 : time.hour() * 60 + time.minute();
}

size_t indexOf(int isoWeekday)
{
    return static_cast<size_t>(isoWeekday - 1);
}

} // namespace

HoursCard::HoursCard(Session &session, QWidget *parent)
    : Card(tr("Working hours"), parent), m_session(session), m_whose(new QComboBox), m_own(new QCheckBox)
{
    setObjectName(u"hoursCard"_s);
    setSubtitle(tr("The agreement's hours are counted in these, in the company's time zone"));
    auto *grid = new FormGrid;
    grid->addRow(tr("Hours of"), whoseRow());
    for (int day = 1; day <= 7; ++day) {
        grid->addRow(dayText::capitalized(QLocale().standaloneDayName(day)), dayRow(day));
    }
    body()->addWidget(grid);
}

QWidget *HoursCard::whoseRow()
{
    m_whose->setObjectName(u"hoursOfField"_s);
    m_whose->setAccessibleName(tr("Hours of"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_own->setText(tr("Has hours of its own"));
    m_own->setObjectName(u"ownHoursField"_s);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_whose);
    row->addWidget(m_own);
    row->addStretch(1);
    permit(m_own, m_session.actor(), Action::ManageSettings);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &HoursCard::showHours);
    connect(m_own, &QCheckBox::toggled, this, &HoursCard::setOwn);
    return box;
}

QWidget *HoursCard::dayRow(int isoWeekday)
{
    Day &day = m_days[indexOf(isoWeekday)];
    day.works = new QCheckBox(tr("Working day"));
    day.from = new QTimeEdit;
    day.to = new QTimeEdit;
    day.works->setObjectName(u"worksField%1"_s.arg(isoWeekday));
    day.from->setObjectName(u"fromField%1"_s.arg(isoWeekday));
    day.to->setObjectName(u"toField%1"_s.arg(isoWeekday));
    const QString name = QLocale().dayName(isoWeekday);
    day.from->setAccessibleName(tr("%1 from").arg(name));
    day.to->setAccessibleName(tr("%1 to").arg(name));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(day.works);
    row->addWidget(day.from);
    row->addWidget(new Label(u"–"_s));
    row->addWidget(day.to);
    row->addStretch(1);
    for (QWidget *field : std::initializer_list<QWidget *>{day.works, day.from, day.to})
        permit(field, m_session.actor(), Action::ManageSettings);
    connect(day.works, &QCheckBox::toggled, this, [this, isoWeekday] { change(isoWeekday); });
    connect(day.from, &QTimeEdit::editingFinished, this, [this, isoWeekday] { change(isoWeekday); });
    connect(day.to, &QTimeEdit::editingFinished, this, [this, isoWeekday] { change(isoWeekday); });
    return box;
}

void HoursCard::show(const workingTimes::WorkingTime &times, const QList<Unit> &units)
{
    m_times = times;
    showUnits(units);
    showHours();
}

UnitId HoursCard::unit() const
{
    return UnitId(m_whose->currentData().toLongLong());
}

const WeekHours &HoursCard::shownHours() const
{
    const auto own = m_times.unitHours.constFind(unit());
    return own == m_times.unitHours.constEnd() ? m_times.hours : *own;
}

void HoursCard::showUnits(const QList<Unit> &units)
{
    const QSignalBlocker quiet(m_whose);
    const UnitId chosen = unit();
    m_whose->clear();
    m_whose->addItem(tr("The whole company"), 0);
    for (const Unit &one : units) {
        if (one.active)
            m_whose->addItem(one.name, one.id.value);
    }
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(chosen.value)));
}

void HoursCard::showHours()
{
    const bool own = m_times.unitHours.contains(unit());
    const bool mayChange = may(m_session.actor(), Action::ManageSettings);
    const bool fixed = !mayChange || (unit() && !own);
    const QSignalBlocker quietOwn(m_own);
    m_own->setVisible(unit().isValid());
    m_own->setChecked(own);
    for (int isoWeekday = 1; isoWeekday <= 7; ++isoWeekday) {
        const QList<WorkSpan> &spans = shownHours()[indexOf(isoWeekday)];
        Day &day = m_days[indexOf(isoWeekday)];
        const QSignalBlocker quietWorks(day.works);
        const QSignalBlocker quietFrom(day.from);
        const QSignalBlocker quietTo(day.to);
        day.works->setChecked(!spans.isEmpty());
        day.works->setEnabled(!fixed);
        day.from->setTime(timeOf(spans.isEmpty() ? usualDay.fromMinute : spans.first().fromMinute));
        day.to->setTime(timeOf(spans.isEmpty() ? usualDay.toMinute : spans.last().toMinute));
        day.from->setEnabled(!fixed && !spans.isEmpty());
        day.to->setEnabled(!fixed && !spans.isEmpty());
    }
}

void HoursCard::change(int isoWeekday)
{
    const Day &day = m_days[indexOf(isoWeekday)];
    const WorkSpan span{minuteOf(day.from->time()), minuteOf(day.to->time())};
    const QList<WorkSpan> &before = shownHours()[indexOf(isoWeekday)];
    const bool sameEnds =
        !before.isEmpty() && before.first().fromMinute == span.fromMinute && before.last().toMinute == span.toMinute;
    if (day.works->isChecked() ? sameEnds : before.isEmpty())
        return;
    WeekHours changed = shownHours();
    changed[indexOf(isoWeekday)] = day.works->isChecked() ? QList{span} : QList<WorkSpan>();
    write(unit(), changed);
}

void HoursCard::setOwn(bool own)
{
    write(unit(), own ? std::optional(m_times.hours) : std::nullopt);
}

void HoursCard::write(UnitId unit, const std::optional<WeekHours> &wanted)
{
    const auto set = [session = &m_session, unit](const std::optional<WeekHours> &hours) {
        return session->write({u"change-working-hours"_s},
                              [unit, hours](Transaction &tx) { workingTimes::setHours(tx, unit, hours); });
    };
    std::optional<WeekHours> before = m_times.hours;
    if (unit)
        before = m_times.unitHours.contains(unit) ? std::optional(m_times.unitHours.value(unit)) : std::nullopt;
    set(wanted)
        .then(this,
              [this, before, set] {
                  Q_EMIT messageRaised(
                      {Message::Kind::Success, tr("The working hours are changed."), [before, set] { set(before); }});
              })
        .onFailed(this, [this](const Error &error) {
            showHours();
            Q_EMIT messageRaised({Message::Kind::Error, words::errorText(error), {}});
        });
}

} // namespace smarketing
