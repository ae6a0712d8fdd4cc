// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "sql_template.h"
#include "sql_trigger.h"

#include "smarketing/storage/migration.h"

#include <QRegularExpression>

#include <stdexcept>

using namespace smarketing;
using namespace Qt::StringLiterals;

TEST_CASE("A token stands for each engine's own words", "[storage]")
{
    struct Row {
        QString token;
        QString sqlite;
        QString postgres;
    };
    const Row row = GENERATE(
        Row{u"{int}"_s, u"INTEGER"_s, u"bigint"_s}, Row{u"x) {strict};"_s, u"x) STRICT;"_s, u"x) ;"_s},
        Row{u"a {int}{later:item},"_s, u"a INTEGER REFERENCES item (id),"_s, u"a bigint,"_s},
        Row{u"{me}"_s, u"(SELECT person_id FROM command WHERE open = 1)"_s, u"me()"_s},
        Row{u"{not_a_day:NEW.day}"_s, u"date(NEW.day, '+0 days') IS DISTINCT FROM NEW.day"_s, u"NOT is_day(NEW.day)"_s},
        Row{u"{hold:lead:NEW.lead_id}"_s, {}, u"PERFORM 1 FROM lead WHERE id = NEW.lead_id FOR NO KEY UPDATE;"_s},
        Row{u"{alone:sla}"_s, {}, u"LOCK TABLE sla IN SHARE ROW EXCLUSIVE MODE;"_s},
        Row{u"{taken:lead}"_s, u"EXISTS (SELECT 1 FROM lead WHERE id = NEW.id)"_s, u"FALSE"_s},
        Row{u"'{\"a\": 1}' ~ '\\d{4}'"_s, u"'{\"a\": 1}' ~ '\\d{4}'"_s, u"'{\"a\": 1}' ~ '\\d{4}'"_s});
    CHECK(expandTokens(row.token, Engine::Sqlite) == row.sqlite);
    CHECK(expandTokens(row.token, Engine::Postgres) == row.postgres);
}

TEST_CASE("A token nobody knows, or with a wrong number of arguments, is refused", "[storage]")
{
    const QString token = GENERATE(u"{unknown}"_s, u"{me:x}"_s, u"{hold:lead}"_s, u"{real_text:NEW.text}"_s);
    CHECK_THROWS_AS(expandTokens(token, Engine::Sqlite), std::logic_error);
    CHECK_THROWS_AS(expandTokens(token, Engine::Postgres), std::logic_error);
}

TEST_CASE("Both engines know the same tokens", "[storage]")
{
    CHECK(QSet<QString>(sqliteTokens().keyBegin(), sqliteTokens().keyEnd()) ==
          QSet<QString>(postgresTokens().keyBegin(), postgresTokens().keyEnd()));
}

TEST_CASE("A guard becomes a function and a trigger that nobody's settings switch off", "[storage]")
{
    const QString written = triggersForPostgres(u"CREATE TRIGGER deal_update BEFORE UPDATE OF id, lead_id\nON deal "
                                                "WHEN NEW.id IS DISTINCT FROM OLD.id BEGIN\n"
                                                "  -- words; of a comment's\n"
                                                "  UPDATE lead SET note = 'a;b' WHERE id = NEW.lead_id;\n"
                                                "  SELECT RAISE(ABORT, 'R24|fixed|') WHERE NEW.id = 1;\n"
                                                "END;\nCREATE TABLE x (id);"_s);
    CHECK(written == u"CREATE FUNCTION deal_update() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER\n"
                     "SET search_path = smarketing, pg_temp AS $$\nBEGIN\n"
                     "  UPDATE lead SET note = 'a;b' WHERE id = NEW.lead_id;\n"
                     "  IF (NEW.id = 1) THEN\n"
                     "    RAISE EXCEPTION USING ERRCODE = 'SM024', MESSAGE = 'R24|fixed|';\n  END IF;\n"
                     "  RETURN NEW;\nEND $$;\n"
                     "CREATE TRIGGER deal_update BEFORE UPDATE OF id, lead_id ON deal FOR EACH ROW "
                     "WHEN (NEW.id IS DISTINCT FROM OLD.id) EXECUTE FUNCTION deal_update();\n"
                     "ALTER TABLE deal ENABLE ALWAYS TRIGGER deal_update;\nCREATE TABLE x (id);"_s);
}

TEST_CASE("A guard that looks at its row alone is not called for rows that meet it", "[storage]")
{
    const auto written = [](const QString &condition) {
        return triggersForPostgres(
            u"CREATE TRIGGER t_insert BEFORE INSERT ON t BEGIN SELECT RAISE(ABORT, 'R4|x|') WHERE %1; END;"_s.arg(
                condition));
    };
    CHECK(written(u"NEW.a = 1 AND NEW.b IN (2)"_s).contains(u"FOR EACH ROW WHEN (NEW.a = 1 AND NEW.b IN (2)) EXECUTE"));
    CHECK(written(u"lower(NEW.a) = 'a'"_s).contains(u"FOR EACH ROW EXECUTE"));
    CHECK(written(u"NEW.a = 1 OR EXISTS (SELECT 1 FROM u)"_s).contains(u"FOR EACH ROW EXECUTE"));
}

TEST_CASE("What a trigger returns depends on when it runs", "[storage]")
{
    const auto written = [](const QString &when) {
        return triggersForPostgres(u"CREATE TRIGGER a %1 ON t BEGIN SELECT RAISE(ABORT, 'R5|x|'); END;"_s.arg(when));
    };
    CHECK(written(u"BEFORE INSERT"_s).contains(u"RETURN NEW;"));
    CHECK(written(u"BEFORE DELETE"_s).contains(u"RETURN OLD;"));
    CHECK(written(u"AFTER DELETE"_s).contains(u"RETURN NULL;"));
    CHECK(written(u"BEFORE DELETE"_s).contains(u"ERRCODE = 'SM005', MESSAGE = 'R5|x|'"));
}

TEST_CASE("A guard that cannot be read is not passed over", "[storage]")
{
    CHECK_THROWS_AS(triggersForPostgres(u"CREATE TRIGGER a BEFORE INSERT ON t FOR EACH ROW BEGIN "
                                        "SELECT RAISE(ABORT, 'R5|x|'); END;"_s),
                    std::logic_error);
}

TEST_CASE("PostgreSQL is given every guard that SQLite has", "[storage]")
{
    const auto guards = [](Engine engine, const QString &pattern) {
        QSet<QString> names;
        for (auto it = QRegularExpression(pattern).globalMatch(migration::sqlOf(engine).join(u'\n')); it.hasNext();)
            names += it.next().captured(1);
        return names;
    };
    const QSet<QString> sqlite = guards(Engine::Sqlite, u"CREATE TRIGGER (\\w+)"_s);
    const QSet<QString> enabled = guards(Engine::Postgres, u"ENABLE ALWAYS TRIGGER (\\w+)"_s);
    REQUIRE(sqlite.size() > 150);
    CHECK((sqlite - enabled).isEmpty());
}
