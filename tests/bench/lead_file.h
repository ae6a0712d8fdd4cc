// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"
#include "smarketing/storage/database.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace smarketing::bench {

constexpr int campaigns = 40; ///< that contacts came from
constexpr int channels = 9;

/// A contact as a customer's export has it, a quarter of a kilobyte each; no two are the same person, and their keys
/// come in no order, as in life.
QByteArray contact(int i);
/// A CSV file of so many.
QString makeContacts(const QTemporaryDir &folder, int rows);

/// A new workspace with one manager, who is answered.
Person makeWorkspace(const QString &path);
/// Contacts as leads, through an import. Who did it is answered.
Person fillWorkspace(const QTemporaryDir &folder, const QString &path, int rows);

Instant clockTime();

} // namespace smarketing::bench
