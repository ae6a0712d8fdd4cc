// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead_file.h"

#include "bench.h"
#include "server_database.h"

#include "smarketing/workbench/demo.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/workspace.h"
#include "smarketing/workbench/workspace_move.h"

#include <QFile>

namespace smarketing::bench {

using namespace Qt::StringLiterals;

namespace {

/// Every number below the prime comes once.
QByteArray shuffled(int i)
{
    constexpr qint64 prime = 99'999'989;
    return QByteArray::number(qint64(i) * 61'803'399 % prime).rightJustified(8, '0');
}

} // namespace

QByteArray contact(int i)
{
    static const char *const first[] = {"Anna", "Łukasz", "Åsa", "Jan", "Zoë", "Piotr", "Maja", "Ola"};
    static const char *const plain[] = {"anna", "lukasz", "asa", "jan", "zoe", "piotr", "maja", "ola"};
    static const char *const begin[] = {"Kowal", "Ö", "No", "Lind", "Ża", "Ber", "Wój", "Ek", "Sand", "Mal"};
    static const char *const middle[] = {"e", "ska", "la", "wi", "mo", "ri", "ta", "no", "be", "ha", "su"};
    static const char *const end[] = {"ska", "berg", "cik", "ström", "k", "wicz", "gren", "ński", "lund", "as", "in"};
    static const char *const city[] = {"Łódź", "Malmö", "Kraków", "Göteborg", "Gdańsk", "Lund"};
    const QByteArray number = shuffled(i);
    const int n = number.toInt();
    const QByteArray last = QByteArray(begin[n % 10]) + middle[n / 10 % 11] + end[n / 110 % 11];
    return "R-" + QByteArray::number(i) + ',' + first[i % 8] + ',' + last + ',' + plain[i % 8] + '.' + number +
           "@company" + QByteArray::number(n % 5000) + ".example,+48 6" + number + ',' + begin[n % 7] + end[n % 11] +
           ' ' + shuffled(i / 3) + " sp. z o.o.,Head of purchasing," + city[n % 6] + ",Poland,Campaign " +
           QByteArray::number(n % campaigns) + ",Channel " + QByteArray::number(n % channels) + ",2025-0" +
           QByteArray::number(1 + n % 9) + "-1" + QByteArray::number(n % 10) + ',' + QByteArray::number(n % 900) +
           ".50,Asked for a price at the fair and wants to be called back next week\n";
}

QString makeContacts(const QTemporaryDir &folder, int rows)
{
    QFile file(folder.filePath(u"contacts.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the file");
    file.write("Record ID,First Name,Last Name,Email,Phone Number,Company Name,Job Title,City,Country/Region,Campaign,"
               "Channel,Create Date,Value,Notes\n");
    for (int i = 0; i < rows; ++i)
        file.write(contact(i));
    return file.fileName();
}

Instant clockTime()
{
    return toInstant(QDateTime::currentDateTimeUtc());
}

Person makeWorkspace(const WorkspaceAddress &workspace)
{
    Person founder;
    // a login has one workspace of a server
    founder.login = workspace.isServer() ? QString(workspace.name() + u"_boss"_s) : u"boss"_s;
    founder.name = u"Bo Boss"_s;
    founder.department = Department::Management;
    founder.role = Role::Manager;
    const workspace::NewWorkspace made{workspace.path(), u"Company"_s, u"Europe/Warsaw"_s, u"PLN"_s, founder};
    if (!workspace.isServer())
        return workspace::create(made, clockTime());
    makeDatabase(workspace);
    return workspace::createOnServer(workspace, made, u"a password"_s, clockTime());
}

namespace {

void makeDemo(const QString &path, int rows)
{
    demo::Options options;
    options.leads = rows;
    demo::create(path, options, clockTime());
}

/// On a server by way of a file, as a team comes there.
void fill(const QStringList &arguments)
{
    const auto workspace = WorkspaceAddress::parse(arguments.value(1));
    const int rows = arguments.value(0).toInt();
    if (!workspace.isServer())
        return makeDemo(workspace.path(), rows);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"filled.smarketing"_s);
    makeDemo(file, rows);
    makeDatabase(workspace);
    shareLogins(workspace, Filled(file).logins());
    const double millis = millisOf([&] { workspaceMove::move(WorkspaceAddress::parse(file), workspace); });
    print(u"fill"_s, u"moved to the server"_s, millis / 1000, u"s"_s, rows);
}

const Subject fillSubject(u"fill"_s, u"ROWS WORKSPACE"_s, fill);

} // namespace

Filled::Filled(const QString &rowsOrWorkspace) : workspace(WorkspaceAddress::parse(rowsOrWorkspace))
{
    bool isNumber = false;
    const int wanted = rowsOrWorkspace.toInt(&isNumber);
    if (isNumber) {
        const QString path = m_folder.filePath(u"filled.smarketing"_s);
        workspace = WorkspaceAddress::parse(path);
        makeDemo(path, wanted);
    }
    database = Database::open(workspace);
    rows = database->number(u"SELECT count(*) FROM lead"_s).value_or(0);
    Reading reading{*database, {}, clockTime()};
    for (const Person &person : people::all(reading)) {
        if (person.role == Role::Manager && person.active)
            boss = person;
    }
}

QStringList Filled::logins() const
{
    QStringList logins;
    Reading all = reading();
    for (const Person &person : people::all(all))
        logins += person.login;
    return logins;
}

} // namespace smarketing::bench
