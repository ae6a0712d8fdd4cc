// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_victim.h"

#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

namespace smarketing {

namespace {

constexpr auto tablesQuery = "SELECT relname FROM pg_class WHERE relnamespace = 'smarketing'::regnamespace "
                             "AND relkind IN ('r', 'p') ORDER BY relname";

/// What guards the rows: the catalogue's tables, each with the columns that say it.
const QStringList &guardQueries()
{
    static const QStringList queries = {
        u"SELECT tgrelid, tgname, tgenabled, tgfoid FROM pg_trigger WHERE NOT tgisinternal"_s,
        u"SELECT oid, proname, prosrc, proowner, proacl, proconfig FROM pg_proc WHERE oid > 16383"_s,
        u"SELECT polrelid, polname, polqual::text, polwithcheck::text, polroles FROM pg_policy"_s,
        u"SELECT oid, relname, relacl, relowner, relrowsecurity FROM pg_class WHERE oid > 16383 "
        "AND relnamespace::regnamespace::text NOT LIKE 'pg\\_%'"_s,
        u"SELECT oid, rolname, rolsuper, rolcreaterole, rolcreatedb, rolcanlogin, rolbypassrls, rolpassword "
        "FROM pg_authid"_s,
        u"SELECT roleid, member, admin_option FROM pg_auth_members"_s,
        u"SELECT setdatabase, setrole, setconfig FROM pg_db_role_setting"_s,
        u"SELECT oid, nspname, nspacl, nspowner FROM pg_namespace WHERE nspname !~ '^pg_'"_s,
        u"SELECT attrelid, attname, attacl FROM pg_attribute WHERE attacl IS NOT NULL"_s,
        u"SELECT oid, conname, conrelid FROM pg_constraint WHERE oid > 16383"_s,
        u"SELECT oid, ev_class, rulename FROM pg_rewrite WHERE oid > 16383"_s,
        u"SELECT oid, datname, datacl, datdba FROM pg_database WHERE datname = current_database()"_s,
        u"SELECT oid FROM pg_operator WHERE oid > 16383 UNION ALL SELECT oid FROM pg_cast WHERE oid > 16383 "
        "UNION ALL SELECT oid FROM pg_type WHERE oid > 16383 AND typtype = 'd' UNION ALL SELECT oid FROM "
        "pg_publication "
        "UNION ALL SELECT oid FROM pg_event_trigger UNION ALL SELECT oid FROM pg_extension "
        "UNION ALL SELECT oid FROM pg_largeobject_metadata"_s,
    };
    return queries;
}

QString hashOf(const QString &rows)
{
    return u"SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM (%1) t"_s.arg(rows);
}

QString begun(const QString &person)
{
    return u"INSERT INTO smarketing.command (uuid, person_id, at, name) "
           "VALUES (gen_random_uuid()::text, %1, 1, 'attack');"_s.arg(person);
}

ServerAct read(const QString &block)
{
    const QStringList head = block.section(u'\n', 0, 0).split(u'|');
    if (head.size() != 4)
        throw std::runtime_error("not an act: " + block.toStdString());
    const QStringList who = head.at(1).simplified().split(u' ');
    return {head.at(0).trimmed(),
            who.first(),
            who.contains(u"bare"_s),
            head.at(2).trimmed(),
            head.at(3).simplified().split(u' '),
            block.section(u'\n', 1).trimmed()};
}

} // namespace

QList<ServerAct> serverActs(const QString &file)
{
    QFile text(QStringLiteral(SMARKETING_SOURCE_DIR "/tests/faults/") + file);
    if (!text.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + file.toStdString());
    static const QRegularExpression begin(u"^== "_s, QRegularExpression::MultilineOption);
    QList<ServerAct> acts;
    const QStringList blocks = QString::fromUtf8(text.readAll()).split(begin);
    for (const QString &block : blocks.mid(1))
        acts += read(block);
    return acts;
}

ServerVictim::ServerVictim()
{
    m_owner = std::make_unique<PlainPostgres>(m_victim.workspace().address(), u"postgres"_s);
    TestWorkspace &workspace = m_victim.workspace();
    REQUIRE(workspace.sql(workspace.boss, u"INSERT INTO setting (name, value) VALUES ('company', 'Acme')"_s).isEmpty());
    REQUIRE(workspace
                .sql(workspace.mia, u"INSERT INTO draft (person_id, form, content, saved_at) VALUES (%1, 'lead', "
                                    "'secret', 1)"_s.arg(workspace.mia.id.value))
                .isEmpty());
    const LeadId fresh = workspace.addLead(u"New"_s, u"lead"_s);
    m_victim.call(u"lead:new"_s, u"SELECT %1"_s.arg(fresh.value));
    m_victim.call(u"channel"_s, u"SELECT id FROM channel WHERE name_key = 'fair'"_s);
    m_victim.call(u"campaign"_s, u"SELECT id FROM campaign WHERE name_key = 'spring tools'"_s);
    m_victim.call(u"persona"_s, u"SELECT id FROM persona"_s);
    m_victim.call(u"pv"_s, u"SELECT id FROM persona_version WHERE state = 'in_force'"_s);
    m_victim.call(u"draft"_s, u"SELECT id FROM persona_version WHERE state = 'draft'"_s);
    m_victim.call(u"feedback:rated"_s,
                  m_victim.filledIn(u"SELECT feedback_id FROM handoff WHERE id = [handoff:rated]"_s));
    m_victim.call(u"mention"_s, m_victim.filledIn(u"SELECT id FROM mention WHERE comment_id = [comment]"_s));
    m_victim.call(u"db"_s, u"SELECT current_database()"_s);
    m_victim.call(u"owner"_s, u"SELECT current_database() || '_owner'"_s);
    m_victim.call(u"postgres_pid"_s, u"SELECT pg_backend_pid()"_s);

    QStringList parts;
    for (const QStringList &table : m_owner->rows(QLatin1String(tablesQuery))) {
        // each attempt leaves a command, which alone changes nothing
        if (table.first() != u"command")
            parts += u"SELECT '%1' AS name, (%2) AS hash"_s.arg(
                table.first(), hashOf(u"SELECT * FROM smarketing.%1"_s.arg(table.first())));
    }
    for (const QString &guards : guardQueries())
        parts += u"SELECT 'guards' AS name, (%1) AS hash"_s.arg(hashOf(guards));
    m_fingerprint = hashOf(parts.join(u" UNION ALL "_s));
}

QString ServerVictim::fingerprint()
{
    return m_owner->value(m_fingerprint);
}

std::unique_ptr<PlainPostgres> ServerVictim::signIn(const QString &login)
{
    return std::make_unique<PlainPostgres>(m_victim.workspace().address(), login);
}

QString ServerVictim::inCommand(const ServerAct &act) const
{
    return (act.bare ? QString() : begun(m_victim.idOf(act.who.toLatin1().constData()))) + m_victim.filledIn(act.sql);
}

QString ServerVictim::attempt(const ServerAct &act)
{
    const auto connection = signIn(act.who);
    connection->run(u"BEGIN"_s);
    PlainPostgres::Outcome outcome = connection->run(inCommand(act));
    if (outcome.went())
        outcome = connection->run(u"COMMIT"_s);
    else
        connection->run(u"ROLLBACK"_s);
    return outcome.refusal();
}

QString ServerVictim::withoutGuards(const ServerAct &act)
{
    m_owner->run(u"BEGIN; SET LOCAL search_path = smarketing"_s);
    QString wrong = disarm(act);
    if (wrong.isEmpty()) {
        const QString before = fingerprint();
        const auto outcome = m_owner->run(
            u"SET SESSION AUTHORIZATION %1; %2; SET SESSION AUTHORIZATION DEFAULT"_s.arg(act.who, inCommand(act)));
        if (!outcome.went())
            wrong = outcome.state + u' ' + outcome.message;
        else if (fingerprint() == before)
            wrong = u"it changed nothing"_s;
    }
    m_owner->run(u"ROLLBACK"_s);
    return wrong;
}

QString ServerVictim::disarm(const ServerAct &act)
{
    QString sql;
    for (const QStringList &table : m_owner->rows(QLatin1String(tablesQuery)))
        sql += u"ALTER TABLE %1 DISABLE ROW LEVEL SECURITY;"_s.arg(table.first());
    sql += u"GRANT ALL ON ALL TABLES IN SCHEMA smarketing TO %1;"_s.arg(act.who);
    for (const QString &guard : act.guards) {
        if (guard != u"rights")
            sql += takeAway(guard);
    }
    return m_owner->run(sql).message;
}

QString ServerVictim::takeAway(const QString &guard)
{
    const QString name = guard.mid(guard.startsWith(u'/') ? 1 : 0);
    if (!guard.startsWith(u'/')) {
        QString sql;
        for (const QStringList &table :
             m_owner->rows(u"SELECT tgrelid::regclass FROM pg_trigger WHERE tgname = '%1'"_s.arg(name)))
            sql += u"ALTER TABLE %1 DISABLE TRIGGER %2;"_s.arg(table.first(), name);
        return sql.isEmpty() ? u"no trigger %1"_s.arg(name) : sql;
    }
    if (name.contains(u'.'))
        return u"ALTER TABLE %1 ALTER %2 DROP NOT NULL;"_s.arg(name.section(u'.', 0, 0), name.section(u'.', 1));
    const QString table =
        m_owner->value(u"SELECT conrelid::regclass FROM pg_constraint WHERE conname = '%1'"_s.arg(name));
    return table.isEmpty() ? u"DROP INDEX %1;"_s.arg(name) : u"ALTER TABLE %1 DROP CONSTRAINT %2;"_s.arg(table, name);
}

} // namespace smarketing
