// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_stage.h"

#include "smarketing/domain/zone_time.h"

namespace smarketing::demo {

Stage::Stage(Database &db, const Texts &words, Instant start, Instant end, quint32 seed)
    : database(db), texts(words), from(start), until(end), m_now(start), m_random(seed)
{
}

QDate Stage::today() const
{
    return localDate(m_now, zone);
}

void Stage::at(Instant moment, std::function<void()> happening)
{
    const Instant due = std::max(moment, m_now);
    if (due <= until)
        m_ahead.push({due, m_planned++, std::move(happening)});
}

void Stage::afterWork(double hours, std::function<void()> happening)
{
    at(calendar.addWorkingTime(m_now, Duration(static_cast<qint64>(hours * 3'600'000))), std::move(happening));
}

void Stage::play(const Progress &progress)
{
    const auto days = [this](Instant moment) { return static_cast<int>((moment - from) / std::chrono::hours(24)); };
    int told = -1;
    while (!m_ahead.empty()) {
        Happening next = m_ahead.top();
        m_ahead.pop();
        m_now = next.moment;
        if (progress && days(m_now) != told) {
            told = days(m_now);
            if (!progress(told, days(until)))
                throw Cancelled();
        }
        next.what();
    }
    m_now = until;
}

} // namespace smarketing::demo
