// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_run.h"
#include "outcome_teller.h"
#include "smarketing/storage/command.h"
#include "smarketing/storage/lead.h"
#include "smarketing/storage/savepoint.h"

namespace smarketing::imports {

using namespace Qt::StringLiterals;

namespace {

// Each row is several commands, of the sender and of the receiver; a transaction holds as many rows as stay short.
constexpr size_t outcomesASlice = 100;

RowProblem problemFor(const ImportRun &run, qint64 line, const Refused &refused)
{
    // A guard and a use case name columns of the database; the file has fields.
    static const QHash<QString, Field> fields = {
        {u"rating"_s, Field::Rating},           {u"fit"_s, Field::Fit},
        {u"reasons"_s, Field::Reasons},         {u"comment"_s, Field::Comment},
        {u"persona_id"_s, Field::RetagPersona}, {u"persona"_s, Field::RetagPersona},
        {u"receiver_id"_s, Field::Receiver},    {u"sender_id"_s, Field::Sender},
        {u"campaign_id"_s, Field::Campaign},    {u"lead_id"_s, Field::LeadExternalId},
        {u"outcome"_s, Field::Outcome}};
    const auto field = fields.constFind(refused.field);
    const bool known = field != fields.constEnd();
    return {line,
            known ? run.mapping().column(*field) : QString(),
            known ? fieldKey(*field) : refused.field,
            refused.reason,
            refused.args.value(0),
            true};
}

/// Ends the command that transact() opened, so that others can follow it within the same transaction, each dated now
/// and in the name of the person concerned.
class Commands {
public:
    Commands(ImportRun &run, Transaction &tx) : m_run(run), m_tx(tx) {}

    /// Runs `work` as `person`, as if it were `then`.
    void as(const Person &person, Instant then, const std::function<void(Transaction &)> &work)
    {
        const CommandId id = commands::begin(
            m_tx.database, {QUuid::createUuid(), person.id, m_tx.now, u"import-outcomes"_s, m_run.batch().id, false});
        Transaction tx{{m_tx.database, person, then}, id};
        work(tx);
        commands::end(m_tx.database, id);
    }

private:
    ImportRun &m_run;
    Transaction &m_tx;
};

void write(ImportRun &run, OutcomeTeller &teller, Transaction &tx, const Converted<OutcomeRow> &read, LeadId lead)
{
    Commands commands(run, tx);
    const OutcomeTeller::As as = [&](const Person &person, Instant then, const auto &work) {
        commands.as(person, then, work);
    };
    try {
        OutcomeTeller::Told told = teller.ready(read.row, lead, tx.now, as);
        Savepoint savepoint(tx.database);
        teller.tell(read.row, std::move(told), as);
        savepoint.keep();
        ++run.batch().updated;
    } catch (const OutcomeProblem &problem) {
        run.reject(read.cells, {problem.problem});
    } catch (const Refused &refused) {
        run.reject(read.cells, {problemFor(run, read.row.line, refused)});
    }
}

/// The batch and its rejects are the importer's own command again.
void reopen(ImportRun &run, Transaction &tx)
{
    tx.command = commands::begin(
        tx.database, {QUuid::createUuid(), run.actor.id, tx.now, u"import-outcomes"_s, run.batch().id, false});
}

} // namespace

void importOutcomes(ImportRun &run)
{
    RowReader<OutcomeRow> reader(run, true);
    OutcomeTeller rehearsal(run);
    std::vector<Converted<OutcomeRow>> rows;
    while (!run.stopped() && reader.fill(rows, outcomesASlice)) {
        QList<importStore::LeadKeys> keys;
        for (const Converted<OutcomeRow> &row : rows)
            keys += keysOf(row.row);
        if (run.plan.dryRun)
            rehearsal.rehearse(rows, importStore::match(run.database, keys));
        run.slice(
            [&](Transaction &tx) {
                OutcomeTeller teller(run);
                const QList<LeadId> leads = importStore::match(tx.database, keys);
                for (size_t i = 0; i < rows.size(); ++i)
                    write(run, teller, tx, rows[i], leads.at(qsizetype(i)));
                reopen(run, tx);
                return importStore::Slice();
            },
            false);
    }
}

std::vector<RowProblem> outcomeProblems(ImportRun &run, const OutcomeRow &row, LeadId lead)
{
    return OutcomeTeller(run).problems(row, lead);
}

} // namespace smarketing::imports
