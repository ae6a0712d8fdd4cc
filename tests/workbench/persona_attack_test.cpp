// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

// Ways round R12 in plain SQL, as somebody with the file and patience would try them: CHECKs and foreign keys are
// switched off. Each is refused by a guard; with that guard dropped it goes through, which shows that it is the guard
// that refuses, and that the attack would have worked.

namespace {

struct Attack {
    const char *what;
    const char *guards; ///< names of the triggers that refuse it
    const char *who;    ///< login
    const char *sql;
    const char *refusal = "R12|";
};

// Version 1 is in force (signed by mia and sven) with claim 1; campaign 1 runs with it. Version 2 of persona 2 is an
// unsigned draft with claim 2, version 3 of persona 1 a draft that only marketing signed, with claim 3. Campaign 2 is
// proposed for persona 2, campaign 3 agreed for persona 1 and not pinned to a version.
const char *const scene =
    "INSERT INTO persona (name, name_key) VALUES ('Balcony gardener', 'balcony gardener');"
    "INSERT INTO persona_version (persona_id, number, state, created_by, created_at) VALUES "
    "(2, 1, 'draft', {mia}, {now}), (1, 2, 'draft', {mia}, {now});"
    "INSERT INTO persona_claim (persona_version_id, position, topic, text, provenance) VALUES "
    "(2, 0, 'who', 'Lives in a flat', 'assumption'), (3, 0, 'who', 'Has a house', 'assumption');"
    "INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) VALUES "
    "(3, {mia}, 'marketing', {now});"
    "INSERT INTO campaign (name, name_key, state) VALUES ('Two', 'two', 'proposed'), ('Three', 'three', 'proposed');"
    "INSERT INTO campaign_persona (campaign_id, persona_id) VALUES (2, 2), (3, 1);"
    "UPDATE campaign SET state = 'agreed' WHERE id = 3;";

const Attack attacks[] = {
    {"a version that is in force from the start", "persona_version_insert", "mia",
     "INSERT INTO persona_version (persona_id, number, state, created_by, created_at, in_force_at) VALUES "
     "(2, 2, 'in_force', {mia}, {now}, {now})"},
    {"in force without any signature", "persona_version_update", "mia",
     "UPDATE persona_version SET state = 'in_force', in_force_at = {now} WHERE id = 2"},
    {"in force with marketing's signature alone", "persona_version_update persona_version_replaced", "mia",
     "UPDATE persona_version SET state = 'replaced' WHERE id = 1;"
     "UPDATE persona_version SET state = 'in_force', in_force_at = {now} WHERE id = 3"},
    {"in force with two signatures of marketing", "persona_version_update", "emil",
     "INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) VALUES "
     "(2, {emil}, 'marketing', {now});"
     "UPDATE persona_version SET state = 'in_force', in_force_at = {now} WHERE id = 2"},
    {"in force by upsert", "persona_version_insert persona_version_update", "mia",
     "INSERT INTO persona_version (id, persona_id, number, state, created_by, created_at) VALUES "
     "(2, 2, 1, 'draft', {mia}, {now}) ON CONFLICT (id) DO UPDATE SET row_version = 9, state = 'in_force', in_force_at "
     "= {now}"},
    {"in force by replacing the row", "persona_version_insert persona_version_delete", "mia",
     "INSERT OR REPLACE INTO persona_version (id, persona_id, number, state, summary, created_by, created_at, "
     "in_force_at) VALUES (2, 2, 1, 'in_force', '', {mia}, {now}, {now})"},
    {"in force in capitals, which no CHECK sees", "persona_version_update", "mia",
     "UPDATE persona_version SET state = 'IN_FORCE' WHERE id = 2"},
    {"a signed draft that takes the other's place without leaving it", "persona_version_update", "sven",
     "DROP INDEX persona_version_one_in_force;"
     "INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) VALUES "
     "(3, {sven}, 'sales', {now});"
     "UPDATE persona_version SET state = 'in_force', in_force_at = {now} WHERE id = 3"},
    {"a seller signing for marketing", "persona_signature_insert", "sven",
     "INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) VALUES "
     "(2, {sven}, 'marketing', {now})"},
    {"signing in another's name", "persona_signature_insert", "mia",
     "INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) VALUES "
     "(3, {sven}, 'sales', {now})"},
    {"a manager signing", "persona_signature_insert", "boss",
     "INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) VALUES "
     "(3, {boss}, 'management', {now})"},
    {"a signature made another department's", "persona_signature_update", "mia",
     "UPDATE persona_signature SET department = 'sales' WHERE persona_version_id = 3"},
    {"a signature moved to another version", "persona_signature_update", "sven",
     "UPDATE persona_signature SET persona_version_id = 3 WHERE person_id = {sven}"},
    {"a signature replaced", "persona_signature_insert persona_signature_delete", "mia",
     "INSERT OR REPLACE INTO persona_signature (id, persona_version_id, person_id, department, signed_at) "
     "SELECT id, persona_version_id, {boss}, department, signed_at FROM persona_signature WHERE id = 1"},
    {"a signature of the version in force taken away", "persona_signature_delete", "sven",
     "DELETE FROM persona_signature WHERE persona_version_id = 1 AND person_id = {sven}"},
    {"the words of the version in force changed", "persona_version_update", "mia",
     "UPDATE persona_version SET summary = 'Something else' WHERE id = 1"},
    {"a claim of the version in force changed", "persona_claim_update", "mia",
     "UPDATE persona_claim SET provenance = 'statistic' WHERE id = 1"},
    {"a claim of the version in force deleted", "persona_claim_delete", "mia",
     "DELETE FROM persona_claim WHERE id = 1"},
    {"a claim added to the version in force", "persona_claim_insert", "mia",
     "INSERT INTO persona_claim (persona_version_id, position, topic, text, provenance) VALUES "
     "(1, 9, 'who', 'Rich', 'assumption')"},
    {"a claim taken out of the version in force", "persona_claim_update", "mia",
     "UPDATE persona_claim SET persona_version_id = 2 WHERE id = 1"},
    {"a claim of a signed draft changed", "persona_claim_update", "sven",
     "UPDATE persona_claim SET text = 'Has no house' WHERE id = 3"},
    {"a signed draft deleted", "persona_version_delete", "sven", "DELETE FROM persona_version WHERE id = 3"},
    {"the version in force made a draft again", "persona_version_update", "mia",
     "DROP INDEX persona_version_one_draft; UPDATE persona_version SET state = 'draft' WHERE id = 1"},
    {"the version in force given to another persona", "persona_version_update", "mia",
     "UPDATE persona_version SET persona_id = 2, number = 7 WHERE id = 1"},
    {"no version in force left", "persona_version_replaced", "mia",
     "UPDATE persona_version SET state = 'replaced' WHERE id = 1"},
    {"a campaign agreed for a persona not in force", "campaign_update", "mia",
     "UPDATE campaign SET state = 'agreed' WHERE id = 2"},
    {"a campaign agreed for nobody", "campaign_update", "mia",
     "DELETE FROM campaign_persona WHERE campaign_id = 2; UPDATE campaign SET state = 'agreed' WHERE id = 2"},
    {"a campaign launched without a version named", "campaign_update", "mia",
     "UPDATE campaign SET state = 'running' WHERE id = 3"},
    {"a campaign launched with a draft", "campaign_update", "mia",
     "UPDATE campaign_persona SET persona_version_id = 3 WHERE campaign_id = 3;"
     "UPDATE campaign SET state = 'running' WHERE id = 3"},
    {"a campaign that runs from the start", "campaign_insert", "mia",
     "INSERT INTO campaign (name, name_key, state) VALUES ('Four', 'four', 'running')", "R14|"},
    {"a launched campaign's version changed", "campaign_persona_update", "mia",
     "UPDATE campaign_persona SET persona_version_id = 3 WHERE campaign_id = 1"},
    {"a launched campaign's persona taken out", "campaign_persona_delete", "mia",
     "DELETE FROM campaign_persona WHERE campaign_id = 1"},
    {"a persona added to a launched campaign", "campaign_persona_insert", "mia",
     "INSERT INTO campaign_persona (campaign_id, persona_id) VALUES (1, 2)"},
    {"a launched campaign's persona replaced", "campaign_persona_insert campaign_persona_delete", "mia",
     "INSERT OR REPLACE INTO campaign_persona (id, campaign_id, persona_id) VALUES (1, 1, 2)"},
    {"the same after cancelling it", "campaign_persona_delete", "mia",
     "UPDATE campaign SET state = 'cancelled' WHERE id = 1; DELETE FROM campaign_persona WHERE campaign_id = 1"},
    {"a lead handed over with a draft", "handoff_insert", "mia",
     "INSERT INTO handoff (lead_id, sender_id, receiver_id, campaign_id, persona_id, persona_version_id, sla_id, note, "
     "state, sent_at, touch_due_at, feedback_due_at) VALUES (1, {mia}, {sven}, 1, 1, 3, 1, 'Asked for a price', "
     "'waiting', {now}, {now} + 3600000, {now} + 3600000)"},
};

QString filled(const TestWorkspace &workspace, const char *sql)
{
    QString text = QString::fromLatin1(sql);
    for (const Person &person : {workspace.boss, workspace.mia, workspace.emil, workspace.sven})
        text.replace(QString(u"{"_s + person.login + u"}"_s), QString::number(person.id.value));
    return text.replace(u"{now}"_s, QString::number(toMillis(workspace.now())));
}

Person personOf(const TestWorkspace &workspace, const char *login)
{
    for (const Person &person : {workspace.boss, workspace.mia, workspace.emil, workspace.sven}) {
        if (person.login == QLatin1String(login))
            return person;
    }
    return {};
}

void setScene(TestWorkspace &workspace)
{
    REQUIRE(workspace.sql(workspace.mia, filled(workspace, scene)).isEmpty());
    workspace.addLead();
    workspace.database().script(u"PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON"_s);
}

} // namespace

TEST_CASE("Ways round R12 in plain SQL are refused, each by its guard", "[R12][attack][file]")
{
    const Attack &attack = attacks[GENERATE(range(0, int(std::size(attacks))))];
    INFO(attack.what);
    TestWorkspace workspace;
    setScene(workspace);
    const QString sql = filled(workspace, attack.sql);
    const Person who = personOf(workspace, attack.who);

    const QString outcome = workspace.sql(who, sql);
    CHECK(outcome.left(4) == QString::fromLatin1(attack.refusal));

    for (const QString &guard : QString::fromLatin1(attack.guards).split(u' '))
        workspace.database().script(QString(u"DROP TRIGGER "_s + guard));
    CHECK(workspace.sql(who, sql) == QString());
}
