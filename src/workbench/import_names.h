// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"
#include "smarketing/storage/database.h"
#include "smarketing/workbench/transaction.h"

#include <QHash>

namespace smarketing::imports {

/// Finds what the names in a file mean, whatever their case and accents; each is looked up once. An id that is none
/// where nothing has that name.
class ImportNames {
public:
    explicit ImportNames(Database &database);

    CampaignId campaign(const QString &name) const;
    ChannelId channel(const QString &name) const;
    PersonaId persona(const QString &name) const;
    PersonId person(const QString &loginOrName) const; ///< active ones
    UnitId unit(const QString &name) const;

    /// Made where there is none.
    CampaignId ensureCampaign(Transaction &tx, const QString &name);
    ChannelId ensureChannel(Transaction &tx, const QString &name);
    void add(const Person &person);

private:
    template <class IdType> struct Book {
        QHash<QString, IdType> byKey;
        mutable QHash<QString, IdType> byName; ///< as written in the file: folding is dear
        IdType find(const QString &name) const;
        void add(const QString &name, IdType id);
    };

    Database &m_database;
    Book<CampaignId> m_campaigns;
    Book<ChannelId> m_channels;
    Book<PersonaId> m_personas;
    Book<PersonId> m_people;
    Book<UnitId> m_units;
    QHash<ChannelId, bool> m_inactive;
};

} // namespace smarketing::imports
