<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Marketing and sales working as one.</source>
        <translation>Marknad och sälj som en enda.</translation>
    </message>
    <message>
        <source>Workspace to open.</source>
        <translation>Arbetsyta att öppna.</translation>
    </message>
    <message>
        <source>Language: en, pl or sv.</source>
        <translation>Språk: en, pl eller sv.</translation>
    </message>
    <message>
        <source>Theme: system, light or dark.</source>
        <translation>Tema: system, light eller dark.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Fönstrets storlek, till exempel 1280x800.</translation>
    </message>
    <message>
        <source>Open the demo workspace.</source>
        <translation>Öppna demoarbetsytan.</translation>
    </message>
    <message>
        <source>Write pictures of all pages into a folder, and end.</source>
        <translation>Skriv bilder av alla sidor till en mapp och avsluta.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Choose system, light or dark.</source>
        <translation>Det finns inget tema ”%1”. Välj system, light eller dark.</translation>
    </message>
    <message>
        <source>There are no texts in “%1”. Choose en, pl or sv.</source>
        <translation>Det finns inga texter på ”%1”. Välj en, pl eller sv.</translation>
    </message>
    <message>
        <source>“%1” is no size. Give width and height in pixels, such as 1280x800.</source>
        <translation>”%1” är ingen storlek. Ange bredd och höjd i bildpunkter, till exempel 1280x800.</translation>
    </message>
    <message>
        <source>Workspace to open: a file, or postgresql://user@server/database.</source>
        <translation>Arbetsyta att öppna: en fil, eller postgresql://användare@server/databas.</translation>
    </message>
    <message>
        <source>“%1” is no size of letters. Give per cent, from %2 to %3.</source>
        <translation>”%1” är ingen bokstavsstorlek. Ange procent, från %2 till %3.</translation>
    </message>
    <message>
        <source>Size of letters in per cent, such as 150.</source>
        <translation>Bokstävernas storlek i procent, till exempel 150.</translation>
    </message>
</context>
<context>
    <name>smarketing::AboutDialog</name>
    <message>
        <source>About Smarketing Workbench</source>
        <translation>Om Smarketing Workbench</translation>
    </message>
    <message>
        <source>Smarketing Workbench</source>
        <translation>Smarketing Workbench</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Marketing and sales working as one: every lead handed over comes back with what sales thought of it.</source>
        <translation>Marknad och sälj som en enda: varje överlämnat lead kommer tillbaka med vad sälj tyckte om det.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide, ISC licence. Built with Qt and SQLite.</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare. Ikoner: Lucide, ISC-licens. Byggt med Qt och SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>smarketing::AbsenceDialog</name>
    <message>
        <source>Absences of %1</source>
        <translation>Frånvaro för %1</translation>
    </message>
    <message>
        <source>On these days no lead is suggested for this person.</source>
        <translation>Under dessa dagar föreslås inga leads för personen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No absences.</source>
        <translation>Ingen frånvaro.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>smarketing::ActionEntry</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>What somebody does</source>
        <translation>Vad någon gör</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som beslutades</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem som gör det</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Till när</translation>
    </message>
</context>
<context>
    <name>smarketing::ActivityDialog</name>
    <message>
        <source>Log what was done</source>
        <translation>Logga vad som gjorts</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logga</translation>
    </message>
    <message>
        <source>We contacted them</source>
        <translation>Vi tog kontakt</translation>
    </message>
    <message>
        <source>They contacted us</source>
        <translation>De tog kontakt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Vem som började</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <translation>Loggat: %1.</translation>
    </message>
</context>
<context>
    <name>smarketing::AgendaDetail</name>
    <message>
        <source>Look at it</source>
        <translation>Titta på det</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Vad som sägs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, senast %2</translation>
    </message>
    <message>
        <source>✓ %1: given</source>
        <translation>✓ %1: given</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: skulle komma %2</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Beslutat.</translation>
    </message>
    <message>
        <source>Decision removed.</source>
        <translation>Beslutet borttaget.</translation>
    </message>
    <message>
        <source>Action noted.</source>
        <translation>Åtgärden antecknad.</translation>
    </message>
    <message>
        <source>Action removed.</source>
        <translation>Åtgärden borttagen.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Antecknat.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
</context>
<context>
    <name>smarketing::AgendaItemDialog</name>
    <message>
        <source>Edit the item</source>
        <translation>Ändra punkten</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Lägg till på dagordningen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>What is it about</source>
        <translation>Vad handlar det om</translation>
    </message>
    <message>
        <source>Where does it belong</source>
        <translation>Var hör det hemma</translation>
    </message>
    <message>
        <source>More, if it helps to prepare</source>
        <translation>Mer, om det hjälper till att förbereda</translation>
    </message>
</context>
<context>
    <name>smarketing::AgendaList</name>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Move to the section before</source>
        <translation>Flytta till avsnittet före</translation>
    </message>
    <message>
        <source>Move to the next section</source>
        <translation>Flytta till nästa avsnitt</translation>
    </message>
</context>
<context>
    <name>smarketing::AgendaModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n weeks</source>
        <translation>
            <numerusform>sedan %n vecka</numerusform>
            <numerusform>sedan %n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>from the last meeting</source>
        <translation>från förra mötet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1: %n punkt</numerusform>
            <numerusform>%1: %n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Inget här</translation>
    </message>
</context>
<context>
    <name>smarketing::AgreementPage</name>
    <message>
        <source>Scorecard</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>What marketing and sales owe each other, and how they keep it</source>
        <translation>Vad marknad och sälj har lovat varandra, och hur de håller det</translation>
    </message>
</context>
<context>
    <name>smarketing::AgreementTerms</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source> working hours</source>
        <translation> arbetstimmar</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Sätt i kraft</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Marketing owes</source>
        <translation>Marknads åtaganden</translation>
    </message>
    <message>
        <source>So many MQLs a week, of a quality, and answers to low ratings</source>
        <translation>Så många MQL i veckan, av en viss kvalitet, och svar på låga betyg</translation>
    </message>
    <message>
        <source>The goal is for</source>
        <translation>Målet gäller</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>en månad</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>ett kvartal</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ett år</translation>
    </message>
    <message>
        <source>Revenue goal</source>
        <translation>Intäktsmål</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Genomsnittlig affär</translation>
    </message>
    <message>
        <source>MQLs that become customers</source>
        <translation>MQL som blir kunder</translation>
    </message>
    <message>
        <source>Marketing&apos;s share of it</source>
        <translation>Marknads andel av det</translation>
    </message>
    <message>
        <source>That takes</source>
        <translation>Det kräver</translation>
    </message>
    <message>
        <source>MQLs handed over a week</source>
        <translation>Överlämnade MQL i veckan</translation>
    </message>
    <message>
        <source>At least; fewer in a week of which obstacles took a part.</source>
        <translation>Minst; färre en vecka som hinder tog en del av.</translation>
    </message>
    <message>
        <source>Of these accepted by sales</source>
        <translation>Av dessa accepterade av sälj</translation>
    </message>
    <message>
        <source>At least, of those looked at.</source>
        <translation>Minst, av dem som är sedda.</translation>
    </message>
    <message>
        <source>Answers a low rating within</source>
        <translation>Svarar på ett lågt betyg inom</translation>
    </message>
    <message>
        <source>Sales owes</source>
        <translation>Säljs åtaganden</translation>
    </message>
    <message>
        <source>A first contact and feedback for every lead</source>
        <translation>En första kontakt och återkoppling för varje lead</translation>
    </message>
    <message>
        <source>First contact within</source>
        <translation>Första kontakt inom</translation>
    </message>
    <message>
        <source>Feedback within</source>
        <translation>Återkoppling inom</translation>
    </message>
    <message>
        <source>Overdue feedback allowed</source>
        <translation>Tillåten försenad återkoppling</translation>
    </message>
    <message>
        <source>Who owes more than this can accept no further lead until it is given.</source>
        <translation>Den som är skyldig mer än så kan inte acceptera fler leads förrän den är given.</translation>
    </message>
    <message>
        <source>For both</source>
        <translation>För båda</translation>
    </message>
    <message>
        <source>Sales people who vote on a campaign</source>
        <translation>Säljare som röstar om en kampanj</translation>
    </message>
    <message>
        <source>So many must have voted before it is agreed.</source>
        <translation>Så många måste ha röstat innan den är överenskommen.</translation>
    </message>
    <message>
        <source>Warn before something falls due</source>
        <translation>Varna innan något förfaller</translation>
    </message>
    <message>
        <source>On Home and in the inbox.</source>
        <translation>På Start och i inkorgen.</translation>
    </message>
    <message>
        <source>Own figure: %1</source>
        <translation>Egen siffra: %1</translation>
    </message>
    <message>
        <source>No deal was won yet</source>
        <translation>Ingen affär är vunnen än</translation>
    </message>
    <message>
        <source>No MQL yet</source>
        <translation>Inget MQL än</translation>
    </message>
    <message>
        <source>What the last twelve months gave</source>
        <translation>Vad de senaste tolv månaderna gav</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 i stället för %3</translation>
    </message>
    <message>
        <source>MQLs a week</source>
        <translation>MQL i veckan</translation>
    </message>
    <message>
        <source>per cent accepted</source>
        <translation>procent accepterade</translation>
    </message>
    <message>
        <source>hours for an answer</source>
        <translation>timmar för ett svar</translation>
    </message>
    <message>
        <source>hours for the first contact</source>
        <translation>timmar för första kontakten</translation>
    </message>
    <message>
        <source>hours for feedback</source>
        <translation>timmar för återkoppling</translation>
    </message>
    <message>
        <source>overdue feedback allowed</source>
        <translation>tillåten försenad återkoppling</translation>
    </message>
    <message>
        <source>votes on a campaign</source>
        <translation>röster om en kampanj</translation>
    </message>
    <message>
        <source>hours of warning</source>
        <translation>timmars varning</translation>
    </message>
    <message>
        <source>what the MQLs were computed from</source>
        <translation>vad MQL räknades ut från</translation>
    </message>
    <message>
        <source>Version 1, as the workspace began</source>
        <translation>Version 1, från arbetsytans början</translation>
    </message>
    <message>
        <source>Version %1, since %2, %3</source>
        <translation>Version %1, sedan %2, %3</translation>
    </message>
    <message>
        <source>Version %1, in force since %2. What was handed over keeps the version it was made under.</source>
        <translation>Version %1, gäller sedan %2. Det som lämnats över behåller den version det gjordes under.</translation>
    </message>
    <message numerus="yes">
        <source>%n MQL(s) a week</source>
        <translation>
            <numerusform>%n MQL i veckan</numerusform>
            <numerusform>%n MQL i veckan</numerusform>
        </translation>
    </message>
    <message>
        <source>Give goal, deal and rate to see it.</source>
        <translation>Ange mål, affär och andel för att se det.</translation>
    </message>
    <message>
        <source>Change a number first</source>
        <translation>Ändra en siffra först</translation>
    </message>
    <message>
        <source>Makes a new version that holds from now on</source>
        <translation>Skapar en ny version som gäller från och med nu</translation>
    </message>
    <message>
        <source>The new agreement is in force.</source>
        <translation>Det nya avtalet gäller.</translation>
    </message>
</context>
<context>
    <name>smarketing::AppearanceCard</name>
    <message>
        <source>On this computer</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>smarketing::AttendanceStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Vilka som är här</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Inte här</translation>
    </message>
    <message>
        <source>Nobody from marketing</source>
        <translation>Ingen från marknad</translation>
    </message>
    <message>
        <source>Nobody from sales</source>
        <translation>Ingen från sälj</translation>
    </message>
</context>
<context>
    <name>smarketing::BoardColumnView</name>
    <message>
        <source>over %1</source>
        <translation>över %1</translation>
    </message>
</context>
<context>
    <name>smarketing::BoardModel</name>
    <message>
        <source>With sales: %1</source>
        <translation>Hos sälj: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>Every lead where it stands. Drag a card, or press Ctrl with ← or →.</source>
        <translation>Varje lead där det står. Dra ett kort eller tryck Ctrl med ← eller →.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nytt lead</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Sök leads</translation>
    </message>
</context>
<context>
    <name>smarketing::BreakdownModel</name>
    <message>
        <source>Rows that name none. They count in every total, so they are shown here.</source>
        <translation>Rader som inte anger någon. De räknas i varje summa och visas därför här.</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Ej matchade</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Säljare</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnade</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterade</translation>
    </message>
    <message>
        <source>SAL</source>
        <translation>SAL</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Accepterade %</translation>
    </message>
    <message>
        <source>Rating (count)</source>
        <translation>Betyg (antal)</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vunna</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Vunnet värde</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kostnad per lead</translation>
    </message>
    <message>
        <source>Cost per accepted lead</source>
        <translation>Kostnad per accepterat lead</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
</context>
<context>
    <name>smarketing::BulkEditDialog</name>
    <message>
        <source>Edit leads</source>
        <translation>Redigera leads</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n lead(s)</source>
        <translation>
            <numerusform>Redigera %n lead</numerusform>
            <numerusform>Redigera %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>Empty takes the value away</source>
        <translation>Tomt tar bort värdet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignDetail</name>
    <message>
        <source>Propose to sales</source>
        <translation>Föreslå för sälj</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>Markera som överenskommen</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Ställ in kampanjen</translation>
    </message>
    <message>
        <source>“%1” is proposed: sales speaks now.</source>
        <translation>”%1” är föreslagen: nu är det säljs tur att tala.</translation>
    </message>
    <message>
        <source>“%1” is agreed.</source>
        <translation>”%1” är överenskommen.</translation>
    </message>
    <message>
        <source>“%1” is launched. Its personas stay as they are now.</source>
        <translation>”%1” är startad. Dess personor förblir som de är nu.</translation>
    </message>
    <message>
        <source>“%1” is finished.</source>
        <translation>”%1” är avslutad.</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>”%1” är inställd.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>To go on to “%1”: %2</source>
        <translation>För att gå vidare till ”%1”: %2</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Kommentarer (%1)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignLogPane</name>
    <message>
        <source>What was done? Enter adds it</source>
        <translation>Vad gjordes? Enter lägger till</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Campaign log</source>
        <translation>Kampanjlogg</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Inget loggat än</translation>
    </message>
    <message>
        <source>Write above what was done, several times a day. Sales reads it here.</source>
        <translation>Skriv ovan vad som gjorts, flera gånger om dagen. Sälj läser det här.</translation>
    </message>
    <message>
        <source>Marketing writes here what it does for the campaign.</source>
        <translation>Marknad skriver här vad de gör för kampanjen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Changed the entry.</source>
        <translation>Posten ändrad.</translation>
    </message>
    <message>
        <source>Deleted the entry.</source>
        <translation>Posten borttagen.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Visningar</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kostnad per lead</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignOverview</name>
    <message>
        <source>What it is to achieve, in figures if you can</source>
        <translation>Vad den ska uppnå, gärna i siffror</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Lägg till persona</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Lägg till kanal</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>O&amp;bjective</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>&amp;Personas</source>
        <translation>&amp;Personor</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Kanaler</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Ansvarig</translation>
    </message>
    <message>
        <source>Bud&amp;get</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>version %1 in force</source>
        <translation>version %1 gäller</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>gäller inte</translation>
    </message>
    <message>
        <source>The personas stay as they were at launch. Everything else is saved as you go.</source>
        <translation>Personorna förblir som vid starten. Allt annat sparas efter hand.</translation>
    </message>
    <message>
        <source>Everything is saved as you go; Undo is at the bottom of the window.</source>
        <translation>Allt sparas efter hand; Ångra finns längst ner i fönstret.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personor</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignReachPane</name>
    <message>
        <source>Period before</source>
        <translation>Föregående period</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Nästa period</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Välj kanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Dagar som visas</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Reach is noted per channel and day. Add the campaign&apos;s channels in the overview, or choose any channel above.</source>
        <translation>Räckvidd noteras per kanal och dag. Lägg till kampanjens kanaler i översikten eller välj en kanal ovan.</translation>
    </message>
    <message>
        <source>of this campaign</source>
        <translation>i den här kampanjen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no figure. They stay as typed, unsaved, until you correct them.</source>
        <translation>
            <numerusform>%n cell innehåller ingen siffra. Den behålls som den är och skrivs inte förrän du rättar den.</numerusform>
            <numerusform>%n celler innehåller ingen siffra. De behålls som de är och skrivs inte förrän du rättar dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type figures, or paste a block from a spreadsheet. Everything is saved at once; Ctrl+Z undoes.</source>
        <translation>Skriv siffror eller klistra in ett block från ett kalkylark. Allt sparas direkt; Ctrl+Z ångrar.</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>What marketing does, seen and agreed by sales</source>
        <translation>Vad marknad gör, sett och godkänt av sälj</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Ny kampanj</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>Kanaler…</translation>
    </message>
    <message>
        <source>Delete campaign</source>
        <translation>Ta bort kampanj</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Sök kampanjer</translation>
    </message>
    <message>
        <source>No campaign chosen</source>
        <translation>Ingen kampanj vald</translation>
    </message>
    <message>
        <source>Choose one on the left to see its plan, its log and its reach.</source>
        <translation>Välj en till vänster för att se dess plan, logg och räckvidd.</translation>
    </message>
    <message>
        <source>Propose a campaign</source>
        <translation>Föreslå en kampanj</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Inga kampanjer än</translation>
    </message>
    <message>
        <source>A campaign says what marketing does, for whom and where. Sales sees it before it starts.</source>
        <translation>En kampanj säger vad marknad gör, för vem och var. Sälj ser den innan den startar.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n kampanj</numerusform>
            <numerusform>%n kampanjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Kampanjens namn</translation>
    </message>
    <message>
        <source>It starts as an idea. Sales sees it from the first day.</source>
        <translation>Den börjar som en idé. Sälj ser den från första dagen.</translation>
    </message>
    <message>
        <source>Marketing finds your proposal in the list.</source>
        <translation>Marknad hittar ditt förslag i listan.</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Lägg till kampanj</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
</context>
<context>
    <name>smarketing::ChannelsDialog</name>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Both departments see and use the same channels. Switch off what is no longer used; what it brought stays.</source>
        <translation>Båda avdelningarna ser och använder samma kanaler. Stäng av dem som inte längre används; det de gett står kvar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Name of a new channel; Enter adds it</source>
        <translation>Namn på en ny kanal; Enter lägger till</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Ny kanal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::ClaimModel</name>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Påstående</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>smarketing::CloseMeetingDialog</name>
    <message>
        <source>Close the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Fortsätt mötet</translation>
    </message>
    <message>
        <source>Both departments are here, and what was owed is given or talked about. Once it is closed, what was said and decided stays. Open items and undone actions come back next week.</source>
        <translation>Båda avdelningarna är här, och det som återstod är lämnat eller diskuterat. När mötet är avslutat ligger det som sades och beslutades fast. Öppna punkter och ogjorda åtgärder kommer tillbaka nästa vecka.</translation>
    </message>
    <message>
        <source>This is missing before the meeting can be closed. Choose a line to go there.</source>
        <translation>Det här saknas innan mötet kan avslutas. Välj en rad för att gå dit.</translation>
    </message>
</context>
<context>
    <name>smarketing::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>Search people, companies, campaigns, actions…</source>
        <translation>Sök personer, företag, kampanjer, kommandon…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
</context>
<context>
    <name>smarketing::CommentsPane</name>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Write a comment; @ mentions somebody. Ctrl+Enter sends it</source>
        <translation>Skriv en kommentar; @ nämner någon. Ctrl+Enter skickar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Inga kommentarer än</translation>
    </message>
    <message>
        <source>Ask or tell the other department here; everybody sees it.</source>
        <translation>Fråga eller berätta för den andra avdelningen här; alla ser det.</translation>
    </message>
    <message>
        <source>What people say about this stands here.</source>
        <translation>Här står vad folk säger om detta.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>redigerad</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>Redigera kommentaren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Changed the comment.</source>
        <translation>Kommentaren är ändrad.</translation>
    </message>
    <message>
        <source>Deleted the comment.</source>
        <translation>Kommentaren är borttagen.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>smarketing::CompanyCard</name>
    <message>
        <source>The company</source>
        <translation>Företaget</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>The currency of amounts that name no other.</source>
        <translation>Valuta för belopp som inte anger någon annan.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Days begin and end by it, for everybody.</source>
        <translation>Dagar börjar och slutar efter den, för alla.</translation>
    </message>
    <message>
        <source>The company&apos;s settings are changed.</source>
        <translation>Företagets inställningar är ändrade.</translation>
    </message>
</context>
<context>
    <name>smarketing::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Ändrat av någon annan</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deras</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ditt</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” while you did. Choose what stays, field by field.</source>
        <translation>Någon annan ändrade ”%1” samtidigt som du. Välj fält för fält vad som ska gälla.</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alla mina</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alla deras</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Decide later: what you typed stays, and nothing is saved yet.</source>
        <translation>Bestäm senare: det du skrev står kvar och inget sparas än.</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Behåll det valda</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, ditt: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, deras: %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Före: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::ConnectDialog</name>
    <message>
        <source>Keep the password in the desktop&apos;s keychain</source>
        <translation>Spara lösenordet i skrivbordets nyckelring</translation>
    </message>
    <message>
        <source>Connect to a team server</source>
        <translation>Anslut till en teamserver</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>Whoever looks after your server knows these. A whole address, postgresql://…, can be pasted into the first field.</source>
        <translation>Den som sköter servern vet det här. En hel adress, postgresql://…, kan klistras in i första fältet.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Server and port</source>
        <translation>Server och port</translation>
    </message>
    <message>
        <source>Several servers with commas between: the one that takes writes is used.</source>
        <translation>Flera servrar med kommatecken emellan: den som tar emot ändringar används.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>With a certificate that is checked</source>
        <translation>Med certifikat som kontrolleras</translation>
    </message>
    <message>
        <source>Without checking who answers</source>
        <translation>Utan att kontrollera vem som svarar</translation>
    </message>
    <message>
        <source>If the server can</source>
        <translation>Om servern kan</translation>
    </message>
    <message>
        <source>None: only on this computer</source>
        <translation>Ingen: bara på den här datorn</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>File of the certificate authority (optional)</source>
        <translation>Certifikatutfärdarens fil (valfritt)</translation>
    </message>
    <message>
        <source>Otherwise %1</source>
        <translation>Annars %1</translation>
    </message>
    <message>
        <source>More, as in an address (optional)</source>
        <translation>Mer, som i en adress (valfritt)</translation>
    </message>
    <message>
        <source>Such as service=shop</source>
        <translation>Till exempel service=butik</translation>
    </message>
    <message>
        <source>Connected, as %1.</source>
        <translation>Ansluten som %1.</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Certifikatutfärdarens fil</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Certifikat (*.crt *.pem);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>smarketing::ConsentPane</name>
    <message>
        <source>Object…</source>
        <translation>Invänd…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som har sagts</translation>
    </message>
    <message>
        <source>said yes to other terms</source>
        <translation>sa ja till andra villkor</translation>
    </message>
    <message>
        <source>objected; a manager decided</source>
        <translation>invände; en chef har avgjort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marketing objects</source>
        <translation>Marknad invänder</translation>
    </message>
    <message>
        <source>Sales objects</source>
        <translation>Sälj invänder</translation>
    </message>
    <message>
        <source>Marketing consents</source>
        <translation>Marknad samtycker</translation>
    </message>
    <message>
        <source>Sales consents</source>
        <translation>Sälj samtycker</translation>
    </message>
    <message>
        <source>Marketing has not spoken</source>
        <translation>Marknad har inte sagt något</translation>
    </message>
    <message>
        <source>Sales has not spoken</source>
        <translation>Sälj har inte sagt något</translation>
    </message>
    <message>
        <source>One person is enough</source>
        <translation>En person räcker</translation>
    </message>
    <message>
        <source>That is what you said.</source>
        <translation>Det är vad du har sagt.</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 invänder</translation>
    </message>
    <message>
        <source>Answered. %1 now says whether it still stands.</source>
        <translation>Besvarad. %1 säger nu om den står kvar.</translation>
    </message>
    <message>
        <source>It waits for an answer, or for a manager to decide.</source>
        <translation>Den väntar på svar eller på att en chef avgör.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Svara…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Avgör…</translation>
    </message>
    <message>
        <source>Somebody else answers it.</source>
        <translation>Någon annan svarar på den.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Both sides consent. It is agreed.</source>
        <translation>Båda sidor samtycker. Det är överenskommet.</translation>
    </message>
    <message>
        <source>Your word is recorded.</source>
        <translation>Ditt besked är antecknat.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Invänd</translation>
    </message>
    <message>
        <source>An objection blocks until it was answered and you say otherwise, or a manager decides.</source>
        <translation>En invändning stoppar tills den har besvarats och du säger något annat, eller en chef avgör.</translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>Vad talar emot?</translation>
    </message>
    <message>
        <source>Decide on the objection</source>
        <translation>Avgör invändningen</translation>
    </message>
    <message>
        <source>Answer the objection</source>
        <translation>Svara på invändningen</translation>
    </message>
    <message>
        <source>What is decided, and why</source>
        <translation>Vad som beslutas och varför</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgör</translation>
    </message>
