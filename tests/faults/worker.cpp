// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include "catch.h"

#include "smarketing/storage/command.h"
#include "smarketing/storage/person.h"
#include "smarketing/workbench/transaction.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const QString insertLead =
    u"INSERT INTO lead (last_name, stage, created_at, last_activity_at) VALUES (?, 'lead', ?, ?) RETURNING id"_s;

void say(const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, text.constData(), static_cast<size_t>(text.size())) != text.size())
        ::_exit(1);
}

void writeProperly(Database &database, const Person &actor, const QString &name, bool sayEarly)
{
    transact(database, actor, commands::lastTime(database), CommandSpec{u"test"_s}, [&](Transaction &tx) {
        const LeadId lead(tx.database.insert(insertLead, name, tx.now, tx.now));
        tx.database.execute(u"INSERT INTO touchpoint (lead_id, at, direction, text) VALUES (?, ?, 'inbound', ?)"_s,
                            lead, tx.now, name.repeated(50));
        if (sayEarly)
            say(u"ack "_s + name);
    });
    if (!sayEarly)
        say(u"ack "_s + name);
}

void writeDeferred(Database &database, const Person &actor, const QString &name)
{
    try {
        database.script(u"BEGIN"_s);
        const Instant at = commands::lastTime(database);
        const CommandId id = commands::begin(database, {QUuid::createUuid(), actor.id, at, u"test"_s, {}, false});
        database.insert(insertLead, name, at, at);
        commands::end(database, id);
        database.commit();
        say(u"ack "_s + name);
    } catch (const StorageError &error) {
        database.rollback();
        if (error.kind != StorageError::Kind::Busy)
            throw;
        say(u"busy "_s + name);
    }
}

} // namespace

// Hidden: run by worker::start() alone.
TEST_CASE("Worker", "[.worker]")
{
    const QStringList arguments = qEnvironmentVariable("SMARKETING_TEST_WORKER").split(u'|');
    REQUIRE(arguments.size() == 4);
    const auto database = Database::openFile(arguments.at(0));
    const Person actor = *personStore::findByLogin(*database, u"mia"_s);
    const auto way = static_cast<worker::Way>(arguments.at(3).toInt());
    for (int i = 0; i < arguments.at(2).toInt(); ++i) {
        const QString name = u"w%1-%2"_s.arg(arguments.at(1), QString::number(i));
        if (way == worker::Way::Deferred)
            writeDeferred(*database, actor, name);
        else
            writeProperly(*database, actor, name, way == worker::Way::AckEarly);
    }
}

namespace worker {

namespace {

QStringList linesAfter(const QByteArray &output, const QByteArray &word)
{
    QStringList result;
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(word))
            result += QString::fromUtf8(line.mid(word.size()));
    }
    return result;
}

} // namespace

std::unique_ptr<QProcess> start(const QString &file, int number, int leads, Way way)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SMARKETING_TEST_WORKER"_s, u"%1|%2|%3|%4"_s.arg(file).arg(number).arg(leads).arg(int(way)));
    process->setProcessEnvironment(environment);
    process->start(QCoreApplication::applicationFilePath(), {u"Worker"_s});
    REQUIRE(process->waitForStarted());
    return process;
}

QStringList acknowledged(const QByteArray &output)
{
    return linesAfter(output, "ack ");
}

int busy(const QByteArray &output)
{
    return static_cast<int>(linesAfter(output, "busy ").size());
}

int times(const char *variable, int usually)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : usually;
}

} // namespace worker
