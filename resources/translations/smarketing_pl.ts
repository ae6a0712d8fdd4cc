<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Marketing and sales working as one.</source>
        <translation>Marketing i sprzedaż działają jak jedno.</translation>
    </message>
    <message>
        <source>Workspace to open.</source>
        <translation>Obszar roboczy do otwarcia.</translation>
    </message>
    <message>
        <source>Language: en, pl or sv.</source>
        <translation>Język: en, pl lub sv.</translation>
    </message>
    <message>
        <source>Theme: system, light or dark.</source>
        <translation>Motyw: system, light lub dark.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Rozmiar okna, na przykład 1280x800.</translation>
    </message>
    <message>
        <source>Open the demo workspace.</source>
        <translation>Otwórz demonstracyjny obszar roboczy.</translation>
    </message>
    <message>
        <source>Write pictures of all pages into a folder, and end.</source>
        <translation>Zapisz obrazy wszystkich stron w folderze i zakończ.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Choose system, light or dark.</source>
        <translation>Nie ma motywu „%1”. Wybierz system, light lub dark.</translation>
    </message>
    <message>
        <source>There are no texts in “%1”. Choose en, pl or sv.</source>
        <translation>Nie ma tekstów w języku „%1”. Wybierz en, pl lub sv.</translation>
    </message>
    <message>
        <source>“%1” is no size. Give width and height in pixels, such as 1280x800.</source>
        <translation>„%1” to nie jest rozmiar. Podaj szerokość i wysokość w pikselach, np. 1280x800.</translation>
    </message>
    <message>
        <source>Workspace to open: a file, or postgresql://user@server/database.</source>
        <translation>Obszar roboczy do otwarcia: plik albo postgresql://użytkownik@serwer/baza.</translation>
    </message>
    <message>
        <source>“%1” is no size of letters. Give per cent, from %2 to %3.</source>
        <translation>„%1” nie jest rozmiarem liter. Podaj procent od %2 do %3.</translation>
    </message>
    <message>
        <source>Size of letters in per cent, such as 150.</source>
        <translation>Rozmiar liter w procentach, na przykład 150.</translation>
    </message>
</context>
<context>
    <name>smarketing::AboutDialog</name>
    <message>
        <source>About Smarketing Workbench</source>
        <translation>O programie Smarketing Workbench</translation>
    </message>
    <message>
        <source>Smarketing Workbench</source>
        <translation>Smarketing Workbench</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Marketing and sales working as one: every lead handed over comes back with what sales thought of it.</source>
        <translation>Marketing i sprzedaż działają jak jedno: każdy przekazany lead wraca z tym, co sądzi o nim sprzedaż.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide, ISC licence. Built with Qt and SQLite.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License, wersja 3 lub nowsza. Ikony: Lucide, licencja ISC. Zbudowane na Qt i SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>smarketing::AbsenceDialog</name>
    <message>
        <source>Absences of %1</source>
        <translation>Nieobecności: %1</translation>
    </message>
    <message>
        <source>On these days no lead is suggested for this person.</source>
        <translation>W te dni program nie proponuje tej osobie leadów.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>No absences.</source>
        <translation>Brak nieobecności.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>smarketing::ActionEntry</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>What somebody does</source>
        <translation>Co ktoś zrobi</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Co postanowiono</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kto to zrobi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
</context>
<context>
    <name>smarketing::ActivityDialog</name>
    <message>
        <source>Log what was done</source>
        <translation>Zapisz, co zrobiono</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>We contacted them</source>
        <translation>My się skontaktowaliśmy</translation>
    </message>
    <message>
        <source>They contacted us</source>
        <translation>Oni się skontaktowali</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Kto zaczął</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Co z tego wyszło</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <translation>Zapisano: %1.</translation>
    </message>
</context>
<context>
    <name>smarketing::AgendaDetail</name>
    <message>
        <source>Look at it</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Co mówimy</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>✓ %1: given</source>
        <translation>✓ %1: jest</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: termin %2</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Postanowiono.</translation>
    </message>
    <message>
        <source>Decision removed.</source>
        <translation>Decyzja usunięta.</translation>
    </message>
    <message>
        <source>Action noted.</source>
        <translation>Zadanie zapisane.</translation>
    </message>
    <message>
        <source>Action removed.</source>
        <translation>Zadanie usunięte.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
</context>
<context>
    <name>smarketing::AgendaItemDialog</name>
    <message>
        <source>Edit the item</source>
        <translation>Zmień punkt</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Dodaj do porządku obrad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>What is it about</source>
        <translation>O co chodzi</translation>
    </message>
    <message>
        <source>Where does it belong</source>
        <translation>Do której części należy</translation>
    </message>
    <message>
        <source>More, if it helps to prepare</source>
        <translation>Więcej, jeśli pomoże się przygotować</translation>
    </message>
</context>
<context>
    <name>smarketing::AgendaList</name>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Move to the section before</source>
        <translation>Przenieś do poprzedniej sekcji</translation>
    </message>
    <message>
        <source>Move to the next section</source>
        <translation>Przenieś do następnej sekcji</translation>
    </message>
</context>
<context>
    <name>smarketing::AgendaModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n weeks</source>
        <translation>
            <numerusform>od %n tygodnia</numerusform>
            <numerusform>od %n tygodni</numerusform>
            <numerusform>od %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>from the last meeting</source>
        <translation>z poprzedniego spotkania</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1: %n punkt</numerusform>
            <numerusform>%1: %n punkty</numerusform>
            <numerusform>%1: %n punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nic tu nie ma</translation>
    </message>
</context>
<context>
    <name>smarketing::AgreementPage</name>
    <message>
        <source>Scorecard</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>What marketing and sales owe each other, and how they keep it</source>
        <translation>Do czego zobowiązały się wobec siebie marketing i sprzedaż i jak tego dotrzymują</translation>
    </message>
</context>
<context>
    <name>smarketing::AgreementTerms</name>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source> working hours</source>
        <translation> godzin pracy</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Wprowadź w życie</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Marketing owes</source>
        <translation>Zobowiązania marketingu</translation>
    </message>
    <message>
        <source>So many MQLs a week, of a quality, and answers to low ratings</source>
        <translation>Tyle MQL tygodniowo, o takiej jakości, i odpowiedzi na niskie oceny</translation>
    </message>
    <message>
        <source>The goal is for</source>
        <translation>Cel dotyczy okresu</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>miesiąc</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>kwartał</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>rok</translation>
    </message>
    <message>
        <source>Revenue goal</source>
        <translation>Cel przychodów</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Średnia transakcja</translation>
    </message>
    <message>
        <source>MQLs that become customers</source>
        <translation>MQL, które stają się klientami</translation>
    </message>
    <message>
        <source>Marketing&apos;s share of it</source>
        <translation>Udział marketingu w nim</translation>
    </message>
    <message>
        <source>That takes</source>
        <translation>Do tego trzeba</translation>
    </message>
    <message>
        <source>MQLs handed over a week</source>
        <translation>Przekazane MQL tygodniowo</translation>
    </message>
    <message>
        <source>At least; fewer in a week of which obstacles took a part.</source>
        <translation>Co najmniej; mniej w tygodniu, którego część zabrały przeszkody.</translation>
    </message>
    <message>
        <source>Of these accepted by sales</source>
        <translation>Z nich przyjętych przez sprzedaż</translation>
    </message>
    <message>
        <source>At least, of those looked at.</source>
        <translation>Co najmniej, spośród obejrzanych.</translation>
    </message>
    <message>
        <source>Answers a low rating within</source>
        <translation>Odpowiada na niską ocenę w ciągu</translation>
    </message>
    <message>
        <source>Sales owes</source>
        <translation>Zobowiązania sprzedaży</translation>
    </message>
    <message>
        <source>A first contact and feedback for every lead</source>
        <translation>Pierwszy kontakt i informację zwrotną o każdym leadzie</translation>
    </message>
    <message>
        <source>First contact within</source>
        <translation>Pierwszy kontakt w ciągu</translation>
    </message>
    <message>
        <source>Feedback within</source>
        <translation>Informacja zwrotna w ciągu</translation>
    </message>
    <message>
        <source>Overdue feedback allowed</source>
        <translation>Dozwolone zaległe informacje zwrotne</translation>
    </message>
    <message>
        <source>Who owes more than this can accept no further lead until it is given.</source>
        <translation>Kto zalega z większą liczbą, nie przyjmie nowego leada, dopóki ich nie udzieli.</translation>
    </message>
    <message>
        <source>For both</source>
        <translation>Dla obu stron</translation>
    </message>
    <message>
        <source>Sales people who vote on a campaign</source>
        <translation>Handlowcy głosujący nad kampanią</translation>
    </message>
    <message>
        <source>So many must have voted before it is agreed.</source>
        <translation>Tylu musi zagłosować, zanim zostanie uzgodniona.</translation>
    </message>
    <message>
        <source>Warn before something falls due</source>
        <translation>Ostrzegaj przed terminem</translation>
    </message>
    <message>
        <source>On Home and in the inbox.</source>
        <translation>Na stronie Start i w skrzynce.</translation>
    </message>
    <message>
        <source>Own figure: %1</source>
        <translation>Własna liczba: %1</translation>
    </message>
    <message>
        <source>No deal was won yet</source>
        <translation>Nie wygrano jeszcze żadnej transakcji</translation>
    </message>
    <message>
        <source>No MQL yet</source>
        <translation>Nie ma jeszcze MQL</translation>
    </message>
    <message>
        <source>What the last twelve months gave</source>
        <translation>Co dało ostatnie dwanaście miesięcy</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 zamiast %3</translation>
    </message>
    <message>
        <source>MQLs a week</source>
        <translation>MQL tygodniowo</translation>
    </message>
    <message>
        <source>per cent accepted</source>
        <translation>procent przyjętych</translation>
    </message>
    <message>
        <source>hours for an answer</source>
        <translation>godziny na odpowiedź</translation>
    </message>
    <message>
        <source>hours for the first contact</source>
        <translation>godziny na pierwszy kontakt</translation>
    </message>
    <message>
        <source>hours for feedback</source>
        <translation>godziny na informację zwrotną</translation>
    </message>
    <message>
        <source>overdue feedback allowed</source>
        <translation>dozwolone zaległe informacje zwrotne</translation>
    </message>
    <message>
        <source>votes on a campaign</source>
        <translation>głosy nad kampanią</translation>
    </message>
    <message>
        <source>hours of warning</source>
        <translation>godziny ostrzeżenia</translation>
    </message>
    <message>
        <source>what the MQLs were computed from</source>
        <translation>z czego wyliczono MQL</translation>
    </message>
    <message>
        <source>Version 1, as the workspace began</source>
        <translation>Wersja 1, z początku obszaru roboczego</translation>
    </message>
    <message>
        <source>Version %1, since %2, %3</source>
        <translation>Wersja %1, od %2, %3</translation>
    </message>
    <message>
        <source>Version %1, in force since %2. What was handed over keeps the version it was made under.</source>
        <translation>Wersja %1, obowiązuje od %2. To, co przekazano, zachowuje wersję z chwili przekazania.</translation>
    </message>
    <message numerus="yes">
        <source>%n MQL(s) a week</source>
        <translation>
            <numerusform>%n MQL tygodniowo</numerusform>
            <numerusform>%n MQL tygodniowo</numerusform>
            <numerusform>%n MQL tygodniowo</numerusform>
        </translation>
    </message>
    <message>
        <source>Give goal, deal and rate to see it.</source>
        <translation>Podaj cel, transakcję i odsetek, aby to zobaczyć.</translation>
    </message>
    <message>
        <source>Change a number first</source>
        <translation>Najpierw zmień jakąś liczbę</translation>
    </message>
    <message>
        <source>Makes a new version that holds from now on</source>
        <translation>Tworzy nową wersję, która obowiązuje od teraz</translation>
    </message>
    <message>
        <source>The new agreement is in force.</source>
        <translation>Nowa umowa obowiązuje.</translation>
    </message>
</context>
<context>
    <name>smarketing::AppearanceCard</name>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <translation>Kto jest</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nie ma</translation>
    </message>
    <message>
        <source>Nobody from marketing</source>
        <translation>Nikogo z marketingu</translation>
    </message>
    <message>
        <source>Nobody from sales</source>
        <translation>Nikogo ze sprzedaży</translation>
    </message>
</context>
<context>
    <name>smarketing::BoardColumnView</name>
    <message>
        <source>over %1</source>
        <translation>ponad %1</translation>
    </message>
</context>
<context>
    <name>smarketing::BoardModel</name>
    <message>
        <source>With sales: %1</source>
        <translation>U sprzedaży: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Every lead where it stands. Drag a card, or press Ctrl with ← or →.</source>
        <translation>Każdy lead tam, gdzie jest. Przeciągnij kartę albo naciśnij Ctrl i ← lub →.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nowy lead</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Szukaj leadów</translation>
    </message>
</context>
<context>
    <name>smarketing::BreakdownModel</name>
    <message>
        <source>Rows that name none. They count in every total, so they are shown here.</source>
        <translation>Wiersze, które niczego nie wskazują. Liczą się w każdej sumie, więc są tu pokazane.</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Handlowiec</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>SAL</source>
        <translation>SAL</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Przyjęte %</translation>
    </message>
    <message>
        <source>Rating (count)</source>
        <translation>Ocena (liczba)</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Wygrane</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Wartość wygranych</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Koszt leada</translation>
    </message>
    <message>
        <source>Cost per accepted lead</source>
        <translation>Koszt przyjętego leada</translation>
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
        <translation>Edycja leadów</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n lead(s)</source>
        <translation>
            <numerusform>Edycja %n leada</numerusform>
            <numerusform>Edycja %n leadów</numerusform>
            <numerusform>Edycja %n leadów</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nowa wartość</translation>
    </message>
    <message>
        <source>Empty takes the value away</source>
        <translation>Puste pole usuwa wartość</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignDetail</name>
    <message>
        <source>Propose to sales</source>
        <translation>Zaproponuj sprzedaży</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>Oznacz jako uzgodnioną</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Anuluj kampanię</translation>
    </message>
    <message>
        <source>“%1” is proposed: sales speaks now.</source>
        <translation>„%1” zaproponowano: teraz wypowiada się sprzedaż.</translation>
    </message>
    <message>
        <source>“%1” is agreed.</source>
        <translation>„%1” uzgodniono.</translation>
    </message>
    <message>
        <source>“%1” is launched. Its personas stay as they are now.</source>
        <translation>„%1” uruchomiono. Persony pozostają takie, jakie są teraz.</translation>
    </message>
    <message>
        <source>“%1” is finished.</source>
        <translation>„%1” zakończono.</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>„%1” anulowano.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>To go on to “%1”: %2</source>
        <translation>Aby przejść do stanu „%1”: %2</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Komentarze (%1)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignLogPane</name>
    <message>
        <source>What was done? Enter adds it</source>
        <translation>Co zrobiono? Enter dodaje wpis</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Campaign log</source>
        <translation>Dziennik kampanii</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Jeszcze nic nie zapisano</translation>
    </message>
    <message>
        <source>Write above what was done, several times a day. Sales reads it here.</source>
        <translation>Wpisuj powyżej, co zrobiono, nawet kilka razy dziennie. Sprzedaż czyta to tutaj.</translation>
    </message>
    <message>
        <source>Marketing writes here what it does for the campaign.</source>
        <translation>Marketing zapisuje tu, co robi dla kampanii.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Changed the entry.</source>
        <translation>Zmieniono wpis.</translation>
    </message>
    <message>
        <source>Deleted the entry.</source>
        <translation>Usunięto wpis.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignModel</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Wyświetlenia</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Kliknięcia</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Koszt leada</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignOverview</name>
    <message>
        <source>What it is to achieve, in figures if you can</source>
        <translation>Co ma osiągnąć, najlepiej w liczbach</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Dodaj personę</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Dodaj kanał</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Jeszcze nikt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>O&amp;bjective</source>
        <translation>&amp;Cel</translation>
    </message>
    <message>
        <source>&amp;Personas</source>
        <translation>&amp;Persony</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Kanały</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Opiekun</translation>
    </message>
    <message>
        <source>Bud&amp;get</source>
        <translation>&amp;Budżet</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>version %1 in force</source>
        <translation>obowiązuje wersja %1</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>nie obowiązuje</translation>
    </message>
    <message>
        <source>The personas stay as they were at launch. Everything else is saved as you go.</source>
        <translation>Persony pozostają takie jak przy uruchomieniu. Wszystko inne zapisuje się na bieżąco.</translation>
    </message>
    <message>
        <source>Everything is saved as you go; Undo is at the bottom of the window.</source>
        <translation>Wszystko zapisuje się na bieżąco; Cofnij jest na dole okna.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persony</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignReachPane</name>
    <message>
        <source>Period before</source>
        <translation>Poprzedni okres</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Następny okres</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Wybierz kanał</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Widoczne dni</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Reach is noted per channel and day. Add the campaign&apos;s channels in the overview, or choose any channel above.</source>
        <translation>Zasięg zapisuje się dla kanału i dnia. Dodaj kanały kampanii w przeglądzie albo wybierz dowolny kanał powyżej.</translation>
    </message>
    <message>
        <source>of this campaign</source>
        <translation>tej kampanii</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no figure. They stay as typed, unsaved, until you correct them.</source>
        <translation>
            <numerusform>%n komórka nie zawiera liczby. Pozostaje jak wpisana i nie zapisze się, dopóki jej nie poprawisz.</numerusform>
            <numerusform>%n komórki nie zawierają liczby. Pozostają jak wpisane i nie zapiszą się, dopóki ich nie poprawisz.</numerusform>
            <numerusform>%n komórek nie zawiera liczby. Pozostają jak wpisane i nie zapiszą się, dopóki ich nie poprawisz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type figures, or paste a block from a spreadsheet. Everything is saved at once; Ctrl+Z undoes.</source>
        <translation>Wpisuj liczby lub wklej blok z arkusza. Wszystko zapisuje się od razu; Ctrl+Z cofa.</translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanie</translation>
    </message>
    <message>
        <source>What marketing does, seen and agreed by sales</source>
        <translation>Co robi marketing – widziane i uzgodnione przez sprzedaż</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nowa kampania</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>Kanały…</translation>
    </message>
    <message>
        <source>Delete campaign</source>
        <translation>Usuń kampanię</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Szukaj kampanii</translation>
    </message>
    <message>
        <source>No campaign chosen</source>
        <translation>Nie wybrano kampanii</translation>
    </message>
    <message>
        <source>Choose one on the left to see its plan, its log and its reach.</source>
        <translation>Wybierz kampanię po lewej, aby zobaczyć jej plan, dziennik i zasięg.</translation>
    </message>
    <message>
        <source>Propose a campaign</source>
        <translation>Zaproponuj kampanię</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Brak kampanii</translation>
    </message>
    <message>
        <source>A campaign says what marketing does, for whom and where. Sales sees it before it starts.</source>
        <translation>Kampania mówi, co robi marketing, dla kogo i gdzie. Sprzedaż widzi ją, zanim ruszy.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n kampania</numerusform>
            <numerusform>%n kampanie</numerusform>
            <numerusform>%n kampanii</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nazwa kampanii</translation>
    </message>
    <message>
        <source>It starts as an idea. Sales sees it from the first day.</source>
        <translation>Zaczyna jako pomysł. Sprzedaż widzi ją od pierwszego dnia.</translation>
    </message>
    <message>
        <source>Marketing finds your proposal in the list.</source>
        <translation>Marketing znajdzie Twoją propozycję na liście.</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Dodaj kampanię</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Zaproponuj</translation>
    </message>
</context>
<context>
    <name>smarketing::ChannelsDialog</name>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Both departments see and use the same channels. Switch off what is no longer used; what it brought stays.</source>
        <translation>Oba działy widzą te same kanały i ich używają. Wyłącz te, których już się nie używa; to, co przyniosły, pozostaje.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Name of a new channel; Enter adds it</source>
        <translation>Nazwa nowego kanału; Enter dodaje</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nowy kanał</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::ClaimModel</name>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Twierdzenie</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Pochodzi z</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
</context>
<context>
    <name>smarketing::CloseMeetingDialog</name>
    <message>
        <source>Close the meeting</source>
        <translation>Zakończ spotkanie</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Kontynuuj spotkanie</translation>
    </message>
    <message>
        <source>Both departments are here, and what was owed is given or talked about. Once it is closed, what was said and decided stays. Open items and undone actions come back next week.</source>
        <translation>Są oba działy, a zaległe informacje zwrotne są udzielone lub omówione. Po zakończeniu to, co powiedziano i postanowiono, już się nie zmieni. Otwarte punkty i niewykonane zadania wrócą za tydzień.</translation>
    </message>
    <message>
        <source>This is missing before the meeting can be closed. Choose a line to go there.</source>
        <translation>Tego brakuje, zanim będzie można zakończyć spotkanie. Wybierz wiersz, aby tam przejść.</translation>
    </message>
</context>
<context>
    <name>smarketing::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta poleceń</translation>
    </message>
    <message>
        <source>Search people, companies, campaigns, actions…</source>
        <translation>Szukaj osób, firm, kampanii, poleceń…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
</context>
<context>
    <name>smarketing::CommentsPane</name>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Write a comment; @ mentions somebody. Ctrl+Enter sends it</source>
        <translation>Napisz komentarz; @ wspomina osobę. Ctrl+Enter wysyła</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Jeszcze nie ma komentarzy</translation>
    </message>
    <message>
        <source>Ask or tell the other department here; everybody sees it.</source>
        <translation>Tu można zapytać drugi dział lub coś mu powiedzieć; wszyscy to widzą.</translation>
    </message>
    <message>
        <source>What people say about this stands here.</source>
        <translation>Tu jest to, co ludzie o tym mówią.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>Edytuj komentarz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Changed the comment.</source>
        <translation>Zmieniono komentarz.</translation>
    </message>
    <message>
        <source>Deleted the comment.</source>
        <translation>Usunięto komentarz.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>smarketing::CompanyCard</name>
    <message>
        <source>The company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>The currency of amounts that name no other.</source>
        <translation>Waluta kwot, przy których nie podano innej.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Days begin and end by it, for everybody.</source>
        <translation>Według niej dni zaczynają się i kończą – dla wszystkich.</translation>
    </message>
    <message>
        <source>The company&apos;s settings are changed.</source>
        <translation>Zmieniono ustawienia firmy.</translation>
    </message>
</context>
<context>
    <name>smarketing::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Zmienione przez kogoś innego</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Tamto</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoje</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” while you did. Choose what stays, field by field.</source>
        <translation>Ktoś inny zmienił „%1” w tym samym czasie co Ty. Wybierz pole po polu, co zostaje.</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Wszystkie moje</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Wszystkie tamte</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Decide later: what you typed stays, and nothing is saved yet.</source>
        <translation>Zdecyduj później: to, co wpisano, zostaje, a nic nie jest jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Zachowaj wybrane</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, Twoje: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, tamto: %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Przedtem: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::ConnectDialog</name>
    <message>
        <source>Keep the password in the desktop&apos;s keychain</source>
        <translation>Zachowaj hasło w pęku kluczy pulpitu</translation>
    </message>
    <message>
        <source>Connect to a team server</source>
        <translation>Połącz z serwerem zespołu</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Sprawdź połączenie</translation>
    </message>
    <message>
        <source>Whoever looks after your server knows these. A whole address, postgresql://…, can be pasted into the first field.</source>
        <translation>Te dane zna osoba, która opiekuje się serwerem. W pierwsze pole można wkleić cały adres: postgresql://…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Server and port</source>
        <translation>Serwer i port</translation>
    </message>
    <message>
        <source>Several servers with commas between: the one that takes writes is used.</source>
        <translation>Kilka serwerów oddziel przecinkami: użyty będzie ten, który przyjmuje zapisy.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>With a certificate that is checked</source>
        <translation>Z certyfikatem, który jest sprawdzany</translation>
    </message>
    <message>
        <source>Without checking who answers</source>
        <translation>Bez sprawdzania, kto odpowiada</translation>
    </message>
    <message>
        <source>If the server can</source>
        <translation>Jeśli serwer potrafi</translation>
    </message>
    <message>
        <source>None: only on this computer</source>
        <translation>Brak: tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>File of the certificate authority (optional)</source>
        <translation>Plik urzędu certyfikacji (nieobowiązkowo)</translation>
    </message>
    <message>
        <source>Otherwise %1</source>
        <translation>W przeciwnym razie %1</translation>
    </message>
    <message>
        <source>More, as in an address (optional)</source>
        <translation>Więcej, jak w adresie (nieobowiązkowo)</translation>
    </message>
    <message>
        <source>Such as service=shop</source>
        <translation>Na przykład service=sklep</translation>
    </message>
    <message>
        <source>Connected, as %1.</source>
        <translation>Połączono jako %1.</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Plik urzędu certyfikacji</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Certyfikaty (*.crt *.pem);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>smarketing::ConsentPane</name>
    <message>
        <source>Object…</source>
        <translation>Sprzeciw…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
    </message>
    <message>
        <source>said yes to other terms</source>
        <translation>zgoda dotyczyła innych warunków</translation>
    </message>
    <message>
        <source>objected; a manager decided</source>
        <translation>sprzeciw; zdecydował menedżer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marketing objects</source>
        <translation>Marketing się sprzeciwia</translation>
    </message>
    <message>
        <source>Sales objects</source>
        <translation>Sprzedaż się sprzeciwia</translation>
    </message>
    <message>
        <source>Marketing consents</source>
        <translation>Marketing się zgadza</translation>
    </message>
    <message>
        <source>Sales consents</source>
        <translation>Sprzedaż się zgadza</translation>
    </message>
    <message>
        <source>Marketing has not spoken</source>
        <translation>Marketing się nie wypowiedział</translation>
    </message>
    <message>
        <source>Sales has not spoken</source>
        <translation>Sprzedaż się nie wypowiedziała</translation>
    </message>
    <message>
        <source>One person is enough</source>
        <translation>Wystarczy jedna osoba</translation>
    </message>
    <message>
        <source>That is what you said.</source>
        <translation>To Twoje obecne stanowisko.</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>Sprzeciw: %1</translation>
    </message>
    <message>
        <source>Answered. %1 now says whether it still stands.</source>
        <translation>Jest odpowiedź. %1 powie, czy sprzeciw nadal obowiązuje.</translation>
    </message>
    <message>
        <source>It waits for an answer, or for a manager to decide.</source>
        <translation>Czeka na odpowiedź albo na decyzję menedżera.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Odpowiedz…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Zdecyduj…</translation>
    </message>
    <message>
        <source>Somebody else answers it.</source>
        <translation>Odpowiada na niego ktoś inny.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Both sides consent. It is agreed.</source>
        <translation>Obie strony się zgadzają. Uzgodnione.</translation>
    </message>
    <message>
        <source>Your word is recorded.</source>
        <translation>Twoje stanowisko zapisano.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Sprzeciw</translation>
    </message>
    <message>
        <source>An objection blocks until it was answered and you say otherwise, or a manager decides.</source>
        <translation>Sprzeciw wstrzymuje, dopóki nie ma odpowiedzi i Twojej zmiany zdania albo decyzji menedżera.</translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>Co przemawia przeciw?</translation>
    </message>
    <message>
        <source>Decide on the objection</source>
        <translation>Zdecyduj o sprzeciwie</translation>
    </message>
    <message>
        <source>Answer the objection</source>
        <translation>Odpowiedz na sprzeciw</translation>
    </message>
    <message>
        <source>What is decided, and why</source>
        <translation>Co postanowiono i dlaczego</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
