// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "colleague.h"
#include "workspace_fixture.h"

#include "smarketing/domain/error.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/words.h"

#include <QFile>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

QString inWords(int rule, const QString &reason)
{
    return words::errorText(Refused(rule, reason));
}

QString contactsFile(const TestWorkspace &workspace)
{
    const QString path = workspace.folder() + u"/fair-contacts.csv";
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("First name,Last name,Email,Company,Campaign,Persona\n"
               "Anna,Kowalska,anna@kowalska.example,Kowalska Gardens,Autumn bulbs,Home gardener\n"
               "Olof,Lind,olof@lind.example,Lind AB,Autumn bulbs,Home gardener\n");
    return path;
}

void handOver(Colleague &marketer, const QString &lead, const QString &receiver, const QString &note)
{
    marketer.press(u"Ctrl+3"_s);
    marketer.choose(u"leadList"_s, lead);
    marketer.sees(u"leadName"_s, lead);
    marketer.press(u"Ctrl+K"_s);
    marketer.type(u"hand over"_s);
    marketer.sees(u"commandPaletteList"_s, u"Hand over"_s);
    marketer.press(u"Return"_s);
    marketer.choose(u"receiverTable"_s, receiver);
    marketer.fill(u"noteField"_s, note);
    marketer.click(u"acceptButton"_s);
    marketer.hears(u"handed over to %1"_s.arg(receiver));
}

} // namespace

SCENARIO("Marketing and sales work one campaign round the whole loop", "[story][R1][R2][R3][R4][R5][R7][R9][R26]")
{
    GIVEN("three people of one company, each at a computer of their own")
    {
        TestWorkspace workspace;
        Colleague marketer(workspace.addressFor(workspace.mia.login), workspace.mia.login);
        Colleague rep(workspace.addressFor(workspace.sven.login), workspace.sven.login);
        Colleague manager(workspace.addressFor(workspace.boss.login), workspace.boss.login);
        rep.press(u"Ctrl+2"_s);
        manager.press(u"Ctrl+8"_s);
        manager.sees(u"firstSteps"_s, u"First steps"_s); // nothing to count yet

        WHEN("marketing logs a campaign and what it did for it")
        {
            marketer.press(u"Ctrl+6"_s);
            marketer.press(u"Ctrl+N"_s);
            marketer.fill(u"name"_s, u"Autumn bulbs"_s);
            marketer.press(u"Return"_s);
            marketer.sees(u"campaignList"_s, u"Autumn bulbs"_s);
            marketer.tab(u"campaignTabs"_s, u"Log"_s);
            marketer.fill(u"logText"_s, u"Posters hang in all three shops"_s);
            marketer.press(u"Return"_s);
            marketer.sees(u"logTimeline"_s, u"Posters"_s);

            AND_WHEN("it imports the contacts from a spreadsheet, makes them MQL and hands them over")
            {
                marketer.press(u"Ctrl+I"_s);
                marketer.fill(u"importPath"_s, contactsFile(workspace));
                marketer.press(u"Tab"_s);
                for (int step = 0; step < 3; ++step)
                    marketer.click(u"importNext"_s);
                marketer.sees(u"importCreated"_s, u"2"_s);
                marketer.click(u"importNext"_s);

                marketer.press(u"Ctrl+4"_s);
                for (const QString &lead : {u"Anna Kowalska"_s, u"Olof Lind"_s}) {
                    marketer.choose(u"cards-lead"_s, lead);
                    marketer.press(u"Ctrl+Right"_s);
                    marketer.sees(u"cards-mql"_s, lead);
                }
                handOver(marketer, u"Anna Kowalska"_s, workspace.sven.name, u"Asked for 200 bulbs at the fair"_s);
                handOver(marketer, u"Olof Lind"_s, workspace.sven.name, u"Wants the catalogue"_s);

                THEN("the rep sees them without doing anything, and the manager's figures move [R1]")
                {
                    rep.hears(workspace.mia.name); // of each, or of both in one line
                    rep.sees(u"inboxTable"_s, u"Anna Kowalska"_s);
                    rep.sees(u"inboxTable"_s, u"Olof Lind"_s);
                    manager.sees(u"tile_acceptance"_s, u"0 of 2"_s);

                    AND_THEN("he cannot go on without rating [R3][R4][R9]")
                    {
                        rep.choose(u"inboxTable"_s, u"Anna Kowalska"_s);
                        rep.sees(u"inboxNote"_s, u"200 bulbs"_s);
                        rep.press(u"4"_s);
                        rep.hears(inWords(3, u"accept-first"_s));
                        rep.press(u"A"_s);
                        rep.sees(u"inboxTable"_s, u"Anna Kowalska | Kowalska Gardens | Feedback due"_s);
                        manager.sees(u"tile_acceptance"_s, u"1 of 2"_s);

                        for (const QString &key : {u"Q"_s, u"N"_s}) { // qualify, and log a deal
                            rep.press(key);
                            rep.hears(inWords(4, u"feedback-needed"_s));
                            rep.isAt(u"feedbackForm"_s);
                            rep.press(u"Escape"_s);
                        }
                        rep.press(u"Ctrl+4"_s);
                        rep.choose(u"cards-sal"_s, u"Anna Kowalska"_s);
                        rep.press(u"Ctrl+Right"_s); // asks where the card was moved
                        rep.isAt(u"feedbackForm"_s);
                        rep.press(u"Escape"_s);
                        rep.press(u"Ctrl+2"_s);
                        rep.choose(u"inboxTable"_s, u"Anna Kowalska"_s);
                        CHECK(workspace.text(u"SELECT stage FROM lead WHERE last_name = 'Kowalska'"_s) == u"sal");
                        CHECK(workspace.number(u"SELECT count(*) FROM deal"_s) == 0);

                        AND_WHEN("he rates by the keyboard alone")
                        {
                            marketer.press(u"Ctrl+5"_s);
                            marketer.seesNo(u"feedbackTable"_s, u"Kowalska"_s);
                            rep.press(u"2"_s);
                            rep.press(u"1"_s);
                            rep.press(u"1"_s);
                            rep.press(u"Return"_s); // the comment is missing, and asked for
                            rep.isAt(u"feedbackComment"_s);
                            rep.type(u"She wanted roses, nobody had asked"_s);
                            rep.press(u"Return"_s);

                            THEN("the next lead comes by itself, and marketing sees the rating and answers [R7]")
                            {
                                rep.sees(u"inboxLeadName"_s, u"Olof Lind"_s);
                                rep.isAt(u"inboxTable"_s);
                                marketer.sees(u"feedbackTable"_s, u"Anna Kowalska"_s);
                                marketer.sees(u"feedbackDetail"_s, u"Kowalska"_s);
                                marketer.fill(u"answerText"_s, u"The fair's form asks for the flower from now on"_s);
                                marketer.click(u"sendAnswer"_s);
                                marketer.sees(u"feedbackTable"_s, u"We change"_s);
                                manager.sees(u"tile_rating"_s, u"2"_s);

                                rep.choose(u"inboxTable"_s, u"Anna Kowalska"_s);
                                rep.sees(u"inboxGivenFeedback"_s, u"The fair's form asks"_s);
                                CHECK(workspace.number(u"SELECT count(*) FROM feedback_answer"_s) == 1);
                            }
                        }
                    }
                }
            }
        }
    }
}

