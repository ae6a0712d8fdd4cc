// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/import_row.h"
#include "smarketing/exchange/mapping.h"
#include "smarketing/exchange/preset.h"
#include "smarketing/exchange/sheet.h"
#include "smarketing/storage/import.h"
#include "smarketing/workbench/transaction.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace smarketing {

/// What to import, and how: everything the person chose.
struct ImportPlan {
    QString path;
    SheetOverrides overrides;
    ImportKind kind = ImportKind::Leads;
    QString preset;                 ///< empty: the one detected
    std::optional<Mapping> mapping; ///< none: the one suggested
    DuplicatePolicy duplicates = DuplicatePolicy::Update;
    QHash<qint64, QStringList> edited; ///< cells changed in the preview, by the line they stand on
    QString rejectsPath;               ///< where rows that cannot go in are written; made only if there are any
    bool createMissing = true;         ///< campaigns and channels that the workspace does not have
    bool createPeople = false;         ///< senders and receivers of outcomes
    bool dryRun = false;               ///< counts and problems only; nothing is written
};

struct ImportProgress {
    enum class Phase { Rows, Search, Reverting };
    Phase phase = Phase::Rows;
    qint64 rows = 0;
    qint64 done = 0; ///< bytes of the file, or rows where there is none
    qint64 all = 0;
};

struct ImportReport {
    static constexpr int Kept = 1000;

    Import batch;
    QList<RowProblem> problems;     ///< the first of rows that could not go in
    QList<RowProblem> remarks;      ///< the first of what was not taken over as the file says
    QMap<QString, qint64> remarked; ///< how many remarks of each reason
    QString rejectsPath;            ///< empty where every row went in
    QMap<QString, qint64> leftOut;  ///< totals, footers and test rows, which are no data, by reason
};

/// What a row of the preview meets.
enum class RowMatch { New, Update, Skip, Reject };

struct PreviewRow {
    qint64 line = 0;
    QStringList cells;
    QList<RowProblem> problems; ///< remarks among them
    RowMatch match = RowMatch::New;
    LeadId lead;     ///< the one it matches
    QString matches; ///< its name
    qint64 twin = 0; ///< the line above it that is the same lead, which is not there yet
};

struct ImportPreview {
    SheetFormat format;
    Mapping mapping{ImportKind::Leads};
    QList<QList<Field>> missing; ///< what has to be mapped first; then there are cells only
    QList<PreviewRow> rows;
    std::vector<SkippedRow> leftOut;
};

struct RevertReport {
    Import batch;
    qint64 takenBack = 0;
    QList<LeadId> leadsLeft;  ///< handed over, or changed since
    qint64 reachLeft = 0;     ///< changed since
    qint64 campaignsLeft = 0; ///< used or changed since
};

} // namespace smarketing

/// Imports (R26, R28). A batch is written in slices, each one transaction, so that others read and write meanwhile;
/// what is in is in, also when the rest is cancelled or the computer stops. Permission Import, and for reach EditReach,
/// for campaigns ProposeCampaign, for outcomes ManagePeople, since they are given in other people's names.
///
/// R4 holds for every row: leads come in as MQL at the most, outcomes pass through the same use cases as the dialogs,
/// with the feedback they must have. Suits Session::longWork; blocking.
namespace smarketing::imports {

using Clock = std::function<Instant()>;
using OnProgress = std::function<void(const ImportProgress &)>;
using Stop = std::function<bool()>;

/// Of a batch's rejected rows the workspace keeps the first so many; a rejects file has them all.
constexpr qint64 rejectsKept = 10'000;

/// Throws Refused(28, …) as Sheet::open and Converter do, Forbidden, StorageError. A bad row is no error: it is
/// reported.
ImportReport run(Database &database, const Person &actor, const Clock &clock, const ImportPlan &plan,
                 const OnProgress &progress = {}, const Stop &stop = {});

/// The file as it would be read, and its first rows with what is wrong with them and what they match.
ImportPreview preview(Reading &reading, const ImportPlan &plan, int rows = 200);

QList<Import> all(Reading &reading, int limit = 200); ///< latest first
Import find(Reading &reading, ImportId id);           ///< throws NotFound
QList<importStore::Reject> rejects(Reading &reading, ImportId id, int limit = 1000);
/// The rejected rows kept with the batch as a file that can be mended and imported again.
void writeRejects(Reading &reading, ImportId id, const QString &path);

/// Takes back a whole batch, newest slice first. What was handed over or changed since is left and reported. One's own
/// batch, or anybody's for a manager. Stopped half-way, it can be called again. Throws Refused(26, "running" |
/// "reverted-already"), Refused(5, "outcomes-stay"): feedback is never taken back.
RevertReport revert(Database &database, const Person &actor, const Clock &clock, ImportId id,
                    const OnProgress &progress = {}, const Stop &stop = {});
bool canRevert(const Person &person, const Import &batch);

/// Whether leads wait to be made searchable that no import under way will see to.
bool isIndexingLeft(Reading &reading);
/// Makes searchable what an import that was stopped or cut off left unsearchable, and closes batches nobody works on
/// any more. For the start of a program, and whenever isIndexingLeft().
void finishIndexing(Database &database, const Person &actor, const Clock &clock, const OnProgress &progress = {},
                    const Stop &stop = {});

} // namespace smarketing::imports