</context>
<context>
    <name>smarketing::CreateWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Nowy obszar roboczy</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Utwórz obszar roboczy</translation>
    </message>
    <message>
        <source>One file holds everything marketing and sales share. You are its first manager; the others you add afterwards.</source>
        <translation>Jeden plik mieści wszystko, co marketing i sprzedaż mają wspólne. Ty jesteś pierwszym menedżerem; pozostałych dodasz później.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Time zone and currency</source>
        <translation>Strefa czasowa i waluta</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Twój login</translation>
    </message>
    <message>
        <source>A short name to sign in with.</source>
        <translation>Krótka nazwa do logowania.</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>Hasło (opcjonalne)</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation>Gdzie zapisać obszar roboczy</translation>
    </message>
</context>
<context>
    <name>smarketing::DashboardExport</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksport do CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Zapis jako obraz</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Obrazy PNG (*.png)</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>Nie udało się wydrukować.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
</context>
<context>
    <name>smarketing::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Both departments, one funnel</source>
        <translation>Dwa działy, jeden lejek</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>Eksport &amp;CSV…</translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>Zapisz &amp;obraz…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Wygrane</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Lejek</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Tydzień po tygodniu</translation>
    </message>
    <message>
        <source>Reach that matches no campaign</source>
        <translation>Zasięg bez pasującej kampanii</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Podział według</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Według kampanii</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Według kanału</translation>
    </message>
    <message>
        <source>By persona</source>
        <translation>Według persony</translation>
    </message>
    <message>
        <source>By sales rep</source>
        <translation>Według handlowca</translation>
    </message>
    <message>
        <source>Figures broken down</source>
        <translation>Liczby w podziale</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
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
        <translation>Szansa sprzedaży</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Leads, accepted and won by week</source>
        <translation>Leady, przyjęte i wygrane w tygodniach</translation>
    </message>
    <message>
        <source>%1: reach %2, cost %3</source>
        <translation>%1: zasięg %2, koszt %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Each step counts what came that far in the period, and the share is of the step before. It passes 100 % where more came on from earlier than entered.</source>
        <translation>Każdy etap liczy to, co w tym okresie doszło tak daleko, a udział odnosi się do etapu poprzedniego. Przekracza 100%, gdy więcej przeszło z wcześniejszego okresu, niż weszło.</translation>
    </message>
</context>
<context>
    <name>smarketing::DashboardSheet</name>
    <message>
        <source>count</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
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
        <translation>Szansa sprzedaży</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Wygrane</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Odsetek przyjętych</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Średnia ocena</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 do 5</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Liczba ocen</translation>
    </message>
    <message>
        <source>Feedback on time</source>
        <translation>Informacja zwrotna na czas</translation>
    </message>
    <message>
        <source>Median time to feedback</source>
        <translation>Mediana czasu do informacji zwrotnej</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>Median time to first touch</source>
        <translation>Mediana czasu do pierwszego kontaktu</translation>
    </message>
    <message>
        <source>Feedback overdue now</source>
        <translation>Zaległe informacje zwrotne</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Wygrane transakcje</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Odsetek wygranych</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Wartość wygranych</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Koszt leada</translation>
    </message>
    <message>
        <source>Cost per accepted lead</source>
        <translation>Koszt przyjętego leada</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Poprzedni okres</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>dashboard</source>
        <comment>part of a file&apos;s name</comment>
        <translation>pulpit</translation>
    </message>
</context>
<context>
    <name>smarketing::DashboardTiles</name>
    <message>
        <source>Acceptance rate</source>
        <translation>Odsetek przyjętych</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Średnia ocena</translation>
    </message>
    <message>
        <source>Feedback on time</source>
        <translation>Informacja zwrotna na czas</translation>
    </message>
    <message>
        <source>Median time to feedback</source>
        <translation>Mediana czasu do informacji zwrotnej</translation>
    </message>
    <message>
        <source>Feedback overdue now</source>
        <translation>Zaległe informacje zwrotne</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Wygrane</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s), win rate %1</source>
        <translation>
            <numerusform>%n transakcja, skuteczność %1</numerusform>
            <numerusform>%n transakcje, skuteczność %1</numerusform>
            <numerusform>%n transakcji, skuteczność %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 MQL</source>
        <translation>%1 z %2 MQL</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n ocena</numerusform>
            <numerusform>%n oceny</numerusform>
            <numerusform>%n ocen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>First touch: %1</source>
        <translation>Pierwszy kontakt: %1</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>Brak zaległości</translation>
    </message>
    <message>
        <source>Marketing is waiting</source>
        <translation>Marketing czeka</translation>
    </message>
    <message>
        <source>%1 accepted, %2 new MQL</source>
        <translation>Przyjęte: %1, nowe MQL: %2</translation>
    </message>
</context>
<context>
    <name>smarketing::DateEdit</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Wybierz z kalendarza (Alt+Strzałka w dół)</translation>
    </message>
    <message>
        <source>This is not a date. Write it as %1 or as 2026-12-24.</source>
        <translation>To nie jest data. Zapisz ją jako %1 lub 2026-12-24.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
</context>
<context>
    <name>smarketing::DealDialog</name>
    <message>
        <source>Deal</source>
        <translation>Transakcja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Wygrana</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Przegrana…</translation>
    </message>
    <message>
        <source>What they want to buy</source>
        <translation>Co chcą kupić</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>Deal saved.</source>
        <translation>Zapisano transakcję.</translation>
    </message>
    <message>
        <source>Won: %1.</source>
        <translation>Wygrana: %1.</translation>
    </message>
</context>
<context>
    <name>smarketing::DeletedLeadsDialog</name>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Deleted leads</source>
        <translation>Usunięte leady</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Nic nie usunięto</translation>
    </message>
    <message>
        <source>What is deleted comes here, with everything that happened to it.</source>
        <translation>Trafia tu to, co usunięto, ze wszystkim, co się z tym działo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) restored.</source>
        <translation>
            <numerusform>Przywrócono %n lead.</numerusform>
            <numerusform>Przywrócono %n leady.</numerusform>
            <numerusform>Przywrócono %n leadów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::EmptyState</name>
    <message>
        <source>This cannot be read now</source>
        <translation>Nie można tego teraz odczytać</translation>
    </message>
    <message>
        <source>The workspace cannot be reached at the moment. As soon as it can, what is there shows here by itself.</source>
        <translation>Obszar roboczy jest chwilowo niedostępny. Gdy znów będzie dostępny, jego zawartość pokaże się tu sama.</translation>
    </message>
</context>
<context>
    <name>smarketing::ExchangeDialog</name>
    <message>
        <source>Change the session</source>
        <translation>Zmień pokaz</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Zaplanuj pokaz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazane</translation>
    </message>
    <message>
        <source>Who shows</source>
        <translation>Kto pokazuje</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Przez kogo</translation>
    </message>
    <message>
        <source>The card for it, if there is one</source>
        <translation>Karta do tego, jeśli jest</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>In the weekly meeting, unless you choose another time.</source>
        <translation>Na spotkaniu tygodniowym, chyba że wybierzesz inny termin.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>What the other side took from it</source>
        <translation>Co wyniosła z tego druga strona</translation>
    </message>
    <message>
        <source>Afterwards. Until then it stands on the agenda.</source>
        <translation>Po pokazie. Do tego czasu jest w porządku obrad.</translation>
    </message>
</context>
<context>
    <name>smarketing::ExchangePane</name>
    <message>
        <source>A short slot of the meeting in which one side shows the other how it works, and the cards written for it.</source>
        <translation>Krótka część spotkania, w której jedna strona pokazuje drugiej, jak pracuje, i napisane do tego karty.</translation>
    </message>
    <message>
        <source>Who shows what</source>
        <translation>Kto co pokazuje</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Jak pracujemy</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Zaplanuj pokaz</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Zmień pokaz</translation>
    </message>
    <message>
        <source>Call the session off</source>
        <translation>Odwołaj pokaz</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Napisz kartę</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Zmień kartę</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>Usuń kartę</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazane</translation>
    </message>
    <message>
        <source>Who shows</source>
        <translation>Kto pokazuje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co się robi</translation>
    </message>
    <message>
        <source>By which side</source>
        <translation>Która strona</translation>
    </message>
    <message>
        <source>No session planned</source>
        <translation>Nie ma planowanych pokazów</translation>
    </message>
    <message>
        <source>Fifteen minutes in which one side shows the other what it does all day.</source>
        <translation>Kwadrans, w którym jedna strona pokazuje drugiej, co robi na co dzień.</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Nie ma jeszcze kart</translation>
    </message>
    <message>
        <source>Write down step by step how you do a task, for the other side.</source>
        <translation>Zapisz krok po kroku, jak wykonujesz zadanie – dla drugiej strony.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>Do zapisania</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Karta: %1</translation>
    </message>
    <message>
        <source>What %1 took from it is noted here afterwards.</source>
        <translation>Po pokazie stoi tu, co wyniosła z tego druga strona (%1).</translation>
    </message>
    <message>
        <source>%1 learned: %2</source>
        <translation>Druga strona (%1) wynosi z tego: %2</translation>
    </message>
    <message>
        <source>The session is called off.</source>
        <translation>Pokaz odwołany.</translation>
    </message>
    <message>
        <source>The card is deleted.</source>
        <translation>Karta usunięta.</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackDialog</name>
    <message numerus="yes">
        <source>Decline %n lead(s)</source>
        <translation>
            <numerusform>Odrzuć %n lead</numerusform>
            <numerusform>Odrzuć %n leady</numerusform>
            <numerusform>Odrzuć %n leadów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s)</source>
        <translation>
            <numerusform>Zamknij %n lead</numerusform>
            <numerusform>Zamknij %n leady</numerusform>
            <numerusform>Zamknij %n leadów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feedback on %n lead(s)</source>
        <translation>
            <numerusform>Informacja zwrotna o %n leadzie</numerusform>
            <numerusform>Informacja zwrotna o %n leadach</numerusform>
            <numerusform>Informacja zwrotna o %n leadach</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all that are complete</source>
        <translation>Wyślij wszystkie kompletne</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Jak się skończyło?</translation>
    </message>
    <message>
        <source>Where do the leads go?</source>
        <translation>Dokąd trafiają leady?</translation>
    </message>
    <message>
        <source>Back to marketing</source>
        <translation>Z powrotem do marketingu</translation>
    </message>
    <message>
        <source>Out: nothing will come of it</source>
        <translation>Koniec: nic z tego nie będzie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close all that are complete</source>
        <translation>Zamknij wszystkie kompletne</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <translation>Kompletne: %1 z %2</translation>
    </message>
    <message>
        <source>Say how it ended: won, lost or back to marketing.</source>
        <translation>Napisz, jak się skończyło: wygrany, przegrany czy z powrotem do marketingu.</translation>
    </message>
    <message>
        <source>Nothing is complete yet; each row says what is missing.</source>
        <translation>Nic jeszcze nie jest kompletne; każdy wiersz mówi, czego brakuje.</translation>
    </message>
    <message>
        <source>Close the lead</source>
        <translation>Zamknij lead</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackForm</name>
    <message>
        <source>What was it like, and what should marketing do differently?</source>
        <translation>Jaki był i co marketing powinien robić inaczej?</translation>
    </message>
    <message>
        <source>As they were said</source>
        <translation>Dosłownie</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Wyślij informację zwrotną</translation>
    </message>
    <message>
        <source>Decline the lead</source>
        <translation>Odrzuć lead</translation>
    </message>
    <message>
        <source>Press 1 to 5</source>
        <translation>Naciśnij 1–5</translation>
    </message>
    <message>
        <source>Complete. Enter sends it.</source>
        <translation>Kompletne. Enter wysyła.</translation>
    </message>
    <message>
        <source>Choose a rating from 1 to 5.</source>
        <translation>Wybierz ocenę od 1 do 5.</translation>
    </message>
    <message>
        <source>The persona you would have chosen</source>
        <translation>Persona, którą Ty byś wybrał(a)</translation>
    </message>
    <message>
        <source>Why not better?</source>
        <translation>Dlaczego nie lepiej?</translation>
    </message>
    <message>
        <source>Back to marketing</source>
        <translation>Z powrotem do marketingu</translation>
    </message>
    <message>
        <source>Out: nothing will come of it</source>
        <translation>Koniec: nic z tego nie będzie</translation>
    </message>
    <message>
        <source>How good was this lead?</source>
        <translation>Jak dobry był ten lead?</translation>
    </message>
    <message>
        <source>Does the persona fit?</source>
        <translation>Czy persona pasuje?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Comment for marketing</source>
        <translation>Komentarz dla marketingu</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words, if you like</source>
        <translation>Słowami klienta, jeśli chcesz</translation>
    </message>
    <message>
        <source>Where does the lead go?</source>
        <translation>Dokąd trafia lead?</translation>
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
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Persona fits</source>
        <translation>Persona pasuje</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Rating of %1</source>
        <translation>Ocena: %1</translation>
    </message>
    <message>
        <source>Does the persona fit %1?</source>
        <translation>Czy persona pasuje: %1?</translation>
    </message>
    <message>
        <source>Marketing&apos;s persona: %1</source>
        <translation>Persona marketingu: %1</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Powód: %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Komentarz: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackInput</name>
    <message>
        <source>a rating</source>
        <translation>ocena</translation>
    </message>
    <message>
        <source>whether the persona fits</source>
        <translation>czy persona pasuje</translation>
    </message>
    <message>
        <source>the persona you would have chosen</source>
        <translation>persona, którą Ty byś wybrał(a)</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>powód</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>komentarz</translation>
    </message>
    <message>
        <source>a longer comment (%1 of %2 characters)</source>
        <translation>dłuższy komentarz (%1 z %2 znaków)</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Jeszcze brakuje: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackModel</name>
    <message>
        <source>%1, rather %2</source>
        <translation>%1, raczej %2</translation>
    </message>
    <message>
        <source>We change</source>
        <translation>Zmieniamy</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niepotrzebna</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Persona fit</source>
        <translation>Zgodność z personą</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Handlowiec</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Udzielono</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>Informacja zwrotna</translation>
    </message>
    <message>
        <source>What sales said of the leads, and what marketing makes of it</source>
        <translation>Co sprzedaż mówi o leadach i co marketing z tym robi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Otwórz lead</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Brak informacji zwrotnych</translation>
    </message>
    <message>
        <source>As soon as sales rates a lead, it appears here, the low ratings first.</source>
        <translation>Gdy tylko sprzedaż oceni lead, pojawi się on tutaj, niskie oceny najpierw.</translation>
    </message>
    <message>
        <source>What marketing does</source>
        <translation>Co robi marketing</translation>
    </message>
    <message>
        <source>We change something</source>
        <translation>Coś zmieniamy</translation>
    </message>
    <message>
        <source>It stays, because …</source>
        <translation>Bez zmian, ponieważ …</translation>
    </message>
    <message>
        <source>What marketing changes, or why it does not</source>
        <translation>Co marketing zmienia albo dlaczego nie</translation>
    </message>
    <message>
        <source>Marketing&apos;s answer</source>
        <translation>Odpowiedź marketingu</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Handlowiec</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Udzielono</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Czeka na odpowiedź</translation>
    </message>
    <message>
        <source>No ratings in twelve weeks</source>
        <translation>Brak ocen od dwunastu tygodni</translation>
    </message>
    <message numerus="yes">
        <source>Twelve weeks: %1 of 5 in %n rating(s)</source>
        <translation>
            <numerusform>Dwanaście tygodni: %1 z 5 w %n ocenie</numerusform>
            <numerusform>Dwanaście tygodni: %1 z 5 w %n ocenach</numerusform>
            <numerusform>Dwanaście tygodni: %1 z 5 w %n ocenach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low rating(s) wait for marketing&apos;s answer</source>
        <translation>
            <numerusform>%n niska ocena czeka na odpowiedź marketingu</numerusform>
            <numerusform>%n niskie oceny czekają na odpowiedź marketingu</numerusform>
            <numerusform>%n niskich ocen czeka na odpowiedź marketingu</numerusform>
        </translation>
    </message>
    <message>
        <source>Every low rating is answered</source>
        <translation>Na każdą niską ocenę jest odpowiedź</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 do %2, %3</translation>
    </message>
    <message>
        <source>; rather “%1”</source>
        <translation>; raczej „%1”</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 odpowiada: %2</translation>
    </message>
    <message>
        <source>Answered. Sales sees it with the lead.</source>
        <translation>Udzielono odpowiedzi. Sprzedaż widzi ją przy leadzie.</translation>
    </message>
    <message>
        <source>No feedback matches</source>
        <translation>Żadna informacja zwrotna nie pasuje</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Usuń filtr, aby zobaczyć więcej.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>what the button does</comment>
        <translation>Odpowiedz</translation>
    </message>
</context>
<context>
    <name>smarketing::FigureTile</name>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>W porównaniu z poprzednim okresem</translation>
    </message>
</context>
<context>
    <name>smarketing::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Dodaj filtr</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Zapisane widoki</translation>
    </message>
    <message>
        <source>Save or change this view</source>
        <translation>Zapisz lub zmień ten widok</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Aktywne filtry</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Wyczyść wszystko</translation>
    </message>
    <message>
        <source>No saved view</source>
        <translation>Brak zapisanego widoku</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>Zapisz jako nowy widok…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Zapisz widok</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Zapisz zmiany w „%1”</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Zmień nazwę „%1”…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Zmień nazwę widoku</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nazwa widoku:</translation>
    </message>
    <message>
        <source>Share “%1” with everybody</source>
        <translation>Udostępnij „%1” wszystkim</translation>
    </message>
</context>
<context>
    <name>smarketing::FilterChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Usuń filtr %1</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Zmień ten filtr</translation>
    </message>
</context>
<context>
    <name>smarketing::FilterEditor</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>&amp;At least</source>
        <translation>Co &amp;najmniej</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Co naj&amp;wyżej</translation>
    </message>
    <message>
        <source>Write a number, for instance 1500.</source>
        <translation>Wpisz liczbę, na przykład 1500.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
</context>
<context>
    <name>smarketing::FilterText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
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
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Then marketing hands leads over, sales says how good they are, and this place fills by itself.</source>
        <translation>Potem marketing przekazuje leady, sprzedaż mówi, jak dobre są, a to miejsce wypełnia się samo.</translation>
    </message>
    <message>
        <source>Add the people of marketing and sales</source>
        <translation>Dodaj osoby z marketingu i sprzedaży</translation>
    </message>
    <message>
        <source>Somebody of each department: one hands leads over, the other receives and rates them.</source>
        <translation>Po jednej osobie z każdego działu: jedna przekazuje leady, druga je otrzymuje i ocenia.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Dodaj osoby</translation>
    </message>
    <message>
        <source>Describe whom you sell to</source>
        <translation>Opisz, komu sprzedajecie</translation>
    </message>
    <message>
        <source>A persona that both departments sign. Leads are handed over with one.</source>
        <translation>Persona podpisana przez oba działy. Z nią przekazuje się leady.</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nowa persona</translation>
    </message>
    <message>
        <source>Log a campaign</source>
        <translation>Zapisz kampanię</translation>
    </message>
    <message>
        <source>What marketing does, for whom and where. Sales sees it before it starts.</source>
        <translation>Co robi marketing, dla kogo i gdzie. Sprzedaż widzi to przed startem.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nowa kampania</translation>
    </message>
    <message>
        <source>Bring in leads</source>
        <translation>Wczytaj leady</translation>
    </message>
    <message>
        <source>From the file of another program. You see every row before it goes in, and can take it back.</source>
        <translation>Z pliku innego programu. Widzisz każdy wiersz, zanim wejdzie, i możesz go wycofać.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Obejrzyj demo</translation>
    </message>
    <message>
        <source>A made-up company with a year of work, in a window of its own</source>
        <translation>Zmyślona firma z rokiem pracy, w osobnym oknie</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Zrobione: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::FormDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>smarketing::FunnelView</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>b.d.</translation>
    </message>
    <message>
        <source>%1, %2 of the step before</source>
        <translation>%1, %2 poprzedniego etapu</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, przedtem %2</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Lejek</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>przedtem %1</translation>
    </message>
</context>
<context>
    <name>smarketing::GoalDetail</name>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Dodaj część</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Zaproponuj ponownie</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Porzuć cel</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Komentarze (%1)</translation>
    </message>
    <message>
        <source>Marketing&apos;s part…</source>
        <translation>Część marketingu…</translation>
    </message>
    <message>
        <source>Sales&apos; part…</source>
        <translation>Część sprzedaży…</translation>
    </message>
    <message>
        <source>Parts of the departments</source>
        <translation>Części działów</translation>
    </message>
    <message>
        <source>No parts yet</source>
        <translation>Jeszcze nie ma części</translation>
    </message>
    <message>
        <source>Each department can break the goal down into what it will do itself. The other one sees it here.</source>
        <translation>Każdy dział może rozpisać cel na to, co sam zrobi. Drugi widzi to tutaj.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Parts (%1)</source>
        <translation>Części (%1)</translation>
    </message>
    <message>
        <source>%1 · %2 · owned by %3</source>
        <translation>%1 · %2 · odpowiadają: %3</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> i </translation>
    </message>
    <message>
        <source>Part of “%1”</source>
        <translation>Część celu „%1”</translation>
    </message>
    <message>
        <source>Then it can be changed, and both sides consent again.</source>
        <translation>Wtedy można go zmienić, a obie strony zgadzają się od nowa.</translation>
    </message>
    <message>
        <source>It stays in the list of goals that are over.</source>
        <translation>Zostaje na liście celów zakończonych.</translation>
    </message>
    <message>
        <source>Saved. Both sides consent to the new terms.</source>
        <translation>Zapisano. Obie strony wyrażą zgodę na nowe warunki.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Added. The other department sees it here.</source>
        <translation>Dodano. Drugi dział widzi to tutaj.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Porzucono cel.</translation>
    </message>
    <message>
        <source>Proposed anew. It can be changed now.</source>
        <translation>Zaproponowano ponownie. Teraz można zmienić.</translation>
    </message>
</context>
<context>
    <name>smarketing::GoalDialog</name>
    <message>
        <source>Edit the goal</source>
        <translation>Edytuj cel</translation>
    </message>
    <message>
        <source>Edit the sub-goal</source>
        <translation>Edytuj część celu</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nowy cel</translation>
    </message>
    <message>
        <source>Sales&apos; part in it</source>
        <translation>Część sprzedaży w celu</translation>
    </message>
    <message>
        <source>Marketing&apos;s part in it</source>
        <translation>Część marketingu w celu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Zaproponuj</translation>
    </message>
    <message>
        <source>Add sub-goal</source>
        <translation>Dodaj część</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Jak się nazywa</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Miernik</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Na czym się opiera</translation>
    </message>
    <message>
        <source>Which data, customers or statistic</source>
        <translation>Jakie dane, którzy klienci, jaka statystyka</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Wybierz osobę</translation>
    </message>
    <message>
        <source>Owner in marketing</source>
        <translation>Odpowiada w marketingu</translation>
    </message>
    <message>
        <source>Owner in sales</source>
        <translation>Odpowiada w sprzedaży</translation>
    </message>
    <message>
        <source>Owners, in marketing and in sales</source>
        <translation>Odpowiedzialni: w marketingu i w sprzedaży</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Przyszły miesiąc</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ten kwartał</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Przyszły kwartał</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Przyszły rok</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Inne dni</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Your own funnel gave %1 in the last comparable period, %2.</source>
        <translation>Wasz lejek dał %1 w ostatnim porównywalnym okresie, %2.</translation>
    </message>
