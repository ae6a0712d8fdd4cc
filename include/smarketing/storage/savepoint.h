// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

namespace smarketing {

/// A part of a transaction that is undone by itself: one item of a bulk action. Unless kept, what was written since it
/// was made is taken back when it goes. They may be nested.
class Savepoint {
public:
    explicit Savepoint(Database &database);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void keep();

private:
    Database &m_database;
    bool m_kept = false;
};

} // namespace smarketing
