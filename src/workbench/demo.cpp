// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/demo.h"

#include "demo_stage.h"

#include "smarketing/storage/workspace_file.h"
#include "smarketing/workbench/workspace.h"

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStories = 5000;

workspace::NewWorkspace described(const Texts &texts, const QString &path)
{
    const QStringList manager = texts.list(u"people/manager"_s);
    workspace::NewWorkspace result;
    result.path = path;
    result.company = texts.text(u"company"_s);
    result.timeZone = texts.text(u"timeZone"_s);
    result.currency = texts.text(u"currency"_s);
    result.founder.login = manager.at(0);
    result.founder.name = manager.at(1);
    result.founder.department = Department::Management;
    return result;
}

} // namespace

Person create(const QString &path, const Options &options, Instant now, const Progress &progress)
{
    const Texts texts = Texts::load(options.language);
    const int stories = options.leads <= mostStories ? options.leads : 2000 + options.leads / 100;
    return workspaceFile::makeWhole(path, [&](const QString &part) {
        const Instant from = now - std::chrono::hours(24 * 365);
        const Person manager = workspace::create(described(texts, part), from);
        const auto database = Database::openFile(part);
        workspaceFile::hurry(*database);
        Stage stage(*database, texts, from, now, options.seed);
        stage.people.insert(u"manager"_s, manager);
        setUp(stage);
        planWeeks(stage, std::max(0, stories));
        planCampaigns(stage);
        planGoals(stage);
        planTeams(stage);
        planLeads(stage, std::max(0, stories));
        planMeetings(stage);
        planExchange(stage);
        stage.play(progress);
        writeBulkLeads(stage, options.leads - stories, progress);
        return manager;
    });
}

} // namespace smarketing::demo