</context>
<context>
    <name>smarketing::GoalModel</name>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Dotąd</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>smarketing::GoalStanding</name>
    <message>
        <source>So far</source>
        <translation>Dotąd</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Corrected for obstacles</source>
        <translation>Z poprawką na przeszkody</translation>
    </message>
    <message>
        <source>Expected %1, range %2</source>
        <translation>Oczekiwane %1, zakres %2</translation>
    </message>
    <message>
        <source>%1 was due</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>%1 due by now</source>
        <translation>Plan na dziś: %1</translation>
    </message>
    <message>
        <source>Ends at %1 at this pace</source>
        <translation>W tym tempie wyjdzie %1</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Osiągnięte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Corrected plan</source>
        <translation>Plan skorygowany</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>%1: actual and plan</source>
        <translation>%1: osiągnięte i plan</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Opiera się na</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own funnel gave</source>
        <translation>Własny lejek dał</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 w okresie %2</translation>
    </message>
    <message>
        <source>What the dashboard shows for the last comparable period that is over: as many whole months, or days, before the goal&apos;s.</source>
        <translation>To, co pulpit pokazuje za ostatni zakończony porównywalny okres: tyle samo pełnych miesięcy lub dni przed okresem celu.</translation>
    </message>
    <message>
        <source>Lost to obstacles</source>
        <translation>Stracone przez przeszkody</translation>
    </message>
    <message>
        <source>%1 of the working time</source>
        <translation>%1 czasu pracy</translation>
    </message>
    <message>
        <source>What is due is cut down to the working time that was left.</source>
        <translation>Plan zmniejsza się do czasu pracy, który pozostał.</translation>
    </message>
    <message>
        <source>Expected after that</source>
        <translation>Oczekiwane po poprawce</translation>
    </message>
</context>
<context>
    <name>smarketing::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>What both departments want to reach together, as ranges</source>
        <translation>Co oba działy chcą razem osiągnąć, w postaci zakresów</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Nie wybrano celu</translation>
    </message>
    <message>
        <source>Choose one on the left to see how it stands and what both sides say.</source>
        <translation>Wybierz cel po lewej, aby zobaczyć, jaki jest stan i co mówią obie strony.</translation>
    </message>
    <message>
        <source>Which goals to show</source>
        <translation>Które cele pokazać</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nowy cel</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Usuń cel</translation>
    </message>
    <message>
        <source>Under way (%1)</source>
        <translation>W toku (%1)</translation>
    </message>
    <message>
        <source>Proposed (%1)</source>
        <translation>Zaproponowane (%1)</translation>
    </message>
    <message>
        <source>Over (%1)</source>
        <translation>Zakończone (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Wszystkie (%1)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Brak takich</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Jeszcze nie ma celów</translation>
    </message>
    <message>
        <source>Other goals are under “All”.</source>
        <translation>Pozostałe cele są pod „Wszystkie”.</translation>
    </message>
    <message>
        <source>A goal is a range that both departments agree to, with an owner in each and what it rests on. The figures come from your own funnel.</source>
        <translation>Cel to zakres, na który zgadzają się oba działy; w każdym ktoś za niego odpowiada i wiadomo, na czym się opiera. Liczby pochodzą z waszego lejka.</translation>
    </message>
    <message>
        <source>Proposed. Both sides consent next.</source>
        <translation>Zaproponowano. Teraz obie strony wyrażają zgodę.</translation>
    </message>
</context>
<context>
    <name>smarketing::HandoffDialog</name>
    <message>
        <source>Hand over to sales</source>
        <translation>Przekazanie sprzedaży</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Nobody in sales yet</source>
        <translation>W sprzedaży nikogo jeszcze nie ma</translation>
    </message>
    <message>
        <source>A manager adds people.</source>
        <translation>Ludzi dodaje menedżer.</translation>
    </message>
    <message>
        <source>What they asked for, what they read or bought, when to call …</source>
        <translation>O co pytali, co czytali lub kupili, kiedy dzwonić …</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>What marketing knows</source>
        <translation>Co wie marketing</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s); each keeps its own campaign and persona unless you choose one for all.</source>
        <translation>
            <numerusform>%n lead; zachowuje własną kampanię i personę, chyba że wybierzesz jedną dla wszystkich.</numerusform>
            <numerusform>%n leady; każdy zachowuje własną kampanię i personę, chyba że wybierzesz jedną dla wszystkich.</numerusform>
            <numerusform>%n leadów; każdy zachowuje własną kampanię i personę, chyba że wybierzesz jedną dla wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No version in force: both departments sign first</source>
        <translation>Brak obowiązującej wersji: najpierw podpisują oba działy</translation>
    </message>
    <message>
        <source>Each lead&apos;s own</source>
        <translation>Własna każdego leada</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <source>First contact is due %1, feedback %2.</source>
        <translation>Termin pierwszego kontaktu: %1, informacji zwrotnej: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) handed over to %1.</source>
        <translation>
            <numerusform>Przekazano %n lead do: %1.</numerusform>
            <numerusform>Przekazano %n leady do: %1.</numerusform>
            <numerusform>Przekazano %n leadów do: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) still miss something.</source>
        <translation>
            <numerusform>%n leadowi jeszcze czegoś brakuje.</numerusform>
            <numerusform>%n leadom jeszcze czegoś brakuje.</numerusform>
            <numerusform>%n leadom jeszcze czegoś brakuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over, but %n lead(s) still miss something.</source>
        <translation>
            <numerusform>Przekazano, ale %n leadowi jeszcze czegoś brakuje.</numerusform>
            <numerusform>Przekazano, ale %n leadom jeszcze czegoś brakuje.</numerusform>
            <numerusform>Przekazano, ale %n leadom jeszcze czegoś brakuje.</numerusform>
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
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation>Po terminie o %1</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Termin za %1</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Bez oceny</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 z 5</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Pasuje</translation>
    </message>
    <message>
        <source>Fits partly</source>
        <translation>Pasuje częściowo</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Nie pasuje</translation>
    </message>
</context>
<context>
    <name>smarketing::HandoffNotifier</name>
    <message>
        <source>%1 hands you a lead: %2</source>
        <translation>%1 przekazuje Ci lead: %2</translation>
    </message>
    <message>
        <source>Smarketing Workbench</source>
        <translation>Smarketing Workbench</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were handed to you by %1 and others.</source>
        <translation>
            <numerusform>%n lead przekazany Tobie przez: %1 i inne osoby.</numerusform>
            <numerusform>%n leady przekazane Tobie przez: %1 i inne osoby.</numerusform>
            <numerusform>%n leadów przekazanych Tobie przez: %1 i inne osoby.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were handed to you by %1.</source>
        <translation>
            <numerusform>%1 przekazuje Ci %n lead.</numerusform>
            <numerusform>%1 przekazuje Ci %n leady.</numerusform>
            <numerusform>%1 przekazuje Ci %n leadów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HolidayCard</name>
    <message>
        <source>Days off</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>On these days no clock of the agreement runs</source>
        <translation>W te dni nie biegnie żaden termin umowy</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Święta państwowe</translation>
    </message>
    <message>
        <source>The company&apos;s own days</source>
        <translation>Własne dni firmy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Szwecja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>What it is, such as “Bridge day”</source>
        <translation>Co to jest, np. „Długi weekend”</translation>
    </message>
    <message>
        <source>Free or worked</source>
        <translation>Wolny czy roboczy</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wolny</translation>
    </message>
    <message>
        <source>Nobody works</source>
        <translation>Nikt nie pracuje</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Roboczy</translation>
    </message>
    <message>
        <source>Worked, although it is a holiday</source>
        <translation>Pracujemy, choć to święto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>From a calendar file…</source>
        <translation>Z pliku kalendarza…</translation>
    </message>
    <message>
        <source>Every weekday counts, but for the days below.</source>
        <translation>Liczy się każdy dzień tygodnia poza poniższymi.</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Następne: %1, %2</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Brak.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, past or further ahead.</source>
        <translation>
            <numerusform>Jeszcze %n, miniony lub dalszy.</numerusform>
            <numerusform>Jeszcze %n, minione lub dalsze.</numerusform>
            <numerusform>Jeszcze %n, minionych lub dalszych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>The public holidays are changed.</source>
        <translation>Zmieniono święta państwowe.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Usunięto %1.</translation>
    </message>
    <message>
        <source>A calendar of days off</source>
        <translation>Kalendarz dni wolnych</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendarze (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n days added.</source>
        <translation>
            <numerusform>Dodano %n dzień.</numerusform>
            <numerusform>Dodano %n dni.</numerusform>
            <numerusform>Dodano %n dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no whole days and were left out.</source>
        <translation>
            <numerusform>%n wpis nie obejmuje całego dnia i został pominięty.</numerusform>
            <numerusform>%n wpisy nie obejmują całych dni i zostały pominięte.</numerusform>
            <numerusform>%n wpisów nie obejmuje całych dni i zostało pominiętych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HomePage</name>
    <message>
        <source>Waits for marketing</source>
        <translation>Czeka na marketing</translation>
    </message>
    <message>
        <source>Waits for both</source>
        <translation>Czeka na oba działy</translation>
    </message>
    <message>
        <source>Waits for sales</source>
        <translation>Czeka na sprzedaż</translation>
    </message>
    <message>
        <source>Nothing waits for marketing.</source>
        <translation>Nic nie czeka na marketing.</translation>
    </message>
    <message>
        <source>Nothing waits for both.</source>
        <translation>Nic nie czeka na oba działy.</translation>
    </message>
    <message>
        <source>Nothing waits for sales.</source>
        <translation>Nic nie czeka na sprzedaż.</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>Dzień dobry, %1</translation>
    </message>
    <message>
        <source>%1 · %2 of them yours</source>
        <translation>%1 · w tym Twoje: %2</translation>
    </message>
    <message numerus="yes">
        <source>low ratings without an answer</source>
        <translation>
            <numerusform>niska ocena bez odpowiedzi</numerusform>
            <numerusform>niskie oceny bez odpowiedzi</numerusform>
            <numerusform>niskich ocen bez odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales rated these leads 1 or 2; marketing owes an answer</source>
        <translation>Sprzedaż oceniła te leady na 1 lub 2; marketing jest winien odpowiedź</translation>
    </message>
    <message numerus="yes">
        <source>MQLs to hand over</source>
        <translation>
            <numerusform>MQL do przekazania</numerusform>
            <numerusform>MQL do przekazania</numerusform>
            <numerusform>MQL do przekazania</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads that meet marketing&apos;s criteria and are with nobody</source>
        <translation>Leady spełniające kryteria marketingu, które nie są u nikogo</translation>
    </message>
    <message numerus="yes">
        <source>recycled leads to nurture</source>
        <translation>
            <numerusform>zwrócony lead do pielęgnowania</numerusform>
            <numerusform>zwrócone leady do pielęgnowania</numerusform>
            <numerusform>zwróconych leadów do pielęgnowania</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads that came back from sales: not now, perhaps later</source>
        <translation>Leady, które wróciły ze sprzedaży: nie teraz, może później</translation>
    </message>
    <message numerus="yes">
        <source>personas for marketing to sign</source>
        <translation>
            <numerusform>persona do podpisania przez marketing</numerusform>
            <numerusform>persony do podpisania przez marketing</numerusform>
            <numerusform>person do podpisania przez marketing</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales has signed already</source>
        <translation>Sprzedaż już podpisała</translation>
    </message>
    <message numerus="yes">
        <source>persona drafts to sign</source>
        <translation>
            <numerusform>szkic persony do podpisania</numerusform>
            <numerusform>szkice person do podpisania</numerusform>
            <numerusform>szkiców person do podpisania</numerusform>
        </translation>
    </message>
    <message>
        <source>A persona is in force once both departments have signed it</source>
        <translation>Persona obowiązuje, gdy podpiszą ją oba działy</translation>
    </message>
    <message numerus="yes">
        <source>proposed campaigns</source>
        <translation>
            <numerusform>zaproponowana kampania</numerusform>
            <numerusform>zaproponowane kampanie</numerusform>
            <numerusform>zaproponowanych kampanii</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales sees a campaign and speaks before it starts</source>
        <translation>Sprzedaż widzi kampanię i wypowiada się, zanim ona ruszy</translation>
    </message>
    <message numerus="yes">
        <source>feedback overdue</source>
        <translation>
            <numerusform>zaległa informacja zwrotna</numerusform>
            <numerusform>zaległe informacje zwrotne</numerusform>
            <numerusform>zaległych informacji zwrotnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Too much of it, and no further lead can be accepted</source>
        <translation>Gdy jest ich za dużo, nie można przyjąć kolejnego leada</translation>
    </message>
    <message numerus="yes">
        <source>leads to accept or decline</source>
        <translation>
            <numerusform>lead do przyjęcia lub odrzucenia</numerusform>
            <numerusform>leady do przyjęcia lub odrzucenia</numerusform>
            <numerusform>leadów do przyjęcia lub odrzucenia</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over by marketing and not yet looked at</source>
        <translation>Przekazane przez marketing i jeszcze nieobejrzane</translation>
    </message>
    <message numerus="yes">
        <source>feedback due today</source>
        <translation>
            <numerusform>informacja zwrotna na dziś</numerusform>
            <numerusform>informacje zwrotne na dziś</numerusform>
            <numerusform>informacji zwrotnych na dziś</numerusform>
        </translation>
    </message>
    <message>
        <source>Due until the end of the day</source>
        <translation>Termin mija z końcem dnia</translation>
    </message>
    <message numerus="yes">
        <source>leads to follow up</source>
        <translation>
            <numerusform>lead do ponownego kontaktu</numerusform>
            <numerusform>leady do ponownego kontaktu</numerusform>
            <numerusform>leadów do ponownego kontaktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted, and nothing happened for %n days</source>
        <translation>
            <numerusform>Przyjęte, a od %n dnia nic się nie działo</numerusform>
            <numerusform>Przyjęte, a od %n dni nic się nie działo</numerusform>
            <numerusform>Przyjęte, a od %n dni nic się nie działo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personas for sales to sign</source>
        <translation>
            <numerusform>persona do podpisania przez sprzedaż</numerusform>
            <numerusform>persony do podpisania przez sprzedaż</numerusform>
            <numerusform>person do podpisania przez sprzedaż</numerusform>
        </translation>
    </message>
    <message>
        <source>Marketing has signed already</source>
        <translation>Marketing już podpisał</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n working hours</source>
        <translation>
            <numerusform>Termin w ciągu %n godziny pracy</numerusform>
            <numerusform>Termin w ciągu %n godzin pracy</numerusform>
            <numerusform>Termin w ciągu %n godzin pracy</numerusform>
        </translation>
    </message>
    <message>
        <source>What kept people from working counts once both sides have confirmed it</source>
        <translation>To, co przeszkodziło w pracy, liczy się, gdy potwierdzą to obie strony</translation>
    </message>
    <message numerus="yes">
        <source>answers to low ratings soon due</source>
        <translation>
            <numerusform>odpowiedź na niską ocenę z bliskim terminem</numerusform>
            <numerusform>odpowiedzi na niskie oceny z bliskim terminem</numerusform>
            <numerusform>odpowiedzi na niskie oceny z bliskim terminem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>obstacles for marketing to confirm</source>
        <translation>
            <numerusform>przeszkoda do potwierdzenia przez marketing</numerusform>
            <numerusform>przeszkody do potwierdzenia przez marketing</numerusform>
            <numerusform>przeszkód do potwierdzenia przez marketing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first contacts soon due</source>
        <translation>
            <numerusform>pierwszy kontakt z bliskim terminem</numerusform>
            <numerusform>pierwsze kontakty z bliskim terminem</numerusform>
            <numerusform>pierwszych kontaktów z bliskim terminem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>obstacles for sales to confirm</source>
        <translation>
            <numerusform>przeszkoda do potwierdzenia przez sprzedaż</numerusform>
            <numerusform>przeszkody do potwierdzenia przez sprzedaż</numerusform>
            <numerusform>przeszkód do potwierdzenia przez sprzedaż</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HoursCard</name>
    <message>
        <source>Working hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>The agreement&apos;s hours are counted in these, in the company&apos;s time zone</source>
        <translation>Godziny z umowy liczone są w tych godzinach, w strefie czasowej firmy</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Dzień roboczy</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 od</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 do</translation>
    </message>
    <message>
        <source>The working hours are changed.</source>
        <translation>Zmieniono godziny pracy.</translation>
    </message>
    <message>
        <source>Hours of</source>
        <translation>Godziny dla</translation>
    </message>
    <message>
        <source>Has hours of its own</source>
        <translation>Ma własne godziny</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Cała firma</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportFileStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Upuść plik tutaj</translation>
    </message>
    <message>
        <source>A CSV or text file with one row a lead, day, campaign or outcome, as other programs export it.</source>
        <translation>Plik CSV lub tekstowy: jeden wiersz na lead, dzień, kampanię lub wynik, tak jak eksportują inne programy.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Wybierz plik albo upuść go tutaj</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Przecinek ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Średnik ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Kreska |</translation>
    </message>
    <message>
        <source>Dot: 1,234.50</source>
        <translation>Kropka: 1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1 234,50</source>
        <translation>Przecinek: 1 234,50</translation>
    </message>
    <message>
        <source>Day first: 31/05/2026</source>
        <translation>Najpierw dzień: 31/05/2026</translation>
    </message>
    <message>
        <source>Month first: 05/31/2026</source>
        <translation>Najpierw miesiąc: 05/31/2026</translation>
    </message>
    <message>
        <source>Year first: 2026/05/31</source>
        <translation>Najpierw rok: 2026/05/31</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Bez nagłówka</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kodowanie liter</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>Header on line</source>
        <translation>Nagłówek w wierszu</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Wykryj ponownie</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Plik do importu</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabele tekstowe (*.csv *.tsv *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Przeglądanie pliku…</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wybierz plik.</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>Wybierz plik, który da się odczytać.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportMappingStep</name>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>Kolumny pliku i ich znaczenie</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolumna pliku</translation>
    </message>
    <message>
        <source>Its first values</source>
        <translation>Pierwsze wartości</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Trafia do</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Czym są wiersze</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Wiersze to</translation>
    </message>
    <message>
        <source>Exported from</source>
        <translation>Eksport z</translation>
    </message>
    <message>
        <source>The same for every row:</source>
        <translation>To samo w każdym wierszu:</translation>
    </message>
    <message>
        <source>Field that is the same for every row</source>
        <translation>Pole jednakowe w każdym wierszu</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Jego wartość</translation>
    </message>
    <message>
        <source>Value, for instance the name of a campaign</source>
        <translation>Wartość, na przykład nazwa kampanii</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Column %1 goes into</source>
        <translation>Kolumna %1 trafia do</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>%n further columns are left out.</source>
        <translation>
            <numerusform>Pominięto %n dalszą kolumnę.</numerusform>
            <numerusform>Pominięto %n dalsze kolumny.</numerusform>
            <numerusform>Pominięto %n dalszych kolumn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1. Choose a column for it, or give a value for every row.</source>
        <translation>Jeszcze potrzebne: %1. Wybierz kolumnę albo podaj wartość dla każdego wiersza.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportModel</name>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Wczytano</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Zaktualizowano</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
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
        <translation>Leady, zasięg, kampanie i wyniki z plików innych programów</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Jeszcze nic nie zaimportowano</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one. You see every row before it goes in, and a whole import can be taken back.</source>
        <translation>Upuść tu plik CSV albo go wybierz. Każdy wiersz zobaczysz, zanim wejdzie, a cały import można wycofać.</translation>
    </message>
    <message>
        <source>Rows that did not go in</source>
        <translation>Wiersze, które nie weszły</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Wcześniejsze importy</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Pokaż leady</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Wycofaj…</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>Zapisz odrzucone…</translation>
    </message>
    <message>
        <source>The first %L1 of %L2</source>
        <translation>Pierwsze %L1 z %L2</translation>
    </message>
    <message>
        <source>Outcomes are feedback, and feedback is never taken back.</source>
        <translation>Wyniki to informacja zwrotna, a tej nigdy się nie wycofuje.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportPreviewModel</name>
    <message>
        <source>Changed by you</source>
        <translation>Zmienione przez Ciebie</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wynik wiersza</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportPreviewStep</name>
    <message>
        <source>Make campaigns and channels that are missing</source>
        <translation>Twórz brakujące kampanie i kanały</translation>
    </message>
    <message>
        <source>Add people that are missing</source>
        <translation>Dodaj brakujące osoby</translation>
    </message>
    <message>
        <source>First rows as they will go in</source>
        <translation>Pierwsze wiersze tak, jak wejdą</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Brak wierszy</translation>
    </message>
    <message>
        <source>The file holds a header and nothing else.</source>
        <translation>Plik ma nagłówek i nic więcej.</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Co już istnieje</translation>
    </message>
    <message>
        <source>What is there already:</source>
        <translation>Co już istnieje:</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Następny problem</translation>
    </message>
    <message>
        <source>Go to the next row that cannot go in (F8); F2 changes a cell</source>
        <translation>Przejdź do następnego wiersza, który nie może wejść (F8); F2 zmienia komórkę</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>nowych: %n</numerusform>
            <numerusform>nowych: %n</numerusform>
            <numerusform>nowych: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n aktualizacja</numerusform>
            <numerusform>%n aktualizacje</numerusform>
            <numerusform>%n aktualizacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n pominięty</numerusform>
            <numerusform>%n pominięte</numerusform>
            <numerusform>%n pominiętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go in</source>
        <translation>
            <numerusform>%n nie może wejść</numerusform>
            <numerusform>%n nie mogą wejść</numerusform>
            <numerusform>%n nie może wejść</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as totals or tests</source>
        <translation>
            <numerusform>%n pominięty jako suma lub test</numerusform>
            <numerusform>%n pominięte jako sumy lub testy</numerusform>
            <numerusform>%n pominiętych jako sumy lub testy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n rows: %1</source>
        <translation>
            <numerusform>Z pierwszego %n wiersza: %1</numerusform>
            <numerusform>Z pierwszych %n wierszy: %1</numerusform>
            <numerusform>Z pierwszych %n wierszy: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Przeglądanie wierszy…</translation>
    </message>
    <message>
        <source>Go back and choose otherwise.</source>
        <translation>Wróć i wybierz inaczej.</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>Nie ma wierszy do zaimportowania.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co tam jest</translation>
    </message>
    <message>
        <source>%1 - rejected rows.csv</source>
        <translation>%1 - odrzucone wiersze.csv</translation>
    </message>
    <message>
        <source>Where the rejected rows go</source>
        <translation>Gdzie zapisać odrzucone wiersze</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tabele tekstowe (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1. Correct them there and import that file.</source>
        <translation>Odrzucone wiersze są w %1. Popraw je tam i zaimportuj plik.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportRevertDialog</name>
    <message>
        <source>“%1” brought in or changed %2 records. What it added is removed, and what it changed gets its earlier values back.

This stays: leads that were handed over or changed since, with every rating and outcome, and campaigns, channels and figures that are in use or were changed since. You are told how many.</source>
        <translation>„%1” wniósł lub zmienił %2 rekordów. To, co dodał, zostanie usunięte, a to, co zmienił, odzyska wcześniejsze wartości.

Pozostaną: leady przekazane lub zmienione od tego czasu, z każdą oceną i wynikiem, oraz kampanie, kanały i liczby, które są używane lub zostały zmienione. Program powie, ile ich jest.</translation>
    </message>
    <message>
        <source>Take the import back?</source>
        <translation>Wycofać import?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Wycofywanie…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was taken back: %n records.</source>
        <translation>
            <numerusform>Wycofano „%1”: %n rekord.</numerusform>
            <numerusform>Wycofano „%1”: %n rekordy.</numerusform>
            <numerusform>Wycofano „%1”: %n rekordów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n records were taken back so far. Take it back again for the rest.</source>
        <translation>
            <numerusform>Zatrzymano: na razie wycofano %n rekord. Wycofaj ponownie, aby objąć resztę.</numerusform>
            <numerusform>Zatrzymano: na razie wycofano %n rekordy. Wycofaj ponownie, aby objąć resztę.</numerusform>
            <numerusform>Zatrzymano: na razie wycofano %n rekordów. Wycofaj ponownie, aby objąć resztę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads stay: handed over or changed since.</source>
        <translation>
            <numerusform>%n lead zostaje: przekazany lub zmieniony od tego czasu.</numerusform>
            <numerusform>%n leady zostają: przekazane lub zmienione od tego czasu.</numerusform>
            <numerusform>%n leadów zostaje: przekazane lub zmienione od tego czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of figures stay: changed since.</source>
        <translation>
            <numerusform>%n dzień liczb zostaje: zmieniony od tego czasu.</numerusform>
            <numerusform>%n dni liczb zostają: zmienione od tego czasu.</numerusform>
            <numerusform>%n dni liczb zostaje: zmienione od tego czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns stay: in use or changed since.</source>
        <translation>
            <numerusform>%n kampania zostaje: jest używana lub zmieniona od tego czasu.</numerusform>
            <numerusform>%n kampanie zostają: są używane lub zmienione od tego czasu.</numerusform>
            <numerusform>%n kampanii zostaje: są używane lub zmienione od tego czasu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ImportRunStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>Postęp importu</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Wiersze z problemami</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Zaktualizowano</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>Zapisz odrzucone…</translation>
    </message>
    <message>
        <source>The workspace keeps the first %L1 of the rejected rows; save them now to have them all.</source>
        <translation>Obszar roboczy przechowuje pierwsze %L1 odrzuconych wierszy; zapisz je teraz, aby mieć wszystkie.</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Pokaż leady</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Wycofaj…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>Stopping after the rows at hand…</source>
        <translation>Zatrzymywanie po bieżących wierszach…</translation>
    </message>
    <message>
        <source>The rows are in; making them searchable: %1</source>
        <translation>Wiersze są już w środku; indeksowanie do wyszukiwania: %1</translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation>%1 wierszy, %2 na sekundę</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows read.</source>
        <translation>
            <numerusform>%1: wczytano %n wiersz.</numerusform>
            <numerusform>%1: wczytano %n wiersze.</numerusform>
            <numerusform>%1: wczytano %n wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were totals, footers or tests.</source>
        <translation>
            <numerusform>%n wiersz był sumą, stopką lub testem.</numerusform>
            <numerusform>%n wiersze były sumami, stopkami lub testami.</numerusform>
            <numerusform>%n wierszy było sumami, stopkami lub testami.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was in before you stopped is in. Take it back to have none of it.</source>
        <translation>To, co weszło przed zatrzymaniem, zostaje. Wycofaj import, aby nie zostało nic.</translation>
    </message>
    <message>
        <source>The import could not go on</source>
        <translation>Importu nie można było kontynuować</translation>
    </message>
    <message>
        <source>What was in before is a batch of its own on the import page, to be taken back there.</source>
        <translation>To, co weszło wcześniej, jest osobną partią na stronie importu i tam można to wycofać.</translation>
    </message>
    <message>
        <source>The import is under way.</source>
        <translation>Import trwa.</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Plik</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Kolumny</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 Podgląd</translation>
    </message>
    <message>
        <source>4 Import</source>
        <translation>4 Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Wstecz (Alt+Strzałka w lewo)</translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation>Dalej (Alt+Strzałka w prawo)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Zatrzymać import?</translation>
    </message>
    <message>
        <source>It goes on while you read this. What is in by then stays in, and can be taken back as a whole.</source>
        <translation>Trwa, gdy to czytasz. To, co do tej pory weszło, zostaje i można to w całości wycofać.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Zatrzymaj import</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>smarketing::ImportWords</name>
    <message>
        <source>Id in the file</source>
        <translation>Id w pliku</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Data utworzenia</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Shop or unit</source>
        <translation>Sklep lub jednostka</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Wyświetlenia</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Kliknięcia</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Leads counted by the platform</source>
        <translation>Leady policzone przez platformę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Id of the lead</source>
        <translation>Id leada</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Przekazał(a)</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Przekazane do</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Data decyzji</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Fits the persona</source>
        <translation>Pasuje do persony</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Powody</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Better persona</source>
        <translation>Lepsza persona</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Data przekazania</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between fields of which any one will do</comment>
        <translation> lub </translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Wybrane przez Ciebie</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Znalezione w pliku</translation>
    </message>
    <message>
        <source>Assumed: please check</source>
        <translation>Przyjęte: sprawdź</translation>
    </message>
    <message>
        <source>None in the file</source>
        <translation>Brak w pliku</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>Update of %1</source>
        <translation>Aktualizacja: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Skipped: %1 is there</source>
        <translation>Pominięty: %1 już jest</translation>
    </message>
    <message>
        <source>Cannot go in</source>
        <translation>Nie może wejść</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Dowolna tabela</translation>
    </message>
    <message>
        <source>Adds to line %1</source>
        <translation>Uzupełnia wiersz %1</translation>
    </message>
    <message>
        <source>Skipped: same as line %1</source>
        <translation>Pominięty: to samo co wiersz %1</translation>
    </message>
</context>
<context>
    <name>smarketing::InboxDeals</name>
    <message>
        <source>Deals</source>
        <translation>Transakcje</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Otwórz: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::InboxDetail</name>
    <message>
        <source>The lead handed over</source>
        <translation>Przekazany lead</translation>
    </message>
    <message>
        <source>What marketing knows</source>
        <translation>Co wie marketing</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Informacja zwrotna</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Jak się skończyło?</translation>
    </message>
    <message>
        <source>&amp;Won</source>
        <translation>&amp;Wygrany</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>&amp;Przegrany</translation>
    </message>
    <message>
        <source>&amp;Back to marketing</source>
        <translation>&amp;Z powrotem do marketingu</translation>
    </message>
    <message>
        <source>Change the feedback…</source>
        <translation>Zmień informację zwrotną…</translation>
    </message>
    <message>
        <source>Feedback %1</source>
        <translation>Informacja zwrotna: %1</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>Udzielono informacji zwrotnej</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>nawiązany %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termin %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Pierwszy kontakt</translation>
    </message>
    <message>
        <source>Asked for once the lead is accepted or declined.</source>
        <translation>Potrzebna, gdy lead zostanie przyjęty lub odrzucony.</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>Jeszcze nie udzielona.</translation>
    </message>
    <message>
        <source>%1 of 5, %2</source>
        <translation>%1 z 5, %2</translation>
    </message>
    <message>
        <source>Persona fits: %1</source>
        <translation>Persona pasuje: %1</translation>
    </message>
    <message>
        <source>%1 with %2: what was said?</source>
        <translation>%1, %2: co powiedziano?</translation>
    </message>
    <message>
        <source>Enter logs it, Escape does not</source>
        <translation>Enter zapisuje, Escape nie</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 odpowiada: %2</translation>
    </message>
    <message>
        <source>With</source>
        <translation>U kogo</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
</context>
<context>
    <name>smarketing::InboxModel</name>
    <message>
        <source>To accept</source>
        <translation>Do przyjęcia</translation>
    </message>
    <message>
        <source>Feedback due</source>
        <translation>Do oceny</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Udzielono</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Po terminie: %1</translation>
    </message>
    <message>
        <source>Feedback due %1</source>
        <translation>Ocena do %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Handlowiec</translation>
    </message>
</context>
<context>
    <name>smarketing::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Choose a lead on the left.</source>
        <translation>Wybierz lead po lewej.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Rate several</source>
        <translation>Oceń kilka</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Transakcja</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Przekaż komuś innemu</translation>
    </message>
    <message>
        <source>Feedback sent: %1</source>
        <translation>Wysłano informację zwrotną: %1</translation>
    </message>
    <message>
        <source>Whose inbox</source>
        <translation>Czyja skrzynka</translation>
    </message>
    <message>
        <source>Choose a sales rep</source>
        <translation>Wybierz handlowca</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazane</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>Do przyjęcia</translation>
    </message>
    <message>
        <source>Feedback due</source>
        <translation>Do oceny</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Nic tu nie czeka</translation>
    </message>
    <message>
        <source>What marketing hands over shows up here by itself.</source>
        <translation>To, co przekaże marketing, pojawi się tu samo.</translation>
    </message>
    <message>
        <source>A accepts, D declines, 1–5 rate, Enter sends, Q confirms the need, C E M log a contact</source>
        <translation>A przyjmuje, D odrzuca, 1–5 ocenia, Enter wysyła, Q potwierdza potrzebę, C E M zapisuje kontakt</translation>
    </message>
    <message>
        <source>What marketing handed over, by the time feedback is due</source>
        <translation>Co przekazał marketing, według terminu informacji zwrotnej</translation>
    </message>
    <message numerus="yes">
        <source>Feedback on %n lead(s) is overdue; with more than %1 nothing new can be accepted. Give the oldest first: each one counts at once.</source>
        <translation>
            <numerusform>Zalegasz z informacją zwrotną o %n leadzie; powyżej %1 nie można przyjąć nic nowego. Zacznij od najstarszej: każda liczy się od razu.</numerusform>
            <numerusform>Zalegasz z informacją zwrotną o %n leadach; powyżej %1 nie można przyjąć nic nowego. Zacznij od najstarszej: każda liczy się od razu.</numerusform>
            <numerusform>Zalegasz z informacją zwrotną o %n leadach; powyżej %1 nie można przyjąć nic nowego. Zacznij od najstarszej: każda liczy się od razu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Przyjęto: %1</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>%1 is closed: %2</source>
        <translation>Zamknięto %1: %2</translation>
    </message>
    <message>
        <source>Need confirmed</source>
        <translation>Potrzeba potwierdzona</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Na dziś</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Cisza</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>%1 is qualified: the need is confirmed.</source>
        <translation>%1: potrzeba potwierdzona, lead jest teraz SQL.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bliski termin</translation>
    </message>
</context>
<context>
    <name>smarketing::Lead</name>
    <message>
        <source>External number</source>
        <translation>Numer zewnętrzny</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Deal opened: %1</source>
        <translation>Otwarto transakcję: %1</translation>
    </message>
    <message>
        <source>Deal won: %1</source>
        <translation>Wygrano transakcję: %1</translation>
    </message>
    <message>
        <source>Deal lost: %1</source>
        <translation>Przegrano transakcję: %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Przekazano do: %1</translation>
    </message>
    <message>
        <source>Accepted by sales</source>
        <translation>Przyjęte przez sprzedaż</translation>
    </message>
    <message>
        <source>Declined by sales</source>
        <translation>Odrzucone przez sprzedaż</translation>
    </message>
    <message>
        <source>Feedback: %1 of 5, %2</source>
        <translation>Informacja zwrotna: %1 z 5, %2</translation>
    </message>
    <message>
        <source>Marketing answered: something changes</source>
        <translation>Odpowiedź marketingu: coś się zmieni</translation>
    </message>
    <message>
        <source>Marketing answered: nothing changes</source>
        <translation>Odpowiedź marketingu: bez zmian</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Zamknięto: %1</translation>
    </message>
    <message>
        <source>Lead added</source>
        <translation>Dodano lead</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Merged with another lead</source>
        <translation>Scalono z innym leadem</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Touchpoint: %1</source>
        <translation>Punkt styku: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadActions</name>
    <message numerus="yes">
        <source>%n lead(s) belong to somebody else and stay as they are.</source>
        <translation>
            <numerusform>%n lead należy do kogoś innego i pozostaje bez zmian.</numerusform>
            <numerusform>%n leady należą do kogoś innego i pozostają bez zmian.</numerusform>
            <numerusform>%n leadów należy do kogoś innego i pozostaje bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead is added.</source>
        <translation>Dodano lead.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) changed.</source>
        <translation>
            <numerusform>Zmieniono %n lead.</numerusform>
            <numerusform>Zmieniono %n leady.</numerusform>
            <numerusform>Zmieniono %n leadów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) deleted.</source>
        <translation>
            <numerusform>Usunięto %n lead.</numerusform>
            <numerusform>Usunięto %n leady.</numerusform>
            <numerusform>Usunięto %n leadów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge leads</source>
        <translation>Scalanie leadów</translation>
    </message>
    <message>
        <source>One lead remains. It takes over every touchpoint, activity, handoff and deal of the others. Choose which values it keeps.</source>
        <translation>Zostaje jeden lead. Przejmuje wszystkie punkty styku, aktywności, przekazania i transakcje pozostałych. Wybierz, które wartości zachowa.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n lead(s)</source>
        <translation>
            <numerusform>Scal %n lead</numerusform>
            <numerusform>Scal %n leady</numerusform>
            <numerusform>Scal %n leadów</numerusform>
        </translation>
    </message>
    <message>
        <source>The leads are merged into %1.</source>
        <translation>Leady scalono w %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) moved to %1.</source>
        <translation>
            <numerusform>Przeniesiono %n lead do: %1.</numerusform>
            <numerusform>Przeniesiono %n leady do: %1.</numerusform>
            <numerusform>Przeniesiono %n leadów do: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes after a handoff: marketing hands the lead over first.</source>
        <translation>%1 następuje po przekazaniu: marketing najpierw przekazuje lead.</translation>
    </message>
    <message>
        <source>Sales accepts the lead first. It waits in the inbox of who received it.</source>
        <translation>Sprzedaż najpierw przyjmuje lead. Czeka on w skrzynce odbiorcy.</translation>
    </message>
    <message>
        <source>Feedback comes first: who received the lead rates it.</source>
        <translation>Najpierw informacja zwrotna: lead ocenia osoba, która go otrzymała.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) exported to %1.</source>
        <translation>
            <numerusform>Wyeksportowano %n lead do %1.</numerusform>
            <numerusform>Wyeksportowano %n leady do %1.</numerusform>
            <numerusform>Wyeksportowano %n leadów do %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay where they are: who received them gives the feedback.</source>
        <translation>
            <numerusform>%n lead zostaje na miejscu: informacji zwrotnej udziela osoba, która go otrzymała.</numerusform>
            <numerusform>%n leady zostają na miejscu: informacji zwrotnej udzielają osoby, które je otrzymały.</numerusform>
            <numerusform>%n leadów zostaje na miejscu: informacji zwrotnej udzielają osoby, które je otrzymały.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay where they are: only who received them gives them back, with feedback.</source>
        <translation>
            <numerusform>%n lead zostaje na miejscu: zwrócić może go tylko osoba, która go otrzymała, z informacją zwrotną.</numerusform>
            <numerusform>%n leady zostają na miejscu: zwrócić mogą je tylko osoby, które je otrzymały, z informacją zwrotną.</numerusform>
            <numerusform>%n leadów zostaje na miejscu: zwrócić mogą je tylko osoby, które je otrzymały, z informacją zwrotną.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is with %2, who alone can give it back: by declining it, with feedback.</source>
        <translation>%1 – teraz u: %2. Tylko ta osoba może zwrócić lead: odrzucając go z informacją zwrotną.</translation>
    </message>
    <message>
        <source>%1 is with %2, who alone can give it back: by closing it, with feedback.</source>
        <translation>%1 – teraz u: %2. Tylko ta osoba może zwrócić lead: zamykając go z informacją zwrotną.</translation>
    </message>
    <message>
        <source>Give to somebody else…</source>
        <translation>Przekaż komuś innemu…</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadChoiceDialog</name>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadDetail</name>
    <message>
        <source>Hand over…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Log activity…</source>
        <translation>Zapisz aktywność…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Przenieś do</translation>
    </message>
    <message>
        <source>Delete lead</source>
        <translation>Usuń lead</translation>
    </message>
    <message>
        <source>Add touchpoint…</source>
        <translation>Dodaj punkt styku…</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Wszystko, co się wydarzyło</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty styku</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>Touchpoints in the order they happened</source>
        <translation>Punkty styku w kolejności zdarzeń</translation>
    </message>
    <message>
        <source>No touchpoints yet</source>
        <translation>Brak punktów styku</translation>
    </message>
    <message>
        <source>Each contact with the company goes here: a visit, a call, a click, a fair.</source>
        <translation>Tu trafia każdy kontakt z firmą: wizyta, telefon, kliknięcie, targi.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Opiekun: %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Bez opiekuna</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s) – Compare and merge</source>
        <translation>
            <numerusform>%n możliwy duplikat – porównaj i scal</numerusform>
            <numerusform>%n możliwe duplikaty – porównaj i scal</numerusform>
            <numerusform>%n możliwych duplikatów – porównaj i scal</numerusform>
        </translation>
    </message>
    <message>
        <source>This lead is deleted.</source>
        <translation>Ten lead jest usunięty.</translation>
    </message>
    <message>
        <source>Sales edits its own leads. This one belongs to somebody else.</source>
        <translation>Sprzedaż edytuje własne leady. Ten należy do kogoś innego.</translation>
    </message>
    <message>
        <source>The lead is with sales already.</source>
        <translation>Lead jest już u sprzedaży.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Zmieniono: %1.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Komentarze (%1)</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadFilters</name>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Bez kampanii</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Bez kanału</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>Bez persony</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Bez opiekuna</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Bez jednostki</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Przekazanie</translation>
    </message>
    <message>
        <source>With sales now</source>
        <translation>Teraz u sprzedaży</translation>
    </message>
    <message>
        <source>Not with sales</source>
        <translation>Nie u sprzedaży</translation>
    </message>
    <message>
        <source>Became MQL</source>
        <translation>Stał się MQL</translation>
    </message>
    <message>
        <source>Became SAL</source>
        <translation>Stał się SAL</translation>
    </message>
    <message>
        <source>Became SQL</source>
        <translation>Stał się SQL</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>Stał się szansą</translation>
    </message>
    <message>
        <source>Became customer</source>
        <translation>Stał się klientem</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Wygrane</translation>
    </message>
    <message>
        <source>Feedback overdue</source>
        <translation>Informacja zwrotna zaległa</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadForm</name>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadListModel</name>
    <message>
        <source>%1 – with sales: %2</source>
        <translation>%1 – u sprzedaży: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Ostatnia aktywność</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
