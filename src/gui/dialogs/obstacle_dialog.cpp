// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/obstacle_dialog.h"

#include "parts/choice_chips.h"
#include "parts/label.h"
#include "style/metrics.h"

#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/words.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

Obstacle blank(const Session &session)
{
    Obstacle obstacle;
    obstacle.department = session.actor().role == Role::Marketing ? Department::Marketing : Department::Sales;
    const QDate today = toDateTime(session.now()).date();
    obstacle.from = toInstant(today.startOfDay());
    obstacle.to = toInstant(today.addDays(1).startOfDay());
    return obstacle;
}

} // namespace

ObstacleDialog *ObstacleDialog::openNew(Session &session, QWidget *parent)
{
    auto *dialog = new ObstacleDialog(session, blank(session), parent);
    dialog->open();
    return dialog;
}

ObstacleDialog *ObstacleDialog::openToChange(Session &session, const Obstacle &obstacle, QWidget *parent)
{
    auto *dialog = new ObstacleDialog(session, obstacle, parent);
    dialog->open();
    return dialog;
}

ObstacleDialog::ObstacleDialog(Session &session, const Obstacle &obstacle, QWidget *parent)
    : FormDialog(obstacle.id ? tr("Change the obstacle") : tr("Log an obstacle"), obstacle.id ? tr("Save") : tr("Log"),
                 parent),
      m_session(session),
      m_obstacle(obstacle),
      m_what(new QLineEdit(obstacle.what)),
      m_department(new ChoiceChips),
      m_unit(new QComboBox),
      m_days(new ChoiceChips),
      m_from(new QDateTimeEdit(toDateTime(obstacle.from))),
      m_to(new QDateTimeEdit(toDateTime(obstacle.to))),
      m_lost(new QSpinBox),
      m_evidence(new QPlainTextEdit(obstacle.evidence))
{
    setObjectName(u"obstacleDialog"_s);
    setMinimumWidth(560);
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
    for (QDateTimeEdit *field : {m_from, m_to}) {
        field->setCalendarPopup(true);
        row->addWidget(field, 1);
    }
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
    const QDate today = toDateTime(m_session.now()).date();
    const QString key = m_days->selectedKey();
    QDate first = today;
    QDate last = today;
    if (key == u"yesterday" || key == u"both")
        first = today.addDays(-1);
    if (key == u"yesterday")
        last = first;
    if (key == u"week")
        first = today.addDays(1 - today.dayOfWeek());
    m_from->setDateTime(first.startOfDay());
    m_to->setDateTime(last.addDays(1).startOfDay());
}

QList<Obstacle> ObstacleDialog::entered() const
{
    Obstacle obstacle = m_obstacle;
    obstacle.what = m_what->text();
    obstacle.unit = UnitId(m_unit->currentData().toLongLong());
    obstacle.from = toInstant(m_from->dateTime());
    obstacle.to = toInstant(m_to->dateTime());
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
        .onFailed(this, [this](const Error &error) { showError(error); });
}

} // namespace smarketing
