<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>smarketing::AgendaModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n weeks</source>
        <translation>
            <numerusform>for %n week</numerusform>
            <numerusform>for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::AgreementTerms</name>
    <message numerus="yes">
        <source>%n MQL(s) a week</source>
        <translation>
            <numerusform>%n MQL a week</numerusform>
            <numerusform>%n MQLs a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n lead(s)</source>
        <translation>
            <numerusform>Edit %n lead</numerusform>
            <numerusform>Edit %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignReachPane</name>
    <message numerus="yes">
        <source>%n cell(s) hold no figure. They stay as typed, unsaved, until you correct them.</source>
        <translation>
            <numerusform>%n cell holds no figure. It stays as typed, unsaved, until you correct it.</numerusform>
            <numerusform>%n cells hold no figure. They stay as typed, unsaved, until you correct them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::CampaignsPage</name>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::DashboardTiles</name>
    <message numerus="yes">
        <source>%n deal(s), win rate %1</source>
        <translation>
            <numerusform>%n deal, win rate %1</numerusform>
            <numerusform>%n deals, win rate %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::DeletedLeadsDialog</name>
    <message numerus="yes">
        <source>%n lead(s) restored.</source>
        <translation>
            <numerusform>%n lead restored.</numerusform>
            <numerusform>%n leads restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackDialog</name>
    <message numerus="yes">
        <source>Decline %n lead(s)</source>
        <translation>
            <numerusform>Decline %n lead</numerusform>
            <numerusform>Decline %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s)</source>
        <translation>
            <numerusform>Close %n lead</numerusform>
            <numerusform>Close %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feedback on %n lead(s)</source>
        <translation>
            <numerusform>Feedback on %n lead</numerusform>
            <numerusform>Feedback on %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::FeedbackPage</name>
    <message numerus="yes">
        <source>Twelve weeks: %1 of 5 in %n rating(s)</source>
        <translation>
            <numerusform>Twelve weeks: %1 of 5 in %n rating</numerusform>
            <numerusform>Twelve weeks: %1 of 5 in %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low rating(s) wait for marketing&apos;s answer</source>
        <translation>
            <numerusform>%n low rating waits for marketing&apos;s answer</numerusform>
            <numerusform>%n low ratings wait for marketing&apos;s answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::FilterText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HandoffDialog</name>
    <message numerus="yes">
        <source>%n lead(s); each keeps its own campaign and persona unless you choose one for all.</source>
        <translation>
            <numerusform>%n lead; it keeps its own campaign and persona unless you choose one.</numerusform>
            <numerusform>%n leads; each keeps its own campaign and persona unless you choose one for all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) handed over to %1.</source>
        <translation>
            <numerusform>%n lead handed over to %1.</numerusform>
            <numerusform>%n leads handed over to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) still miss something.</source>
        <translation>
            <numerusform>%n lead still misses something.</numerusform>
            <numerusform>%n leads still miss something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over, but %n lead(s) still miss something.</source>
        <translation>
            <numerusform>Handed over, but %n lead still misses something.</numerusform>
            <numerusform>Handed over, but %n leads still miss something.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HandoffNotifier</name>
    <message numerus="yes">
        <source>%n lead(s) were handed to you by %1 and others.</source>
        <translation>
            <numerusform>%n lead was handed to you by %1 and others.</numerusform>
            <numerusform>%n leads were handed to you by %1 and others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were handed to you by %1.</source>
        <translation>
            <numerusform>%n lead was handed to you by %1.</numerusform>
            <numerusform>%n leads were handed to you by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HolidayCard</name>
    <message numerus="yes">
        <source>%n more, past or further ahead.</source>
        <translation>
            <numerusform>%n more, past or further ahead.</numerusform>
            <numerusform>%n more, past or further ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days added.</source>
        <translation>
            <numerusform>%n day added.</numerusform>
            <numerusform>%n days added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no whole days and were left out.</source>
        <translation>
            <numerusform>%n entry is not a whole day and was left out.</numerusform>
            <numerusform>%n entries are not whole days and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::HomePage</name>
    <message numerus="yes">
        <source>low ratings without an answer</source>
        <translation>
            <numerusform>low rating without an answer</numerusform>
            <numerusform>low ratings without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MQLs to hand over</source>
        <translation>
            <numerusform>MQL to hand over</numerusform>
            <numerusform>MQLs to hand over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recycled leads to nurture</source>
        <translation>
            <numerusform>recycled lead to nurture</numerusform>
            <numerusform>recycled leads to nurture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personas for marketing to sign</source>
        <translation>
            <numerusform>persona for marketing to sign</numerusform>
            <numerusform>personas for marketing to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>persona drafts to sign</source>
        <translation>
            <numerusform>persona draft to sign</numerusform>
            <numerusform>persona drafts to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>proposed campaigns</source>
        <translation>
            <numerusform>proposed campaign</numerusform>
            <numerusform>proposed campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feedback overdue</source>
        <translation>
            <numerusform>feedback overdue</numerusform>
            <numerusform>feedback overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads to accept or decline</source>
        <translation>
            <numerusform>lead to accept or decline</numerusform>
            <numerusform>leads to accept or decline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feedback due today</source>
        <translation>
            <numerusform>feedback due today</numerusform>
            <numerusform>feedback due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads to follow up</source>
        <translation>
            <numerusform>lead to follow up</numerusform>
            <numerusform>leads to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted, and nothing happened for %n days</source>
        <translation>
            <numerusform>Accepted, and nothing happened for %n day</numerusform>
            <numerusform>Accepted, and nothing happened for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personas for sales to sign</source>
        <translation>
            <numerusform>persona for sales to sign</numerusform>
            <numerusform>personas for sales to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due within %n working hours</source>
        <translation>
            <numerusform>Due within %n working hour</numerusform>
            <numerusform>Due within %n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers to low ratings soon due</source>
        <translation>
            <numerusform>answer to a low rating soon due</numerusform>
            <numerusform>answers to low ratings soon due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>obstacles for marketing to confirm</source>
        <translation>
            <numerusform>obstacle for marketing to confirm</numerusform>
            <numerusform>obstacles for marketing to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first contacts soon due</source>
        <translation>
            <numerusform>first contact soon due</numerusform>
            <numerusform>first contacts soon due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>obstacles for sales to confirm</source>
        <translation>
            <numerusform>obstacle for sales to confirm</numerusform>
            <numerusform>obstacles for sales to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ImportMappingStep</name>
    <message numerus="yes">
        <source>%n further columns are left out.</source>
        <translation>
            <numerusform>%n further column is left out.</numerusform>
            <numerusform>%n further columns are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ImportPreviewStep</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go in</source>
        <translation>
            <numerusform>%n cannot go in</numerusform>
            <numerusform>%n cannot go in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as totals or tests</source>
        <translation>
            <numerusform>%n left out as totals or tests</numerusform>
            <numerusform>%n left out as totals or tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n rows: %1</source>
        <translation>
            <numerusform>Of the first row: %1</numerusform>
            <numerusform>Of the first %n rows: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ImportRevertDialog</name>
    <message numerus="yes">
        <source>“%1” was taken back: %n records.</source>
        <translation>
            <numerusform>“%1” was taken back: %n record.</numerusform>
            <numerusform>“%1” was taken back: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n records were taken back so far. Take it back again for the rest.</source>
        <translation>
            <numerusform>Stopped: %n record was taken back so far. Take it back again for the rest.</numerusform>
            <numerusform>Stopped: %n records were taken back so far. Take it back again for the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads stay: handed over or changed since.</source>
        <translation>
            <numerusform>%n lead stays: handed over or changed since.</numerusform>
            <numerusform>%n leads stay: handed over or changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of figures stay: changed since.</source>
        <translation>
            <numerusform>%n day of figures stays: changed since.</numerusform>
            <numerusform>%n days of figures stay: changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns stay: in use or changed since.</source>
        <translation>
            <numerusform>%n campaign stays: in use or changed since.</numerusform>
            <numerusform>%n campaigns stay: in use or changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ImportRunStep</name>
    <message numerus="yes">
        <source>%1: %n rows read.</source>
        <translation>
            <numerusform>%1: %n row read.</numerusform>
            <numerusform>%1: %n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were totals, footers or tests.</source>
        <translation>
            <numerusform>%n row was a total, footer or test.</numerusform>
            <numerusform>%n rows were totals, footers or tests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::InboxPage</name>
    <message numerus="yes">
        <source>Feedback on %n lead(s) is overdue; with more than %1 nothing new can be accepted. Give the oldest first: each one counts at once.</source>
        <translation>
            <numerusform>Feedback on %n lead is overdue; with more than %1 nothing new can be accepted. Give the oldest first: each one counts at once.</numerusform>
            <numerusform>Feedback on %n leads is overdue; with more than %1 nothing new can be accepted. Give the oldest first: each one counts at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::LeadActions</name>
    <message numerus="yes">
        <source>%n lead(s) belong to somebody else and stay as they are.</source>
        <translation>
            <numerusform>%n lead belongs to somebody else and stays as it is.</numerusform>
            <numerusform>%n leads belong to somebody else and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) changed.</source>
        <translation>
            <numerusform>%n lead changed.</numerusform>
            <numerusform>%n leads changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) deleted.</source>
        <translation>
            <numerusform>%n lead deleted.</numerusform>
            <numerusform>%n leads deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n lead(s)</source>
        <translation>
            <numerusform>Merge %n lead</numerusform>
            <numerusform>Merge %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) moved to %1.</source>
        <translation>
            <numerusform>%n lead moved to %1.</numerusform>
            <numerusform>%n leads moved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) exported to %1.</source>
        <translation>
            <numerusform>%n lead exported to %1.</numerusform>
            <numerusform>%n leads exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay where they are: who received them gives the feedback.</source>
        <translation>
            <numerusform>%n lead stays where it is: who received it gives the feedback.</numerusform>
            <numerusform>%n leads stay where they are: who received them gives the feedback.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay where they are: only who received them gives them back, with feedback.</source>
        <translation>
            <numerusform>%n lead stays where it is: only who received it gives it back, with feedback.</numerusform>
            <numerusform>%n leads stay where they are: only who received them gives them back, with feedback.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::LeadDetail</name>
    <message numerus="yes">
        <source>%n possible duplicate(s) – Compare and merge</source>
        <translation>
            <numerusform>%n possible duplicate – Compare and merge</numerusform>
            <numerusform>%n possible duplicates – Compare and merge</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::MeetingBoard</name>
    <message numerus="yes">
        <source>%n things missing before closing</source>
        <translation>
            <numerusform>%n thing missing before closing</numerusform>
            <numerusform>%n things missing before closing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::MeetingPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::MovedDialog</name>
    <message numerus="yes">
        <source>%n row(s) were copied to %1, read again and compared: they are the same.</source>
        <translation>
            <numerusform>%n row was copied to %1, read again and compared: it is the same.</numerusform>
            <numerusform>%n rows were copied to %1, read again and compared: they are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held characters that no server keeps. They are � there now: %1.</source>
        <translation>
            <numerusform>%n text held characters that no server keeps. They are � there now: %1.</numerusform>
            <numerusform>%n texts held characters that no server keeps. They are � there now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made on the server meanwhile. They are not in the file.</source>
        <translation>
            <numerusform>%n change was made on the server meanwhile. It is not in the file.</numerusform>
            <numerusform>%n changes were made on the server meanwhile. They are not in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::MyActions</name>
    <message numerus="yes">
        <source>due %n days ago</source>
        <translation>
            <numerusform>due %n day ago</numerusform>
            <numerusform>due %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them due</source>
        <translation>
            <numerusform>%n of them due</numerusform>
            <numerusform>%n of them due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed on in meetings</source>
        <translation>
            <numerusform>%n agreed on in meetings</numerusform>
            <numerusform>%n agreed on in meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::MyExchanges</name>
    <message numerus="yes">
        <source>%n within a week</source>
        <translation>
            <numerusform>%n within a week</numerusform>
            <numerusform>%n within a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::NewLeadDialog</name>
    <message numerus="yes">
        <source>%n leads look the same. Open the first</source>
        <translation>
            <numerusform>%n lead looks the same. Open it</numerusform>
            <numerusform>%n leads look the same. Open the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ObstacleDetail</name>
    <message numerus="yes">
        <source>It counts now. %n due time(s) moved.</source>
        <translation>
            <numerusform>It counts now. %n due time moved.</numerusform>
            <numerusform>It counts now. %n due times moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::PersonaDetail</name>
    <message numerus="yes">
        <source>%n claim(s) stay as they are</source>
        <translation>
            <numerusform>%n claim stays as it is</numerusform>
            <numerusform>%n claims stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::PersonaDraftPane</name>
    <message numerus="yes">
        <source>%n signature(s) given. A change withdraws them.</source>
        <translation>
            <numerusform>%n signature given. A change withdraws it.</numerusform>
            <numerusform>%n signatures given. A change withdraws them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft saved. %n signature(s) withdrawn: sign again.</source>
        <translation>
            <numerusform>Draft saved. %n signature withdrawn: sign again.</numerusform>
            <numerusform>Draft saved. %n signatures withdrawn: sign again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::PromiseLook</name>
    <message numerus="yes">
        <source>%1, %n not yet due</source>
        <translation>
            <numerusform>%1, %n not yet due</numerusform>
            <numerusform>%1, %n not yet due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working hour(s)</source>
        <translation>
            <numerusform>within %n working hour</numerusform>
            <numerusform>within %n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a week</source>
        <translation>
            <numerusform>%n a week</numerusform>
            <numerusform>%n a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ReassignDialog</name>
    <message numerus="yes">
        <source>%n lead(s). The due times stay, and the feedback is owed all the same.</source>
        <translation>
            <numerusform>%n lead. The due times stay, and the feedback is owed all the same.</numerusform>
            <numerusform>%n leads. The due times stay, and the feedback is owed all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) given to %1.</source>
        <translation>
            <numerusform>%n lead given to %1.</numerusform>
            <numerusform>%n leads given to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ReceiverModel</name>
    <message numerus="yes">
        <source>%n feedback(s) overdue; the limit is %1. No new leads until they are given.</source>
        <translation>
            <numerusform>Feedback on %n lead is overdue; the limit is %1. No new leads until it is given.</numerusform>
            <numerusform>Feedback on %n leads is overdue; the limit is %1. No new leads until it is given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::RelativeTime</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::ScorecardPane</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::StateBanner</name>
    <message numerus="yes">
        <source>The connection was lost while %n of your changes was being saved. Whether it is saved is looked up as soon as the server answers; leave open what you have open.</source>
        <translation>
            <numerusform>The connection was lost while one of your changes was being saved. Whether it is saved is looked up as soon as the server answers; leave open what you have open.</numerusform>
            <numerusform>The connection was lost while %n of your changes were being saved. Whether they are saved is looked up as soon as the server answers; leave open what you have open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::WorkspaceView</name>
    <message numerus="yes">
        <source>%n of your actions from meetings are due.</source>
        <translation>
            <numerusform>%n of your actions from meetings is due.</numerusform>
            <numerusform>%n of your actions from meetings are due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::metricText</name>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smarketing::words</name>
    <message numerus="yes">
        <source>%1 owes feedback on %n leads</source>
        <translation>
            <numerusform>%1 owes feedback on %n lead</numerusform>
            <numerusform>%1 owes feedback on %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low ratings without an answer: %1</source>
        <translation>
            <numerusform>%n low rating without an answer: %1</numerusform>
            <numerusform>%n low ratings without an answer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people affected</source>
        <translation>
            <numerusform>%n person affected</numerusform>
            <numerusform>%n people affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks old</source>
        <translation>
            <numerusform>%n week old</numerusform>
            <numerusform>%n weeks old</numerusform>
        </translation>
    </message>
</context>
</TS>
