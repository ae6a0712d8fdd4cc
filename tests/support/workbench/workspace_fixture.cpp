// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include "server/test_server.h"
#include "smarketing/storage/command.h"
#include "smarketing/storage/migration.h"
#include "smarketing/storage/person.h"

#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const Instant monday = toInstant(QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::utc()));

Person person(const QString &login, const QString &name, Department department, Role role)
{
    return {{}, login, name, login + u"@example.org"_s, department, role, {}, true, false, 0};
}

void inCommand(Database &database, PersonId who, const QString &statements)
{
    database.begin();
    try {
        const CommandId id = commands::begin(database, {QUuid::createUuid(), who, monday, u"test-set-up"_s, {}, false});
        database.script(statements);
        commands::end(database, id);
        database.commit();
    } catch (...) {
        database.rollback();
        throw;
    }
}

void addPeople(Database &database)
{
    database.begin();
    const CommandId id = commands::begin(database, {QUuid::createUuid(), {}, monday, u"test-set-up"_s, {}, false});
    for (const Person &one : {person(u"boss"_s, u"Bo Boss"_s, Department::Management, Role::Manager),
                              person(u"mia"_s, u"Mia Market"_s, Department::Marketing, Role::Marketing),
                              person(u"emil"_s, u"Emil Ekman"_s, Department::Marketing, Role::Marketing),
                              person(u"sven"_s, u"Sven Seller"_s, Department::Sales, Role::Sales),
                              person(u"ola"_s, u"Ola Offer"_s, Department::Sales, Role::Sales),
                              person(u"guest"_s, u"Gunn Guest"_s, Department::Other, Role::Guest)})
        personStore::insert(database, one);
    commands::end(database, id);
    database.commit();
}

void fill(Database &database)
{
    addPeople(database);
    const PersonId mia = personStore::findByLogin(database, u"mia"_s)->id;
    const PersonId sven = personStore::findByLogin(database, u"sven"_s)->id;
    const QString at = QString::number(toMillis(monday));
    inCommand(database, mia,
              u"INSERT INTO unit (name) VALUES ('Main shop');"
              "INSERT INTO channel (name, name_key, direction, place) VALUES ('Newsletter', 'newsletter', 'outbound', "
              "'online'), ('Fair', 'fair', 'inbound', 'offline'), ('Website', 'website', 'inbound', 'online');"
              "INSERT INTO persona (name, name_key) VALUES ('Home gardener', 'home gardener');"
              "INSERT INTO persona_version (persona_id, number, state, summary, created_by, created_at) VALUES "
              "(1, 1, 'draft', 'Grows vegetables behind the house', %1, %2);"
              "INSERT INTO persona_claim (persona_version_id, position, topic, text, provenance) VALUES "
              "(1, 1, 'problems', 'Heavy soil tires the back', 'customer');"
              "INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) VALUES "
              "(1, %1, 'marketing', %2);"_s.arg(QString::number(mia.value), at));
    inCommand(database, sven,
              u"INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) VALUES "
              "(1, %1, 'sales', %2);"
              "UPDATE persona_version SET row_version = 2, state = 'in_force', in_force_at = %2;"_s.arg(
                  QString::number(sven.value), at));
    inCommand(database, mia,
              u"INSERT INTO campaign (name, name_key, objective, state, owner_id, starts_on, ends_on) VALUES "
              "('Spring tools', 'spring tools', 'Fill the shops in April', 'proposed', %1, '2026-02-01', '2026-06-30');"
              "INSERT INTO campaign_persona (campaign_id, persona_id, persona_version_id) VALUES (1, 1, 1);"
              "INSERT INTO campaign_channel (campaign_id, channel_id) VALUES (1, 1), (1, 2);"
              "UPDATE campaign SET row_version = 2, state = 'agreed';"
              "UPDATE campaign SET row_version = 3, state = 'running';"_s.arg(mia.value));
}

/// Made once a program; every test gets a copy.
const QString &templateFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(u"template.smarketing"_s);
        const auto database = Database::openFile(file);
        migration::run(*database);
        fill(*database);
        return file;
    }();
    return path;
}

Engine engineAskedFor()
{
    return qEnvironmentVariable("SMARKETING_TEST_ENGINE") == u"postgres" ? Engine::Postgres : Engine::Sqlite;
}

QString outcomeOf(const std::function<void()> &attempt)
{
    try {
        attempt();
        return {};
    } catch (const Refused &refused) {
        return u"R%1|%2|%3"_s.arg(QString::number(refused.rule), refused.reason, refused.field);
    } catch (const StorageError &error) {
        return QString(u"storage: "_s + error.detail);
    }
}

} // namespace

TestWorkspace::TestWorkspace() : TestWorkspace(engineAskedFor()) {}

TestWorkspace::TestWorkspace(Engine engine)
    : m_path(m_folder.filePath(u"test.smarketing"_s)), m_now(std::make_shared<Instant>(monday))
{
    if (engine == Engine::Postgres)
        m_server = std::make_unique<ServerWorkspace>(u"shop"_s, fill);
    else
        QFile::copy(templateFile(), m_path);
    m_database = connect();
    readNames();
}

std::unique_ptr<Database> TestWorkspace::connect() const
{
    return m_server ? m_server->connect() : Database::openFile(m_path);
}

