// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <cstdio>
#include <sys/resource.h>

namespace smarketing::bench {

using namespace Qt::StringLiterals;

namespace {

struct Registered {
    QString usage;
    std::function<void(const QStringList &)> run;
};

QMap<QString, Registered> &subjects()
{
    static QMap<QString, Registered> all;
    return all;
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

int usage()
{
    for (auto it = subjects().cbegin(); it != subjects().cend(); ++it)
        std::fprintf(stderr, "bench %s %s\n", qPrintable(it.key()), qPrintable(it->usage));
    return 2;
}

} // namespace

Subject::Subject(const QString &name, const QString &usage, std::function<void(const QStringList &)> run)
{
    subjects().insert(name, {usage, std::move(run)});
}

void print(const QString &bench, const QString &figure, double value, const QString &unit, qint64 size)
{
    const QJsonObject line{
        {u"bench"_s, bench}, {u"figure"_s, figure}, {u"value"_s, value}, {u"unit"_s, unit}, {u"size"_s, size}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

Stopwatch::Stopwatch() : m_began(std::chrono::steady_clock::now()), m_cpu(cpuSeconds()) {}

double Stopwatch::wall() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
}

double Stopwatch::cpu() const
{
    return cpuSeconds() - m_cpu;
}

double peakMemoryMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace smarketing::bench

int main(int argc, char **argv)
{
    using namespace smarketing::bench;
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto subject = subjects().constFind(arguments.value(1));
    if (subject == subjects().cend())
        return usage();
    subject->run(arguments.mid(2));
    return 0;
}
