// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_mapping_step.h"

#include "dialogs/import_words.h"
#include "parts/button.h"
#include "parts/cell_box.h"
#include "parts/choice_chips.h"
#include "parts/flow_layout.h"
#include "parts/label.h"

#include "smarketing/workbench/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableWidget>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

// A combo a column: more of them than this and the window would stand still.
constexpr int columnsShown = 300;
constexpr int examples = 3;
constexpr int nothing = -1;
constexpr int several = -2;

} // namespace

ImportMappingStep::ImportMappingStep(Session &session, ImportDraft &draft, QWidget *parent)
    : ImportStep(session, draft, parent),
      m_kind(new ChoiceChips),
      m_preset(new QComboBox),
      m_table(new QTableWidget(0, 3)),
      m_constantField(new QComboBox),
      m_constantValue(new QLineEdit),
      m_constants(new QWidget),
      m_missing(new Label({}, TextSize::Body, Tone::Error))
{
    m_table->setObjectName(u"importMapping"_s);
    m_table->setAccessibleName(tr("Columns of the file and what they mean"));
    m_table->setHorizontalHeaderLabels({tr("Column of the file"), tr("Its first values"), tr("Goes into")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(0, 240);
    m_table->setColumnWidth(2, 260);
    m_missing->setObjectName(u"importMissing"_s);
    m_missing->setWordWrap(true);
    new FlowLayout(m_constants, space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeKindRow());
    column->addWidget(m_missing);
    column->addWidget(m_table, 1);
    column->addWidget(makeConstantRow());
    column->addWidget(m_constants);
    setFocusProxy(m_kind);
}

QWidget *ImportMappingStep::makeKindRow()
{
    QList<Choice> kinds;
    for (const ImportKind kind : {ImportKind::Leads, ImportKind::Reach, ImportKind::Campaigns, ImportKind::Outcomes})
        kinds.append({toText(kind), words::label(kind), importWords::iconOf(kind), {}, Tone::Neutral});
    m_kind->setObjectName(u"importKind"_s);
    m_kind->setAccessibleName(tr("What the rows are"));
    m_kind->setChoices(kinds);
    m_preset->setObjectName(u"importPreset"_s);
    for (const QString &preset : presetKeys())
        m_preset->addItem(importWords::presetLabel(preset), preset);
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::s);
    auto *kindCaption = new Label(tr("The rows are"));
    kindCaption->setBuddy(m_kind);
    auto *presetCaption = new Label(tr("Exported from"));
    presetCaption->setBuddy(m_preset);
    m_preset->setAccessibleName(tr("Exported from"));
    grid->addWidget(kindCaption, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(presetCaption, 1, 0);
    grid->addWidget(m_preset, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    connect(m_kind, &ChoiceChips::changed, this, &ImportMappingStep::chooseKind);
    connect(m_preset, &QComboBox::activated, this, &ImportMappingStep::choosePreset);
    return row;
}

QWidget *ImportMappingStep::makeConstantRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    auto *caption = new Label(tr("The same for every row:"));
    caption->setBuddy(m_constantField);
    m_constantField->setObjectName(u"importConstantField"_s);
    m_constantField->setAccessibleName(tr("Field that is the same for every row"));
    m_constantField->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_constantField->setMinimumContentsLength(14);
    m_constantValue->setObjectName(u"importConstantValue"_s);
    m_constantValue->setAccessibleName(tr("Its value"));
    m_constantValue->setPlaceholderText(tr("Value, for instance the name of a campaign"));
    QPushButton *add = makeButton(u"importAddConstant"_s, tr("Add"), u"plus"_s);
    add->setAutoDefault(false);
    line->addWidget(caption);
    line->addWidget(m_constantField);
    line->addWidget(m_constantValue, 1);
    line->addWidget(add);
    connect(add, &QPushButton::clicked, this, &ImportMappingStep::addConstant);
    return row;
}

void ImportMappingStep::enter()
{
    showAll();
}

void ImportMappingStep::chooseKind()
{
    if (const auto kind = fromText<ImportKind>(m_kind->selectedKey()))
        draft().plan.kind = *kind;
    suggestAgain();
}

void ImportMappingStep::choosePreset()
{
    draft().plan.preset = m_preset->currentData().toString();
    suggestAgain();
}

void ImportMappingStep::suggestAgain()
{
    ImportPlan &plan = draft().plan;
    plan.mapping = suggestMapping(draft().format, plan.kind, plan.preset);
    showAll();
}

void ImportMappingStep::showAll()
{
    m_kind->setSelected({toText(draft().plan.kind)});
    const QSignalBlocker quiet(m_preset);
    m_preset->setCurrentIndex(m_preset->findData(draft().plan.preset));
    showColumns();
    showConstants();
    showMissing();
}

QString ImportMappingStep::exampleOf(int column) const
{
    QStringList values;
    for (const QStringList &cells : draft().sample) {
        const QString value = cells.value(column).simplified();
        if (!value.isEmpty() && !values.contains(value))
            values += value;
        if (values.size() == examples)
            break;
    }
    return values.join(u" · ");
}

void ImportMappingStep::showColumns()
{
    const QStringList names = draft().format.columnNames();
    m_combos.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(int(std::min<qsizetype>(names.size(), columnsShown)));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        m_table->setItem(i, 0, new QTableWidgetItem(names[i]));
        auto *example = new QTableWidgetItem(exampleOf(i));
        example->setToolTip(example->text().toHtmlEscaped());
        example->setForeground(toneText(Tone::Muted, palette()));
        m_table->setItem(i, 1, example);
        m_combos.append(makeFieldCombo(i));
        QWidget *cell = cellBox(m_combos.last());
        m_table->setCellWidget(i, 2, cell);
        m_table->setRowHeight(i, cell->sizeHint().height());
    }
}

QComboBox *ImportMappingStep::makeFieldCombo(int column)
{
    const QString name = draft().format.columnNames().at(column);
    auto *combo = new QComboBox;
    combo->setObjectName(u"importField%1"_s.arg(column));
    combo->setAccessibleName(tr("Column %1 goes into").arg(name));
    combo->setMaxVisibleItems(20);
    fillFieldCombo(combo, name);
    connect(combo, &QComboBox::activated, this, [this, name, combo] { chooseField(name, combo); });
    return combo;
}

void ImportMappingStep::fillFieldCombo(QComboBox *combo, const QString &column)
{
    const QSignalBlocker quiet(combo);
    const QList<Field> chosen = draft().mapping().fieldsOfColumn(column);
    combo->clear();
    combo->addItem(tr("Leave out"), nothing);
    if (chosen.size() > 1) {
        QStringList names;
        for (const Field field : chosen)
            names += importWords::label(field);
        combo->addItem(names.join(u" + "), several);
    }
    for (const Field field : fieldsOf(draft().plan.kind))
        combo->addItem(importWords::label(field), int(field));
    combo->setCurrentIndex(chosen.size() > 1 ? 1 : chosen.isEmpty() ? 0 : combo->findData(int(chosen.first())));
}

void ImportMappingStep::chooseField(const QString &column, QComboBox *combo)
{
    const int chosen = combo->currentData().toInt();
    if (chosen == several)
        return;
    Mapping &mapping = *draft().plan.mapping;
    for (const Field field : mapping.fieldsOfColumn(column))
        mapping.unmap(field);
    if (chosen != nothing)
        mapping.map(Field(chosen), column);
    showChoices();
    showConstants();
    showMissing();
}

/// A field takes one column: choosing it for one takes it from another.
void ImportMappingStep::showChoices()
{
    const QStringList names = draft().format.columnNames();
    for (int i = 0; i < m_combos.size(); ++i)
        fillFieldCombo(m_combos[i], names[i]);
}

void ImportMappingStep::addConstant()
{
    const QString value = m_constantValue->text().trimmed();
    if (value.isEmpty() || m_constantField->currentIndex() < 0) {
        m_constantValue->setFocus();
        return;
    }
    draft().plan.mapping->set(Field(m_constantField->currentData().toInt()), value);
    m_constantValue->clear();
    showConstants();
    showMissing();
}

void ImportMappingStep::showConstants()
{
    qDeleteAll(m_constants->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    m_constantField->clear();
    const Mapping &mapping = draft().mapping();
    for (const Field field : fieldsOf(mapping.kind())) {
        const QString value = mapping.constant(field);
        if (value.isEmpty()) {
            if (mapping.column(field).isEmpty())
                m_constantField->addItem(importWords::label(field), int(field));
            continue;
        }
        const QString text = u"%1: %2"_s.arg(importWords::label(field), QString(value).replace(u'&', u"&&"_s));
        QPushButton *chip = makeButton(u"importConstant_"_s + fieldKey(field), text, u"x"_s);
        chip->setAutoDefault(false);
        chip->setToolTip(tr("Remove"));
        m_constants->layout()->addWidget(chip);
        connect(
            chip, &QPushButton::clicked, this,
            [this, field] {
                draft().plan.mapping->unset(field);
                showConstants();
                showMissing();
            },
            Qt::QueuedConnection);
    }
    m_constants->setVisible(m_constants->layout()->count() > 0);
}

void ImportMappingStep::showMissing()
{
    const QString text = obstacle();
    const qsizetype hidden = draft().format.columnNames().size() - m_combos.size();
    m_missing->setTone(text.isEmpty() ? Tone::Muted : Tone::Error);
    m_missing->setText(!text.isEmpty() ? text
                       : hidden > 0    ? tr("%n further columns are left out.", nullptr, int(hidden))
                                       : QString());
    m_missing->setVisible(!m_missing->text().isEmpty());
    Q_EMIT obstacleChanged();
}

QString ImportMappingStep::obstacle() const
{
    if (const QString why = words::whyNot(session().actor(), importWords::actionOf(draft().plan.kind)); !why.isEmpty())
        return why;
    QStringList needed;
    if (draft().plan.mapping) {
        for (const QList<Field> &fields : draft().mapping().missing())
            needed += importWords::label(fields);
    }
    return needed.isEmpty()
               ? QString()
               : tr("Still needed: %1. Choose a column for it, or give a value for every row.").arg(needed.join(u"; "));
}

} // namespace smarketing
