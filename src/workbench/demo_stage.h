// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_text.h"

#include "smarketing/domain/lead.h"
#include "smarketing/domain/working_time.h"
#include "smarketing/workbench/demo.h"

#include <QRandomGenerator>

#include <queue>

namespace smarketing::demo {

/// The people of marketing, by their role in the plan.
inline const QStringList marketers = {QStringLiteral("marketer1"), QStringLiteral("marketer2"),
                                      QStringLiteral("marketer3")};

/// A campaign of the plan, laid into the year that ends now.
struct PlannedCampaign {
    QString key;
    QString finalState; ///< "idea", "proposed" or "cancelled" for those that never run
    CampaignId id;
    QDate starts;
    QDate ends;
    QStringList channels;
    QStringList personas;
    double weight = 0;
    double quality = 0; ///< share of its leads that sales is glad of, roughly
    bool always = false;

    bool runsOn(QDate day) const { return finalState.isEmpty() && starts <= day && day <= ends; }
};

/// Where the story is played: a clock that only runs forward, what is to happen when, the people by their role in the
/// plan, and chance. On one thread.
class Stage {
public:
    Stage(Database &database, const Texts &texts, Instant from, Instant until, quint32 seed);

    Database &database;
    const Texts &texts;
    const Instant from;
    const Instant until;
    QTimeZone zone;
    WorkingCalendar calendar;
    QString currency;
    double priceLevel = 1; ///< what a pound's worth costs here

    QHash<QString, Person> people;
    QList<UnitId> units;
    QHash<QString, ChannelId> channels;
    QHash<QString, PersonaId> personas;
    QHash<QString, qint64> reasons; ///< by code
    std::vector<PlannedCampaign> campaigns;

    Instant now() const { return m_now; }
    QDate today() const;

    /// Something that is to happen then, or at once if that is past. What lies beyond `until` never happens.
    void at(Instant moment, std::function<void()> happening);
    /// So many working hours from now.
    void afterWork(double hours, std::function<void()> happening);
    /// Plays everything in order of time.
    void play(const Progress &progress);

    /// One command of a person, named by their role in the plan.
    template <class Work> auto as(const QString &role, const QString &command, Work work)
    {
        using Result = std::invoke_result_t<Work, Transaction &>;
        const CommandSpec spec{command};
        if constexpr (std::is_void_v<Result>) {
            transact(database, people.value(role), m_now, spec, [&](Transaction &tx) { work(tx); });
        } else {
            std::optional<Result> result;
            transact(database, people.value(role), m_now, spec, [&](Transaction &tx) { result.emplace(work(tx)); });
            return std::move(*result);
        }
    }

    bool chance(double probability) { return m_random.generateDouble() < probability; }
    double between(double least, double most) { return least + m_random.generateDouble() * (most - least); }
    int below(qsizetype count) { return m_random.bounded(static_cast<int>(count)); }
    template <class T> const T &oneOf(const QList<T> &list) { return list.at(below(list.size())); }
    QString oneOfText(const QString &path) { return oneOf(texts.list(path)); }

private:
    struct Happening {
        Instant moment;
        qint64 number = 0; ///< of two at one moment, the one that was planned first
        std::function<void()> what;
        bool operator<(const Happening &other) const
        {
            return std::tie(other.moment, other.number) < std::tie(moment, number);
        }
    };

    std::priority_queue<Happening> m_ahead;
    qint64 m_planned = 0;
    Instant m_now;
    QRandomGenerator m_random;
};

// The acts. Each plans what is to happen; nothing is written before Stage::play(), except the setting.
void setUp(Stage &stage);
void planCampaigns(Stage &stage);
void planGoals(Stage &stage);
void planTeams(Stage &stage);
void planLeads(Stage &stage, int count);
/// Eight weekly meetings, the last in the week before the end.
void planMeetings(Stage &stage);
/// How each side works, and three sessions in which one shows the other; the last is still to come.
void planExchange(Stage &stage);
/// The agreement's versions, for a year of so many leads; what kept people from working; days of the company's own.
void planWeeks(Stage &stage, int leads);
/// Leads without a story, many a transaction, dated over the whole year.
void writeBulkLeads(Stage &stage, int count, const Progress &progress);

/// A lead as it comes in through a campaign.
Lead inventLead(Stage &stage, const PlannedCampaign *campaign, const QString &persona, const QString &channel,
                Instant createdAt, int number);
/// The campaigns' share of the day's leads, seasons included: how many times as many as on a usual day.
double bustle(const Stage &stage, QDate day);
const PlannedCampaign *campaignOf(Stage &stage, QDate day);
QString oneOfKeys(Stage &stage, const QStringList &keys);

} // namespace smarketing::demo
