// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/obstacle_dialog.h"

#include "parts/choice_chips.h"
#include "parts/label.h"
#include "parts/moment_edit.h"
#include "style/metrics.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

Obstacle blank(const Session &session, const QTimeZone &zone)
{
    Obstacle obstacle;
    obstacle.department = session.actor().role == Role::Marketing ? Department::Marketing : Department::Sales;
    const QDate today = localDate(session.now(), zone);
    obstacle.from = startOfDay(today, zone);
    obstacle.to = startOfDay(today.addDays(1), zone);
    return obstacle;
}

} // namespace

ObstacleDialog *ObstacleDialog::openNew(Session &session, const QTimeZone &zone, QWidget *parent)
{
    auto *dialog = new ObstacleDialog(session, blank(session, zone), zone, parent);
    dialog->open();
    return dialog;
}

ObstacleDialog *ObstacleDialog::openToChange(Session &session, const Obstacle &obstacle, const QTimeZone &zone,
                                             QWidget *parent)
{
    auto *dialog = new ObstacleDialog(session, obstacle, zone, parent);
    dialog->open();
    return dialog;
}

ObstacleDialog::ObstacleDialog(Session &session, const Obstacle &obstacle, const QTimeZone &zone, QWidget *parent)
    : FormDialog(obstacle.id ? tr("Change the obstacle") : tr("Log an obstacle"), obstacle.id ? tr("Save") : tr("Log"),
                 parent),
      m_session(session),
      m_obstacle(obstacle),
      m_zone(zone),
      m_what(new QLineEdit(obstacle.what)),
      m_department(new ChoiceChips),
      m_unit(new QComboBox),
      m_days(new ChoiceChips),
      m_from(new MomentEdit(zone)),
      m_to(new MomentEdit(zone)),
      m_lost(new QSpinBox),
      m_evidence(new QPlainTextEdit(obstacle.evidence))
{
    setObjectName(u"obstacleDialog"_s);
    setMinimumWidth(widthOfLetters(*this, 78));
    if (!obstacle.confirmations.isEmpty())
        setIntroduction(tr("What was confirmed is asked for again."));
    build();
    loadUnits();
    m_what->setFocus();
}

void ObstacleDialog::build()
{
    m_what->setPlaceholderText(tr("The shop system was down"));
    m_department->setMultiple(!m_obstacle.id);
    m_department->setChoices(
        {{toText(Department::Marketing), words::label(Department::Marketing), u"megaphone"_s, {}, Tone::Marketing},
         {toText(Department::Sales), words::label(Department::Sales), u"handshake"_s, {}, Tone::Sales}});
    m_department->setSelected({toText(m_obstacle.department)});
    m_unit->addItem(tr("The whole department"), 0);
    m_days->setChoices({{u"today"_s, tr("Today")},
                        {u"yesterday"_s, tr("Yesterday")},
                        {u"both"_s, tr("Yesterday and today")},
                        {u"week"_s, tr("This week")}});
    m_days->setObjectName(u"daysField"_s);
    m_days->setAccessibleName(tr("Days"));
    if (!m_obstacle.id)
        m_days->setSelected({u"today"_s});
    connect(m_days, &ChoiceChips::changed, this, &ObstacleDialog::takeDays);
    m_lost->setRange(1, 100);
    m_lost->setSingleStep(10);
    m_lost->setSuffix(tr(" %"));
    m_lost->setValue(m_obstacle.lostPercent);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setPlaceholderText(tr("A ticket, a mail, who was there"));
    m_evidence->setFixedHeight(m_evidence->fontMetrics().lineSpacing() * 2 + 16);
    auto *when = new QWidget;
    auto *row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_from->setMoment(m_obstacle.from);
    m_to->setMoment(m_obstacle.to);
    row->addWidget(m_from, 1);
    row->addWidget(m_to, 1);
    m_from->setObjectName(u"fromField"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"toField"_s);
    m_to->setAccessibleName(tr("To"));
    row->insertWidget(1, new Label(u"–"_s));
    addField(u"what"_s, tr("What happened"), m_what);
    addField(u"department"_s, tr("Whom it kept from working"), m_department);
    addField(u"unit"_s, tr("Where"), m_unit);
    addWide(m_days);
    when->setObjectName(u"spanField"_s);
    when->setFocusProxy(m_from);
    addField(u"to"_s, tr("From and to"), when);
    addField(u"lostPercent"_s, tr("Share of capacity lost"), m_lost);
    addField(u"evidence"_s, tr("How we know"), m_evidence);
}

