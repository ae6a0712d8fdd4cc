// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>

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

double printTimes(const QString &bench, const QString &what, std::vector<double> millis, qint64 size)
{
    std::ranges::sort(millis);
    const double median = millis[millis.size() / 2];
    print(bench, what + u", median"_s, median, u"ms"_s, size);
    print(bench, what + u", 95th percentile"_s, millis[(millis.size() - 1) * 95 / 100], u"ms"_s, size);
    print(bench, what + u", longest"_s, millis.back(), u"ms"_s, size);
    return median;
}

double millisOf(const std::function<void()> &work)
{
    const Stopwatch watch;
    work();
    return watch.wall() * 1000;
}

double processorSecondsOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll(); // "42 (name) S 41 …"; the name may hold anything
    const QList<QByteArray> parts = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return (parts.value(11).toDouble() + parts.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

double peakMemoryMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

double peakMemoryOfChildrenMb()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1024;
}

double proportionalMemoryMb()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace smarketing::bench

int main(int argc, char **argv)
{
    using namespace smarketing::bench;
    using namespace Qt::StringLiterals;
    // Only what shows a window pays for being able to.
    const bool shows = argc > 1 && QLatin1String(argv[1]).endsWith("-window"_L1);
    const std::unique_ptr<QCoreApplication> application(shows ? new QApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    const QStringList arguments = QCoreApplication::arguments();
    const auto subject = subjects().constFind(arguments.value(1));
    if (subject == subjects().cend())
        return usage();
    subject->run(arguments.mid(2));
    return 0;
}