</context>
<context>
    <name>smarketing::LeadsPage</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leady</numerusform>
            <numerusform>%Ln leadów</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>ponad %1</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nowy lead</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>No lead chosen</source>
        <translation>Nie wybrano leada</translation>
    </message>
    <message>
        <source>Choose one in the list to see who it is and everything that happened.</source>
        <translation>Wybierz lead z listy, aby zobaczyć, kto to jest i co się wydarzyło.</translation>
    </message>
    <message>
        <source>Merge at most six leads at a time.</source>
        <translation>Scalaj najwyżej sześć leadów naraz.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Wybrano %n</numerusform>
            <numerusform>Wybrano %n</numerusform>
            <numerusform>Wybrano %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead matches</source>
        <translation>Żaden lead nie pasuje</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Brak leadów</translation>
    </message>
    <message>
        <source>Change the search or take a filter away.</source>
        <translation>Zmień wyszukiwanie lub usuń filtr.</translation>
    </message>
    <message>
        <source>Add the first one, or import the list you have.</source>
        <translation>Dodaj pierwszy albo zaimportuj posiadaną listę.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Wyczyść wyszukiwanie i filtry</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Eksport leadów</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leady</translation>
    </message>
    <message>
        <source>Exporting leads…</source>
        <translation>Eksportowanie leadów…</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Szukaj leadów</translation>
    </message>
    <message>
        <source>Deleted…</source>
        <translation>Usunięte…</translation>
    </message>
</context>
<context>
    <name>smarketing::Leaving</name>
    <message>
        <source>a draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leady</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>informacja zwrotna</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>przekazania</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>transakcje</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>kampanie</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>kanały</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>persony</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>spotkanie</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>cele</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>przeszkody</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>zespoły</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>komentarze</translation>
    </message>
    <message>
        <source>people</source>
        <translation>ludzie</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>other entries</source>
        <translation>inne wpisy</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Jeszcze nie wszystko jest zapisane</translation>
    </message>
    <message>
        <source>This is still on its way to the workspace: %1. It is saved as soon as that answers, and then this closes by itself. If you close now, it may be lost.</source>
        <translation>W drodze do obszaru roboczego jest jeszcze: %1. Zostanie zapisane, gdy tylko on odpowie, a wtedy okno zamknie się samo. Jeśli zamkniesz je teraz, może to przepaść.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Zamknij i utrać</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
</context>
<context>
    <name>smarketing::LogEntryDialog</name>
    <message>
        <source>Edit the entry</source>
        <translation>Edycja wpisu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Co zrobiono</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanał</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Kie&amp;dy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>smarketing::LostDialog</name>
    <message>
        <source>Deal lost</source>
        <translation>Transakcja przegrana</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Przegrany</translation>
    </message>
    <message>
        <source>Keep working on it</source>
        <translation>Pracuj nad nim dalej</translation>
    </message>
    <message>
        <source>Back to marketing</source>
        <translation>Z powrotem do marketingu</translation>
    </message>
    <message>
        <source>The lead is lost</source>
        <translation>Lead jest utracony</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Dlaczego przegrana?</translation>
    </message>
    <message>
        <source>And the lead?</source>
        <translation>A lead?</translation>
    </message>
    <message>
        <source>Deal lost. The reason is noted.</source>
        <translation>Transakcja przegrana. Powód zapisano.</translation>
    </message>
</context>
<context>
    <name>smarketing::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nowy obszar roboczy…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Otwórz o&amp;statnie</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>No&amp;we okno</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Kopia zapasowa…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>P&amp;rzywróć…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Zamknij obszar roboczy</translation>
    </message>
    <message>
        <source>Close win&amp;dow</source>
        <translation>Zamknij okn&amp;o</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zak&amp;ończ</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (brak pliku)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Search and commands…</source>
        <translation>&amp;Szukaj i polecenia…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Smarketing Workbench</source>
        <translation>&amp;O programie Smarketing Workbench</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Wy&amp;loguj</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>W formularzach</translation>
    </message>
    <message>
        <source>Done: send, save or hand over, from every field</source>
        <translation>Gotowe: wyślij, zapisz lub przekaż, z każdego pola</translation>
    </message>
    <message>
        <source>Undo what was typed</source>
        <translation>Cofnij to, co wpisano</translation>
    </message>
    <message>
        <source>Connect to a &amp;team server…</source>
        <translation>&amp;Połącz z serwerem zespołu…</translation>
    </message>
    <message>
        <source>The administrator of the server makes backups.</source>
        <translation>Kopie zapasowe robi administrator serwera.</translation>
    </message>
    <message>
        <source>Move to a tea&amp;m server…</source>
        <translation>Przenieś na serwer &amp;zespołu…</translation>
    </message>
    <message>
        <source>Move to a &amp;file…</source>
        <translation>Przenieś do &amp;pliku…</translation>
    </message>
</context>
<context>
    <name>smarketing::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Smarketing Workbench</source>
        <translation>Smarketing Workbench</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>smarketing::MeetingBoard</name>
    <message>
        <source>Start the meeting</source>
        <translation>Zacznij spotkanie</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Zakończ spotkanie…</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Następny punkt</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Dodaj punkt</translation>
    </message>
    <message>
        <source>Day and time…</source>
        <translation>Dzień i godzina…</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Omów</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Omówione</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Za tydzień</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Pisz notatki</translation>
    </message>
    <message>
        <source>Write a decision</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <source>Write an action</source>
        <translation>Zapisz zadanie</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Zmień punkt</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Usuń punkt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Porządek obrad</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Choose an item on the left, or add one.</source>
        <translation>Wybierz punkt po lewej albo dodaj nowy.</translation>
    </message>
    <message>
        <source>No weekly meeting yet</source>
        <translation>Nie ma jeszcze spotkania tygodniowego</translation>
    </message>
    <message>
        <source>Say on which day and when both departments meet. The agenda then fills itself.</source>
        <translation>Ustal, w jaki dzień i o której spotykają się oba działy. Porządek obrad wypełni się sam.</translation>
    </message>
    <message>
        <source>A manager says on which day and when both departments meet.</source>
        <translation>Dzień i godzinę spotkania obu działów ustala menedżer.</translation>
    </message>
    <message numerus="yes">
        <source>%n things missing before closing</source>
        <translation>
            <numerusform>Do zakończenia brakuje jednej rzeczy</numerusform>
            <numerusform>Do zakończenia brakuje %n rzeczy</numerusform>
            <numerusform>Do zakończenia brakuje %n rzeczy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 z %2 min</translation>
    </message>
    <message>
        <source>this item: %1</source>
        <translation>ten punkt: %1</translation>
    </message>
    <message>
        <source>The meeting has begun. Say who is here.</source>
        <translation>Spotkanie się zaczęło. Zaznacz, kto jest.</translation>
    </message>
    <message>
        <source>The meeting is over. What was not done comes back next week.</source>
        <translation>Spotkanie skończone. Co niezrobione, wróci za tydzień.</translation>
    </message>
    <message>
        <source>On to the next item.</source>
        <translation>Następny punkt.</translation>
    </message>
    <message>
        <source>That was the last item.</source>
        <translation>To był ostatni punkt.</translation>
    </message>
    <message>
        <source>Added to the agenda.</source>
        <translation>Dodano do porządku obrad.</translation>
    </message>
    <message>
        <source>Taken off the agenda.</source>
        <translation>Zdjęto z porządku obrad.</translation>
    </message>
    <message>
        <source>The weekly meeting is agreed on.</source>
        <translation>Spotkanie tygodniowe jest ustalone.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Przeniesiono.</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Inny termin…</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Odwołaj…</translation>
    </message>
    <message>
        <source>The meeting of %1 was not held. Hold it now, move it, or call it off.</source>
        <translation>Spotkanie (%1) się nie odbyło. Zacznijcie teraz, przenieście je albo odwołajcie.</translation>
    </message>
    <message>
        <source>dddd d MMMM, hh:mm</source>
        <translation>dddd, d MMMM, hh:mm</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Przeniesione: %1.</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>Odwołaj spotkanie</translation>
    </message>
    <message>
        <source>What stands on its agenda goes over to the next one, which is on its usual day.</source>
        <translation>Punkty przechodzą na następne spotkanie, które odbędzie się w zwykłym dniu.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Odwołaj</translation>
    </message>
    <message>
        <source>Called off. The next one takes over its agenda.</source>
        <translation>Odwołane. Punkty przechodzą na następne spotkanie.</translation>
    </message>
</context>
<context>
    <name>smarketing::MeetingPage</name>
    <message>
        <source>Weekly meeting</source>
        <translation>Spotkanie tygodniowe</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Large type and the whole screen</source>
        <translation>Duże litery na całym ekranie</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>Do mojego kalendarza…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazane</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Past meetings</source>
        <translation>Poprzednie spotkania</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Decyzje i zadania</translation>
    </message>
    <message>
        <source>Marketing and sales at one table</source>
        <translation>Marketing i sprzedaż przy jednym stole</translation>
    </message>
    <message>
        <source>dddd d MMMM, hh:mm</source>
        <translation>dddd, d MMMM, hh:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Zapisz dla kalendarza</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendarz (*.ics)</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>spotkanie</translation>
    </message>
    <message>
        <source>Saved in %1. Open it with your calendar.</source>
        <translation>Zapisano w %1. Otwórz w swoim kalendarzu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>The coming meeting, what you have to do and what your side shows or sees, as an .ics file</source>
        <translation>Najbliższe spotkanie, Twoje zadania i pokazy z udziałem Twojej strony jako plik .ics</translation>
    </message>
