// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/holiday_card.h"

#include "parts/button.h"
#include "parts/choice_chips.h"
#include "parts/date_edit.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "permit.h"
#include "settings/form_grid.h"

#include "smarketing/workbench/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAhead = 5;
constexpr int holidaysShown = 12;

QString holidayDay(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM yyyy"_s);
}

/// Room for whichever weekday, so that what follows stands in line.
int dayWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (QDate day(2028, 11, 20); day.day() < 27; day = day.addDays(1))
        widest = std::max(widest, metrics.horizontalAdvance(holidayDay(day)));
    return widest;
}

} // namespace

HolidayCard::HolidayCard(Session &session, QWidget *parent)
    : Card(tr("Days off"), parent),
      m_session(session),
      m_preset(new QComboBox),
      m_next(new Label({}, TextSize::Small, Tone::Muted)),
      m_rows(new QVBoxLayout),
      m_past(new Label({}, TextSize::Small, Tone::Muted)),
      m_day(new DateEdit),
      m_kind(new ChoiceChips),
      m_name(new QLineEdit),
      m_error(new FieldError(m_name))
{
    setObjectName(u"holidayCard"_s);
    setSubtitle(tr("On these days no clock of the agreement runs"));
    auto *grid = new FormGrid;
    grid->addRow(tr("Public holidays of"), presetRow());
    auto *own = new QWidget;
    own->setLayout(m_rows);
    m_rows->setContentsMargins(0, space::xs, 0, 0);
    m_rows->setSpacing(space::xs);
    grid->addRow(tr("The company's own days"), own);
    body()->addWidget(grid);
    body()->addWidget(entry());
    body()->addWidget(m_error);
}

QWidget *HolidayCard::presetRow()
{
    m_preset->setObjectName(u"holidayPresetField"_s);
    m_preset->setAccessibleName(tr("Public holidays of"));
    m_preset->addItem(tr("None"), toText(HolidayPreset::None));
    m_preset->addItem(tr("Poland"), toText(HolidayPreset::Polish));
    m_preset->addItem(tr("Sweden"), toText(HolidayPreset::Swedish));
    m_next->setObjectName(u"nextHolidayLabel"_s);
    permit(m_preset, m_session.actor(), Action::ManageSettings);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &HolidayCard::setPreset);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_preset);
    row->addWidget(m_next, 1);
    return box;
}

QWidget *HolidayCard::entry()
{
    m_day->setObjectName(u"ownDayField"_s);
    m_day->field()->setAccessibleName(tr("Day"));
    m_day->setPlaceholder(tr("Day"));
    m_name->setObjectName(u"ownDayNameField"_s);
    m_name->setAccessibleName(tr("What it is"));
    m_name->setPlaceholderText(tr("What it is, such as “Bridge day”"));
    m_kind->setObjectName(u"ownDayKindField"_s);
    m_kind->setAccessibleName(tr("Free or worked"));
    m_kind->setChoices(
        {{toText(DayKind::Free), tr("Free"), u"sun"_s, tr("Nobody works")},
         {toText(DayKind::Worked), tr("Worked"), u"briefcase"_s, tr("Worked, although it is a holiday")}});
    m_kind->setSelected({toText(DayKind::Free)});
    auto *add = makeButton(u"addOwnDay"_s, tr("Add"), u"plus"_s);
    auto *file = makeButton(u"importDays"_s, tr("From a calendar file…"), u"upload"_s);
    connect(add, &QPushButton::clicked, this, &HolidayCard::add);
    connect(m_name, &QLineEdit::returnPressed, this, &HolidayCard::add);
    connect(file, &QPushButton::clicked, this, &HolidayCard::chooseFile);
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_day, 2);
    row->addWidget(m_name, 3);
    row->addWidget(m_kind);
    row->addWidget(add);
    lines->addLayout(row);
    lines->addWidget(file, 0, Qt::AlignLeft);
    for (QWidget *control : std::initializer_list<QWidget *>{m_day, m_name, m_kind, add, file})
        permit(control, m_session.actor(), Action::ManageSettings);
    return box;
}

void HolidayCard::show(const workingTimes::WorkingTime &times, QDate today)
{
    m_times = times;
    m_today = today;
    const QSignalBlocker quiet(m_preset);
    m_preset->setCurrentIndex(m_preset->findData(toText(times.preset)));
    describeNext();
    showOwnDays();
}

void HolidayCard::describeNext()
{
    Holidays days = holidaysOf(m_times.preset, m_today.year());
    days.insert(holidaysOf(m_times.preset, m_today.year() + 1));
    const auto next = days.lowerBound(m_today);
    m_next->setText(next == days.end() ? tr("Every weekday counts, but for the days below.")
                                       : tr("Next: %1, %2").arg(next.value(), holidayDay(next.key())));
}