</context>
<context>
    <name>smarketing::CreateWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Ny arbetsyta</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Skapa arbetsyta</translation>
    </message>
    <message>
        <source>One file holds everything marketing and sales share. You are its first manager; the others you add afterwards.</source>
        <translation>En fil rymmer allt som marknad och sälj delar. Du är dess första chef; de andra lägger du till efteråt.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Time zone and currency</source>
        <translation>Tidszon och valuta</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Din inloggning</translation>
    </message>
    <message>
        <source>A short name to sign in with.</source>
        <translation>Ett kort namn att logga in med.</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>Lösenord (valfritt)</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Lösenordet en gång till</translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation>Var arbetsytan sparas</translation>
    </message>
</context>
<context>
    <name>smarketing::DashboardExport</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparat som %1.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportera som CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Spara som bild</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-bilder (*.png)</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>Det gick inte att skriva ut.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
</context>
<context>
    <name>smarketing::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Both departments, one funnel</source>
        <translation>Två avdelningar, en tratt</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>Exportera &amp;CSV…</translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>Spara b&amp;ild…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vunna</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Tratt</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Vecka för vecka</translation>
    </message>
    <message>
        <source>Reach that matches no campaign</source>
        <translation>Räckvidd utan matchande kampanj</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Uppdelat på</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Per kampanj</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Per kanal</translation>
    </message>
    <message>
        <source>By persona</source>
        <translation>Per persona</translation>
    </message>
    <message>
        <source>By sales rep</source>
        <translation>Per säljare</translation>
    </message>
    <message>
        <source>Figures broken down</source>
        <translation>Uppdelade siffror</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SAL</source>
        <translation>SAL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Affärsmöjlighet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterade</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Leads, accepted and won by week</source>
        <translation>Leads, accepterade och vunna per vecka</translation>
    </message>
    <message>
        <source>%1: reach %2, cost %3</source>
        <translation>%1: räckvidd %2, kostnad %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All tid</translation>
    </message>
    <message>
        <source>Each step counts what came that far in the period, and the share is of the step before. It passes 100 % where more came on from earlier than entered.</source>
        <translation>Varje steg räknar det som kom så långt under perioden, och andelen är av steget före. Den går över 100 % när mer gick vidare från tidigare än som kom in.</translation>
    </message>
</context>
<context>
    <name>smarketing::DashboardSheet</name>
    <message>
        <source>count</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SAL</source>
        <translation>SAL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Affärsmöjlighet</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vunna</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Andel accepterade</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Medelbetyg</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 till 5</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Antal betyg</translation>
    </message>
    <message>
        <source>Feedback on time</source>
        <translation>Återkoppling i tid</translation>
    </message>
    <message>
        <source>Median time to feedback</source>
        <translation>Mediantid till återkoppling</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>Median time to first touch</source>
        <translation>Mediantid till första kontakt</translation>
    </message>
    <message>
        <source>Feedback overdue now</source>
        <translation>Försenad återkoppling nu</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Vunna affärer</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Andel vunna</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Vunnet värde</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Ej matchade</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnade</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterade</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kostnad per lead</translation>
    </message>
    <message>
        <source>Cost per accepted lead</source>
        <translation>Kostnad per accepterat lead</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Föregående period</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>dashboard</source>
        <comment>part of a file&apos;s name</comment>
        <translation>översikt</translation>
    </message>
</context>
<context>
    <name>smarketing::DashboardTiles</name>
    <message>
        <source>Acceptance rate</source>
        <translation>Andel accepterade</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Medelbetyg</translation>
    </message>
    <message>
        <source>Feedback on time</source>
        <translation>Återkoppling i tid</translation>
    </message>
    <message>
        <source>Median time to feedback</source>
        <translation>Mediantid till återkoppling</translation>
    </message>
    <message>
        <source>Feedback overdue now</source>
        <translation>Försenad återkoppling nu</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vunna</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s), win rate %1</source>
        <translation>
            <numerusform>%n affär, vinstandel %1</numerusform>
            <numerusform>%n affärer, vinstandel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 MQL</source>
        <translation>%1 av %2 MQL</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n betyg</numerusform>
            <numerusform>%n betyg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>First touch: %1</source>
        <translation>Första kontakt: %1</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>Inget väntar</translation>
    </message>
    <message>
        <source>Marketing is waiting</source>
        <translation>Marknad väntar</translation>
    </message>
    <message>
        <source>%1 accepted, %2 new MQL</source>
        <translation>%1 accepterade, %2 nya MQL</translation>
    </message>
</context>
<context>
    <name>smarketing::DateEdit</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Välj i kalendern (Alt+Nedåtpil)</translation>
    </message>
    <message>
        <source>This is not a date. Write it as %1 or as 2026-12-24.</source>
        <translation>Det är inget datum. Skriv det som %1 eller 2026-12-24.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>smarketing::DealDialog</name>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vunnen</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Förlorad…</translation>
    </message>
    <message>
        <source>What they want to buy</source>
        <translation>Vad de vill köpa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Förväntat avslut</translation>
    </message>
    <message>
        <source>Deal saved.</source>
        <translation>Affären är sparad.</translation>
    </message>
    <message>
        <source>Won: %1.</source>
        <translation>Vunnen: %1.</translation>
    </message>
</context>
<context>
    <name>smarketing::DeletedLeadsDialog</name>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Deleted leads</source>
        <translation>Borttagna leads</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Inget är borttaget</translation>
    </message>
    <message>
        <source>What is deleted comes here, with everything that happened to it.</source>
        <translation>Det som tas bort hamnar här, med allt som hänt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) restored.</source>
        <translation>
            <numerusform>%n lead återställt.</numerusform>
            <numerusform>%n leads återställda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::EmptyState</name>
    <message>
        <source>This cannot be read now</source>
        <translation>Det här går inte att läsa just nu</translation>
    </message>
    <message>
        <source>The workspace cannot be reached at the moment. As soon as it can, what is there shows here by itself.</source>
        <translation>Arbetsytan går inte att nå just nu. Så snart den går att nå visas innehållet här av sig självt.</translation>
    </message>
</context>
<context>
    <name>smarketing::ExchangeDialog</name>
    <message>
        <source>Change the session</source>
        <translation>Ändra visningen</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planera en visning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Who shows</source>
        <translation>Vem som visar</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>The card for it, if there is one</source>
        <translation>Kortet till det, om det finns</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>In the weekly meeting, unless you choose another time.</source>
        <translation>På veckomötet, om du inte väljer en annan tid.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tar</translation>
    </message>
    <message>
        <source>What the other side took from it</source>
        <translation>Vad den andra sidan fick ut av det</translation>
    </message>
    <message>
        <source>Afterwards. Until then it stands on the agenda.</source>
        <translation>Efteråt. Till dess står det på dagordningen.</translation>
    </message>
</context>
<context>
    <name>smarketing::ExchangePane</name>
    <message>
        <source>A short slot of the meeting in which one side shows the other how it works, and the cards written for it.</source>
        <translation>En kort stund av mötet då ena sidan visar den andra hur den arbetar, och korten som skrivits för det.</translation>
    </message>
    <message>
        <source>Who shows what</source>
        <translation>Vem som visar vad</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Så arbetar vi</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planera en visning</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Ändra visningen</translation>
    </message>
    <message>
        <source>Call the session off</source>
        <translation>Ställ in visningen</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Skriv ett kort</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Ändra kortet</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>Ta bort kortet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Who shows</source>
        <translation>Vem som visar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>By which side</source>
        <translation>Av vilken sida</translation>
    </message>
    <message>
        <source>No session planned</source>
        <translation>Ingen visning planerad</translation>
    </message>
    <message>
        <source>Fifteen minutes in which one side shows the other what it does all day.</source>
        <translation>En kvart då ena sidan visar den andra vad den gör hela dagarna.</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Inga kort än</translation>
    </message>
    <message>
        <source>Write down step by step how you do a task, for the other side.</source>
        <translation>Skriv steg för steg hur du gör en uppgift, för den andra sidan.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>Att anteckna</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Kort: %1</translation>
    </message>
    <message>
        <source>What %1 took from it is noted here afterwards.</source>
        <translation>Efteråt står här vad den andra sidan (%1) fick ut av det.</translation>
    </message>
    <message>
        <source>%1 learned: %2</source>
        <translation>Den andra sidan (%1) lärde sig: %2</translation>
    </message>
    <message>
        <source>The session is called off.</source>
        <translation>Visningen är inställd.</translation>
    </message>
    <message>
        <source>The card is deleted.</source>
        <translation>Kortet är borttaget.</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackDialog</name>
    <message numerus="yes">
        <source>Decline %n lead(s)</source>
        <translation>
            <numerusform>Avböj %n lead</numerusform>
            <numerusform>Avböj %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s)</source>
        <translation>
            <numerusform>Avsluta %n lead</numerusform>
            <numerusform>Avsluta %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feedback on %n lead(s)</source>
        <translation>
            <numerusform>Återkoppling på %n lead</numerusform>
            <numerusform>Återkoppling på %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all that are complete</source>
        <translation>Skicka alla som är klara</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hur slutade det?</translation>
    </message>
    <message>
        <source>Where do the leads go?</source>
        <translation>Vart tar leadsen vägen?</translation>
    </message>
    <message>
        <source>Back to marketing</source>
        <translation>Åter till marknad</translation>
    </message>
    <message>
        <source>Out: nothing will come of it</source>
        <translation>Ut: det blir inget av det</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close all that are complete</source>
        <translation>Avsluta alla som är klara</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 av %2 klara</translation>
    </message>
    <message>
        <source>Say how it ended: won, lost or back to marketing.</source>
        <translation>Ange hur det slutade: vunnen, förlorad eller åter till marknad.</translation>
    </message>
    <message>
        <source>Nothing is complete yet; each row says what is missing.</source>
        <translation>Inget är klart än; varje rad säger vad som saknas.</translation>
    </message>
    <message>
        <source>Close the lead</source>
        <translation>Avsluta leadet</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackForm</name>
    <message>
        <source>What was it like, and what should marketing do differently?</source>
        <translation>Hur var det, och vad bör marknad göra annorlunda?</translation>
    </message>
    <message>
        <source>As they were said</source>
        <translation>Ordagrant</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Skicka återkoppling</translation>
    </message>
    <message>
        <source>Decline the lead</source>
        <translation>Avböj leadet</translation>
    </message>
    <message>
        <source>Press 1 to 5</source>
        <translation>Tryck 1 till 5</translation>
    </message>
    <message>
        <source>Complete. Enter sends it.</source>
        <translation>Klart. Enter skickar.</translation>
    </message>
    <message>
        <source>Choose a rating from 1 to 5.</source>
        <translation>Välj ett betyg från 1 till 5.</translation>
    </message>
    <message>
        <source>The persona you would have chosen</source>
        <translation>Den persona du hade valt</translation>
    </message>
    <message>
        <source>Why not better?</source>
        <translation>Varför inte bättre?</translation>
    </message>
    <message>
        <source>Back to marketing</source>
        <translation>Åter till marknad</translation>
    </message>
    <message>
        <source>Out: nothing will come of it</source>
        <translation>Ut: det blir inget av det</translation>
    </message>
    <message>
        <source>How good was this lead?</source>
        <translation>Hur bra var leadet?</translation>
    </message>
    <message>
        <source>Does the persona fit?</source>
        <translation>Passar personan?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Comment for marketing</source>
        <translation>Kommentar till marknad</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words, if you like</source>
        <translation>Med kundens egna ord, om du vill</translation>
    </message>
    <message>
        <source>Where does the lead go?</source>
        <translation>Vart tar leadet vägen?</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackGrid</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Persona fits</source>
        <translation>Personan passar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Rating of %1</source>
        <translation>Betyg på %1</translation>
    </message>
    <message>
        <source>Does the persona fit %1?</source>
        <translation>Passar personan för %1?</translation>
    </message>
    <message>
        <source>Marketing&apos;s persona: %1</source>
        <translation>Marknads persona: %1</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Orsak för %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar till %1</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackInput</name>
    <message>
        <source>a rating</source>
        <translation>ett betyg</translation>
    </message>
    <message>
        <source>whether the persona fits</source>
        <translation>om personan passar</translation>
    </message>
    <message>
        <source>the persona you would have chosen</source>
        <translation>den persona du hade valt</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>en orsak</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>en kommentar</translation>
    </message>
    <message>
        <source>a longer comment (%1 of %2 characters)</source>
        <translation>en längre kommentar (%1 av %2 tecken)</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Saknas fortfarande: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackModel</name>
    <message>
        <source>%1, rather %2</source>
        <translation>%1, snarare %2</translation>
    </message>
    <message>
        <source>We change</source>
        <translation>Vi ändrar</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Står kvar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Persona fit</source>
        <translation>Personan passar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Säljare</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>What sales said of the leads, and what marketing makes of it</source>
        <translation>Vad sälj säger om leadsen och vad marknad gör av det</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Öppna leadet</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Ingen återkoppling än</translation>
    </message>
    <message>
        <source>As soon as sales rates a lead, it appears here, the low ratings first.</source>
        <translation>Så snart sälj betygsätter ett lead dyker det upp här, låga betyg först.</translation>
    </message>
    <message>
        <source>What marketing does</source>
        <translation>Vad marknad gör</translation>
    </message>
    <message>
        <source>We change something</source>
        <translation>Vi ändrar något</translation>
    </message>
    <message>
        <source>It stays, because …</source>
        <translation>Det står kvar, eftersom …</translation>
    </message>
    <message>
        <source>What marketing changes, or why it does not</source>
        <translation>Vad marknad ändrar, eller varför inte</translation>
    </message>
    <message>
        <source>Marketing&apos;s answer</source>
        <translation>Marknads svar</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Säljare</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>No ratings in twelve weeks</source>
        <translation>Inga betyg på tolv veckor</translation>
    </message>
    <message numerus="yes">
        <source>Twelve weeks: %1 of 5 in %n rating(s)</source>
        <translation>
            <numerusform>Tolv veckor: %1 av 5 i %n betyg</numerusform>
            <numerusform>Tolv veckor: %1 av 5 i %n betyg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low rating(s) wait for marketing&apos;s answer</source>
        <translation>
            <numerusform>%n lågt betyg väntar på marknads svar</numerusform>
            <numerusform>%n låga betyg väntar på marknads svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Every low rating is answered</source>
        <translation>Varje lågt betyg är besvarat</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 till %2, %3</translation>
    </message>
    <message>
        <source>; rather “%1”</source>
        <translation>; snarare ”%1”</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 svarade: %2</translation>
    </message>
    <message>
        <source>Answered. Sales sees it with the lead.</source>
        <translation>Besvarat. Sälj ser det vid leadet.</translation>
    </message>
    <message>
        <source>No feedback matches</source>
        <translation>Ingen återkoppling matchar</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Ta bort ett filter för att se mer.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>what the button does</comment>
        <translation>Svara</translation>
    </message>
</context>
<context>
    <name>smarketing::FigureTile</name>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>Jämfört med föregående period</translation>
    </message>
</context>
<context>
    <name>smarketing::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Lägg till filter</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Save or change this view</source>
        <translation>Spara eller ändra den här vyn</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Aktiva filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Rensa alla</translation>
    </message>
    <message>
        <source>No saved view</source>
        <translation>Ingen sparad vy</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>Spara som ny vy…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Spara vy</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Spara ändringar i ”%1”</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Byt namn på ”%1”…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Vyns namn:</translation>
    </message>
    <message>
        <source>Share “%1” with everybody</source>
        <translation>Dela ”%1” med alla</translation>
    </message>
</context>
<context>
    <name>smarketing::FilterChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Ta bort filtret %1</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Ändra filtret</translation>
    </message>
</context>
<context>
    <name>smarketing::FilterEditor</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;At least</source>
        <translation>&amp;Minst</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Högst</translation>
    </message>
    <message>
        <source>Write a number, for instance 1500.</source>
        <translation>Skriv ett tal, till exempel 1500.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Använd</translation>
    </message>
</context>
<context>
    <name>smarketing::FilterText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>smarketing::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Första stegen</translation>
    </message>
    <message>
        <source>Then marketing hands leads over, sales says how good they are, and this place fills by itself.</source>
        <translation>Sedan lämnar marknad över leads, sälj säger hur bra de är, och den här platsen fylls av sig själv.</translation>
    </message>
    <message>
        <source>Add the people of marketing and sales</source>
        <translation>Lägg till personerna på marknad och sälj</translation>
    </message>
    <message>
        <source>Somebody of each department: one hands leads over, the other receives and rates them.</source>
        <translation>Någon från varje avdelning: den ena lämnar över leads, den andra tar emot och betygsätter dem.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Lägg till personer</translation>
    </message>
    <message>
        <source>Describe whom you sell to</source>
        <translation>Beskriv vem ni säljer till</translation>
    </message>
    <message>
        <source>A persona that both departments sign. Leads are handed over with one.</source>
        <translation>En persona som båda avdelningarna skriver under. Leads lämnas över med en sådan.</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Ny persona</translation>
    </message>
    <message>
        <source>Log a campaign</source>
        <translation>Anteckna en kampanj</translation>
    </message>
    <message>
        <source>What marketing does, for whom and where. Sales sees it before it starts.</source>
        <translation>Vad marknad gör, för vem och var. Sälj ser det innan det startar.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Ny kampanj</translation>
    </message>
    <message>
        <source>Bring in leads</source>
        <translation>Hämta in leads</translation>
    </message>
    <message>
        <source>From the file of another program. You see every row before it goes in, and can take it back.</source>
        <translation>Från ett annat programs fil. Du ser varje rad innan den går in och kan ta tillbaka den.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Titta på demon</translation>
    </message>
    <message>
        <source>A made-up company with a year of work, in a window of its own</source>
        <translation>Ett påhittat företag med ett års arbete, i ett eget fönster</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::FormDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>smarketing::FunnelView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2 of the step before</source>
        <translation>%1, %2 av föregående steg</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, tidigare %2</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Tratt</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>tidigare %1</translation>
    </message>
</context>
<context>
    <name>smarketing::GoalDetail</name>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Lägg till del</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Föreslå på nytt</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Lägg ned</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Kommentarer (%1)</translation>
    </message>
    <message>
        <source>Marketing&apos;s part…</source>
        <translation>Marknads del…</translation>
    </message>
    <message>
        <source>Sales&apos; part…</source>
        <translation>Säljs del…</translation>
    </message>
    <message>
        <source>Parts of the departments</source>
        <translation>Avdelningarnas delar</translation>
    </message>
    <message>
        <source>No parts yet</source>
        <translation>Inga delar än</translation>
    </message>
    <message>
        <source>Each department can break the goal down into what it will do itself. The other one sees it here.</source>
        <translation>Varje avdelning kan bryta ned målet i vad den själv gör. Den andra ser det här.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Parts (%1)</source>
        <translation>Delar (%1)</translation>
    </message>
    <message>
        <source>%1 · %2 · owned by %3</source>
        <translation>%1 · %2 · ansvariga: %3</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> och </translation>
    </message>
    <message>
        <source>Part of “%1”</source>
        <translation>Del av ”%1”</translation>
    </message>
    <message>
        <source>Then it can be changed, and both sides consent again.</source>
        <translation>Då kan det ändras, och båda sidor samtycker igen.</translation>
    </message>
    <message>
        <source>It stays in the list of goals that are over.</source>
        <translation>Det står kvar i listan över mål som är slut.</translation>
    </message>
    <message>
        <source>Saved. Both sides consent to the new terms.</source>
        <translation>Sparat. Båda sidor samtycker till de nya villkoren.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Added. The other department sees it here.</source>
        <translation>Tillagt. Den andra avdelningen ser det här.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Målet är nedlagt.</translation>
    </message>
    <message>
        <source>Proposed anew. It can be changed now.</source>
        <translation>Föreslaget på nytt. Nu kan det ändras.</translation>
    </message>
</context>
<context>
    <name>smarketing::GoalDialog</name>
    <message>
        <source>Edit the goal</source>
        <translation>Redigera målet</translation>
    </message>
    <message>
        <source>Edit the sub-goal</source>
        <translation>Redigera delmålet</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Sales&apos; part in it</source>
        <translation>Säljs del i målet</translation>
    </message>
    <message>
        <source>Marketing&apos;s part in it</source>
        <translation>Marknads del i målet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>Add sub-goal</source>
        <translation>Lägg till delmål</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Vad det heter</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mäts med</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spann</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Vad det vilar på</translation>
    </message>
    <message>
        <source>Which data, customers or statistic</source>
        <translation>Vilka data, kunder eller vilken statistik</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Välj en person</translation>
    </message>
    <message>
        <source>Owner in marketing</source>
        <translation>Ansvarig på marknad</translation>
    </message>
    <message>
        <source>Owner in sales</source>
        <translation>Ansvarig på sälj</translation>
    </message>
    <message>
        <source>Owners, in marketing and in sales</source>
        <translation>Ansvariga, på marknad och på sälj</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Det här kvartalet</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Nästa kvartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nästa år</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andra dagar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Your own funnel gave %1 in the last comparable period, %2.</source>
        <translation>Er egen tratt gav %1 under senaste jämförbara period, %2.</translation>
    </message>
