// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/unit_dialog.h"

#include "dialogs/record_conflict.h"
#include "parts/button.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "style/metrics.h"

#include "smarketing/workbench/person.h"
#include "smarketing/workbench/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

UnitDialog::UnitDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_mayChange(may(session.actor(), Action::ManagePeople)),
      m_rows(new QVBoxLayout),
      m_name(new QLineEdit),
      m_error(new FieldError(m_name))
{
    setObjectName(u"unitDialog"_s);
    setWindowTitle(tr("Units"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOfLetters(*this, 60));
    auto *title = new Label(windowTitle());
    title->setTextSize(TextSize::Large, true);
    auto *what =
        new Label(tr("The shops, offices or teams people belong to. A unit no longer in use stays with what was "
                     "recorded for it."),
                  TextSize::Body, Tone::Muted);
    what->setWordWrap(true);
    auto *close = makeButton(u"closeUnits"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    m_rows->setSpacing(space::s);
    column->addWidget(title);
    column->addWidget(what);
    column->addLayout(m_rows);
    column->addWidget(entry());
    column->addWidget(m_error);
    column->addStretch(1);
    column->addWidget(close, 0, Qt::AlignRight);
    refresh();
}

QWidget *UnitDialog::entry()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_name->setObjectName(u"unitNameField"_s);
    m_name->setPlaceholderText(tr("Name of a new unit"));
    m_name->setAccessibleName(tr("Name of a new unit"));
    auto *add = makeButton(u"addUnit"_s, tr("Add"), u"plus"_s);
    connect(add, &QPushButton::clicked, this, &UnitDialog::add);
    row->addWidget(m_name, 1);
    row->addWidget(add);
    box->setEnabled(m_mayChange);
    box->setToolTip(words::whyNot(m_session.actor(), Action::ManagePeople));
    return box;
}

void UnitDialog::refresh()
{
    m_session.read(people::units)
        .then(this, [this](const QList<Unit> &units) { show(units); })
        .onFailed(this, [this](const Error &error) { tell(error); });
}

void UnitDialog::show(const QList<Unit> &units)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Unit &unit : units)
        m_rows->addWidget(row(unit));
    if (units.isEmpty())
        m_rows->addWidget(new Label(tr("No units yet."), TextSize::Body, Tone::Muted));
}

QWidget *UnitDialog::row(const Unit &unit)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    auto *name = new QLineEdit(unit.name);
    name->setAccessibleName(tr("Name of the unit"));
    auto *active = new QCheckBox(tr("In use"));
    active->setChecked(unit.active);
    connect(name, &QLineEdit::editingFinished, this, [this, unit, name] {
        Unit renamed = unit;
        renamed.name = name->text().simplified();
        if (renamed.name != unit.name)
            change(renamed, unit);
    });
    connect(active, &QCheckBox::toggled, this, [this, unit](bool on) {
        Unit changed = unit;
        changed.active = on;
        change(changed, unit);
    });
    row->addWidget(name, 1);
    row->addWidget(active);
    line->setEnabled(m_mayChange);
    return line;
}

void UnitDialog::add()
{
    m_session.write({u"add-unit"_s}, [name = m_name->text()](Transaction &tx) { return people::addUnit(tx, name); })
        .then(this,
              [this](UnitId) {
                  m_name->clear();
                  refresh();
              })
        .onFailed(this, [this](const Error &error) { tell(error); });
}

void UnitDialog::change(const Unit &unit, const Unit &before)
{
    m_session.write({u"change-unit"_s}, [unit](Transaction &tx) { people::changeUnit(tx, unit); })
        .then(this, [this] { refresh(); })
        .onFailed(this, [this, unit, before](const Error &error) {
            if (dynamic_cast<const Conflict *>(&error))
                return settle(unit, before);
            tell(error);
            refresh();
        });
}

void UnitDialog::settle(const Unit &mine, const Unit &before)
{
    const auto ask = [this, mine, before](const Unit &theirs) {
        const QList<RecordField<Unit>> fields = {
            recordField(tr("Name of the unit"), &Unit::name),
            recordField(tr("In use"), &Unit::active, [](bool active) { return active ? tr("Yes") : tr("No"); })};
        chooseVersions<Unit>(
            this, theirs.name, fields, before, mine, theirs,
            [this, theirs](const Unit &merged) { change(merged, theirs); }, [this] { refresh(); });
    };
    m_session.read([id = mine.id](Reading &reading) { return recordIn(people::units(reading), id, u"unit"_s); })
        .then(this, ask)
        .onFailed(this, [this](const Error &error) { tell(error); });
}

void UnitDialog::tell(const Error &error)
{
    m_error->setMessage(words::errorText(error));
}

} // namespace smarketing
