// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"

#include <QByteArray>

#include <memory>

/// An engine's own interface, for the limit beside each figure: SQLite's functions, or libpq.
namespace smarketing::bench {

class Plain {
public:
    /// With the durability the program has.
    static std::unique_ptr<Plain> open(const WorkspaceAddress &workspace);
    virtual ~Plain() = default;

    virtual void execute(const QByteArray &sql) = 0;
    /// A statement with one argument, "?", that readAll() takes.
    virtual void prepare(const QByteArray &sql) = 0;
    /// Reads every row of it, every column; how many.
    virtual int readAll(const QByteArray &argument) = 0;
};

} // namespace smarketing::bench
