// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/past_meetings_pane.h"

#include "minutes_files.h"
#include "parts/button.h"
#include "parts/empty_state.h"
#include "parts/table_view.h"
#include "smarketing/workbench/minutes.h"
#include "smarketing/workbench/setting.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QFileDialog>
#include <QSplitter>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

PastMeetingsPane::PastMeetingsPane(Session &session, QWidget *parent)
    : Pane(session, parent), m_model(new PastMeetingModel(this)), m_table(new TableView), m_minutes(new QTextBrowser)
{
    setObjectName(u"pastMeetingsPane"_s);
    build();
    connect(m_table, &TableView::rowSelectionChanged, this, &PastMeetingsPane::showMinutes);
    reload();
}

QAction *PastMeetingsPane::makeAction(const QString &name, const QString &iconName, const QString &text,
                                      void (PastMeetingsPane::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, run);
    m_exports += action;
    return action;
}

void PastMeetingsPane::build()
{
    m_table->setObjectName(u"pastMeetings"_s);
    m_table->setAccessibleName(tr("Past meetings"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setColumnKind(PastMeetingModel::Day, ColumnKind::Date);
    for (const int column : {PastMeetingModel::Present, PastMeetingModel::Discussed, PastMeetingModel::Decisions})
        m_table->setColumnKind(column, ColumnKind::Number);
    m_table->setColumnWidth(PastMeetingModel::Actions, 96);
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"pastMeetings"_s);
    m_table->setEmptyState(new EmptyState(u"history"_s, tr("No meeting is over yet"),
                                          tr("The minutes of every meeting are found here once it is closed.")));
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setOpenLinks(false);
    m_minutes->setTabChangesFocus(true);
    m_minutes->document()->setDocumentMargin(space::l);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(
        makeActionButton(makeAction(u"minutesPdf"_s, u"file-text"_s, tr("PDF…"), &PastMeetingsPane::askPdf)));
    buttons->addWidget(
        makeActionButton(makeAction(u"minutesMarkdown"_s, u"file"_s, tr("Markdown…"), &PastMeetingsPane::askMarkdown)));
    buttons->addWidget(
        makeActionButton(makeAction(u"minutesMail"_s, u"mail"_s, tr("E-mail"), &PastMeetingsPane::mail)));
    buttons->addStretch(1);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(space::s);
    rightColumn->addLayout(buttons);
    rightColumn->addWidget(m_minutes, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::l);
    splitter->addWidget(m_table);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({300, 400});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_table);
}

void PastMeetingsPane::whenChanged(const Changes &changes)
{
    if (changes.touchesAny({u"meeting"_s, u"action_item"_s}))
        reload();
}

void PastMeetingsPane::reload()
{
    read(
        m_reading, [](Reading &reading) { return std::pair(meetings::past(reading), settings::timeZone(reading)); },
        [this](const std::pair<QList<meetings::PastMeeting>, QTimeZone> &answer) {
            const MeetingId chosen = m_wanted ? m_wanted : m_shown;
            m_model->setMeetings(answer.first, answer.second);
            m_loaded = true;
            m_wanted = {};
            if (m_model->rowCount() > 0)
                m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
        });
}

void PastMeetingsPane::select(MeetingId meeting)
{
    m_wanted = meeting;
    if (const int row = m_model->rowOf(meeting); row >= 0) {
        m_table->selectRow(row);
        m_wanted = {};
    } else {
        reload();
    }
}

void PastMeetingsPane::showMinutes()
{
    const MeetingId id = m_model->idAt(m_table->selectedRows().value(0, -1));
    for (QAction *action : std::as_const(m_exports))
        action->setEnabled(id.isValid());
    if (!id)
        return;
    read(
        m_recordRead, [id](Reading &reading) { return meetings::record(reading, id); },
        [this, id](const meetings::Board &record) {
            m_record = record;
            m_shown = id;
            m_minutes->setMarkdown(minutes::markdown(record));
        });
}

void PastMeetingsPane::askPdf()
{
    ask(u"pdf"_s);
}

void PastMeetingsPane::askMarkdown()
{
    ask(u"md"_s);
}

void PastMeetingsPane::ask(const QString &suffix)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the minutes"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix == u"pdf" ? tr("PDF (*.pdf)") : tr("Markdown (*.md)"));
    dialog->selectFile(minutes::title(m_record) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &PastMeetingsPane::saveMinutes);
    dialog->open();
}

void PastMeetingsPane::saveMinutes(const QString &path)
{
    const QString markdown = minutes::markdown(m_record);
    const QString problem = path.endsWith(u".pdf"_s, Qt::CaseInsensitive)
                                ? writeMinutesPdf(markdown, minutes::title(m_record), path)
                                : writeWhole(markdown.toUtf8(), path);
    if (problem.isEmpty())
        tell(tr("The minutes are in %1.").arg(path));
    else
        Q_EMIT messageRaised({Message::Kind::Error, tr("%1 cannot be written: %2").arg(path, problem), {}});
}

void PastMeetingsPane::mail()
{
    if (!openMail(minutes::addresses(m_record), minutes::title(m_record), minutes::plainText(m_record)))
        Q_EMIT messageRaised({Message::Kind::Error, tr("No mail program is set up on this computer."), {}});
}

} // namespace smarketing
