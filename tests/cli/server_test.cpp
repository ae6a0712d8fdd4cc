// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "server/test_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// An address with its host and port, as somebody would type it.
QString typed(const WorkspaceAddress &address)
{
    return WorkspaceAddress::of(address.options()).text();
}

/// A team's server as its administrator finds it, and what they type.
class Office {
public:
    Office()
    {
        testServer::connect(u"postgres"_s)
            ->script(u"CREATE DATABASE cli_shop TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"_s);
    }
    ~Office() { testServer::connect(u"postgres"_s)->script(u"DROP DATABASE cli_shop WITH (FORCE)"_s); }
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    QString fileWith(const QString &password) const
    {
        QFile file(m_folder.filePath(u"password"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(password.toUtf8() + '\n');
        return file.fileName();
    }
    cli::Answer init() const
    {
        return cli::run({u"server"_s, u"init"_s, typed(testServer::address(u"cli_shop"_s)), u"--company"_s, u"Shop"_s,
                         u"--login"_s, u"cli_anna"_s, u"--name"_s, u"Anna Nowak"_s, u"--password-file"_s,
                         fileWith(u"one two"_s)});
    }
    /// What somebody answers who connects as `login`; the password comes as libpq takes it.
    cli::Answer as(const QString &login, const QString &password, const QStringList &arguments) const
    {
        return cli::run(QStringList{u"--workspace"_s, typed(testServer::networkAddress(u"cli_shop"_s, login))} +
                            arguments,
                        {u"PGPASSWORD="_s + password});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("A workspace on a server is made, filled with people and worked with from the command line", "[cli][R22]")
{
    const Office office;
    const cli::Answer made = office.init();
    REQUIRE(made.err == QString());
    REQUIRE(made.code == 0);
    CHECK(made.out.contains(u"cli_anna"));
    CHECK(office.init().code == 1);

    const auto anna = [&](const QStringList &arguments) { return office.as(u"cli_anna"_s, u"one two"_s, arguments); };
    CHECK(anna({u"people"_s, u"--json"_s}).json().array().size() == 1);
    REQUIRE(anna({u"people"_s, u"add"_s, u"cli_mia"_s, u"Mia Berg"_s, u"--role"_s, u"marketing"_s}).code == 0);
    const QStringList password = {u"people"_s, u"set-password"_s, u"cli_mia"_s, u"--password-file"_s};
    REQUIRE(anna(password + QStringList{office.fileWith(u"three"_s)}).code == 0);

    const QStringList list = {u"people"_s, u"--json"_s};
    CHECK(office.as(u"cli_mia"_s, u"three"_s, list).json().array().size() == 2);
    const cli::Answer wrong = office.as(u"cli_mia"_s, u"four"_s, list);
    CHECK(wrong.code == 1);
    CHECK(wrong.err.contains(u"not the password"));
    CHECK(office.as(u"cli_mia"_s, u"three"_s, {u"people"_s, u"leave"_s, u"cli_anna"_s}).code == 1);

    REQUIRE(anna({u"people"_s, u"leave"_s, u"cli_mia"_s}).code == 0);
    CHECK(office.as(u"cli_mia"_s, u"three"_s, list).code == 1);
    REQUIRE(anna({u"people"_s, u"return"_s, u"cli_mia"_s}).code == 0);
    CHECK(office.as(u"cli_mia"_s, u"three"_s, list).code == 0);
    CHECK(anna({u"backup"_s, u"x.smarketing"_s}).code == 2);
    CHECK(cli::run({u"server"_s, u"upgrade"_s, typed(testServer::address(u"cli_shop"_s))}).out.contains(u"up to date"));
}

TEST_CASE("A workspace on a server is not made without a password, nor in a file", "[cli][R28]")
{
    const QStringList rest = {u"--company"_s, u"Shop"_s, u"--login"_s, u"anna"_s, u"--name"_s, u"Anna"_s};
    const cli::Answer asked = cli::run(QStringList{u"server"_s, u"init"_s, u"postgresql://db/shop"_s} + rest);
    CHECK(asked.code == 2);
    CHECK(asked.err.contains(u"--password-file"));
    CHECK(cli::run(QStringList{u"server"_s, u"init"_s, u"shop.smarketing"_s} + rest).code == 2);
}
