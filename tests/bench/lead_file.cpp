// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead_file.h"

#include "smarketing/workbench/import.h"
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

Person fillWorkspace(const QTemporaryDir &folder, const QString &path, int rows)
{
    const Person boss = makeWorkspace(path);
    const auto database = Database::openFile(path);
    ImportPlan plan;
    plan.path = makeContacts(folder, rows);
    const auto report = imports::run(*database, boss, clockTime, plan);
    if (report.batch.created != rows)
        qFatal("%lld of %d rows came in", static_cast<long long>(report.batch.created), rows);
    return boss;
}

} // namespace smarketing::bench
