// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/campaign_log_pane.h"

#include "dialogs/log_entry_dialog.h"
#include "parts/button.h"
#include "parts/date_edit.h"
#include "parts/empty_state.h"
#include "parts/field_error.h"
#include "parts/search_combo.h"
#include "parts/timeline.h"
#include "parts/timeline_model.h"
#include "smarketing/workbench/channel.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// A day other than today has no time of day that would mean anything: its noon.
std::optional<Instant> momentOf(std::optional<QDate> day)
{
    if (!day || *day == QDate::currentDate())
        return std::nullopt;
    return toInstant(day->startOfDay().addSecs(12 * 3600));
}

} // namespace

CampaignLogPane::CampaignLogPane(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_text(new QLineEdit),
      m_channel(new SearchCombo),
      m_day(new DateEdit),
      m_error(new FieldError(m_text)),
      m_adding(new QWidget),
      m_timeline(new Timeline),
      m_empty(new EmptyState(u"clipboard-list"_s, {}, {})),
      m_stack(new QStackedWidget)
{
    build();
    connect(m_text, &QLineEdit::returnPressed, this, &CampaignLogPane::add);
    connect(m_timeline, &Timeline::entryActivated, this, &CampaignLogPane::edit);
    connect(m_timeline, &QWidget::customContextMenuRequested, this, &CampaignLogPane::showMenu);
    connect(&session, &Session::actorChanged, this, &CampaignLogPane::permit);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"campaign_log"_s, u"channel"_s}))
            reload();
    });
    permit();
}

void CampaignLogPane::build()
{
    m_text->setObjectName(u"logText"_s);
    m_text->setPlaceholderText(tr("What was done? Enter adds it"));
    m_text->setAccessibleName(tr("What was done"));
    m_channel->setObjectName(u"logChannel"_s);
    m_channel->setPlaceholderText(tr("Channel"));
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setClearable(true);
    m_day->setObjectName(u"logDay"_s);
    m_day->setPlaceholder(tr("Today"));
    m_day->setAccessibleName(tr("Day"));
    auto *button = makeButton(u"addLog"_s, tr("Add"), u"plus"_s);
    connect(button, &QPushButton::clicked, this, &CampaignLogPane::add);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_text, 4);
    line->addWidget(button);
    auto *more = new QHBoxLayout;
    more->setSpacing(space::s);
    more->addWidget(m_channel, 2);
    more->addWidget(m_day, 1);
    more->addStretch(1);
    auto *adding = new QVBoxLayout(m_adding);
    adding->setContentsMargins(0, 0, 0, 0);
    adding->setSpacing(space::xs);
    adding->addLayout(line);
    adding->addWidget(m_error);
    adding->addLayout(more);
    m_timeline->setObjectName(u"logTimeline"_s);
    m_timeline->setAccessibleName(tr("Campaign log"));
    m_timeline->setSelectionMode(QAbstractItemView::SingleSelection);
    m_timeline->setContextMenuPolicy(Qt::CustomContextMenu);
    m_timeline->installEventFilter(this);
    m_stack->addWidget(m_timeline);
    m_empty->setStandsForList();
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, space::m, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_adding);
    column->addWidget(m_stack, 1);
}

void CampaignLogPane::permit()
{
    const bool edits = may(session().actor(), Action::EditCampaign);
    m_adding->setVisible(edits);
    m_empty->setTexts(u"clipboard-list"_s, tr("Nothing logged yet"),
                      edits ? tr("Write above what was done, several times a day. Sales reads it here.")
                            : tr("Marketing writes here what it does for the campaign."));
}

void CampaignLogPane::setCampaign(CampaignId id)
{
    m_id = id;
    m_lines.clear();
    fill();
    reload();
}

void CampaignLogPane::reload()
{
    if (!m_id)
        return;
    read(
        m_reading,
        [id = m_id](Reading &reading) { return std::pair(campaigns::log(reading, id), channels::all(reading, false)); },
        [this](const std::pair<QList<campaigns::LogLine>, QList<Channel>> &loaded) {
            std::tie(m_lines, m_channels) = loaded;
            fill();
        });
}

void CampaignLogPane::fill()
{
    QList<SearchItem> items;
    for (const Channel &channel : std::as_const(m_channels))
        items +=
            SearchItem{QString::number(channel.id.value), channel.name, words::label(channel.place), u"globe"_s, {}};
    m_channel->setItems(items);
    QList<TimelineEntry> entries;
    for (const campaigns::LogLine &line : std::as_const(m_lines))
        entries += TimelineEntry{QString::number(line.entry.id.value),
                                 toDateTime(line.entry.at).toLocalTime(),
                                 u"megaphone"_s,
                                 Tone::Marketing,
                                 line.channel.isEmpty() ? tr("Done") : line.channel,
                                 line.entry.text,
                                 line.person};
    m_timeline->setEntries(entries);
    m_stack->setCurrentIndex(entries.isEmpty() ? 1 : 0);
}

