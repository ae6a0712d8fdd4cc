// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_run.h"
#include "smarketing/workbench/handoff.h"

namespace smarketing::imports {

/// A row of outcomes that cannot be taken over.
class OutcomeProblem : public Error {
public:
    explicit OutcomeProblem(const RowProblem &problem) : Error(problem.reason), problem(problem) {}
    SMARKETING_ERROR(OutcomeProblem)

    RowProblem problem;
};

/// Tells the workspace what became of a lead, as the people concerned would have: the sender hands over, the receiver
/// accepts, rates and closes, or declines, at the times the file gives. Every rule holds as it does for the dialogs;
/// what a row lacks of the mandatory feedback makes it a reject (R4).
class OutcomeTeller {
public:
    explicit OutcomeTeller(ImportRun &run);

    /// What a row comes down to.
    struct Told {
        Lead lead;
        Person sender;
        Person receiver;
        Instant handedAt;
        Instant decidedAt;
        PersonaId persona;
        CampaignId campaign;
        Feedback feedback;
    };

    using As = std::function<void(const Person &, Instant, const std::function<void(Transaction &)> &)>;
    /// Checks a row and makes the people and the campaign it names, where the plan says so. Throws OutcomeProblem or
    /// Refused.
    Told ready(const OutcomeRow &row, LeadId lead, Instant now, const As &as);
    /// Throws Refused; the caller takes back what was written.
    void tell(const OutcomeRow &row, Told told, const As &as) const;

    /// Counts what a dry run would do.
    void rehearse(const std::vector<Converted<OutcomeRow>> &rows, const QList<LeadId> &leads);
    std::vector<RowProblem> problems(const OutcomeRow &row, LeadId lead);

private:
    void requireOneLead(const OutcomeRow &row) const;
    Told prepared(const OutcomeRow &row, LeadId lead, Instant now);
    RowProblem problem(const OutcomeRow &row, Field field, const QString &reason, const QString &value) const;
    Person personFor(const OutcomeRow &row, Field field, const QString &name, Role role);
    Person made(Transaction &tx, const Person &person);
    PersonaId personaFor(const OutcomeRow &row, const Lead &lead) const;
    Feedback feedbackFor(const OutcomeRow &row) const;
    QString noteFor(const OutcomeRow &row, const Lead &lead) const;
    void setTimes(const OutcomeRow &row, Instant now, Told &told) const;
    void handOver(const OutcomeRow &row, const Told &told, const As &as, HandoffId &handoff) const;
    void decide(const OutcomeRow &row, const Told &told, const As &as) const;
    void win(const OutcomeRow &row, const Told &told, Transaction &tx) const;

    ImportRun &m_run;
    QHash<PersonId, Person> m_people;
    QHash<QString, ReasonId> m_reasons;
    QHash<PersonaId, bool> m_inForce;
};

} // namespace smarketing::imports
