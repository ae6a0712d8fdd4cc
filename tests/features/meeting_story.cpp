// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "colleague.h"
#include "workspace_fixture.h"

#include "smarketing/domain/error.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/words.h"

#include <QElapsedTimer>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

QString inWords(int rule, const QString &reason, const QStringList &args = {})
{
    return words::errorText(Refused(rule, reason, {}, args));
}

/// One lead that was rated low, and one whose feedback has been owed since spring.
void workInSpring(TestWorkspace &workspace)
{
    const HandoffId low = workspace.addHandoff(workspace.addLead(u"Lowrated"_s), workspace.sven);
    const HandoffId owed = workspace.addHandoff(workspace.addLead(u"Owed"_s), workspace.sven);
    Feedback feedback;
    feedback.handoff = low;
    feedback.rating = 1;
    feedback.reasons = {ReasonId(6)};
    feedback.comment = u"Only wanted the catalogue"_s;
    workspace.as(workspace.sven, [&](Transaction &tx) {
        handoffs::accept(tx, low);
        handoffs::rate(tx, feedback);
        handoffs::accept(tx, owed);
    });
}

/// From the key that ends it in one program until it stands in another: within a second where nothing else runs. The
/// bound leaves room for a computer that builds and tests something beside.
constexpr qint64 seenWithin = 10'000;

void inTime(const char *what, qint64 millis)
{
    WARN(what << " was seen elsewhere after " << millis << " ms");
    CHECK(millis < seenWithin);
}

} // namespace

SCENARIO("Marketing and sales meet at one board", "[story][R8][R18][R19]")
{
    GIVEN("a manager, a marketer and a rep at computers of their own, and a weekly meeting")
    {
        TestWorkspace workspace;
        workInSpring(workspace);
        Colleague manager(workspace.path(), workspace.boss.login);
        Colleague marketer(workspace.path(), workspace.mia.login);
        Colleague rep(workspace.path(), workspace.sven.login);
        for (Colleague *one : {&manager, &marketer, &rep})
            one->press(u"Ctrl+9"_s);
        rep.sees(u"meetingPage"_s, u"Weekly meeting"_s);
        manager.click(u"meetingSeriesButton"_s);
        manager.click(u"acceptButton"_s);
        manager.hears(u"agreed on"_s);

        WHEN("they look at the coming meeting")
        {
            THEN("its agenda has filled itself from what happened, the same for all [R18]")
            {
                for (Colleague *one : {&manager, &marketer, &rep}) {
                    one->sees(u"agendaList"_s, u"Sven Seller owes feedback on 1 lead"_s);
                    one->sees(u"agendaList"_s, u"1 low rating without an answer: Spring tools"_s);
                }
                CHECK(workspace.number(u"SELECT count(*) FROM meeting"_s) == 1);
            }
            AND_WHEN("the rep adds an item and the manager starts")
            {
                rep.choose(u"agendaList"_s, u"Sven Seller owes"_s);
                rep.press(u"I"_s);
                rep.fill(u"titleField"_s, u"Autumn fair"_s);
                rep.click(u"acceptButton"_s);
                marketer.sees(u"agendaList"_s, u"Autumn fair"_s);
                manager.choose(u"agendaList"_s, u"Autumn fair"_s);
                manager.press(u"S"_s);

                THEN("it cannot be closed before both departments are here and what is owed was talked about [R8]")
                {
                    rep.sees(u"quorumSales"_s, u"Nobody from sales"_s);
                    manager.sees(u"quorumMarketing"_s, u"Nobody from marketing"_s);
                    manager.press(u"Q"_s);
                    manager.sees(u"closeMeetingMissing"_s, inWords(18, u"marketing-absent"_s));
                    manager.sees(u"closeMeetingMissing"_s, inWords(18, u"sales-absent"_s));
                    // it follows what happens meanwhile
                    marketer.click(u"present-mia"_s);
                    rep.click(u"present-sven"_s);
                    manager.seesNo(u"closeMeetingMissing"_s, inWords(18, u"sales-absent"_s));
                    manager.seesNo(u"closeMeetingMissing"_s, inWords(18, u"marketing-absent"_s));
                    manager.sees(u"closeMeetingMissing"_s,
                                 inWords(8, u"feedback-undiscussed"_s, {u"Anna Owed"_s, u"Sven Seller"_s}));
                    manager.press(u"Escape"_s);
                    marketer.sees(u"quorumSales"_s, u"Sales: 1"_s);
                    manager.choose(u"agendaList"_s, u"Sven Seller owes"_s);
                    manager.press(u"D"_s);
                    rep.sees(u"agendaList"_s, u"Sven Seller owes feedback on 1 lead, Discussed"_s);

                    AND_WHEN("they decide and agree on who does what")
                    {
                        rep.choose(u"agendaList"_s, u"Autumn fair"_s);
                        marketer.choose(u"agendaList"_s, u"Autumn fair"_s);
                        rep.press(u"E"_s);
                        rep.type(u"We go there with both departments"_s);
                        QElapsedTimer since;
                        since.start();
                        rep.press(u"Return"_s);
                        marketer.sees(u"decisionList"_s, u"We go there with both"_s);
                        inTime("A decision", since.elapsed());
                        marketer.press(u"A"_s);
                        marketer.type(u"Order the tent"_s);
                        marketer.press(u"Tab"_s);
                        marketer.type(u"Sven"_s);
                        marketer.press(u"Return"_s); // the name
                        since.start();
                        marketer.press(u"Return"_s); // the action
                        rep.sees(u"actionList"_s, u"Order the tent (Sven Seller"_s);
                        inTime("An action", since.elapsed());
                        manager.press(u"Q"_s);
                        manager.sees(u"closeMeetingText"_s, u"Both departments are here"_s);
                        manager.press(u"Return"_s);
                        manager.hears(u"The meeting is over"_s);

                        THEN("the minutes are written, and next week's board carries over [R19]")
                        {
                            manager.sees(u"minutes"_s, u"Decided: We go there with both departments"_s);
                            manager.sees(u"minutes"_s, u"Order the tent: Sven Seller"_s);
                            rep.sees(u"agendaList"_s, u"Order the tent (Sven Seller)"_s);
                            marketer.sees(u"agendaList"_s, u"Autumn fair"_s); // nobody called it discussed
                            marketer.tab(u"meetingTabs"_s, u"Decisions and actions"_s);
                            marketer.fill(u"outcomeSearch"_s, u"tent"_s);
                            marketer.sees(u"outcomeTable"_s, u"Order the tent"_s);
                            marketer.seesNo(u"outcomeTable"_s, u"We go there"_s);
                            rep.press(u"Ctrl+1"_s);
                            rep.sees(u"myActionList"_s, u"Order the tent"_s);
                            CHECK(workspace.number(u"SELECT count(*) FROM meeting WHERE state = 'closed'"_s) == 1);
                            CHECK(workspace.number(u"SELECT count(*) FROM meeting"_s) == 2);
                        }
                    }
                }
            }
        }
    }
}
