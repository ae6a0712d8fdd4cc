// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox_model.h"

#include "parts/table_columns.h"
#include "style/colors.h"

#include "smarketing/workbench/words.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct InboxTexts {
    Q_DECLARE_TR_FUNCTIONS(smarketing::InboxModel)
};

DueLook stateLook(const Handoff &handoff)
{
    if (handoff.state == HandoffState::Waiting)
        return {InboxTexts::tr("To accept"), int(Tone::Shared), u"inbox"_s};
    if (handoff.state == HandoffState::Accepted && handoff.owesFeedback())
        return {InboxTexts::tr("Feedback due"), int(Tone::Sales), u"star"_s};
    return {InboxTexts::tr("Working"), int(Tone::Neutral), u"handshake"_s};
}

} // namespace

DueLook dueLook(const Handoff &handoff, Instant now, Instant soonUntil)
{
    if (!handoff.owesFeedback() || !handoff.isOpen())
        return {InboxTexts::tr("Given"), int(Tone::Success), u"check"_s};
    const QString when = relativeTime(toDateTime(handoff.feedbackDueAt).toLocalTime(), toDateTime(now).toLocalTime());
    if (handoff.isOverdue(now))
        return {InboxTexts::tr("Overdue: %1").arg(when), int(Tone::Error), u"triangle-alert"_s};
    if (handoff.feedbackDueAt <= soonUntil)
        return {when, int(Tone::Warning), u"hourglass"_s};
    return {when, int(Tone::Neutral), u"clock"_s};
}

void InboxModel::setInbox(const handoffs::Inbox &inbox, Instant now)
{
    m_all = inbox.waiting + inbox.feedbackDue + inbox.working;
    m_now = now;
    m_dayEnds = inbox.dayEnds;
    m_soonUntil = inbox.soonUntil;
    m_quietSince = inbox.quietSince;
    rearrange();
}

void InboxModel::setNow(Instant now)
{
    m_now = now;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Due), index(int(m_shown.size()) - 1, Due));
}

void InboxModel::setShow(Show show)
{
    m_show = show;
    rearrange();
}

const handoffs::InboxItem *InboxModel::item(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int InboxModel::rowOf(HandoffId id) const
{
    const auto found = std::ranges::find_if(m_shown, [id](const auto &item) { return item.handoff.id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int InboxModel::count(Show show) const
{
    return int(std::ranges::count_if(m_all, [&](const auto &item) { return belongsTo(item, show); }));
}

bool InboxModel::belongsTo(const handoffs::InboxItem &item, Show show) const
{
    const Handoff &handoff = item.handoff;
    const bool rated = handoff.state == HandoffState::Accepted && !handoff.owesFeedback();
    switch (show) {
    case Show::All:
        return true;
    case Show::Overdue:
        return handoff.isOverdue(m_now);
    case Show::Soon: {
        const auto soon = [this](Instant due) { return due >= m_now && due <= m_soonUntil; };
        return handoff.isOpen() && ((handoff.owesFeedback() && soon(handoff.feedbackDueAt)) ||
                                    (!handoff.firstTouchAt && soon(handoff.touchDueAt)));
    }
    case Show::DueToday:
        return handoff.owesFeedback() && handoff.feedbackDueAt >= m_now && handoff.feedbackDueAt < m_dayEnds;
    case Show::Waiting:
        return handoff.state == HandoffState::Waiting;
    case Show::FeedbackDue:
        return handoff.state == HandoffState::Accepted && handoff.owesFeedback();
    case Show::Working:
        return rated;
    case Show::Quiet:
        return rated && item.lastActivityAt < m_quietSince;
    }
    return true;
}

void InboxModel::rearrange()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown),
                         [this](const auto &item) { return belongsTo(item, m_show); });
    const auto due = [](const handoffs::InboxItem &item) {
        return std::tuple(!item.handoff.owesFeedback(), item.handoff.feedbackDueAt, item.handoff.id);
    };
    QCollator collator;
    std::ranges::stable_sort(m_shown, [&](const auto &a, const auto &b) {
        const auto &first = m_order == Qt::AscendingOrder ? a : b;
        const auto &second = m_order == Qt::AscendingOrder ? b : a;
        if (m_sortColumn == Due)
            return due(first) < due(second);
        if (m_sortColumn == Received)
            return first.handoff.sentAt < second.handoff.sentAt;
        return collator.compare(display(first, m_sortColumn).toString(), display(second, m_sortColumn).toString()) < 0;
    });
    endResetModel();
}

void InboxModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::clamp(column, 0, ColumnCount - 1);
    m_order = order;
    rearrange();
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InboxModel::display(const handoffs::InboxItem &item, int column) const
{
    switch (column) {
    case Due:
        return dueLook(item.handoff, m_now, m_soonUntil).text;
    case Lead:
        return item.leadName;
    case Company:
        return item.company;
    case State:
        return stateLook(item.handoff).text;
    case City:
        return item.city;
    case Campaign:
        return item.campaign;
    case Persona:
        return item.persona;
    case Sender:
        return item.sender;
    case Received:
        return toDateTime(item.handoff.sentAt);
    case Rating:
        return item.handoff.rating;
    case Receiver:
        return item.receiver;
    default:
        return {};
    }
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    const handoffs::InboxItem *item = this->item(index.row());
    if (!item)
        return {};
    const bool isPill = index.column() == Due || index.column() == State;
    const DueLook look = index.column() == Due ? dueLook(item->handoff, m_now, m_soonUntil) : stateLook(item->handoff);
    switch (role) {
    case Qt::DisplayRole:
        return display(*item, index.column());
    case role::tone:
        return isPill ? QVariant(look.tone) : QVariant();
    case role::icon:
        return isPill ? QVariant(look.icon) : QVariant();
    case role::strong:
        return index.column() == Lead && item->handoff.state == HandoffState::Waiting;
    case Qt::ToolTipRole:
        return index.column() == Due && item->handoff.owesFeedback()
                   ? QVariant(InboxTexts::tr("Feedback due %1")
                                  .arg(QLocale().toString(toDateTime(item->handoff.feedbackDueAt).toLocalTime(),
                                                          QLocale::ShortFormat)))
                   : QVariant();
    default:
        return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Due"),     tr("Lead"), tr("Company"),  tr("State"),  tr("City"),     tr("Campaign"),
                              tr("Persona"), tr("From"), tr("Received"), tr("Rating"), tr("Sales rep")};
    return titles[section];
}

} // namespace smarketing