void HolidayCard::showOwnDays()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget() != m_past)
            item->widget()->deleteLater();
        delete item;
    }
    int shown = 0;
    for (const OwnDay &day : m_times.ownDays) {
        if (day.day >= m_today && shown++ < holidaysShown)
            m_rows->addWidget(row(day));
    }
    const int rest = int(m_times.ownDays.size()) - std::min(shown, holidaysShown);
    m_past->setText(m_times.ownDays.isEmpty() ? tr("None.") : tr("%n more, past or further ahead.", nullptr, rest));
    m_past->setVisible(rest > 0 || m_times.ownDays.isEmpty());
    m_rows->addWidget(m_past);
}

QWidget *HolidayCard::row(const OwnDay &day)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    const bool worked = day.kind == DayKind::Worked;
    auto *remove = makeIconButton(u"removeOwnDay"_s, u"trash"_s, tr("Remove %1").arg(holidayDay(day.day)));
    permit(remove, m_session.actor(), Action::ManageSettings);
    connect(remove, &QPushButton::clicked, this, [this, day] { this->remove(day); });
    auto *name = new Label(day.name, TextSize::Body, Tone::Muted);
    name->setElided(true);
    auto *date = new Label(holidayDay(day.day));
    date->setMinimumWidth(dayWidth(date->fontMetrics()));
    row->addWidget(date);
    row->addWidget(new Pill(
        {worked ? tr("Worked") : tr("Free"), worked ? Tone::Info : Tone::Neutral, worked ? u"briefcase"_s : u"sun"_s}));
    row->addWidget(name, 1);
    row->addWidget(remove);
    return line;
}

void HolidayCard::setPreset()
{
    const auto set = [session = &m_session](HolidayPreset preset) {
        return session->write({u"choose-holidays"_s},
                              [preset](Transaction &tx) { workingTimes::setPreset(tx, preset); });
    };
    const auto wanted = fromText<HolidayPreset>(m_preset->currentData().toString()).value_or(HolidayPreset::None);
    set(wanted)
        .then(this,
              [this, set, before = m_times.preset] {
                  Q_EMIT messageRaised(
                      {Message::Kind::Success, tr("The public holidays are changed."), [set, before] { set(before); }});
              })
        .onFailed(this, [this](const Error &error) { tell(error); });
}

void HolidayCard::add()
{
    const OwnDay day{m_day->date().value_or(QDate()), fromText<DayKind>(m_kind->selectedKey()).value_or(DayKind::Free),
                     m_name->text()};
    m_session.write({u"add-own-day"_s}, [day](Transaction &tx) { workingTimes::putDay(tx, day); })
        .then(this,
              [this] {
                  m_day->setDate(std::nullopt);
                  m_name->clear();
              })
        .onFailed(this, [this](const Error &error) { m_error->setMessage(words::errorText(error)); });
}

void HolidayCard::remove(const OwnDay &day)
{
    const auto undo = [session = &m_session, day] {
        session->write({u"add-own-day"_s}, [day](Transaction &tx) { workingTimes::putDay(tx, day); });
    };
    m_session.write({u"remove-own-day"_s}, [day](Transaction &tx) { workingTimes::removeDay(tx, day.day); })
        .then(this,
              [this, day, undo] {
                  Q_EMIT messageRaised({Message::Kind::Success, tr("Removed %1.").arg(holidayDay(day.day)), undo});
              })
        .onFailed(this, [this](const Error &error) { tell(error); });
}

void HolidayCard::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("A calendar of days off"), {}, tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HolidayCard::importFile);
    dialog->open();
}

// Reading a file is no work for the thread of the interface.
void HolidayCard::importFile(const QString &path)
{
    const Period years{QDate(m_today.year(), 1, 1), QDate(m_today.year() + yearsAhead, 12, 31)};
    m_session.read([path, years](Reading &) { return calendarFile::readDaysFrom(path, years); })
        .then(this, [this](const calendarFile::Days &days) { take(days); })
        .onFailed(this, [this](const Error &error) { tell(error); });
}

void HolidayCard::take(const calendarFile::Days &days)
{
    const auto told = [this, leftOut = days.leftOut](const QList<QDate> &added) {
        const QString text = tr("%n days added.", nullptr, int(added.size()));
        const auto undo = [session = &m_session, added] {
            session->write({u"remove-own-days"_s}, [added](Transaction &tx) { workingTimes::removeDays(tx, added); });
        };
        const QString rest =
            leftOut > 0 ? u' ' + tr("%n entries are no whole days and were left out.", nullptr, leftOut) : QString();
        Q_EMIT messageRaised({Message::Kind::Success, text + rest, added.isEmpty() ? std::function<void()>() : undo});
    };
    m_session.write({u"import-days"_s}, [days](Transaction &tx) { return workingTimes::addFreeDays(tx, days.days); })
        .then(this, told)
        .onFailed(this, [this](const Error &error) { tell(error); });
}

void HolidayCard::tell(const Error &error)
{
    const QSignalBlocker quiet(m_preset);
    m_preset->setCurrentIndex(m_preset->findData(toText(m_times.preset)));
    Q_EMIT messageRaised({Message::Kind::Error, words::errorText(error), {}});
}

} // namespace smarketing
