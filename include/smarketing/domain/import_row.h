// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/import.h"
#include "smarketing/domain/money.h"
#include "smarketing/domain/time.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace smarketing {

/// Rows as a file states them, one struct a kind, before anything is matched with what the workspace holds.
/// Names of campaigns, channels, personas, people and units are the file's own words. An empty text means that the
/// file does not say. Texts are trimmed and free of invisible characters. `line` is the physical line (from 1) on
/// which the row begins. A Money without currency takes the workspace's.
struct LeadRow {
    qint64 line = 0;
    QString externalId; ///< the file's own id of the lead
    QString firstName;
    QString lastName;
    QString fullName; ///< joined from first and last, or they are split from it
    QString email;    ///< checked and in lower case
    QString phone;    ///< as written
    QString phoneKey; ///< digits with the leading plus kept: for comparison
    QString company;
    QString jobTitle;
    QString city;
    QString country;
    QString channel;
    QString campaign;
    QString persona;
    std::optional<Money> value;
    QString note;
    std::optional<Instant> createdAt;
    QString stage; ///< lead, mql, sal, sql, opportunity, customer, recycled, disqualified, lost
    QString owner; ///< login or name
    QString unit;
    QString touchpoint; ///< free text: what happened
};

/// One day (or the first day of a longer period) of one campaign and channel.
struct ReachRow {
    qint64 line = 0;
    QDate day;
    QString campaign;
    QString channel;
    std::optional<qint64> impressions;
    std::optional<qint64> reach;
    std::optional<qint64> clicks;
    std::optional<Money> cost;
    std::optional<qint64> leads; ///< the platform's own count: shown, never stored as ours
};

struct CampaignRow {
    qint64 line = 0;
    QString name;
    QString objective;
    QString channel;
    QString persona;
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::optional<Money> budget;
    QString owner;
    QString state; ///< idea, proposed, agreed, running, finished, cancelled
};

/// What became of a lead that was handed over. At least one of the three keys is there.
struct OutcomeRow {
    qint64 line = 0;
    QString leadExternalId;
    QString email;
    QString phone;
    QString phoneKey;
    QString sender;
    QString receiver;
    QString outcome; ///< won, lost, recycled, declined; never empty
    std::optional<Instant> handedAt;
    std::optional<Instant> decidedAt;
    std::optional<Money> value;
    std::optional<int> rating; ///< 1–5
    QString fit;               ///< yes, partly, no
    QStringList reasons;
    QString comment;
    QString retagPersona;
    QString campaign;
};

/// What is wrong with one cell, or with a whole row (then `column` and `field` are empty).
/// `reason` is a stable key; `value` the cell's text, shortened. The keys:
/// too-few-cells, too-many-cells, unclosed-quote, stray-quote, field-too-long, row-too-long, too-many-columns,
/// nul-bytes, broken-text, missing, no-key, bad-number, not-whole, negative, too-large, bad-money, bad-date,
/// bad-email, bad-phone, bad-choice, out-of-range.
struct RowProblem {
    qint64 line = 0;
    QString column;
    QString field;
    QString reason;
    QString value;
    bool blocks = true; ///< false: worth a remark, but the row goes in

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

} // namespace smarketing