SCENARIO("A rep who owes too much feedback gives it before anything new", "[story][R6]")
{
    GIVEN("a rep with four leads accepted in spring and never rated, and a fifth that waits")
    {
        TestWorkspace workspace;
        for (int i = 1; i <= 4; ++i) {
            const HandoffId owed = workspace.addHandoff(workspace.addLead(u"Owed %1"_s.arg(i)), workspace.sven);
            workspace.as(workspace.sven, [&](Transaction &tx) { handoffs::accept(tx, owed); });
        }
        workspace.addHandoff(workspace.addLead(u"Fresh"_s), workspace.sven);
        workspace.addLead(u"Unsent"_s);
        Colleague rep(workspace.addressFor(workspace.sven.login), workspace.sven.login);
        rep.press(u"Ctrl+2"_s);

        WHEN("he tries to accept it")
        {
            rep.choose(u"inboxTable"_s, u"Fresh"_s);
            rep.press(u"A"_s);

            THEN("he is told to give what is owed, and marketing can give him nothing more [R6]")
            {
                rep.hears(inWords(6, u"overdue-first"_s));
                Colleague marketer(workspace.addressFor(workspace.mia.login), workspace.mia.login);
                marketer.press(u"Ctrl+3"_s);
                marketer.choose(u"leadList"_s, u"Unsent"_s);
                marketer.press(u"Ctrl+K"_s);
                marketer.type(u"hand over"_s);
                marketer.sees(u"commandPaletteList"_s, u"Hand over"_s);
                marketer.press(u"Return"_s);
                marketer.sees(u"receiverTable"_s, u"Sven Seller | 5 | 5 | Owes feedback"_s);
                marketer.choose(u"receiverTable"_s, workspace.sven.name);
                marketer.fill(u"noteField"_s, u"Asked for a price"_s);
                marketer.click(u"acceptButton"_s);
                marketer.hears(u"handed over to %1"_s.arg(workspace.ola.name));

                AND_WHEN("he rates two of them")
                {
                    for (int i = 1; i <= 2; ++i) {
                        const QString lead = u"Owed %1"_s.arg(i);
                        rep.choose(u"inboxTable"_s, lead);
                        rep.sees(u"inboxLeadName"_s, lead);
                        for (const QString &key : {u"5"_s, u"1"_s, u"1"_s, u"Return"_s})
                            rep.press(key);
                        rep.sees(u"inboxTable"_s, lead + u" | "_s);
                    }
                    THEN("he takes up the new one")
                    {
                        rep.choose(u"inboxTable"_s, u"Fresh"_s);
                        rep.sees(u"inboxLeadName"_s, u"Fresh"_s);
                        rep.press(u"A"_s);
                        rep.isAt(u"inboxPage"_s);
                        rep.seesNo(u"inboxSections"_s, u"To accept (1)"_s);
                        CHECK(workspace.text(u"SELECT state FROM handoff WHERE id = 5"_s) == u"accepted");
                    }
                }
            }
        }
    }
}
