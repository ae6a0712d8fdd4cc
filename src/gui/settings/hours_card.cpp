// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/hours_card.h"

#include "parts/button.h"
#include "parts/label.h"
#include "permit.h"
#include "settings/form_grid.h"

#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
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

} // namespace

HoursCard::HoursCard(Session &session, QWidget *parent)
    : Card(tr("Working hours"), parent), m_session(session), m_holidays(new Label)
{
    setObjectName(u"hoursCard"_s);
    setSubtitle(tr("The agreement's hours are counted in these, in the company's time zone"));
    auto *grid = new FormGrid;
    for (int day = 1; day <= 7; ++day) {
        QString name = QLocale().dayName(day);
        name[0] = name[0].toUpper();
        grid->addRow(name, dayRow(day));
    }
    grid->addRow(tr("Public holidays"), holidayRow());
    body()->addWidget(grid);
}

QWidget *HoursCard::dayRow(int isoWeekday)
{
    Day &day = m_days[isoWeekday - 1];
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

QWidget *HoursCard::holidayRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_holidays->setObjectName(u"holidaysLabel"_s);
    m_holidays->setWordWrap(true);
    auto *add = makeButton(u"addHolidays"_s, tr("Add holidays"), u"calendar"_s);
    auto *menu = new QMenu(add);
    connect(menu->addAction(tr("Of Poland, this year and next")), &QAction::triggered, this,
            [this] { addHolidays(polishHolidays); });
    connect(menu->addAction(tr("Of Sweden, this year and next")), &QAction::triggered, this,
            [this] { addHolidays(swedishHolidays); });
    add->setMenu(menu);
    permit(add, m_session.actor(), Action::ManageSettings);
    row->addWidget(m_holidays, 1);
    row->addWidget(add, 0, Qt::AlignTop);
    return box;
}

void HoursCard::show(const WorkingCalendar &calendar)
{
    m_calendar = calendar;
    const bool mayChange = may(m_session.actor(), Action::ManageSettings);
    for (int isoWeekday = 1; isoWeekday <= 7; ++isoWeekday) {
        const QList<WorkSpan> &spans = calendar.hours(isoWeekday);
        Day &day = m_days[isoWeekday - 1];
        const QSignalBlocker quietWorks(day.works);
        const QSignalBlocker quietFrom(day.from);
        const QSignalBlocker quietTo(day.to);
        day.works->setChecked(!spans.isEmpty());
        day.from->setTime(timeOf(spans.isEmpty() ? usualDay.fromMinute : spans.first().fromMinute));
        day.to->setTime(timeOf(spans.isEmpty() ? usualDay.toMinute : spans.last().toMinute));
        day.from->setEnabled(mayChange && !spans.isEmpty());
        day.to->setEnabled(mayChange && !spans.isEmpty());
    }
    describeHolidays();
}

void HoursCard::describeHolidays()
{
    const QDate today = QDate::currentDate();
    const Holidays &holidays = m_calendar.holidays();
    const auto next = holidays.lowerBound(today);
    if (holidays.isEmpty()) {
        m_holidays->setText(tr("None entered: every weekday counts as a working day."));
        return;
    }
    const QString count = tr("%n days entered.", nullptr, int(holidays.size()));
    m_holidays->setText(
        next == holidays.end()
            ? count
            : tr("%1 Next: %2, %3.").arg(count, next.value(), QLocale().toString(next.key(), QLocale::ShortFormat)));
}

void HoursCard::change(int isoWeekday)
{
    const Day &day = m_days[isoWeekday - 1];
    const WorkSpan span{minuteOf(day.from->time()), minuteOf(day.to->time())};
    const QList<WorkSpan> &before = m_calendar.hours(isoWeekday);
    const bool sameEnds =
        !before.isEmpty() && before.first().fromMinute == span.fromMinute && before.last().toMinute == span.toMinute;
    if (day.works->isChecked() ? sameEnds : before.isEmpty())
        return;
    WorkingCalendar changed = m_calendar;
    try {
        changed.setHours(isoWeekday, day.works->isChecked() ? QList{span} : QList<WorkSpan>());
    } catch (const Refused &refused) {
        show(m_calendar);
        Q_EMIT messageRaised({Message::Kind::Error, words::errorText(refused), {}});
        return;
    }
    write(changed);
}

void HoursCard::addHolidays(const std::function<Holidays(int year)> &holidaysOf)
{
    const int year = QDate::currentDate().year();
    WorkingCalendar changed = m_calendar;
    changed.addHolidays(holidaysOf(year));
    changed.addHolidays(holidaysOf(year + 1));
    write(changed);
}

void HoursCard::write(const WorkingCalendar &calendar)
{
    const auto change = [](Session &session, const WorkingCalendar &wanted) {
        return session.write({u"change-working-hours"_s},
                             [wanted](Transaction &tx) { settings::setWorkingCalendar(tx, wanted); });
    };
    change(m_session, calendar)
        .then(this,
              [this, calendar, before = m_calendar, change] {
                  show(calendar);
                  Q_EMIT messageRaised({Message::Kind::Success, tr("The working hours are changed."),
                                        [session = &m_session, before, change] { change(*session, before); }});
              })
        .onFailed(this, [this](const Error &error) {
            show(m_calendar);
            Q_EMIT messageRaised({Message::Kind::Error, words::errorText(error), {}});
        });
}

} // namespace smarketing
