// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace smarketing::role {

constexpr int record = 0x7005; ///< qint64: the id of the record that the row shows, for every column

} // namespace smarketing::role
