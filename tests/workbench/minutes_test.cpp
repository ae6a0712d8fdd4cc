// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workspace_fixture.h"

#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/decision.h"
#include "smarketing/workbench/minutes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

struct Met : TestWorkspace {
    MeetingId meeting;

    Met()
    {
        as(boss, [](Transaction &tx) { meetings::setSeries(tx, {{}, u"Monday table"_s, 1, 600, 45, {}, 0}); });
        meeting = read(boss, meetings::board).meeting->id;
        as(boss, [&](Transaction &tx) {
            meetings::start(tx, meeting);
            meetings::setPresent(tx, meeting, mia.id, true);
            meetings::setPresent(tx, meeting, sven.id, true);
            const AgendaItemId item = agenda::add(tx, meeting, AgendaSection::Weeks, u"Fair *in* Łódź; rain, or not"_s);
            agenda::setNotes(tx, item, {}, u"# Not a heading"_s);
            decisions::add(tx, item, u"We go there"_s);
            ActionItem action;
            action.item = item;
            action.text = u"Order a tent, 3 × 3 m"_s;
            action.owner = sven.id;
            action.dueOn = QDate(2026, 3, 6);
            actionItems::add(tx, action);
            agenda::setState(tx, item, AgendaState::Discussed);
            meetings::close(tx, meeting);
        });
    }
};

/// A Python that has a parser of calendars; empty where there is none.
QString pythonWithParser()
{
    for (const QString &python : {QStandardPaths::findExecutable(u"python3"_s), u"/usr/bin/python3"_s}) {
        QProcess process;
        process.start(python, {u"-c"_s, u"import icalendar"_s});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return python;
    }
    return {};
}

/// What a parser that did not write the file makes of it, an object an event; nothing where there is no such parser.
std::optional<QJsonArray> parsedElsewhere(const QByteArray &calendar, const QString &folder)
{
    const QString python = pythonWithParser();
    if (python.isEmpty())
        return std::nullopt;
    QFile file(folder + u"/meeting.ics"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(calendar);
    file.close();
    QProcess process;
    process.start(python, {u"-c"_s,
                           u"import icalendar, json, sys\n"
                           "calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
                           "print(json.dumps([{'uid': str(e['UID']), 'summary': str(e['SUMMARY']), "
                           "'stamp': str(e['DTSTAMP'].dt), 'start': str(e['DTSTART'].dt), 'end': str(e['DTEND'].dt), "
                           "'alarms': len(e.walk('VALARM')), 'text': str(e.get('DESCRIPTION', '')), "
                           "'errors': len(e.errors)} for e in calendar.walk('VEVENT')]))"_s,
                           file.fileName()});
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

} // namespace

TEST_CASE("Minutes say who was there, what was said, decided and to be done [R18][R19]", "[R18][R19][workbench]")
{
    Met workspace;
    const auto board =
        workspace.read(workspace.guest, [&](Reading &reading) { return meetings::record(reading, workspace.meeting); });
    CHECK(minutes::title(board) == u"2026-03-02 Monday table");

    const QString markdown = minutes::markdown(board);
    CHECK(markdown.startsWith(u"# 2026-03-02 Monday table\n"_s));
    CHECK(markdown.contains(u"### Fair \\*in\\* Łódź; rain, or not (Discussed)"_s));
    CHECK(markdown.contains(u"> \\# Not a heading"_s));
    CHECK(markdown.contains(u"- Decided: We go there"_s));
    CHECK(markdown.contains(u"Order a tent, 3 × 3 m: Sven Seller, by"_s));
    CHECK(markdown.contains(u"Present: Mia Market"_s));
    CHECK(markdown.indexOf(u"Ola Offer"_s) > markdown.indexOf(u"Absent:"_s));

    const QString plain = minutes::plainText(board);
    CHECK(plain.contains(u"Fair *in* Łódź; rain, or not"_s));
    CHECK(minutes::addresses(board) == QStringList{u"mia@example.org"_s, u"sven@example.org"_s, u"boss@example.org"_s});
}

TEST_CASE("Meeting, due days and exchange sessions are a calendar that others can read", "[workbench][S8]")
{
    Met workspace;
    ProcessCard card;
    card.name = u"The newsletter; from draft to send"_s;
    card.steps = {u"Draft"_s};
    ExchangeSession session;
    session.shownBy = workspace.mia.id;
    session.topic = u"How a newsletter comes about"_s;
    session.startsAt = workspace.now() + std::chrono::hours(50);
    session.minutes = 20;
    workspace.as(workspace.mia, [&](Transaction &tx) {
        session.card = processExchange::saveCard(tx, card);
        processExchange::saveSession(tx, session);
    });
    const auto coming = workspace.read(workspace.boss, meetings::board);
    const auto actions = workspace.read(workspace.sven, actionItems::mine);
    const auto sessions = workspace.read(workspace.sven, processExchange::mine);
    const auto events =
        parsedElsewhere(minutes::calendar(coming, actions, sessions, workspace.now()), workspace.folder());
    if (!events) {
        WARN("Skipped: python3-icalendar is not installed.");
        SUCCEED();
        return;
    }
    REQUIRE(events->size() == 3);
    const QJsonObject meeting = events->at(0).toObject();
    CHECK(meeting.value(u"summary"_s).toString() == u"Monday table");
    CHECK(meeting.value(u"start"_s).toString() == u"2026-03-09 10:00:00+00:00");
    CHECK(meeting.value(u"end"_s).toString() == u"2026-03-09 10:45:00+00:00");
    CHECK(meeting.value(u"alarms"_s).toInt() == 1);
    CHECK(meeting.value(u"text"_s).toString().contains(u"Order a tent, 3 × 3 m"_s));
    const QJsonObject action = events->at(1).toObject();
    CHECK(action.value(u"summary"_s).toString() == u"Order a tent, 3 × 3 m (Sven Seller)");
    CHECK(action.value(u"start"_s).toString() == u"2026-03-06");
    CHECK(action.value(u"end"_s).toString() == u"2026-03-07");
    CHECK(action.value(u"text"_s).toString() == u"Fair *in* Łódź; rain, or not");
    const QJsonObject exchange = events->at(2).toObject();
    const QString utc = u"yyyy-MM-dd hh:mm:ss'+00:00'"_s;
    CHECK(exchange.value(u"summary"_s).toString() == u"Marketing shows: How a newsletter comes about");
    CHECK(exchange.value(u"start"_s).toString() == toDateTime(session.startsAt).toUTC().toString(utc));
    CHECK(exchange.value(u"end"_s).toString() ==
          toDateTime(session.startsAt + std::chrono::minutes(20)).toUTC().toString(utc));
    CHECK(exchange.value(u"alarms"_s).toInt() == 1);
    CHECK(exchange.value(u"text"_s).toString() == u"Shown by Mia Market\nCard: The newsletter; from draft to send");
    QSet<QString> matters;
    for (const QJsonValue &event : *events) {
        matters.insert(event.toObject().value(u"uid"_s).toString());
        CHECK(event.toObject().value(u"errors"_s).toInt() == 0);
        CHECK(event.toObject().value(u"stamp"_s).toString() == toDateTime(workspace.now()).toUTC().toString(utc));
    }
    CHECK(matters.size() == 3);
}
