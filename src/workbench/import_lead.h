// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_run.h"
#include "smarketing/domain/lead.h"

namespace smarketing::imports {

/// Leads of one slice by their keys, so that a file's own duplicates are found before they are written.
class LeadKeyBook {
public:
    using Place = qsizetype;
    static constexpr Place Nowhere = -1;

    /// As the store matches.
    Place find(const importStore::LeadKeys &keys) const;
    void add(const importStore::LeadKeys &keys, Place place);
    /// Company and name as one key; empty unless both are there.
    static QString named(const importStore::LeadKeys &keys);

private:
    QMultiHash<QString, std::pair<importStore::LeadKeys, Place>> m_external;
    QHash<QString, Place> m_email;
    QHash<QString, Place> m_phone;
    QHash<QString, Place> m_named;
};

/// Turns rows into leads. What is not taken over as the file says is remarked on.
class LeadMaker {
public:
    explicit LeadMaker(ImportRun &run);

    /// What the names and dates of a row mean here.
    struct Meant {
        CampaignId campaign;
        ChannelId channel;
        PersonaId persona;
        PersonId owner;
        UnitId unit;
        Stage stage = Stage::Lead; ///< MQL at the most (R4)
        std::optional<Instant> createdAt;
    };
    /// Campaigns and channels are made where the plan says so and there is a transaction.
    Meant meant(Transaction *tx, const LeadRow &row);

    /// Puts what the row says in place of what is there; whether that changed anything.
    bool apply(const LeadRow &row, const Meant &meant, Lead &lead);
    Lead made(const LeadRow &row, const Meant &meant, Instant now);

private:
    Money priced(Money money) const;

    ImportRun &m_run;
};

} // namespace smarketing::imports
