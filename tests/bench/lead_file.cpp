// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead_file.h"

#include "bench.h"

#include "smarketing/workbench/demo.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/workspace.h"

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

Person makeWorkspace(const QString &path)
{
    Person founder;
    founder.login = u"boss"_s;
    founder.name = u"Bo Boss"_s;
    founder.department = Department::Management;
    founder.role = Role::Manager;
    return workspace::create({path, u"Company"_s, u"Europe/Warsaw"_s, u"PLN"_s, founder}, clockTime());
}

namespace {

void makeDemo(const QString &path, int rows)
{
    demo::Options options;
    options.leads = rows;
    demo::create(path, options, clockTime());
}

const Subject fill(u"fill"_s, u"ROWS WORKSPACE"_s,
                   [](const QStringList &arguments) { makeDemo(arguments.value(1), arguments.value(0).toInt()); });

} // namespace

Filled::Filled(const QString &rowsOrPath) : path(rowsOrPath)
{
    bool isNumber = false;
    const int wanted = rowsOrPath.toInt(&isNumber);
    if (isNumber) {
        path = m_folder.filePath(u"filled.smarketing"_s);
        makeDemo(path, wanted);
    }
    database = Database::openFile(path);
    rows = database->number(u"SELECT count(*) FROM lead"_s).value_or(0);
    Reading reading{*database, {}, clockTime()};
    for (const Person &person : people::all(reading)) {
        if (person.role == Role::Manager && person.active)
            boss = person;
    }
}

} // namespace smarketing::bench
