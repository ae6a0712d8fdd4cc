// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_item.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/agenda.h"
#include "smarketing/storage/meeting.h"

namespace smarketing {

using namespace Qt::StringLiterals;

bool isRunningItem(Database &database, AgendaItemId id)
{
    const auto item = agendaStore::find(database, id);
    const auto meeting = item ? meetingStore::find(database, item->meeting) : std::nullopt;
    return meeting && meeting->state == MeetingState::Running;
}

void requireRunningItem(Database &database, AgendaItemId id)
{
    if (!agendaStore::find(database, id))
        throw Refused(19, u"agenda-item-needed"_s, u"item"_s);
    if (!isRunningItem(database, id))
        throw Refused(19, u"not-running"_s);
}

QString requiredText(const QString &text)
{
    if (!isRealText(text))
        throw Refused(19, u"text-needed"_s, u"text"_s);
    return cleaned(text);
}

} // namespace smarketing
