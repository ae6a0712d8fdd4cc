// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bit>

namespace smarketing {

/// " LIMIT n", for the end of a statement. PostgreSQL keeps the plan of a statement that is run again only if the limit
/// stands in it: of an argument it expects a tenth of all rows. To plan a page takes it longer than to read it.
/// Beyond a page the number is rounded up, so that there are few such statements: who reads has to stop by themselves.
inline QString limitedTo(int rows)
{
    constexpr int page = 64;
    const int limit = rows <= page ? rows : int(std::bit_ceil(unsigned(rows)));
    return QStringLiteral(" LIMIT %1").arg(limit);
}

} // namespace smarketing
