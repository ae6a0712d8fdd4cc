// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/saved_view.h"
#include "smarketing/workbench/transaction.h"

/// Saved views of lists: one's own, and shared ones. Everybody but a guest may share a view; a shared one is changed or
/// taken away by a manager.
namespace smarketing::savedViews {

QList<SavedView> all(Reading &reading, const QString &page);

/// Keeps a view under its name, in place of one's own (or, for a shared one, everybody's) of that name.
SavedViewId save(Transaction &tx, const QString &page, const QString &name, const QJsonObject &state,
                 bool shared = false);
void replace(Transaction &tx, SavedViewId id, const QJsonObject &state);
void rename(Transaction &tx, SavedViewId id, const QString &name);
void remove(Transaction &tx, SavedViewId id);

} // namespace smarketing::savedViews
