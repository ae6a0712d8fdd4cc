// SPDX-License-Identifier: GPL-3.0-or-later
#include "preset_table.h"

#include "general_preset.h"
#include "smarketing/exchange/number.h"
#include "smarketing/exchange/text.h"

#include <QSet>

namespace smarketing {

using enum Field;

namespace {

PresetTable hubspotContacts()
{
    return {u"hubspot-contacts",
            u"HubSpot contacts",
            u"record id*;lifecycle stage|lead status|contact owner|create date|original source|associated company",
            {{ImportKind::Leads,
              {{ExternalId, u"record id*"},
               {FirstName, u"first name"},
               {LastName, u"last name"},
               {Email, u"email"},
               {Phone, u"phone number|mobile phone number"},
               {Company, u"company name|associated company*"},
               {JobTitle, u"job title"},
               {City, u"city"},
               {Country, u"country region"},
               {Channel, u"original source|original traffic source|original source type"},
               {Campaign, u"original source drill down 1|original traffic source drill down 1"},
               {Persona, u"persona"},
               {CreatedAt, u"create date"},
               {Stage, u"lifecycle stage"},
               {Owner, u"contact owner"},
               {Touchpoint, u"recent conversion|first conversion"}},
              {}}}};
}

PresetTable salesforceLeads()
{
    return {u"salesforce-leads",
            u"Salesforce leads report",
            u"lead owner;company account|lead source|lead status|rating",
            {{ImportKind::Leads,
              {{ExternalId, u"lead id"},
               {FirstName, u"first name"},
               {LastName, u"last name"},
               {FullName, u"lead name|name"},
               {Email, u"email"},
               {Phone, u"phone|mobile"},
               {Company, u"company account|company"},
               {JobTitle, u"title"},
               {City, u"city"},
               {Country, u"country"},
               {Channel, u"lead source"},
               {Campaign, u"campaign|campaign name|most recent campaign"},
               {CreatedAt, u"create date|created date"},
               {Owner, u"lead owner"}},
              {}}}};
}

PresetTable metaLeads()
{
    return {u"meta-leads",
            u"Meta lead form",
            u"created time;form id|form name;ad id|adset id|is organic|platform",
            {{ImportKind::Leads,
              {{ExternalId, u"id"},
               {FullName, u"full name|pelna nazwa|imie i nazwisko|fullstandigt namn"},
               {FirstName, u"first name"},
               {LastName, u"last name"},
               {Email, u"email|work email"},
               {Phone, u"phone number|work phone number|phone"},
               {Company, u"company name"},
               {JobTitle, u"job title"},
               {City, u"city"},
               {Country, u"country"},
               {Channel, u"platform"},
               {Campaign, u"campaign name"},
               {CreatedAt, u"created time"},
               {Touchpoint, u"form name"}},
              {{Channel, u"Meta"}}}}};
}

PresetTable metaAds()
{
    return {u"meta-ads",
            u"Meta Ads Manager",
            u"reporting starts|poczatek raportowania|rapporteringsstart|rapporteringen startar;campaign name|nazwa "
            u"kampanii|"
            "kampanjnamn|impressions|wyswietlenia|exponeringar",
            {{ImportKind::Reach,
              {{Day, u"day|dzien|dag|reporting starts|poczatek raportowania|rapporteringsstart|rapporteringen startar"},
               {Campaign, u"campaign name|nazwa kampanii|kampanjnamn"},
               {Impressions, u"impressions|wyswietlenia|exponeringar"},
               {Field::Reach, u"reach|zasieg|rackvidd"},
               {Clicks, u"link clicks|clicks all|klikniecia linku|klikniecia linkow|lankklick|klick alla"},
               {Cost, u"amount spent|wydana kwota|spenderat belopp"},
               {Currency, u"currency|waluta|valuta"},
               {Field::Leads, u"leads|kontakty|potentiella kunder"}},
              {{Channel, u"Meta"}}},
             {ImportKind::Campaigns,
              {{Name, u"campaign name|nazwa kampanii|kampanjnamn"},
               {Objective, u"objective|cel|mal"},
               {Start, u"starts|reporting starts|poczatek raportowania|rapporteringsstart"},
               {End, u"ends"},
               {Budget, u"campaign budget|budget"},
               {State, u"campaign delivery|delivery"}},
              {{Channel, u"Meta"}}}}};
}

PresetTable googleAds()
{
    return {u"google-ads",
            u"Google Ads campaign report",
            u"campaign|kampania|kampanj;campaign status|stan kampanii|kampanjstatus|impr|wysw|visn|avg cpc|currency "
            u"code|kod "
            "waluty|valutakod;clicks|klikniecia|klick|cost|koszt|kostnad",
            {{ImportKind::Reach,
              {{Day, u"day|dzien|dag"},
               {Campaign, u"campaign|kampania|kampanj"},
               {Impressions, u"impr|impressions|wysw|wyswietlenia|visn|visningar"},
               {Clicks, u"clicks|klikniecia|klick"},
               {Cost, u"cost|koszt|kostnad"},
               {Currency, u"currency code|currency|kod waluty|waluta|valutakod|valuta"},
               {Field::Leads, u"conversions|konwersje|konverteringar|konv"}},
              {{Channel, u"Google Ads"}}},
             {ImportKind::Campaigns,
              {{Name, u"campaign|kampania|kampanj"},
               {Objective, u"campaign type|typ kampanii|kampanjtyp"},
               {Start, u"start date|campaign start date|data rozpoczecia|startdatum"},
               {End, u"end date|campaign end date|data zakonczenia|slutdatum"},
               {Budget, u"budget|budzet"},
               {Currency, u"currency code|currency|kod waluty|waluta|valutakod|valuta"},
               {State, u"campaign status|stan kampanii|kampanjstatus"}},
              {{Channel, u"Google Ads"}}}}};
}

PresetTable linkedinAds()
{
    return {u"linkedin-ads",
            u"LinkedIn Ads",
            u"campaign name;campaign group name|campaign group id|start date in utc|total "
            u"spent;impressions|clicks|total spent",
            {{ImportKind::Reach,
              {{Day, u"start date in utc|start date*|date"},
               {Campaign, u"campaign name"},
               {Impressions, u"impressions"},
               {Field::Reach, u"reach"},
               {Clicks, u"clicks"},
               {Cost, u"total spent"},
               {Currency, u"currency"},
               {Field::Leads, u"leads"}},
              {{Channel, u"LinkedIn"}}},
             {ImportKind::Campaigns,
              {{Name, u"campaign name"},
               {Objective, u"campaign objective|campaign type|objective type"},
               {Start, u"campaign start date|start date in utc|start date*"},
               {End, u"campaign end date"},
               {Budget, u"total budget|campaign total budget"},
               {Currency, u"currency"},
               {State, u"campaign status"}},
              {{Channel, u"LinkedIn"}}}}};
}

PresetTable linkedinLeads()
{
    return {u"linkedin-leads",
            u"LinkedIn lead form",
            u"lead id;form id|form name;test lead|event id|email address",
            {{ImportKind::Leads,
              {{ExternalId, u"lead id"},
               {FirstName, u"first name"},
               {LastName, u"last name"},
               {Email, u"email address|work email"},
               {Phone, u"phone number"},
               {Company, u"company name"},
               {JobTitle, u"job title"},
               {City, u"city"},
               {Country, u"country region"},
               {Campaign, u"campaign name"},
               {CreatedAt, u"created date|created time"},
               {Touchpoint, u"form name"}},
              {{Channel, u"LinkedIn"}}}}};
}

PresetTable mailchimpCampaigns()
{
    return {u"mailchimp-campaigns",
            u"Mailchimp campaigns",
            u"total recipients;successful deliveries;total clicks|unique clicks|total opens|unique opens",
            {{ImportKind::Campaigns,
              {{Name, u"title|subject|subject line"},
               {Objective, u"subject|subject line"},
               {Start, u"send date|delivery date time"}},
              {{Channel, u"E-mail"}, {State, u"finished"}}},
             {ImportKind::Reach,
              {{Day, u"send date|delivery date time"},
               {Campaign, u"title|subject|subject line"},
               {Impressions, u"successful deliveries"},
               {Field::Reach, u"unique opens|recipients who opened"},
               {Clicks, u"total clicks|unique clicks"}},
              {{Channel, u"E-mail"}}}}};
}

PresetTable ga4Acquisition()
{
    return {
        u"ga4-acquisition",
        u"GA4 traffic acquisition",
        u"session *|sesja *;engaged sessions|sesje z zaangazowaniem|engagerade sessioner",
        {{ImportKind::Reach,
          {{Day, u"date|day|data|datum"},
           {Campaign, u"session campaign*"},
           {Channel,
            u"session primary channel group*|session default channel group*|session source medium*|session source*"},
           {Field::Reach, u"total users|active users|users"},
           {Clicks, u"sessions|sesje|sessioner"},
           {Field::Leads, u"key events|conversions"}},
          {}}}};
}

} // namespace

const std::vector<PresetTable> &presetTables()
{
    static const std::vector<PresetTable> tables = {
        hubspotContacts(), salesforceLeads(),    metaLeads(),      metaAds(),   linkedinLeads(),
        linkedinAds(),     mailchimpCampaigns(), ga4Acquisition(), googleAds(), generalPreset()};
    return tables;
}

const PresetTable &presetTable(const QString &key)
{
    const std::vector<PresetTable> &tables = presetTables();
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const PresetTable &table) { return table.key == key; });
    return found == tables.end() ? tables.back() : *found;
}