</context>
<context>
    <name>smarketing::MentionList</name>
    <message>
        <source>You are mentioned</source>
        <translation>Wspomniano o Tobie</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2”</translation>
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
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::MoneyEdit</name>
    <message>
        <source>Write an amount in %1, for instance %2.</source>
        <translation>Wpisz kwotę w %1, na przykład %2.</translation>
    </message>
</context>
<context>
    <name>smarketing::MoveDialog</name>
    <message>
        <source>Move to a file</source>
        <translation>Przenoszenie do pliku</translation>
    </message>
    <message>
        <source>Move to a team server</source>
        <translation>Przenoszenie na serwer zespołu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Everything goes along: records, history, feedback, drafts. At the end both sides are read row by row and compared. The file stays as it is; until the move is done nobody can write into it. Passwords stay behind: on the server each person is given a new one.</source>
        <translation>Przenosi się wszystko: dane, historia, oceny, szkice. Na końcu obie strony są czytane wiersz po wierszu i porównywane. Plik zostaje taki, jaki jest; dopóki trwa przenoszenie, nikt nie może w nim nic zapisać. Hasła zostają: na serwerze każdy dostaje nowe.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Its name, with :port where it is not 5432, or a whole address.</source>
        <translation>Jego nazwa, z :portem, jeśli to nie 5432, albo cały adres.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>One that holds no workspace yet.</source>
        <translation>Taka, w której nie ma jeszcze obszaru roboczego.</translation>
    </message>
    <message>
        <source>Everything goes along: records, history, feedback, drafts. At the end both sides are read row by row and compared. The server stays as it is; what others change there meanwhile is not in the file. Passwords stay on the server: in the file each person sets one anew.</source>
        <translation>Przenosi się wszystko: dane, historia, oceny, szkice. Na końcu obie strony są czytane wiersz po wierszu i porównywane. Serwer zostaje taki, jaki jest; tego, co inni w tym czasie tam zmienią, w pliku nie będzie. Hasła zostają na serwerze: w pliku każdy ustawia nowe.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Login of the server&apos;s administrator</source>
        <translation>Login administratora serwera</translation>
    </message>
    <message>
        <source>A person&apos;s own login cannot move a workspace.</source>
        <translation>Własnym loginem nie można przenieść obszaru roboczego.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Gdzie zapisać plik</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiowanie…</translation>
    </message>
    <message>
        <source>Making the indexes…</source>
        <translation>Tworzenie indeksów…</translation>
    </message>
    <message>
        <source>Comparing row by row…</source>
        <translation>Porównywanie wiersz po wierszu…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
</context>
<context>
    <name>smarketing::MoveMeetingDialog</name>
    <message>
        <source>Another time</source>
        <translation>Inny termin</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Only this one meeting moves; the ones after it are on their usual day.</source>
        <translation>Przenosi się tylko to jedno spotkanie; następne są w zwykłym dniu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>smarketing::MovedDialog</name>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty styku</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Przekazania</translation>
    </message>
    <message>
        <source>Feedback and its answers</source>
        <translation>Oceny i odpowiedzi na nie</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Transakcje</translation>
    </message>
    <message>
        <source>Campaigns and their logs</source>
        <translation>Kampanie i ich dzienniki</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persony</translation>
    </message>
    <message>
        <source>Goals and consent</source>
        <translation>Cele i zgoda</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>Obstacles and working time</source>
        <translation>Przeszkody i czas pracy</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>People and units</source>
        <translation>Osoby i jednostki</translation>
    </message>
    <message>
        <source>Settings, views and drafts</source>
        <translation>Ustawienia, widoki i szkice</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Searching and figures</source>
        <translation>Wyszukiwanie i wskaźniki</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Wszystko inne</translation>
    </message>
    <message>
        <source>The workspace has arrived</source>
        <translation>Obszar roboczy jest na miejscu</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Every table with its rows and checksum, for a spreadsheet</source>
        <translation>Każda tabela z liczbą wierszy i sumą kontrolną, do arkusza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Open the moved workspace</source>
        <translation>Otwórz przeniesiony obszar</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were copied to %1, read again and compared: they are the same.</source>
        <translation>
            <numerusform>%n wiersz skopiowano do %1, odczytano ponownie i porównano: jest taki sam.</numerusform>
            <numerusform>%n wiersze skopiowano do %1, odczytano ponownie i porównano: są takie same.</numerusform>
            <numerusform>%n wierszy skopiowano do %1, odczytano ponownie i porównano: są takie same.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays as it was. From now on work on the server, so that nothing is written in both places.</source>
        <translation>Plik został taki, jaki był. Od teraz pracujcie na serwerze, żeby nic nie powstawało w dwóch miejscach.</translation>
    </message>
    <message>
        <source>The server stays as it was. From now on work in one of the two places, so that nothing is written in both.</source>
        <translation>Serwer został taki, jaki był. Od teraz pracujcie w jednym z tych miejsc, żeby nic nie powstawało w obu.</translation>
    </message>
    <message>
        <source>Everybody who is active has a login there. Nobody signs in before a manager, or the administrator, has set a password for them on the page People.</source>
        <translation>Każda aktywna osoba ma tam login. Nikt się nie zaloguje, dopóki menedżer albo administrator nie ustawi jej hasła na stronie Osoby.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held characters that no server keeps. They are � there now: %1.</source>
        <translation>
            <numerusform>%n tekst zawierał znaki, których żaden serwer nie przechowa. Są tam teraz jako �: %1.</numerusform>
            <numerusform>%n teksty zawierały znaki, których żaden serwer nie przechowa. Są tam teraz jako �: %1.</numerusform>
            <numerusform>%n tekstów zawierało znaki, których żaden serwer nie przechowa. Są tam teraz jako �: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made on the server meanwhile. They are not in the file.</source>
        <translation>
            <numerusform>W tym czasie na serwerze zrobiono %n zmianę. Nie ma jej w pliku.</numerusform>
            <numerusform>W tym czasie na serwerze zrobiono %n zmiany. Nie ma ich w pliku.</numerusform>
            <numerusform>W tym czasie na serwerze zrobiono %n zmian. Nie ma ich w pliku.</numerusform>
        </translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Co dotarło</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>takie same</translation>
    </message>
</context>
<context>
    <name>smarketing::MyActions</name>
    <message numerus="yes">
        <source>due %n days ago</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>termin dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>termin za %n dzień</numerusform>
            <numerusform>termin za %n dni</numerusform>
            <numerusform>termin za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>Moje zadania</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Wszystkie zadania</translation>
    </message>
    <message numerus="yes">
        <source>%n of them due</source>
        <translation>
            <numerusform>%n z terminem do dziś</numerusform>
            <numerusform>%n z terminem do dziś</numerusform>
            <numerusform>%n z terminem do dziś</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed on in meetings</source>
        <translation>
            <numerusform>%n ustalone na spotkaniach</numerusform>
            <numerusform>%n ustalone na spotkaniach</numerusform>
            <numerusform>%n ustalonych na spotkaniach</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Zrobione.</translation>
    </message>
</context>
<context>
    <name>smarketing::MyExchanges</name>
    <message>
        <source>We show each other</source>
        <translation>Pokazujemy sobie nawzajem</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Wszystkie pokazy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Dziś, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Jutro, %1</translation>
    </message>
    <message>
        <source>dddd d MMMM, hh:mm</source>
        <translation>dddd, d MMMM, hh:mm</translation>
    </message>
    <message>
        <source>%1 · you show it</source>
        <translation>%1 · pokazujesz Ty</translation>
    </message>
    <message>
        <source>%1 · %2 shows it</source>
        <translation>%1 · pokazuje %2</translation>
    </message>
    <message numerus="yes">
        <source>%n within a week</source>
        <translation>
            <numerusform>%n w ciągu tygodnia</numerusform>
            <numerusform>%n w ciągu tygodnia</numerusform>
            <numerusform>%n w ciągu tygodnia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>smarketing::Navigation</name>
    <message>
        <source>Collapse navigation</source>
        <translation>Zwiń nawigację</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, oczekuje %n</numerusform>
            <numerusform>%1, oczekują %n</numerusform>
            <numerusform>%1, oczekuje %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen navigation</source>
        <translation>Rozwiń nawigację</translation>
    </message>
</context>
<context>
    <name>smarketing::NewLeadDialog</name>
    <message>
        <source>Add lead</source>
        <translation>Dodaj lead</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nowy lead</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 is there already. Open it</source>
        <translation>%1 już istnieje. Otwórz</translation>
    </message>
    <message numerus="yes">
        <source>%n leads look the same. Open the first</source>
        <translation>
            <numerusform>%n lead wygląda tak samo. Otwórz pierwszy</numerusform>
            <numerusform>%n leady wyglądają tak samo. Otwórz pierwszy</numerusform>
            <numerusform>%n leadów wygląda tak samo. Otwórz pierwszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleCalendar</name>
    <message>
        <source>Obstacles in %1</source>
        <translation>Przeszkody: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleDetail</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Skąd to wiemy</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>It counts: clocks of those concerned pause, and pace is shown corrected too.</source>
        <translation>Liczy się: terminy tych, których dotyczy, są wstrzymane, a tempo pokazywane jest też po korekcie.</translation>
    </message>
    <message>
        <source>It counts once the other side has confirmed it too.</source>
        <translation>Będzie się liczyć, gdy potwierdzi to też druga strona.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Capacity lost</source>
        <translation>Utracona wydajność</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Zapisał(a)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Liczy się od</translation>
    </message>
    <message>
        <source>Confirm for marketing</source>
        <translation>Potwierdź za marketing</translation>
    </message>
    <message>
        <source>Confirm for sales</source>
        <translation>Potwierdź za sprzedaż</translation>
    </message>
    <message>
        <source>Marketing has not confirmed</source>
        <translation>Marketing nie potwierdził</translation>
    </message>
    <message>
        <source>Sales has not confirmed</source>
        <translation>Sprzedaż nie potwierdziła</translation>
    </message>
    <message>
        <source>One person is enough</source>
        <translation>Wystarczy jedna osoba</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>%1 (decided by a manager)</source>
        <translation>%1 (decyzja menedżera)</translation>
    </message>
    <message>
        <source>Confirmed. It counts once the other side has confirmed it too.</source>
        <translation>Potwierdzono. Będzie się liczyć, gdy potwierdzi to też druga strona.</translation>
    </message>
    <message numerus="yes">
        <source>It counts now. %n due time(s) moved.</source>
        <translation>
            <numerusform>Teraz się liczy. Przesunięto %n termin.</numerusform>
            <numerusform>Teraz się liczy. Przesunięto %n terminy.</numerusform>
            <numerusform>Teraz się liczy. Przesunięto %n terminów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleDialog</name>
    <message>
        <source>Change the obstacle</source>
        <translation>Zmień przeszkodę</translation>
    </message>
    <message>
        <source>Log an obstacle</source>
        <translation>Zapisz przeszkodę</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What was confirmed is asked for again.</source>
        <translation>O potwierdzenie trzeba będzie poprosić ponownie.</translation>
    </message>
    <message>
        <source>The shop system was down</source>
        <translation>Nie działał system sklepowy</translation>
    </message>
    <message>
        <source>The whole department</source>
        <translation>Cały dział</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Yesterday and today</source>
        <translation>Wczoraj i dziś</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>A ticket, a mail, who was there</source>
        <translation>Zgłoszenie, e-mail, kto przy tym był</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>Whom it kept from working</source>
        <translation>Komu przeszkodziło w pracy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Od i do</translation>
    </message>
    <message>
        <source>Share of capacity lost</source>
        <translation>Udział utraconej wydajności</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Skąd to wiemy</translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleLook</name>
    <message>
        <source>Counts</source>
        <translation>Liczy się</translation>
    </message>
    <message>
        <source>Waits for both</source>
        <translation>Czeka na oba działy</translation>
    </message>
    <message>
        <source>Waits for sales</source>
        <translation>Czeka na sprzedaż</translation>
    </message>
    <message>
        <source>Waits for marketing</source>
        <translation>Czeka na marketing</translation>
    </message>
    <message>
        <source>The whole department</source>
        <translation>Cały dział</translation>
    </message>
    <message>
        <source>Marketing&apos;s obstacles</source>
        <translation>Przeszkody marketingu</translation>
    </message>
    <message>
        <source>Sales&apos; obstacles</source>
        <translation>Przeszkody sprzedaży</translation>
    </message>
    <message>
        <source>%1: %2 lost %3 % (%4)</source>
        <translation>%1: %2, utracono %3% (%4)</translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Utracono</translation>
    </message>
</context>
<context>
    <name>smarketing::ObstaclesPage</name>
    <message>
        <source>Obstacles</source>
        <translation>Przeszkody</translation>
    </message>
    <message>
        <source>What kept people from working; it counts once both sides say so</source>
        <translation>Co przeszkodziło w pracy; liczy się, gdy powiedzą to obie strony</translation>
    </message>
    <message>
        <source>Log an obstacle</source>
        <translation>Zapisz przeszkodę</translation>
    </message>
    <message>
        <source>Change the obstacle</source>
        <translation>Zmień przeszkodę</translation>
    </message>
    <message>
        <source>Delete the obstacle</source>
        <translation>Usuń przeszkodę</translation>
    </message>
    <message>
        <source>No obstacle chosen</source>
        <translation>Nie wybrano przeszkody</translation>
    </message>
    <message>
        <source>Choose one in the list or in the month to see what it took.</source>
        <translation>Wybierz przeszkodę na liście lub w miesiącu, aby zobaczyć, co zabrała.</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>No obstacles</source>
        <translation>Brak przeszkód</translation>
    </message>
    <message>
        <source>The shop system is down, half the team is ill: log it, and clocks and pace know of it once both sides have confirmed it.</source>
        <translation>Nie działa system sklepowy, połowa zespołu choruje: zapisz to, a terminy i tempo uwzględnią to, gdy potwierdzą obie strony.</translation>
    </message>
    <message>
        <source>Logged. It counts once the other side has confirmed it too.</source>
        <translation>Zapisano. Będzie się liczyć, gdy potwierdzi to też druga strona.</translation>
    </message>
</context>
<context>
    <name>smarketing::OutcomeList</name>
    <message>
        <source>Done: %1</source>
        <translation>Zrobione: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>Zobacz: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::OutcomeModel</name>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>W sprawie</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Spotkanie</translation>
    </message>
</context>
<context>
    <name>smarketing::OutcomesPane</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Search decisions and actions</source>
        <translation>Szukaj decyzji i zadań</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazane</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niezrobione</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Decyzje i zadania</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Nic jeszcze nie postanowiono</translation>
    </message>
    <message>
        <source>What a meeting decides, and who does what by when, is found here.</source>
        <translation>Tu jest wszystko, co postanowiono na spotkaniach: kto, co i do kiedy.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Jednak niezrobione</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>smarketing::OwnPerson</name>
    <message>
        <source>You were signed out: a manager has ended your access to this workspace.</source>
        <translation>Wylogowano Cię: menedżer zakończył Twój dostęp do tego obszaru roboczego.</translation>
    </message>
    <message>
        <source>Your role in this workspace is now: %1</source>
        <translation>Twoja rola w tym obszarze roboczym to teraz: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::Pages</name>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Informacja zwrotna</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanie</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persony</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Wspólnie</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>Weekly meeting</source>
        <translation>Spotkanie tygodniowe</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Przeszkody</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Umowa</translation>
    </message>
</context>
<context>
    <name>smarketing::PaletteProviders</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanie</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persony</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
</context>
<context>
    <name>smarketing::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>Hasło: %1</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>Leave both empty to sign in without a password.</source>
        <translation>Zostaw oba pola puste, aby logować się bez hasła.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>%1 signs in without a password.</source>
        <translation>%1 loguje się bez hasła.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 ma nowe hasło.</translation>
    </message>
    <message>
        <source>The server keeps it. Nobody signs in there without one.</source>
        <translation>Hasło przechowuje serwer. Bez hasła nikt się tam nie zaloguje.</translation>
    </message>
</context>
<context>
    <name>smarketing::PastMeetingModel</name>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (otwarte: %2)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Obecni</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Omówione</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Zadania</translation>
    </message>
</context>
<context>
    <name>smarketing::PastMeetingsPane</name>
    <message>
        <source>Past meetings</source>
        <translation>Poprzednie spotkania</translation>
    </message>
    <message>
        <source>No meeting is over yet</source>
        <translation>Żadne spotkanie się jeszcze nie odbyło</translation>
    </message>
    <message>
        <source>The minutes of every meeting are found here once it is closed.</source>
        <translation>Protokół każdego spotkania znajdziesz tu po jego zakończeniu.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokół</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Zapisz protokół</translation>
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
        <translation>Protokół jest w %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer.</source>
        <translation>Na tym komputerze nie ma ustawionego programu pocztowego.</translation>
    </message>
</context>
<context>
    <name>smarketing::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Who works on the leads, and what each may do</source>
        <translation>Kto pracuje z leadami i co komu wolno</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Szukaj osób</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nikogo nie znaleziono</translation>
    </message>
    <message>
        <source>Try fewer letters of the name.</source>
        <translation>Wpisz mniej liter nazwiska.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Nieobecności</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jednostki</translation>
    </message>
</context>
<context>
    <name>smarketing::PeriodPicker</name>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Show the period before as well</source>
        <translation>Pokaż też poprzedni okres</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Ubiegły tydzień</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Ubiegły miesiąc</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ten kwartał</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Ubiegły kwartał</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ubiegły rok</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Inne dni…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Active: signs in and receives leads</source>
        <translation>Aktywna: loguje się i otrzymuje leady</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>What the person may do. It usually follows the department.</source>
        <translation>Co osobie wolno. Zwykle wynika z działu.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Zmieniono: %1.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>Dodano: %1.</translation>
    </message>
    <message>
        <source>The server makes it; give it a password afterwards.</source>
        <translation>Zakłada go serwer; potem nadaj mu hasło.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywna</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonModel</name>
    <message>
        <source>Inactive</source>
        <translation>Nieaktywna</translation>
    </message>
    <message>
        <source>Absent today</source>
        <translation>Dziś nieobecna</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywna</translation>
    </message>
    <message>
        <source>Signs in with a password</source>
        <translation>Loguje się hasłem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Członek</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonaDetail</name>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Co pokazać</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Wersja %1, obowiązuje</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Szkic %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Co się zmienia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>No claim changes</source>
        <translation>Żadne twierdzenie się nie zmienia</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stay as they are</source>
        <translation>
            <numerusform>%n twierdzenie bez zmian</numerusform>
            <numerusform>%n twierdzenia bez zmian</numerusform>
            <numerusform>%n twierdzeń bez zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft %1 begun</source>
        <translation>Rozpoczęto szkic %1</translation>
    </message>
    <message>
        <source>Version %1 signed for marketing</source>
        <translation>Wersję %1 podpisał marketing</translation>
    </message>
    <message>
        <source>Version %1 signed for sales</source>
        <translation>Wersję %1 podpisała sprzedaż</translation>
    </message>
    <message>
        <source>Version %1 in force</source>
        <translation>Wersja %1 obowiązuje</translation>
    </message>
    <message>
        <source>Begins a draft. The version in force stays until both have signed.</source>
        <translation>Rozpoczyna szkic. Obowiązująca wersja zostaje, dopóki oba działy nie podpiszą.</translation>
    </message>
    <message>
        <source>Signed. “%1” is in force now.</source>
        <translation>Podpisano. „%1” teraz obowiązuje.</translation>
    </message>
    <message>
        <source>Signed. The other department signs next.</source>
        <translation>Podpisano. Teraz podpisuje drugi dział.</translation>
    </message>
    <message>
        <source>Your signature is withdrawn.</source>
        <translation>Twój podpis został wycofany.</translation>
    </message>
    <message>
        <source>Rename the persona</source>
        <translation>Zmiana nazwy persony</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nazwa persony</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Komentarze (%1)</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonaDraftPane</name>
    <message>
        <source>Discard draft</source>
        <translation>Odrzuć szkic</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>In a sentence or two: who is this?</source>
        <translation>W jednym lub dwóch zdaniach: kto to jest?</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Twierdzenia</translation>
    </message>
    <message>
        <source>Double-click or F2 edits, Alt+Up and Alt+Down move, Delete removes</source>
        <translation>Dwuklik lub F2 edytuje, Alt+Góra i Alt+Dół przenoszą, Delete usuwa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Pochodzi z</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nowe twierdzenie</translation>
    </message>
    <message>
        <source>A new claim; Enter adds it</source>
        <translation>Nowe twierdzenie; Enter dodaje</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Source: who said it, which figures</source>
        <translation>Źródło: kto to powiedział, jakie liczby</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>No version is in force yet: this draft is all there is.</source>
        <translation>Żadna wersja jeszcze nie obowiązuje: ten szkic to wszystko, co jest.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) given. A change withdraws them.</source>
        <translation>
            <numerusform>Złożono %n podpis. Zmiana go wycofuje.</numerusform>
            <numerusform>Złożono %n podpisy. Zmiana je wycofuje.</numerusform>
            <numerusform>Złożono %n podpisów. Zmiana je wycofuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved as you go. It is in force once both departments have signed.</source>
        <translation>Wszystko zapisuje się na bieżąco. Obowiązuje, gdy podpiszą oba działy.</translation>
    </message>
    <message>
        <source>Write the claim first.</source>
        <translation>Najpierw napisz twierdzenie.</translation>
    </message>
    <message>
        <source>Name the source. Without one it is an assumption.</source>
        <translation>Podaj źródło. Bez niego jest to założenie.</translation>
    </message>
    <message numerus="yes">
        <source>Draft saved. %n signature(s) withdrawn: sign again.</source>
        <translation>
            <numerusform>Zapisano szkic. Wycofano %n podpis: podpisz ponownie.</numerusform>
            <numerusform>Zapisano szkic. Wycofano %n podpisy: podpiszcie ponownie.</numerusform>
            <numerusform>Zapisano szkic. Wycofano %n podpisów: podpiszcie ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>Zapisano szkic.</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Odrzucono szkic.</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonaModel</name>
    <message>
        <source>In force, draft %1</source>
        <translation>Obowiązuje, szkic %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>smarketing::PersonasPage</name>
    <message>
        <source>Personas</source>
        <translation>Persony</translation>
    </message>
    <message>
        <source>Who we speak to, described and signed by both departments</source>
        <translation>Do kogo mówimy – opisane i podpisane przez oba działy</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nowa persona</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>Usuń personę</translation>
    </message>
    <message>
        <source>No persona chosen</source>
        <translation>Nie wybrano persony</translation>
    </message>
    <message>
        <source>Choose one on the left to read, change or sign it.</source>
        <translation>Wybierz personę po lewej, aby ją przeczytać, zmienić lub podpisać.</translation>
    </message>
    <message>
        <source>No personas yet</source>
        <translation>Brak person</translation>
    </message>
    <message>
        <source>A persona says who you speak to: their goals, problems and habits, and how you know. Handing a lead over needs one that both departments have signed.</source>
        <translation>Persona mówi, do kogo się zwracacie: jakie ma cele, problemy i zwyczaje oraz skąd to wiadomo. Przekazanie leada wymaga persony podpisanej przez oba działy.</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nazwa persony</translation>
    </message>
    <message>
        <source>It starts as a draft and is in force once both departments have signed it.</source>
        <translation>Zaczyna jako szkic i obowiązuje, gdy podpiszą ją oba działy.</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Dodaj personę</translation>
    </message>
</context>
<context>
    <name>smarketing::PlaceName</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 na %2</translation>
    </message>
</context>
<context>
    <name>smarketing::ProcessCardDialog</name>
    <message>
        <source>Change the card</source>
        <translation>Zmień kartę</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Napisz kartę</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co się robi</translation>
    </message>
    <message>
        <source>By which side</source>
        <translation>Po której stronie</translation>
    </message>
    <message>
        <source>How, one step a line</source>
        <translation>Jak, jeden krok w wierszu</translation>
    </message>
</context>
<context>
    <name>smarketing::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
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
        <translation>Jak dotrzymano obietnic, tydzień po tygodniu</translation>
    </message>
    <message>
        <source>No weeks yet</source>
        <translation>Nie ma jeszcze tygodni</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
</context>
<context>
    <name>smarketing::PromiseLineModel</name>
    <message>
        <source>Accepted</source>
        <translation>Przyjęty</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucony</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Jeszcze nieobejrzany</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Handlowiec</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
</context>
<context>
    <name>smarketing::PromiseLook</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>brak terminów</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not yet due</source>
        <translation>
            <numerusform>%1, %n przed terminem</numerusform>
            <numerusform>%1, %n przed terminem</numerusform>
            <numerusform>%1, %n przed terminem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working hour(s)</source>
        <translation>
            <numerusform>w ciągu %n godziny pracy</numerusform>
            <numerusform>w ciągu %n godzin pracy</numerusform>
            <numerusform>w ciągu %n godzin pracy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a week</source>
        <translation>
            <numerusform>%n tygodniowo</numerusform>
            <numerusform>%n tygodniowo</numerusform>
            <numerusform>%n tygodniowo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; obstacles took %2 % of the working time, so %3 are owed</source>
        <translation>%1; przeszkody zabrały %2% czasu pracy, więc zobowiązanie to %3</translation>
    </message>
    <message>
        <source>none looked at</source>
        <translation>żadnego nie obejrzano</translation>
    </message>
    <message>
        <source>at least %1 % of those looked at</source>
        <translation>co najmniej %1% z obejrzanych</translation>
    </message>
    <message>
        <source>Week %1: %2 – %3</source>
        <translation>Tydzień %1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>smarketing::RangeEdit</name>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Ambitne</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Podaj liczbę.</translation>
    </message>