void ObstacleDialog::loadUnits()
{
    m_session.read([](Reading &reading) { return people::units(reading); })
        .then(this,
              [this](const QList<Unit> &units) {
                  for (const Unit &unit : units) {
                      if (unit.active || unit.id == m_obstacle.unit)
                          m_unit->addItem(unit.name, unit.id.value);
                  }
                  m_unit->setCurrentIndex(std::max(0, m_unit->findData(m_obstacle.unit.value)));
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void ObstacleDialog::takeDays()
{
    const QDate today = localDate(m_session.now(), m_zone);
    const QString key = m_days->selectedKey();
    QDate first = today;
    QDate last = today;
    if (key == u"yesterday" || key == u"both")
        first = today.addDays(-1);
    if (key == u"yesterday")
        last = first;
    if (key == u"week")
        first = today.addDays(1 - today.dayOfWeek());
    m_from->setMoment(startOfDay(first, m_zone));
    m_to->setMoment(startOfDay(last.addDays(1), m_zone));
}

QList<Obstacle> ObstacleDialog::entered() const
{
    Obstacle obstacle = m_obstacle;
    obstacle.what = m_what->text();
    obstacle.unit = UnitId(m_unit->currentData().toLongLong());
    obstacle.from = m_from->moment();
    obstacle.to = m_to->moment();
    obstacle.lostPercent = m_lost->value();
    obstacle.evidence = m_evidence->toPlainText();
    QList<Obstacle> result;
    for (const QString &key : m_department->selected()) {
        obstacle.department = fromText<Department>(key).value_or(Department::Sales);
        result += obstacle;
    }
    return result;
}

void ObstacleDialog::submit()
{
    const QList<Obstacle> wanted = entered();
    if (wanted.isEmpty())
        return showError(Refused(17, u"department"_s, u"department"_s));
    save(wanted);
}

void ObstacleDialog::save(const QList<Obstacle> &wanted)
{
    setBusy(true);
    m_session
        .write({m_obstacle.id ? u"change-obstacle"_s : u"log-obstacle"_s},
               [all = wanted](Transaction &tx) {
                   ObstacleId first = all.first().id;
                   if (first) {
                       obstacles::change(tx, all.first());
                       return first;
                   }
                   for (const Obstacle &obstacle : all) {
                       const ObstacleId id = obstacles::log(tx, obstacle);
                       first = first ? first : id;
                   }
                   return first;
               })
        .then(this,
              [this](ObstacleId id) {
                  Q_EMIT written(id);
                  accept();
              })
        .onFailed(this, [this, mine = wanted.first()](const Error &error) {
            settle<Obstacle>(
                m_session, error, {mine.what, fields(), m_obstacle, mine},
                [id = mine.id](Reading &reading) { return obstacles::find(reading, id); },
                [this](const Obstacle &obstacle) { save({obstacle}); });
        });
}

QList<RecordField<Obstacle>> ObstacleDialog::fields() const
{
    const auto moment = [zone = m_zone](Instant at) {
        return QLocale().toString(toDateTime(at).toTimeZone(zone), QLocale::ShortFormat);
    };
    QHash<UnitId, QString> units;
    for (int i = 0; i < m_unit->count(); ++i)
        units.insert(UnitId(m_unit->itemData(i).toLongLong()), m_unit->itemText(i));
    return {recordField(tr("What happened"), &Obstacle::what),
            recordField(tr("Whom it kept from working"), &Obstacle::department,
                        [](Department department) { return words::label(department); }),
            recordField(tr("Where"), &Obstacle::unit, [units](UnitId unit) { return units.value(unit); }),
            recordField(tr("From"), &Obstacle::from, moment),
            recordField(tr("To"), &Obstacle::to, moment),
            recordField(tr("Share of capacity lost"), &Obstacle::lostPercent,
                        [](int percent) { return QString(QString::number(percent) + tr(" %")); }),
            recordField(tr("How we know"), &Obstacle::evidence)};
}

} // namespace smarketing
