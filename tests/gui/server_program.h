// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain_double.h"
#include "main_window.h"
#include "program.h"
#include "server/new_database.h"

#include "smarketing/workbench/workspace.h"

#include <QApplication>
#include <QPointer>
#include <QSettings>
#include <QTest>

namespace smarketing {

/// A program with nothing remembered, beside a team's server with Anna's workspace.
struct ServerProgram {
    ServerProgram(const QString &name, const QString &login, const QString &password) : database(name)
    {
        QSettings().clear();
        workspace::NewWorkspace shop{
            {}, QStringLiteral("Garden shop"), QStringLiteral("Europe/Warsaw"), QStringLiteral("PLN"), {}};
        shop.founder.login = login;
        shop.founder.name = QStringLiteral("Anna Nowak");
        shop.founder.department = Department::Management;
        workspace::createOnServer(database.address(), shop, password, toInstant(QDateTime::currentDateTimeUtc()));
        program = std::make_unique<Program>(*qApp);
        program->setKeychain(std::unique_ptr<Keychain>(keychain));
        program->language().set(QStringLiteral("en"));
        window = program->newWindow();
    }

    template <class T> T *find(const QString &child = {}) const { return window->findChild<T *>(child); }
    static bool waitFor(const std::function<bool()> &reached, int millis = 15'000)
    {
        return QTest::qWaitFor(reached, millis);
    }

    NewDatabase database;
    std::unique_ptr<Program> program;
    KeychainDouble *keychain = new KeychainDouble(300);
    QPointer<MainWindow> window;
};

} // namespace smarketing