</context>
<context>
    <name>smarketing::GoalModel</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hittills</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>smarketing::GoalStanding</name>
    <message>
        <source>So far</source>
        <translation>Hittills</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Corrected for obstacles</source>
        <translation>Korrigerad för hinder</translation>
    </message>
    <message>
        <source>Expected %1, range %2</source>
        <translation>Förväntat %1, spann %2</translation>
    </message>
    <message>
        <source>%1 was due</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>%1 due by now</source>
        <translation>Plan till i dag: %1</translation>
    </message>
    <message>
        <source>Ends at %1 at this pace</source>
        <translation>I den här takten blir det %1</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Corrected plan</source>
        <translation>Korrigerad plan</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1: actual and plan</source>
        <translation>%1: utfall och plan</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Vilar på</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own funnel gave</source>
        <translation>Egen tratt gav</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 under %2</translation>
    </message>
    <message>
        <source>What the dashboard shows for the last comparable period that is over: as many whole months, or days, before the goal&apos;s.</source>
        <translation>Vad översikten visar för senaste avslutade jämförbara period: lika många hela månader, eller dagar, före målets.</translation>
    </message>
    <message>
        <source>Lost to obstacles</source>
        <translation>Förlorat på hinder</translation>
    </message>
    <message>
        <source>%1 of the working time</source>
        <translation>%1 av arbetstiden</translation>
    </message>
    <message>
        <source>What is due is cut down to the working time that was left.</source>
        <translation>Planen skärs ned till den arbetstid som blev kvar.</translation>
    </message>
    <message>
        <source>Expected after that</source>
        <translation>Förväntat efter det</translation>
    </message>
</context>
<context>
    <name>smarketing::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What both departments want to reach together, as ranges</source>
        <translation>Vad båda avdelningarna vill nå tillsammans, som spann</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Inget mål valt</translation>
    </message>
    <message>
        <source>Choose one on the left to see how it stands and what both sides say.</source>
        <translation>Välj ett till vänster för att se läget och vad båda sidor säger.</translation>
    </message>
    <message>
        <source>Which goals to show</source>
        <translation>Vilka mål som visas</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Ta bort målet</translation>
    </message>
    <message>
        <source>Under way (%1)</source>
        <translation>Pågår (%1)</translation>
    </message>
    <message>
        <source>Proposed (%1)</source>
        <translation>Föreslagna (%1)</translation>
    </message>
    <message>
        <source>Over (%1)</source>
        <translation>Avslutade (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alla (%1)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Inga sådana</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Inga mål än</translation>
    </message>
    <message>
        <source>Other goals are under “All”.</source>
        <translation>Övriga mål finns under ”Alla”.</translation>
    </message>
    <message>
        <source>A goal is a range that both departments agree to, with an owner in each and what it rests on. The figures come from your own funnel.</source>
        <translation>Ett mål är ett spann som båda avdelningarna är överens om, med en ansvarig i vardera och vad det vilar på. Siffrorna kommer ur er egen tratt.</translation>
    </message>
    <message>
        <source>Proposed. Both sides consent next.</source>
        <translation>Föreslaget. Nu samtycker båda sidor.</translation>
    </message>
</context>
<context>
    <name>smarketing::HandoffDialog</name>
    <message>
        <source>Hand over to sales</source>
        <translation>Lämna över till sälj</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Nobody in sales yet</source>
        <translation>Ingen på sälj än</translation>
    </message>
    <message>
        <source>A manager adds people.</source>
        <translation>En chef lägger till personer.</translation>
    </message>
    <message>
        <source>What they asked for, what they read or bought, when to call …</source>
        <translation>Vad de frågade efter, vad de läst eller köpt, när man kan ringa …</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>What marketing knows</source>
        <translation>Vad marknad vet</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s); each keeps its own campaign and persona unless you choose one for all.</source>
        <translation>
            <numerusform>%n lead; det behåller sin kampanj och persona om du inte väljer en för alla.</numerusform>
            <numerusform>%n leads; vart och ett behåller sin kampanj och persona om du inte väljer en för alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>No version in force: both departments sign first</source>
        <translation>Ingen gällande version: båda avdelningarna skriver under först</translation>
    </message>
    <message>
        <source>Each lead&apos;s own</source>
        <translation>Varje leads egen</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ingen vald</translation>
    </message>
    <message>
        <source>First contact is due %1, feedback %2.</source>
        <translation>Första kontakt senast %1, återkoppling senast %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) handed over to %1.</source>
        <translation>
            <numerusform>%n lead överlämnat till %1.</numerusform>
            <numerusform>%n leads överlämnade till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) still miss something.</source>
        <translation>
            <numerusform>%n lead saknar fortfarande något.</numerusform>
            <numerusform>%n leads saknar fortfarande något.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over, but %n lead(s) still miss something.</source>
        <translation>
            <numerusform>Överlämnat, men %n lead saknar fortfarande något.</numerusform>
            <numerusform>Överlämnat, men %n leads saknar fortfarande något.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HandoffLook</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation>Försenad med %1</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Förfaller om %1</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ej betygsatt</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 av 5</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Fits partly</source>
        <translation>Passar delvis</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passar inte</translation>
    </message>
</context>
<context>
    <name>smarketing::HandoffNotifier</name>
    <message>
        <source>%1 hands you a lead: %2</source>
        <translation>%1 lämnar över ett lead till dig: %2</translation>
    </message>
    <message>
        <source>Smarketing Workbench</source>
        <translation>Smarketing Workbench</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were handed to you by %1 and others.</source>
        <translation>
            <numerusform>%n lead lämnades över till dig av %1 och andra.</numerusform>
            <numerusform>%n leads lämnades över till dig av %1 och andra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were handed to you by %1.</source>
        <translation>
            <numerusform>%1 lämnar över %n lead till dig.</numerusform>
            <numerusform>%1 lämnar över %n leads till dig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HolidayCard</name>
    <message>
        <source>Days off</source>
        <translation>Lediga dagar</translation>
    </message>
    <message>
        <source>On these days no clock of the agreement runs</source>
        <translation>De dagarna går ingen av avtalets klockor</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Helgdagar i</translation>
    </message>
    <message>
        <source>The company&apos;s own days</source>
        <translation>Företagets egna dagar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>What it is, such as “Bridge day”</source>
        <translation>Vad det är, till exempel ”Klämdag”</translation>
    </message>
    <message>
        <source>Free or worked</source>
        <translation>Ledig eller arbetad</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Nobody works</source>
        <translation>Ingen arbetar</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Arbetad</translation>
    </message>
    <message>
        <source>Worked, although it is a holiday</source>
        <translation>Arbetad, fast det är helgdag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>From a calendar file…</source>
        <translation>Från en kalenderfil…</translation>
    </message>
    <message>
        <source>Every weekday counts, but for the days below.</source>
        <translation>Alla veckodagar räknas, utom dagarna nedan.</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Nästa: %1, %2</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Inga.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, past or further ahead.</source>
        <translation>
            <numerusform>%n till, förfluten eller längre fram.</numerusform>
            <numerusform>%n till, förflutna eller längre fram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>The public holidays are changed.</source>
        <translation>Helgdagarna är ändrade.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Tog bort %1.</translation>
    </message>
    <message>
        <source>A calendar of days off</source>
        <translation>En kalender med lediga dagar</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendrar (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n days added.</source>
        <translation>
            <numerusform>%n dag tillagd.</numerusform>
            <numerusform>%n dagar tillagda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no whole days and were left out.</source>
        <translation>
            <numerusform>%n post är ingen hel dag och utelämnades.</numerusform>
            <numerusform>%n poster är inga hela dagar och utelämnades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HomePage</name>
    <message>
        <source>Waits for marketing</source>
        <translation>Väntar på marknad</translation>
    </message>
    <message>
        <source>Waits for both</source>
        <translation>Väntar på båda</translation>
    </message>
    <message>
        <source>Waits for sales</source>
        <translation>Väntar på sälj</translation>
    </message>
    <message>
        <source>Nothing waits for marketing.</source>
        <translation>Inget väntar på marknad.</translation>
    </message>
    <message>
        <source>Nothing waits for both.</source>
        <translation>Inget väntar på båda.</translation>
    </message>
    <message>
        <source>Nothing waits for sales.</source>
        <translation>Inget väntar på sälj.</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>God dag, %1</translation>
    </message>
    <message>
        <source>%1 · %2 of them yours</source>
        <translation>%1 · %2 av dem dina</translation>
    </message>
    <message numerus="yes">
        <source>low ratings without an answer</source>
        <translation>
            <numerusform>lågt betyg utan svar</numerusform>
            <numerusform>låga betyg utan svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales rated these leads 1 or 2; marketing owes an answer</source>
        <translation>Sälj gav dessa leads 1 eller 2; marknad är skyldig ett svar</translation>
    </message>
    <message numerus="yes">
        <source>MQLs to hand over</source>
        <translation>
            <numerusform>MQL att lämna över</numerusform>
            <numerusform>MQL att lämna över</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads that meet marketing&apos;s criteria and are with nobody</source>
        <translation>Leads som uppfyller marknads kriterier och inte är hos någon</translation>
    </message>
    <message numerus="yes">
        <source>recycled leads to nurture</source>
        <translation>
            <numerusform>återfört lead att vårda</numerusform>
            <numerusform>återförda leads att vårda</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads that came back from sales: not now, perhaps later</source>
        <translation>Leads som kom tillbaka från sälj: inte nu, kanske senare</translation>
    </message>
    <message numerus="yes">
        <source>personas for marketing to sign</source>
        <translation>
            <numerusform>persona för marknad att skriva under</numerusform>
            <numerusform>personor för marknad att skriva under</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales has signed already</source>
        <translation>Sälj har redan skrivit under</translation>
    </message>
    <message numerus="yes">
        <source>persona drafts to sign</source>
        <translation>
            <numerusform>personautkast att skriva under</numerusform>
            <numerusform>personautkast att skriva under</numerusform>
        </translation>
    </message>
    <message>
        <source>A persona is in force once both departments have signed it</source>
        <translation>En persona gäller när båda avdelningarna har skrivit under</translation>
    </message>
    <message numerus="yes">
        <source>proposed campaigns</source>
        <translation>
            <numerusform>föreslagen kampanj</numerusform>
            <numerusform>föreslagna kampanjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales sees a campaign and speaks before it starts</source>
        <translation>Sälj ser en kampanj och säger sitt innan den startar</translation>
    </message>
    <message numerus="yes">
        <source>feedback overdue</source>
        <translation>
            <numerusform>försenad återkoppling</numerusform>
            <numerusform>försenade återkopplingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Too much of it, and no further lead can be accepted</source>
        <translation>Blir det för många kan inget mer lead accepteras</translation>
    </message>
    <message numerus="yes">
        <source>leads to accept or decline</source>
        <translation>
            <numerusform>lead att acceptera eller avböja</numerusform>
            <numerusform>leads att acceptera eller avböja</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over by marketing and not yet looked at</source>
        <translation>Överlämnade av marknad och inte sedda än</translation>
    </message>
    <message numerus="yes">
        <source>feedback due today</source>
        <translation>
            <numerusform>återkoppling att ge i dag</numerusform>
            <numerusform>återkopplingar att ge i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Due until the end of the day</source>
        <translation>Förfaller före dagens slut</translation>
    </message>
    <message numerus="yes">
        <source>leads to follow up</source>
        <translation>
            <numerusform>lead att följa upp</numerusform>
            <numerusform>leads att följa upp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted, and nothing happened for %n days</source>
        <translation>
            <numerusform>Accepterade, och inget har hänt på %n dag</numerusform>
            <numerusform>Accepterade, och inget har hänt på %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personas for sales to sign</source>
        <translation>
            <numerusform>persona för sälj att skriva under</numerusform>
            <numerusform>personor för sälj att skriva under</numerusform>
        </translation>
    </message>
    <message>
        <source>Marketing has signed already</source>
        <translation>Marknad har redan skrivit under</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n working hours</source>
        <translation>
            <numerusform>Förfaller inom %n arbetstimme</numerusform>
            <numerusform>Förfaller inom %n arbetstimmar</numerusform>
        </translation>
    </message>
    <message>
        <source>What kept people from working counts once both sides have confirmed it</source>
        <translation>Det som hindrade arbetet räknas när båda sidor har bekräftat det</translation>
    </message>
    <message numerus="yes">
        <source>answers to low ratings soon due</source>
        <translation>
            <numerusform>svar på lågt betyg förfaller snart</numerusform>
            <numerusform>svar på låga betyg förfaller snart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>obstacles for marketing to confirm</source>
        <translation>
            <numerusform>hinder för marknad att bekräfta</numerusform>
            <numerusform>hinder för marknad att bekräfta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first contacts soon due</source>
        <translation>
            <numerusform>första kontakt förfaller snart</numerusform>
            <numerusform>första kontakter förfaller snart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>obstacles for sales to confirm</source>
        <translation>
            <numerusform>hinder för sälj att bekräfta</numerusform>
            <numerusform>hinder för sälj att bekräfta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HoursCard</name>
    <message>
        <source>Working hours</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>The agreement&apos;s hours are counted in these, in the company&apos;s time zone</source>
        <translation>Avtalets timmar räknas inom dessa, i företagets tidszon</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Arbetsdag</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 från</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 till</translation>
    </message>
    <message>
        <source>The working hours are changed.</source>
        <translation>Arbetstiden är ändrad.</translation>
    </message>
    <message>
        <source>Hours of</source>
        <translation>Arbetstid för</translation>
    </message>
    <message>
        <source>Has hours of its own</source>
        <translation>Har egen arbetstid</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hela företaget</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportFileStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>Filens första rader</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Släpp en fil här</translation>
    </message>
    <message>
        <source>A CSV or text file with one row a lead, day, campaign or outcome, as other programs export it.</source>
        <translation>En CSV- eller textfil med en rad per lead, dag, kampanj eller utfall, så som andra program exporterar den.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Välj en fil eller släpp den här</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Streck |</translation>
    </message>
    <message>
        <source>Dot: 1,234.50</source>
        <translation>Punkt: 1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1 234,50</source>
        <translation>Komma: 1 234,50</translation>
    </message>
    <message>
        <source>Day first: 31/05/2026</source>
        <translation>Dag först: 31/05/2026</translation>
    </message>
    <message>
        <source>Month first: 05/31/2026</source>
        <translation>Månad först: 05/31/2026</translation>
    </message>
    <message>
        <source>Year first: 2026/05/31</source>
        <translation>År först: 2026/05/31</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Ingen rubrik</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Decimaltecken</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Header on line</source>
        <translation>Rubrik på rad</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Identifiera igen</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Filen att importera</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabeller som text (*.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Tittar på filen…</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Välj en fil.</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>Välj en fil som går att läsa.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportMappingStep</name>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>Filens kolumner och vad de betyder</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolumn i filen</translation>
    </message>
    <message>
        <source>Its first values</source>
        <translation>Dess första värden</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Hamnar i</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Vad raderna är</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Raderna är</translation>
    </message>
    <message>
        <source>Exported from</source>
        <translation>Exporterat från</translation>
    </message>
    <message>
        <source>The same for every row:</source>
        <translation>Samma för varje rad:</translation>
    </message>
    <message>
        <source>Field that is the same for every row</source>
        <translation>Fält som är lika för varje rad</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Dess värde</translation>
    </message>
    <message>
        <source>Value, for instance the name of a campaign</source>
        <translation>Värde, till exempel kampanjens namn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Column %1 goes into</source>
        <translation>Kolumnen %1 hamnar i</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message numerus="yes">
        <source>%n further columns are left out.</source>
        <translation>
            <numerusform>%n ytterligare kolumn utelämnas.</numerusform>
            <numerusform>%n ytterligare kolumner utelämnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1. Choose a column for it, or give a value for every row.</source>
        <translation>Behövs fortfarande: %1. Välj en kolumn eller ange ett värde för varje rad.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportModel</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lästa</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapade</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppade</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Leads, reach, campaigns and outcomes from other programs&apos; files</source>
        <translation>Leads, räckvidd, kampanjer och utfall från andra programs filer</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Inget har importerats än</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one. You see every row before it goes in, and a whole import can be taken back.</source>
        <translation>Släpp en CSV-fil här eller välj en. Du ser varje rad innan den går in, och en hel import kan tas tillbaka.</translation>
    </message>
    <message>
        <source>Rows that did not go in</source>
        <translation>Rader som inte gick in</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Tidigare importer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Visa leadsen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ta tillbaka…</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>Spara avvisade…</translation>
    </message>
    <message>
        <source>The first %L1 of %L2</source>
        <translation>De första %L1 av %L2</translation>
    </message>
    <message>
        <source>Outcomes are feedback, and feedback is never taken back.</source>
        <translation>Utfall är återkoppling, och återkoppling tas aldrig tillbaka.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportPreviewModel</name>
    <message>
        <source>Changed by you</source>
        <translation>Ändrat av dig</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Blir</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportPreviewStep</name>
    <message>
        <source>Make campaigns and channels that are missing</source>
        <translation>Skapa kampanjer och kanaler som saknas</translation>
    </message>
    <message>
        <source>Add people that are missing</source>
        <translation>Lägg till personer som saknas</translation>
    </message>
    <message>
        <source>First rows as they will go in</source>
        <translation>De första raderna så som de går in</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Inga rader</translation>
    </message>
    <message>
        <source>The file holds a header and nothing else.</source>
        <translation>Filen har en rubrik och inget mer.</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Det som redan finns</translation>
    </message>
    <message>
        <source>What is there already:</source>
        <translation>Det som redan finns:</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nästa problem</translation>
    </message>
    <message>
        <source>Go to the next row that cannot go in (F8); F2 changes a cell</source>
        <translation>Gå till nästa rad som inte kan gå in (F8); F2 ändrar en cell</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n uppdatering</numerusform>
            <numerusform>%n uppdateringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n överhoppad</numerusform>
            <numerusform>%n överhoppade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go in</source>
        <translation>
            <numerusform>%n kan inte gå in</numerusform>
            <numerusform>%n kan inte gå in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as totals or tests</source>
        <translation>
            <numerusform>%n utelämnad som summa eller test</numerusform>
            <numerusform>%n utelämnade som summor eller test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n rows: %1</source>
        <translation>
            <numerusform>Av den första %n raden: %1</numerusform>
            <numerusform>Av de första %n raderna: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Tittar på raderna…</translation>
    </message>
    <message>
        <source>Go back and choose otherwise.</source>
        <translation>Gå tillbaka och välj något annat.</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>Det finns inga rader att importera.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad som står där</translation>
    </message>
    <message>
        <source>%1 - rejected rows.csv</source>
        <translation>%1 - avvisade rader.csv</translation>
    </message>
    <message>
        <source>Where the rejected rows go</source>
        <translation>Var de avvisade raderna sparas</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tabeller som text (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1. Correct them there and import that file.</source>
        <translation>De avvisade raderna finns i %1. Rätta dem där och importera filen.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportRevertDialog</name>
    <message>
        <source>“%1” brought in or changed %2 records. What it added is removed, and what it changed gets its earlier values back.

This stays: leads that were handed over or changed since, with every rating and outcome, and campaigns, channels and figures that are in use or were changed since. You are told how many.</source>
        <translation>”%1” tog in eller ändrade %2 poster. Det som lades till tas bort, och det som ändrades får tillbaka sina tidigare värden.

Detta står kvar: leads som lämnats över eller ändrats sedan dess, med varje betyg och utfall, samt kampanjer, kanaler och siffror som används eller ändrats. Du får veta hur många.</translation>
    </message>
    <message>
        <source>Take the import back?</source>
        <translation>Ta tillbaka importen?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Tar tillbaka…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was taken back: %n records.</source>
        <translation>
            <numerusform>”%1” togs tillbaka: %n post.</numerusform>
            <numerusform>”%1” togs tillbaka: %n poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n records were taken back so far. Take it back again for the rest.</source>
        <translation>
            <numerusform>Stoppat: %n post har tagits tillbaka hittills. Ta tillbaka igen för resten.</numerusform>
            <numerusform>Stoppat: %n poster har tagits tillbaka hittills. Ta tillbaka igen för resten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads stay: handed over or changed since.</source>
        <translation>
            <numerusform>%n lead står kvar: överlämnat eller ändrat sedan dess.</numerusform>
            <numerusform>%n leads står kvar: överlämnade eller ändrade sedan dess.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of figures stay: changed since.</source>
        <translation>
            <numerusform>%n dags siffror står kvar: ändrade sedan dess.</numerusform>
            <numerusform>%n dagars siffror står kvar: ändrade sedan dess.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns stay: in use or changed since.</source>
        <translation>
            <numerusform>%n kampanj står kvar: används eller har ändrats sedan dess.</numerusform>
            <numerusform>%n kampanjer står kvar: används eller har ändrats sedan dess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ImportRunStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>Importens förlopp</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Rader med problem</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapade</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppade</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>Spara avvisade…</translation>
    </message>
    <message>
        <source>The workspace keeps the first %L1 of the rejected rows; save them now to have them all.</source>
        <translation>Arbetsytan behåller de första %L1 avvisade raderna; spara dem nu för att få med alla.</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Visa leadsen</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Ta tillbaka…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar…</translation>
    </message>
    <message>
        <source>Stopping after the rows at hand…</source>
        <translation>Stoppar efter de aktuella raderna…</translation>
    </message>
    <message>
        <source>The rows are in; making them searchable: %1</source>
        <translation>Raderna är inne; gör dem sökbara: %1</translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation>%1 rader, %2 per sekund</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tillbakataget</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppat</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerat</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows read.</source>
        <translation>
            <numerusform>%1: %n rad läst.</numerusform>
            <numerusform>%1: %n rader lästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were totals, footers or tests.</source>
        <translation>
            <numerusform>%n rad var summa, sidfot eller test.</numerusform>
            <numerusform>%n rader var summor, sidfötter eller test.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was in before you stopped is in. Take it back to have none of it.</source>
        <translation>Det som hann in innan du stoppade är inne. Ta tillbaka det för att inte ha något av det.</translation>
    </message>
    <message>
        <source>The import could not go on</source>
        <translation>Importen kunde inte fortsätta</translation>
    </message>
    <message>
        <source>What was in before is a batch of its own on the import page, to be taken back there.</source>
        <translation>Det som kom in före är en egen omgång på importsidan och kan tas tillbaka där.</translation>
    </message>
    <message>
        <source>The import is under way.</source>
        <translation>Importen pågår.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Fil</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Kolumner</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 Förhandsvisning</translation>
    </message>
    <message>
        <source>4 Import</source>
        <translation>4 Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tillbaka (Alt+Vänsterpil)</translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation>Nästa (Alt+Högerpil)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Stoppa importen?</translation>
    </message>
    <message>
        <source>It goes on while you read this. What is in by then stays in, and can be taken back as a whole.</source>
        <translation>Den fortsätter medan du läser detta. Det som hunnit in stannar kvar och kan tas tillbaka som helhet.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stoppa importen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportWords</name>
    <message>
        <source>Id in the file</source>
        <translation>Id i filen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Hela namnet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Skapad den</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Shop or unit</source>
        <translation>Butik eller enhet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Visningar</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Leads counted by the platform</source>
        <translation>Leads räknade av plattformen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id of the lead</source>
        <translation>Leadets id</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Överlämnat av</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Överlämnat till</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Avgjort den</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Fits the persona</source>
        <translation>Passar personan</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Better persona</source>
        <translation>Bättre persona</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Överlämnat den</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between fields of which any one will do</comment>
        <translation> eller </translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Valt av dig</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Hittat i filen</translation>
    </message>
    <message>
        <source>Assumed: please check</source>
        <translation>Antaget: kontrollera</translation>
    </message>
    <message>
        <source>None in the file</source>
        <translation>Ingen i filen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Uppdateras</translation>
    </message>
    <message>
        <source>Update of %1</source>
        <translation>Uppdatering av %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppade</translation>
    </message>
    <message>
        <source>Skipped: %1 is there</source>
        <translation>Hoppas över: %1 finns</translation>
    </message>
    <message>
        <source>Cannot go in</source>
        <translation>Kan inte gå in</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Vilken tabell som helst</translation>
    </message>
    <message>
        <source>Adds to line %1</source>
        <translation>Fyller på rad %1</translation>
    </message>
    <message>
        <source>Skipped: same as line %1</source>
        <translation>Hoppas över: samma som rad %1</translation>
    </message>
</context>
<context>
    <name>smarketing::InboxDeals</name>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öppna: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::InboxDetail</name>
    <message>
        <source>The lead handed over</source>
        <translation>Det överlämnade leadet</translation>
    </message>
    <message>
        <source>What marketing knows</source>
        <translation>Vad marknad vet</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logga</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hur slutade det?</translation>
    </message>
    <message>
        <source>&amp;Won</source>
        <translation>&amp;Vunnen</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>&amp;Förlorad</translation>
    </message>
    <message>
        <source>&amp;Back to marketing</source>
        <translation>&amp;Åter till marknad</translation>
    </message>
    <message>
        <source>Change the feedback…</source>
        <translation>Ändra återkopplingen…</translation>
    </message>
    <message>
        <source>Feedback %1</source>
        <translation>Återkoppling %1</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>Återkoppling given</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>tagen %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>förfaller %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>Asked for once the lead is accepted or declined.</source>
        <translation>Efterfrågas när leadet är accepterat eller avböjt.</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>Inte given än.</translation>
    </message>
    <message>
        <source>%1 of 5, %2</source>
        <translation>%1 av 5, %2</translation>
    </message>
    <message>
        <source>Persona fits: %1</source>
        <translation>Personan passar: %1</translation>
    </message>
    <message>
        <source>%1 with %2: what was said?</source>
        <translation>%1 med %2: vad sades?</translation>
    </message>
    <message>
        <source>Enter logs it, Escape does not</source>
        <translation>Enter loggar det, Escape inte</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 svarade: %2</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
</context>
<context>
    <name>smarketing::InboxModel</name>
    <message>
        <source>To accept</source>
        <translation>Att acceptera</translation>
    </message>
    <message>
        <source>Feedback due</source>
        <translation>Återkoppling väntar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetas med</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Försenad: %1</translation>
    </message>
    <message>
        <source>Feedback due %1</source>
        <translation>Återkoppling senast %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Säljare</translation>
    </message>
</context>
<context>
    <name>smarketing::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>Choose a lead on the left.</source>
        <translation>Välj ett lead till vänster.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptera</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Avböj</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Rate several</source>
        <translation>Betygsätt flera</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Ge till någon annan</translation>
    </message>
    <message>
        <source>Feedback sent: %1</source>
        <translation>Återkoppling skickad: %1</translation>
    </message>
    <message>
        <source>Whose inbox</source>
        <translation>Vems inkorg</translation>
    </message>
    <message>
        <source>Choose a sales rep</source>
        <translation>Välj en säljare</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>Att acceptera</translation>
    </message>
    <message>
        <source>Feedback due</source>
        <translation>Återkoppling väntar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetas med</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Inget väntar här</translation>
    </message>
    <message>
        <source>What marketing hands over shows up here by itself.</source>
        <translation>Det som marknad lämnar över dyker upp här av sig självt.</translation>
    </message>
    <message>
        <source>A accepts, D declines, 1–5 rate, Enter sends, Q confirms the need, C E M log a contact</source>
        <translation>A accepterar, D avböjer, 1–5 betygsätter, Enter skickar, Q bekräftar behovet, C E M loggar en kontakt</translation>
    </message>
    <message>
        <source>What marketing handed over, by the time feedback is due</source>
        <translation>Vad marknad lämnat över, efter när återkopplingen förfaller</translation>
    </message>
    <message numerus="yes">
        <source>Feedback on %n lead(s) is overdue; with more than %1 nothing new can be accepted. Give the oldest first: each one counts at once.</source>
        <translation>
            <numerusform>Återkoppling på %n lead är försenad; med fler än %1 kan inget nytt accepteras. Ge den äldsta först: var och en räknas direkt.</numerusform>
            <numerusform>Återkoppling på %n leads är försenad; med fler än %1 kan inget nytt accepteras. Ge den äldsta först: var och en räknas direkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepterat: %1</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Loggat: %1</translation>
    </message>
    <message>
        <source>%1 is closed: %2</source>
        <translation>%1 är avslutat: %2</translation>
    </message>
    <message>
        <source>Need confirmed</source>
        <translation>Behovet bekräftat</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Tysta</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>%1 is qualified: the need is confirmed.</source>
        <translation>%1 är kvalificerat: behovet är bekräftat.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Förfaller snart</translation>
    </message>
</context>
<context>
    <name>smarketing::Lead</name>
    <message>
        <source>External number</source>
        <translation>Externt nummer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Deal opened: %1</source>
        <translation>Affär öppnad: %1</translation>
    </message>
    <message>
        <source>Deal won: %1</source>
        <translation>Affär vunnen: %1</translation>
    </message>
    <message>
        <source>Deal lost: %1</source>
        <translation>Affär förlorad: %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Överlämnat till %1</translation>
    </message>
    <message>
        <source>Accepted by sales</source>
        <translation>Accepterat av sälj</translation>
    </message>
    <message>
        <source>Declined by sales</source>
        <translation>Avböjt av sälj</translation>
    </message>
    <message>
        <source>Feedback: %1 of 5, %2</source>
        <translation>Återkoppling: %1 av 5, %2</translation>
    </message>
    <message>
        <source>Marketing answered: something changes</source>
        <translation>Marknad svarade: något ändras</translation>
    </message>
    <message>
        <source>Marketing answered: nothing changes</source>
        <translation>Marknad svarade: inget ändras</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Avslutat: %1</translation>
    </message>
    <message>
        <source>Lead added</source>
        <translation>Lead tillagt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Merged with another lead</source>
        <translation>Sammanslaget med ett annat lead</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Återställt</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Touchpoint: %1</source>
        <translation>Kontaktpunkt: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadActions</name>
    <message numerus="yes">
        <source>%n lead(s) belong to somebody else and stay as they are.</source>
        <translation>
            <numerusform>%n lead tillhör någon annan och lämnas som det är.</numerusform>
            <numerusform>%n leads tillhör någon annan och lämnas som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead is added.</source>
        <translation>Leadet är tillagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) changed.</source>
        <translation>
            <numerusform>%n lead ändrat.</numerusform>
            <numerusform>%n leads ändrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) deleted.</source>
        <translation>
            <numerusform>%n lead borttaget.</numerusform>
            <numerusform>%n leads borttagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge leads</source>
        <translation>Slå ihop leads</translation>
    </message>
    <message>
        <source>One lead remains. It takes over every touchpoint, activity, handoff and deal of the others. Choose which values it keeps.</source>
        <translation>Ett lead blir kvar. Det tar över alla kontaktpunkter, aktiviteter, överlämningar och affärer från de andra. Välj vilka värden det behåller.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n lead(s)</source>
        <translation>
            <numerusform>Slå ihop %n lead</numerusform>
            <numerusform>Slå ihop %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>The leads are merged into %1.</source>
        <translation>Leadsen är sammanslagna till %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) moved to %1.</source>
        <translation>
            <numerusform>%n lead flyttat till %1.</numerusform>
            <numerusform>%n leads flyttade till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes after a handoff: marketing hands the lead over first.</source>
        <translation>%1 kommer efter en överlämning: marknad lämnar över leadet först.</translation>
    </message>
    <message>
        <source>Sales accepts the lead first. It waits in the inbox of who received it.</source>
        <translation>Sälj accepterar leadet först. Det väntar i mottagarens inkorg.</translation>
    </message>
    <message>
        <source>Feedback comes first: who received the lead rates it.</source>
        <translation>Återkopplingen kommer först: den som tog emot leadet betygsätter det.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) exported to %1.</source>
        <translation>
            <numerusform>%n lead exporterat till %1.</numerusform>
            <numerusform>%n leads exporterade till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay where they are: who received them gives the feedback.</source>
        <translation>
            <numerusform>%n lead står kvar: den som tog emot det ger återkopplingen.</numerusform>
            <numerusform>%n leads står kvar: de som tog emot dem ger återkopplingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay where they are: only who received them gives them back, with feedback.</source>
        <translation>
            <numerusform>%n lead stannar där det är: bara den som fick det lämnar tillbaka det, med återkoppling.</numerusform>
            <numerusform>%n leads stannar där de är: bara den som fick dem lämnar tillbaka dem, med återkoppling.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is with %2, who alone can give it back: by declining it, with feedback.</source>
        <translation>%1 är hos %2, som ensam kan lämna tillbaka det: genom att avböja det, med återkoppling.</translation>
    </message>
    <message>
        <source>%1 is with %2, who alone can give it back: by closing it, with feedback.</source>
        <translation>%1 är hos %2, som ensam kan lämna tillbaka det: genom att avsluta det, med återkoppling.</translation>
    </message>
    <message>
        <source>Give to somebody else…</source>
        <translation>Ge till någon annan…</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadChoiceDialog</name>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadDetail</name>
    <message>
        <source>Hand over…</source>
        <translation>Lämna över…</translation>
    </message>
    <message>
        <source>Log activity…</source>
        <translation>Logga aktivitet…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flytta till</translation>
    </message>
    <message>
        <source>Delete lead</source>
        <translation>Ta bort lead</translation>
    </message>
    <message>
        <source>Add touchpoint…</source>
        <translation>Lägg till kontaktpunkt…</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Allt som hänt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Touchpoints in the order they happened</source>
        <translation>Kontaktpunkter i den ordning de hände</translation>
    </message>
    <message>
        <source>No touchpoints yet</source>
        <translation>Inga kontaktpunkter än</translation>
    </message>
    <message>
        <source>Each contact with the company goes here: a visit, a call, a click, a fair.</source>
        <translation>Varje kontakt med företaget hör hit: ett besök, ett samtal, ett klick, en mässa.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Ansvarig: %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ingen ansvarig</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s) – Compare and merge</source>
        <translation>
            <numerusform>%n möjlig dubblett – jämför och slå ihop</numerusform>
            <numerusform>%n möjliga dubbletter – jämför och slå ihop</numerusform>
        </translation>
    </message>
    <message>
        <source>This lead is deleted.</source>
        <translation>Leadet är borttaget.</translation>
    </message>
    <message>
        <source>Sales edits its own leads. This one belongs to somebody else.</source>
        <translation>Sälj redigerar sina egna leads. Det här tillhör någon annan.</translation>
    </message>
    <message>
        <source>The lead is with sales already.</source>
        <translation>Leadet är redan hos sälj.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 är ändrat.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Kommentarer (%1)</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadFilters</name>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zon</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Ingen kampanj</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Ingen kanal</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>Ingen persona</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ingen ansvarig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ingen enhet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>With sales now</source>
        <translation>Hos sälj nu</translation>
    </message>
    <message>
        <source>Not with sales</source>
        <translation>Inte hos sälj</translation>
    </message>
    <message>
        <source>Became MQL</source>
        <translation>Blev MQL</translation>
    </message>
    <message>
        <source>Became SAL</source>
        <translation>Blev SAL</translation>
    </message>
    <message>
        <source>Became SQL</source>
        <translation>Blev SQL</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>Blev affärsmöjlighet</translation>
    </message>
    <message>
        <source>Became customer</source>
        <translation>Blev kund</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vunna</translation>
    </message>
    <message>
        <source>Feedback overdue</source>
        <translation>Återkoppling försenad</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadForm</name>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadListModel</name>
    <message>
        <source>%1 – with sales: %2</source>
        <translation>%1 – hos sälj: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Senaste aktivitet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Betyg</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadsPage</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>fler än %1</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nytt lead</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Lämna över…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå ihop…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs om</translation>
    </message>
    <message>
        <source>No lead chosen</source>
        <translation>Inget lead valt</translation>
    </message>
    <message>
        <source>Choose one in the list to see who it is and everything that happened.</source>
        <translation>Välj ett i listan för att se vem det är och allt som hänt.</translation>
    </message>
    <message>
        <source>Merge at most six leads at a time.</source>
        <translation>Slå ihop högst sex leads åt gången.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valt</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead matches</source>
        <translation>Inget lead matchar</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Inga leads än</translation>
    </message>
    <message>
        <source>Change the search or take a filter away.</source>
        <translation>Ändra sökningen eller ta bort ett filter.</translation>
    </message>
    <message>
        <source>Add the first one, or import the list you have.</source>
        <translation>Lägg till det första eller importera listan du har.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Rensa sökning och filter</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Exportera leads</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>Exporting leads…</source>
        <translation>Exporterar leads…</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Sök leads</translation>
    </message>
    <message>
        <source>Deleted…</source>
        <translation>Borttagna…</translation>
    </message>