</context>
<context>
    <name>smarketing::RatingInput</name>
    <message>
        <source>Useless</source>
        <translation>Bezużyteczny</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Słaby</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobry</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Znakomity</translation>
    </message>
    <message>
        <source>Rating: %1 of 5, %2</source>
        <translation>Ocena: %1 z 5, %2</translation>
    </message>
    <message>
        <source>Rating: none yet; press 1 to 5</source>
        <translation>Ocena: jeszcze brak; naciśnij 1–5</translation>
    </message>
</context>
<context>
    <name>smarketing::ReachGrid</name>
    <message>
        <source>Reach per day</source>
        <translation>Zasięg według dni</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>smarketing::ReachModel</name>
    <message>
        <source>Impressions</source>
        <translation>Wyświetlenia</translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>people reached</comment>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Kliknięcia</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>This day lies ahead. Reach is noted when it has happened.</source>
        <translation>Ten dzień jest w przyszłości. Zasięg zapisuje się, gdy już nastąpił.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it as %2. It stays here, unsaved.</source>
        <translation>„%1” nie jest kwotą. Wpisz ją jako %2. Pozostaje tutaj i nie jest zapisana.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it as %2. It stays here, unsaved.</source>
        <translation>„%1” nie jest liczbą całkowitą. Wpisz ją jako %2. Pozostaje tutaj i nie jest zapisana.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1, nieprzyjęte</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Koszt (%1)</translation>
    </message>
</context>
<context>
    <name>smarketing::ReasonCard</name>
    <message>
        <source>Reasons in feedback</source>
        <translation>Powody w informacji zwrotnej</translation>
    </message>
    <message>
        <source>What sales can choose from to say why a lead was good or bad</source>
        <translation>Z czego wybiera sprzedaż, aby powiedzieć, dlaczego lead był dobry lub zły</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobry</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Zły</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>Rodzaj powodu</translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation>Własny powód</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>smarketing::ReassignDialog</name>
    <message>
        <source>Give to somebody else</source>
        <translation>Przekaż komuś innemu</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Przekaż komuś innemu</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s). The due times stay, and the feedback is owed all the same.</source>
        <translation>
            <numerusform>%n lead. Terminy pozostają, a informacja zwrotna nadal się należy.</numerusform>
            <numerusform>%n leady. Terminy pozostają, a informacja zwrotna nadal się należy.</numerusform>
            <numerusform>%n leadów. Terminy pozostają, a informacja zwrotna nadal się należy.</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Komu</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) given to %1.</source>
        <translation>
            <numerusform>%n lead dostaje %1.</numerusform>
            <numerusform>%n leady dostaje %1.</numerusform>
            <numerusform>%n leadów dostaje %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ReceiverModel</name>
    <message>
        <source>Owes feedback</source>
        <translation>Zalega z informacją</translation>
    </message>
    <message numerus="yes">
        <source>%n feedback(s) overdue; the limit is %1. No new leads until they are given.</source>
        <translation>
            <numerusform>%n zaległa informacja zwrotna; limit to %1. Bez nowych leadów, dopóki nie zostaną udzielone.</numerusform>
            <numerusform>%n zaległe informacje zwrotne; limit to %1. Bez nowych leadów, dopóki nie zostaną udzielone.</numerusform>
            <numerusform>%n zaległych informacji zwrotnych; limit to %1. Bez nowych leadów, dopóki nie zostaną udzielone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Away until %1</source>
        <translation>Nieobecność do %1</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proponowany</translation>
    </message>
    <message>
        <source>Here today and with the least to do</source>
        <translation>Dziś na miejscu i najmniej obciążony</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępny</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Handlowiec</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Otwarte leady</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
</context>
<context>
    <name>smarketing::RecordsPage</name>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
</context>
<context>
    <name>smarketing::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n godz. temu</numerusform>
            <numerusform>%n godz. temu</numerusform>
            <numerusform>%n godz. temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>za %n min</numerusform>
            <numerusform>za %n min</numerusform>
            <numerusform>za %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>za %n godz.</numerusform>
            <numerusform>za %n godz.</numerusform>
            <numerusform>za %n godz.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>za %n dzień</numerusform>
            <numerusform>za %n dni</numerusform>
            <numerusform>za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Ocena %1 z 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Bez oceny</translation>
    </message>
</context>
<context>
    <name>smarketing::RingsEmblem</name>
    <message>
        <source>Two overlapping rings: marketing and sales</source>
        <translation>Dwa nakładające się kręgi: marketing i sprzedaż</translation>
    </message>
</context>
<context>
    <name>smarketing::RingsView</name>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Wspólnie</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
</context>
<context>
    <name>smarketing::ScorecardPane</name>
    <message>
        <source>The week before</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <source>The next week</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>The last weeks</source>
        <translation>Ostatnie tygodnie</translation>
    </message>
    <message>
        <source>Marketing owes</source>
        <translation>Zobowiązania marketingu</translation>
    </message>
    <message>
        <source>Sales owes</source>
        <translation>Zobowiązania sprzedaży</translation>
    </message>
    <message>
        <source>What is behind the number</source>
        <translation>Co kryje się za liczbą</translation>
    </message>
    <message>
        <source>Nothing of it in this week</source>
        <translation>W tym tygodniu nic takiego</translation>
    </message>
    <message>
        <source>Choose another number, or another week above.</source>
        <translation>Wybierz inną liczbę lub inny tydzień powyżej.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Show what is behind it</source>
        <translation>Pokaż, co się za nią kryje</translation>
    </message>
    <message>
        <source>%1 kept, %2 missed, %3 open</source>
        <translation>dotrzymane: %1, niedotrzymane: %2, w toku: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n wiersz</numerusform>
            <numerusform>%1: %n wiersze</numerusform>
            <numerusform>%1: %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Marketing&apos;s promises by week</source>
        <translation>Zobowiązania marketingu tydzień po tygodniu</translation>
    </message>
    <message>
        <source>Sales&apos; promises by week</source>
        <translation>Zobowiązania sprzedaży tydzień po tygodniu</translation>
    </message>
</context>
<context>
    <name>smarketing::SearchCombo</name>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>%1, not available: %2</source>
        <translation>%1, niedostępne: %2</translation>
    </message>
</context>
<context>
    <name>smarketing::SeriesDialog</name>
    <message>
        <source>The weekly meeting</source>
        <translation>Spotkanie tygodniowe</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>Ustal</translation>
    </message>
    <message>
        <source>Marketing and sales at one table</source>
        <translation>Marketing i sprzedaż przy jednym stole</translation>
    </message>
    <message>
        <source>Both departments meet every week. The coming meeting is there by itself, and its agenda fills itself from what happened.</source>
        <translation>Oba działy spotykają się co tydzień. Najbliższe spotkanie powstaje samo, a jego porządek obrad wypełnia się tym, co się wydarzyło.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Who sits at the table</source>
        <translation>Kto siada do stołu</translation>
    </message>
    <message>
        <source>None chosen means everybody.</source>
        <translation>Bez wyboru: wszyscy.</translation>
    </message>
</context>
<context>
    <name>smarketing::ServerPasswordDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Logowanie: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Hasło: %1</translation>
    </message>
</context>
<context>
    <name>smarketing::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Changes hold at once; those of the workspace, for everybody</source>
        <translation>Zmiany obowiązują od razu; zmiany obszaru roboczego – dla wszystkich</translation>
    </message>
    <message>
        <source>The agreement between marketing and sales</source>
        <translation>Umowa między marketingiem a sprzedażą</translation>
    </message>
    <message>
        <source>What each owes the other, its versions and how it is kept have a page of their own</source>
        <translation>Zobowiązania obu stron, wersje umowy i jej dotrzymywanie mają własną stronę</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Otwórz umowę</translation>
    </message>
</context>
<context>
    <name>smarketing::ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>smarketing::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Another workspace</source>
        <translation>Inny obszar roboczy</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Kto pracuje?</translation>
    </message>
    <message>
        <source>Pick your name or type your login</source>
        <translation>Wybierz swoje nazwisko lub wpisz login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>Nazwisko lub login</translation>
    </message>
</context>
<context>
    <name>smarketing::SignatureStrip</name>
    <message>
        <source>Withdraw my signature</source>
        <translation>Wycofaj mój podpis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Marketing has not signed</source>
        <translation>Marketing nie podpisał</translation>
    </message>
    <message>
        <source>Sales has not signed</source>
        <translation>Sprzedaż nie podpisała</translation>
    </message>
    <message>
        <source>One person is enough</source>
        <translation>Wystarczy jedna osoba</translation>
    </message>
    <message>
        <source>Signed by marketing</source>
        <translation>Podpisane przez marketing</translation>
    </message>
    <message>
        <source>Signed by sales</source>
        <translation>Podpisane przez sprzedaż</translation>
    </message>
    <message>
        <source>Sign as sales</source>
        <translation>Podpisz jako sprzedaż</translation>
    </message>
    <message>
        <source>Sign as marketing</source>
        <translation>Podpisz jako marketing</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
</context>
<context>
    <name>smarketing::Sparkline</name>
    <message>
        <source>Trend: no figures yet</source>
        <translation>Trend: jeszcze brak danych</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>rosnący</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>malejący</translation>
    </message>
    <message>
        <source>level</source>
        <translation>stały</translation>
    </message>
    <message>
        <source>Trend: %1, from %2 to %3</source>
        <translation>Trend: %1, od %2 do %3</translation>
    </message>
</context>
<context>
    <name>smarketing::StateBanner</name>
    <message numerus="yes">
        <source>The connection was lost while %n of your changes was being saved. Whether it is saved is looked up as soon as the server answers; leave open what you have open.</source>
        <translation>
            <numerusform>Połączenie zostało utracone podczas zapisywania %n Twojej zmiany. Gdy tylko serwer odpowie, okaże się, czy jest zapisana; zostaw otwarte to, co masz otwarte.</numerusform>
            <numerusform>Połączenie zostało utracone podczas zapisywania %n Twoich zmian. Gdy tylko serwer odpowie, okaże się, czy są zapisane; zostaw otwarte to, co masz otwarte.</numerusform>
            <numerusform>Połączenie zostało utracone podczas zapisywania %n Twoich zmian. Gdy tylko serwer odpowie, okaże się, czy są zapisane; zostaw otwarte to, co masz otwarte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Podaj hasło…</translation>
    </message>
    <message>
        <source>The server no longer takes the password of this login. What you see may be out of date; what you have entered stays.</source>
        <translation>Serwer nie przyjmuje już hasła tego użytkownika. To, co widzisz, może być nieaktualne; to, co wpisano, pozostaje.</translation>
    </message>
    <message>
        <source>%1 What you see may be out of date; what you have entered stays.</source>
        <translation>%1 To, co widzisz, może być nieaktualne; to, co wpisano, pozostaje.</translation>
    </message>
    <message>
        <source>The workspace cannot be reached at the moment. What you see may be out of date; it comes back by itself.</source>
        <translation>Obszar roboczy jest chwilowo niedostępny. To, co widzisz, może być nieaktualne; połączenie wróci samo.</translation>
    </message>
    <message>
        <source>You are a guest here: you see everything, and change nothing.</source>
        <translation>Jesteś tu gościem: widzisz wszystko, ale niczego nie zmieniasz.</translation>
    </message>
    <message>
        <source>This workspace can only be read here, so nothing can be changed. To work in it, copy the file to a folder you may write to.</source>
        <translation>Ten obszar roboczy można tu tylko czytać, więc niczego nie da się zmienić. Aby w nim pracować, skopiuj plik do folderu, w którym wolno Ci zapisywać.</translation>
    </message>
</context>
<context>
    <name>smarketing::TableView</name>
    <message>
        <source>Fit column widths</source>
        <translation>Dopasuj szerokość kolumn</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
</context>
<context>
    <name>smarketing::TagEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>smarketing::TeamDetail</name>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Zakończ…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Komentarze (%1)</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Nad czym pracuje</translation>
    </message>
    <message>
        <source>Goals it works for</source>
        <translation>Cele, dla których pracuje</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Jeszcze nie ma celów</translation>
    </message>
    <message>
        <source>Edit the team to say which goals it works for.</source>
        <translation>Edytuj zespół, aby wskazać cele, dla których pracuje.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Kampania %1</translation>
    </message>
    <message>
        <source>Before it starts: %1</source>
        <translation>Przed rozpoczęciem: %1</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>już nie pracuje</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Pracuje nad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Co z tego wyszło</translation>
    </message>
    <message>
        <source>Leads of the campaign</source>
        <translation>Leady kampanii</translation>
    </message>
    <message>
        <source>%1 leads, %2 MQL, %3 accepted, %4 won</source>
        <translation>leady: %1, MQL: %2, przyjęte: %3, wygrane: %4</translation>
    </message>
    <message>
        <source>Accepted, rated, won</source>
        <translation>Przyjęte, oceny, wygrane</translation>
    </message>
    <message>
        <source>%1 · %2 of 5 · %3</source>
        <translation>%1 · %2 z 5 · %3</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>“%1” has started.</source>
        <translation>„%1” zaczyna pracę.</translation>
    </message>
    <message>
        <source>End the team</source>
        <translation>Zakończ pracę zespołu</translation>
    </message>
    <message>
        <source>Its page stays, with what came of it.</source>
        <translation>Jego strona zostaje, z tym, co z tego wyszło.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>The team has ended.</source>
        <translation>Zespół zakończył pracę.</translation>
    </message>
</context>
<context>
    <name>smarketing::TeamDialog</name>
    <message>
        <source>Edit the team</source>
        <translation>Edytuj zespół</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nowy zespół</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Form the team</source>
        <translation>Utwórz zespół</translation>
    </message>
    <message>
        <source>It starts once it has people from marketing and from sales, and a last day. Product people can come along from the beginning.</source>
        <translation>Zaczyna, gdy ma osoby z marketingu i ze sprzedaży oraz ostatni dzień. Osoby od produktu mogą dołączyć od początku.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Nazwa zespołu</translation>
    </message>
    <message>
        <source>Which problem it works on</source>
        <translation>Nad jakim problemem pracuje</translation>
    </message>
    <message>
        <source>For which campaign</source>
        <translation>Dla której kampanii</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Goals it works for</source>
        <translation>Cele, dla których pracuje</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Dodaj cel</translation>
    </message>
</context>
<context>
    <name>smarketing::TeamModel</name>
    <message>
        <source>Past its last day</source>
        <translation>Po ostatnim dniu</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>smarketing::TeamsPage</name>
    <message>
        <source>Teams</source>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>People of both departments, for one problem or campaign, until a day</source>
        <translation>Ludzie z obu działów, dla jednego problemu lub kampanii, do pewnego dnia</translation>
    </message>
    <message>
        <source>No team chosen</source>
        <translation>Nie wybrano zespołu</translation>
    </message>
    <message>
        <source>Choose one on the left to see who is in it and what it works on.</source>
        <translation>Wybierz zespół po lewej, aby zobaczyć, kto w nim jest i nad czym pracuje.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nowy zespół</translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>Usuń zespół</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Jeszcze nie ma zespołów</translation>
    </message>
    <message>
        <source>A team brings marketing and sales together, and product people early, for one problem or campaign. It has a last day.</source>
        <translation>Zespół łączy marketing i sprzedaż, a wcześnie także osoby od produktu, dla jednego problemu lub kampanii. Ma ostatni dzień.</translation>
    </message>
</context>
<context>
    <name>smarketing::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>smarketing::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
</context>
<context>
    <name>smarketing::TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub uruchom polecenie</translation>
    </message>
    <message>
        <source>People, companies, campaigns, pages and actions (Ctrl+K)</source>
        <translation>Osoby, firmy, kampanie, strony i polecenia (Ctrl+K)</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Zalogowano: %1, %2</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Zmień moje hasło…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
</context>
<context>
    <name>smarketing::TouchpointDialog</name>
    <message>
        <source>Add touchpoint</source>
        <translation>Dodaj punkt styku</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>smarketing::UnitDialog</name>
    <message>
        <source>Units</source>
        <translation>Jednostki</translation>
    </message>
    <message>
        <source>The shops, offices or teams people belong to. A unit no longer in use stays with what was recorded for it.</source>
        <translation>Sklepy, biura lub zespoły, do których należą ludzie. Nieużywana jednostka zostaje przy tym, co dla niej zapisano.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Name of a new unit</source>
        <translation>Nazwa nowej jednostki</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>No units yet.</source>
        <translation>Brak jednostek.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nazwa jednostki</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>smarketing::WelcomeView</name>
    <message>
        <source>Marketing and sales at one table</source>
        <translation>Marketing i sprzedaż przy jednym stole</translation>
    </message>
    <message>
        <source>One workspace for both: campaigns, leads and personas in one place, and for every lead handed over an honest word on how good it was.</source>
        <translation>Jeden obszar roboczy dla obu działów: kampanie, leady i persony w jednym miejscu, a o każdym przekazanym leadzie szczere słowo, czy był dobry.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nowy obszar roboczy</translation>
    </message>
    <message>
        <source>For your company, in one file</source>
        <translation>Dla Twojej firmy, w jednym pliku</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>A workspace on this computer or a shared folder</source>
        <translation>Obszar roboczy na tym komputerze lub w folderze współdzielonym</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Poznaj demo</translation>
    </message>
    <message>
        <source>A garden shop with a year of its work</source>
        <translation>Sklep ogrodniczy i rok jego pracy</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Missing: moved, deleted, or its drive is not there</source>
        <translation>Brak: przeniesiony, usunięty lub jego dysk jest niedostępny</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Usuń %1 z tej listy</translation>
    </message>
    <message>
        <source>Connect to a team server</source>
        <translation>Połącz z serwerem zespołu</translation>
    </message>
    <message>
        <source>A workspace of several computers</source>
        <translation>Obszar roboczy na kilku komputerach</translation>
    </message>
</context>
<context>
    <name>smarketing::WorkspaceFiles</name>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>Nie można otworzyć %1. %2</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Otwórz obszar roboczy</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Kopia zapasowa do</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Tworzenie kopii zapasowej…</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Kopię zapasową zapisano w %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>There is no backup of today. %1</source>
        <translation>Nie ma dzisiejszej kopii zapasowej. %1</translation>
    </message>
    <message>
        <source>Smarketing workspaces (*.%1)</source>
        <translation>Obszary robocze Smarketing (*.%1)</translation>
    </message>
    <message>
        <source>Closing the workspace…</source>
        <translation>Zamykanie obszaru roboczego…</translation>
    </message>
    <message>
        <source>The password is not kept: this desktop has no keychain, or it did not answer.</source>
        <translation>Hasło nie zostało zachowane: ten pulpit nie ma pęku kluczy albo pęk nie odpowiedział.</translation>
    </message>
</context>
<context>
    <name>smarketing::WorkspaceOpener</name>
    <message>
        <source>Opening the workspace…</source>
        <translation>Otwieranie obszaru roboczego…</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Tworzenie obszaru roboczego…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Przywracanie kopii zapasowej…</translation>
    </message>
    <message>
        <source>Making the demo…</source>
        <translation>Tworzenie demo…</translation>
    </message>
</context>
<context>
    <name>smarketing::WorkspaceView</name>
    <message numerus="yes">
        <source>%n of your actions from meetings are due.</source>
        <translation>
            <numerusform>Masz %n zadanie ze spotkań z terminem do dziś.</numerusform>
            <numerusform>Masz %n zadania ze spotkań z terminem do dziś.</numerusform>
            <numerusform>Masz %n zadań ze spotkań z terminem do dziś.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::figureText</name>
    <message>
        <source>n/a</source>
        <translation>b.d.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 godz. %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 godz.</translation>
    </message>
    <message>
        <source>Leads that sales accepted ÷ leads that became MQL, both in the period. It passes 100 % where leads were accepted that had become MQL before the period.</source>
        <translation>Leady przyjęte przez sprzedaż ÷ leady, które stały się MQL, jedne i drugie w tym okresie. Przekracza 100%, gdy przyjęto leady, które stały się MQL przed tym okresem.</translation>
    </message>
</context>
<context>
    <name>smarketing::metricText</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a goal</comment>
        <translation>dni</translation>
    </message>
    <message>
        <source>of 5</source>
        <comment>unit of a rating</comment>
        <translation>z 5</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n sprzeciw</numerusform>
            <numerusform>%n sprzeciwy</numerusform>
            <numerusform>%n sprzeciwów</numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nie rozpoczęty</translation>
    </message>
