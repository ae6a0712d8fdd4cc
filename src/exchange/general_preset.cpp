// SPDX-License-Identifier: GPL-3.0-or-later
#include "general_preset.h"

namespace smarketing {

using enum Field;

namespace {

KindTable leads()
{
    return {
        ImportKind::Leads,
        {{ExternalId,
          u"external id|lead id|record id|contact id|mql id|id|customer id|id leada|id kontaktu|identyfikator|"
          "numer klienta|kund id|kundnummer|kontakt id"},
         {FirstName, u"first name|firstname|given name|imie|fornamn"},
         {LastName, u"last name|lastname|surname|family name|nazwisko|efternamn"},
         {FullName,
          u"full name|fullname|contact name|lead name|name|contact|contact person|imie i nazwisko|"
          "nazwisko i imie|nazwa kontaktu|osoba kontaktowa|kontakt|klient|namn|for och efternamn|kontaktperson|"
          "kontaktnamn"},
         {Email, u"email|e mail|email address|e mail address|work email|mail|adres email|adres e mail|poczta|e post|"
                 "epost|e postadress|epostadress|mejl"},
         {Phone, u"phone|phone number|mobile|mobile phone|mobile phone number|telephone|tel|cell phone|telefon|"
                 "numer telefonu|nr telefonu|telefon komorkowy|komorka|telefonnummer|mobil|mobiltelefon|mobilnummer"},
         {Company, u"company|company name|account|account name|organization|organisation|company account|firma|"
                   "nazwa firmy|przedsiebiorstwo|organizacja|foretag|foretagsnamn|bolag|kund"},
         {JobTitle, u"job title|jobtitle|title|position|role|stanowisko|funkcja|titel|befattning|jobbtitel|roll"},
         {City, u"city|town|miasto|miejscowosc|stad|ort|postort"},
         {Country, u"country|country region|kraj|panstwo|land"},
         {Channel, u"channel|source|lead source|utm source|origin|kanal|zrodlo|zrodlo leada|pochodzenie|kalla|ursprung|"
                   "leadkalla"},
         {Campaign, u"campaign|campaign name|utm campaign|kampania|nazwa kampanii|kampanj|kampanjnamn"},
         {Persona, u"persona|buyer persona|segment|malgrupp"},
         {Value, u"value|deal value|amount|estimated value|potential|wartosc|kwota|potencjal|varde|belopp|ordervarde"},
         {Currency, u"currency|currency code|waluta|kod waluty|valuta|valutakod"},
         {Note, u"note|notes|comment|comments|message|description|notatka|notatki|uwagi|komentarz|wiadomosc|opis|"
                "anteckning|anteckningar|kommentar|meddelande|beskrivning"},
         {CreatedAt,
          u"created at|created|create date|created date|created time|creation date|date|first contact date|"
          "timestamp|data utworzenia|utworzono|data|data kontaktu|data zgloszenia|skapad|skapat|skapandedatum|"
          "datum|inkom"},
         {Stage, u"stage|lifecycle stage|lead stage|etap|faza|steg|fas"},
         {Owner,
          u"owner|contact owner|lead owner|assigned to|sales rep|opiekun|wlasciciel|handlowiec|przypisany do|agare|"
          "ansvarig|saljare|handlaggare"},
         {Unit, u"unit|shop|store|branch|sklep|oddzial|punkt|butik|filial|enhet"},
         {Touchpoint,
          u"touchpoint|touch point|what happened|conversion|event|form name|zdarzenie|punkt styku|formularz|"
          "handelse|kontaktpunkt|formular"}},
        {}};
}

KindTable reach()
{
    return {
        ImportKind::Reach,
        {{Day, u"day|date|report date|start date|dzien|data|dag|datum"},
         {Campaign, u"campaign|campaign name|utm campaign|kampania|nazwa kampanii|kampanj|kampanjnamn|xyz campaign id|"
                    "campaign id"},
         {Channel, u"channel|source|platform|medium|network|kanal|zrodlo|platforma|kalla|plattform"},
         {Impressions, u"impressions|impr|views|wyswietlenia|odslony|visningar|exponeringar"},
         {Field::Reach, u"reach|users|zasieg|uzytkownicy|rackvidd|anvandare"},
         {Clicks, u"clicks|link clicks|sessions|klikniecia|sesje|klick|lankklick|sessioner"},
         {Cost,
          u"cost|spend|spent|amount spent|total spent|koszt|wydatki|wydana kwota|kostnad|utgift|spenderat belopp"},
         {Currency, u"currency|currency code|waluta|kod waluty|valuta|valutakod"},
         {Field::Leads, u"leads|conversions|total conversion|leady|konwersje|konverteringar"}},
        {}};
}

KindTable campaigns()
{
    return {ImportKind::Campaigns,
            {{Name, u"name|campaign name|campaign|title|nazwa|nazwa kampanii|kampania|namn|kampanjnamn|kampanj"},
             {Objective, u"objective|goal|purpose|campaign type|type|cel|typ kampanii|mal|syfte|kampanjtyp"},
             {Channel, u"channel|channels|source|platform|medium|kanal|kanaly|kanaler|plattform"},
             {Persona, u"persona|personas|audience|target group|grupa docelowa|odbiorcy|malgrupp"},
             {Start,
              u"start|start date|starts|from|launch date|begin|poczatek|data rozpoczecia|od|startdatum|startar|fran"},
             {End, u"end|end date|ends|to|until|finish|koniec|data zakonczenia|do|slut|slutdatum|slutar|till"},
             {Budget, u"budget|planned cost|total budget|budzet|planowany koszt|planerad kostnad"},
             {Currency, u"currency|currency code|waluta|kod waluty|valuta|valutakod"},
             {Owner, u"owner|campaign owner|responsible|wlasciciel|opiekun|odpowiedzialny|agare|ansvarig"},
             {State, u"state|status|campaign status|stan|stan kampanii|kampanjstatus|lage"}},
            {}};
}

KindTable outcomes()
{
    return {
        ImportKind::Outcomes,
        {{LeadExternalId, u"lead external id|lead id|external id|mql id|record id|contact id|id|id leada|id kontaktu|"
                          "kontakt id"},
         {Email, u"email|e mail|email address|adres email|adres e mail|e post|epost|e postadress"},
         {Phone, u"phone|phone number|mobile|telefon|numer telefonu|telefonnummer|mobil"},
         {Sender, u"sender|from|handed over by|sdr|sdr id|marketer|nadawca|przekazal|avsandare|overlamnad av"},
         {Receiver,
          u"receiver|to|sales rep|rep|owner|deal owner|sr|sr id|odbiorca|handlowiec|opiekun|mottagare|saljare"},
         {Outcome, u"outcome|result|status|deal stage|stage|won lost|wynik|rezultat|utfall|resultat"},
         {HandedAt, u"handed at|handed over|handover date|handoff date|data przekazania|przekazano|overlamnad|"
                    "overlamningsdatum"},
         {DecidedAt, u"decided at|decided|decision date|won date|close date|closed at|closed|date|data decyzji|"
                     "data zamkniecia|data|beslutad|beslutsdatum|avslutad|stangningsdatum|datum"},
         {Value, u"value|deal value|amount|won value|revenue|wartosc|kwota|przychod|varde|belopp|intakt"},
         {Currency, u"currency|currency code|waluta|kod waluty|valuta|valutakod"},
         {Rating, u"rating|score|lead rating|stars|ocena|gwiazdki|betyg"},
         {Fit, u"fit|persona fit|dopasowanie|passar|passning"},
         {Reasons, u"reasons|reason|lost reason|powody|powod|powod utraty|orsaker|orsak|skal|forlustorsak"},
         {Comment, u"comment|comments|feedback|note|notes|komentarz|uwagi|kommentar|aterkoppling"},
         {RetagPersona, u"retag persona|right persona|real persona|wlasciwa persona|ratt persona"},
         {Campaign, u"campaign|campaign name|kampania|nazwa kampanii|kampanj|kampanjnamn"}},
        {}};
}

} // namespace

PresetTable generalPreset()
{
    return {u"general", {}, {}, {leads(), reach(), campaigns(), outcomes()}};
}

} // namespace smarketing
