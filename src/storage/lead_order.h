// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/lead.h"

#include <QStringList>

namespace smarketing::leadOrder {

/// The index that a list's order follows; none where no index does.
QString indexOf(LeadOrder order);

/// The columns of an order, the id last, which is `id`.
QStringList keyColumns(const QString &id, LeadOrder order);

/// Their values where a page ended.
QVariantList keyValues(const LeadPageKey &key, LeadOrder order);

} // namespace smarketing::leadOrder
