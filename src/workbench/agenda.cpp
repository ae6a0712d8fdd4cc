// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/agenda.h"

#include "agenda_fill.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/meeting.h"

namespace smarketing::agenda {

using namespace Qt::StringLiterals;

namespace {

AgendaItem found(Database &database, AgendaItemId id)
{
    auto item = agendaStore::find(database, id);
    if (!item)
        throw NotFound(u"agenda_item"_s, id.value);
    return *item;
}

Meeting openMeeting(Database &database, MeetingId id)
{
    const auto meeting = meetingStore::find(database, id);
    if (!meeting)
        throw NotFound(u"meeting"_s, id.value);
    if (meeting->isOver())
        throw Refused(18, u"meeting-closed"_s);
    return *meeting;
}

void requireTitle(const QString &title)
{
    if (!isRealText(title))
        throw Refused(18, u"title-needed"_s, u"title"_s);
}

void requireManual(const AgendaItem &item)
{
    if (item.source != AgendaSource::Manual)
        throw Refused(18, u"from-data"_s);
}

QList<AgendaItem> section(Database &database, MeetingId meeting, AgendaSection section)
{
    QList<AgendaItem> items = agendaStore::items(database, meeting);
    items.removeIf([section](const AgendaItem &item) { return item.section != section; });
    return items;
}

} // namespace

AgendaItemId add(Transaction &tx, MeetingId meeting, AgendaSection where, const QString &title, const QString &detail)
{
    require(tx.actor, Action::EditAgenda);
    openMeeting(tx.database, meeting);
    requireTitle(title);
    AgendaItem item;
    item.meeting = meeting;
    item.section = where;
    item.title = cleaned(title).simplified();
    item.detail = cleaned(detail);
    item.addedBy = tx.actor.id;
    item.raisedAt = tx.now;
    const QList<AgendaItem> there = section(tx.database, meeting, where);
    item.position = there.isEmpty() ? 0 : there.constLast().position + 1;
    return agendaStore::insert(tx.database, item);
}

void change(Transaction &tx, const AgendaItem &changed)
{
    require(tx.actor, Action::EditAgenda);
    AgendaItem item = found(tx.database, changed.id);
    openMeeting(tx.database, item.meeting);
    requireManual(item);
    requireTitle(changed.title);
    item.title = cleaned(changed.title).simplified();
    item.detail = cleaned(changed.detail);
    item.rowVersion = changed.rowVersion;
    agendaStore::updateText(tx.database, item);
}

void remove(Transaction &tx, AgendaItemId id)
{
    require(tx.actor, Action::EditAgenda);
    const AgendaItem item = found(tx.database, id);
    const Meeting meeting = openMeeting(tx.database, item.meeting);
    requireManual(item);
    if (meeting.currentItem == id)
        throw Refused(19, u"in-use"_s);
    agendaStore::remove(tx.database, id, tx.now);
}

void restore(Transaction &tx, AgendaItemId id)
{
    require(tx.actor, Action::EditAgenda);
    openMeeting(tx.database, found(tx.database, id).meeting);
    agendaStore::remove(tx.database, id, std::nullopt);
}

Place move(Transaction &tx, AgendaItemId id, const Place &to)
{
    require(tx.actor, Action::EditAgenda);
    const AgendaItem item = found(tx.database, id);
    openMeeting(tx.database, item.meeting);
    const QList<AgendaItem> from = section(tx.database, item.meeting, item.section);
    const Place before{item.section, int(std::ranges::find(from, id, &AgendaItem::id) - from.begin())};
    QList<AgendaItem> there = section(tx.database, item.meeting, to.section);
    there.removeIf([id](const AgendaItem &other) { return other.id == id; });
    there.insert(std::clamp<qsizetype>(to.row, 0, there.size()), item);
    for (int position = 0; position < there.size(); ++position) {
        const AgendaItem &one = there.at(position);
        if (one.id == id || one.position != position)
            agendaStore::place(tx.database, one.id, to.section, position, one.placed || one.id == id);
    }
    return before;
}

AgendaState setState(Transaction &tx, AgendaItemId id, AgendaState state)
{
    require(tx.actor, Action::RunMeeting);
    const AgendaItem item = found(tx.database, id);
    if (openMeeting(tx.database, item.meeting).state != MeetingState::Running)
        throw Refused(18, u"not-running"_s);
    if (item.state != state)
        agendaStore::setState(tx.database, id, state);
    return item.state;
}

void setNotes(Transaction &tx, AgendaItemId id, const QString &before, const QString &after)
{
    require(tx.actor, Action::EditAgenda);
    openMeeting(tx.database, found(tx.database, id).meeting);
    agendaStore::setNotes(tx.database, id, before, cleaned(after));
}

std::optional<AgendaItem> find(Reading &reading, AgendaItemId item)
{
    return agendaStore::find(reading.database, item);
}

std::optional<Whereabouts> whereNow(Reading &reading, AgendaItemId id)
{
    for (AgendaItemId next = id; next; next = agendaStore::carriedTo(reading.database, id))
        id = next;
    const auto item = agendaStore::find(reading.database, id);
    const auto meeting = item ? meetingStore::find(reading.database, item->meeting) : std::nullopt;
    if (!meeting)
        return std::nullopt;
    return Whereabouts{*item, meeting->isOver()};
}

QList<OwedLead> owed(Reading &reading, AgendaItemId item)
{
    return agendaStore::owed(reading.database, item);
}

void fill(Transaction &tx, MeetingId id)
{
    require(tx.actor, Action::EditAgenda);
    const Meeting meeting = openMeeting(tx.database, id);
    if (meeting.state != MeetingState::Planned)
        throw Refused(18, u"running"_s);
    agendaFill::apply(tx, agendaFill::plan(tx, meeting));
}

bool needsFilling(Reading &reading, MeetingId id)
{
    const auto meeting = meetingStore::find(reading.database, id);
    return meeting && meeting->state == MeetingState::Planned && !agendaFill::plan(reading, *meeting).isEmpty();
}

} // namespace smarketing::agenda