WorkspaceAddress TestWorkspace::address() const
{
    return m_server ? m_server->address() : WorkspaceAddress::parse(m_path);
}

QString TestWorkspace::addressFor(const QString &login) const
{
    WorkspaceAddress own = address();
    if (!own.isServer())
        return m_path;
    own.setOption(u"user"_s, login);
    return WorkspaceAddress::of(own.options()).text();
}

TestWorkspace::~TestWorkspace() = default;

TestWorkspace::InRole::InRole(const TestWorkspace &workspace, const Person &person)
{
    if (!workspace.m_server)
        return;
    m_database = workspace.m_database.get();
    m_database->script(u"SET ROLE %1_%2"_s.arg(workspace.m_server->name(), toText(person.role)));
}

TestWorkspace::InRole::~InRole()
{
    if (m_database)
        m_database->script(u"RESET ROLE"_s);
}

void TestWorkspace::readNames()
{
    const auto byLogin = [this](const QString &login) { return *personStore::findByLogin(*m_database, login); };
    boss = byLogin(u"boss"_s);
    mia = byLogin(u"mia"_s);
    emil = byLogin(u"emil"_s);
    sven = byLogin(u"sven"_s);
    ola = byLogin(u"ola"_s);
    guest = byLogin(u"guest"_s);
    unit = UnitId(number(u"SELECT id FROM unit"_s));
    newsletter = ChannelId(number(u"SELECT id FROM channel WHERE name_key = 'newsletter'"_s));
    fair = ChannelId(number(u"SELECT id FROM channel WHERE name_key = 'fair'"_s));
    website = ChannelId(number(u"SELECT id FROM channel WHERE name_key = 'website'"_s));
    persona = PersonaId(number(u"SELECT id FROM persona"_s));
    personaVersion = PersonaVersionId(number(u"SELECT id FROM persona_version"_s));
    campaign = CampaignId(number(u"SELECT id FROM campaign"_s));
}

void TestWorkspace::advance(double hours)
{
    *m_now += Duration(static_cast<qint64>(hours * 3'600'000));
}

void TestWorkspace::comeNearToday()
{
    const auto since = toInstant(QDateTime::currentDateTimeUtc()) - now();
    advance(24.0 * 7 * double(since / std::chrono::hours(24 * 7) - 1));
}

std::function<Instant()> TestWorkspace::clock() const
{
    return [now = m_now] { return *now; };
}

QString TestWorkspace::countingVersions(const QString &statements) const
{
    const QString versioned =
        m_database->engine() == Engine::Sqlite
            ? u"SELECT group_concat(t.name, '|') FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
              "WHERE t.type = 'table' AND c.name = 'row_version'"_s
            : u"SELECT string_agg(table_name, '|') FROM information_schema.columns "
              "WHERE column_name = 'row_version'"_s;
    static const QRegularExpression change(
        u"\\b(UPDATE(?: OR \\w+)? (%1) SET )(?![^;]*row_version)"_s.arg(text(versioned)));
    return QString(statements).replace(change, u"\\1row_version = \\2.row_version + 1, "_s);
}

QString TestWorkspace::sql(const Person &person, const QString &statements)
{
    return outcomeOf([&] {
        transact(*m_database, person, now(), {u"plain-sql"_s},
                 [&](Transaction &tx) { tx.database.script(countingVersions(statements)); });
    });
}

QString TestWorkspace::sql(const QString &statements)
{
    const QString outcome = outcomeOf([&] { m_database->script(countingVersions(statements)); });
    m_database->rollback();
    return outcome;
}

QString TestWorkspace::text(const QString &query) const
{
    Cursor cursor = m_database->query(query);
    return cursor.next() ? cursor.text(0) : QString();
}

LeadId TestWorkspace::addLead(const QString &lastName, const QString &stage)
{
    return as(mia, [&](Transaction &tx) {
        return LeadId(tx.database.insert(
            u"INSERT INTO lead (first_name, last_name, name_key, email, email_key, stage, persona_id, campaign_id, "
            "channel_id, unit_id, created_at, last_activity_at, mql_at) "
            "VALUES ('Anna', ?, lower(?) || ' anna', ?, lower(?), ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            lastName, lastName, QString(lastName + u"@example.org"_s), QString(lastName + u"@example.org"_s), stage,
            persona, campaign, newsletter, unit, tx.now, tx.now,
            stage == u"mql" ? std::optional(tx.now) : std::nullopt));
    });
}

HandoffId TestWorkspace::addHandoff(LeadId lead, const Person &receiver)
{
    return as(mia, [&](Transaction &tx) {
        return HandoffId(tx.database.insert(
            u"INSERT INTO handoff (lead_id, sender_id, receiver_id, campaign_id, channel_id, persona_id, "
            "persona_version_id, sla_id, note, state, sent_at, touch_due_at, feedback_due_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 1, 'Asked for a price at the fair', 'waiting', ?, ?, ?) RETURNING id"_s,
            lead, mia.id, receiver.id, campaign, newsletter, persona, personaVersion, tx.now,
            tx.now + std::chrono::hours(8), tx.now + std::chrono::hours(24)));
    });
}

} // namespace smarketing
