// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/lead.h"

namespace smarketing::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

/// Reads page after page. `more` answers the next page and is called again until it answers none; `row` puts one item
/// into cells.
template <class Item>
Records paged(const QStringList &columns, qint64 limit, std::function<QList<Item>()> more,
              std::function<QVariantList(const Item &)> row)
{
    struct State {
        QList<Item> page;
        qsizetype at = 0;
        qint64 left = 0;
    };
    return {columns,
            [state = State{{}, 0, limit}, more = std::move(more), row = std::move(row)](QVariantList &cells) mutable {
                if (state.left-- <= 0)
                    return false;
                if (state.at == state.page.size()) {
                    state.page = more();
                    state.at = 0;
                    if (state.page.isEmpty())
                        return false;
                }
                cells = row(state.page.at(state.at++));
                return true;
            }};
}

QVariantList leadRow(const LeadSummary &lead)
{
    return {lead.id.value,
            lead.firstName,
            lead.lastName,
            lead.company,
            lead.email,
            lead.phone,
            lead.city,
            toText(lead.stage),
            lead.campaignName,
            lead.channelName,
            lead.personaName,
            lead.ownerName,
            lead.unitName,
            amountCell(lead.value),
            currencyCell(lead.value),
            cell(lead.createdAt),
            cell(lead.lastActivityAt),
            lead.openHandoff ? QVariant(toText(*lead.openHandoff)) : QVariant(),
            lead.rating > 0 ? QVariant(lead.rating) : QVariant()};
}

LeadFilter leadFilter(const Context &context)
{
    LeadFilter filter;
    filter.text = context.value(u"search"_s);
    for (const QString &name : context.values(u"stage"_s)) {
        const auto stage = fromText<Stage>(name);
        if (!stage)
            throw UsageError(u"there is no stage “%1”"_s.arg(name));
        filter.stages += *stage;
    }
    return filter;
}

Records leadRecords(Context &context, qint64 limit)
{
    const LeadFilter filter = leadFilter(context);
    const LeadSort order{LeadOrder::Added, false};
    auto more = [&context, filter, order, after = std::optional<LeadPageKey>(), ended = false]() mutable {
        if (ended)
            return QList<LeadSummary>();
        const LeadPage page =
            context.read([&](Reading &reading) { return leads::page(reading, filter, order, after, pageSize); });
        ended = !page.more;
        if (!page.rows.isEmpty())
            after = page.rows.constLast().key;
        return page.rows;
    };
    return paged<LeadSummary>({u"id"_s, u"first_name"_s, u"last_name"_s, u"company"_s, u"email"_s, u"phone"_s,
                               u"city"_s, u"stage"_s, u"campaign"_s, u"channel"_s, u"persona"_s, u"owner"_s, u"unit"_s,
                               u"value"_s, u"currency"_s, u"created"_s, u"last_activity"_s, u"handoff"_s, u"rating"_s},
                              limit, std::move(more), leadRow);
}

QVariantList handoffRow(const handoffs::InboxItem &item)
{
    const Handoff &handoff = item.handoff;
    return {handoff.id.value,
            handoff.lead.value,
            item.leadName,
            item.company,
            item.sender,
            item.receiver,
            item.campaign,
            item.persona,
            item.channel,
            toText(handoff.state),
            handoff.outcome ? QVariant(toText(*handoff.outcome)) : QVariant(),
            cell(handoff.sentAt),
            cell(handoff.feedbackDueAt),
            cell(handoff.acceptedAt),
            cell(handoff.closedAt),
            handoff.feedback.isValid(),
            handoff.note};
}

Records handoffRecords(Context &context, qint64 limit)
{
    auto more = [&context, after = HandoffId()]() mutable {
        const QList<handoffs::InboxItem> page =
            context.read([&](Reading &reading) { return handoffs::all(reading, after, pageSize); });
        if (!page.isEmpty())
            after = page.constLast().handoff.id;
        return page;
    };
    return paged<handoffs::InboxItem>({u"id"_s, u"lead"_s, u"name"_s, u"company"_s, u"sender"_s, u"receiver"_s,
                                       u"campaign"_s, u"persona"_s, u"channel"_s, u"state"_s, u"outcome"_s, u"sent"_s,
                                       u"feedback_due"_s, u"accepted"_s, u"closed"_s, u"has_feedback"_s, u"note"_s},
                                      limit, std::move(more), handoffRow);
}

QVariantList feedbackRow(const handoffs::FeedbackLine &line)
{
    return {line.feedback.id.value,
            line.feedback.handoff.value,
            line.lead.value,
            line.leadName,
            line.rep,
            line.sender,
            line.campaign,
            line.persona,
            line.channel,
            line.feedback.rating,
            toText(line.feedback.fit),
            line.salesPersona,
            line.feedback.comment,
            line.feedback.customerWords,
            cell(line.feedback.givenAt),
            line.answer ? QVariant(line.answer->text) : QVariant(),
            line.answeredBy};
}

Records feedbackRecords(Context &context, qint64 limit)
{
    handoffs::Filter filter;
    filter.unansweredOnly = context.has(u"unanswered"_s);
    auto more = [&context, filter, after = std::optional<handoffs::FeedbackKey>()]() mutable {
        const QList<handoffs::FeedbackLine> page =
            context.read([&](Reading &reading) { return handoffs::feedbackPage(reading, filter, after, pageSize); });
        if (!page.isEmpty())
            after = handoffs::keyOf(page.constLast());
        return page;
    };
    return paged<handoffs::FeedbackLine>({u"id"_s, u"handoff"_s, u"lead"_s, u"name"_s, u"rep"_s, u"sender"_s,
                                          u"campaign"_s, u"persona"_s, u"channel"_s, u"rating"_s, u"fit"_s,
                                          u"sales_persona"_s, u"comment"_s, u"customer_words"_s, u"given"_s,
                                          u"answer"_s, u"answered_by"_s},
                                         limit, std::move(more), feedbackRow);
}

Records campaignRecords(Context &context, qint64 limit)
{
    QList<QVariantList> rows;
    for (const campaigns::Summary &one : context.read(campaigns::summaries)) {
        if (rows.size() == limit)
            break;
        const Campaign &campaign = one.campaign;
        rows += {
            campaign.id.value,       campaign.name,         toText(campaign.state),       one.owner,
            cell(campaign.startsOn), cell(campaign.endsOn), amountCell(campaign.budget),  currencyCell(campaign.budget),
            one.leads.leads,         one.leads.accepted,    amountCell(one.costPerLead())};
    }
    return recordsOf({u"id"_s, u"name"_s, u"state"_s, u"owner"_s, u"starts"_s, u"ends"_s, u"budget"_s, u"currency"_s,
                      u"leads"_s, u"accepted"_s, u"cost_per_lead"_s},
                     rows);
}

} // namespace

Records recordsNamed(Context &context, const QString &name, qint64 limit)
{
    if (name == u"leads")
        return leadRecords(context, limit);
    if (name == u"handoffs")
        return handoffRecords(context, limit);
    if (name == u"feedback")
        return feedbackRecords(context, limit);
    if (name == u"campaigns")
        return campaignRecords(context, limit);
    throw UsageError(u"“%1” is none of leads, handoffs, feedback, campaigns"_s.arg(name));
}

} // namespace smarketing::cli