</context>
<context>
    <name>smarketing::Leaving</name>
    <message>
        <source>a draft</source>
        <translation>ett utkast</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>återkoppling</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>överlämningar</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>affärer</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>kampanjer</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>kanaler</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>personor</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>mötet</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>hinder</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>team</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>kommentarer</translation>
    </message>
    <message>
        <source>people</source>
        <translation>medarbetare</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>inställningar</translation>
    </message>
    <message>
        <source>other entries</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Allt är inte sparat än</translation>
    </message>
    <message>
        <source>This is still on its way to the workspace: %1. It is saved as soon as that answers, and then this closes by itself. If you close now, it may be lost.</source>
        <translation>Detta är fortfarande på väg till arbetsytan: %1. Det sparas så snart den svarar, och då stängs fönstret av sig självt. Stänger du nu kan det gå förlorat.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Stäng och förlora det</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
</context>
<context>
    <name>smarketing::LogEntryDialog</name>
    <message>
        <source>Edit the entry</source>
        <translation>Redigera posten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Vad som gjordes</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;När</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
</context>
<context>
    <name>smarketing::LostDialog</name>
    <message>
        <source>Deal lost</source>
        <translation>Affär förlorad</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorad</translation>
    </message>
    <message>
        <source>Keep working on it</source>
        <translation>Fortsätt arbeta med det</translation>
    </message>
    <message>
        <source>Back to marketing</source>
        <translation>Åter till marknad</translation>
    </message>
    <message>
        <source>The lead is lost</source>
        <translation>Leadet är förlorat</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Varför förlorades den?</translation>
    </message>
    <message>
        <source>And the lead?</source>
        <translation>Och leadet?</translation>
    </message>
    <message>
        <source>Deal lost. The reason is noted.</source>
        <translation>Affären förlorad. Orsaken är noterad.</translation>
    </message>
</context>
<context>
    <name>smarketing::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Ny arbetsyta…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna s&amp;enaste</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nytt &amp;fönster</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Säkerhetskopiera…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Åt&amp;erställ…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Stän&amp;g arbetsytan</translation>
    </message>
    <message>
        <source>Close win&amp;dow</source>
        <translation>Stäng fönst&amp;ret</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (saknas)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Search and commands…</source>
        <translation>&amp;Sök och kommandon…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som s&amp;ystemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Smarketing Workbench</source>
        <translation>&amp;Om Smarketing Workbench</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>I formulär</translation>
    </message>
    <message>
        <source>Done: send, save or hand over, from every field</source>
        <translation>Klart: skicka, spara eller lämna över, från alla fält</translation>
    </message>
    <message>
        <source>Undo what was typed</source>
        <translation>Ångra det som skrevs</translation>
    </message>
    <message>
        <source>Connect to a &amp;team server…</source>
        <translation>Anslut till en &amp;teamserver…</translation>
    </message>
    <message>
        <source>The administrator of the server makes backups.</source>
        <translation>Serverns administratör gör säkerhetskopior.</translation>
    </message>
    <message>
        <source>Move to a tea&amp;m server…</source>
        <translation>Flytta till en &amp;teamserver…</translation>
    </message>
    <message>
        <source>Move to a &amp;file…</source>
        <translation>Flytta till en &amp;fil…</translation>
    </message>
</context>
<context>
    <name>smarketing::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Smarketing Workbench</source>
        <translation>Smarketing Workbench</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>smarketing::MeetingBoard</name>
    <message>
        <source>Start the meeting</source>
        <translation>Starta mötet</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Avsluta mötet…</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nästa punkt</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Lägg till punkt</translation>
    </message>
    <message>
        <source>Day and time…</source>
        <translation>Dag och tid…</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Ta upp</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskuterad</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkera</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Skriv anteckningar</translation>
    </message>
    <message>
        <source>Write a decision</source>
        <translation>Skriv ett beslut</translation>
    </message>
    <message>
        <source>Write an action</source>
        <translation>Skriv en åtgärd</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Ändra punkt</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Ta bort punkt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>Choose an item on the left, or add one.</source>
        <translation>Välj en punkt till vänster, eller lägg till en.</translation>
    </message>
    <message>
        <source>No weekly meeting yet</source>
        <translation>Inget veckomöte ännu</translation>
    </message>
    <message>
        <source>Say on which day and when both departments meet. The agenda then fills itself.</source>
        <translation>Säg vilken dag och när avdelningarna möts. Dagordningen fyller sig sedan själv.</translation>
    </message>
    <message>
        <source>A manager says on which day and when both departments meet.</source>
        <translation>En chef säger vilken dag och när avdelningarna möts.</translation>
    </message>
    <message numerus="yes">
        <source>%n things missing before closing</source>
        <translation>
            <numerusform>%n sak saknas för att avsluta</numerusform>
            <numerusform>%n saker saknas för att avsluta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 av %2 min</translation>
    </message>
    <message>
        <source>this item: %1</source>
        <translation>den här punkten: %1</translation>
    </message>
    <message>
        <source>The meeting has begun. Say who is here.</source>
        <translation>Mötet har börjat. Markera vilka som är här.</translation>
    </message>
    <message>
        <source>The meeting is over. What was not done comes back next week.</source>
        <translation>Mötet är slut. Det som inte gjordes kommer tillbaka nästa vecka.</translation>
    </message>
    <message>
        <source>On to the next item.</source>
        <translation>Vidare till nästa punkt.</translation>
    </message>
    <message>
        <source>That was the last item.</source>
        <translation>Det var den sista punkten.</translation>
    </message>
    <message>
        <source>Added to the agenda.</source>
        <translation>Lades till på dagordningen.</translation>
    </message>
    <message>
        <source>Taken off the agenda.</source>
        <translation>Togs bort från dagordningen.</translation>
    </message>
    <message>
        <source>The weekly meeting is agreed on.</source>
        <translation>Veckomötet är bestämt.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Flyttad.</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>En annan tid…</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Ställ in…</translation>
    </message>
    <message>
        <source>The meeting of %1 was not held. Hold it now, move it, or call it off.</source>
        <translation>Mötet %1 blev inte av. Håll det nu, flytta det eller ställ in det.</translation>
    </message>
    <message>
        <source>dddd d MMMM, hh:mm</source>
        <translation>dddd d MMMM, hh:mm</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Flyttat till %1.</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>Ställ in mötet</translation>
    </message>
    <message>
        <source>What stands on its agenda goes over to the next one, which is on its usual day.</source>
        <translation>Det som står på dagordningen går över till nästa möte, som är på sin vanliga dag.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Ställ in</translation>
    </message>
    <message>
        <source>Called off. The next one takes over its agenda.</source>
        <translation>Inställt. Nästa möte tar över dagordningen.</translation>
    </message>
</context>
<context>
    <name>smarketing::MeetingPage</name>
    <message>
        <source>Weekly meeting</source>
        <translation>Veckomöte</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Large type and the whole screen</source>
        <translation>Stor text och hela skärmen</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>Till min kalender…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>Past meetings</source>
        <translation>Tidigare möten</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Beslut och åtgärder</translation>
    </message>
    <message>
        <source>Marketing and sales at one table</source>
        <translation>Marknad och sälj vid samma bord</translation>
    </message>
    <message>
        <source>dddd d MMMM, hh:mm</source>
        <translation>dddd d MMMM, hh:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Spara till en kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>möte</translation>
    </message>
    <message>
        <source>Saved in %1. Open it with your calendar.</source>
        <translation>Sparat i %1. Öppna filen med din kalender.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>The coming meeting, what you have to do and what your side shows or sees, as an .ics file</source>
        <translation>Nästa möte, det du ska göra och visningar som din sida är med på, som en .ics-fil</translation>
    </message>
</context>
<context>
    <name>smarketing::MentionList</name>
    <message>
        <source>You are mentioned</source>
        <translation>Du är nämnd</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 ”%2”</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>smarketing::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::MoneyEdit</name>
    <message>
        <source>Write an amount in %1, for instance %2.</source>
        <translation>Skriv ett belopp i %1, till exempel %2.</translation>
    </message>
