// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QJsonObject>
#include <QList>

namespace smarketing {

/// A change as the record holds it (R24); see Event.
struct Recorded {
    QString subject;
    qint64 id = 0;
    QString action;
    QJsonObject change;
};

/// What a command did to rows of a table, or of every table, latest first.
QList<Recorded> recordedBy(Database &database, CommandId command, const QString &subject = QStringLiteral(""));

/// A recorded value as it is bound to a statement.
QVariant plainValue(const QJsonValue &value);

} // namespace smarketing
