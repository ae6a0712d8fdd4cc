// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_file_step.h"

#include "dialogs/import_words.h"
#include "parts/button.h"
#include "parts/empty_state.h"
#include "parts/flow_layout.h"
#include "parts/label.h"
#include "parts/table_view.h"

#include "smarketing/workbench/reply.h"
#include "smarketing/workbench/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleRows = 30;

template <class Value> void showChoice(QComboBox *combo, const Value &value)
{
    const QSignalBlocker quiet(combo);
    const int found = combo->findData(QVariant::fromValue(value));
    if (found >= 0)
        combo->setCurrentIndex(found);
}

} // namespace

struct ImportFileStep::Look {
    SheetFormat format;
    std::vector<QStringList> sample;
};

ImportFileStep::ImportFileStep(Session &session, ImportDraft &draft, QWidget *parent)
    : ImportStep(session, draft, parent),
      m_path(new QLineEdit),
      m_encoding(new QComboBox),
      m_separator(new QComboBox),
      m_decimal(new QComboBox),
      m_dates(new QComboBox),
      m_header(new QSpinBox),
      m_error(new Label({}, TextSize::Body, Tone::Error)),
      m_model(new QStandardItemModel(this)),
      m_table(new TableView)
{
    m_error->setObjectName(u"importFileError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_table->setObjectName(u"importSample"_s);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    auto *invitation = new EmptyState(u"spreadsheet"_s, tr("Drop a file here"),
                                      tr("A CSV or text file with one row a lead, day, campaign or outcome, as other "
                                         "programs export it."));
    m_table->setEmptyState(invitation);
    invitation->setStandsForList(false); // it is no list of the workspace
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makePathRow());
    column->addWidget(m_error);
    column->addWidget(makeReading());
    column->addWidget(m_table, 1);
    setFocusProxy(m_path);
    showFormat();
}

QWidget *ImportFileStep::makePathRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    auto *caption = new Label(tr("File"));
    caption->setBuddy(m_path);
    m_path->setObjectName(u"importPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("Choose a file, or drop it here"));
    QPushButton *browse = makeButton(u"importBrowse"_s, tr("Choose…"), u"folder-open"_s);
    browse->setAutoDefault(false);
    line->addWidget(caption);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { setPath(m_path->text().trimmed()); });
    connect(browse, &QPushButton::clicked, this, &ImportFileStep::choosePath);
    return row;
}

QWidget *ImportFileStep::makeReading()
{
    for (const QString &name : encodingNames())
        m_encoding->addItem(name, name);
    m_separator->addItem(tr("Comma ,"), int(','));
    m_separator->addItem(tr("Semicolon ;"), int(';'));
    m_separator->addItem(tr("Tab"), int('\t'));
    m_separator->addItem(tr("Bar |"), int('|'));
    m_decimal->addItem(tr("Dot: 1,234.50"), int(DecimalMark::Dot));
    m_decimal->addItem(tr("Comma: 1 234,50"), int(DecimalMark::Comma));
    m_dates->addItem(tr("Day first: 31/05/2026"), int(DateOrder::DayFirst));
    m_dates->addItem(tr("Month first: 05/31/2026"), int(DateOrder::MonthFirst));
    m_dates->addItem(tr("Year first: 2026/05/31"), int(DateOrder::YearFirst));
    m_header->setRange(0, 1000);
    m_header->setSpecialValueText(tr("No header"));
    m_header->setKeyboardTracking(false);
    auto *box = new QWidget;
    new FlowLayout(box, space::m);
    const std::pair<QString, QWidget *> editors[] = {{tr("Letters"), m_encoding},
                                                     {tr("Separator"), m_separator},
                                                     {tr("Decimal mark"), m_decimal},
                                                     {tr("Dates"), m_dates},
                                                     {tr("Header on line"), m_header}};
    const QString names[] = {u"importEncoding"_s, u"importSeparator"_s, u"importDecimal"_s, u"importDates"_s,
                             u"importHeader"_s};
    for (int i = 0; i < 5; ++i) {
        m_certainties[i] = new Label({}, TextSize::Small, Tone::Muted);
        editors[i].second->setObjectName(names[i]);
        addReading(box, editors[i].first, editors[i].second, m_certainties[i]);
    }
    m_again = makeButton(u"importDetect"_s, tr("Detect again"), u"refresh"_s, ButtonKind::Quiet);
    m_again->setAutoDefault(false);
    addReading(box, {}, m_again, new Label({}, TextSize::Small, Tone::Muted));
    for (QComboBox *combo : {m_encoding, m_separator, m_decimal, m_dates})
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportFileStep::choose);
    connect(m_header, &QSpinBox::valueChanged, this, &ImportFileStep::choose);
    connect(m_again, &QPushButton::clicked, this, [this] {
        forgetChoices();
        look();
    });
    return box;
}

void ImportFileStep::addReading(QWidget *box, const QString &caption, QWidget *editor, Label *certainty)
{
    auto *label = new Label(caption);
    if (!caption.isEmpty()) {
        label->setBuddy(editor);
        editor->setAccessibleName(caption);
    }
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (QWidget *part : std::initializer_list<QWidget *>{label, editor, certainty})
        column->addWidget(part);
    box->layout()->addWidget(reading);
}

