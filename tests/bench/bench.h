// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <vector>

/// Benchmarks are run on demand and print one JSON line a figure: `bench import 100000`. Each file registers its own.
namespace smarketing::bench {

struct Subject {
    Subject(const QString &name, const QString &usage, std::function<void(const QStringList &)> run);
};

/// {"bench": …, "figure": …, "value": …, "unit": …, "size": …}
void print(const QString &bench, const QString &figure, double value, const QString &unit, qint64 size);

/// Milliseconds, as median, 95th percentile and longest. The median is answered.
double printTimes(const QString &bench, const QString &what, std::vector<double> millis, qint64 size);
/// How long it takes.
double millisOf(const std::function<void()> &work);

/// Wall and processor time since it was made.
class Stopwatch {
public:
    Stopwatch();
    double wall() const;
    double cpu() const; ///< of the whole process

private:
    std::chrono::steady_clock::time_point m_began;
    double m_cpu;
};

/// Of another process on this computer, since it began; 0 where there is none of that number.
double processorSecondsOf(qint64 process);

double peakMemoryMb();           ///< resident
double proportionalMemoryMb();   ///< PSS, now
double peakMemoryOfChildrenMb(); ///< resident, of the largest process that has ended

} // namespace smarketing::bench