</context>
<context>
    <name>smarketing::minutes</name>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, do %3</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decyzja: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Zadanie: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Obecni: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Nieobecni: %1</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Kto, co i do kiedy</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Odwołane: %1</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 pokazuje: %2</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Pokazuje: %1</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Karta: %1</translation>
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
        <translation>Szansa sprzedaży</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Zwrócony</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Zdyskwalifikowany</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage of a lead</comment>
        <translation>Utracony</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>zone of both departments</comment>
        <translation>Wspólna</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Zarząd</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>department</comment>
        <translation>Inny</translation>
    </message>
    <message>
        <source>Marketing staff</source>
        <translation>Pracownik marketingu</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Handlowiec</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Menedżer</translation>
    </message>
    <message>
        <source>Guest (reads only)</source>
        <translation>Gość (tylko odczyt)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęty</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucony</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięty</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Wygrany</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>outcome of a handoff</comment>
        <translation>Przegrany</translation>
    </message>
    <message>
        <source>Back to marketing</source>
        <translation>Z powrotem do marketingu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Częściowo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Zastąpiona</translation>
    </message>
    <message>
        <source>Customer said</source>
        <translation>Słowa klienta</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Własne dane</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statystyka</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Założenie</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Kim są</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Zwyczaje</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Obiekcje</translation>
    </message>
    <message>
        <source>Where to meet them</source>
        <translation>Gdzie ich spotkać</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Pomysł</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Zaproponowana</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Uzgodniona</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a campaign</comment>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>state of a campaign</comment>
        <translation>Zakończona</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a campaign</comment>
        <translation>Anulowana</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Przychodzący</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Wychodzący</translation>
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
        <translation>Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Kwalifikacja</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negocjacje</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage of a deal</comment>
        <translation>Przegrana</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanie</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Wyniki sprzedaży</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an import</comment>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an import</comment>
        <translation>Anulowany</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudany</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Wycofany</translation>
    </message>
    <message>
        <source>Update the record</source>
        <translation>Zaktualizuj rekord</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Pomiń wiersz</translation>
    </message>
    <message>
        <source>Add a new record</source>
        <translation>Dodaj nowy rekord</translation>
    </message>
    <message>
        <source>Real need</source>
        <translation>Rzeczywista potrzeba</translation>
    </message>
    <message>
        <source>Has a budget</source>
        <translation>Ma budżet</translation>
    </message>
    <message>
        <source>Talks to the decider</source>
        <translation>Rozmowa z decydentem</translation>
    </message>
    <message>
        <source>Right time</source>
        <translation>Właściwy moment</translation>
    </message>
    <message>
        <source>Knows us already</source>
        <translation>Już nas zna</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Brak potrzeby</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Brak budżetu</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Niewłaściwa osoba</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Za wcześnie</translation>
    </message>
    <message>
        <source>Not our persona</source>
        <translation>Nie nasza persona</translation>
    </message>
    <message>
        <source>Wrong contact data</source>
        <translation>Błędne dane kontaktowe</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Out of our area</source>
        <translation>Poza naszym obszarem</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nie można się skontaktować</translation>
    </message>
    <message>
        <source>No use: should not have come to us</source>
        <translation>Bezużyteczny: nie powinien był do nas trafić</translation>
    </message>
    <message>
        <source>Weak: little chance, much work</source>
        <translation>Słaby: mała szansa, dużo pracy</translation>
    </message>
    <message>
        <source>Fair: worth a conversation</source>
        <translation>Średni: wart rozmowy</translation>
    </message>
    <message>
        <source>Good: real need, right person</source>
        <translation>Dobry: rzeczywista potrzeba, właściwa osoba</translation>
    </message>
    <message>
        <source>Excellent: ready to buy</source>
        <translation>Znakomity: gotów kupić</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Bez oceny</translation>
    </message>
    <message>
        <source>Give a login name, such as “anna”.</source>
        <translation>Podaj login, na przykład „anna”.</translation>
    </message>
    <message>
        <source>Somebody has the login “%1” already. Choose another.</source>
        <translation>Login „%1” jest już zajęty. Wybierz inny.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Podaj nazwę.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>Podaj imię i nazwisko.</translation>
    </message>
    <message>
        <source>Nobody else could manage the workspace. Make another person a manager first.</source>
        <translation>Nikt inny nie mógłby zarządzać obszarem roboczym. Najpierw uczyń menedżerem kogoś innego.</translation>
    </message>
    <message>
        <source>Nobody here signs in as “%1”.</source>
        <translation>Nikt nie loguje się tu jako „%1”.</translation>
    </message>
    <message>
        <source>That is the workspace itself. Choose another file for the backup.</source>
        <translation>To jest sam obszar roboczy. Wybierz inny plik na kopię.</translation>
    </message>
    <message>
        <source>There are no texts in “%1”. Choose en, pl or sv.</source>
        <translation>Nie ma tekstów w języku „%1”. Wybierz en, pl lub sv.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>To nie jest to hasło.</translation>
    </message>
    <message>
        <source>Give at least a name, a company, an e-mail address or a phone number.</source>
        <translation>Podaj przynajmniej nazwisko, firmę, adres e-mail lub numer telefonu.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. It should read like anna@example.com.</source>
        <translation>„%1” nie jest adresem e-mail. Powinien wyglądać jak anna@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. It has 6 to 15 digits, such as +46 70 123 45 67.</source>
        <translation>„%1” nie jest numerem telefonu. Ma on od 6 do 15 cyfr, na przykład +48 601 234 567.</translation>
    </message>
    <message>
        <source>A value is not below zero.</source>
        <translation>Wartość nie może być ujemna.</translation>
    </message>
    <message>
        <source>That is too long: at most %1 characters.</source>
        <translation>Tekst jest za długi: najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>Choose the channel, or say what happened.</source>
        <translation>Wybierz kanał albo napisz, co się stało.</translation>
    </message>
    <message>
        <source>Choose two different leads to merge.</source>
        <translation>Wybierz dwa różne leady do scalenia.</translation>
    </message>
    <message>
        <source>More than one of these leads is with sales. All but one of the handoffs must be closed first.</source>
        <translation>Więcej niż jeden z tych leadów jest u sprzedaży. Najpierw trzeba zamknąć wszystkie przekazania oprócz jednego.</translation>
    </message>
    <message>
        <source>It was changed again since, so it cannot be undone.</source>
        <translation>Od tego czasu zmieniono to ponownie, więc nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>There is a unit “%1” already.</source>
        <translation>Jednostka „%1” już istnieje.</translation>
    </message>
    <message>
        <source>There is a reason “%1” already.</source>
        <translation>Powód „%1” już istnieje.</translation>
    </message>
    <message>
        <source>Feedback asks for a reason, so one of each kind stays on offer.</source>
        <translation>Informacja zwrotna wymaga powodu, więc po jednym z każdego rodzaju pozostaje do wyboru.</translation>
    </message>
    <message>
        <source>Give the company&apos;s name.</source>
        <translation>Podaj nazwę firmy.</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Wskaż, gdzie zapisać plik.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Plik „%1” już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Wybierz strefę czasową z listy.</translation>
    </message>
    <message>
        <source>A currency has three capital letters, such as EUR.</source>
        <translation>Waluta ma trzy wielkie litery, na przykład EUR.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Podaj liczbę od %1 do %2.</translation>
    </message>
    <message>
        <source>Hours go from an earlier to a later time, such as 8:00–16:00.</source>
        <translation>Godziny biegną od wcześniejszej do późniejszej, na przykład 8:00–16:00.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Ostatni dzień wypada przed pierwszym.</translation>
    </message>
    <message>
        <source>Only marketing or a manager hands leads over.</source>
        <translation>Leady przekazuje tylko marketing lub menedżer.</translation>
    </message>
    <message>
        <source>Choose an active sales person to receive the lead.</source>
        <translation>Wybierz aktywnego handlowca, który otrzyma lead.</translation>
    </message>
    <message>
        <source>Say what marketing knows of this lead; sales starts from it.</source>
        <translation>Napisz, co marketing wie o tym leadzie; od tego zaczyna sprzedaż.</translation>
    </message>
    <message>
        <source>Choose the campaign this lead came from.</source>
        <translation>Wybierz kampanię, z której pochodzi ten lead.</translation>
    </message>
    <message>
        <source>The persona needs a version in force: both departments sign it first.</source>
        <translation>Persona musi mieć obowiązującą wersję: najpierw podpisują ją oba działy.</translation>
    </message>
    <message>
        <source>Only a lead at MQL can be handed over.</source>
        <translation>Przekazać można tylko lead na etapie MQL.</translation>
    </message>
    <message>
        <source>This lead is already handed over and not yet closed.</source>
        <translation>Ten lead jest już przekazany i jeszcze nie zamknięty.</translation>
    </message>
    <message>
        <source>It cannot go there from where it stands.</source>
        <translation>Z obecnego stanu nie można tam przejść.</translation>
    </message>
    <message>
        <source>Say how it ended: won, lost or back to marketing.</source>
        <translation>Napisz, jak się skończyło: wygrany, przegrany czy z powrotem do marketingu.</translation>
    </message>
    <message>
        <source>Accept the lead first, then rate it.</source>
        <translation>Najpierw przyjmij lead, potem go oceń.</translation>
    </message>
    <message>
        <source>A deal is still open. Win or lose it first, then close the lead.</source>
        <translation>Transakcja jest jeszcze otwarta. Najpierw zamknij ją jako wygraną lub przegraną, potem zamknij lead.</translation>
    </message>
    <message>
        <source>A deal was won, so the lead can only be closed as won.</source>
        <translation>Transakcja została wygrana, więc lead można zamknąć tylko jako wygrany.</translation>
    </message>
    <message>
        <source>No deal was won, so the lead cannot be closed as won.</source>
        <translation>Żadna transakcja nie została wygrana, więc leada nie można zamknąć jako wygranego.</translation>
    </message>
    <message>
        <source>Say why the deal was lost.</source>
        <translation>Napisz, dlaczego transakcja została przegrana.</translation>
    </message>
    <message>
        <source>Give an amount, such as 1200 or 1 200,50.</source>
        <translation>Podaj kwotę, na przykład 1200 lub 1 200,50.</translation>
    </message>
    <message>
        <source>A value cannot be below zero.</source>
        <translation>Wartość nie może być ujemna.</translation>
    </message>
    <message>
        <source>Feedback comes first: rate the lead, so that marketing learns from it.</source>
        <translation>Najpierw informacja zwrotna: oceń lead, aby marketing mógł się z tego uczyć.</translation>
    </message>
    <message>
        <source>Sales has to accept the lead first.</source>
        <translation>Sprzedaż musi najpierw przyjąć lead.</translation>
    </message>
    <message>
        <source>The lead is with sales. The handoff is declined or closed first.</source>
        <translation>Lead jest u sprzedaży. Najpierw trzeba odrzucić lub zamknąć przekazanie.</translation>
    </message>
    <message>
        <source>A new lead starts as Lead or MQL; sales takes it further.</source>
        <translation>Nowy lead zaczyna jako Lead lub MQL; dalej prowadzi go sprzedaż.</translation>
    </message>
    <message>
        <source>Choose a rating from 1 to 5.</source>
        <translation>Wybierz ocenę od 1 do 5.</translation>
    </message>
    <message>
        <source>Say whether the lead fits the persona.</source>
        <translation>Zaznacz, czy lead pasuje do persony.</translation>
    </message>
    <message>
        <source>Choose the persona you would have chosen, or describe the person in words.</source>
        <translation>Wybierz personę, którą Ty byś wybrał(a), albo opisz tę osobę słowami.</translation>
    </message>
    <message>
        <source>Choose at least one reason.</source>
        <translation>Wybierz co najmniej jeden powód.</translation>
    </message>
    <message>
        <source>Only the person who received the lead can do this.</source>
        <translation>Może to zrobić tylko osoba, która otrzymała lead.</translation>
    </message>
    <message>
        <source>Too much feedback is overdue. Give it first, then accept new leads.</source>
        <translation>Zbyt wiele informacji zwrotnych jest po terminie. Najpierw ich udziel, potem przyjmuj nowe leady.</translation>
    </message>
    <message>
        <source>This person owes too much feedback and gets no new leads until it is given.</source>
        <translation>Ta osoba zalega ze zbyt wieloma informacjami zwrotnymi i nie dostanie nowych leadów, dopóki ich nie udzieli.</translation>
    </message>
    <message>
        <source>Only a manager gives a handoff to somebody else.</source>
        <translation>Tylko menedżer może przekazać lead komuś innemu.</translation>
    </message>
    <message>
        <source>Marketing answers feedback.</source>
        <translation>Na informację zwrotną odpowiada marketing.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Napisz kilka słów.</translation>
    </message>
    <message>
        <source>This version is signed. Changing it takes a new draft and new signatures.</source>
        <translation>Ta wersja jest podpisana. Zmiana wymaga nowego szkicu i nowych podpisów.</translation>
    </message>
    <message>
        <source>One person from marketing and one from sales must sign first.</source>
        <translation>Najpierw muszą podpisać jedna osoba z marketingu i jedna ze sprzedaży.</translation>
    </message>
    <message>
        <source>Each signs in their own name, for their own department.</source>
        <translation>Każdy podpisuje we własnym imieniu i za własny dział.</translation>
    </message>
    <message>
        <source>The campaign is launched; its personas stay as they were.</source>
        <translation>Kampania już ruszyła; jej persony pozostają bez zmian.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1” już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The persona is meant for: %1. Take it out of these campaigns first.</source>
        <translation>Persona jest przewidziana w: %1. Najpierw usuń ją z tych kampanii.</translation>
    </message>
    <message>
        <source>Claim %1 needs words.</source>
        <translation>Twierdzenie %1 wymaga słów.</translation>
    </message>
    <message>
        <source>Claim %1 needs a source: who said it, or where the figure comes from. Without one it is an assumption.</source>
        <translation>Twierdzenie %1 wymaga źródła: kto to powiedział albo skąd pochodzi liczba. Bez niego jest założeniem.</translation>
    </message>
    <message>
        <source>This draft is all there is of the persona. Delete the persona instead.</source>
        <translation>Ten szkic to wszystko, co istnieje z tej persony. Usuń raczej całą personę.</translation>
    </message>
    <message>
        <source>There is nothing to sign yet: add at least one claim.</source>
        <translation>Nie ma jeszcze czego podpisać: dodaj co najmniej jedno twierdzenie.</translation>
    </message>
    <message>
        <source>You have signed this draft.</source>
        <translation>Ten szkic jest już przez Ciebie podpisany.</translation>
    </message>
    <message>
        <source>A version starts as a draft and is signed by both departments.</source>
        <translation>Wersja zaczyna jako szkic i jest podpisywana przez oba działy.</translation>
    </message>
    <message>
        <source>Another version is in force.</source>
        <translation>Obowiązuje inna wersja.</translation>
    </message>
    <message>
        <source>A campaign starts as an idea or a proposal.</source>
        <translation>Kampania zaczyna jako pomysł lub propozycja.</translation>
    </message>
    <message>
        <source>The campaign is running. Finish or cancel it first.</source>
        <translation>Kampania trwa. Najpierw ją zakończ lub anuluj.</translation>
    </message>
    <message>
        <source>Choose at least one persona the campaign is meant for.</source>
        <translation>Wybierz co najmniej jedną personę, dla której jest ta kampania.</translation>
    </message>
    <message>
        <source>Both departments must sign first: %1.</source>
        <translation>Najpierw muszą podpisać oba działy: %1.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Ostatni dzień wypada przed pierwszym.</translation>
    </message>
    <message>
        <source>A budget is not below zero.</source>
        <translation>Budżet nie może być ujemny.</translation>
    </message>
    <message>
        <source>Name the currency, such as PLN, SEK or EUR.</source>
        <translation>Podaj walutę, na przykład PLN, SEK lub EUR.</translation>
    </message>
    <message>
        <source>That has not happened yet. Choose a time up to now.</source>
        <translation>To jeszcze się nie wydarzyło. Wybierz czas nie późniejszy niż teraz.</translation>
    </message>
    <message>
        <source>%1: a figure is not below zero.</source>
        <translation>%1: liczba nie może być ujemna.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Podaj dzień.</translation>
    </message>
    <message>
        <source>%1 lies ahead. Reach is noted when it has happened.</source>
        <translation>%1 jest w przyszłości. Zasięg zapisuje się, gdy już nastąpił.</translation>
    </message>
    <message>
        <source>Choose a channel.</source>
        <translation>Wybierz kanał.</translation>
    </message>
    <message>
        <source>Outcomes cannot be taken back: feedback stays. Rate again to correct one.</source>
        <translation>Wyników nie można wycofać: informacja zwrotna pozostaje. Oceń ponownie, aby ją poprawić.</translation>
    </message>
    <message>
        <source>There is no table in this file.</source>
        <translation>W tym pliku nie ma tabeli.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV in the program it comes from.</source>
        <translation>Ten plik nie jest tekstem. Zapisz tabelę jako CSV w programie, z którego pochodzi.</translation>
    </message>
    <message>
        <source>There is no encoding called “%1”.</source>
        <translation>Nie ma kodowania „%1”.</translation>
    </message>
    <message>
        <source>The file has no line %1.</source>
        <translation>Plik nie ma wiersza %1.</translation>
    </message>
    <message>
        <source>“%1” should read column=field or field=value.</source>
        <translation>„%1” powinno mieć postać kolumna=pole lub pole=wartość.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Plik nie ma kolumny „%1”.</translation>
    </message>
    <message>
        <source>Say which column holds “%1”.</source>
        <translation>Wskaż kolumnę, która zawiera „%1”.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Ten import został już wycofany.</translation>
    </message>
    <message>
        <source>This import is still under way.</source>
        <translation>Ten import jeszcze trwa.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>Taki już istnieje.</translation>
    </message>
    <message>
        <source>Nothing is written without somebody&apos;s name. Sign in first.</source>
        <translation>Nic nie zapisuje się anonimowo. Najpierw się zaloguj.</translation>
    </message>
    <message>
        <source>Only a manager changes the agreement.</source>
        <translation>Umowę zmienia tylko menedżer.</translation>
    </message>
    <message>
        <source>A new agreement holds from now on, not for what is past.</source>
        <translation>Nowa umowa obowiązuje od teraz, nie wstecz.</translation>
    </message>
    <message>
        <source>What was recorded stays as it is.</source>
        <translation>To, co zapisano, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>This can no longer be changed.</source>
        <translation>Tego nie można już zmienić.</translation>
    </message>
    <message>
        <source>A handoff is never deleted.</source>
        <translation>Przekazania nigdy się nie usuwa.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the workspace&apos;s last entry. Set it right.</source>
        <translation>Zegar tego komputera spóźnia się względem ostatniego wpisu w obszarze roboczym. Ustaw go poprawnie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock runs ahead. Set it right.</source>
        <translation>Zegar tego komputera się spieszy. Ustaw go poprawnie.</translation>
    </message>
    <message>
        <source>The rules do not allow this (%1).</source>
        <translation>Zasady na to nie pozwalają (%1).</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace for a long time. Try again in a moment.</source>
        <translation>Inny program od dłuższej chwili zapisuje w obszarze roboczym. Spróbuj za moment.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Restore a backup: File ▸ Restore; on a server its administrator does.</source>
        <translation>Obszar roboczy jest uszkodzony. Przywróć kopię: Plik ▸ Przywróć; na serwerze robi to jego administrator.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was lost.</source>
        <translation>Dysk jest pełny. Zwolnij miejsce i spróbuj ponownie; nic nie przepadło.</translation>
    </message>
    <message>
        <source>A newer version of the program made this workspace. Update the program to open it.</source>
        <translation>Ten obszar roboczy utworzyła nowsza wersja programu. Zaktualizuj program, aby go otworzyć.</translation>
    </message>
    <message>
        <source>This file is not a Smarketing workspace.</source>
        <translation>Ten plik nie jest obszarem roboczym Smarketing.</translation>
    </message>
    <message>
        <source>The workspace can only be read here. Check the rights of the file and its folder.</source>
        <translation>Obszar roboczy można tu tylko czytać. Sprawdź uprawnienia pliku i folderu.</translation>
    </message>
    <message>
        <source>The workspace did not answer as expected. Try again.</source>
        <translation>Obszar roboczy nie odpowiedział zgodnie z oczekiwaniem. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is for: %1.</source>
        <translation>Dostępne dla: %1.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Już tego nie ma.</translation>
    </message>
    <message>
        <source>%1 no longer works here.</source>
        <translation>%1 już tu nie pracuje.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>Wiersz ma mniej komórek niż nagłówek.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Wiersz ma więcej komórek niż nagłówek.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Cudzysłów został otwarty i nigdy nie zamknięty.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell; write it twice.</source>
        <translation>Cudzysłów stoi wewnątrz komórki; wpisz go podwójnie.</translation>
    </message>
    <message>
        <source>A cell is longer than a megabyte.</source>
        <translation>Komórka jest dłuższa niż megabajt.</translation>
    </message>
    <message>
        <source>The row is longer than 16 megabytes.</source>
        <translation>Wiersz jest dłuższy niż 16 megabajtów.</translation>
    </message>
    <message>
        <source>The row has more than 10,000 cells.</source>
        <translation>Wiersz ma ponad 10 000 komórek.</translation>
    </message>
    <message>
        <source>The row holds bytes that are not text. Choose another encoding.</source>
        <translation>Wiersz zawiera bajty, które nie są tekstem. Wybierz inne kodowanie.</translation>
    </message>
    <message>
        <source>The row holds letters that cannot be read. Choose another encoding.</source>
        <translation>Wiersz zawiera nieczytelne litery. Wybierz inne kodowanie.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Tu potrzebna jest wartość.</translation>
    </message>
    <message>
        <source>Nothing says who it is: an id, e-mail, phone, name or company is needed.</source>
        <translation>Nie wiadomo, kto to jest: potrzebny jest identyfikator, e-mail, telefon, nazwisko lub firma.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write 1234.5 or 1 234,5.</source>
        <translation>„%1” nie jest liczbą; wpisz 1234,5 lub 1 234,5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1” nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>„%1” jest liczbą ujemną.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1” jest za duże.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write 1234.50 or 1 234,50 zł.</source>
        <translation>„%1” nie jest kwotą; wpisz 1234,50 lub 1 234,50 zł.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the order chosen; write 2026-05-31, or change the order.</source>
        <translation>„%1” nie jest datą w wybranym układzie; wpisz 2026-05-31 albo zmień układ.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; write name@example.org.</source>
        <translation>„%1” nie jest adresem e-mail; wpisz nazwa@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number; write +48 601 234 567.</source>
        <translation>„%1” nie jest numerem telefonu; wpisz +48 601 234 567.</translation>
    </message>
    <message>
        <source>“%1” is none of the values known here.</source>
        <translation>„%1” nie jest żadną ze znanych tu wartości.</translation>
    </message>
    <message>
        <source>“%1” is outside the range from 1 to 5.</source>
        <translation>„%1” wykracza poza zakres od 1 do 5.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 jest w przyszłości.</translation>
    </message>
    <message>
        <source>The same day has an amount in another currency than %1.</source>
        <translation>Ten sam dzień ma kwotę w walucie innej niż %1.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”.</source>
        <translation>Nie ma kampanii „%1”.</translation>
    </message>
    <message>
        <source>There is no channel “%1”.</source>
        <translation>Nie ma kanału „%1”.</translation>
    </message>
    <message>
        <source>There is no persona “%1”; left out.</source>
        <translation>Nie ma persony „%1”; pominięto.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”; left out.</source>
        <translation>Nikt tu nie nazywa się „%1”; pominięto.</translation>
    </message>
    <message>
        <source>There is no shop or unit “%1”; left out.</source>
        <translation>Nie ma sklepu ani jednostki „%1”; pominięto.</translation>
    </message>
    <message>
        <source>Nobody in marketing is called “%1”. Add the person, or let it be made.</source>
        <translation>Nikt w marketingu nie nazywa się „%1”. Dodaj tę osobę albo pozwól ją utworzyć.</translation>
    </message>
    <message>
        <source>Nobody in sales is called “%1”. Add the person, or let it be made.</source>
        <translation>Nikt w sprzedaży nie nazywa się „%1”. Dodaj tę osobę albo pozwól ją utworzyć.</translation>
    </message>
    <message>
        <source>“%1” is none of the reasons known here.</source>
        <translation>„%1” nie jest żadnym ze znanych tu powodów.</translation>
    </message>
    <message>
        <source>“%1” comes after MQL and takes feedback; the lead comes in as MQL.</source>
        <translation>„%1” następuje po MQL i wymaga informacji zwrotnej; lead trafia jako MQL.</translation>
    </message>
    <message>
        <source>“%1” has to be agreed on here; the campaign comes in as proposed.</source>
        <translation>„%1” trzeba tu uzgodnić; kampania trafia jako zaproponowana.</translation>
    </message>
    <message>
        <source>“%1” belongs to somebody else; left as it is.</source>
        <translation>„%1” należy do kogoś innego; pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>No lead is known by this: %1.</source>
        <translation>Żaden lead nie jest znany pod: %1.</translation>
    </message>
    <message>
        <source>It was handed over after it was decided (%1).</source>
        <translation>Przekazano po podjęciu decyzji (%1).</translation>
    </message>
    <message>
        <source>Imported from %1, line %2.</source>
        <translation>Zaimportowano z %1, wiersz %2.</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>stage of a deal</comment>
        <translation>Wygrana</translation>
    </message>
    <message>
        <source>Say why in at least %1 characters, so that marketing can do better.</source>
        <translation>Napisz dlaczego, w co najmniej %1 znakach, aby marketing mógł robić to lepiej.</translation>
    </message>
    <message>
        <source>The least comes first, then what is expected, then the stretch; none is below zero.</source>
        <translation>Najpierw minimum, potem oczekiwane, potem ambitne; żadne nie jest poniżej zera.</translation>
    </message>
    <message>
        <source>Give three numbers: the least, the expected and the stretch.</source>
        <translation>Podaj trzy liczby: minimum, oczekiwaną i ambitną.</translation>
    </message>
    <message>
        <source>Less is better here: the least is the largest figure, the stretch the smallest; none is below zero.</source>
        <translation>Tu mniej znaczy lepiej: minimum to liczba największa, ambitna najmniejsza; żadna nie jest poniżej zera.</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation>Podaj pierwszy i ostatni dzień.</translation>
    </message>
    <message>
        <source>Say what this rests on: which data, which customers, which statistic. Without that it is an assumption.</source>
        <translation>Powiedz, na czym to się opiera: jakie dane, którzy klienci, jaka statystyka. Bez tego to założenie.</translation>
    </message>
    <message>
        <source>Choose an active person of this department.</source>
        <translation>Wybierz aktywną osobę z tego działu.</translation>
    </message>
    <message>
        <source>A sub-goal is the part of marketing or sales in a joint goal.</source>
        <translation>Część celu należy do marketingu albo sprzedaży i do wspólnego celu.</translation>
    </message>
    <message>
        <source>Both sides agreed to this. Propose the goal anew to change what was agreed.</source>
        <translation>Obie strony się na to zgodziły. Aby zmienić uzgodnienia, zaproponuj cel ponownie.</translation>
    </message>
    <message>
        <source>Both sides have to consent first.</source>
        <translation>Najpierw muszą się zgodzić obie strony.</translation>
    </message>
    <message>
        <source>An objection is open. It is answered and withdrawn first, or a manager decides.</source>
        <translation>Jest otwarty sprzeciw. Najpierw odpowiedź i wycofanie albo decyzja menedżera.</translation>
    </message>
    <message>
        <source>Say in at least %1 characters what you object to, so that it can be answered.</source>
        <translation>Napisz w co najmniej %1 znakach, czego dotyczy sprzeciw, aby dało się odpowiedzieć.</translation>
    </message>
    <message>
        <source>Answer in at least %1 characters.</source>
        <translation>Odpowiedz w co najmniej %1 znakach.</translation>
    </message>
    <message>
        <source>Consent is given while it is proposed.</source>
        <translation>Zgodę wyraża się, dopóki jest to propozycja.</translation>
    </message>
    <message>
        <source>Your objection waits for an answer. After that you can say otherwise.</source>
        <translation>Twój sprzeciw czeka na odpowiedź. Potem można zmienić zdanie.</translation>
    </message>
    <message>
        <source>A manager has decided on your objection.</source>
        <translation>O Twoim sprzeciwie zdecydował menedżer.</translation>
    </message>
    <message>
        <source>This objection no longer stands.</source>
        <translation>Ten sprzeciw już nie obowiązuje.</translation>
    </message>
    <message>
        <source>An objection is answered by somebody else.</source>
        <translation>Na sprzeciw odpowiada ktoś inny.</translation>
    </message>
    <message>
        <source>Only a manager decides on an objection.</source>
        <translation>O sprzeciwie decyduje tylko menedżer.</translation>
    </message>
    <message>
        <source>A goal starts as a proposal.</source>
        <translation>Cel zaczyna jako propozycja.</translation>
    </message>
    <message>
        <source>A team needs at least one person from marketing and one from sales.</source>
        <translation>Zespół potrzebuje co najmniej jednej osoby z marketingu i jednej ze sprzedaży.</translation>
    </message>
    <message>
        <source>Give the day on which the team ends.</source>
        <translation>Podaj dzień, w którym zespół kończy.</translation>
    </message>
    <message>
        <source>The last day lies in the past.</source>
        <translation>Ostatni dzień już minął.</translation>
    </message>
    <message>
        <source>Say which problem the team works on, or choose a campaign.</source>
        <translation>Powiedz, nad jakim problemem pracuje zespół, albo wybierz kampanię.</translation>
    </message>
    <message>
        <source>This team has ended; it stays as it was.</source>
        <translation>Ten zespół zakończył pracę; zostaje, jaki był.</translation>
    </message>
    <message>
        <source>Say in a few words what came of it.</source>
        <translation>Napisz w kilku słowach, co z tego wyszło.</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Wyświetlenia</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Kliknięcia</translation>
    </message>
    <message>
        <source>Advertising cost</source>
        <translation>Koszt reklamy</translation>
    </message>
    <message>
        <source>SAL (accepted leads)</source>
        <translation>SAL (przyjęte leady)</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nowi klienci</translation>
    </message>
    <message>
        <source>Leads handed over</source>
        <translation>Przekazane leady</translation>
    </message>
    <message>
        <source>Handoffs accepted</source>
        <translation>Przyjęte przekazania</translation>
    </message>
    <message>
        <source>Handoffs declined</source>
        <translation>Odrzucone przekazania</translation>
    </message>
    <message>
        <source>Leads back to marketing</source>
        <translation>Leady zwrócone do marketingu</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>Udzielono informacji zwrotnej</translation>
    </message>
    <message>
        <source>Deals begun</source>
        <translation>Rozpoczęte transakcje</translation>
    </message>
    <message>
        <source>Leads won</source>
        <translation>Wygrane leady</translation>
    </message>
    <message>
        <source>Leads lost</source>
        <translation>Przegrane leady</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Wartość wygranych</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Odsetek przyjętych</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Odsetek wygranych</translation>
    </message>
    <message>
        <source>Feedback on time</source>
        <translation>Informacja zwrotna na czas</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Średnia ocena</translation>
    </message>
    <message>
        <source>Median time to feedback</source>
        <translation>Mediana czasu do informacji zwrotnej</translation>
    </message>
    <message>
        <source>Median time to first touch</source>
        <translation>Mediana czasu do pierwszego kontaktu</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Średnia transakcja</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Koszt leada</translation>
    </message>
    <message>
        <source>Cost per accepted lead</source>
        <translation>Koszt przyjętego leada</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Porzucony</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>Za wcześnie na ocenę</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>Zgodnie z planem</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Zagrożony</translation>
    </message>
    <message>
        <source>Off pace</source>
        <translation>Opóźniony</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Brak liczby</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Osiągnięty</translation>
    </message>
    <message>
        <source>Least reached</source>
        <translation>Osiągnięte minimum</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nieosiągnięty</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Can live with</source>
        <translation>Mogę z tym żyć</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Sprzeciw</translation>
    </message>
    <message>
        <source>None of the rows (%1) could be taken; the reasons are given row by row.</source>
        <translation>Nie dało się przyjąć żadnego wiersza (z %1); przyczyny podano przy każdym z nich.</translation>
    </message>
    <message>
        <source>Nobody from marketing is here. The meeting needs both departments.</source>
        <translation>Nie ma nikogo z marketingu. Na spotkaniu muszą być oba działy.</translation>
    </message>
    <message>
        <source>Nobody from sales is here. The meeting needs both departments.</source>
        <translation>Nie ma nikogo ze sprzedaży. Na spotkaniu muszą być oba działy.</translation>
    </message>
    <message>
        <source>Feedback on %1 was due before the meeting began. %2 gives it, or talk about it and mark it as discussed.</source>
        <translation>Termin informacji zwrotnej o leadzie %1 minął przed spotkaniem. Udziela jej %2 albo omówcie ją i oznaczcie jako omówioną.</translation>
    </message>
    <message>
        <source>A manager runs the meeting.</source>
        <translation>Spotkanie prowadzi menedżer.</translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation>Spotkanie jeszcze się nie zaczęło.</translation>
    </message>
    <message>
        <source>The meeting has begun already.</source>
        <translation>Spotkanie już się zaczęło.</translation>
    </message>
    <message>
        <source>The meeting is over. What was said and decided stays as it is.</source>
        <translation>Spotkanie jest skończone. To, co powiedziano i postanowiono, już się nie zmieni.</translation>
    </message>
    <message>
        <source>Each says of themselves that they are here, or whoever runs the meeting.</source>
        <translation>Obecność zaznacza każdy za siebie albo osoba prowadząca spotkanie.</translation>
    </message>
    <message>
        <source>Guests read along, but change nothing.</source>
        <translation>Goście czytają, ale niczego nie zmieniają.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Napisz w kilku słowach, o co chodzi.</translation>
    </message>
    <message>
        <source>This comes from the data, and goes when its cause does. Park it, or leave it for next week.</source>
        <translation>To wynika z danych i zniknie razem z przyczyną. Odłóż to albo zostaw na następny tydzień.</translation>
    </message>
    <message>
        <source>It is being talked about, or something was decided on it already.</source>
        <translation>Ten punkt jest właśnie omawiany albo już coś w nim postanowiono.</translation>
    </message>
    <message>
        <source>Choose a time that lies ahead.</source>
        <translation>Wybierz czas, który jest przed nami.</translation>
    </message>
    <message>
        <source>Choose the item of the agenda it comes from.</source>
        <translation>Wybierz punkt porządku obrad, z którego to wynika.</translation>
    </message>
    <message>
        <source>Choose the one person who does it.</source>
        <translation>Wybierz jedną osobę, która to zrobi.</translation>
    </message>
    <message>
        <source>Say by which day; today at the earliest.</source>
        <translation>Podaj dzień, najwcześniej dzisiejszy.</translation>
    </message>
    <message>
        <source>Its owner says when it is done. Only a manager drops it.</source>
        <translation>O wykonaniu mówi osoba odpowiedzialna. Zrezygnować może tylko menedżer.</translation>
    </message>
    <message>
        <source>After the meeting only a manager changes who does it and by when.</source>
        <translation>Po spotkaniu tylko menedżer zmienia, kto to zrobi i do kiedy.</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2%</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>zasięg %1</translation>
    </message>
    <message>
        <source>leads %1</source>
        <translation>leady %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>przyjęte %1</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>ocena %1</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>wygrane %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Skończone</translation>
    </message>
    <message>
        <source>Company needs</source>
        <translation>Potrzeby firmy</translation>
    </message>
    <message>
        <source>Customer needs</source>
        <translation>Potrzeby klientów</translation>
    </message>
    <message>
        <source>Coming weeks</source>
        <translation>Najbliższe tygodnie</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Do omówienia</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Omówione</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Za tydzień</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niezrobione</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Zaniechane</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Dodane ręcznie</translation>
    </message>
    <message>
        <source>Overdue feedback</source>
        <translation>Zaległa informacja zwrotna</translation>
    </message>
    <message>
        <source>Low ratings</source>
        <translation>Niskie oceny</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Rozjazd</translation>
    </message>
    <message>
        <source>Persona drift</source>
        <translation>Rozbieżność person</translation>
    </message>
    <message>
        <source>Action not done</source>
        <translation>Niezrobione zadanie</translation>
    </message>
    <message>
        <source>Proposed campaign</source>
        <translation>Proponowana kampania</translation>
    </message>
    <message>
        <source>Goal off pace</source>
        <translation>Cel opóźniony</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Sprzeciw</translation>
    </message>
    <message numerus="yes">
        <source>%1 owes feedback on %n leads</source>
        <translation>
            <numerusform>%1: zaległa informacja zwrotna o %n leadzie</numerusform>
            <numerusform>%1: zaległa informacja zwrotna o %n leadach</numerusform>
            <numerusform>%1: zaległa informacja zwrotna o %n leadach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low ratings without an answer: %1</source>
        <translation>
            <numerusform>%n niska ocena bez odpowiedzi: %1</numerusform>
            <numerusform>%n niskie oceny bez odpowiedzi: %1</numerusform>
            <numerusform>%n niskich ocen bez odpowiedzi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>More reach and leads, but less comes of them</source>
        <translation>Więcej zasięgu i leadów, ale mniej z nich wynika</translation>
    </message>
    <message>
        <source>%1: more reach and leads, but less comes of them</source>
        <translation>%1: więcej zasięgu i leadów, ale mniej z nich wynika</translation>
    </message>
    <message>
        <source>“%1” in marketing&apos;s eyes, “%2” in sales&apos;</source>
        <translation>Dla marketingu „%1”, dla sprzedaży „%2”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Propozycja: %1</translation>
    </message>
    <message>
        <source>Off pace: %1</source>
        <translation>Opóźniony cel: %1</translation>
    </message>
    <message>
        <source>%1 objects: %2</source>
        <translation>%1 – sprzeciw: %2</translation>
    </message>
    <message>
        <source>It was due by the agreement. Until it is given or talked about, the meeting cannot be closed.</source>
        <translation>Termin z umowy minął. Dopóki nie zostanie udzielona lub omówiona, spotkania nie da się zakończyć.</translation>
    </message>
    <message>
        <source>Sales rated these leads 1 or 2. What does marketing change?</source>
        <translation>Sprzedaż oceniła te leady na 1 lub 2. Co zmienia marketing?</translation>
    </message>
    <message>
        <source>The last four weeks against the four before: %1.</source>
        <translation>Ostatnie cztery tygodnie wobec czterech poprzednich: %1.</translation>
    </message>
    <message>
        <source>In %1 of %2 cases in eight weeks sales would have chosen the other persona.</source>
        <translation>W %1 z %2 przypadków w ciągu ośmiu tygodni sprzedaż wybrałaby drugą personę.</translation>
    </message>
    <message>
        <source>Agreed on in an earlier meeting, due on %1, and not done yet.</source>
        <translation>Ustalone na wcześniejszym spotkaniu, termin %1, jeszcze niezrobione.</translation>
    </message>
    <message>
        <source>Sales sees a campaign and speaks before it starts.</source>
        <translation>Sprzedaż ogląda kampanię i zabiera głos, zanim ona ruszy.</translation>
    </message>
    <message>
        <source>Added by hand: it stands where it was put.</source>
        <translation>Dodane ręcznie: stoi tam, gdzie to położono.</translation>
    </message>
    <message numerus="yes">
        <source>%n people affected</source>
        <translation>
            <numerusform>dotyczy %n osoby</numerusform>
            <numerusform>dotyczy %n osób</numerusform>
            <numerusform>dotyczy %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>stawka: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks old</source>
        <translation>
            <numerusform>trwa %n tydzień</numerusform>
            <numerusform>trwa %n tygodnie</numerusform>
            <numerusform>trwa %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Weighs %1: %2. A person and an average deal count one each; every week adds a tenth.</source>
        <translation>Waga %1: %2. Osoba i przeciętna transakcja liczą się po jednym; każdy tydzień dodaje jedną dziesiątą.</translation>
    </message>
    <message>
        <source>It stands at %1 % of what is due by now, corrected for obstacles.</source>
        <translation>Wynik to %1% planu na dziś, z poprawką na przeszkody.</translation>
    </message>
    <message>
        <source>Only whoever wrote a comment changes it.</source>
        <translation>Komentarz zmienia tylko jego autor.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>goal</comment>
        <translation>Zaproponowany</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>goal</comment>
        <translation>Uzgodniony</translation>
    </message>
    <message>
        <source>Forming</source>
        <translation>Tworzony</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>team</comment>
        <translation>Pracuje</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończony</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Przekazanie</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Przeszkoda</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punkt porządku obrad</translation>
    </message>
    <message>
        <source>There is no field “%1”. Those of this import: %2.</source>
        <translation>Nie ma pola „%1”. Pola tego importu: %2.</translation>
    </message>
    <message>
        <source>This kind of import has no field “%1”. Its fields: %2.</source>
        <translation>Ten rodzaj importu nie ma pola „%1”. Jego pola: %2.</translation>
    </message>
    <message>
        <source>MQLs handed over</source>
        <translation>Przekazane MQL</translation>
    </message>
    <message>
        <source>Quality: accepted by sales</source>
        <translation>Jakość: przyjęte przez sprzedaż</translation>
    </message>
    <message>
        <source>Answers to low ratings</source>
        <translation>Odpowiedzi na niskie oceny</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Pierwszy kontakt</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Informacja zwrotna</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Brak terminów</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dotrzymane</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Przed terminem</translation>
    </message>
    <message>
        <source>At least one day of the week has working hours.</source>
        <translation>Co najmniej jeden dzień tygodnia ma godziny pracy.</translation>
    </message>
    <message>
        <source>Give a day, such as 2026-05-02.</source>
        <translation>Podaj dzień, np. 2026-05-02.</translation>
    </message>
    <message>
        <source>Both amounts must be in the same currency.</source>
        <translation>Obie kwoty muszą być w tej samej walucie.</translation>
    </message>
    <message>
        <source>This is not a calendar file. Export the calendar as iCalendar (.ics) and choose that.</source>
        <translation>To nie jest plik kalendarza. Wyeksportuj kalendarz jako iCalendar (.ics) i wybierz ten plik.</translation>
    </message>
    <message>
        <source>This calendar is too large. Choose one that holds days off only.</source>
        <translation>Ten kalendarz jest za duży. Wybierz taki, który zawiera tylko dni wolne.</translation>
    </message>
    <message>
        <source>The calendar holds no whole days for this year or the next five.</source>
        <translation>W kalendarzu nie ma całych dni na ten rok ani na pięć kolejnych.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Nie można odczytać pliku „%1”.</translation>
    </message>
    <message>
        <source>Choose marketing or sales.</source>
        <translation>Wybierz marketing lub sprzedaż.</translation>
    </message>
    <message>
        <source>It ends after it began, and within a year.</source>
        <translation>Kończy się po tym, jak się zaczęła, i w ciągu roku.</translation>
    </message>
    <message>
        <source>The share lost goes from 1 to 100 per cent.</source>
        <translation>Utracony udział wynosi od 1 do 100 procent.</translation>
    </message>
    <message>
        <source>Both sides have confirmed it, so it stays as it is.</source>
        <translation>Potwierdziły to obie strony, więc zostaje tak, jak jest.</translation>
    </message>
    <message>
        <source>One side has confirmed it as it is. Changing it asks them again.</source>
        <translation>Jedna strona potwierdziła to w tej postaci. Po zmianie trzeba zapytać ją ponownie.</translation>
    </message>
    <message>
        <source>This side has confirmed it already.</source>
        <translation>Ta strona już to potwierdziła.</translation>
    </message>
    <message>
        <source>A manager decides for one side only; the other has to say it itself.</source>
        <translation>Menedżer decyduje tylko za jedną stronę; druga musi to powiedzieć sama.</translation>
    </message>
    <message>
        <source>It counts once both sides have confirmed it.</source>
        <translation>Liczy się, gdy potwierdzą to obie strony.</translation>
    </message>
    <message>
        <source>Each writes in their own name.</source>
        <translation>Każdy pisze we własnym imieniu.</translation>
    </message>
    <message>
        <source>A due time never moves earlier.</source>
        <translation>Termin nigdy nie przesuwa się na wcześniej.</translation>
    </message>
    <message>
        <source>What was due has been done; its due time stays.</source>
        <translation>To, co miało być zrobione, jest zrobione; termin pozostaje.</translation>
    </message>
    <message>
        <source>Only an obstacle that both sides confirm moves a due time.</source>
        <translation>Termin przesuwa tylko przeszkoda potwierdzona przez obie strony.</translation>
    </message>
    <message>
        <source>A due time lies within half a year.</source>
        <translation>Termin mieści się w pół roku.</translation>
    </message>
    <message>
        <source>Several leads have the number %1. Add a column with e-mail or phone to tell them apart.</source>
        <translation>Kilka leadów ma numer %1. Dodaj kolumnę z adresem e-mail lub telefonem, żeby dało się je rozróżnić.</translation>
    </message>
    <message>
        <source>%1 has no persona, and more than one is in force. Import the leads with one (field persona) or choose it in the window.</source>
        <translation>%1 nie ma persony, a obowiązuje więcej niż jedna. Zaimportuj leady z personą (pole persona) albo wybierz ją w oknie.</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>promise</comment>
        <translation>Niedotrzymane</translation>
    </message>
    <message>
        <source>Marketing speaks for marketing, sales for sales.</source>
        <translation>Marketing mówi za marketing, sprzedaż za sprzedaż.</translation>
    </message>
    <message>
        <source>Choose one of the side that shows.</source>
        <translation>Wybierz kogoś albo coś ze strony, która pokazuje.</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Odwołane</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>How we work: %1</source>
        <translation>Jak pracujemy: %1</translation>
    </message>
    <message>
        <source>%1 shows the other side: %2, %3 min. It stays here until what was learned is noted.</source>
        <translation>%1 pokazuje drugiej stronie: %2, %3 min. Zostaje tutaj, aż zapiszecie, co z tego wynika.</translation>
    </message>
    <message>
        <source>The next meeting is being prepared already, so this one stays called off.</source>
        <translation>Następne spotkanie jest już przygotowywane, więc to pozostaje odwołane.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an address. One looks like postgresql://anna@db.example.com/shop.</source>
        <translation>„%1” nie jest poprawnym adresem. Adres wygląda tak: postgresql://anna@db.example.com/sklep.</translation>
    </message>
    <message>
        <source>There is no service “%1” in the service file (pg_service.conf). Check its name.</source>
        <translation>W pliku usług (pg_service.conf) nie ma usługi „%1”. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>Nobody knows a computer called “%1”. Check the spelling, and that you are on the right network.</source>
        <translation>Nie ma w sieci komputera o nazwie „%1”. Sprawdź pisownię i to, czy łączysz się z właściwą siecią.</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2. Check both, and that the server runs and no firewall stands between.</source>
        <translation>%1 nie odpowiada na porcie %2. Sprawdź jedno i drugie oraz to, czy serwer działa i czy nie blokuje go zapora.</translation>
    </message>
    <message>
        <source>None of these servers takes writes: %1. One of them has to be the primary.</source>
        <translation>Żaden z tych serwerów nie przyjmuje zapisów: %1. Jeden z nich musi być główny.</translation>
    </message>
    <message>
        <source>The server has no database “%1”. Check the name; an administrator creates it.</source>
        <translation>Na serwerze nie ma bazy danych „%1”. Sprawdź nazwę; bazę zakłada administrator.</translation>
    </message>
    <message>
        <source>Give the name of the database on the server.</source>
        <translation>Podaj nazwę bazy danych na serwerze.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Port to liczba od 1 do 65535.</translation>
    </message>
    <message>
        <source>The server does not take this login with this password. Logins made here have small letters.</source>
        <translation>Serwer nie przyjmuje tego loginu z tym hasłem. Loginy tworzone tutaj mają małe litery.</translation>
    </message>
    <message>
        <source>Give the password.</source>
        <translation>Podaj hasło.</translation>
    </message>
    <message>
        <source>The server does not let “%1” into “%2” from here. Check both; an administrator allows it in pg_hba.conf.</source>
        <translation>Serwer nie wpuszcza stąd użytkownika „%1” do bazy „%2”. Sprawdź obie nazwy; administrator zezwala na to w pg_hba.conf.</translation>
    </message>
    <message>
        <source>%1 does not encrypt. An administrator switches TLS on; only on your own computer do without.</source>
        <translation>%1 nie szyfruje połączeń. TLS włącza administrator; bez szyfrowania łącz się tylko z własnym komputerem.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be checked. Its name must be this host, and the file of the authority that signed it must be on this computer.</source>
        <translation>Nie udało się sprawdzić certyfikatu serwera %1. Musi on być wystawiony na tę nazwę, a plik urzędu, który go podpisał, musi być na tym komputerze.</translation>
    </message>
    <message>
        <source>There is a workspace in this database already.</source>
        <translation>W tej bazie danych jest już obszar roboczy.</translation>
    </message>
    <message>
        <source>There is no workspace in the database “%1”. An administrator makes one: smarketingctl server init.</source>
        <translation>W bazie danych „%1” nie ma obszaru roboczego. Zakłada go administrator: smarketingctl server init.</translation>
    </message>
    <message>
        <source>The database sorts text by a language. Create it with LOCALE &apos;C&apos; and ENCODING &apos;UTF8&apos;.</source>
        <translation>Baza danych sortuje teksty według języka. Załóż ją z LOCALE &apos;C&apos; i ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>A login on a server has small letters, digits and . _ - @ only, at most 63, and does not begin with pg_.</source>
        <translation>Login na serwerze składa się z małych liter a–z, cyfr i znaków . _ - @, ma najwyżej 63 znaki i nie zaczyna się od pg_.</translation>
    </message>
    <message>
        <source>The server keeps this login for other work. Choose another.</source>
        <translation>Serwer używa tego loginu do czego innego. Wybierz inny.</translation>
    </message>
    <message>
        <source>This login belongs to another workspace of the server. Choose another, or ask the administrator to make it.</source>
        <translation>Ten login należy do innego obszaru roboczego na tym serwerze. Wybierz inny albo poproś administratora, by go założył.</translation>
    </message>
    <message>
        <source>Give a password: on a server nobody signs in without one.</source>
        <translation>Podaj hasło: na serwerze nikt nie loguje się bez hasła.</translation>
    </message>
    <message>
        <source>Only a manager sets somebody else&apos;s password.</source>
        <translation>Cudze hasło ustawia tylko menedżer.</translation>
    </message>
    <message>
        <source>The connection must not be set to another isolation than read committed.</source>
        <translation>Połączenie musi mieć izolację read committed, nie inną.</translation>
    </message>
    <message>
        <source>Only who began an import, or a manager, writes in its name.</source>
        <translation>W imieniu importu zapisuje tylko ten, kto go zaczął, albo menedżer.</translation>
    </message>
    <message>
        <source>There are entries already. A workspace moves into an empty one only.</source>
        <translation>Są tu już wpisy. Obszar roboczy przenosi się tylko do pustego.</translation>
    </message>
    <message>
        <source>The workspace cannot be reached. Check that its file, drive or server is there.</source>
        <translation>Obszar roboczy jest niedostępny. Sprawdź, czy jest jego plik, dysk lub serwer.</translation>
    </message>
    <message>
        <source>The server wants another login or password. Sign in again.</source>
        <translation>Serwer wymaga innego loginu lub hasła. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The workspace was made by an older version of the program. An administrator brings it up to date: smarketingctl server upgrade.</source>
        <translation>Ten obszar roboczy założyła starsza wersja programu. Aktualizuje go administrator: smarketingctl server upgrade.</translation>
    </message>
    <message>
        <source>The connection was lost while this was being written. Look whether it is there before you do it again.</source>
        <translation>Połączenie zerwało się w trakcie zapisu. Zanim zrobisz to ponownie, sprawdź, czy zapis jest.</translation>
    </message>
    <message>
        <source>Nobody in this workspace has the login “%1”. A manager adds people.</source>
        <translation>Nikt w tym obszarze roboczym nie ma loginu „%1”. Osoby dodaje menedżer.</translation>
    </message>
    <message>
        <source>Moving takes the login of an administrator of the server, or of the database&apos;s owner.</source>
        <translation>Do przeniesienia potrzebny jest login administratora serwera albo właściciela bazy danych.</translation>
    </message>
    <message>
        <source>Give the server&apos;s name, such as db.example.com.</source>
        <translation>Podaj nazwę serwera, na przykład db.example.com.</translation>
    </message>
    <message>
        <source>A workspace moves from a file to a server, or from a server to a file.</source>
        <translation>Obszar roboczy przenosi się z pliku na serwer albo z serwera do pliku.</translation>
    </message>
    <message>
        <source>What arrived is not what was sent: table %1, row %2, column %3. Nothing was kept of it, and the source is as it was. Try again.</source>
        <translation>Dotarło coś innego, niż wysłano: tabela %1, wiersz %2, kolumna %3. Nic z tego nie zachowano, a źródło jest takie, jakie było. Spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The server has the login “%1” of %2 for somebody or something else already. Give them another login first.</source>
        <translation>Na serwerze login „%1” (%2) należy już do kogoś lub czegoś innego. Najpierw nadaj tej osobie inny login.</translation>
    </message>
    <message>
        <source>No server takes the login “%1” of %2: small letters, digits and . _ - @ are allowed. Give them another login first.</source>
        <translation>Żaden serwer nie przyjmie loginu „%1” (%2): dozwolone są małe litery, cyfry oraz . _ - @. Najpierw nadaj tej osobie inny login.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at what it is now, then decide again.</source>
        <translation>W międzyczasie ktoś inny to zmienił. Zobacz, jak jest teraz, i zdecyduj ponownie.</translation>
    </message>
    <message>
        <source>Every change counts the record&apos;s version up (row_version), so that whoever read it before is told.</source>
        <translation>Każda zmiana zwiększa numer wersji wpisu (row_version), żeby ten, kto czytał go wcześniej, się o niej dowiedział.</translation>
    </message>
    <message>
        <source>The connection was lost before this was saved. It is back now: save again.</source>
        <translation>Połączenie zostało utracone, zanim to zapisano. Już działa: zapisz jeszcze raz.</translation>
    </message>
    <message>
        <source>The server no longer lets the login “%1” in: it was withdrawn. Ask a manager of the workspace, or an administrator, to give it back.</source>
        <translation>Serwer nie wpuszcza już użytkownika „%1”: dostęp został odebrany. Poproś menedżera obszaru roboczego lub administratora o jego przywrócenie.</translation>
    </message>
    <message>
        <source>The server takes no further connections at the moment. Try again in a while; if it lasts, an administrator allows more (max_connections, or the limit of the database or login).</source>
        <translation>Serwer nie przyjmuje teraz więcej połączeń. Spróbuj ponownie za chwilę; jeśli to potrwa, administrator zezwala na więcej (max_connections albo limit bazy lub użytkownika).</translation>
    </message>
    <message>
        <source>The server is just starting or stopping. Try again in a moment.</source>
        <translation>Serwer właśnie się uruchamia lub zatrzymuje. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>%1 lets nobody in without encryption. Choose encryption, and try again.</source>
        <translation>%1 nie wpuszcza nikogo bez szyfrowania. Wybierz szyfrowanie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with encryption from here. An administrator allows it (hostssl in pg_hba.conf); only on your own computer do without.</source>
        <translation>%1 nie wpuszcza stąd nikogo z szyfrowaniem. Administrator zezwala na nie (hostssl w pg_hba.conf); bez szyfrowania łącz się tylko z własnym komputerem.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1. It has to be 15 or newer: an administrator upgrades it.</source>
        <translation>Na serwerze działa PostgreSQL %1. Potrzebna jest wersja 15 lub nowsza: aktualizuje ją administrator.</translation>
    </message>
</context>
</TS>