void ImportFileStep::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("The file to import"), QFileInfo(m_path->text()).absolutePath(),
                                   tr("Tables as text (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFileStep::setPath);
    dialog->open();
}

void ImportFileStep::setPath(const QString &path)
{
    m_path->setText(path);
    if (path == draft().plan.path)
        return;
    draft().plan.path = path;
    m_otherFile = true;
    forgetChoices();
    look();
}

void ImportFileStep::forgetChoices()
{
    draft().plan.overrides = {};
}

/// What differs from what was found is what somebody chose.
void ImportFileStep::choose()
{
    SheetOverrides &chosen = draft().plan.overrides;
    const SheetFormat &found = draft().format;
    if (m_encoding->currentData().toString() != found.encoding)
        chosen.encoding = m_encoding->currentData().toString();
    if (m_separator->currentData().toInt() != int(found.separator))
        chosen.separator = char(m_separator->currentData().toInt());
    if (m_decimal->currentData().toInt() != int(found.decimalMark))
        chosen.decimalMark = DecimalMark(m_decimal->currentData().toInt());
    if (m_dates->currentData().toInt() != int(found.dateOrder))
        chosen.dateOrder = DateOrder(m_dates->currentData().toInt());
    if (m_header->value() != found.headerLine)
        chosen.headerLine = m_header->value();
    look();
}

void ImportFileStep::look()
{
    const quint64 asked = ++m_asked;
    m_sound = false;
    m_looking = !draft().plan.path.isEmpty();
    draft().plan.edited.clear();
    m_table->setBusy(m_looking);
    Q_EMIT obstacleChanged();
    if (!m_looking)
        return;
    Reply(QtConcurrent::run([path = draft().plan.path, overrides = draft().plan.overrides] {
        Sheet sheet = Sheet::open(path, overrides);
        return Look{sheet.format(), sheet.sample(sampleRows)};
    }))
        .then(this,
              [this, asked](const Look &look) {
                  if (asked == m_asked)
                      take(look);
              })
        .onFailed(this, [this, asked](const Error &error) {
            if (asked != m_asked)
                return;
            m_looking = false;
            m_table->setBusy(false);
            m_model->clear();
            m_error->setText(words::errorText(error));
            m_error->show();
            Q_EMIT obstacleChanged();
        });
}

void ImportFileStep::take(const Look &look)
{
    const QStringList columnsBefore = draft().format.columnNames();
    draft().format = look.format;
    draft().sample = look.sample;
    m_looking = false;
    m_sound = true;
    m_error->hide();
    suggest(columnsBefore);
    showFormat();
    showSample();
    m_table->setBusy(false);
    Q_EMIT obstacleChanged();
}

/// A choice of columns holds as long as the columns do.
void ImportFileStep::suggest(const QStringList &columnsBefore)
{
    ImportPlan &plan = draft().plan;
    if (m_otherFile) {
        plan.preset = draft().format.preset;
        plan.kind = presetKinds(plan.preset).front();
    }
    if (m_otherFile || !plan.mapping || draft().format.columnNames() != columnsBefore)
        plan.mapping = suggestMapping(draft().format, plan.kind, plan.preset);
    m_otherFile = false;
}

void ImportFileStep::showFormat()
{
    const SheetFormat &format = draft().format;
    for (QWidget *editor :
         std::initializer_list<QWidget *>{m_encoding, m_separator, m_decimal, m_dates, m_header, m_again})
        editor->setEnabled(m_sound);
    if (!m_sound)
        return;
    if (m_encoding->findData(format.encoding) < 0)
        m_encoding->addItem(format.encoding, format.encoding);
    showChoice(m_encoding, format.encoding);
    if (m_separator->findData(int(format.separator)) < 0)
        m_separator->addItem(QString(QChar::fromLatin1(format.separator)), int(format.separator));
    showChoice(m_separator, int(format.separator));
    showChoice(m_decimal, int(format.decimalMark));
    showChoice(m_dates, int(format.dateOrder));
    const QSignalBlocker quiet(m_header);
    m_header->setMaximum(std::max(1000, int(format.headerLine)));
    m_header->setValue(int(format.headerLine));
    const Certainty certainties[] = {format.encodingCertainty, format.separatorCertainty, format.decimalMarkCertainty,
                                     format.dateOrderCertainty,
                                     draft().plan.overrides.headerLine ? Certainty::Given : Certainty::Found};
    for (int i = 0; i < 5; ++i) {
        m_certainties[i]->setText(importWords::label(certainties[i]));
        m_certainties[i]->setTone(importWords::toneOf(certainties[i]));
    }
}

void ImportFileStep::showSample()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(draft().format.columnNames());
    for (const QStringList &cells : draft().sample) {
        QList<QStandardItem *> items;
        for (const QString &cell : cells)
            items.append(new QStandardItem(cell));
        m_model->appendRow(items);
    }
    m_table->fitColumns();
}

void ImportFileStep::enter()
{
    m_path->setFocus();
}

QString ImportFileStep::obstacle() const
{
    if (m_looking)
        return tr("Looking at the file…");
    if (m_sound)
        return {};
    return draft().plan.path.isEmpty() ? tr("Choose a file.") : tr("Choose a file that can be read.");
}

} // namespace smarketing