</context>
<context>
    <name>smarketing::MoveDialog</name>
    <message>
        <source>Move to a file</source>
        <translation>Flytta till en fil</translation>
    </message>
    <message>
        <source>Move to a team server</source>
        <translation>Flytta till en teamserver</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Everything goes along: records, history, feedback, drafts. At the end both sides are read row by row and compared. The file stays as it is; until the move is done nobody can write into it. Passwords stay behind: on the server each person is given a new one.</source>
        <translation>Allt följer med: uppgifter, historik, återkoppling, utkast. Till slut läses båda sidorna rad för rad och jämförs. Filen förblir som den är; tills flytten är klar kan ingen skriva i den. Lösenorden stannar: på servern får var och en ett nytt.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Its name, with :port where it is not 5432, or a whole address.</source>
        <translation>Dess namn, med :port om den inte är 5432, eller en hel adress.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>One that holds no workspace yet.</source>
        <translation>En som ännu inte har någon arbetsyta.</translation>
    </message>
    <message>
        <source>Everything goes along: records, history, feedback, drafts. At the end both sides are read row by row and compared. The server stays as it is; what others change there meanwhile is not in the file. Passwords stay on the server: in the file each person sets one anew.</source>
        <translation>Allt följer med: uppgifter, historik, återkoppling, utkast. Till slut läses båda sidorna rad för rad och jämförs. Servern förblir som den är; det andra ändrar där under tiden finns inte i filen. Lösenorden stannar på servern: i filen väljer var och en ett nytt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Login of the server&apos;s administrator</source>
        <translation>Inloggning för serverns administratör</translation>
    </message>
    <message>
        <source>A person&apos;s own login cannot move a workspace.</source>
        <translation>Med sin egen inloggning kan man inte flytta en arbetsyta.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Var filen ska ligga</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopierar…</translation>
    </message>
    <message>
        <source>Making the indexes…</source>
        <translation>Skapar index…</translation>
    </message>
    <message>
        <source>Comparing row by row…</source>
        <translation>Jämför rad för rad…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Avbryter…</translation>
    </message>
</context>
<context>
    <name>smarketing::MoveMeetingDialog</name>
    <message>
        <source>Another time</source>
        <translation>En annan tid</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Only this one meeting moves; the ones after it are on their usual day.</source>
        <translation>Bara det här mötet flyttas; de som följer är på sin vanliga dag.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
</context>
<context>
    <name>smarketing::MovedDialog</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Överlämningar</translation>
    </message>
    <message>
        <source>Feedback and its answers</source>
        <translation>Återkoppling och svar</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>Campaigns and their logs</source>
        <translation>Kampanjer och deras loggar</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personor</translation>
    </message>
    <message>
        <source>Goals and consent</source>
        <translation>Mål och samtycke</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Obstacles and working time</source>
        <translation>Hinder och arbetstid</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>People and units</source>
        <translation>Personer och enheter</translation>
    </message>
    <message>
        <source>Settings, views and drafts</source>
        <translation>Inställningar, vyer och utkast</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Searching and figures</source>
        <translation>Sökning och nyckeltal</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Allt annat</translation>
    </message>
    <message>
        <source>The workspace has arrived</source>
        <translation>Arbetsytan är framme</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera detaljer</translation>
    </message>
    <message>
        <source>Every table with its rows and checksum, for a spreadsheet</source>
        <translation>Varje tabell med rader och kontrollsumma, för ett kalkylblad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Open the moved workspace</source>
        <translation>Öppna den flyttade arbetsytan</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were copied to %1, read again and compared: they are the same.</source>
        <translation>
            <numerusform>%n rad kopierades till %1, lästes igen och jämfördes: den är densamma.</numerusform>
            <numerusform>%n rader kopierades till %1, lästes igen och jämfördes: de är desamma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays as it was. From now on work on the server, so that nothing is written in both places.</source>
        <translation>Filen är som den var. Arbeta från och med nu på servern, så att inget skrivs på två ställen.</translation>
    </message>
    <message>
        <source>The server stays as it was. From now on work in one of the two places, so that nothing is written in both.</source>
        <translation>Servern är som den var. Arbeta från och med nu på ett av ställena, så att inget skrivs på båda.</translation>
    </message>
    <message>
        <source>Everybody who is active has a login there. Nobody signs in before a manager, or the administrator, has set a password for them on the page People.</source>
        <translation>Alla som är aktiva har en inloggning där. Ingen loggar in förrän en chef eller administratören har valt ett lösenord åt dem på sidan Personer.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held characters that no server keeps. They are � there now: %1.</source>
        <translation>
            <numerusform>%n text hade tecken som ingen server sparar. De är � där nu: %1.</numerusform>
            <numerusform>%n texter hade tecken som ingen server sparar. De är � där nu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made on the server meanwhile. They are not in the file.</source>
        <translation>
            <numerusform>%n ändring gjordes på servern under tiden. Den finns inte i filen.</numerusform>
            <numerusform>%n ändringar gjordes på servern under tiden. De finns inte i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Vad som kom fram</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Jämfört</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>samma</translation>
    </message>
</context>
<context>
    <name>smarketing::MyActions</name>
    <message numerus="yes">
        <source>due %n days ago</source>
        <translation>
            <numerusform>skulle vara klar för %n dag sedan</numerusform>
            <numerusform>skulle vara klar för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>ska vara klar i dag</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>ska vara klar om %n dag</numerusform>
            <numerusform>ska vara klar om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>Mina åtgärder</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alla åtgärder</translation>
    </message>
    <message numerus="yes">
        <source>%n of them due</source>
        <translation>
            <numerusform>%n av dem ska vara klar</numerusform>
            <numerusform>%n av dem ska vara klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed on in meetings</source>
        <translation>
            <numerusform>%n bestämd på möten</numerusform>
            <numerusform>%n bestämda på möten</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Klart.</translation>
    </message>
</context>
<context>
    <name>smarketing::MyExchanges</name>
    <message>
        <source>We show each other</source>
        <translation>Vi visar varandra</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alla visningar</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>I dag kl. %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>I morgon kl. %1</translation>
    </message>
    <message>
        <source>dddd d MMMM, hh:mm</source>
        <translation>dddd d MMMM, hh:mm</translation>
    </message>
    <message>
        <source>%1 · you show it</source>
        <translation>%1 · du visar</translation>
    </message>
    <message>
        <source>%1 · %2 shows it</source>
        <translation>%1 · %2 visar</translation>
    </message>
    <message numerus="yes">
        <source>%n within a week</source>
        <translation>
            <numerusform>%n inom en vecka</numerusform>
            <numerusform>%n inom en vecka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>smarketing::Navigation</name>
    <message>
        <source>Collapse navigation</source>
        <translation>Fäll ihop navigeringen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n väntar</numerusform>
            <numerusform>%1, %n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen navigation</source>
        <translation>Fäll ut navigeringen</translation>
    </message>
</context>
<context>
    <name>smarketing::NewLeadDialog</name>
    <message>
        <source>Add lead</source>
        <translation>Lägg till lead</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nytt lead</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 is there already. Open it</source>
        <translation>%1 finns redan. Öppna</translation>
    </message>
    <message numerus="yes">
        <source>%n leads look the same. Open the first</source>
        <translation>
            <numerusform>%n lead ser likadant ut. Öppna det första</numerusform>
            <numerusform>%n leads ser likadana ut. Öppna det första</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleCalendar</name>
    <message>
        <source>Obstacles in %1</source>
        <translation>Hinder: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleDetail</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Hur vi vet det</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Inget noterades.</translation>
    </message>
    <message>
        <source>It counts: clocks of those concerned pause, and pace is shown corrected too.</source>
        <translation>Det räknas: klockorna för dem det gäller pausas, och takten visas även korrigerad.</translation>
    </message>
    <message>
        <source>It counts once the other side has confirmed it too.</source>
        <translation>Det räknas när även den andra sidan har bekräftat det.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Capacity lost</source>
        <translation>Förlorad kapacitet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Loggat av</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Räknas sedan</translation>
    </message>
    <message>
        <source>Confirm for marketing</source>
        <translation>Bekräfta för marknad</translation>
    </message>
    <message>
        <source>Confirm for sales</source>
        <translation>Bekräfta för sälj</translation>
    </message>
    <message>
        <source>Marketing has not confirmed</source>
        <translation>Marknad har inte bekräftat</translation>
    </message>
    <message>
        <source>Sales has not confirmed</source>
        <translation>Sälj har inte bekräftat</translation>
    </message>
    <message>
        <source>One person is enough</source>
        <translation>En person räcker</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknad</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sälj</translation>
    </message>
    <message>
        <source>%1 (decided by a manager)</source>
        <translation>%1 (beslut av en chef)</translation>
    </message>
    <message>
        <source>Confirmed. It counts once the other side has confirmed it too.</source>
        <translation>Bekräftat. Det räknas när även den andra sidan har bekräftat det.</translation>
    </message>
    <message numerus="yes">
        <source>It counts now. %n due time(s) moved.</source>
        <translation>
            <numerusform>Nu räknas det. %n tidsfrist flyttad.</numerusform>
            <numerusform>Nu räknas det. %n tidsfrister flyttade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>”%1” borttagen.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleDialog</name>
    <message>
        <source>Change the obstacle</source>
        <translation>Ändra hindret</translation>
    </message>
    <message>
        <source>Log an obstacle</source>
        <translation>Logga ett hinder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logga</translation>
    </message>
    <message>
        <source>What was confirmed is asked for again.</source>
        <translation>Det som bekräftats efterfrågas igen.</translation>
    </message>
    <message>
        <source>The shop system was down</source>
        <translation>Butikssystemet låg nere</translation>
    </message>
    <message>
        <source>The whole department</source>
        <translation>Hela avdelningen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Yesterday and today</source>
        <translation>I går och i dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>A ticket, a mail, who was there</source>
        <translation>Ett ärende, ett mejl, vem som var där</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Whom it kept from working</source>
        <translation>Vem det hindrade från att arbeta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Från och till</translation>
    </message>
    <message>
        <source>Share of capacity lost</source>
        <translation>Andel av kapaciteten som förlorades</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Hur vi vet det</translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleLook</name>
    <message>
        <source>Counts</source>
        <translation>Räknas</translation>
    </message>
    <message>
        <source>Waits for both</source>
        <translation>Väntar på båda</translation>
    </message>
    <message>
        <source>Waits for sales</source>
        <translation>Väntar på sälj</translation>
    </message>
    <message>
        <source>Waits for marketing</source>
        <translation>Väntar på marknad</translation>
    </message>
    <message>
        <source>The whole department</source>
        <translation>Hela avdelningen</translation>
    </message>
    <message>
        <source>Marketing&apos;s obstacles</source>
        <translation>Marknads hinder</translation>
    </message>
    <message>
        <source>Sales&apos; obstacles</source>
        <translation>Säljs hinder</translation>
    </message>
    <message>
        <source>%1: %2 lost %3 % (%4)</source>
        <translation>%1: %2 förlorade %3 % (%4)</translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorat</translation>
    </message>
</context>
<context>
    <name>smarketing::ObstaclesPage</name>
    <message>
        <source>Obstacles</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>What kept people from working; it counts once both sides say so</source>
        <translation>Vad som hindrade arbetet; det räknas när båda sidor säger det</translation>
    </message>
    <message>
        <source>Log an obstacle</source>
        <translation>Logga ett hinder</translation>
    </message>
    <message>
        <source>Change the obstacle</source>
        <translation>Ändra hindret</translation>
    </message>
    <message>
        <source>Delete the obstacle</source>
        <translation>Ta bort hindret</translation>
    </message>
    <message>
        <source>No obstacle chosen</source>
        <translation>Inget hinder valt</translation>
    </message>
    <message>
        <source>Choose one in the list or in the month to see what it took.</source>
        <translation>Välj ett i listan eller i månaden för att se vad det tog.</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Månaden före</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>No obstacles</source>
        <translation>Inga hinder</translation>
    </message>
    <message>
        <source>The shop system is down, half the team is ill: log it, and clocks and pace know of it once both sides have confirmed it.</source>
        <translation>Butikssystemet ligger nere, halva laget är sjukt: logga det, så tar klockor och takt hänsyn till det när båda sidor har bekräftat.</translation>
    </message>
    <message>
        <source>Logged. It counts once the other side has confirmed it too.</source>
        <translation>Loggat. Det räknas när även den andra sidan har bekräftat det.</translation>
    </message>
</context>
<context>
    <name>smarketing::OutcomeList</name>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Ta bort: %1</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>Titta på: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::OutcomeModel</name>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Möte</translation>
    </message>
</context>
<context>
    <name>smarketing::OutcomesPane</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Search decisions and actions</source>
        <translation>Sök beslut och åtgärder</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte gjort</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Beslut och åtgärder</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Inget beslutat ännu</translation>
    </message>
    <message>
        <source>What a meeting decides, and who does what by when, is found here.</source>
        <translation>Här finns allt som möten beslutar, och vem som gör vad till när.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Inte gjort trots allt</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Antecknat.</translation>
    </message>
</context>
<context>
    <name>smarketing::OwnPerson</name>
    <message>
        <source>You were signed out: a manager has ended your access to this workspace.</source>
        <translation>Du har loggats ut: en chef har avslutat din åtkomst till den här arbetsytan.</translation>
    </message>
    <message>
        <source>Your role in this workspace is now: %1</source>
        <translation>Din roll i den här arbetsytan är nu: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::Pages</name>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personor</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Weekly meeting</source>
        <translation>Veckomöte</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
</context>
<context>
    <name>smarketing::PaletteProviders</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Medarbetare</translation>
    </message>
</context>
<context>
    <name>smarketing::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>Lösenord för %1</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Ange lösenord</translation>
    </message>
    <message>
        <source>Leave both empty to sign in without a password.</source>
        <translation>Lämna båda tomma för att logga in utan lösenord.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gång till</translation>
    </message>
    <message>
        <source>%1 signs in without a password.</source>
        <translation>%1 loggar in utan lösenord.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 har ett nytt lösenord.</translation>
    </message>
    <message>
        <source>The server keeps it. Nobody signs in there without one.</source>
        <translation>Servern förvarar det. Ingen loggar in där utan lösenord.</translation>
    </message>
</context>
<context>
    <name>smarketing::PastMeetingModel</name>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (%2 öppna)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskuterade</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
</context>
<context>
    <name>smarketing::PastMeetingsPane</name>
    <message>
        <source>Past meetings</source>
        <translation>Tidigare möten</translation>
    </message>
    <message>
        <source>No meeting is over yet</source>
        <translation>Inget möte är över ännu</translation>
    </message>
    <message>
        <source>The minutes of every meeting are found here once it is closed.</source>
        <translation>Protokollet från varje möte finns här när det är avslutat.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Spara protokollet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The minutes are in %1.</source>
        <translation>Protokollet finns i %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer.</source>
        <translation>Inget e-postprogram är inställt på den här datorn.</translation>
    </message>
</context>
<context>
    <name>smarketing::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Who works on the leads, and what each may do</source>
        <translation>Vilka som arbetar med leads och vad var och en får göra</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Sök medarbetare</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>Try fewer letters of the name.</source>
        <translation>Prova färre bokstäver av namnet.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Ange lösenord</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
</context>
<context>
    <name>smarketing::PeriodPicker</name>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Show the period before as well</source>
        <translation>Visa även föregående period</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Förra veckan</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Det här kvartalet</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Förra kvartalet</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All tid</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andra dagar…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Active: signs in and receives leads</source>
        <translation>Aktiv: loggar in och får leads</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>What the person may do. It usually follows the department.</source>
        <translation>Vad personen får göra. Följer oftast avdelningen.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 är ändrat.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 är tillagd.</translation>
    </message>
    <message>
        <source>The server makes it; give it a password afterwards.</source>
        <translation>Servern skapar den; ge den sedan ett lösenord.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonModel</name>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Absent today</source>
        <translation>Frånvarande i dag</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Signs in with a password</source>
        <translation>Loggar in med lösenord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonaDetail</name>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Version %1, gällande</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Utkast %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>No claim changes</source>
        <translation>Inget påstående ändras</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stay as they are</source>
        <translation>
            <numerusform>%n påstående oförändrat</numerusform>
            <numerusform>%n påståenden oförändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft %1 begun</source>
        <translation>Utkast %1 påbörjat</translation>
    </message>
    <message>
        <source>Version %1 signed for marketing</source>
        <translation>Version %1 underskriven för marknad</translation>
    </message>
    <message>
        <source>Version %1 signed for sales</source>
        <translation>Version %1 underskriven för sälj</translation>
    </message>
    <message>
        <source>Version %1 in force</source>
        <translation>Version %1 gäller</translation>
    </message>
    <message>
        <source>Begins a draft. The version in force stays until both have signed.</source>
        <translation>Påbörjar ett utkast. Den gällande versionen står kvar tills båda har skrivit under.</translation>
    </message>
    <message>
        <source>Signed. “%1” is in force now.</source>
        <translation>Underskrivet. ”%1” gäller nu.</translation>
    </message>
    <message>
        <source>Signed. The other department signs next.</source>
        <translation>Underskrivet. Nu är det den andra avdelningens tur.</translation>
    </message>
    <message>
        <source>Your signature is withdrawn.</source>
        <translation>Din underskrift är tillbakadragen.</translation>
    </message>
    <message>
        <source>Rename the persona</source>
        <translation>Byt namn på personan</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Personans namn</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Kommentarer (%1)</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonaDraftPane</name>
    <message>
        <source>Discard draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>In a sentence or two: who is this?</source>
        <translation>I en mening eller två: vem är det?</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Påståenden</translation>
    </message>
    <message>
        <source>Double-click or F2 edits, Alt+Up and Alt+Down move, Delete removes</source>
        <translation>Dubbelklick eller F2 redigerar, Alt+Upp och Alt+Ned flyttar, Delete tar bort</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nytt påstående</translation>
    </message>
    <message>
        <source>A new claim; Enter adds it</source>
        <translation>Ett nytt påstående; Enter lägger till</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Source: who said it, which figures</source>
        <translation>Källa: vem sade det, vilka siffror</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No version is in force yet: this draft is all there is.</source>
        <translation>Ingen version gäller än: utkastet är allt som finns.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) given. A change withdraws them.</source>
        <translation>
            <numerusform>%n underskrift given. En ändring drar tillbaka den.</numerusform>
            <numerusform>%n underskrifter givna. En ändring drar tillbaka dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved as you go. It is in force once both departments have signed.</source>
        <translation>Allt sparas efter hand. Det gäller när båda avdelningarna har skrivit under.</translation>
    </message>
    <message>
        <source>Write the claim first.</source>
        <translation>Skriv påståendet först.</translation>
    </message>
    <message>
        <source>Name the source. Without one it is an assumption.</source>
        <translation>Ange källan. Utan den är det ett antagande.</translation>
    </message>
    <message numerus="yes">
        <source>Draft saved. %n signature(s) withdrawn: sign again.</source>
        <translation>
            <numerusform>Utkastet sparat. %n underskrift tillbakadragen: skriv under igen.</numerusform>
            <numerusform>Utkastet sparat. %n underskrifter tillbakadragna: skriv under igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>Utkastet sparat.</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Utkastet kastat.</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonaModel</name>
    <message>
        <source>In force, draft %1</source>
        <translation>Gällande, utkast %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrivet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonasPage</name>
    <message>
        <source>Personas</source>
        <translation>Personor</translation>
    </message>
    <message>
        <source>Who we speak to, described and signed by both departments</source>
        <translation>Vilka vi talar till, beskrivna och underskrivna av båda avdelningarna</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Ny persona</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>Ta bort persona</translation>
    </message>
    <message>
        <source>No persona chosen</source>
        <translation>Ingen persona vald</translation>
    </message>
    <message>
        <source>Choose one on the left to read, change or sign it.</source>
        <translation>Välj en till vänster för att läsa, ändra eller skriva under den.</translation>
    </message>
    <message>
        <source>No personas yet</source>
        <translation>Inga personor än</translation>
    </message>
    <message>
        <source>A persona says who you speak to: their goals, problems and habits, and how you know. Handing a lead over needs one that both departments have signed.</source>
        <translation>En persona säger vem ni talar till: mål, problem och vanor, och hur ni vet det. För att lämna över ett lead krävs en som båda avdelningarna har skrivit under.</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Personans namn</translation>
    </message>
    <message>
        <source>It starts as a draft and is in force once both departments have signed it.</source>
        <translation>Den börjar som utkast och gäller när båda avdelningarna har skrivit under.</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Lägg till persona</translation>
    </message>
</context>
<context>
    <name>smarketing::PlaceName</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 på %2</translation>
    </message>
</context>
<context>
    <name>smarketing::ProcessCardDialog</name>
    <message>
        <source>Change the card</source>
        <translation>Ändra kortet</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Skriv ett kort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>By which side</source>
        <translation>Av vilken sida</translation>
    </message>
    <message>
        <source>How, one step a line</source>
        <translation>Hur, ett steg per rad</translation>
    </message>
</context>
<context>
    <name>smarketing::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Avbryter…</translation>
    </message>
</context>
<context>
    <name>smarketing::PromiseHistory</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>How the promises were kept, week by week</source>
        <translation>Hur löftena hölls, vecka för vecka</translation>
    </message>
    <message>
        <source>No weeks yet</source>
        <translation>Inga veckor än</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
</context>
<context>
    <name>smarketing::PromiseLineModel</name>
    <message>
        <source>Accepted</source>
        <translation>Accepterat</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Inte sett än</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Säljare</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utfört</translation>
    </message>
</context>
<context>
    <name>smarketing::PromiseLook</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>inget förföll</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not yet due</source>
        <translation>
            <numerusform>%1, %n ännu inte förfallen</numerusform>
            <numerusform>%1, %n ännu inte förfallna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working hour(s)</source>
        <translation>
            <numerusform>inom %n arbetstimme</numerusform>
            <numerusform>inom %n arbetstimmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a week</source>
        <translation>
            <numerusform>%n i veckan</numerusform>
            <numerusform>%n i veckan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; obstacles took %2 % of the working time, so %3 are owed</source>
        <translation>%1; hinder tog %2 % av arbetstiden, så åtagandet är %3</translation>
    </message>
    <message>
        <source>none looked at</source>
        <translation>inget är sett</translation>
    </message>
    <message>
        <source>at least %1 % of those looked at</source>
        <translation>minst %1 % av dem som är sedda</translation>
    </message>
    <message>
        <source>Week %1: %2 – %3</source>
        <translation>Vecka %1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>smarketing::RangeEdit</name>
    <message>
        <source>Least</source>
        <translation>Lägst</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Ambition</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Ange ett tal.</translation>
    </message>
</context>
<context>
    <name>smarketing::RatingInput</name>
    <message>
        <source>Useless</source>
        <translation>Värdelös</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Svag</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Hyfsad</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Utmärkt</translation>
    </message>
    <message>
        <source>Rating: %1 of 5, %2</source>
        <translation>Betyg: %1 av 5, %2</translation>
    </message>
    <message>
        <source>Rating: none yet; press 1 to 5</source>
        <translation>Betyg: inget än; tryck 1–5</translation>
    </message>
</context>
<context>
    <name>smarketing::ReachGrid</name>
    <message>
        <source>Reach per day</source>
        <translation>Räckvidd per dag</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>smarketing::ReachModel</name>
    <message>
        <source>Impressions</source>
        <translation>Visningar</translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>people reached</comment>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>This day lies ahead. Reach is noted when it has happened.</source>
        <translation>Den dagen ligger framåt i tiden. Räckvidd noteras när den har skett.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it as %2. It stays here, unsaved.</source>
        <translation>”%1” är inget belopp. Skriv det som %2. Det behålls här och sparas inte.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it as %2. It stays here, unsaved.</source>
        <translation>”%1” är inget heltal. Skriv det som %2. Det behålls här och sparas inte.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1, inte godtaget</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Kostnad (%1)</translation>
    </message>
