// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"

#include "smarketing/workbench/import.h"
#include "smarketing/workbench/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace smarketing::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype problemsShown = 20;

/// What the command line said wrongly about the file; it is seen before a row is read.
bool isWrongUsage(const Refused &refused)
{
    static const QSet<QString> reasons = {u"bad-assignment"_s, u"unknown-field"_s, u"foreign-field"_s,
                                          u"unknown-column"_s, u"missing-field"_s};
    return refused.rule == 28 && reasons.contains(refused.reason);
}

ImportPlan planOf(const Context &context)
{
    ImportPlan plan;
    const auto kind = fromText<ImportKind>(context.arguments().at(0));
    if (!kind)
        throw UsageError(u"“%1” is none of leads, reach, campaigns, outcomes"_s.arg(context.arguments().at(0)));
    plan.kind = *kind;
    plan.path = context.arguments().at(1);
    if (!QFileInfo(plan.path).isFile())
        throw UsageError(u"there is no file “%1”"_s.arg(plan.path));
    plan.preset = context.value(u"preset"_s);
    if (!plan.preset.isEmpty() && !presetKeys().contains(plan.preset))
        throw UsageError(u"--preset is one of: %1"_s.arg(presetKeys().join(u", "_s)));
    plan.rejectsPath = context.value(u"rejects"_s);
    plan.dryRun = context.has(u"dry-run"_s);
    plan.createMissing = !context.has(u"no-create"_s);
    plan.createPeople = context.has(u"create-people"_s);
    if (context.has(u"duplicates"_s)) {
        const auto policy = fromText<DuplicatePolicy>(context.value(u"duplicates"_s));
        if (!policy)
            throw UsageError(u"--duplicates is one of: update, skip, new"_s);
        plan.duplicates = *policy;
    }
    return plan;
}

/// What is suggested for the file, changed by --map and --set.
std::optional<Mapping> mappingOf(const Context &context, const ImportPlan &plan)
{
    if (!context.has(u"map"_s) && !context.has(u"set"_s))
        return std::nullopt;
    const Sheet sheet = Sheet::open(plan.path, plan.overrides);
    Mapping mapping = suggestMapping(sheet.format(), plan.kind, plan.preset);
    for (const QString &assignment : context.values(u"map"_s))
        mapping.mapFrom(assignment);
    for (const QString &assignment : context.values(u"set"_s))
        mapping.setFrom(assignment);
    return mapping;
}

QJsonObject problemObject(const RowProblem &problem)
{
    return {{u"line"_s, problem.line},
            {u"column"_s, problem.column},
            {u"field"_s, problem.field},
            {u"reason"_s, problem.reason},
            {u"value"_s, problem.value}};
}

void tellProblems(const ImportReport &report)
{
    for (const RowProblem &problem : report.problems.first(std::min(problemsShown, report.problems.size())))
        printError(u"line %1: %2"_s.arg(QString::number(problem.line), words::label(problem)));
    if (report.problems.size() > problemsShown)
        printError(u"and %1 more"_s.arg(report.problems.size() - problemsShown));
    if (!report.rejectsPath.isEmpty())
        printError(u"rejected rows are in %1"_s.arg(report.rejectsPath));
}

QJsonObject batchObject(const Import &batch)
{
    return {{u"id"_s, batch.id.value},      {u"kind"_s, toText(batch.kind)},   {u"file"_s, batch.fileName},
            {u"preset"_s, batch.preset},    {u"state"_s, toText(batch.state)}, {u"rows"_s, batch.rowsRead},
            {u"created"_s, batch.created},  {u"updated"_s, batch.updated},     {u"skipped"_s, batch.skipped},
            {u"rejected"_s, batch.rejected}};
}

ImportReport runImport(Context &context, ImportPlan plan)
{
    try {
        plan.mapping = mappingOf(context, plan);
        ProgressLine line(u"Importing"_s);
        return imports::run(context.database(), context.actor(), &Context::now, plan,
                            [&line](const ImportProgress &progress) { line.show(progress.done, progress.all); });
    } catch (const Refused &refused) {
        if (isWrongUsage(refused))
            throw UsageError(words::errorText(refused));
        throw;
    }
}

