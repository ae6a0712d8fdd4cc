// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/lead_query.h"
#include "smarketing/storage/database.h"

/// How lists of leads are read: a stream is one FROM and WHERE that an index gives in the wanted order, so that a page
/// is found by going straight to its first row. A filter may need several streams side by side, one for each of its
/// stages or campaigns.
namespace smarketing::leadStream {

struct Stream {
    QString from;
    QString where;
    QVariantList args;
    QString id = QStringLiteral("l.id"); ///< the id as the driving index knows it
    bool wordsDecide = false;            ///< how it is best read, so that a server has to plan it anew for them
};

/// Newest or oldest first, by the narrowest index the filter allows.
QList<Stream> byAge(const LeadFilter &filter, Engine engine);
Stream ofStage(const LeadFilter &filter, Stage stage, Engine engine);
/// By the index of Name, Company or LastActivity.
Stream alongOrder(const LeadFilter &filter, LeadOrder order, Engine engine);
Stream among(const QList<LeadId> &ids, Engine engine);
Stream only(const LeadFilter &filter, LeadId id, Engine engine);

/// Whether an index leads to the finds, so that there may be few of them among many leads.
bool isNarrow(const LeadFilter &filter);
/// A text without a single word in it, or stages that no zone has.
bool findsNothing(const LeadFilter &filter);

QString statement(const Stream &stream, const LeadSort &sort, bool continued, int limit);
QList<LeadSummary> read(Database &database, const Stream &stream, const LeadSort &sort,
                        const std::optional<LeadPageKey> &after, int limit);

} // namespace smarketing::leadStream