</context>
<context>
    <name>smarketing::ReasonCard</name>
    <message>
        <source>Reasons in feedback</source>
        <translation>Orsaker i återkopplingen</translation>
    </message>
    <message>
        <source>What sales can choose from to say why a lead was good or bad</source>
        <translation>Vad sälj kan välja på för att säga varför ett lead var bra eller dåligt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Dåligt</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>Typ av orsak</translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation>En egen orsak</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>smarketing::ReassignDialog</name>
    <message>
        <source>Give to somebody else</source>
        <translation>Ge till någon annan</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Ge till någon annan</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s). The due times stay, and the feedback is owed all the same.</source>
        <translation>
            <numerusform>%n lead. Tiderna står kvar, och återkopplingen ska ändå ges.</numerusform>
            <numerusform>%n leads. Tiderna står kvar, och återkopplingen ska ändå ges.</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) given to %1.</source>
        <translation>
            <numerusform>%n lead gavs till %1.</numerusform>
            <numerusform>%n leads gavs till %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ReceiverModel</name>
    <message>
        <source>Owes feedback</source>
        <translation>Skyldig återkoppling</translation>
    </message>
    <message numerus="yes">
        <source>%n feedback(s) overdue; the limit is %1. No new leads until they are given.</source>
        <translation>
            <numerusform>%n försenad återkoppling; gränsen är %1. Inga nya leads förrän den är given.</numerusform>
            <numerusform>%n försenade återkopplingar; gränsen är %1. Inga nya leads förrän de är givna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Away until %1</source>
        <translation>Borta till %1</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Föreslås</translation>
    </message>
    <message>
        <source>Here today and with the least to do</source>
        <translation>Här i dag och med minst att göra</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tillgänglig</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Säljare</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Öppna leads</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>smarketing::RecordsPage</name>
    <message>
        <source>Deleted “%1”.</source>
        <translation>”%1” borttagen.</translation>
    </message>
</context>
<context>
    <name>smarketing::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>just nu</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>för %n min sedan</numerusform>
            <numerusform>för %n min sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>för %n tim sedan</numerusform>
            <numerusform>för %n tim sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>om %n min</numerusform>
            <numerusform>om %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>om %n tim</numerusform>
            <numerusform>om %n tim</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Betyg %1 av 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ej betygsatt</translation>
    </message>
</context>
<context>
    <name>smarketing::RingsEmblem</name>
    <message>
        <source>Two overlapping rings: marketing and sales</source>
        <translation>Två överlappande ringar: marknad och sälj</translation>
    </message>
</context>
<context>
    <name>smarketing::RingsView</name>
    <message>
        <source>Marketing</source>
        <translation>Marknad</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sälj</translation>
    </message>
</context>
<context>
    <name>smarketing::ScorecardPane</name>
    <message>
        <source>The week before</source>
        <translation>Veckan före</translation>
    </message>
    <message>
        <source>The next week</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>The last weeks</source>
        <translation>De senaste veckorna</translation>
    </message>
    <message>
        <source>Marketing owes</source>
        <translation>Marknads åtaganden</translation>
    </message>
    <message>
        <source>Sales owes</source>
        <translation>Säljs åtaganden</translation>
    </message>
    <message>
        <source>What is behind the number</source>
        <translation>Vad som ligger bakom siffran</translation>
    </message>
    <message>
        <source>Nothing of it in this week</source>
        <translation>Inget av det den här veckan</translation>
    </message>
    <message>
        <source>Choose another number, or another week above.</source>
        <translation>Välj en annan siffra, eller en annan vecka ovan.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Show what is behind it</source>
        <translation>Visa vad som ligger bakom</translation>
    </message>
    <message>
        <source>%1 kept, %2 missed, %3 open</source>
        <translation>%1 hållna, %2 missade, %3 öppna</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n rad</numerusform>
            <numerusform>%1: %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Marketing&apos;s promises by week</source>
        <translation>Marknads löften vecka för vecka</translation>
    </message>
    <message>
        <source>Sales&apos; promises by week</source>
        <translation>Säljs löften vecka för vecka</translation>
    </message>
</context>
<context>
    <name>smarketing::SearchCombo</name>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>%1, not available: %2</source>
        <translation>%1, inte tillgänglig: %2</translation>
    </message>
</context>
<context>
    <name>smarketing::SeriesDialog</name>
    <message>
        <source>The weekly meeting</source>
        <translation>Veckomötet</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>Bestäm</translation>
    </message>
    <message>
        <source>Marketing and sales at one table</source>
        <translation>Marknad och sälj vid samma bord</translation>
    </message>
    <message>
        <source>Both departments meet every week. The coming meeting is there by itself, and its agenda fills itself from what happened.</source>
        <translation>Båda avdelningarna möts varje vecka. Nästa möte finns av sig självt, och dagordningen fyller sig med det som hänt.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tar</translation>
    </message>
    <message>
        <source>Who sits at the table</source>
        <translation>Vilka som sitter vid bordet</translation>
    </message>
    <message>
        <source>None chosen means everybody.</source>
        <translation>Inget val betyder alla.</translation>
    </message>
</context>
<context>
    <name>smarketing::ServerPasswordDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Logga in på %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Lösenord för %1</translation>
    </message>
</context>
<context>
    <name>smarketing::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Changes hold at once; those of the workspace, for everybody</source>
        <translation>Ändringar gäller direkt; arbetsytans gäller för alla</translation>
    </message>
    <message>
        <source>The agreement between marketing and sales</source>
        <translation>Avtalet mellan marknad och sälj</translation>
    </message>
    <message>
        <source>What each owes the other, its versions and how it is kept have a page of their own</source>
        <translation>Sidornas åtaganden, avtalets versioner och hur det hålls har en egen sida</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Öppna avtalet</translation>
    </message>
</context>
<context>
    <name>smarketing::ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>smarketing::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Another workspace</source>
        <translation>En annan arbetsyta</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Vem är det?</translation>
    </message>
    <message>
        <source>Pick your name or type your login</source>
        <translation>Välj ditt namn eller skriv din inloggning</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>Namn eller inloggning</translation>
    </message>
</context>
<context>
    <name>smarketing::SignatureStrip</name>
    <message>
        <source>Withdraw my signature</source>
        <translation>Dra tillbaka min underskrift</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Marketing has not signed</source>
        <translation>Marknad har inte skrivit under</translation>
    </message>
    <message>
        <source>Sales has not signed</source>
        <translation>Sälj har inte skrivit under</translation>
    </message>
    <message>
        <source>One person is enough</source>
        <translation>En person räcker</translation>
    </message>
    <message>
        <source>Signed by marketing</source>
        <translation>Underskrivet av marknad</translation>
    </message>
    <message>
        <source>Signed by sales</source>
        <translation>Underskrivet av sälj</translation>
    </message>
    <message>
        <source>Sign as sales</source>
        <translation>Skriv under som sälj</translation>
    </message>
    <message>
        <source>Sign as marketing</source>
        <translation>Skriv under som marknad</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Skriv under</translation>
    </message>
</context>
<context>
    <name>smarketing::Sparkline</name>
    <message>
        <source>Trend: no figures yet</source>
        <translation>Trend: inga siffror än</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>stigande</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallande</translation>
    </message>
    <message>
        <source>level</source>
        <translation>oförändrad</translation>
    </message>
    <message>
        <source>Trend: %1, from %2 to %3</source>
        <translation>Trend: %1, från %2 till %3</translation>
    </message>
</context>
<context>
    <name>smarketing::StateBanner</name>
    <message numerus="yes">
        <source>The connection was lost while %n of your changes was being saved. Whether it is saved is looked up as soon as the server answers; leave open what you have open.</source>
        <translation>
            <numerusform>Anslutningen bröts medan %n av dina ändringar sparades. Om den är sparad visar sig så snart servern svarar; låt det du har öppet vara öppet.</numerusform>
            <numerusform>Anslutningen bröts medan %n av dina ändringar sparades. Om de är sparade visar sig så snart servern svarar; låt det du har öppet vara öppet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Ange lösenordet…</translation>
    </message>
    <message>
        <source>The server no longer takes the password of this login. What you see may be out of date; what you have entered stays.</source>
        <translation>Servern godtar inte längre lösenordet för den här inloggningen. Det du ser kan vara inaktuellt; det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>%1 What you see may be out of date; what you have entered stays.</source>
        <translation>%1 Det du ser kan vara inaktuellt; det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The workspace cannot be reached at the moment. What you see may be out of date; it comes back by itself.</source>
        <translation>Arbetsytan går inte att nå just nu. Det du ser kan vara inaktuellt; den kommer tillbaka av sig själv.</translation>
    </message>
    <message>
        <source>You are a guest here: you see everything, and change nothing.</source>
        <translation>Du är gäst här: du ser allt men ändrar inget.</translation>
    </message>
    <message>
        <source>This workspace can only be read here, so nothing can be changed. To work in it, copy the file to a folder you may write to.</source>
        <translation>Den här arbetsytan kan bara läsas här, så inget kan ändras. Kopiera filen till en mapp där du får skriva för att arbeta i den.</translation>
    </message>
</context>
<context>
    <name>smarketing::TableView</name>
    <message>
        <source>Fit column widths</source>
        <translation>Anpassa kolumnbredder</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
</context>
<context>
    <name>smarketing::TagEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>smarketing::TeamDetail</name>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Avsluta…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Kommentarer (%1)</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Vad det arbetar med</translation>
    </message>
    <message>
        <source>Goals it works for</source>
        <translation>Mål det arbetar för</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Inga mål än</translation>
    </message>
    <message>
        <source>Edit the team to say which goals it works for.</source>
        <translation>Redigera teamet för att säga vilka mål det arbetar för.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Kampanjen %1</translation>
    </message>
    <message>
        <source>Before it starts: %1</source>
        <translation>Innan det börjar: %1</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>inte längre här</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Arbetar med</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>Leads of the campaign</source>
        <translation>Kampanjens leads</translation>
    </message>
    <message>
        <source>%1 leads, %2 MQL, %3 accepted, %4 won</source>
        <translation>leads: %1, MQL: %2, accepterade: %3, vunna: %4</translation>
    </message>
    <message>
        <source>Accepted, rated, won</source>
        <translation>Accepterat, betyg, vunnet</translation>
    </message>
    <message>
        <source>%1 · %2 of 5 · %3</source>
        <translation>%1 · %2 av 5 · %3</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>“%1” has started.</source>
        <translation>”%1” har börjat.</translation>
    </message>
    <message>
        <source>End the team</source>
        <translation>Avsluta teamet</translation>
    </message>
    <message>
        <source>Its page stays, with what came of it.</source>
        <translation>Sidan står kvar, med vad det ledde till.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>The team has ended.</source>
        <translation>Teamet är avslutat.</translation>
    </message>
</context>
<context>
    <name>smarketing::TeamDialog</name>
    <message>
        <source>Edit the team</source>
        <translation>Redigera teamet</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Form the team</source>
        <translation>Bilda teamet</translation>
    </message>
    <message>
        <source>It starts once it has people from marketing and from sales, and a last day. Product people can come along from the beginning.</source>
        <translation>Det börjar när det har folk från marknad och sälj och en sista dag. Produktfolk kan vara med från början.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Teamets namn</translation>
    </message>
    <message>
        <source>Which problem it works on</source>
        <translation>Vilket problem det arbetar med</translation>
    </message>
    <message>
        <source>For which campaign</source>
        <translation>För vilken kampanj</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Goals it works for</source>
        <translation>Mål det arbetar för</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till mål</translation>
    </message>
</context>
<context>
    <name>smarketing::TeamModel</name>
    <message>
        <source>Past its last day</source>
        <translation>Förbi sista dagen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>smarketing::TeamsPage</name>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>People of both departments, for one problem or campaign, until a day</source>
        <translation>Folk från båda avdelningarna, för ett problem eller en kampanj, till en viss dag</translation>
    </message>
    <message>
        <source>No team chosen</source>
        <translation>Inget team valt</translation>
    </message>
    <message>
        <source>Choose one on the left to see who is in it and what it works on.</source>
        <translation>Välj ett till vänster för att se vilka som är med och vad det arbetar med.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>Ta bort teamet</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Inga team än</translation>
    </message>
    <message>
        <source>A team brings marketing and sales together, and product people early, for one problem or campaign. It has a last day.</source>
        <translation>Ett team för samman marknad och sälj, och produktfolk tidigt, för ett problem eller en kampanj. Det har en sista dag.</translation>
    </message>
</context>
<context>
    <name>smarketing::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>smarketing::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
</context>
<context>
    <name>smarketing::TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Sök eller kör ett kommando</translation>
    </message>
    <message>
        <source>People, companies, campaigns, pages and actions (Ctrl+K)</source>
        <translation>Personer, företag, kampanjer, sidor och kommandon (Ctrl+K)</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Inloggad som %1, %2</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Byt mitt lösenord…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
</context>
<context>
    <name>smarketing::TouchpointDialog</name>
    <message>
        <source>Add touchpoint</source>
        <translation>Lägg till kontaktpunkt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>smarketing::UnitDialog</name>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>The shops, offices or teams people belong to. A unit no longer in use stays with what was recorded for it.</source>
        <translation>Butiker, kontor eller team som personer hör till. En enhet som inte längre används står kvar vid det som registrerats för den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Name of a new unit</source>
        <translation>Namn på en ny enhet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No units yet.</source>
        <translation>Inga enheter än.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Enhetens namn</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>smarketing::WelcomeView</name>
    <message>
        <source>Marketing and sales at one table</source>
        <translation>Marknad och sälj vid samma bord</translation>
    </message>
    <message>
        <source>One workspace for both: campaigns, leads and personas in one place, and for every lead handed over an honest word on how good it was.</source>
        <translation>En arbetsyta för båda: kampanjer, leads och personor på ett ställe, och för varje överlämnat lead ett ärligt ord om hur bra det var.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ny arbetsyta</translation>
    </message>
    <message>
        <source>For your company, in one file</source>
        <translation>För ditt företag, i en fil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>A workspace on this computer or a shared folder</source>
        <translation>En arbetsyta på den här datorn eller i en delad mapp</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Utforska demon</translation>
    </message>
    <message>
        <source>A garden shop with a year of its work</source>
        <translation>En trädgårdsbutik med ett års arbete</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Missing: moved, deleted, or its drive is not there</source>
        <translation>Saknas: flyttad, borttagen eller på en enhet som inte är ansluten</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Ta bort %1 från listan</translation>
    </message>
    <message>
        <source>Connect to a team server</source>
        <translation>Anslut till en teamserver</translation>
    </message>
    <message>
        <source>A workspace of several computers</source>
        <translation>En arbetsyta för flera datorer</translation>
    </message>
</context>
<context>
    <name>smarketing::WorkspaceFiles</name>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 kunde inte öppnas. %2</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Öppna arbetsyta</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Säkerhetskopiera till</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Säkerhetskopierar…</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Säkerhetskopierat till %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>There is no backup of today. %1</source>
        <translation>Det finns ingen säkerhetskopia för i dag. %1</translation>
    </message>
    <message>
        <source>Smarketing workspaces (*.%1)</source>
        <translation>Smarketing-arbetsytor (*.%1)</translation>
    </message>
    <message>
        <source>Closing the workspace…</source>
        <translation>Stänger arbetsytan…</translation>
    </message>
    <message>
        <source>The password is not kept: this desktop has no keychain, or it did not answer.</source>
        <translation>Lösenordet sparades inte: skrivbordet har ingen nyckelring, eller så svarade den inte.</translation>
    </message>
</context>
<context>
    <name>smarketing::WorkspaceOpener</name>
    <message>
        <source>Opening the workspace…</source>
        <translation>Öppnar arbetsytan…</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Skapar arbetsytan…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Återställer säkerhetskopian…</translation>
    </message>
    <message>
        <source>Making the demo…</source>
        <translation>Skapar demon…</translation>
    </message>
</context>
<context>
    <name>smarketing::WorkspaceView</name>
    <message numerus="yes">
        <source>%n of your actions from meetings are due.</source>
        <translation>
            <numerusform>%n av dina åtgärder från möten ska vara klar.</numerusform>
            <numerusform>%n av dina åtgärder från möten ska vara klara.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::figureText</name>
    <message>
        <source>n/a</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 tim %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 tim</translation>
    </message>
    <message>
        <source>Leads that sales accepted ÷ leads that became MQL, both in the period. It passes 100 % where leads were accepted that had become MQL before the period.</source>
        <translation>Leads som sälj accepterade ÷ leads som blev MQL, båda under perioden. Den går över 100 % när leads accepterades som hade blivit MQL före perioden.</translation>
    </message>
</context>
<context>
    <name>smarketing::metricText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a goal</comment>
        <translation>dagar</translation>
    </message>
    <message>
        <source>of 5</source>
        <comment>unit of a rating</comment>
        <translation>av 5</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n invändning</numerusform>
            <numerusform>%n invändningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte börjat</translation>
    </message>
