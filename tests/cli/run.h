// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"

#include <QJsonDocument>
#include <QProcess>

namespace cli {

struct Answer {
    int code = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// Runs smarketingctl, or the other program, with a neutral environment and these arguments.
inline Answer run(const QStringList &arguments, const QStringList &environment = {},
                  const QString &program = QStringLiteral("smarketingctl"))
{
    QProcess process;
    QStringList variables = QProcess::systemEnvironment().filter(QStringLiteral("PATH="));
    variables << QStringLiteral("LC_ALL=C.UTF-8") << environment;
    process.setEnvironment(variables);
    process.start(QStringLiteral(SMARKETING_BINARY_DIR "/") + program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace cli
