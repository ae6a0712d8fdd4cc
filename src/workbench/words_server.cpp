// SPDX-License-Identifier: GPL-3.0-or-later
#include "words_refusal.h"

#include <QCoreApplication>

namespace smarketing::words {

using namespace Qt::StringLiterals;

const QHash<QString, const char *> &serverRefusals()
{
    static const QHash<QString, const char *> lines = {
        // coming in, and the logins it keeps (R22)
        {u"address"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "“%1” cannot be read as an address. One looks like postgresql://anna@db.example.com/shop.")},
        {u"no-service"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "There is no service “%1” in the service file (pg_service.conf). Check its name.")},
        {u"unknown-host"_s,
         QT_TRANSLATE_NOOP(
             "smarketing::words",
             "Nobody knows a computer called “%1”. Check the spelling, and that you are on the right network.")},
        {u"no-answer"_s,
         QT_TRANSLATE_NOOP(
             "smarketing::words",
             "%1 does not answer at port %2. Check both, and that the server runs and no firewall stands between.")},
        {u"no-primary"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "None of these servers takes writes: %1. One of them has to be the primary.")},
        {u"no-database"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "The server has no database “%1”. Check the name; an administrator creates it.")},
        {u"database-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give the name of the database on the server.")},
        {u"port"_s, QT_TRANSLATE_NOOP("smarketing::words", "A port is a number from 1 to 65535.")},
        {u"login-refused"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The server does not take this login with this password. Logins made "
                                                "here have small letters.")},
        {u"password-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give the password.")},
        {u"not-let-in"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The server does not let “%1” into “%2” from here. Check both; an "
                                                "administrator allows it in pg_hba.conf.")},
        {u"login-withdrawn"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The server no longer lets the login “%1” in: it was withdrawn. Ask a "
                                                "manager of the workspace, or an administrator, to give it back.")},
        {u"too-many-connections"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "The server takes no further connections at the moment. Try again in a while; if it lasts, "
                           "an administrator allows more (max_connections, or the limit of the database or login).")},
        {u"starting"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The server is just starting or stopping. Try again in a moment.")},
        {u"encryption-wanted"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "%1 lets nobody in without encryption. Choose encryption, and try again.")},
        {u"encryption-unwanted"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "%1 lets nobody in with encryption from here. An administrator allows "
                                                "it (hostssl in pg_hba.conf); only on your own computer do without.")},
        {u"no-encryption"_s,
         QT_TRANSLATE_NOOP(
             "smarketing::words",
             "%1 does not encrypt. An administrator switches TLS on; only on your own computer do without.")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("smarketing::words",
                                             "The certificate of %1 could not be checked. Its name must be this host, "
                                             "and the file of the authority that signed it must be on this computer.")},
        {u"server-too-old"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "The server runs PostgreSQL %1. It has to be 15 or newer: an administrator upgrades it.")},
        {u"workspace-there"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "There is a workspace in this database already.")},
        {u"no-workspace"_s,
         QT_TRANSLATE_NOOP(
             "smarketing::words",
             "There is no workspace in the database “%1”. An administrator makes one: smarketingctl server init.")},
        {u"text-order"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "The database sorts text by a language. Create it with LOCALE 'C' and ENCODING 'UTF8'.")},
        {u"login"_s, QT_TRANSLATE_NOOP("smarketing::words", "A login on a server has small letters, digits and . _ - @ "
                                                            "only, at most 63, and does not begin with pg_.")},
        {u"login-reserved"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The server keeps this login for other work. Choose another.")},
        {u"login-elsewhere"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "This login belongs to another workspace of the server. Choose "
                                                "another, or ask the administrator to make it.")},
        {u"password"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Give a password: on a server nobody signs in without one.")},
        {u"not-allowed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Only a manager sets somebody else's password.")},
        {u"isolation"_s, QT_TRANSLATE_NOOP("smarketing::words",
                                           "The connection must not be set to another isolation than read committed.")},
        {u"own-import"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Only who began an import, or a manager, writes in its name.")},
        {u"not-empty"_s, QT_TRANSLATE_NOOP("smarketing::words",
                                           "There are entries already. A workspace moves into an empty one only.")},
        // moving to a server and back (R23)
        {u"move-owner"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "Moving takes the login of an administrator of the server, or of the database's owner.")},
        {u"server-needed"_s, QT_TRANSLATE_NOOP("smarketing::words", "Give the server's name, such as db.example.com.")},
        {u"move-kinds"_s, QT_TRANSLATE_NOOP("smarketing::words",
                                            "A workspace moves from a file to a server, or from a server to a file.")},
        {u"moved-differently"_s,
         QT_TRANSLATE_NOOP(
             "smarketing::words",
             "What arrived is not what was sent: table %1, row %2, column %3. Nothing was kept of it, and "
             "the source is as it was. Try again.")},
        {u"login-not-free"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "The server has the login “%1” of %2 for somebody or something else "
                                                "already. Give them another login first.")},
        {u"login-for-server"_s,
         QT_TRANSLATE_NOOP("smarketing::words",
                           "No server takes the login “%1” of %2: small letters, digits and . _ - @ are allowed. Give "
                           "them another login first.")},
        {u"nobodys-login"_s,
         QT_TRANSLATE_NOOP("smarketing::words", "Nobody in this workspace has the login “%1”. A manager adds people.")},
    };
    return lines;
}

} // namespace smarketing::words