</context>
<context>
    <name>smarketing::minutes</name>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, senast %3</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Beslut: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Åtgärd: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Närvarande: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Frånvarande: %1</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Vem gör vad till när</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Inställt: %1</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 visar: %2</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Visas av %1</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Kort: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::words</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SAL</source>
        <translation>SAL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Affärsmöjlighet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Återförd</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Diskvalificerad</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage of a lead</comment>
        <translation>Förlorad</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknad</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>zone of both departments</comment>
        <translation>Gemensam</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sälj</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Ledning</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>department</comment>
        <translation>Annan</translation>
    </message>
    <message>
        <source>Marketing staff</source>
        <translation>Marknadsförare</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Säljare</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Guest (reads only)</source>
        <translation>Gäst (läser bara)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterad</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vunnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>outcome of a handoff</comment>
        <translation>Förlorad</translation>
    </message>
    <message>
        <source>Back to marketing</source>
        <translation>Åter till marknad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gällande</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Customer said</source>
        <translation>Kunden sade</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Egna data</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Antagande</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Vilka de är</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Vanor</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Invändningar</translation>
    </message>
    <message>
        <source>Where to meet them</source>
        <translation>Var man möter dem</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslagen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Överenskommen</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a campaign</comment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>state of a campaign</comment>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a campaign</comment>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Inkommande</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Utgående</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Kvalificering</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Förhandling</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage of a deal</comment>
        <translation>Förlorad</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an import</comment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an import</comment>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Tillbakatagen</translation>
    </message>
    <message>
        <source>Update the record</source>
        <translation>Uppdatera posten</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Hoppa över raden</translation>
    </message>
    <message>
        <source>Add a new record</source>
        <translation>Lägg till ny post</translation>
    </message>
    <message>
        <source>Real need</source>
        <translation>Verkligt behov</translation>
    </message>
    <message>
        <source>Has a budget</source>
        <translation>Har budget</translation>
    </message>
    <message>
        <source>Talks to the decider</source>
        <translation>Talar med beslutsfattaren</translation>
    </message>
    <message>
        <source>Right time</source>
        <translation>Rätt tidpunkt</translation>
    </message>
    <message>
        <source>Knows us already</source>
        <translation>Känner oss redan</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Inget behov</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Ingen budget</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Fel person</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>För tidigt</translation>
    </message>
    <message>
        <source>Not our persona</source>
        <translation>Inte vår persona</translation>
    </message>
    <message>
        <source>Wrong contact data</source>
        <translation>Fel kontaktuppgifter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubblett</translation>
    </message>
    <message>
        <source>Out of our area</source>
        <translation>Utanför vårt område</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Går inte att nå</translation>
    </message>
    <message>
        <source>No use: should not have come to us</source>
        <translation>Värdelös: borde inte ha kommit till oss</translation>
    </message>
    <message>
        <source>Weak: little chance, much work</source>
        <translation>Svag: liten chans, mycket arbete</translation>
    </message>
    <message>
        <source>Fair: worth a conversation</source>
        <translation>Hyfsad: värd ett samtal</translation>
    </message>
    <message>
        <source>Good: real need, right person</source>
        <translation>Bra: verkligt behov, rätt person</translation>
    </message>
    <message>
        <source>Excellent: ready to buy</source>
        <translation>Utmärkt: redo att köpa</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ej betygsatt</translation>
    </message>
    <message>
        <source>Give a login name, such as “anna”.</source>
        <translation>Ange ett inloggningsnamn, till exempel ”anna”.</translation>
    </message>
    <message>
        <source>Somebody has the login “%1” already. Choose another.</source>
        <translation>Någon har redan inloggningen ”%1”. Välj en annan.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Ange ett namn.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>Ange personens namn.</translation>
    </message>
    <message>
        <source>Nobody else could manage the workspace. Make another person a manager first.</source>
        <translation>Ingen annan skulle kunna sköta arbetsytan. Gör först någon annan till chef.</translation>
    </message>
    <message>
        <source>Nobody here signs in as “%1”.</source>
        <translation>Ingen här loggar in som ”%1”.</translation>
    </message>
    <message>
        <source>That is the workspace itself. Choose another file for the backup.</source>
        <translation>Det är själva arbetsytan. Välj en annan fil för säkerhetskopian.</translation>
    </message>
    <message>
        <source>There are no texts in “%1”. Choose en, pl or sv.</source>
        <translation>Det finns inga texter på ”%1”. Välj en, pl eller sv.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Det är inte lösenordet.</translation>
    </message>
    <message>
        <source>Give at least a name, a company, an e-mail address or a phone number.</source>
        <translation>Ange minst ett namn, ett företag, en e-postadress eller ett telefonnummer.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. It should read like anna@example.com.</source>
        <translation>”%1” är ingen e-postadress. Den ska se ut som anna@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. It has 6 to 15 digits, such as +46 70 123 45 67.</source>
        <translation>”%1” är inget telefonnummer. Det har 6 till 15 siffror, till exempel +46 70 123 45 67.</translation>
    </message>
    <message>
        <source>A value is not below zero.</source>
        <translation>Ett värde är inte under noll.</translation>
    </message>
    <message>
        <source>That is too long: at most %1 characters.</source>
        <translation>Det är för långt: högst %1 tecken.</translation>
    </message>
    <message>
        <source>Choose the channel, or say what happened.</source>
        <translation>Välj kanal eller skriv vad som hände.</translation>
    </message>
    <message>
        <source>Choose two different leads to merge.</source>
        <translation>Välj två olika leads att slå ihop.</translation>
    </message>
    <message>
        <source>More than one of these leads is with sales. All but one of the handoffs must be closed first.</source>
        <translation>Fler än ett av dessa leads är hos sälj. Alla överlämningar utom en måste avslutas först.</translation>
    </message>
    <message>
        <source>It was changed again since, so it cannot be undone.</source>
        <translation>Det har ändrats igen sedan dess och kan inte ångras.</translation>
    </message>
    <message>
        <source>There is a unit “%1” already.</source>
        <translation>Det finns redan en enhet ”%1”.</translation>
    </message>
    <message>
        <source>There is a reason “%1” already.</source>
        <translation>Det finns redan en orsak ”%1”.</translation>
    </message>
    <message>
        <source>Feedback asks for a reason, so one of each kind stays on offer.</source>
        <translation>Återkoppling kräver en orsak, så en av varje typ finns kvar att välja.</translation>
    </message>
    <message>
        <source>Give the company&apos;s name.</source>
        <translation>Ange företagets namn.</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Ange var filen ska ligga.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Det finns redan en fil ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Lösenorden är inte lika.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Välj en tidszon i listan.</translation>
    </message>
    <message>
        <source>A currency has three capital letters, such as EUR.</source>
        <translation>En valuta har tre versaler, till exempel EUR.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Ange ett tal från %1 till %2.</translation>
    </message>
    <message>
        <source>Hours go from an earlier to a later time, such as 8:00–16:00.</source>
        <translation>Tider går från en tidigare till en senare, till exempel 8:00–16:00.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Den sista dagen kommer före den första.</translation>
    </message>
    <message>
        <source>Only marketing or a manager hands leads over.</source>
        <translation>Bara marknad eller en chef lämnar över leads.</translation>
    </message>
    <message>
        <source>Choose an active sales person to receive the lead.</source>
        <translation>Välj en aktiv säljare som tar emot leadet.</translation>
    </message>
    <message>
        <source>Say what marketing knows of this lead; sales starts from it.</source>
        <translation>Skriv vad marknad vet om leadet; sälj börjar där.</translation>
    </message>
    <message>
        <source>Choose the campaign this lead came from.</source>
        <translation>Välj den kampanj som leadet kom från.</translation>
    </message>
    <message>
        <source>The persona needs a version in force: both departments sign it first.</source>
        <translation>Personan behöver en gällande version: båda avdelningarna skriver under först.</translation>
    </message>
    <message>
        <source>Only a lead at MQL can be handed over.</source>
        <translation>Bara ett lead på MQL kan lämnas över.</translation>
    </message>
    <message>
        <source>This lead is already handed over and not yet closed.</source>
        <translation>Leadet är redan överlämnat och inte avslutat.</translation>
    </message>
    <message>
        <source>It cannot go there from where it stands.</source>
        <translation>Dit går det inte att komma härifrån.</translation>
    </message>
    <message>
        <source>Say how it ended: won, lost or back to marketing.</source>
        <translation>Ange hur det slutade: vunnen, förlorad eller åter till marknad.</translation>
    </message>
    <message>
        <source>Accept the lead first, then rate it.</source>
        <translation>Acceptera leadet först, betygsätt sedan.</translation>
    </message>
    <message>
        <source>A deal is still open. Win or lose it first, then close the lead.</source>
        <translation>En affär är fortfarande öppen. Vinn eller förlora den först, avsluta sedan leadet.</translation>
    </message>
    <message>
        <source>A deal was won, so the lead can only be closed as won.</source>
        <translation>En affär är vunnen, så leadet kan bara avslutas som vunnet.</translation>
    </message>
    <message>
        <source>No deal was won, so the lead cannot be closed as won.</source>
        <translation>Ingen affär är vunnen, så leadet kan inte avslutas som vunnet.</translation>
    </message>
    <message>
        <source>Say why the deal was lost.</source>
        <translation>Skriv varför affären förlorades.</translation>
    </message>
    <message>
        <source>Give an amount, such as 1200 or 1 200,50.</source>
        <translation>Ange ett belopp, till exempel 1200 eller 1 200,50.</translation>
    </message>
    <message>
        <source>A value cannot be below zero.</source>
        <translation>Ett värde kan inte vara under noll.</translation>
    </message>
    <message>
        <source>Feedback comes first: rate the lead, so that marketing learns from it.</source>
        <translation>Återkopplingen kommer först: betygsätt leadet så att marknad lär sig av det.</translation>
    </message>
    <message>
        <source>Sales has to accept the lead first.</source>
        <translation>Sälj måste acceptera leadet först.</translation>
    </message>
    <message>
        <source>The lead is with sales. The handoff is declined or closed first.</source>
        <translation>Leadet är hos sälj. Överlämningen avböjs eller avslutas först.</translation>
    </message>
    <message>
        <source>A new lead starts as Lead or MQL; sales takes it further.</source>
        <translation>Ett nytt lead börjar som Lead eller MQL; sälj tar det vidare.</translation>
    </message>
    <message>
        <source>Choose a rating from 1 to 5.</source>
        <translation>Välj ett betyg från 1 till 5.</translation>
    </message>
    <message>
        <source>Say whether the lead fits the persona.</source>
        <translation>Ange om leadet passar personan.</translation>
    </message>
    <message>
        <source>Choose the persona you would have chosen, or describe the person in words.</source>
        <translation>Välj den persona du själv hade valt, eller beskriv personen med ord.</translation>
    </message>
    <message>
        <source>Choose at least one reason.</source>
        <translation>Välj minst en orsak.</translation>
    </message>
    <message>
        <source>Only the person who received the lead can do this.</source>
        <translation>Bara den som tog emot leadet kan göra detta.</translation>
    </message>
    <message>
        <source>Too much feedback is overdue. Give it first, then accept new leads.</source>
        <translation>För mycket återkoppling är försenad. Ge den först, acceptera sedan nya leads.</translation>
    </message>
    <message>
        <source>This person owes too much feedback and gets no new leads until it is given.</source>
        <translation>Personen är skyldig för mycket återkoppling och får inga nya leads förrän den är given.</translation>
    </message>
    <message>
        <source>Only a manager gives a handoff to somebody else.</source>
        <translation>Bara en chef ger en överlämning till någon annan.</translation>
    </message>
    <message>
        <source>Marketing answers feedback.</source>
        <translation>Marknad svarar på återkoppling.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Skriv några ord.</translation>
    </message>
    <message>
        <source>This version is signed. Changing it takes a new draft and new signatures.</source>
        <translation>Den här versionen är underskriven. En ändring kräver ett nytt utkast och nya underskrifter.</translation>
    </message>
    <message>
        <source>One person from marketing and one from sales must sign first.</source>
        <translation>En person från marknad och en från sälj måste skriva under först.</translation>
    </message>
    <message>
        <source>Each signs in their own name, for their own department.</source>
        <translation>Var och en skriver under i eget namn för sin egen avdelning.</translation>
    </message>
    <message>
        <source>The campaign is launched; its personas stay as they were.</source>
        <translation>Kampanjen är igång; dess personor förblir som de var.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>”%1” finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The persona is meant for: %1. Take it out of these campaigns first.</source>
        <translation>Personan ingår i: %1. Ta bort den ur dessa kampanjer först.</translation>
    </message>
    <message>
        <source>Claim %1 needs words.</source>
        <translation>Påstående %1 behöver ord.</translation>
    </message>
    <message>
        <source>Claim %1 needs a source: who said it, or where the figure comes from. Without one it is an assumption.</source>
        <translation>Påstående %1 behöver en källa: vem som sade det eller var siffran kommer från. Utan den är det ett antagande.</translation>
    </message>
    <message>
        <source>This draft is all there is of the persona. Delete the persona instead.</source>
        <translation>Utkastet är allt som finns av personan. Ta bort personan i stället.</translation>
    </message>
    <message>
        <source>There is nothing to sign yet: add at least one claim.</source>
        <translation>Det finns inget att skriva under än: lägg till minst ett påstående.</translation>
    </message>
    <message>
        <source>You have signed this draft.</source>
        <translation>Du har skrivit under det här utkastet.</translation>
    </message>
    <message>
        <source>A version starts as a draft and is signed by both departments.</source>
        <translation>En version börjar som utkast och skrivs under av båda avdelningarna.</translation>
    </message>
    <message>
        <source>Another version is in force.</source>
        <translation>En annan version gäller.</translation>
    </message>
    <message>
        <source>A campaign starts as an idea or a proposal.</source>
        <translation>En kampanj börjar som idé eller förslag.</translation>
    </message>
    <message>
        <source>The campaign is running. Finish or cancel it first.</source>
        <translation>Kampanjen pågår. Avsluta eller ställ in den först.</translation>
    </message>
    <message>
        <source>Choose at least one persona the campaign is meant for.</source>
        <translation>Välj minst en persona som kampanjen är till för.</translation>
    </message>
    <message>
        <source>Both departments must sign first: %1.</source>
        <translation>Båda avdelningarna måste skriva under först: %1.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den sista dagen ligger före den första.</translation>
    </message>
    <message>
        <source>A budget is not below zero.</source>
        <translation>En budget är inte under noll.</translation>
    </message>
    <message>
        <source>Name the currency, such as PLN, SEK or EUR.</source>
        <translation>Ange valutan, till exempel PLN, SEK eller EUR.</translation>
    </message>
    <message>
        <source>That has not happened yet. Choose a time up to now.</source>
        <translation>Det har inte hänt än. Välj en tid fram till nu.</translation>
    </message>
    <message>
        <source>%1: a figure is not below zero.</source>
        <translation>%1: en siffra är inte under noll.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Ange dagen.</translation>
    </message>
    <message>
        <source>%1 lies ahead. Reach is noted when it has happened.</source>
        <translation>%1 ligger framåt i tiden. Räckvidd noteras när den har skett.</translation>
    </message>
    <message>
        <source>Choose a channel.</source>
        <translation>Välj en kanal.</translation>
    </message>
    <message>
        <source>Outcomes cannot be taken back: feedback stays. Rate again to correct one.</source>
        <translation>Utfall kan inte tas tillbaka: återkopplingen står kvar. Betygsätt på nytt för att rätta.</translation>
    </message>
    <message>
        <source>There is no table in this file.</source>
        <translation>Det finns ingen tabell i filen.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV in the program it comes from.</source>
        <translation>Filen är ingen text. Spara tabellen som CSV i programmet den kommer från.</translation>
    </message>
    <message>
        <source>There is no encoding called “%1”.</source>
        <translation>Det finns ingen kodning ”%1”.</translation>
    </message>
    <message>
        <source>The file has no line %1.</source>
        <translation>Filen har ingen rad %1.</translation>
    </message>
    <message>
        <source>“%1” should read column=field or field=value.</source>
        <translation>”%1” ska skrivas kolumn=fält eller fält=värde.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Filen har ingen kolumn ”%1”.</translation>
    </message>
    <message>
        <source>Say which column holds “%1”.</source>
        <translation>Ange vilken kolumn som innehåller ”%1”.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Importen har redan tagits tillbaka.</translation>
    </message>
    <message>
        <source>This import is still under way.</source>
        <translation>Importen pågår fortfarande.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>Det finns redan en sådan.</translation>
    </message>
    <message>
        <source>Nothing is written without somebody&apos;s name. Sign in first.</source>
        <translation>Inget skrivs utan någons namn. Logga in först.</translation>
    </message>
    <message>
        <source>Only a manager changes the agreement.</source>
        <translation>Bara en chef ändrar avtalet.</translation>
    </message>
    <message>
        <source>A new agreement holds from now on, not for what is past.</source>
        <translation>Ett nytt avtal gäller från och med nu, inte bakåt.</translation>
    </message>
    <message>
        <source>What was recorded stays as it is.</source>
        <translation>Det som registrerats förblir som det är.</translation>
    </message>
    <message>
        <source>This can no longer be changed.</source>
        <translation>Detta kan inte längre ändras.</translation>
    </message>
    <message>
        <source>A handoff is never deleted.</source>
        <translation>En överlämning tas aldrig bort.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the workspace&apos;s last entry. Set it right.</source>
        <translation>Datorns klocka går efter arbetsytans senaste post. Ställ den rätt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock runs ahead. Set it right.</source>
        <translation>Datorns klocka går före. Ställ den rätt.</translation>
    </message>
    <message>
        <source>The rules do not allow this (%1).</source>
        <translation>Reglerna tillåter inte detta (%1).</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace for a long time. Try again in a moment.</source>
        <translation>Ett annat program skriver länge till arbetsytan. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Restore a backup: File ▸ Restore; on a server its administrator does.</source>
        <translation>Arbetsytan är skadad. Återställ en säkerhetskopia: Arkiv ▸ Återställ; på en server gör administratören det.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was lost.</source>
        <translation>Disken är full. Frigör utrymme och försök igen; inget gick förlorat.</translation>
    </message>
    <message>
        <source>A newer version of the program made this workspace. Update the program to open it.</source>
        <translation>En nyare version av programmet har skapat arbetsytan. Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>This file is not a Smarketing workspace.</source>
        <translation>Filen är ingen Smarketing-arbetsyta.</translation>
    </message>
    <message>
        <source>The workspace can only be read here. Check the rights of the file and its folder.</source>
        <translation>Arbetsytan kan bara läsas här. Kontrollera filens och mappens rättigheter.</translation>
    </message>
    <message>
        <source>The workspace did not answer as expected. Try again.</source>
        <translation>Arbetsytan svarade inte som väntat. Försök igen.</translation>
    </message>
    <message>
        <source>This is for: %1.</source>
        <translation>Detta är för: %1.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Det finns inte längre.</translation>
    </message>
    <message>
        <source>%1 no longer works here.</source>
        <translation>%1 arbetar inte längre här.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>Raden har färre celler än rubriken.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Raden har fler celler än rubriken.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Ett citattecken öppnas men stängs aldrig.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell; write it twice.</source>
        <translation>Ett citattecken står inne i en cell; skriv det dubbelt.</translation>
    </message>
    <message>
        <source>A cell is longer than a megabyte.</source>
        <translation>En cell är längre än en megabyte.</translation>
    </message>
    <message>
        <source>The row is longer than 16 megabytes.</source>
        <translation>Raden är längre än 16 megabyte.</translation>
    </message>
    <message>
        <source>The row has more than 10,000 cells.</source>
        <translation>Raden har fler än 10 000 celler.</translation>
    </message>
    <message>
        <source>The row holds bytes that are not text. Choose another encoding.</source>
        <translation>Raden innehåller byte som inte är text. Välj en annan kodning.</translation>
    </message>
    <message>
        <source>The row holds letters that cannot be read. Choose another encoding.</source>
        <translation>Raden innehåller bokstäver som inte kan läsas. Välj en annan kodning.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Här behövs ett värde.</translation>
    </message>
    <message>
        <source>Nothing says who it is: an id, e-mail, phone, name or company is needed.</source>
        <translation>Inget säger vem det är: ett id, e-post, telefon, namn eller företag behövs.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write 1234.5 or 1 234,5.</source>
        <translation>”%1” är inget tal; skriv 1234,5 eller 1 234,5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>”%1” är inget heltal.</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>”%1” är under noll.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>”%1” är för stort.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write 1234.50 or 1 234,50 zł.</source>
        <translation>”%1” är inget belopp; skriv 1234,50 eller 1 234,50 kr.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the order chosen; write 2026-05-31, or change the order.</source>
        <translation>”%1” är inget datum i vald ordning; skriv 2026-05-31 eller ändra ordningen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; write name@example.org.</source>
        <translation>”%1” är ingen e-postadress; skriv namn@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number; write +48 601 234 567.</source>
        <translation>”%1” är inget telefonnummer; skriv +46 70 123 45 67.</translation>
    </message>
    <message>
        <source>“%1” is none of the values known here.</source>
        <translation>”%1” är inget av de värden som är kända här.</translation>
    </message>
    <message>
        <source>“%1” is outside the range from 1 to 5.</source>
        <translation>”%1” ligger utanför intervallet 1 till 5.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 ligger i framtiden.</translation>
    </message>
    <message>
        <source>The same day has an amount in another currency than %1.</source>
        <translation>Samma dag har ett belopp i en annan valuta än %1.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”.</source>
        <translation>Det finns ingen kampanj ”%1”.</translation>
    </message>
    <message>
        <source>There is no channel “%1”.</source>
        <translation>Det finns ingen kanal ”%1”.</translation>
    </message>
    <message>
        <source>There is no persona “%1”; left out.</source>
        <translation>Det finns ingen persona ”%1”; utelämnas.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”; left out.</source>
        <translation>Ingen här heter ”%1”; utelämnas.</translation>
    </message>
    <message>
        <source>There is no shop or unit “%1”; left out.</source>
        <translation>Det finns ingen butik eller enhet ”%1”; utelämnas.</translation>
    </message>
    <message>
        <source>Nobody in marketing is called “%1”. Add the person, or let it be made.</source>
        <translation>Ingen på marknad heter ”%1”. Lägg till personen eller låt den skapas.</translation>
    </message>
    <message>
        <source>Nobody in sales is called “%1”. Add the person, or let it be made.</source>
        <translation>Ingen på sälj heter ”%1”. Lägg till personen eller låt den skapas.</translation>
    </message>
    <message>
        <source>“%1” is none of the reasons known here.</source>
        <translation>”%1” är ingen av de orsaker som är kända här.</translation>
    </message>
    <message>
        <source>“%1” comes after MQL and takes feedback; the lead comes in as MQL.</source>
        <translation>”%1” kommer efter MQL och kräver återkoppling; leadet kommer in som MQL.</translation>
    </message>
    <message>
        <source>“%1” has to be agreed on here; the campaign comes in as proposed.</source>
        <translation>”%1” måste överenskommas här; kampanjen kommer in som föreslagen.</translation>
    </message>
    <message>
        <source>“%1” belongs to somebody else; left as it is.</source>
        <translation>”%1” tillhör någon annan; lämnas som den är.</translation>
    </message>
    <message>
        <source>No lead is known by this: %1.</source>
        <translation>Inget lead är känt under: %1.</translation>
    </message>
    <message>
        <source>It was handed over after it was decided (%1).</source>
        <translation>Det lämnades över efter beslutet (%1).</translation>
    </message>
    <message>
        <source>Imported from %1, line %2.</source>
        <translation>Importerat från %1, rad %2.</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>stage of a deal</comment>
        <translation>Vunnen</translation>
    </message>
    <message>
        <source>Say why in at least %1 characters, so that marketing can do better.</source>
        <translation>Skriv varför med minst %1 tecken, så att marknad kan göra det bättre.</translation>
    </message>
    <message>
        <source>The least comes first, then what is expected, then the stretch; none is below zero.</source>
        <translation>Först det lägsta, sedan det förväntade, sedan ambitionen; inget är under noll.</translation>
    </message>
    <message>
        <source>Give three numbers: the least, the expected and the stretch.</source>
        <translation>Ange tre tal: det lägsta, det förväntade och ambitionen.</translation>
    </message>
    <message>
        <source>Less is better here: the least is the largest figure, the stretch the smallest; none is below zero.</source>
        <translation>Här är mindre bättre: det lägsta målet är det största talet, ambitionen det minsta; inget är under noll.</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation>Ange första och sista dagen.</translation>
    </message>
    <message>
        <source>Say what this rests on: which data, which customers, which statistic. Without that it is an assumption.</source>
        <translation>Säg vad det vilar på: vilka data, vilka kunder, vilken statistik. Annars är det ett antagande.</translation>
    </message>
    <message>
        <source>Choose an active person of this department.</source>
        <translation>Välj en aktiv person på avdelningen.</translation>
    </message>
    <message>
        <source>A sub-goal is the part of marketing or sales in a joint goal.</source>
        <translation>Ett delmål är marknads eller säljs del i ett gemensamt mål.</translation>
    </message>
    <message>
        <source>Both sides agreed to this. Propose the goal anew to change what was agreed.</source>
        <translation>Båda sidor är överens om detta. Föreslå målet på nytt för att ändra det överenskomna.</translation>
    </message>
    <message>
        <source>Both sides have to consent first.</source>
        <translation>Båda sidor måste samtycka först.</translation>
    </message>
    <message>
        <source>An objection is open. It is answered and withdrawn first, or a manager decides.</source>
        <translation>En invändning är öppen. Den besvaras och dras tillbaka först, eller en chef avgör.</translation>
    </message>
    <message>
        <source>Say in at least %1 characters what you object to, so that it can be answered.</source>
        <translation>Säg med minst %1 tecken vad du invänder mot, så att det går att svara.</translation>
    </message>
    <message>
        <source>Answer in at least %1 characters.</source>
        <translation>Svara med minst %1 tecken.</translation>
    </message>
    <message>
        <source>Consent is given while it is proposed.</source>
        <translation>Samtycke ges så länge det är ett förslag.</translation>
    </message>
    <message>
        <source>Your objection waits for an answer. After that you can say otherwise.</source>
        <translation>Din invändning väntar på svar. Sedan kan du säga något annat.</translation>
    </message>
    <message>
        <source>A manager has decided on your objection.</source>
        <translation>En chef har avgjort din invändning.</translation>
    </message>
    <message>
        <source>This objection no longer stands.</source>
        <translation>Invändningen gäller inte längre.</translation>
    </message>
    <message>
        <source>An objection is answered by somebody else.</source>
        <translation>En invändning besvaras av någon annan.</translation>
    </message>
    <message>
        <source>Only a manager decides on an objection.</source>
        <translation>Bara en chef avgör en invändning.</translation>
    </message>
    <message>
        <source>A goal starts as a proposal.</source>
        <translation>Ett mål börjar som förslag.</translation>
    </message>
    <message>
        <source>A team needs at least one person from marketing and one from sales.</source>
        <translation>Ett team behöver minst en person från marknad och en från sälj.</translation>
    </message>
    <message>
        <source>Give the day on which the team ends.</source>
        <translation>Ange dagen då teamet avslutas.</translation>
    </message>
    <message>
        <source>The last day lies in the past.</source>
        <translation>Sista dagen har redan varit.</translation>
    </message>
    <message>
        <source>Say which problem the team works on, or choose a campaign.</source>
        <translation>Säg vilket problem teamet arbetar med, eller välj en kampanj.</translation>
    </message>
    <message>
        <source>This team has ended; it stays as it was.</source>
        <translation>Teamet är avslutat och förblir som det var.</translation>
    </message>
    <message>
        <source>Say in a few words what came of it.</source>
        <translation>Säg med några ord vad det ledde till.</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Visningar</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Advertising cost</source>
        <translation>Annonskostnad</translation>
    </message>
    <message>
        <source>SAL (accepted leads)</source>
        <translation>SAL (accepterade leads)</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Affärsmöjligheter</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nya kunder</translation>
    </message>
    <message>
        <source>Leads handed over</source>
        <translation>Överlämnade leads</translation>
    </message>
    <message>
        <source>Handoffs accepted</source>
        <translation>Mottagna överlämningar</translation>
    </message>
    <message>
        <source>Handoffs declined</source>
        <translation>Avböjda överlämningar</translation>
    </message>
    <message>
        <source>Leads back to marketing</source>
        <translation>Leads åter till marknad</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>Återkoppling given</translation>
    </message>
    <message>
        <source>Deals begun</source>
        <translation>Påbörjade affärer</translation>
    </message>
    <message>
        <source>Leads won</source>
        <translation>Vunna leads</translation>
    </message>
    <message>
        <source>Leads lost</source>
        <translation>Förlorade leads</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Vunnet värde</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Andel accepterade</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Andel vunna</translation>
    </message>
    <message>
        <source>Feedback on time</source>
        <translation>Återkoppling i tid</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Medelbetyg</translation>
    </message>
    <message>
        <source>Median time to feedback</source>
        <translation>Mediantid till återkoppling</translation>
    </message>
    <message>
        <source>Median time to first touch</source>
        <translation>Mediantid till första kontakt</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Genomsnittlig affär</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kostnad per lead</translation>
    </message>
    <message>
        <source>Cost per accepted lead</source>
        <translation>Kostnad per accepterat lead</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Nedlagt</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>För tidigt att säga</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>Enligt plan</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>I riskzonen</translation>
    </message>
    <message>
        <source>Off pace</source>
        <translation>Ligger efter</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Ingen siffra</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nått</translation>
    </message>
    <message>
        <source>Least reached</source>
        <translation>Lägsta nått</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missat</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Samtycker</translation>
    </message>
    <message>
        <source>Can live with</source>
        <translation>Kan leva med</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Invänd</translation>
    </message>
    <message>
        <source>None of the rows (%1) could be taken; the reasons are given row by row.</source>
        <translation>Ingen av raderna (%1) kunde tas emot; skälen anges rad för rad.</translation>
    </message>
    <message>
        <source>Nobody from marketing is here. The meeting needs both departments.</source>
        <translation>Ingen från marknad är här. Mötet behöver båda avdelningarna.</translation>
    </message>
    <message>
        <source>Nobody from sales is here. The meeting needs both departments.</source>
        <translation>Ingen från sälj är här. Mötet behöver båda avdelningarna.</translation>
    </message>
    <message>
        <source>Feedback on %1 was due before the meeting began. %2 gives it, or talk about it and mark it as discussed.</source>
        <translation>Återkoppling på %1 skulle ha kommit före mötet. %2 ger den, eller diskutera den och markera den som diskuterad.</translation>
    </message>
    <message>
        <source>A manager runs the meeting.</source>
        <translation>En chef leder mötet.</translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation>Mötet har inte börjat ännu.</translation>
    </message>
    <message>
        <source>The meeting has begun already.</source>
        <translation>Mötet har redan börjat.</translation>
    </message>
    <message>
        <source>The meeting is over. What was said and decided stays as it is.</source>
        <translation>Mötet är slut. Det som sades och beslutades ligger fast.</translation>
    </message>
    <message>
        <source>Each says of themselves that they are here, or whoever runs the meeting.</source>
        <translation>Var och en markerar sin egen närvaro, eller den som leder mötet.</translation>
    </message>
    <message>
        <source>Guests read along, but change nothing.</source>
        <translation>Gäster läser med, men ändrar inget.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Skriv med några ord vad det handlar om.</translation>
    </message>
    <message>
        <source>This comes from the data, and goes when its cause does. Park it, or leave it for next week.</source>
        <translation>Det här kommer ur data och försvinner med sin orsak. Parkera det, eller lämna det till nästa vecka.</translation>
    </message>
    <message>
        <source>It is being talked about, or something was decided on it already.</source>
        <translation>Det diskuteras just nu, eller så är något redan beslutat.</translation>
    </message>
    <message>
        <source>Choose a time that lies ahead.</source>
        <translation>Välj en tid som ligger framåt.</translation>
    </message>
    <message>
        <source>Choose the item of the agenda it comes from.</source>
        <translation>Välj punkten på dagordningen som det kommer från.</translation>
    </message>
    <message>
        <source>Choose the one person who does it.</source>
        <translation>Välj den enda person som gör det.</translation>
    </message>
    <message>
        <source>Say by which day; today at the earliest.</source>
        <translation>Ange vilken dag, tidigast i dag.</translation>
    </message>
    <message>
        <source>Its owner says when it is done. Only a manager drops it.</source>
        <translation>Den ansvariga säger när det är klart. Bara en chef stryker det.</translation>
    </message>
    <message>
        <source>After the meeting only a manager changes who does it and by when.</source>
        <translation>Efter mötet ändrar bara en chef vem som gör det och till när.</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>räckvidd %1</translation>
    </message>
    <message>
        <source>leads %1</source>
        <translation>leads %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>accepterade %1</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>betyg %1</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>vunna %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Company needs</source>
        <translation>Företagets behov</translation>
    </message>
    <message>
        <source>Customer needs</source>
        <translation>Kundernas behov</translation>
    </message>
    <message>
        <source>Coming weeks</source>
        <translation>Kommande veckor</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Att diskutera</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskuterad</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkerad</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Struken</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Tillagd för hand</translation>
    </message>
    <message>
        <source>Overdue feedback</source>
        <translation>Försenad återkoppling</translation>
    </message>
    <message>
        <source>Low ratings</source>
        <translation>Låga betyg</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Glapp</translation>
    </message>
    <message>
        <source>Persona drift</source>
        <translation>Personaglidning</translation>
    </message>
    <message>
        <source>Action not done</source>
        <translation>Ogjord åtgärd</translation>
    </message>
    <message>
        <source>Proposed campaign</source>
        <translation>Föreslagen kampanj</translation>
    </message>
    <message>
        <source>Goal off pace</source>
        <translation>Mål som ligger efter</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Invändning</translation>
    </message>
    <message numerus="yes">
        <source>%1 owes feedback on %n leads</source>
        <translation>
            <numerusform>%1 är skyldig återkoppling på %n lead</numerusform>
            <numerusform>%1 är skyldig återkoppling på %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low ratings without an answer: %1</source>
        <translation>
            <numerusform>%n lågt betyg utan svar: %1</numerusform>
            <numerusform>%n låga betyg utan svar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>More reach and leads, but less comes of them</source>
        <translation>Mer räckvidd och fler leads, men mindre kommer ut av dem</translation>
    </message>
    <message>
        <source>%1: more reach and leads, but less comes of them</source>
        <translation>%1: mer räckvidd och fler leads, men mindre kommer ut av dem</translation>
    </message>
    <message>
        <source>“%1” in marketing&apos;s eyes, “%2” in sales&apos;</source>
        <translation>”%1” för marknad, ”%2” för sälj</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Föreslaget: %1</translation>
    </message>
    <message>
        <source>Off pace: %1</source>
        <translation>Ligger efter: %1</translation>
    </message>
    <message>
        <source>%1 objects: %2</source>
        <translation>%1 invänder: %2</translation>
    </message>
    <message>
        <source>It was due by the agreement. Until it is given or talked about, the meeting cannot be closed.</source>
        <translation>Den skulle ha kommit enligt avtalet. Mötet kan inte avslutas förrän den är given eller diskuterad.</translation>
    </message>
    <message>
        <source>Sales rated these leads 1 or 2. What does marketing change?</source>
        <translation>Sälj gav de här leadsen 1 eller 2. Vad ändrar marknad?</translation>
    </message>
    <message>
        <source>The last four weeks against the four before: %1.</source>
        <translation>De senaste fyra veckorna mot de fyra före: %1.</translation>
    </message>
    <message>
        <source>In %1 of %2 cases in eight weeks sales would have chosen the other persona.</source>
        <translation>I %1 av %2 fall på åtta veckor hade sälj valt den andra personan.</translation>
    </message>
    <message>
        <source>Agreed on in an earlier meeting, due on %1, and not done yet.</source>
        <translation>Bestämt på ett tidigare möte, skulle vara klart %1, och inte gjort ännu.</translation>
    </message>
    <message>
        <source>Sales sees a campaign and speaks before it starts.</source>
        <translation>Sälj ser en kampanj och säger sitt innan den startar.</translation>
    </message>
    <message>
        <source>Added by hand: it stands where it was put.</source>
        <translation>Tillagd för hand: den står där den lades.</translation>
    </message>
    <message numerus="yes">
        <source>%n people affected</source>
        <translation>
            <numerusform>%n person berörs</numerusform>
            <numerusform>%n personer berörs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>%1 står på spel</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks old</source>
        <translation>
            <numerusform>%n vecka gammal</numerusform>
            <numerusform>%n veckor gammal</numerusform>
        </translation>
    </message>
    <message>
        <source>Weighs %1: %2. A person and an average deal count one each; every week adds a tenth.</source>
        <translation>Väger %1: %2. En person och en genomsnittlig affär räknas som ett; varje vecka lägger till en tiondel.</translation>
    </message>
    <message>
        <source>It stands at %1 % of what is due by now, corrected for obstacles.</source>
        <translation>Utfallet är %1 % av planen till i dag, korrigerat för hinder.</translation>
    </message>
    <message>
        <source>Only whoever wrote a comment changes it.</source>
        <translation>Bara den som skrev en kommentar ändrar den.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>goal</comment>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>goal</comment>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Forming</source>
        <translation>Bildas</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>team</comment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punkt på dagordningen</translation>
    </message>
    <message>
        <source>There is no field “%1”. Those of this import: %2.</source>
        <translation>Det finns inget fält ”%1”. Denna imports fält: %2.</translation>
    </message>
    <message>
        <source>This kind of import has no field “%1”. Its fields: %2.</source>
        <translation>Den här sortens import har inget fält ”%1”. Dess fält: %2.</translation>
    </message>
    <message>
        <source>MQLs handed over</source>
        <translation>Överlämnade MQL</translation>
    </message>
    <message>
        <source>Quality: accepted by sales</source>
        <translation>Kvalitet: accepterade av sälj</translation>
    </message>
    <message>
        <source>Answers to low ratings</source>
        <translation>Svar på låga betyg</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Inget förföll</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Hållet</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Ännu inte förfallet</translation>
    </message>
    <message>
        <source>At least one day of the week has working hours.</source>
        <translation>Minst en dag i veckan har arbetstid.</translation>
    </message>
    <message>
        <source>Give a day, such as 2026-05-02.</source>
        <translation>Ange en dag, till exempel 2026-05-02.</translation>
    </message>
    <message>
        <source>Both amounts must be in the same currency.</source>
        <translation>Båda beloppen måste vara i samma valuta.</translation>
    </message>
    <message>
        <source>This is not a calendar file. Export the calendar as iCalendar (.ics) and choose that.</source>
        <translation>Det här är ingen kalenderfil. Exportera kalendern som iCalendar (.ics) och välj den.</translation>
    </message>
    <message>
        <source>This calendar is too large. Choose one that holds days off only.</source>
        <translation>Kalendern är för stor. Välj en som bara har lediga dagar.</translation>
    </message>
    <message>
        <source>The calendar holds no whole days for this year or the next five.</source>
        <translation>Kalendern har inga hela dagar för i år eller de fem kommande åren.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Filen ”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>Choose marketing or sales.</source>
        <translation>Välj marknad eller sälj.</translation>
    </message>
    <message>
        <source>It ends after it began, and within a year.</source>
        <translation>Det slutar efter att det började, och inom ett år.</translation>
    </message>
    <message>
        <source>The share lost goes from 1 to 100 per cent.</source>
        <translation>Den förlorade andelen går från 1 till 100 procent.</translation>
    </message>
    <message>
        <source>Both sides have confirmed it, so it stays as it is.</source>
        <translation>Båda sidor har bekräftat det, så det står kvar som det är.</translation>
    </message>
    <message>
        <source>One side has confirmed it as it is. Changing it asks them again.</source>
        <translation>En sida har bekräftat det som det är. Ändras det tillfrågas den igen.</translation>
    </message>
    <message>
        <source>This side has confirmed it already.</source>
        <translation>Den här sidan har redan bekräftat det.</translation>
    </message>
    <message>
        <source>A manager decides for one side only; the other has to say it itself.</source>
        <translation>En chef beslutar bara för en sida; den andra måste säga det själv.</translation>
    </message>
    <message>
        <source>It counts once both sides have confirmed it.</source>
        <translation>Det räknas när båda sidor har bekräftat det.</translation>
    </message>
    <message>
        <source>Each writes in their own name.</source>
        <translation>Var och en skriver i eget namn.</translation>
    </message>
    <message>
        <source>A due time never moves earlier.</source>
        <translation>En tidsfrist flyttas aldrig tidigare.</translation>
    </message>
    <message>
        <source>What was due has been done; its due time stays.</source>
        <translation>Det som skulle göras är gjort; tidsfristen står kvar.</translation>
    </message>
    <message>
        <source>Only an obstacle that both sides confirm moves a due time.</source>
        <translation>Bara ett hinder som båda sidor bekräftar flyttar en tidsfrist.</translation>
    </message>
    <message>
        <source>A due time lies within half a year.</source>
        <translation>En tidsfrist ligger inom ett halvår.</translation>
    </message>
    <message>
        <source>Several leads have the number %1. Add a column with e-mail or phone to tell them apart.</source>
        <translation>Flera leads har numret %1. Lägg till en kolumn med e-post eller telefon så att de kan skiljas åt.</translation>
    </message>
    <message>
        <source>%1 has no persona, and more than one is in force. Import the leads with one (field persona) or choose it in the window.</source>
        <translation>%1 har ingen persona, och mer än en gäller. Importera leads med en (fältet persona) eller välj den i fönstret.</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>promise</comment>
        <translation>Missat</translation>
    </message>
    <message>
        <source>Marketing speaks for marketing, sales for sales.</source>
        <translation>Marknad talar för marknad, sälj för sälj.</translation>
    </message>
    <message>
        <source>Choose one of the side that shows.</source>
        <translation>Välj någon eller något från den sida som visar.</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>How we work: %1</source>
        <translation>Så arbetar vi: %1</translation>
    </message>
    <message>
        <source>%1 shows the other side: %2, %3 min. It stays here until what was learned is noted.</source>
        <translation>%1 visar för den andra sidan: %2, %3 min. Det står kvar här tills ni antecknat vad ni lärde er.</translation>
    </message>
    <message>
        <source>The next meeting is being prepared already, so this one stays called off.</source>
        <translation>Nästa möte förbereds redan, så det här förblir inställt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an address. One looks like postgresql://anna@db.example.com/shop.</source>
        <translation>”%1” går inte att läsa som en adress. En adress ser ut så här: postgresql://anna@db.example.com/butik.</translation>
    </message>
    <message>
        <source>There is no service “%1” in the service file (pg_service.conf). Check its name.</source>
        <translation>Tjänsten ”%1” finns inte i tjänstefilen (pg_service.conf). Kontrollera namnet.</translation>
    </message>
    <message>
        <source>Nobody knows a computer called “%1”. Check the spelling, and that you are on the right network.</source>
        <translation>Ingen dator heter ”%1”. Kontrollera stavningen och att du är på rätt nätverk.</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2. Check both, and that the server runs and no firewall stands between.</source>
        <translation>%1 svarar inte på port %2. Kontrollera båda, att servern är igång och att ingen brandvägg står emellan.</translation>
    </message>
    <message>
        <source>None of these servers takes writes: %1. One of them has to be the primary.</source>
        <translation>Ingen av de här servrarna tar emot ändringar: %1. En av dem måste vara primär.</translation>
    </message>
    <message>
        <source>The server has no database “%1”. Check the name; an administrator creates it.</source>
        <translation>Servern har ingen databas ”%1”. Kontrollera namnet; en administratör skapar den.</translation>
    </message>
    <message>
        <source>Give the name of the database on the server.</source>
        <translation>Ange namnet på databasen på servern.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>En port är ett tal från 1 till 65535.</translation>
    </message>
    <message>
        <source>The server does not take this login with this password. Logins made here have small letters.</source>
        <translation>Servern godtar inte det här inloggningsnamnet med det här lösenordet. Inloggningsnamn som skapas här har små bokstäver.</translation>
    </message>
    <message>
        <source>Give the password.</source>
        <translation>Ange lösenordet.</translation>
    </message>
    <message>
        <source>The server does not let “%1” into “%2” from here. Check both; an administrator allows it in pg_hba.conf.</source>
        <translation>Servern släpper inte in ”%1” i ”%2” härifrån. Kontrollera båda; en administratör tillåter det i pg_hba.conf.</translation>
    </message>
    <message>
        <source>%1 does not encrypt. An administrator switches TLS on; only on your own computer do without.</source>
        <translation>%1 krypterar inte. En administratör slår på TLS; gör bara utan på din egen dator.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be checked. Its name must be this host, and the file of the authority that signed it must be on this computer.</source>
        <translation>Certifikatet för %1 gick inte att kontrollera. Det måste gälla det här namnet, och filen från utfärdaren som signerat det måste finnas på den här datorn.</translation>
    </message>
    <message>
        <source>There is a workspace in this database already.</source>
        <translation>Det finns redan en arbetsyta i den här databasen.</translation>
    </message>
    <message>
        <source>There is no workspace in the database “%1”. An administrator makes one: smarketingctl server init.</source>
        <translation>Det finns ingen arbetsyta i databasen ”%1”. En administratör skapar en: smarketingctl server init.</translation>
    </message>
    <message>
        <source>The database sorts text by a language. Create it with LOCALE &apos;C&apos; and ENCODING &apos;UTF8&apos;.</source>
        <translation>Databasen sorterar text efter ett språk. Skapa den med LOCALE &apos;C&apos; och ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>A login on a server has small letters, digits and . _ - @ only, at most 63, and does not begin with pg_.</source>
        <translation>Ett inloggningsnamn på en server har bara små bokstäver a–z, siffror och . _ - @, högst 63 tecken, och börjar inte med pg_.</translation>
    </message>
    <message>
        <source>The server keeps this login for other work. Choose another.</source>
        <translation>Servern använder det inloggningsnamnet till annat. Välj ett annat.</translation>
    </message>
    <message>
        <source>This login belongs to another workspace of the server. Choose another, or ask the administrator to make it.</source>
        <translation>Inloggningsnamnet hör till en annan arbetsyta på servern. Välj ett annat, eller be administratören skapa det.</translation>
    </message>
    <message>
        <source>Give a password: on a server nobody signs in without one.</source>
        <translation>Ange ett lösenord: på en server loggar ingen in utan.</translation>
    </message>
    <message>
        <source>Only a manager sets somebody else&apos;s password.</source>
        <translation>Bara en chef ändrar någon annans lösenord.</translation>
    </message>
    <message>
        <source>The connection must not be set to another isolation than read committed.</source>
        <translation>Anslutningen måste ha isoleringen read committed, ingen annan.</translation>
    </message>
    <message>
        <source>Only who began an import, or a manager, writes in its name.</source>
        <translation>Bara den som började importen, eller en chef, skriver i dess namn.</translation>
    </message>
    <message>
        <source>There are entries already. A workspace moves into an empty one only.</source>
        <translation>Här finns redan poster. En arbetsyta flyttar bara in i en tom.</translation>
    </message>
    <message>
        <source>The workspace cannot be reached. Check that its file, drive or server is there.</source>
        <translation>Arbetsytan går inte att nå. Kontrollera att filen, enheten eller servern finns.</translation>
    </message>
    <message>
        <source>The server wants another login or password. Sign in again.</source>
        <translation>Servern vill ha ett annat inloggningsnamn eller lösenord. Logga in igen.</translation>
    </message>
    <message>
        <source>The workspace was made by an older version of the program. An administrator brings it up to date: smarketingctl server upgrade.</source>
        <translation>Arbetsytan skapades av en äldre version av programmet. En administratör uppdaterar den: smarketingctl server upgrade.</translation>
    </message>
    <message>
        <source>The connection was lost while this was being written. Look whether it is there before you do it again.</source>
        <translation>Anslutningen bröts medan detta skrevs. Titta efter om det finns innan du gör om det.</translation>
    </message>
    <message>
        <source>Nobody in this workspace has the login “%1”. A manager adds people.</source>
        <translation>Ingen i den här arbetsytan har inloggningen ”%1”. En chef lägger till personer.</translation>
    </message>
    <message>
        <source>Moving takes the login of an administrator of the server, or of the database&apos;s owner.</source>
        <translation>För en flytt behövs inloggningen för en administratör av servern eller för databasens ägare.</translation>
    </message>
    <message>
        <source>Give the server&apos;s name, such as db.example.com.</source>
        <translation>Ange serverns namn, till exempel db.example.com.</translation>
    </message>
    <message>
        <source>A workspace moves from a file to a server, or from a server to a file.</source>
        <translation>En arbetsyta flyttas från en fil till en server, eller från en server till en fil.</translation>
    </message>
    <message>
        <source>What arrived is not what was sent: table %1, row %2, column %3. Nothing was kept of it, and the source is as it was. Try again.</source>
        <translation>Det som kom fram är inte det som skickades: tabell %1, rad %2, kolumn %3. Inget av det behölls, och källan är som den var. Försök igen.</translation>
    </message>
    <message>
        <source>The server has the login “%1” of %2 for somebody or something else already. Give them another login first.</source>
        <translation>Servern har redan inloggningen ”%1” (%2) för någon eller något annat. Ge personen en annan inloggning först.</translation>
    </message>
    <message>
        <source>No server takes the login “%1” of %2: small letters, digits and . _ - @ are allowed. Give them another login first.</source>
        <translation>Ingen server godtar inloggningen ”%1” (%2): små bokstäver, siffror och . _ - @ är tillåtna. Ge personen en annan inloggning först.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at what it is now, then decide again.</source>
        <translation>Någon annan har ändrat detta under tiden. Se hur det är nu och bestäm igen.</translation>
    </message>
    <message>
        <source>Every change counts the record&apos;s version up (row_version), so that whoever read it before is told.</source>
        <translation>Varje ändring räknar upp postens version (row_version), så att den som läst den tidigare får veta det.</translation>
    </message>
    <message>
        <source>The connection was lost before this was saved. It is back now: save again.</source>
        <translation>Anslutningen bröts innan detta sparades. Den är tillbaka nu: spara igen.</translation>
    </message>
    <message>
        <source>The server no longer lets the login “%1” in: it was withdrawn. Ask a manager of the workspace, or an administrator, to give it back.</source>
        <translation>Servern släpper inte längre in ”%1”: inloggningen har dragits in. Be en chef i arbetsytan eller en administratör att ge tillbaka den.</translation>
    </message>
    <message>
        <source>The server takes no further connections at the moment. Try again in a while; if it lasts, an administrator allows more (max_connections, or the limit of the database or login).</source>
        <translation>Servern tar inte emot fler anslutningar just nu. Försök igen om en stund; håller det i sig tillåter en administratör fler (max_connections, eller databasens eller inloggningens gräns).</translation>
    </message>
    <message>
        <source>The server is just starting or stopping. Try again in a moment.</source>
        <translation>Servern håller just på att starta eller stanna. Försök igen om ett ögonblick.</translation>
    </message>
    <message>
        <source>%1 lets nobody in without encryption. Choose encryption, and try again.</source>
        <translation>%1 släpper inte in någon utan kryptering. Välj kryptering och försök igen.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with encryption from here. An administrator allows it (hostssl in pg_hba.conf); only on your own computer do without.</source>
        <translation>%1 släpper inte in någon med kryptering härifrån. En administratör tillåter det (hostssl i pg_hba.conf); gör bara utan på din egen dator.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1. It has to be 15 or newer: an administrator upgrades it.</source>
        <translation>Servern kör PostgreSQL %1. Det måste vara 15 eller nyare: en administratör uppgraderar den.</translation>
    </message>
</context>
</TS>
