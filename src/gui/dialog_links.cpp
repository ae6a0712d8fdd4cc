// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_links.h"

#include "dialogs/activity_dialog.h"
#include "dialogs/deal_dialog.h"
#include "dialogs/feedback_dialog.h"
#include "dialogs/handoff_dialog.h"
#include "dialogs/reassign_dialog.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

template <class IdType> QList<IdType> ids(const QVariant &value)
{
    QList<IdType> result;
    for (const QVariant &one : value.toList())
        result += IdType(one.toLongLong());
    return result;
}

} // namespace

bool openLinkedDialog(const Link &link, Session &session, QWidget *parent,
                      const std::function<void(const Message &)> &tell)
{
    const QVariantMap &given = link.arguments;
    const auto relay = [&](auto *dialog) {
        using Dialog = std::remove_pointer_t<decltype(dialog)>;
        QObject::connect(dialog, &Dialog::messageRaised, parent, tell);
    };
    if (link.page == u"hand-over")
        relay(HandoffDialog::open(session, parent, ids<LeadId>(given.value(u"leads"_s))));
    else if (link.page == u"log-activity")
        relay(ActivityDialog::open(
            session, parent, LeadId(given.value(u"lead"_s).toLongLong()),
            fromText<ActivityKind>(given.value(u"kind"_s).toString()).value_or(ActivityKind::Call)));
    else if (link.page == u"deal")
        relay(DealDialog::open(session, parent, LeadId(given.value(u"lead"_s).toLongLong()),
                               DealId(given.value(u"deal"_s).toLongLong())));
    else if (link.page == u"reassign")
        relay(ReassignDialog::open(session, parent, ids<HandoffId>(given.value(u"handoffs"_s))));
    else if (link.page == u"rate")
        FeedbackDialog::open(session, parent, ids<HandoffId>(given.value(u"handoffs"_s)),
                             FeedbackDialog::Purpose::Rate);
    else
        return false;
    return true;
}

} // namespace smarketing
