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

constexpr qint64 seenWithin = 1'000;
constexpr int mostTries = 3; ///< a computer that builds something beside may miss one

/// `once` answers how long it took, in milliseconds; it is done again only where it took too long.
void takesLessThanASecond(const char *what, const std::function<qint64(int)> &once)
{
    qint64 best = once(1);
    for (int number = 2; number <= mostTries && best >= seenWithin; ++number)
        best = std::min(best, once(number));
    WARN(what << " was seen elsewhere after " << best << " ms");
    CHECK(best < seenWithin);
}

/// Counted from when the decision before was seen: the other program has just looked, and has all the time between two
/// looks to let pass. One that looks more seldom than once a second fails every try.
void decisionsAreSeenAtOnce(Colleague &writes, Colleague &looks)
{
    const auto decide = [&](const QString &text) {
        writes.type(text);
        writes.press(u"Return"_s);
        looks.sees(u"decisionList"_s, text);
        writes.sees(u"decisionList"_s, text); // and the field is empty again
    };
    writes.press(u"E"_s);
    decide(u"We go there with both departments"_s);
    takesLessThanASecond("A decision, with writing it,", [&](int number) {
        QElapsedTimer since;
        since.start();
        decide(u"Stand %1 is ours"_s.arg(number));
        return since.elapsed();
    });
}

/// Counted from the key that sends it off.
void actionsAreSeenAtOnce(Colleague &writes, Colleague &looks)
{
    takesLessThanASecond("An action", [&](int number) {
        const QString text = number == 1 ? u"Order the tent"_s : u"Order flag %1"_s.arg(number);
        if (number > 1)
            writes.press(u"Escape"_s); // from the field back to the agenda
        writes.press(u"A"_s);
        writes.type(text);
        writes.press(u"Tab"_s);
        writes.type(u"Sven"_s);
        writes.press(u"Return"_s); // the name
        QElapsedTimer since;
        since.start();
        writes.press(u"Return"_s); // the action
        looks.sees(u"actionList"_s, text + u" (Sven Seller"_s);
        return since.elapsed();
    });
}

} // namespace

SCENARIO("Marketing and sales meet at one board", "[story][R8][R18][R19]")
{
    GIVEN("a manager, a marketer and a rep at computers of their own, and a weekly meeting")
    {
        TestWorkspace workspace;
        workInSpring(workspace);
        Colleague manager(workspace.addressFor(workspace.boss.login), workspace.boss.login);
        Colleague marketer(workspace.addressFor(workspace.mia.login), workspace.mia.login);
        Colleague rep(workspace.addressFor(workspace.sven.login), workspace.sven.login);
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
                        decisionsAreSeenAtOnce(rep, marketer);
                        actionsAreSeenAtOnce(marketer, rep);
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