void importFile(Context &context)
{
    context.takes(2, 2);
    const ImportPlan plan = planOf(context);
    const ImportReport report = runImport(context, plan);
    const Import &batch = report.batch;
    if (!context.json())
        tellProblems(report);
    QJsonObject object = batchObject(batch);
    QJsonArray problems;
    for (const RowProblem &problem : report.problems)
        problems += problemObject(problem);
    object.insert(u"problems"_s, problems);
    print(u"%1 %2 rows: %3 new, %4 updated, %5 skipped, %6 rejected"_s
              .arg(plan.dryRun ? u"would be:"_s : u"import %1:"_s.arg(batch.id.value))
              .arg(batch.rowsRead)
              .arg(batch.created)
              .arg(batch.updated)
              .arg(batch.skipped)
              .arg(batch.rejected),
          object, context.json());
    // A script asks the exit code whether there is anything to go on with.
    if (batch.rowsRead > 0 && batch.rejected == batch.rowsRead)
        throw Refused(26, u"nothing-imported"_s, {}, {QString::number(batch.rowsRead)});
}

void listBatches(Context &context)
{
    context.takes(0, 0);
    QList<QVariantList> rows;
    for (const Import &batch : context.read([](Reading &reading) { return imports::all(reading); }))
        rows += {batch.id.value, toText(batch.kind), batch.fileName, toText(batch.state), cell(batch.startedAt),
                 batch.rowsRead, batch.created,      batch.updated,  batch.skipped,       batch.rejected};
    print(recordsOf({u"id"_s, u"kind"_s, u"file"_s, u"state"_s, u"started"_s, u"rows"_s, u"created"_s, u"updated"_s,
                     u"skipped"_s, u"rejected"_s},
                    rows),
          context.json());
}

void revert(Context &context)
{
    context.takes(1, 1);
    ProgressLine line(u"Taking back"_s);
    const RevertReport report =
        imports::revert(context.database(), context.actor(), &Context::now, ImportId(context.idArgument(0)),
                        [&line](const ImportProgress &progress) { line.show(progress.done, progress.all); });
    QJsonArray left;
    for (LeadId lead : report.leadsLeft)
        left += lead.value;
    print(u"%1 taken back; left because of later work: %2 leads, %3 days of reach, %4 campaigns"_s.arg(report.takenBack)
              .arg(report.leadsLeft.size())
              .arg(report.reachLeft)
              .arg(report.campaignsLeft),
          {{u"takenBack"_s, report.takenBack},
           {u"leadsLeft"_s, left},
           {u"reachLeft"_s, report.reachLeft},
           {u"campaignsLeft"_s, report.campaignsLeft}},
          context.json());
}

QString fieldList()
{
    QString text = u"\n"_s;
    for (const ImportKind kind : allOf<ImportKind>()) {
        QStringList keys;
        for (const Field field : fieldsOf(kind))
            keys += fieldKey(field);
        text += u"\nFields of %1: %2."_s.arg(toText(kind), keys.join(u", "_s));
    }
    return text;
}

} // namespace

QList<Command> importCommands()
{
    return {
        {u"import"_s,
         u"leads|reach|campaigns|outcomes FILE"_s,
         u"Reads a CSV file into the workspace."_s,
         {{u"map"_s, u"Where a column belongs, as COLUMN=FIELD; may be given more than once."_s, u"column=field"_s},
          {u"set"_s, u"A value for every row, as FIELD=VALUE; may be given more than once."_s, u"field=value"_s},
          {u"preset"_s, u"Whose export it is; detected otherwise."_s, u"name"_s},
          {u"duplicates"_s, u"Rows that match a record: update, skip or new; update otherwise."_s, u"what"_s},
          {u"rejects"_s, u"Where rows that cannot go in are written."_s, u"file"_s},
          {u"no-create"_s, u"Do not make campaigns and channels that are not there."_s},
          {u"create-people"_s, u"Make senders and receivers of outcomes that are not there."_s},
          {u"dry-run"_s, u"Count and report only."_s}},
         importFile,
         fieldList()},
        {u"imports"_s, {}, u"Lists the batches, latest first."_s, {}, listBatches},
        {u"revert"_s, u"ID"_s, u"Takes a whole batch back."_s, {}, revert},
    };
}

} // namespace smarketing::cli
