// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/series_dialog.h"

#include "day_text.h"
#include "parts/choice_chips.h"
#include "smarketing/workbench/person.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;

} // namespace

SeriesDialog::SeriesDialog(Session &session, const MeetingSeries &series, QWidget *parent)
    : FormDialog(tr("The weekly meeting"), tr("Agree on it"), parent),
      m_session(session),
      m_series(series),
      m_name(new QLineEdit(series.id ? series.name : tr("Marketing and sales at one table"))),
      m_day(new QComboBox),
      m_time(new QTimeEdit(QTime(0, 0).addSecs(series.startMinute * 60))),
      m_minutes(new QSpinBox),
      m_units(new ChoiceChips)
{
    setObjectName(u"seriesDialog"_s);
    setIntroduction(tr("Both departments meet every week. The coming meeting is there by itself, and its agenda fills "
                       "itself from what happened."));
    for (int day = 1; day <= daysOfWeek; ++day)
        m_day->addItem(dayText::capitalized(QLocale().standaloneDayName(day)), day);
    m_day->setCurrentIndex(series.weekday - 1);
    m_minutes->setRange(5, 480);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(series.minutes);
    m_minutes->setSuffix(tr(" min"));
    m_units->setMultiple(true);
    addField(u"name"_s, tr("Name"), m_name);
    addField(u"weekday"_s, tr("Day"), m_day);
    addField(u"time"_s, tr("Begins at"), m_time);
    addField(u"minutes"_s, tr("Takes"), m_minutes);
    addField(u"units"_s, tr("Who sits at the table"), m_units, tr("None chosen means everybody."));
    readUnits();
}

void SeriesDialog::readUnits()
{
    m_session.read(people::units)
        .then(this,
              [this](const QList<Unit> &units) {
                  QList<Choice> choices;
                  QStringList chosen;
                  for (const Unit &unit : units) {
                      const QString key = QString::number(unit.id.value);
                      m_unitNames.insert(unit.id, unit.name);
                      if (unit.active || m_series.units.contains(unit.id))
                          choices += Choice{key, unit.name, u"store"_s, {}, Tone::Neutral};
                      if (m_series.units.contains(unit.id))
                          chosen += key;
                  }
                  m_units->setChoices(choices);
                  m_units->setSelected(chosen);
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void SeriesDialog::submit()
{
    MeetingSeries series = m_series;
    series.name = m_name->text().simplified();
    series.weekday = m_day->currentData().toInt();
    series.startMinute = m_time->time().msecsSinceStartOfDay() / 60'000;
    series.minutes = m_minutes->value();
    series.units.clear();
    for (const QString &key : m_units->selected())
        series.units += UnitId(key.toLongLong());
    save(series);
}

void SeriesDialog::save(const MeetingSeries &series)
{
    setBusy(true);
    m_session.write({u"set-meeting-series"_s}, [series](Transaction &tx) { meetings::setSeries(tx, series); })
        .then(this,
              [this] {
                  accept();
                  Q_EMIT written();
              })
        .onFailed(this, [this, series](const Error &error) {
            settle<MeetingSeries>(
                m_session, error, {series.name, fields(), m_series, series},
                [](Reading &reading) { return meetings::series(reading).value_or(MeetingSeries()); },
                [this](const MeetingSeries &merged) { save(merged); });
        });
}

QList<RecordField<MeetingSeries>> SeriesDialog::fields() const
{
    const auto units = [names = m_unitNames](const QList<UnitId> &ids) {
        QStringList texts;
        for (const UnitId id : ids)
            texts += names.value(id);
        texts.sort();
        return texts.join(u", "_s);
    };
    return {recordField(tr("Name"), &MeetingSeries::name),
            recordField(tr("Day"), &MeetingSeries::weekday,
                        [](int day) { return dayText::capitalized(QLocale().standaloneDayName(day)); }),
            recordField(
                tr("Begins at"), &MeetingSeries::startMinute,
                [](int minute) { return QLocale().toString(QTime(0, 0).addSecs(minute * 60), QLocale::ShortFormat); }),
            recordField(tr("Takes"), &MeetingSeries::minutes,
                        [](int minutes) { return QString(QString::number(minutes) + tr(" min")); }),
            recordField(tr("Who sits at the table"), &MeetingSeries::units, units)};
}

} // namespace smarketing