void CampaignLogPane::add()
{
    const QString text = m_text->text();
    const ChannelId channel(m_channel->currentKey().toLongLong());
    m_error->clearMessage();
    write(
        u"add-campaign-log"_s,
        [id = m_id, text, channel, at = momentOf(m_day->date())](Transaction &tx) {
            return campaigns::addLog(tx, id, text, channel, at);
        },
        [this, text](CampaignLogId) {
            // Somebody quick has begun the next one.
            if (m_text->text() == text)
                m_text->clear();
            reload();
        },
        [this](const Error &error) {
            if (!dynamic_cast<const Refused *>(&error))
                return false;
            m_error->setMessage(words::errorText(error));
            return true;
        });
}

void CampaignLogPane::edit(const QString &key)
{
    const auto line = std::ranges::find(m_lines, CampaignLogId(key.toLongLong()),
                                        [](const campaigns::LogLine &one) { return one.entry.id; });
    if (line == m_lines.end() || !may(session().actor(), Action::EditCampaign))
        return;
    auto *dialog = new LogEntryDialog(line->entry, m_channels, this);
    connect(dialog, &LogEntryDialog::entryGiven, this,
            [this, dialog, before = line->entry] { change(dialog, before, dialog->entry()); });
    dialog->open();
}

void CampaignLogPane::change(const QPointer<LogEntryDialog> &dialog, const CampaignLogEntry &before,
                             const CampaignLogEntry &entry)
{
    write(
        u"change-campaign-log"_s, [entry](Transaction &tx) { campaigns::changeLog(tx, entry); },
        [this, dialog, before, entry] {
            if (dialog)
                dialog->accept();
            // What somebody else changed meanwhile is not to be taken back with it.
            std::function<void()> undo;
            if (entry.rowVersion == before.rowVersion)
                undo = [this, before] { undoChange(before, before.rowVersion + 1); };
            tell(tr("Changed the entry."), undo);
            reload();
        },
        [this, dialog, before, entry](const Error &error) {
            if (dialog && dynamic_cast<const Conflict *>(&error))
                settle(dialog, before, entry);
            else if (dialog)
                dialog->refuse(error);
            return !dialog.isNull();
        });
}

void CampaignLogPane::settle(const QPointer<LogEntryDialog> &dialog, const CampaignLogEntry &before,
                             const CampaignLogEntry &mine)
{
    read(
        m_settling, [id = m_id](Reading &reading) { return campaigns::log(reading, id); },
        [this, dialog, before, mine](const QList<campaigns::LogLine> &lines) {
            const auto theirs = std::ranges::find(lines, mine.id, [](const auto &line) { return line.entry.id; });
            if (!dialog)
                return;
            if (theirs == lines.end())
                return dialog->refuse(NotFound(u"campaign_log"_s, mine.id.value));
            chooseVersions<CampaignLogEntry>(
                dialog, before.text, dialog->fields(), before, mine, theirs->entry,
                [this, dialog, before](const CampaignLogEntry &merged) { change(dialog, before, merged); });
        });
}

void CampaignLogPane::undoChange(const CampaignLogEntry &before, qint64 rowVersion)
{
    CampaignLogEntry entry = before;
    entry.rowVersion = rowVersion;
    write(
        u"change-campaign-log"_s, [entry](Transaction &tx) { campaigns::changeLog(tx, entry); }, [this] { reload(); });
}

void CampaignLogPane::removeCurrent()
{
    const TimelineEntry *entry =
        static_cast<const TimelineModel *>(m_timeline->model())->entry(m_timeline->currentIndex());
    if (!entry || !may(session().actor(), Action::EditCampaign))
        return;
    const CampaignLogId id(entry->key.toLongLong());
    write(
        u"remove-campaign-log"_s, [id](Transaction &tx) { campaigns::removeLog(tx, id); },
        [this, id] {
            tell(tr("Deleted the entry."), [this, id] {
                write(
                    u"restore-campaign-log"_s, [id](Transaction &tx) { campaigns::restoreLog(tx, id); },
                    [this] { reload(); });
            });
            reload();
        });
}

bool CampaignLogPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

void CampaignLogPane::showMenu(const QPoint &at)
{
    const TimelineEntry *entry =
        static_cast<const TimelineModel *>(m_timeline->model())->entry(m_timeline->indexAt(at));
    if (!entry || !may(session().actor(), Action::EditCampaign))
        return;
    m_timeline->setCurrentIndex(m_timeline->indexAt(at));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"pencil"_s), tr("Edit…"), this, [this, key = entry->key] { edit(key); });
    menu->addAction(icon(u"trash"_s), tr("Delete"), this, &CampaignLogPane::removeCurrent);
    menu->popup(m_timeline->viewport()->mapToGlobal(at));
}

} // namespace smarketing