NamedCurrency currencyInName(const QString &column)
{
    const QString name = column.trimmed();
    const qsizetype open = std::max(name.lastIndexOf(u'('), name.lastIndexOf(u'['));
    if (open > 0 && (name.endsWith(u')') || name.endsWith(u']'))) {
        const QString inside = name.mid(open + 1).chopped(1);
        // In small letters it is a word, as in `Clicks (all)`, though ALL is a currency too.
        const bool word = inside.size() == 3 && inside != inside.toUpper();
        const QString code = word ? QString() : currencyOf(inside);
        return {code, code.isEmpty() ? name : name.left(open)};
    }
    const QString last = name.section(u' ', -1);
    const bool code = last.size() == 3 && last != name && last == last.toUpper();
    return {code ? currencyOf(last) : QString(), name};
}

QString columnKey(const QString &column)
{
    return foldName(currencyInName(column).rest);
}

bool matchesNames(QStringView key, QStringView names)
{
    for (QStringView name : names.split(u'|')) {
        if (name.endsWith(u'*') ? key.startsWith(name.chopped(1)) : key == name)
            return true;
    }
    return false;
}

int knownColumns(const QStringList &columns)
{
    static const QSet<QString> known = [] {
        QSet<QString> names;
        for (const PresetTable &table : presetTables()) {
            for (const KindTable &kind : table.kinds) {
                for (const FieldNames &field : kind.columns) {
                    for (QStringView name : field.names.split(u'|'))
                        names.insert((name.endsWith(u'*') ? name.chopped(1) : name).toString());
                }
            }
        }
        return names;
    }();
    return int(std::count_if(columns.begin(), columns.end(),
                             [](const QString &column) { return known.contains(columnKey(column)); }));
}

} // namespace smarketing
